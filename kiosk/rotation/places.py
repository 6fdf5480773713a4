"""The queue of a source that keeps nothing: its slides are made up each time they are asked for."""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.rotation.model import Candidate


@dataclass(frozen=True, slots=True)
class _Entry:
    place: int
    shown: int
    last_shown_at: datetime | None


class Places:
    """Remembers, while the kiosk runs, how often and when the slides of a source were shown.

    Not thread-safe: it is used where the rotation is.
    """

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}
        self._last = 0

    def placed(self, candidate: Candidate) -> Candidate:
        """`candidate` with its place and its showings; a new one gets the last place.

        Slides of such a source are always there, so none counts as never shown:
        NEWEST is for what people have made.
        """
        entry = self._entries.get(candidate.id)
        if entry is None:
            entry = self._entries[candidate.id] = _Entry(self._next(), 1, None)
        return replace(
            candidate, place=entry.place, shown=entry.shown, last_shown_at=entry.last_shown_at
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Give a slide the last place."""
        before = self._entries.get(slide_id)
        shown = 1 if before is None else before.shown + 1
        self._entries[slide_id] = _Entry(self._next(), shown, at)

    def _next(self) -> int:
        self._last += 1
        return self._last
