"""What people and organisers see of an event's slots and sign-ups, and what signing up answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SignUp, SignUpRule, Slot, SlotKind


class SigningOutcome(StrEnum):
    """What became of signing up; the first that holds.

    `CANCELLED` only answers a request that is repeated after its sign-up was cancelled.
    """

    PLACED = "placed"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    NO_SUCH_SLOT = "no_such_slot"
    PERSON_UNKNOWN = "person_unknown"
    CANCELLED_EVENT = "cancelled_event"
    OVER = "over"
    CLOSED = "closed"
    TEAM_MISSING = "team_missing"
    ITEM_MISSING = "item_missing"
    ALREADY = "already"
    ONE_EACH = "one_each"
    BRING_FIRST = "bring_first"


class CancelOutcome(StrEnum):
    """What became of cancelling a sign-up.

    `NEEDED`: the person has a place in an event where one brings as much as one takes, and this
    is the last that they bring: the place is given back first.
    """

    CANCELLED = "cancelled"
    ALREADY = "already"
    NO_SUCH_SIGN_UP = "no_such_sign_up"
    NOT_YOURS = "not_yours"
    CLOSED = "closed"
    NEEDED = "needed"


class AttendOutcome(StrEnum):
    """What became of a badge that was scanned at an event."""

    ATTENDED = "attended"
    ALREADY = "already"
    NO_SUCH_EVENT = "no_such_event"
    PERSON_UNKNOWN = "person_unknown"
    CANCELLED_EVENT = "cancelled_event"
    TOO_EARLY = "too_early"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in a slot as everybody may see it.

    `name` obeys the person's display choice; it is "" for a hidden person, who is listed only
    where they bring something, or their team takes part, for the sake of that. `team` is the
    team of a team's place, or the one that tells the person from a namesake.
    """

    name: str
    team: str = ""
    item: str = ""
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class SlotView:
    """A slot as everybody may see it.

    `taken` counts places, or portions of what is brought; `free` those that are left, None for
    any number. `waiting` counts sign-ups on the waiting list, `hidden` the placed ones that are
    not in `people`. `mine` is the sign-up of whoever asks; `place_in_line` theirs, from 1,
    where it waits. `open` tells whether one may sign up now, until `closes_at`.
    """

    slot: Slot
    taken: int
    waiting: int
    people: tuple[Named, ...]
    free: int | None
    mine: SignUp | None
    open: bool
    closes_at: datetime
    hidden: int = 0
    place_in_line: int | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A time of an event, or an untimed slot, for which nobody has signed up.

    `label` names an untimed slot, and is "" otherwise. `missing` counts how many are looked
    for: the capacity of the slots there, one for each without any.
    `slot_id` is the first slot there that one could take.
    """

    kind: SlotKind
    label: str
    starts_at: datetime
    ends_at: datetime
    missing: int
    slot_id: int


@dataclass(frozen=True, slots=True)
class Offer:
    """All that one may sign up for at an event, as everybody may see it.

    `open` tells whether any slot is; `closes_at` when the last one closes. `mine` are the places
    and waiting places of whoever asks, and of their team. `attended` counts badges at the event.
    """

    event: Event
    rule: SignUpRule
    slots: tuple[SlotView, ...]
    gaps: tuple[Gap, ...]
    open: bool
    closes_at: datetime
    mine: tuple[SignUp, ...]
    attended: int


@dataclass(frozen=True, slots=True)
class OfferSummary:
    """An event's slots in four numbers: those of places if it has any, else all.

    `places` is None for any number; `waiting` counts sign-ups.
    """

    places: int | None
    taken: int
    waiting: int
    open: bool


@dataclass(frozen=True, slots=True)
class SignedUp:
    """What signing up came to.

    `sign_up` is the new one, or the one that stands in the way (`ALREADY`, `ONE_EACH`);
    `place_in_line` its place on the waiting list, from 1. `brought` is what
    `sign_up_and_bring` signed up besides.
    """

    outcome: SigningOutcome
    sign_up: SignUp | None = None
    place_in_line: int | None = None
    brought: SignUp | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """What cancelling came to, and who got a place by it."""

    outcome: CancelOutcome
    moved_up: tuple[SignUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Mine:
    """One sign-up of a person with what it is for; `place_in_line` from 1 where it waits."""

    event: Event
    slot: Slot
    sign_up: SignUp
    place_in_line: int | None = None


@dataclass(frozen=True, slots=True)
class Attended:
    """What a badge came to, and how many came by now."""

    outcome: AttendOutcome
    count: int = 0


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who came, for the organiser: the real name, and when the badge was scanned."""

    person_id: int
    name: str
    team: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One sign-up for the organiser: the real name; "" for somebody who was erased.

    `team` is the team whose place it is, else the person's own.
    """

    sign_up_id: int
    person_id: int | None
    name: str
    team: str
    item: str
    quantity: int
    attended: bool


@dataclass(frozen=True, slots=True)
class RosterSlot:
    """A slot with who has a place, and who waits, in the order in which they came."""

    slot: Slot
    placed: tuple[RosterLine, ...]
    waiting: tuple[RosterLine, ...]


@dataclass(frozen=True, slots=True)
class Roster:
    """An event's sign-ups for its organiser, with real names: for managers only."""

    event: Event
    rule: SignUpRule
    slots: tuple[RosterSlot, ...]
    gaps: tuple[Gap, ...]
    guests: tuple[Guest, ...]
