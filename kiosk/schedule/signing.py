"""Signing up, cancelling, and what a person has signed up for."""

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from kiosk.clock import today
from kiosk.people.names import same_key
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.model import Event
from kiosk.schedule.offering import offer_of
from kiosk.schedule.offers import (
    Cancelled,
    CancelOutcome,
    Mine,
    Offer,
    OfferSummary,
    SignedUp,
    SigningOutcome,
)
from kiosk.schedule.sign_up_model import SignUp, SignUpRule, SignUpState, Slot, SlotKind
from kiosk.schedule.sign_up_store import SignUpStore
from kiosk.schedule.signing_rules import checked_item, fits, is_news, moving_up, shut, taken
from kiosk.schedule.store import ScheduleUnit
from kiosk.schedule.times import day_span

MANAGER_MAY: Final = (SigningOutcome.OVER, SigningOutcome.CLOSED)
"""What keeps people out of a slot, but not a manager who puts them there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants of a slot. `by_manager` lets it pass the deadline and `bring_first`."""

    slot_id: int
    person_id: int
    nonce: str
    item: str = ""
    quantity: int = 1
    team: str = ""
    by_manager: bool = False
    brings: bool = False


class Signing(ScheduleBase):
    """What people do with slots. Each change is in the audit chain, by numbers only."""

    def offer(self, event_id: int, person_id: int | None = None) -> Offer | None:
        """All that one may sign up for at an event; None for an event that is not there.

        With a person, also what is theirs. An event without slots has an offer without any.
        """
        with self._work.read() as unit:
            found = unit.schedule.by_ids([event_id])
            if not found:
                return None
            return offer_of(unit, found[0], person_id, self._clock.now())

    def offers(self, event_ids: Sequence[int]) -> Mapping[int, OfferSummary]:
        """The slots of events in a few numbers; events without slots are not among them."""
        with self._work.read() as unit:
            return unit.sign_ups.summaries(event_ids, self._clock.now())

    def sign_up(
        self,
        slot_id: int,
        person_id: int,
        nonce: str,
        item: str = "",
        quantity: int = 1,
        team: str = "",
        actor: str | None = None,
    ) -> SignedUp:
        """Give a person a place in a slot, or one on its waiting list, or say why not.

        `nonce` (up to 32 characters; "" for one of its own) is the same whenever the same request
        is repeated: it then answers what became of it. `team` is whose place it is where teams
        take part; the person's own team if it is "". Known errors: those of `checked_item`.
        """
        wish = Wish(slot_id, person_id, nonce, item, quantity, team)
        with self._work.write() as unit:
            unit.schedule.lock()
            return sign_up_in(unit, wish, actor or f"person:{person_id}", self._clock.now())

    def sign_up_and_bring(
        self,
        slot_id: int,
        bring_slot_id: int,
        person_id: int,
        nonce: str,
        item: str,
        quantity: int = 1,
        team: str = "",
        actor: str | None = None,
    ) -> SignedUp:
        """Take a place and bring something for it: both, or neither.

        The outcome is that of the place, unless what is brought cannot be. What somebody brings
        already in that slot counts.
        """
        actor = actor or f"person:{person_id}"
        other = hashlib.sha256(nonce.encode("utf-8")).hexdigest()[:32] if nonce else ""
        bring = Wish(bring_slot_id, person_id, other, item, quantity)
        take = Wish(slot_id, person_id, nonce, team=team, brings=True)
        with self._work.write() as unit:
            unit.schedule.lock()
            now = self._clock.now()
            # First only looked at: a refused one leaves nothing behind of the other.
            early = _look(unit, take, now)
            if isinstance(early, SignedUp):
                return replace(early, brought=unit.sign_ups.by_nonce(other) if other else None)
            beside = _beside(unit, bring, early[0], now)
            if beside is not None:
                return beside
            brought = sign_up_in(unit, bring, actor, now).sign_up
            return replace(sign_up_in(unit, take, actor, now), brought=brought)

    def cancel_sign_up(
        self, sign_up_id: int, person_id: int, actor: str | None = None
    ) -> Cancelled:
        """Give back a place, or one on the waiting list; whoever fits moves up.

        A place of a team is given back by anybody of that team.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            now = self._clock.now()
            one = unit.sign_ups.sign_up(sign_up_id)
            if one is None:
                return Cancelled(CancelOutcome.NO_SUCH_SIGN_UP)
            person = unit.people.person(person_id)
            theirs = one.person_id == person_id or (
                one.team != ""
                and person is not None
                and same_key(person.team) == same_key(one.team)
            )
            if person is None or not theirs:
                return Cancelled(CancelOutcome.NOT_YOURS)
            if one.state is SignUpState.CANCELLED:
                return Cancelled(CancelOutcome.ALREADY)
            event, slot, rule = _about(unit, one.slot_id)
            closed = shut(event, slot, rule, now)
            if closed in (SigningOutcome.CLOSED, SigningOutcome.OVER):
                return Cancelled(CancelOutcome.CLOSED)
            if _is_needed(unit.sign_ups, one, slot, rule):
                return Cancelled(CancelOutcome.NEEDED)
            return cancel_in(unit, one, slot, actor or f"person:{person_id}", now, closed is None)

    def mine(self, person_id: int) -> tuple[Mine, ...]:
        """What a person and their team have signed up for, from today on, by time."""
        with self._work.read() as unit:
            person = unit.people.person(person_id)
            if person is None:
                return ()
            day = today(self._clock)
            begins, _ = day_span(day, day, self._clock.zone)
            return _mine(
                unit,
                unit.sign_ups.of_person(person_id, person.team),
                lambda one, event: event.ends_at > begins,
            )

    def news(self, person_id: int) -> tuple[Mine, ...]:
        """What a person has not been told yet: moved up, or the event moved or cancelled."""
        now = self._clock.now()
        with self._work.read() as unit:
            return _mine(
                unit,
                unit.sign_ups.of_person(person_id),
                lambda one, event: is_news(one, event, now),
            )

    def told(self, person_id: int, ids: Sequence[int]) -> None:
        """Note that a person has seen what there is to say of these sign-ups of theirs."""
        with self._work.write() as unit:
            unit.schedule.lock()
            now = self._clock.now()
            unit.sign_ups.save_sign_ups(
                [
                    replace(one, told_at=now)
                    for one in unit.sign_ups.of_person(person_id)
                    if one.id in ids
                ]
            )


def sign_up_in(unit: ScheduleUnit, wish: Wish, actor: str, now: datetime) -> SignedUp:
    """Sign up within a unit that has locked the schedule."""
    seen = _look(unit, wish, now)
    if isinstance(seen, SignedUp):
        return seen
    slot, sign_ups, one = seen
    if not wish.by_manager:
        # A place that was given back after the deadline, which was put off since, or while the
        # event was cancelled: those who wait come first.
        moved = fill_up(unit.sign_ups, [slot], now)
        note_moved(unit, moved, actor)
        sign_ups = unit.sign_ups.of_slots([slot.id]) if moved else sign_ups
    placed = fits(slot, taken(sign_ups), one.quantity)
    state = SignUpState.PLACED if placed else SignUpState.WAITING
    one = unit.sign_ups.add_sign_up(replace(one, state=state))
    unit.audit.append(
        actor, "signed_up", f"sign_up:{one.id}",
        event=slot.event_id, slot=slot.id, waiting=int(not placed),
    )  # fmt: skip
    return _answer(unit.sign_ups, one)


def cancel_in(
    unit: ScheduleUnit, one: SignUp, slot: Slot, actor: str, now: datetime, moves_up: bool
) -> Cancelled:
    """Cancel a sign-up within a unit that has locked the schedule.

    With `moves_up` whoever waits and fits gets its place.
    """
    unit.sign_ups.save_sign_ups([replace(one, state=SignUpState.CANCELLED)])
    unit.audit.append(
        actor, "sign_up_cancelled", f"sign_up:{one.id}", event=slot.event_id, slot=slot.id
    )
    moved = fill_up(unit.sign_ups, [slot], now) if moves_up else ()
    note_moved(unit, moved, actor)
    return Cancelled(CancelOutcome.CANCELLED, moved)


def fill_up(store: SignUpStore, slots: Sequence[Slot], now: datetime) -> tuple[SignUp, ...]:
    """Let those who wait move up wherever there is room now; answers who did.

    Whether the deadline has passed is for the caller to ask: who makes more room by hand means it
    for those who wait. The caller has locked the schedule and stored the slots, and notes what was
    done.
    """
    waiting: dict[int, list[SignUp]] = {slot.id: [] for slot in slots}
    for one in store.of_slots(list(waiting)):
        waiting[one.slot_id].append(one)
    moved = tuple(each for slot in slots for each in moving_up(slot, waiting[slot.id], now))
    store.save_sign_ups(moved)
    return moved


def note_moved(unit: ScheduleUnit, moved: Sequence[SignUp], actor: str) -> None:
    """Put who moved up into the audit chain."""
    for one in moved:
        unit.audit.append(
            actor, "sign_up_moved_up", f"sign_up:{one.id}", event=one.event_id, slot=one.slot_id
        )


def _look(
    unit: ScheduleUnit, wish: Wish, now: datetime
) -> SignedUp | tuple[Slot, tuple[SignUp, ...], SignUp]:
    """Why a wish is not granted; else its slot, who is there, and the sign-up without its state."""
    known = unit.sign_ups.by_nonce(wish.nonce) if wish.nonce else None
    if known is not None:
        return _answer(unit.sign_ups, known)
    slot = unit.sign_ups.slot(wish.slot_id)
    if slot is None:
        return SignedUp(SigningOutcome.NO_SUCH_SLOT)
    person = unit.people.person(wish.person_id)
    if person is None or not person.active:
        return SignedUp(SigningOutcome.PERSON_UNKNOWN)
    event, slot, rule = _about(unit, slot.id)
    closed = shut(event, slot, rule, now)
    if closed is not None and not (wish.by_manager and closed in MANAGER_MAY):
        return SignedUp(closed)
    team = ""
    if rule.teams and slot.kind is SlotKind.PLACE:
        wanted = same_key(wish.team or person.team)
        names = (one.name for one in unit.people.teams())
        team = next((name for name in names if same_key(name) == wanted), "")
        if not team:
            return SignedUp(SigningOutcome.TEAM_MISSING)
    item, quantity = checked_item(slot.kind, wish.item, wish.quantity)
    if slot.kind is SlotKind.BRING and not item:
        return SignedUp(SigningOutcome.ITEM_MISSING)
    theirs = [
        one for one in unit.sign_ups.of_person(wish.person_id, team)
        if one.event_id == event.id and (one.team == team or slot.kind is not SlotKind.PLACE)
    ]  # fmt: skip
    there = next((one for one in theirs if one.slot_id == slot.id and one.team == team), None)
    if there is not None:
        return _answer(unit.sign_ups, there, SigningOutcome.ALREADY)
    if slot.kind is SlotKind.PLACE:
        kinds = {each.id: each.kind for each in unit.sign_ups.slots([event.id])}
        other = next((one for one in theirs if kinds[one.slot_id] is SlotKind.PLACE), None)
        if rule.one_each and other is not None:
            return _answer(unit.sign_ups, other, SigningOutcome.ONE_EACH)
        own = unit.sign_ups.of_person(wish.person_id)
        brings = (
            wish.brings
            or wish.by_manager
            or any(kinds.get(one.slot_id) is SlotKind.BRING for one in own)
        )
        if rule.bring_to_take and not brings and SlotKind.BRING in kinds.values():
            return SignedUp(SigningOutcome.BRING_FIRST)
    made = SignUp(
        id=0,
        slot_id=slot.id,
        event_id=event.id,
        person_id=wish.person_id,
        state=SignUpState.PLACED,
        at=now,
        team=team,
        item=item,
        quantity=quantity,
        nonce=wish.nonce or secrets.token_hex(16),
    )
    return slot, unit.sign_ups.of_slots([slot.id]), made


def _beside(unit: ScheduleUnit, bring: Wish, place: Slot, now: datetime) -> SignedUp | None:
    """Why something cannot be brought for a place; None when it can, or is brought already."""
    slot = unit.sign_ups.slot(bring.slot_id)
    if slot is None or slot.event_id != place.event_id or slot.kind is not SlotKind.BRING:
        return SignedUp(SigningOutcome.NO_SUCH_SLOT)
    seen = _look(unit, bring, now)
    if not isinstance(seen, SignedUp):
        return None
    brought = (SigningOutcome.ALREADY, SigningOutcome.PLACED, SigningOutcome.WAITING)
    return None if seen.outcome in brought else seen


def _answer(store: SignUpStore, one: SignUp, outcome: SigningOutcome | None = None) -> SignedUp:
    waits = one.state is SignUpState.WAITING
    line = store.ahead(one) + 1 if waits else None
    return SignedUp(outcome or SigningOutcome(one.state.value), one, line)


def _about(unit: ScheduleUnit, slot_id: int) -> tuple[Event, Slot, SignUpRule]:
    slot = unit.sign_ups.slot(slot_id)
    assert slot is not None, "sign-ups go with their slot"
    (event,) = unit.schedule.by_ids([slot.event_id])
    return event, slot, unit.sign_ups.rules([event.id]).get(event.id, SignUpRule())


def _is_needed(store: SignUpStore, one: SignUp, slot: Slot, rule: SignUpRule) -> bool:
    if not rule.bring_to_take or slot.kind is not SlotKind.BRING or one.person_id is None:
        return False
    kinds = {each.id: each.kind for each in store.slots([slot.event_id])}
    own = [
        kinds[each.slot_id] for each in store.of_person(one.person_id)
        if each.event_id == slot.event_id
    ]  # fmt: skip
    return SlotKind.PLACE in own and own.count(SlotKind.BRING) == 1


def _mine(
    unit: ScheduleUnit, sign_ups: Sequence[SignUp], wanted: Callable[[SignUp, Event], bool]
) -> tuple[Mine, ...]:
    numbers = sorted({one.event_id for one in sign_ups})
    events = {event.id: event for event in unit.schedule.by_ids(numbers)}
    kept = [one for one in sign_ups if wanted(one, events[one.event_id])]
    slots = {slot.id: slot for slot in unit.sign_ups.slots([one.event_id for one in kept])}
    found = [
        Mine(
            events[one.event_id],
            slots[one.slot_id],
            one,
            unit.sign_ups.ahead(one) + 1 if one.state is SignUpState.WAITING else None,
        )
        for one in kept
    ]
    found.sort(key=lambda each: (each.slot.starts_at or each.event.starts_at, each.sign_up.id))
    return tuple(found)
