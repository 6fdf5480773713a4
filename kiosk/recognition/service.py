"""What people and managers do with recognitions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

from kiosk.clock import Clock, today
from kiosk.errors import KnownError
from kiosk.people.model import ImportReport, Person
from kiosk.recognition import texts
from kiosk.recognition.merge import Roster, Values, plan, resolve, unclear
from kiosk.recognition.model import (
    Kind,
    Recognition,
    RecognitionDraft,
    RecognitionRow,
    State,
    Thanked,
    ThanksDraft,
    Value,
)
from kiosk.recognition.rules import check_draft, clean_draft, digest, week_of
from kiosk.recognition.store import Filed, RecognitionStore, RecognitionUnit, phase_on
from kiosk.words import Message
from kiosk.work import Work

MOST_WAITING_SHOWN: Final = 500
"""The moderation list holds so many at most; the rest comes when they are done."""


class Recognitions:
    """The use cases; each is one transaction.

    `moderated` says that thanks from the floor wait for a manager.
    """

    def __init__(self, work: Work[RecognitionUnit], clock: Clock, moderated: bool = False) -> None:
        self._work = work
        self._clock = clock
        self._moderated = moderated

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

    def say_thanks(self, draft: ThanksDraft) -> Thanked:
        """Store thanks from the floor. Raises the known errors of a draft."""
        if draft.sender_id is not None and draft.sender_id in draft.to:
            raise KnownError("thanks_to_oneself")
        whole = RecognitionDraft(
            kind=Kind.THANKS,
            text=draft.text,
            people=draft.to,
            teams=draft.teams,
            sender_id=draft.sender_id,
            value=draft.value,
        )
        state = State.WAITING if self._moderated else State.SHOWN
        with self._work.write() as unit:
            number = self._add(unit, whole, state)
        return Thanked(number, waiting=state is State.WAITING)

    def add(self, draft: RecognitionDraft, actor: str) -> int:
        """Store what a manager wrote and answer its id. Raises the known errors of a draft."""
        with self._work.write() as unit:
            number = self._add(unit, draft, State.SHOWN)
            unit.audit.append(
                actor, "recognition_added", f"recognition:{number}", kind=draft.kind.value
            )
        return number

    def ready_sentences(self) -> Mapping[str, str]:
        """Sentences to pick and change, by code; marked in the context "recognition"."""
        return texts.READY_SENTENCES

    def values(self) -> tuple[Value, ...]:
        """The site's own values, else the built-in ones (marked in "recognition")."""
        with self._work.read() as unit:
            return unit.recognitions.own_values() or texts.VALUES

    def waiting(self) -> tuple[Recognition, ...]:
        """What waits for a manager, oldest first."""
        with self._work.read() as unit:
            return unit.recognitions.waiting(MOST_WAITING_SHOWN)

    def approve(self, recognition_id: int, actor: str) -> None:
        """Let it be shown, from now on. Raises KnownError("recognition_missing")."""
        self._set_state(recognition_id, State.SHOWN, "recognition_approved", actor)

    def hide(self, recognition_id: int, actor: str) -> None:
        """Take it off the screen; `approve` brings it back. Errors as in `approve`."""
        self._set_state(recognition_id, State.HIDDEN, "recognition_hidden", actor)

    def week_count(self, now: datetime) -> int:
        """How many thanks were said since this week's Monday, of those that may be shown."""
        zone = self._clock.zone
        monday = week_of(now.astimezone(zone).date())
        start = datetime.combine(monday, time(), tzinfo=zone).astimezone(UTC)
        end = datetime.combine(monday + timedelta(days=7), time(), tzinfo=zone).astimezone(UTC)
        with self._work.read() as unit:
            return unit.recognitions.count(Kind.THANKS, start, end)

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

    def _add(self, unit: RecognitionUnit, draft: RecognitionDraft, state: State) -> int:
        draft = clean_draft(draft)
        for problem in check_draft(draft):
            raise KnownError(problem.code, **problem.values)
        concerned = {*draft.people, *([] if draft.sender_id is None else [draft.sender_id])}
        known = {person.id for person in unit.people.people(sorted(concerned))}
        for number in sorted(concerned - known):
            raise KnownError("recognition_person_unknown", name=f"#{number}")
        _known_value(unit.recognitions, draft.value)
        one = Recognition(
            id=0,
            key="",
            kind=draft.kind,
            title=draft.title,
            text=draft.text,
            words=draft.words,
            note=draft.note,
            source=draft.source,
            people=draft.people,
            teams=draft.teams,
            sender=draft.sender,
            sender_id=draft.sender_id,
            value=draft.value,
            picture=draft.picture,
            created_at=self._clock.now(),
            show_from=draft.show_from,
            show_until=draft.show_until,
            priority=draft.priority,
            state=state,
        )
        return unit.recognitions.add([self._filed(one)])[0]

    def _set_state(self, recognition_id: int, state: State, action: str, actor: str) -> None:
        with self._work.write() as unit:
            unit.recognitions.lock()
            one = unit.recognitions.get(recognition_id)
            if one is None:
                raise KnownError("recognition_missing")
            if one.state is state:
                return
            unit.recognitions.save([self._filed(replace(one, state=state))])
            unit.audit.append(actor, action, f"recognition:{recognition_id}")

    def _filed(self, one: Recognition) -> Filed:
        phase = phase_on(today(self._clock), one.state, one.show_from, one.show_until)
        return Filed(one, digest(one), phase)


def _known_value(store: RecognitionStore, key: str | None) -> None:
    if key is None:
        return
    if key not in {value.key for value in (*texts.VALUES, *store.own_values())}:
        raise KnownError("recognition_value_unknown", name=key)


def _as_text(person_id: int, people: Mapping[int, Person]) -> str:
    person = people.get(person_id)
    return person.key if person is not None and person.key else f"#{person_id}"
