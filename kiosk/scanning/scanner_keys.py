"""Reads a keyboard of which it is known that it is a scanner, all of whose keys are codes. No Qt.

The keys come from the kernel by their numbers (evdev), before any layout or Caps Lock. Nobody
types on it, so that there is no need to be as strict about time as with a burst among typing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.scanning.burst import Burst
from kiosk.scanning.code import CODE_LENGTH
from kiosk.scanning.gauge import Gauge
from kiosk.scanning.keys import ALT, CONTROL, META, SHIFT, US_KEYS, X11_OFFSET, KeyStroke
from kiosk.scanning.runs import MIN_KEYS, Held, code_in

PAUSE_MS = 250.0
"""A text without Enter or Tab has ended when so long no key came."""

_MAX_KEYS = 4500  # more than the largest QR code holds
_MODIFIERS = {
    42: SHIFT, 54: SHIFT, 29: CONTROL, 97: CONTROL, 56: ALT, 100: ALT, 125: META, 126: META,
}  # fmt: skip
_LOCKS = frozenset({58, 69, 70})
_ENDS = {28: "\r", 96: "\r", 15: "\t"}


@dataclass(frozen=True, slots=True)
class Scans:
    """`texts` have just come in, each at once; `settled` are known to their end."""

    texts: tuple[str, ...] = ()
    settled: tuple[Burst, ...] = ()


class Keys:
    """Makes key strokes, as on a US keyboard, of a device's key events."""

    def __init__(self) -> None:
        self._down: set[int] = set()

    def take(self, number: int, down: bool, at_ms: float) -> KeyStroke | None:
        """The stroke of a key, by evdev's number, that goes down; None for no key of a text."""
        if number in _MODIFIERS:
            (self._down.add if down else self._down.discard)(number)
            return None
        if not down or number in _LOCKS:
            return None
        modifiers = 0
        for each in self._down:
            modifiers |= _MODIFIERS[each]
        ends = number in _ENDS and not modifiers & ~SHIFT
        alone, shifted = US_KEYS.get(number, ("", ""))
        text = _ENDS[number] if ends else shifted if modifiers & SHIFT else alone
        if modifiers & CONTROL and alone.isalpha():
            text = chr(ord(alone.upper()) - ord("@"))
        elif modifiers & (CONTROL | ALT | META):
            text = ""
        return KeyStroke(at_ms, text, number + X11_OFFSET, ends, modifiers, modifier_only=False)

    def forget(self) -> None:
        """Take all keys for released, after events were lost."""
        self._down.clear()


class ScannerKeys:
    """Reads a scanner's strokes. When `due_ms` has passed without one, call `idle`."""

    def __init__(self) -> None:
        self._held: list[Held] = []
        self._read: tuple[str, Sequence[Held], Sequence[Held]] | None = None
        self._last = 0.0
        self._gauge = Gauge()

    @property
    def due_ms(self) -> float | None:
        """When `idle` is due if no other stroke comes, on the strokes' clock; None for never."""
        return self._last + PAUSE_MS if self._held or self._read else None

    def feed(self, stroke: KeyStroke) -> Scans:
        """Take a key; a clock that was put back counts as no time passing."""
        texts: list[str] = []
        settled: list[Burst] = []
        at = stroke.at_ms
        if self.due_ms is not None:
            at = max(at, self._last)
            if at >= self._last + PAUSE_MS:
                self._end(texts, settled)
        self._last = at
        if stroke.ends:
            self._end(texts, settled, stroke)
            return Scans(tuple(texts), tuple(settled))
        self._held.append(Held(stroke, at, True, stroke.readings()))
        code = code_in(self._held[-CODE_LENGTH:])
        if code is not None:
            before, keys = self._held[:-CODE_LENGTH], self._held[-CODE_LENGTH:]
            self._held = []
            if self._read is not None:
                self._close(settled, before)
                before = []
            self._read = (code, keys, before)
            texts.append(code)
        elif len(self._held) > _MAX_KEYS:
            self._end(texts, settled)
        return Scans(tuple(texts), tuple(settled))

    def idle(self, at_ms: float) -> Scans:
        """Say that no key went down up to `at_ms`, on the strokes' own clock."""
        texts: list[str] = []
        settled: list[Burst] = []
        if self.due_ms is not None and at_ms >= self.due_ms:
            self._end(texts, settled)
        return Scans(tuple(texts), tuple(settled))

    def forget(self) -> None:
        """Drop what has not been read, after events were lost or the scanner was unplugged."""
        self._held = []
        self._read = None

    def _end(self, texts: list[str], settled: list[Burst], stroke: KeyStroke | None = None) -> None:
        held, self._held = self._held, []
        if self._read is not None:
            if len(held) < MIN_KEYS:
                self._close(settled, held, stroke)
                return
            self._close(settled)
        if len(held) >= MIN_KEYS:
            text = "".join(key.stroke.text for key in held)
            texts.append(text)
            settled.append(Burst(text, self._gauge.facts(text, held, end=stroke)))

    def _close(
        self, settled: list[Burst], after: Sequence[Held] = (), end: KeyStroke | None = None
    ) -> None:
        if self._read is not None:
            text, keys, before = self._read
            settled.append(Burst(text, self._gauge.facts(text, keys, before, after, end)))
            self._read = None
