"""Tells a scanner's burst of keys from a person's typing. No Qt.

A keyboard-wedge scanner is a keyboard: its codes arrive as key strokes,
wherever the focus is and whatever the layout. None of them may reach a focused
widget, because printed codes can hold control characters that are hotkeys. So
each stroke is held back until it is known whose it was, for 100 ms at most
after the last one.

For an event filter over the whole application:

    verdict = reader.feed(stroke)       # for each key that goes down
    for stroke in verdict.replay: ...   # type it now, press and release
    for text in verdict.bursts: ...     # to the door: `code.read(text)`
    swallow the event unless verdict.passes

A release is swallowed if its press was. When `reader.due_ms` has passed
without a stroke, and no key event waits to be handled, call `reader.idle`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from kiosk.scanning.code import ALPHABET, CODE_LENGTH, Code, Kind, Refusal, read
from kiosk.scanning.keys import READINGS, KeyStroke

MIN_KEYS = 8
"""A burst has at least so many keys."""

MEDIAN_MS = 35.0
"""The median gap in a burst is shorter than this."""

LARGEST_MS = 100.0
"""Every gap in a burst is shorter than this; a stroke is never held longer without another."""

APART_MS = 50.0
"""A stroke this far from the first or last one of a burst was somebody's finger."""

_MAX_KEYS = 4500  # more than the largest QR code holds
_CLEARLY_SLOW = 3  # so many more slow gaps than fast ones, and it is a person
_STARTS = tuple(str(kind) for kind in Kind)
_OURS = frozenset(ALPHABET)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do now.

    `passes`: the stroke just fed goes on to its widget, after `replay`; else hold it back.
    `replay`: earlier strokes, and perhaps the one just fed, that were typed by a
    person; deliver them first, in this order. `bursts`: texts that a scanner
    sent, oldest first, without what ended them. `swallowed`: the strokes that
    carried them, never to be delivered.
    """

    passes: bool
    replay: tuple[KeyStroke, ...] = ()
    bursts: tuple[str, ...] = ()
    swallowed: tuple[KeyStroke, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    """A stroke held back; two of the same key at the same instant are still two."""

    stroke: KeyStroke
    at: float
    is_key: bool
    readings: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Found:
    """A burst among strokes: from `first` to before `last`, without the strangers in it."""

    first: int
    last: int
    text: str
    strangers: tuple[_Held, ...] = ()


class _Answer:
    """Collects one verdict."""

    def __init__(self) -> None:
        self.replay: list[KeyStroke] = []
        self.bursts: list[str] = []
        self.swallowed: list[KeyStroke] = []

    def typed(self, strokes: Sequence[_Held]) -> None:
        self.replay += [held.stroke for held in strokes]

    def dropped(self, strokes: Sequence[_Held]) -> None:
        self.swallowed += [held.stroke for held in strokes]

    def verdict(self, passes: bool) -> Verdict:
        return Verdict(passes, tuple(self.replay), tuple(self.bursts), tuple(self.swallowed))


class BurstReader:
    """Reads one keyboard's strokes; see the module for its use."""

    def __init__(self) -> None:
        self._held: list[_Held] = []
        self._last = 0.0
        self._swallowed_at: float | None = None
        self._follows = False  # the held strokes hang on a burst that has just been read
        self._slow = 0
        self._fast = 0

    @property
    def due_ms(self) -> float | None:
        """When `idle` is due if no other stroke comes, on the strokes' clock; None for never."""
        return self._last + LARGEST_MS if self._held else None

    def feed(self, stroke: KeyStroke) -> Verdict:
        """Take a key that went down; see `Verdict`.

        A clock that was put back counts as no time passing.
        """
        answer = _Answer()
        at = max(stroke.at_ms, self._last) if self._held else stroke.at_ms
        if self._held and at >= self._last + LARGEST_MS:
            self._settle(answer)
        if stroke.repeat:
            # A key that is held down is a finger's; what came before it goes first.
            self._settle(answer)
            return answer.verdict(passes=True)
        if stroke.ends and self._ends_burst(stroke, at, answer):
            return answer.verdict(passes=False)
        self._hold(stroke, at)
        if not self._code_at_end(answer):
            self._let_a_person_type(answer)
            if len(self._held) > _MAX_KEYS:
                self._settle(answer)
        return answer.verdict(passes=False)

    def idle(self, at_ms: float) -> Verdict:
        """Say that no key went down up to `at_ms`, on the strokes' own clock."""
        answer = _Answer()
        if self._held and at_ms >= self._last + LARGEST_MS:
            self._settle(answer)
        return answer.verdict(passes=True)

    def flush(self) -> Verdict:
        """Decide at once about all that is held, as when the window loses the keyboard."""
        answer = _Answer()
        self._settle(answer)
        return answer.verdict(passes=True)

    def _hold(self, stroke: KeyStroke, at: float) -> None:
        if self._held:
            if at - self._last < MEDIAN_MS:
                self._fast += 1
            else:
                self._slow += 1
        else:
            self._follows = self._swallowed_at is not None and at - self._swallowed_at < APART_MS
            self._slow = self._fast = 0
        self._last = at
        self._held.append(_Held(stroke, at, not stroke.presses_modifier, stroke.readings()))

    def _ends_burst(self, stroke: KeyStroke, at: float, answer: _Answer) -> bool:
        """Take Enter or Tab as the end of a burst; otherwise it is a key like any other.

        It is not simply let through: a printed code may begin with it.
        """
        if self._held:
            found = _find(self._held, joined_after=False)
            hangs_on = self._follows and _joined_run(self._held) == len(self._held)
            if found is None and not hangs_on:
                return False
            self._settle(answer)
        elif self._swallowed_at is None or not 0 <= at - self._swallowed_at < LARGEST_MS:
            return False
        self._swallowed_at = at
        answer.swallowed.append(stroke)
        return True

    def _code_at_end(self, answer: _Answer) -> bool:
        """Read a whole code as soon as its last key is down, without waiting for the end."""
        if not self._held[-1].is_key:
            return False
        start, keys = len(self._held), 0
        while start > 0 and keys < CODE_LENGTH:
            start -= 1
            keys += self._held[start].is_key
        if keys < CODE_LENGTH:
            return False
        text = _code_in([held for held in self._held[start:] if held.is_key])
        if text is None:
            return False
        # The Shift that was pressed for the first letter came before it.
        while start > 0 and not self._held[start - 1].is_key:
            start -= 1
        before, code = self._held[:start], self._held[start:]
        joined = bool(before) and code[0].at - before[-1].at < APART_MS
        self._divide(before, answer, joined_after=joined)
        answer.bursts.append(text)
        answer.dropped(code)
        self._held = []
        self._swallowed_at = self._last
        return True

    def _let_a_person_type(self, answer: _Answer) -> None:
        """Release early what is too slow for a scanner, except what may begin a code of ours."""
        if self._slow - self._fast < _CLEARLY_SLOW:
            return
        start = 0
        while start < len(self._held) and not _may_begin_code(self._held[start:]):
            start += 1
        answer.typed(self._held[:start])
        self._held = self._held[start:]
        self._slow = self._fast = 0
        self._follows = self._follows and start == 0

    def _settle(self, answer: _Answer) -> None:
        held, self._held = self._held, []
        self._divide(held, answer, joined_after=False)

    def _divide(self, strokes: Sequence[_Held], answer: _Answer, *, joined_after: bool) -> None:
        """Say of each stroke whose it was. All gaps are shorter than LARGEST_MS."""
        found = _find(strokes, joined_after=joined_after)
        if found is None:
            self._no_burst(strokes, answer, joined_after=joined_after)
            return
        core = strokes[found.first : found.last]
        answer.typed(strokes[: found.first])
        answer.dropped([held for held in core if held not in found.strangers])
        answer.typed(found.strangers)
        answer.typed(strokes[found.last :])
        answer.bursts.append(found.text)
        self._swallowed_at = core[-1].at

    def _no_burst(self, strokes: Sequence[_Held], answer: _Answer, *, joined_after: bool) -> None:
        """Strokes that hang closely on a burst are its prefix or suffix; all others were typed."""
        start, end = 0, len(strokes)
        if self._follows:
            start = _joined_run(strokes)
        if joined_after:
            end -= _joined_run(strokes[::-1])
        end = max(start, end)
        if start:
            self._swallowed_at = strokes[start - 1].at
        answer.dropped(strokes[:start])
        answer.typed(strokes[start:end])
        answer.dropped(strokes[end:])


