"""What the rotation knows of a slide: who, what kind, since when; never what it says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why a slide was chosen; the three take turns within each source."""

    NEWEST = "newest"
    """It was never shown, and is the newest of the most urgent."""
    WAITING = "waiting"
    """It has waited longest."""
    BALANCE = "balance"
    """Its value was shown least of late."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One full-screen message.

    `content` is a frozen dataclass of the source, which the rotation never
    reads: the user interface has one design per content class. `people` are
    opaque keys, the same for the same person in every source. `further` are the pages that
    follow it at once, each with the seconds for which it stands.
    """

    id: str
    source: str
    people: tuple[str, ...]
    value: str | None
    kind: str
    dwell_seconds: float
    content: object
    further: tuple[tuple[object, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A slide that could come next, as far as the choice needs it.

    `id` is unique within `source`. `place` is the position in the source's
    queue: a candidate gets the last place when it arrives and again each time
    it was shown, so the lowest place has waited longest, whatever the clocks
    did. `shown` counts how often it was shown; `priority` orders only those
    that were never shown, higher first.
    """

    id: str
    source: str
    kind: str
    people: tuple[str, ...]
    value: str | None
    created_at: datetime
    last_shown_at: datetime | None
    shown: int
    priority: int
    place: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate that comes next, and why."""

    candidate: Candidate
    reason: Reason


@dataclass(frozen=True, slots=True)
class Shown:
    """One entry of the rotation's history: what was on the screen, and why."""

    id: str
    source: str
    kind: str
    people: tuple[str, ...]
    value: str | None
    reason: Reason
    at: datetime
