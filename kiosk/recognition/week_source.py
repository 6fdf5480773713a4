"""How many thanks a week has seen, as a slide: of all together, never of single people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from kiosk.clock import Clock
from kiosk.rotation.dwell import dwell_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.places import Places

THANKS_WEEK: Final = "thanks_week"

RESTS_FOR: Final = timedelta(minutes=10)
"""So long after it was shown the count is no candidate: it changes little."""

_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ThanksWeekContent:
    """How many thanks were said since Monday, and in the week before."""

    count: int
    last_week: int


class Counts(Protocol):
    """What the source asks of `kiosk.recognition.service.Recognitions`."""

    def week_count(self, now: datetime) -> int:
        """The thanks of the week of `now` that may be shown."""
        ...


class ThanksWeekSource:
    """Implements the rotation's `Source` with one candidate, or none while nobody said thanks."""

    def __init__(self, counts: Counts, clock: Clock, base_dwell: float = 12.0) -> None:
        self._counts = counts
        self._clock = clock
        self._dwell = base_dwell
        self._places = Places()

    @property
    def name(self) -> str:
        """The name of this source."""
        return THANKS_WEEK

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """The count, unless it was shown a moment ago."""
        one = self._places.placed(
            Candidate("count", THANKS_WEEK, THANKS_WEEK, (), None, _LONG_AGO, None, 0, 0)
        )
        if one.last_shown_at is not None and timedelta() <= now - one.last_shown_at < RESTS_FOR:
            return []
        return [] if self._content(now) is None else [one]

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide as of the clock's now."""
        content = self._content(self._clock.now())
        if content is None:
            return None
        return Slide(
            id=f"{THANKS_WEEK}:{candidate.id}",
            source=THANKS_WEEK,
            people=(),
            value=None,
            kind=THANKS_WEEK,
            dwell_seconds=dwell_seconds(self._dwell),
            content=content,
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember it for as long as the kiosk runs."""
        self._places.mark_shown(slide_id, at)

    def _content(self, now: datetime) -> ThanksWeekContent | None:
        content = ThanksWeekContent(
            self._counts.week_count(now), self._counts.week_count(now - timedelta(days=7))
        )
        return content if content.count or content.last_week else None