def _find(strokes: Sequence[_Held], *, joined_after: bool) -> _Found | None:
    first, last = _core(strokes, joined_after=joined_after)
    core = strokes[first:last]
    mended = _mended(core)
    if mended is not None:
        return _Found(first, last, *mended)
    text = _burst_text(core)
    return None if text is None else _Found(first, last, text)


def _core(strokes: Sequence[_Held], *, joined_after: bool) -> tuple[int, int]:
    """The part without single strokes that stand apart at both ends, as (first, last + 1)."""
    first, last = 0, len(strokes)
    while last - first > 1 and strokes[first + 1].at - strokes[first].at >= APART_MS:
        first += 1
    if not joined_after:
        while last - first > 1 and strokes[last - 1].at - strokes[last - 2].at >= APART_MS:
            last -= 1
    # All stand apart: a slow scanner's, or a person's. Then the whole is looked at.
    return (first, last) if last - first > 1 else (0, len(strokes))


def _joined_run(strokes: Sequence[_Held]) -> int:
    """How many strokes from the start on stand closely together."""
    count = min(1, len(strokes))
    while count < len(strokes) and abs(strokes[count].at - strokes[count - 1].at) < APART_MS:
        count += 1
    return count


def _burst_text(strokes: Sequence[_Held]) -> str | None:
    """The text of a burst; None if it is none."""
    keys = [held for held in strokes if held.is_key]
    if len(keys) < MIN_KEYS or len({(k.stroke.native, k.readings[0]) for k in keys}) == 1:
        return None
    texts = [_joined(keys, reading) for reading in range(READINGS)]
    ours = next((text for text in texts if _almost_ours(text)), None)
    gaps = [after.at - before.at for before, after in pairwise(strokes)]
    if median(gaps) >= MEDIAN_MS:
        return ours  # too slow for the rule, but no person types that
    return ours or "".join(key.stroke.text for key in keys)


