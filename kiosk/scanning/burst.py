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
    for burst in verdict.settled: ...   # what is known of each, once it has ended
    swallow the event unless verdict.passes

A release is swallowed if its press was. When `reader.due_ms` has passed
without a stroke, and no key event waits to be handled, call `reader.idle`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.scanning.code import CODE_LENGTH
from kiosk.scanning.facts import Facts
from kiosk.scanning.gauge import Gauge
from kiosk.scanning.keys import KeyStroke
from kiosk.scanning.runs import (
    APART_MS,
    LARGEST_MS,
    MEDIAN_MS,
    MIN_KEYS,
    Held,
    burst_text,
    code_in,
    core,
    gaps,
    is_plain_key,
    joined_run,
    may_begin_code,
    short_text,
)
from kiosk.scanning.untangle import untangle

_MAX_KEYS = 4500  # more than the largest QR code holds
_CLEARLY_SLOW = 3  # so many more slow gaps than fast ones, and it is a person
_TYPING_MS = 1500.0  # who typed a key this long ago is still typing


@dataclass(frozen=True, slots=True)
class Burst:
    """A text that a scanner sent, and all that is known of it."""

    text: str = field(repr=False)
    facts: Facts


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do now.

    `passes`: the stroke just fed goes on to its widget, after `replay`; else hold it back.
    `replay`: earlier strokes, and perhaps the one just fed, that were typed by a
    person; deliver them first, in this order. `bursts`: texts that a scanner
    sent, oldest first, without what ended them; a code with its last key, whatever
    may follow. `settled`: each burst once more, at the same time or later, when it is known
    how it ended. `swallowed`: the strokes that carried them, never to be delivered.
    """

    passes: bool
    replay: tuple[KeyStroke, ...] = ()
    bursts: tuple[str, ...] = ()
    settled: tuple[Burst, ...] = ()
    swallowed: tuple[KeyStroke, ...] = ()


@dataclass(slots=True)
class _Open:
    """A burst that was handed out, and waits for what ends it."""

    text: str
    keys: Sequence[Held]
    before: Sequence[Held] = ()
    after: Sequence[Held] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """A burst among strokes: from `first` to before `last`, without the strangers in it."""

    first: int
    last: int
    text: str
    strangers: tuple[Held, ...] = ()


class _Answer:
    """Collects one verdict."""

    def __init__(self) -> None:
        self.replay: list[KeyStroke] = []
        self.bursts: list[str] = []
        self.settled: list[Burst] = []
        self.swallowed: list[KeyStroke] = []

    def typed(self, strokes: Sequence[Held]) -> None:
        self.replay += [held.stroke for held in strokes]

    def dropped(self, strokes: Sequence[Held]) -> None:
        self.swallowed += [held.stroke for held in strokes]

    def verdict(self, passes: bool) -> Verdict:
        return Verdict(
            passes,
            tuple(self.replay),
            tuple(self.bursts),
            tuple(self.settled),
            tuple(self.swallowed),
        )


class BurstReader:
    """Reads one keyboard's strokes; see the module for its use."""

    def __init__(self) -> None:
        self._held: list[Held] = []
        self._last = 0.0
        self._swallowed_at: float | None = None
        self._follows = False  # the held strokes hang on a burst that has just been read
        self._slow = 0
        self._fast = 0
        self._open: _Open | None = None
        self._gauge = Gauge()
        self._typed_at: float | None = None

    @property
    def due_ms(self) -> float | None:
        """When `idle` is due if no other stroke comes, on the strokes' clock; None for never."""
        if self._held:
            return self._last + LARGEST_MS
        if self._open is not None and self._swallowed_at is not None:
            return self._swallowed_at + LARGEST_MS
        return None

    def feed(self, stroke: KeyStroke) -> Verdict:
        """Take a key that went down; see `Verdict`.

        A clock that was put back counts as no time passing.
        """
        answer = _Answer()
        at = max(stroke.at_ms, self._last) if self._held else stroke.at_ms
        if self._held and at >= self._last + LARGEST_MS:
            self._settle(answer)
        if not self._held and not self._may_go_on(at):
            self._close(answer)
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
        if not self._held and not self._may_go_on(at_ms):
            self._close(answer)
        return answer.verdict(passes=True)

    def flush(self) -> Verdict:
        """Decide at once about all that is held, as when the window loses the keyboard."""
        answer = _Answer()
        self._settle(answer)
        self._close(answer)
        return answer.verdict(passes=True)

    def interrupt(self) -> Verdict:
        """Decide at once, as on a touch; but where a scan may be coming in, it goes on."""
        keys = [held for held in self._held if held.is_key]
        fast = len(keys) > 1 and max(gaps(keys)) < MEDIAN_MS
        if self._held and (fast or self._fast > self._slow or may_begin_code(self._held)):
            return Verdict(passes=True)
        return self.flush()

    def _may_go_on(self, at: float) -> bool:
        """Whether a stroke at `at` may still end the last burst."""
        last = self._swallowed_at
        return last is not None and last <= at < last + LARGEST_MS

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
        self._held.append(Held(stroke, at, not stroke.presses_modifier, stroke.readings()))

    def _ends_burst(self, stroke: KeyStroke, at: float, answer: _Answer) -> bool:
        """Take Enter or Tab as the end of a burst; otherwise it is a key like any other.

        It is not simply let through: a printed code may begin with it.
        """
        if self._held:
            end_ms = at - self._last
            found = _find(self._held, end_ms=end_ms)
            hangs_on = self._follows and joined_run(self._held) == len(self._held)
            if found is None and not hangs_on:
                return False
            self._settle(answer, end_ms)
        elif not self._may_go_on(at):
            return False
        self._swallowed_at = at
        answer.swallowed.append(stroke)
        self._close(answer, stroke)
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
        text = code_in([held for held in self._held[start:] if held.is_key])
        if text is None:
            return False
        # The Shift that was pressed for the first letter came before it.
        while start > 0 and not self._held[start - 1].is_key:
            start -= 1
        before, code = self._held[:start], self._held[start:]
        joined = bool(before) and code[0].at - before[-1].at < APART_MS
        prefix = self._divide(before, answer, code if joined else ())
        answer.dropped(code)
        self._read(_Open(text, code, prefix), answer)
        self._held = []
        self._swallowed_at = self._last
        return True

    def _let_a_person_type(self, answer: _Answer) -> None:
        """Release early what is too slow for a scanner, except what may begin a code of ours."""
        if self._slow - self._fast < _CLEARLY_SLOW:
            return
        start = 0
        while start < len(self._held) and not may_begin_code(self._held[start:]):
            start += 1
        self._type(self._held[:start], answer)
        self._held = self._held[start:]
        self._slow = self._fast = 0
        self._follows = self._follows and start == 0

    def _settle(self, answer: _Answer, end_ms: float | None = None) -> None:
        held, self._held = self._held, []
        self._divide(held, answer, end_ms=end_ms)

    def _divide(
        self,
        strokes: Sequence[Held],
        answer: _Answer,
        code: Sequence[Held] = (),
        end_ms: float | None = None,
    ) -> Sequence[Held]:
        """Say of each stroke whose it was. All gaps are shorter than LARGEST_MS.

        `code` is what follows closely, or `end_ms` when Enter or Tab does; the answer is the
        code's prefix among the strokes.
        """
        found = None
        if not self._hangs_on(strokes, code):
            found = _find(strokes, joined_after=bool(code), end_ms=end_ms)
        if found is None:
            return self._no_burst(strokes, answer, code)
        between = strokes[found.first : found.last]
        typed = [held for held in found.strangers if is_plain_key([held])]
        own = [held for held in between if held not in typed]
        self._type(strokes[: found.first], answer)
        answer.dropped(own)
        self._type(typed, answer)
        self._type(strokes[found.last :], answer)
        code_keys = [held for held in own if held not in found.strangers]
        self._read(_Open(found.text, code_keys), answer)
        self._swallowed_at = code_keys[-1].at
        return ()

    def _no_burst(
        self, strokes: Sequence[Held], answer: _Answer, code: Sequence[Held]
    ) -> Sequence[Held]:
        """Strokes that hang closely on a burst are its prefix or suffix; all others were typed."""
        start, end = 0, len(strokes)
        if self._follows and self._swallowed_at is not None:
            start = joined_run(strokes)
            last = self._open.keys if self._open else ()
            gap = strokes[0].at - self._swallowed_at if strokes else 0.0
            if self._is_typed(strokes[:start], gap, last):
                start = 0
        if code:
            end -= joined_run(strokes[::-1])
            if end < len(strokes) and self._is_typed(
                strokes[end:], code[0].at - strokes[-1].at, code
            ):
                end = len(strokes)
        end = max(start, end)
        if start:
            self._swallowed_at = strokes[start - 1].at
            if self._open is not None:
                self._open.after = strokes[:start]
        answer.dropped(strokes[:start])
        self._type(strokes[start:end], answer)
        answer.dropped(strokes[end:])
        return strokes[end:]

    def _hangs_on(self, strokes: Sequence[Held], code: Sequence[Held]) -> bool:
        """Whether so few strokes stand so closely beside a code that they are its own."""
        few = len(strokes) < MIN_KEYS and joined_run(strokes) == len(strokes)
        return few and (self._follows or bool(code))

    def _is_typed(self, run: Sequence[Held], gap: float, burst: Sequence[Held]) -> bool:
        """Whether what stands closely beside a burst is a person's all the same.

        It is when it is one key that writes something, and somebody was just typing or
        the scanner itself is never that slow. Anything else may be a printed hotkey.
        """
        if not is_plain_key(run):
            return False
        if self._typed_at is not None and 0 <= run[0].at - self._typed_at < _TYPING_MS:
            return True
        return gap > 2 * max(gaps(burst), default=LARGEST_MS)

    def _type(self, strokes: Sequence[Held], answer: _Answer) -> None:
        answer.typed(strokes)
        for held in strokes:
            if held.stroke.text.isprintable() and held.stroke.text:
                self._typed_at = held.at

    def _read(self, burst: _Open, answer: _Answer) -> None:
        self._close(answer)
        self._open = burst
        answer.bursts.append(burst.text)

    def _close(self, answer: _Answer, end: KeyStroke | None = None) -> None:
        """Nothing more belongs to the last burst: say all that is known of it."""
        burst, self._open = self._open, None
        if burst is not None:
            facts = self._gauge.facts(burst.text, burst.keys, burst.before, burst.after, end)
            answer.settled.append(Burst(burst.text, facts))


def _find(
    strokes: Sequence[Held], *, joined_after: bool = False, end_ms: float | None = None
) -> _Found | None:
    """The burst among strokes whose gaps are all shorter than LARGEST_MS; None without one.

    `joined_after`: another burst follows closely, so that the last stroke is nobody's finger.
    `end_ms` is how long after them Enter or Tab came.
    """
    untangled = untangle(strokes)
    if untangled is not None:
        return _Found(0, len(strokes), *untangled)
    first, last = core(strokes, joined_after=joined_after)
    text = burst_text(strokes[first:last])
    if text is None and not joined_after:
        text = short_text(strokes[first:last], end_ms if last == len(strokes) else None)
    return None if text is None else _Found(first, last, text)
