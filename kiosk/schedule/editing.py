"""Making, moving, copying and cancelling events by hand, and taking that back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from kiosk.clock import today
from kiosk.errors import KnownError
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.drafting import (
    NO_RULE,
    SOON,
    Change,
    Changed,
    Conflict,
    ConflictKind,
    EventDraft,
    Stored,
    alike,
    check_draft,
    clean_draft,
    copied_to,
    draft_of,
    event_of,
    marked,
    moved_to,
    overlapping,
)
from kiosk.schedule.model import Day, Event
from kiosk.schedule.now_next import days_of
from kiosk.schedule.sign_up_model import Slot
from kiosk.schedule.signing import fill_up, note_moved
from kiosk.schedule.signing_rules import shut
from kiosk.schedule.store import ScheduleUnit
from kiosk.schedule.times import day_of, day_span

MOST_COPIES: Final = 31
"""The most days that one event is copied to at once."""


@dataclass(frozen=True, slots=True)
class DeskDays:
    """Days with their events, as managers see them; `signed_up` counts by event."""

    days: tuple[Day, ...]
    signed_up: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Whole:
    """An event with all that belongs to it; `signed_up` counts by slot, `attended` people."""

    stored: Stored
    signed_up: Mapping[int, int]
    attended: int

    @property
    def people(self) -> int:
        """How many sign-ups there are in all slots."""
        return sum(self.signed_up.values())


class Editing(ScheduleBase):
    """What managers do with single events. Every change is in the audit chain, by numbers.

    The changes raise `event_unknown`, those that take a draft the codes of
    `drafting.check_draft` too. A change of the start or place is marked, so that everybody sees
    "moved to 14:30", when the event is within 24 hours, or in the week that is on, or when people
    have signed up.
    """

    def programme(self, first: date, last: date) -> DeskDays:
        """The days from `first` to `last`."""
        zone = self._clock.zone
        with self._work.read() as unit:
            events = unit.schedule.between(*day_span(first, last, zone))
            signed_up = unit.editing.signed_up([one.id for one in events])
        return DeskDays(days_of(events, first, last, zone), signed_up)

    def whole(self, number: int) -> Whole:
        """An event to be changed."""
        with self._work.read() as unit:
            return Whole(
                _stored(unit, number),
                unit.editing.signed_up_by_slot(number),
                _attended(unit, number),
            )

    def conflicts(self, draft: EventDraft, number: int = 0) -> tuple[Conflict, ...]:
        """Other events at the same time with the same place, speaker or people.

        `number` is the event that the draft is of, 0 for a new one.
        """
        draft = clean_draft(draft)
        if draft.ends_at <= draft.starts_at:
            return ()
        with self._work.read() as unit:
            events = unit.schedule.between(draft.starts_at, draft.ends_at)
            others = {one.id: one for one in overlapping(events, draft, number)}
            people = unit.editing.in_both(number, list(others)) if number else {}
        shared = (
            Conflict(ConflictKind.PEOPLE, others[other], count) for other, count in people.items()
        )
        return (*alike(events, draft, number), *shared)

    def add(self, draft: EventDraft, actor: str) -> Changed:
        """Make an event."""
        draft = _checked(draft)
        with self._work.write() as unit:
            unit.schedule.lock()
            slots = tuple(replace(one, id=0) for one in draft.slots)
            made = _add(unit, Stored(event_of(draft), draft.rule, slots))
            unit.audit.append(actor, "event_added", _subject(made), slots=len(made.slots))
        return Changed(Change.ADDED, after=(made,))

    def change(self, number: int, draft: EventDraft, actor: str) -> Changed:
        """Change an event, its rule and its slots.

        Raises `slot_signed_up` when a slot goes in which people are. With fewer places all who
        are in stay in; with more, those who wait move up.
        """
        draft = _checked(draft)
        with self._work.write() as unit:
            unit.schedule.lock()
            before = _stored(unit, number)
            known = {one.id for one in before.slots}
            slots = tuple(one if one.id in known else replace(one, id=0) for one in draft.slots)
            _keep_taken(before, slots, unit.editing.signed_up_by_slot(number))
            wanted = Stored(event_of(draft, before.event), draft.rule, slots)
            return self._put_change(unit, Change.CHANGED, before, wanted, actor)

    def move(self, number: int, starts_at: datetime, actor: str) -> Changed:
        """Let an event begin at another time, as long as it was; slots and deadline go along.

        One of whole days goes to the day of `starts_at`.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            before = _stored(unit, number)
            wanted = moved_to(before, starts_at, self._clock.zone)
            gone = {one.id for one in before.slots} - {one.id for one in wanted.slots}
            if gone:
                # In the hour that clocks skip there are places that people hold.
                _keep_taken(before, wanted.slots, unit.editing.signed_up_by_slot(number))
            return self._put_change(unit, Change.MOVED, before, wanted, actor)

    def copy(self, number: int, days: Sequence[date], actor: str) -> Changed:
        """Make the same event on other days, with its slots and without sign-ups.

        Raises `copy_days_many`.
        """
        if len(days) > MOST_COPIES:
            raise KnownError("copy_days_many", count=len(days), most=MOST_COPIES)
        with self._work.write() as unit:
            unit.schedule.lock()
            original = _stored(unit, number)
            made = tuple(
                _add(unit, copied_to(original, day, self._clock.zone))
                for day in dict.fromkeys(days)
            )
            for one in made:
                unit.audit.append(actor, "event_copied", _subject(one), original=number)
        return Changed(Change.COPIED, after=made)

    def cancel(self, number: int, actor: str) -> Changed:
        """Cancel an event: it stays in the programme, and says so."""
        return self._set_cancelled(number, actor, cancelled=True)

    def bring_back(self, number: int, actor: str) -> Changed:
        """Let an event that was cancelled take place after all."""
        return self._set_cancelled(number, actor, cancelled=False)

    def remove(self, number: int, actor: str) -> Changed:
        """Remove an event to which nobody has signed up and nobody came.

        Raises `event_signed_up`: such an event can be cancelled.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            before = _stored(unit, number)
            _nobody_in(unit, number)
            unit.editing.remove(number)
            unit.audit.append(actor, "event_removed", _subject(before))
        return Changed(Change.REMOVED, before=(before,))

    def undo(self, changed: Changed, actor: str) -> Changed:
        """Make the events as they were before a change, with their rule and slots.

        Raises `changed_meanwhile` when one of them is not any more as the change left it, and
        `event_signed_up` when people have signed up to one that the change had added. Who moved
        up by the change keeps the place.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            before = {one.event.id: one for one in changed.before}
            for one in changed.after:
                if _found(unit, one.event.id) != one:
                    raise KnownError("changed_meanwhile")
                old = before.pop(one.event.id, None)
                if old is None:
                    _nobody_in(unit, one.event.id)
                    unit.editing.remove(one.event.id)
                else:
                    taken = unit.editing.signed_up_by_slot(one.event.id)
                    _keep_taken(one, old.slots, taken)
                    _save(unit, one, old)
            for old in before.values():
                if unit.editing.event(old.event.id) is not None:
                    raise KnownError("changed_meanwhile")
                _add(unit, old)
            for one in changed.after or changed.before:
                unit.audit.append(actor, "event_undone", _subject(one), change=changed.change.value)
        return Changed(changed.change, before=changed.after, after=changed.before)

    def _set_cancelled(self, number: int, actor: str, *, cancelled: bool) -> Changed:
        change = Change.CANCELLED if cancelled else Change.BROUGHT_BACK
        with self._work.write() as unit:
            unit.schedule.lock()
            before = _stored(unit, number)
            if before.event.cancelled is cancelled:
                return Changed(change, (before,), (before,))
            # That it takes place after all is news too, for those who signed up.
            event = replace(before.event, cancelled=cancelled, changed_at=self._clock.now())
            wanted = replace(before, event=event)
            return self._put_change(unit, change, before, wanted, actor)

    def _put_change(
        self, unit: ScheduleUnit, change: Change, before: Stored, wanted: Stored, actor: str
    ) -> Changed:
        if wanted == before:
            return Changed(change, (before,), (before,))
        now = self._clock.now()
        event = wanted.event
        if self._is_told(unit, before.event, now):
            event = marked(event, before.event, now)
        if _is_of_calendars(event, before.event):
            # Whoever takes in the calendar's file again does not undo what was changed here.
            event = replace(event, sequence=before.event.sequence + 1)
        stored = _save(unit, before, replace(wanted, event=event))
        moved_up = (
            () if event.cancelled else fill_up(unit.sign_ups, _roomier(before, stored, now), now)
        )
        note_moved(unit, moved_up, actor)
        unit.audit.append(
            actor,
            f"event_{change.value}",
            _subject(stored),
            fields=", ".join(_differences(before, stored)),
            moved_up=len(moved_up),
        )
        return Changed(change, (before,), (stored,), moved_up)

    def _is_told(self, unit: ScheduleUnit, event: Event, now: datetime) -> bool:
        if event.ends_at <= now:
            return False
        if event.starts_at - now < SOON or unit.editing.signed_up([event.id]):
            return True
        week = unit.schedule.week_on(today(self._clock))
        day = day_of(event.starts_at, self._clock.zone)
        return week is not None and week.start <= day <= week.end


