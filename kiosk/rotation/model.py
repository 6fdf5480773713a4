"""What the rotation knows of a slide: who, what kind, since when; never what it says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why a slide was chosen; all but the first and the last take turns within each source."""

    NEWEST = "newest"
    """It was never shown, and is the newest of the most urgent."""
    WAITING = "waiting"
    """It has waited longest."""
    SHARE = "share"
    """It is about the person whose turn it is."""
    PRIORITY = "priority"
    """It is to come round more often than others."""
    BALANCE = "balance"
    """Its value was shown least of late."""
    WAY = "way"
    """It leaves the way free for the next one, which must not follow the one before."""


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
    did. `shown` counts how often it was shown; of those that were never shown the one with the
    highest `priority` comes first, and after that it comes round 1 + `priority` times as often as
    one without. `share` is the place in the line of people whose turn is next, from 0; None for
    what stands for nobody's turn.
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
    share: int | None = None


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