def _mended(strokes: Sequence[_Held]) -> tuple[str, tuple[_Held, ...]] | None:
    """A code into which a person typed one or two keys: its text, and the strangers."""
    keys = [held for held in strokes if held.is_key]
    if not CODE_LENGTH < len(keys) <= CODE_LENGTH + 2:
        return None
    found: dict[str, tuple[_Held, ...]] = {}
    for reading in range(READINGS):
        strangers = tuple(key for key in keys if key.readings[reading] not in _OURS)
        choices = [strangers] if strangers else [(key,) for key in keys]
        for choice in choices:
            text = _joined([key for key in keys if key not in choice], reading)
            if len(text) == CODE_LENGTH and isinstance(read(text), Code):
                found[text] = choice
    # Two ways to mend it would be guessing.
    return next(iter(found.items())) if len(found) == 1 else None


def _code_in(keys: Sequence[_Held]) -> str | None:
    for reading in range(READINGS):
        text = _joined(keys, reading)
        if len(text) == CODE_LENGTH and text.startswith(_STARTS) and isinstance(read(text), Code):
            return text
    return None


def _almost_ours(text: str) -> bool:
    return text.startswith(_STARTS) and read(text) != Refusal("not_ours")


def _may_begin_code(strokes: Sequence[_Held]) -> bool:
    keys = [held for held in strokes if held.is_key]
    if len(keys) > CODE_LENGTH:
        return False
    for reading in range(READINGS):
        text = _joined(keys, reading)
        fits = text.startswith(_STARTS) or any(start.startswith(text) for start in _STARTS)
        if fits and _OURS.issuperset(text):
            return True
    return False


def _joined(keys: Sequence[_Held], reading: int) -> str:
    return "".join(key.readings[reading] for key in keys)