def _checked(draft: EventDraft) -> EventDraft:
    draft = clean_draft(draft)
    for problem in check_draft(draft):
        raise KnownError(problem.code, **problem.values)
    return draft


def _found(unit: ScheduleUnit, number: int) -> Stored | None:
    event = unit.editing.event(number)
    if event is None:
        return None
    rule = unit.sign_ups.rules([number]).get(number, NO_RULE)
    return Stored(event, rule, unit.sign_ups.slots([number]))


def _stored(unit: ScheduleUnit, number: int) -> Stored:
    found = _found(unit, number)
    if found is None:
        raise KnownError("event_unknown")
    return found


def _add(unit: ScheduleUnit, stored: Stored) -> Stored:
    """Add an event with its rule and slots, with the numbers that they have, if any."""
    number = unit.editing.put(stored.event).id
    _put_slots(unit, number, (), stored)
    return _stored(unit, number)


def _save(unit: ScheduleUnit, before: Stored, wanted: Stored) -> Stored:
    number = before.event.id
    if wanted.event != before.event:
        unit.schedule.save([wanted.event])
    _put_slots(unit, number, before.slots, wanted)
    return _stored(unit, number)


def _put_slots(unit: ScheduleUnit, number: int, before: Sequence[Slot], wanted: Stored) -> None:
    known = {one.id: one for one in before}
    slots = [replace(one, event_id=number) for one in wanted.slots]
    kept = {one.id for one in slots}
    unit.sign_ups.remove_slots([one.id for one in before if one.id not in kept])
    unit.sign_ups.save_slots([one for one in slots if one.id in known and known[one.id] != one])
    added = [one for one in slots if one.id not in known]
    # A number may have gone to another slot meanwhile; nobody is in this one yet.
    unit.sign_ups.add_slots(
        [replace(one, id=0) if unit.sign_ups.slot(one.id) is not None else one for one in added]
    )
    unit.sign_ups.put_rule(number, None if wanted.rule == NO_RULE else wanted.rule)


