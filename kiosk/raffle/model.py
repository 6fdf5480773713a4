"""What a raffle is made of: rules, tokens, tickets, contributions and rounds."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.raffle.prizes import Prize as Prize
from kiosk.raffle.rules import Json as Json
from kiosk.raffle.rules import Rules as Rules
from kiosk.scanning.code import Code


class State(StrEnum):
    """Where a raffle stands; it only ever moves forward."""

    PLANNED = "planned"
    ANNOUNCED = "announced"
    OPEN = "open"
    CLOSED = "closed"
    DRAWING = "drawing"
    FINISHED = "finished"
    ABANDONED = "abandoned"


ENDED = frozenset({State.FINISHED, State.ABANDONED})


class RoundOutcome(StrEnum):
    """What became of a win."""

    PENDING = "pending"
    CLAIMED = "claimed"
    ABSENT = "absent"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Closing:
    """What is shown between closing and the first draw.

    `joined` counts the people who joined the roster since the raffle was opened.
    """

    tickets: int
    holders: int
    joined: int
    tickets_sha256: str


@dataclass(frozen=True, slots=True)
class Raffle:
    """One raffle. `number` is storage's key, `id` its public name in records.

    `commitment` (hex) and `chain_length` are set by the announcement, `closing` by
    closing, `secret` (hex) only when the raffle is finished or abandoned.
    """

    number: int
    id: str
    name: str
    state: State
    rules: Rules
    commitment: str | None
    chain_length: int
    announced_at: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    ended_at: datetime | None
    closing: Closing | None
    end_reason: str
    secret: str | None

    @property
    def draw_at(self) -> datetime | None:
        """The earliest time of the first draw, where the rules set one."""
        return self.rules.draw_at

    @property
    def tickets_sha256(self) -> str | None:
        """SHA-256 (hex) of the ticket list, once the raffle is closed."""
        return self.closing.tickets_sha256 if self.closing else None


@dataclass(frozen=True, slots=True)
class Ticket:
    """One chance: its number, from 1 per raffle without gaps, and its holder's pseudonym."""

    number: int
    holder: str


@dataclass(frozen=True, slots=True)
class Contribution:
    """Randomness from the floor, in the order given; `text` is already in its plain form."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Round:
    """One draw of one prize.

    `round` counts from 1, `prize` indexes the rules' prizes from 0, `code` is the
    revealed one-time code (hex), `barred` the sorted holders who could not win.
    `settled_after` is how many rounds had been drawn when the outcome was settled.
    """

    round: int
    prize: int
    code: str
    barred: tuple[str, ...]
    ticket: int
    holder: str
    at: datetime
    outcome: RoundOutcome = RoundOutcome.PENDING
    reason: str = ""
    settled_at: datetime | None = None
    settled_after: int | None = None


@dataclass(frozen=True, slots=True)
class Winner:
    """A round for showing: `label` is the winner's name by display choice, "" when hidden.

    `team` is the winner's team where another active person is shown by the same name, else "".
    `prize` is the prize with all that the rules tell of it, `prize_name` its name there;
    `seal` (hex) is the record's seal after the last step, to be shown and printed.
    """

    round: Round
    prize_name: str
    label: str
    team: str
    seal: str
    prize: Prize


@dataclass(frozen=True, slots=True)
class TicketsPage:
    """Some of the tickets that were asked for, by number; `total` counts all of them."""

    rows: tuple[Ticket, ...]
    total: int


class TokenState(StrEnum):
    """Where a token is in its life: made, on paper, at its hiding place, found, or retired.

    A found token stays found; of the others, the last that happened counts.
    """

    MADE = "made"
    PRINTED = "printed"
    HIDDEN = "hidden"
    FOUND = "found"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """One token as managers see it; its code is not stored.

    `raffle` is the raffle's id, or None for the next raffle. `found_at` and `ticket`
    are set for a found token. `hidden_at`, `hidden_by` (an actor), `place` (a place's
    name) and the private `note` say where it was hidden, if that was noted; they stay
    when it is found or retired.
    """

    number: int
    batch: int
    state: TokenState
    raffle: str | None
    made_at: datetime
    printed_at: datetime | None = None
    hidden_at: datetime | None = None
    hidden_by: str = ""
    found_at: datetime | None = None
    ticket: int | None = None
    reason: str = ""
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Freshly made tokens: (number printed on the token, code). The only copy of the codes."""

    number: int
    tokens: tuple[tuple[int, Code], ...]


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """One batch as managers see it: `first` to `last` are the numbers printed on its tokens.

    `hidden` are still at their places, `found` and `retired` are not any more.
    """

    number: int
    made_at: datetime
    printed_at: datetime | None
    first: int
    last: int
    tokens: int
    hidden: int
    found: int
    retired: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where tokens can be hidden.

    `x` and `y` are per mille of the plan from its top left, None while it is not on it.
    """

    number: int
    name: str
    x: int | None = None
    y: int | None = None


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """A place with the tokens that are still hidden there and those that were found there."""

    place: Place
    hidden: int
    found: int


class HideOutcome(StrEnum):
    """What became of hiding a token; only the first two changed something.

    `OVER`: it belongs to a raffle that takes no tickets any more.
    """

    HIDDEN = "hidden"
    MOVED = "moved"
    FOUND = "found"
    RETIRED = "retired"
    OVER = "over"
    UNKNOWN = "unknown"
    MISREAD = "misread"
    NOT_OURS = "not_ours"


@dataclass(frozen=True, slots=True)
class Hidden:
    """The answer to a token that a manager scanned at its hiding place.

    `token` is the token as it is now, where it is one of ours; `before` the earlier place
    of one that `MOVED`.
    """

    outcome: HideOutcome
    token: TokenInfo | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """A sentence that helps the finders, shown on the floor from `release_at` on."""

    number: int
    text: str
    release_at: datetime
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Failures:
    """How often a device failed in one way on one day of the site."""

    day: date
    device: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class Status:
    """How the raffle stands; all counts are of its own tokens and tickets.

    Without an unfinished raffle, `raffle` is the last ended one, or None. `made` counts
    tokens without the retired ones, `found` of them are found; `hidden` are at a place
    that somebody noted, and not found. `out` are still out there: the hidden ones as soon
    as one was noted as hidden, before that all that are not found.
    `next_draw_at` is the earliest time of the next draw, if one is known. `hints` are
    those that the floor sees now, the newest first.
    """

    raffle: Raffle | None
    made: int
    found: int
    out: int
    retired: int
    tickets: int
    holders: int
    next_draw_at: datetime | None
    hidden: int = 0
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RaffleContent:
    """A raffle slide.

    "state" says how many are found, "countdown" when the draw is, "hint" where to look,
    "prizes" what can be won, "draw" how far a draw is that has begun.
    `draw_at` is the time of the draw where it is known; `prizes` the rules' prizes, `details`
    what is told of them; `hint` the sentence of a "hint". `drawn` are the prizes, by their index,
    whose last round stands, neither absent nor void; of a "draw" only.
    """

    kind: str
    name: str
    found: int
    made: int
    out: int
    tickets: int
    draw_at: datetime | None
    prizes: tuple[str, ...]
    hint: str = ""
    details: tuple[Prize, ...] = ()
    drawn: tuple[int, ...] = ()
