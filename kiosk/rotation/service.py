"""The rotation: asks every source for candidates, chooses, and remembers what was shown."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from kiosk.errors import KnownError
from kiosk.rotation.choose import HISTORY, WEIGHTS, choose
from kiosk.rotation.model import Candidate, Choice, Shown, Slide

MOST_CANDIDATES: Final = 50
"""A source answers with so many candidates at most."""

_LAST_PLACE: Final = 1 << 62
_SKIPPED_FOR: Final = timedelta(minutes=10)

_log = logging.getLogger(__name__)


class Source(Protocol):
    """Where slides come from."""

    @property
    def name(self) -> str:
        """The source's name, one of `choose.WEIGHTS` or another one."""
        ...

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """At most `MOST_CANDIDATES` that may be shown now, found by indexes alone.

        Among them must be the newest of those never shown, and the lowest place.
        """
        ...

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide of a candidate; None if it may not be shown any more."""
        ...

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember that a slide was shown: it gets the last place. One small write."""
        ...


class Rotation:
    """The endless order of slides. Use it on the storage worker only; it is not thread-safe.

    The order is the same for the same sources, history and seed. One source
    should never be empty (the built-in one).
    """

    def __init__(
        self,
        sources: Sequence[Source],
        seed: int = 0,
        weights: Mapping[str, int] = WEIGHTS,
        history: Sequence[Shown] = (),
    ) -> None:
        self._sources = {source.name: source for source in sources}
        if len(self._sources) != len(sources):
            raise ValueError("two sources have the same name")
        self._seed = seed
        self._weights = weights
        self._history = tuple(history)[-HISTORY:]
        self._offered: dict[str, Choice] = {}
        self._unmarked: dict[tuple[str, str], datetime] = {}
        self._failed: dict[tuple[str, str], datetime] = {}

    @property
    def history(self) -> tuple[Shown, ...]:
        """What was shown of late, oldest first."""
        return self._history

    def next(self, now: datetime) -> Slide:
        """The slide that comes next. It counts as shown only after `shown`.

        Asked again before that, it answers the same. Raises LookupError when
        no source has anything to show.
        """
        candidates = self._candidates(now)
        while candidates:
            choice = choose(candidates, self._history, self._seed, self._weights)
            if choice is None:
                break
            slide = self._slide(choice.candidate)
            if slide is not None:
                self._offered = {slide.id: choice}
                return slide
            candidates.remove(choice.candidate)
        raise LookupError("no source has a slide")

    def shown(self, slide: Slide, now: datetime) -> None:
        """`slide`, which `next` gave, is on the screen now."""
        choice = self._offered.pop(slide.id, None)
        if choice is None:
            return
        one = choice.candidate
        entry = Shown(one.id, one.source, one.kind, one.people, one.value, choice.reason, now)
        self._history = (*self._history, entry)[-HISTORY:]
        self._unmarked.pop((one.source, one.id), None)
        self._unmarked[one.source, one.id] = now
        self._mark()

    def failed(self, slide: Slide, now: datetime) -> None:
        """`slide` could not be shown: leave it out for ten minutes, and go on with the next."""
        choice = self._offered.pop(slide.id, None)
        if choice is not None:
            self._failed[choice.candidate.source, choice.candidate.id] = now

    def _candidates(self, now: datetime) -> list[Candidate]:
        found: list[Candidate] = []
        for source in self._sources.values():
            try:
                found += source.candidates(now)
            except KnownError as error:
                _log.warning("no candidates from %s: %s", source.name, error)
        self._failed = {
            key: at for key, at in self._failed.items() if now - _SKIPPED_FOR < at <= now
        }
        usable = [one for one in found if (one.source, one.id) not in self._failed]
        return [self._as_shown(one) for one in usable or found]

    def _as_shown(self, candidate: Candidate) -> Candidate:
        """A showing that storage could not take yet counts all the same."""
        at = self._unmarked.get((candidate.source, candidate.id))
        if at is None:
            return candidate
        later = list(self._unmarked).index((candidate.source, candidate.id))
        return replace(
            candidate,
            shown=candidate.shown + 1,
            last_shown_at=at,
            place=_LAST_PLACE + later,
        )

    def _slide(self, candidate: Candidate) -> Slide | None:
        try:
            return self._sources[candidate.source].slide(candidate)
        except KnownError as error:
            _log.warning("no slide from %s: %s", candidate.source, error)
            return None

    def _mark(self) -> None:
        for (source, slide_id), at in list(self._unmarked.items()):
            try:
                self._sources[source].mark_shown(slide_id, at)
            except KnownError as error:
                _log.warning("a slide of %s was not marked as shown: %s", source, error)
                return
            del self._unmarked[source, slide_id]
