"""Files of recognitions: taking them in and giving them out."""

from collections.abc import Mapping, Sequence

from kiosk.people.model import ImportReport, Person
from kiosk.recognition import texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.merge import Roster, Values, plan, resolve, unclear
from kiosk.recognition.model import RecognitionRow
from kiosk.recognition.rules import digest
from kiosk.words import Message


class TakingIn(RecognitionBase):
    """Imports and exports."""

    def import_rows(self, rows: Sequence[RecognitionRow], actor: str) -> ImportReport:
        """Take in the rows of a file, all or none; repeated ones change what is there.

        Raises `RowsError`. A value that is not known becomes one of the site's own.
        """
        now, zone = self._clock.now(), self._clock.zone
        with self._work.write() as unit:
            store = unit.recognitions
            store.lock()
            values = Values(store.own_values())
            resolved = resolve(rows, Roster(unit.people.roster()), values, now, zone)
            keys = [item.recognition.key for item in resolved if item.recognition.key]
            digests = list({digest(item.recognition) for item in resolved})
            by_key = {one.key: one for one in store.by_keys(keys)}
            made = plan(resolved, by_key, store.by_digests(digests), zone)
            store.add_values(values.new)
            store.add([self._filed(one) for one in made.added])
            store.save([self._filed(one) for one in made.changed])
            report = ImportReport(len(made.added), len(made.changed), made.unchanged)
            unit.audit.append(
                actor,
                "recognitions_imported",
                "recognitions",
                added=report.added,
                changed=report.changed,
                unchanged=report.unchanged,
            )
        return report

    def objections(self, rows: Sequence[RecognitionRow]) -> list[tuple[int, Message]]:
        """What the site has against rows that are refused already: people it does not know, ..."""
        with self._work.read() as unit:
            values = Values(unit.recognitions.own_values())
            return unclear(rows, Roster(unit.people.roster()), values)

    def export(self) -> tuple[RecognitionRow, ...]:
        """All recognitions as rows that can be imported again without doubling anything.

        People stand there by their file's id, else by their number ("#17"),
        never by name; lines count from 2, below the headings.
        """
        with self._work.read() as unit:
            people = {person.id: person for person in unit.people.roster()}
            names = {value.key: value.name for value in texts.VALUES}
            names |= {value.key: value.name for value in unit.recognitions.own_values()}
            zone = self._clock.zone
            return tuple(
                RecognitionRow(
                    line=line,
                    key=one.key,
                    kind=one.kind,
                    title=one.title,
                    text=one.text,
                    words=one.words,
                    note=one.note,
                    source=one.source,
                    people=tuple(_as_text(number, people) for number in one.people),
                    teams=one.teams,
                    sender=one.sender
                    or ("" if one.sender_id is None else _as_text(one.sender_id, people)),
                    value="" if one.value is None else names.get(one.value, ""),
                    picture=one.picture,
                    day=one.created_at.astimezone(zone).date(),
                    show_from=one.show_from,
                    show_until=one.show_until,
                    priority=one.priority,
                )
                for line, one in enumerate(unit.recognitions.everything(), start=2)
            )


def _as_text(person_id: int, people: Mapping[int, Person]) -> str:
    person = people.get(person_id)
    return person.key if person is not None and person.key else f"#{person_id}"
