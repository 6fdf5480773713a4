"""The rules of signing up: who gets a place, who waits, who moves up. Pure.

One gets a place where the slot has room for as much as one brings or takes; else one waits. When
a place is given back, or a slot gets more room, those who wait move up in the order in which they
came, each who fits. So nobody waits who would fit, and whoever comes later passes nobody who would.
From the deadline on nobody moves up by themselves: a manager gives places, or makes more room.
Where the deadline is put off, those who wait have what was given back meanwhile as soon as the next
one comes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.merge import unshowable
from kiosk.people.names import tidy
from kiosk.schedule.model import Event
from kiosk.schedule.offers import AttendOutcome, SigningOutcome
from kiosk.schedule.sign_up_model import (
    MOST_CAPACITY,
    SIGN_UP_LIMITS,
    SignUp,
    SignUpRule,
    SignUpState,
    Slot,
    SlotKind,
)
from kiosk.schedule.signing_texts import QUANTITY
from kiosk.schedule.texts import FIELDS

COME_EARLY: Final = timedelta(minutes=15)
"""So long before an event begins its guests may check themselves in."""


def closes_at(event: Event, slot: Slot, rule: SignUpRule) -> datetime:
    """The instant from which nobody signs up for a slot or cancels: see `SignUpRule.until`."""
    return rule.until or slot.starts_at or event.starts_at


def shut(event: Event, slot: Slot, rule: SignUpRule, now: datetime) -> SigningOutcome | None:
    """Why nobody can sign up for a slot now; None when one can."""
    if event.cancelled:
        return SigningOutcome.CANCELLED_EVENT
    if now >= (slot.ends_at or event.ends_at):
        return SigningOutcome.OVER
    if now >= closes_at(event, slot, rule):
        return SigningOutcome.CLOSED
    return None


def taken(sign_ups: Iterable[SignUp]) -> int:
    """The places, or portions, that are taken in a slot by its sign-ups."""
    return sum(one.quantity for one in sign_ups if one.state is SignUpState.PLACED)


def free(slot: Slot, used: int) -> int | None:
    """What is left of a slot of which so much is taken; None for any number."""
    return None if slot.capacity is None else max(0, slot.capacity - used)


def fits(slot: Slot, used: int, quantity: int) -> bool:
    """Whether a slot of which so much is taken has room for so much more."""
    return slot.capacity is None or used + quantity <= slot.capacity


def moving_up(slot: Slot, sign_ups: Sequence[SignUp], now: datetime) -> tuple[SignUp, ...]:
    """Those of a slot's sign-ups who move up to a place, as they are then; by their number."""
    used = taken(sign_ups)
    moved = []
    for one in sorted(sign_ups, key=lambda each: each.id):
        if one.state is SignUpState.WAITING and fits(slot, used, one.quantity):
            used += one.quantity
            moved.append(replace(one, state=SignUpState.PLACED, moved_up_at=now))
    return tuple(moved)


def is_news(one: SignUp, event: Event, now: datetime) -> bool:
    """Whether there is something about a sign-up that its person has not been told.

    That is: they moved up, or the event was moved or cancelled since they signed up. Nothing is
    news once the event is over.
    """
    if one.state is SignUpState.CANCELLED or event.ends_at <= now:
        return False
    told = one.told_at or one.at
    moved_up = one.moved_up_at is not None and (one.told_at is None or one.moved_up_at > told)
    return moved_up or (event.changed_at is not None and event.changed_at > told)


def too_early_or_over(event: Event, now: datetime) -> AttendOutcome | None:
    """Why nobody can check in by themselves now; None when one can."""
    if now < event.starts_at - COME_EARLY:
        return AttendOutcome.TOO_EARLY
    return AttendOutcome.OVER if now >= event.ends_at else None


def checked_item(kind: SlotKind, item: str, quantity: int) -> tuple[str, int]:
    """What is brought, as it is kept: nothing, and one, where nothing is brought.

    KnownErrors `event_text_long`, `event_character`, `sign_up_quantity`.
    """
    if kind is not SlotKind.BRING:
        return "", 1
    item = tidy(item)
    if unshowable(item):
        raise KnownError("event_character", field=FIELDS["item"])
    if len(item) > SIGN_UP_LIMITS["item"]:
        most = SIGN_UP_LIMITS["item"]
        raise KnownError("event_text_long", field=FIELDS["item"], length=len(item), most=most)
    if not 1 <= quantity <= MOST_CAPACITY:
        raise KnownError(QUANTITY, quantity=quantity, most=MOST_CAPACITY)
    return item, quantity
