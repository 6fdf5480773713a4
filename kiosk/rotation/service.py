"""The rotation: asks every source for candidates, chooses, and remembers what was shown."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol, runtime_checkable

from kiosk.errors import KnownError
from kiosk.rotation.choose import HISTORY, PROGRAMME, RAFFLE, WEIGHTS, choose
from kiosk.rotation.model import Candidate, Choice, Reason, Shown, Slide
from kiosk.rotation.newsflash import Flash

MOST_CANDIDATES: Final = 50
"""A source answers with so many candidates at most."""

_ABOUT_TIME: Final = frozenset({PROGRAMME, RAFFLE})
"""Sources whose slides tell of the time that passes, and name nobody."""

_LAST_PLACE: Final = 1 << 62
_FLASHES_REMEMBERED: Final = 50
_ON_REMEMBERED: Final = 4
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

        Among them must be the newest of those never shown, and the lowest and the highest place.
        """
        ...

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide of a candidate; None if it may not be shown any more."""
        ...

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember that a slide was shown: it gets the last place. One small write."""
        ...


@runtime_checkable
class Flashing(Protocol):
    """A source that also has newsflashes."""

    def flashes(self, now: datetime) -> Sequence[tuple[Candidate, datetime]]:
        """What wants to interrupt at `now` and was not shown for it, and until when it wants to."""
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
        self._flashed: list[tuple[str, str, datetime]] = []
        self._flashes: dict[str, Choice] = {}
        self._on: dict[str, Candidate] = {}

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

    def ahead(self, now: datetime, count: int) -> tuple[Slide, ...]:
        """The `count` slides that come next as things are now, the first of them first.

        The rule is played through on what could come next now; nothing is changed by it, and
        whatever happens meanwhile changes what really comes. Fewer where there are fewer.
        """
        candidates = self._candidates(now)
        history = self._history
        coming: list[Slide] = []
        while candidates and len(coming) < count:
            choice = choose(candidates, history, self._seed, self._weights)
            if choice is None:
                break
            one = choice.candidate
            slide = self._slide(one)
            if slide is None:
                candidates.remove(one)
                continue
            coming.append(slide)
            history = (*history, _entry(choice, now))[-HISTORY:]
            candidates = _after(candidates, one)
        return tuple(coming)

    def flash(self, now: datetime) -> Flash | None:
        """A newsflash that wants to interrupt now; each wish is answered once only.

        It counts as shown only after `shown`, as any slide.
        """
        for source in self._sources.values():
            if not isinstance(source, Flashing):
                continue
            try:
                wishes = source.flashes(now)
            except KnownError as error:
                _log.warning("no newsflashes from %s: %s", source.name, error)
                continue
            for one, until in wishes:
                wish = (one.source, one.id, until)
                if wish in self._flashed:
                    continue
                self._flashed = [*self._flashed, wish][-_FLASHES_REMEMBERED:]
                slide = self._slide(one)
                if slide is not None:
                    self._flashes[slide.id] = Choice(one, Reason.NEWEST)
                    return Flash(slide, until)
        return None

    def again(self, slide: Slide) -> Slide | None:
        """What `slide`, which was shown of late, is now: itself, with other content, or None.

        None says that it may not be shown any more. What only tells of another time is itself.
        """
        one = self._on.get(slide.id)
        if one is None:
            return slide
        source = self._sources[one.source]
        try:
            now_is = source.slide(one)
        except KnownError as error:
            _log.warning("no slide from %s: %s", one.source, error)
            return slide
        if now_is is None or one.source not in _ABOUT_TIME:
            return now_is
        return slide

    def shown(self, slide: Slide, now: datetime) -> None:
        """`slide`, which `next` gave, is on the screen now."""
        choice = self._offered.pop(slide.id, None) or self._flashes.pop(slide.id, None)
        if choice is None:
            return
        one = choice.candidate
        self._history = (*self._history, _entry(choice, now))[-HISTORY:]
        self._on.pop(slide.id, None)
        self._on[slide.id] = one
        for old in list(self._on)[:-_ON_REMEMBERED]:
            del self._on[old]
        self._unmarked.pop((one.source, one.id), None)
        self._unmarked[one.source, one.id] = now
        self._mark()

    def failed(self, slide: Slide, now: datetime) -> None:
        """`slide` could not be shown: leave it out for ten minutes, and go on with the next."""
        choice = self._offered.pop(slide.id, None) or self._flashes.pop(slide.id, None)
        if choice is not None:
            self._failed[choice.candidate.source, choice.candidate.id] = now

    def is_failing(self, source: str, slide_id: str, now: datetime) -> bool:
        """Whether a slide could not be shown in the last ten minutes."""
        at = self._failed.get((source, slide_id))
        return at is not None and now - _SKIPPED_FOR < at <= now

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


def _entry(choice: Choice, now: datetime) -> Shown:
    one = choice.candidate
    return Shown(one.id, one.source, one.kind, one.people, one.value, choice.reason, now)


def _after(candidates: Sequence[Candidate], shown: Candidate) -> list[Candidate]:
    """The candidates once `shown` has been on the screen."""
    last = 1 + max(one.place for one in candidates if one.source == shown.source)
    had_turn = set(shown.people)
    found = []
    for one in candidates:
        if one is shown:
            one = replace(one, shown=one.shown + 1, place=last)
        if one.share is not None and had_turn & set(one.people):
            one = replace(one, share=None)
        found.append(one)
    return found
