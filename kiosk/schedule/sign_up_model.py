"""Sign-ups: an event's slots, who has a place in them, who waits, who brings what, who came."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

SLOT_LIMITS: Mapping[str, int] = MappingProxyType({"label": 40})
"""The longest text of each field of a slot, in characters."""

SIGN_UP_LIMITS: Mapping[str, int] = MappingProxyType({"item": 60, "team": 40})
"""The longest text of each field of a sign-up, in characters."""

MOST_SLOTS: Final = 200
"""The most slots of one event."""

MOST_CAPACITY: Final = 1000
"""The largest capacity of a slot, and the largest quantity of what is brought."""


class SlotKind(StrEnum):
    """What one signs up for in a slot."""

    PLACE = "place"
    BRING = "bring"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of an event that people sign up for.

    `label` says what it is ("Table 2", "vegetarian"). `starts_at` and `ends_at` (exclusive) are
    instants in UTC; None for all of the event. `capacity` counts places, or portions of what is
    brought; None for any number. `position` orders the slots of an event that start together.
    """

    id: int
    event_id: int
    kind: SlotKind
    label: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    capacity: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class SignUpRule:
    """What holds for signing up to an event.

    Nobody signs up or cancels from `until` on; None: until the slot, or else the event, begins.
    `one_each`: a person has one place (or waits for one) in all slots of kind place of the
    event. `bring_to_take`: who takes a place brings something as well ("bring as much as you
    take"). `teams`: places are taken by teams, not by people.
    """

    until: datetime | None = None
    one_each: bool = True
    bring_to_take: bool = False
    teams: bool = False


class SignUpState(StrEnum):
    """What a sign-up is: a place, a place on the waiting list, or neither any more."""

    PLACED = "placed"
    WAITING = "waiting"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class SignUp:
    """A place of a person, or of a team, in a slot; on the waiting list in the order of `id`.

    `person_id` is who signed up, None only after they were erased; with `team` the place is that
    team's. `item` is what is brought, `quantity` how many portions (1 for a place). `at`,
    `moved_up_at` (from the waiting list to a place) and `told_at` (when the person saw that) are
    instants in UTC. `nonce` makes the same request twice one sign-up.
    """

    id: int
    slot_id: int
    event_id: int
    person_id: int | None
    state: SignUpState
    at: datetime
    team: str = ""
    item: str = ""
    quantity: int = 1
    moved_up_at: datetime | None = None
    told_at: datetime | None = None
    nonce: str = ""


@dataclass(frozen=True, slots=True)
class Attendance:
    """That a person came to an event: their badge was scanned at `at`."""

    event_id: int
    person_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Venue:
    """A place with its plan: `picture` in the media folder, the pin at `x`, `y` in thousandths.

    An event is there when its `place` is this name, without regard to case and accents.
    """

    id: int
    name: str
    picture: str
    x: int
    y: int
