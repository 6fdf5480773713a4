"""Who has signed up and who came, with real names, and a manager's hand in both."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.errors import KnownError
from kiosk.people.model import Person
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.gaps import gaps
from kiosk.schedule.model import Event
from kiosk.schedule.offers import (
    Attended,
    AttendOutcome,
    Cancelled,
    CancelOutcome,
    Gap,
    Guest,
    Roster,
    RosterLine,
    RosterSlot,
    SignedUp,
    SigningOutcome,
)
from kiosk.schedule.sign_up_model import Attendance, SignUp, SignUpRule, SignUpState
from kiosk.schedule.signing import (
    Wish,
    cancel_in,
    fill_up,
    note_moved,
    sign_up_in,
)
from kiosk.schedule.signing_rules import moving_up, shut, taken, too_early_or_over
from kiosk.schedule.store import ScheduleUnit


class Rosters(ScheduleBase):
    """What organisers see and do. What a manager changes is in the audit chain, by numbers."""

    def roster(self, event_id: int) -> Roster:
        """An event's sign-ups and guests with real names: for managers only.

        KnownError `event_unknown`.
        """
        with self._work.read() as unit:
            event = _event(unit, event_id)
            rule = unit.sign_ups.rules([event_id]).get(event_id, SignUpRule())
            slots = unit.sign_ups.slots([event_id])
            sign_ups = unit.sign_ups.of_events([event_id])
            came = unit.sign_ups.attendance(event_id)
            numbers = {one.person_id for one in came}
            numbers |= {one.person_id for one in sign_ups if one.person_id is not None}
            people = {person.id: person for person in unit.people.people(sorted(numbers))}
        here = {one.person_id for one in came}
        used: dict[int, int] = {}
        made = []
        for slot in slots:
            inside = [one for one in sign_ups if one.slot_id == slot.id]
            used[slot.id] = taken(inside)
            placed = (one for one in inside if one.state is SignUpState.PLACED)
            waits = (one for one in inside if one.state is SignUpState.WAITING)
            made.append(
                RosterSlot(
                    slot,
                    tuple(_line(one, people, one.person_id in here) for one in placed),
                    tuple(_line(one, people, one.person_id in here) for one in waits),
                )
            )
        return Roster(event, rule, tuple(made), gaps(event, slots, used), _guests(came, people))

    def gaps(self, event_id: int) -> tuple[Gap, ...]:
        """The times of an event for which nobody has signed up. KnownError `event_unknown`."""
        with self._work.read() as unit:
            event = _event(unit, event_id)
            slots = unit.sign_ups.slots([event_id])
            totals = unit.sign_ups.totals([event_id])
        return gaps(event, slots, {number: placed for number, (placed, _) in totals.items()})

    def put_person(
        self,
        slot_id: int,
        person_id: int,
        actor: str,
        item: str = "",
        quantity: int = 1,
        team: str = "",
    ) -> SignedUp:
        """Give a person a place by a manager's hand, also after the deadline.

        Who waits there gets a place before the others if there is room (`PLACED`). Without room
        it is a place on the waiting list; a manager who wants more people makes more places.
        """
        wish = Wish(
            slot_id, person_id, secrets.token_hex(16), item, quantity, team, by_manager=True
        )
        with self._work.write() as unit:
            unit.schedule.lock()
            now = self._clock.now()
            done = sign_up_in(unit, wish, actor, now)
            one = done.sign_up
            waits = one is not None and one.state is SignUpState.WAITING and one.slot_id == slot_id
            if done.outcome is not SigningOutcome.ALREADY or not waits or one is None:
                return done
            slot = unit.sign_ups.slot(slot_id)
            assert slot is not None
            others = [each for each in unit.sign_ups.of_slots([slot_id]) if each.id != one.id]
            moved = moving_up(slot, [*_placed(others), one], now)
            if not moved:
                return done
            unit.sign_ups.save_sign_ups(moved)
            note_moved(unit, moved, actor)
            return SignedUp(SigningOutcome.PLACED, moved[0])

    def take_out(self, sign_up_id: int, actor: str) -> Cancelled:
        """Cancel somebody's sign-up by a manager's hand, also after the deadline.

        Before the deadline whoever fits moves up, as when people cancel themselves.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            now = self._clock.now()
            one = unit.sign_ups.sign_up(sign_up_id)
            if one is None:
                return Cancelled(CancelOutcome.NO_SUCH_SIGN_UP)
            if one.state is SignUpState.CANCELLED:
                return Cancelled(CancelOutcome.ALREADY)
            slot = unit.sign_ups.slot(one.slot_id)
            assert slot is not None
            event = _event(unit, one.event_id)
            rule = unit.sign_ups.rules([event.id]).get(event.id, SignUpRule())
            is_open = shut(event, slot, rule, now) is None
            return cancel_in(unit, one, slot, actor, now, is_open)

    def move_up(self, slot_id: int, actor: str) -> tuple[SignUp, ...]:
        """Let those who wait for a slot have what is free by now, also after the deadline."""
        with self._work.write() as unit:
            unit.schedule.lock()
            slot = unit.sign_ups.slot(slot_id)
            moved = () if slot is None else fill_up(unit.sign_ups, [slot], self._clock.now())
            note_moved(unit, moved, actor)
        return moved

    def attend(self, event_id: int, person_id: int, actor: str) -> Attended:
        """Note that somebody came, as an organiser who sees them: at any time."""
        return self._attend(event_id, person_id, actor, by_oneself=False)

    def check_in(self, event_id: int, person_id: int) -> Attended:
        """Note that somebody came, by their own badge: `COME_EARLY` before the start to the end."""
        return self._attend(event_id, person_id, f"person:{person_id}", by_oneself=True)

    def leave(self, event_id: int, person_id: int, actor: str) -> int:
        """Take a guest off the list again; answers how many are left."""
        with self._work.write() as unit:
            unit.schedule.lock()
            if unit.sign_ups.leave(event_id, person_id):
                unit.audit.append(actor, "attendance_undone", f"event:{event_id}", person=person_id)
            return unit.sign_ups.attended([event_id]).get(event_id, 0)

    def attendance(self, event_id: int) -> tuple[Guest, ...]:
        """Who came, with real names, by the time of the scan: for managers only."""
        with self._work.read() as unit:
            came = unit.sign_ups.attendance(event_id)
            people = unit.people.people([one.person_id for one in came])
        return _guests(came, {person.id: person for person in people})

    def attended(self, event_ids: Sequence[int]) -> Mapping[int, int]:
        """How many came to events; those without anybody are not among them."""
        with self._work.read() as unit:
            return unit.sign_ups.attended(event_ids)

    def forget_old(self, before: datetime, actor: str) -> int:
        """Forget who signed up for events that ended before an instant, and who came.

        Answers how many entries went. The events and their slots stay.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            signed, came = unit.sign_ups.forget_before(before)
            if signed or came:
                unit.audit.append(
                    actor, "sign_ups_forgotten", "schedule", sign_ups=signed, attendance=came
                )
        return signed + came

    def _attend(self, event_id: int, person_id: int, actor: str, *, by_oneself: bool) -> Attended:
        with self._work.write() as unit:
            unit.schedule.lock()
            now = self._clock.now()
            found = unit.schedule.by_ids([event_id])
            if not found:
                return Attended(AttendOutcome.NO_SUCH_EVENT)
            count = unit.sign_ups.attended([event_id]).get(event_id, 0)
            person = unit.people.person(person_id)
            if person is None or not person.active:
                return Attended(AttendOutcome.PERSON_UNKNOWN, count)
            if found[0].cancelled:
                return Attended(AttendOutcome.CANCELLED_EVENT, count)
            if any(one.person_id == person_id for one in unit.sign_ups.attendance(event_id)):
                return Attended(AttendOutcome.ALREADY, count)
            outside = too_early_or_over(found[0], now) if by_oneself else None
            if outside is not None:
                return Attended(outside, count)
            unit.sign_ups.attend(Attendance(event_id, person_id, now))
            unit.audit.append(actor, "attended", f"event:{event_id}", person=person_id)
            return Attended(AttendOutcome.ATTENDED, count + 1)


def _event(unit: ScheduleUnit, event_id: int) -> Event:
    found = unit.schedule.by_ids([event_id])
    if not found:
        raise KnownError("event_unknown")
    return found[0]


def _placed(sign_ups: Sequence[SignUp]) -> list[SignUp]:
    return [one for one in sign_ups if one.state is SignUpState.PLACED]


def _line(one: SignUp, people: Mapping[int, Person], attended: bool) -> RosterLine:
    person = None if one.person_id is None else people.get(one.person_id)
    return RosterLine(
        sign_up_id=one.id,
        person_id=one.person_id,
        name=_name(person),
        team=one.team or ("" if person is None else person.team),
        item=one.item,
        quantity=one.quantity,
        attended=attended,
    )


def _guests(came: Sequence[Attendance], people: Mapping[int, Person]) -> tuple[Guest, ...]:
    return tuple(
        Guest(one.person_id, _name(people[one.person_id]), people[one.person_id].team, one.at)
        for one in came
        if one.person_id in people
    )


def _name(person: Person | None) -> str:
    return "" if person is None else f"{person.given} {person.family}".strip()
