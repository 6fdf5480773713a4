"""The slots of all events, in and out."""

from collections.abc import Sequence

from kiosk.errors import RowsError
from kiosk.people.model import ImportReport
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.drafting import Stored, check_draft, draft_of
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SignUpRule
from kiosk.schedule.signing import fill_up, note_moved
from kiosk.schedule.slot_rows import SlotRow, means, rows_of, with_rows
from kiosk.schedule.store import ScheduleUnit
from kiosk.words import Message


class SlotFiles(ScheduleBase):
    """Slots as rows of a file."""

    def export_slots(self) -> tuple[SlotRow, ...]:
        """The slots of all events, as rows that can be taken in again."""
        with self._work.read() as unit:
            return tuple(
                row for one in _stored(unit, unit.schedule.everything()) for row in rows_of(one)
            )

    def with_slots(self) -> tuple[int, ...]:
        """The numbers of the events that have slots, by their start."""
        with self._work.read() as unit:
            events = unit.schedule.everything()
            return tuple(one.event.id for one in _stored(unit, events) if one.slots)

    def import_slots(self, rows: Sequence[SlotRow], actor: str) -> ImportReport:
        """Put slots into their events, all or none; what the file does not name stays.

        Where a slot has more room than before, who waits moves up. Raises `RowsError`.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            found = _found(unit, rows)
            olds = {one.event.id: one for one in _stored(unit, _events(found))}
            problems: list[tuple[int, Message]] = []
            report = [0, 0, 0]
            for number, old in olds.items():
                own = [row for row, event in found if event.id == number]
                new = with_rows(old, own)
                wrong = [(own[0].line, one) for one in check_draft(draft_of(new))]
                problems += wrong
                if not wrong:
                    self._take(unit, old, new, actor)
                    changed = sum(one not in old.slots and one.id != 0 for one in new.slots)
                    fresh = sum(one.id == 0 for one in new.slots)
                    report[0] += fresh
                    report[1] += changed
                    report[2] += len(own) - fresh - changed
            if problems:
                raise RowsError(problems)
            added, changed, same = report
            unit.audit.append(
                actor, "slots_imported", "schedule", added=added, changed=changed, unchanged=same
            )
        return ImportReport(added, changed, same)

    def _take(self, unit: ScheduleUnit, old: Stored, new: Stored, actor: str) -> None:
        if new.rule != old.rule:
            unit.sign_ups.put_rule(new.event.id, new.rule)
        unit.sign_ups.add_slots([one for one in new.slots if one.id == 0])
        changed = [one for one in new.slots if one.id and one not in old.slots]
        unit.sign_ups.save_slots(changed)
        if not new.event.cancelled:
            note_moved(unit, fill_up(unit.sign_ups, changed, self._clock.now()), actor)


def _found(unit: ScheduleUnit, rows: Sequence[SlotRow]) -> list[tuple[SlotRow, Event]]:
    """Each row with its event. Raises `RowsError` with each that has none."""
    keys = {one.key: one for one in unit.schedule.by_keys([row.key for row in rows if row.key])}
    events = unit.schedule.everything() if any(row.key not in keys for row in rows) else ()
    found: list[tuple[SlotRow, Event]] = []
    problems: list[tuple[int, Message]] = []
    for row in rows:
        event = keys.get(row.key) or next((one for one in events if means(row, one)), None)
        if event is None:
            name = row.title or row.key
            problems.append((row.line, Message("slot_event_unknown", {"event": name})))
        else:
            found.append((row, event))
    if problems:
        raise RowsError(problems)
    return found


def _events(found: Sequence[tuple[SlotRow, Event]]) -> list[Event]:
    return list({event.id: event for _, event in found}.values())


def _stored(unit: ScheduleUnit, events: Sequence[Event]) -> list[Stored]:
    numbers = [one.id for one in events]
    rules = unit.sign_ups.rules(numbers)
    slots = unit.sign_ups.slots(numbers)
    by_event = {number: [one for one in slots if one.event_id == number] for number in numbers}
    return [Stored(one, rules.get(one.id, SignUpRule()), tuple(by_event[one.id])) for one in events]