def _attended(unit: ScheduleUnit, number: int) -> int:
    return unit.sign_ups.attended([number]).get(number, 0)


def _nobody_in(unit: ScheduleUnit, number: int) -> None:
    count = unit.editing.signed_up([number]).get(number, 0) + _attended(unit, number)
    if count:
        raise KnownError("event_signed_up", count=count)


def _keep_taken(before: Stored, slots: Sequence[Slot], taken: Mapping[int, int]) -> None:
    """Refuse to let a slot go in which people are."""
    kept = {one.id for one in slots}
    for one in before.slots:
        if one.id not in kept and taken.get(one.id, 0):
            raise KnownError("slot_signed_up", number=one.position + 1, count=taken[one.id])


def _roomier(before: Stored, after: Stored, now: datetime) -> list[Slot]:
    """Slots that may have got room: those of another size, and what was given back meanwhile."""
    room = {one.id: one.capacity for one in before.slots}
    back = before.event.cancelled and not after.event.cancelled
    return [
        one
        for one in after.slots
        if room.get(one.id, one.capacity) != one.capacity
        or (back and shut(after.event, one, after.rule, now) is None)
    ]


def _is_of_calendars(new: Event, old: Event) -> bool:
    """Whether something differs of which calendars speak."""
    names = ("starts_at", "ends_at", "all_day", "title", "text", "place", "kind", "cancelled")
    return any(getattr(new, name) != getattr(old, name) for name in names)


def _differences(before: Stored, after: Stored) -> list[str]:
    old, new = draft_of(before), draft_of(after)
    names = EventDraft.__slots__
    return [name for name in names if getattr(old, name) != getattr(new, name)]


def _subject(stored: Stored) -> str:
    return f"event:{stored.event.id}"
