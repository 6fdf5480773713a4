"""Keyboards, scanners and fingers, simulated."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.scanning.burst import Burst, BurstReader, Verdict
from kiosk.scanning.keys import CONTROL, SHIFT, KeyStroke

KEYS = "qwertyuiopasdfghjklzxcvbnm"
"""The letter keys of a US keyboard, row by row: a scanner presses these."""

# What each layout makes of those keys. A space is a dead key.
SILENT = "silent"
LAYOUTS = {
    "us": KEYS,
    "german": "qwertzuiopasdfghjklyxcvbnm",
    "french": "azertyuiopqsdfghjklwxcvbn,",
    "czech": "qwertzuiopasdfghjklyxcvbnm",
    "turkish q": "qwertyuıopasdfghjklzxcvbnm",
    "turkish f": "fgğıodrnhpuieaütkmljövcçzs",
    "dvorak": "',.pyfgcrlaoeuidhtn;qjkxbm",
    "colemak": "qwfpgjluy;arstdhneizxcvbkm",
    "bepo": "bépoè vdljauie,ctsràyx.k'q",
    "russian": "йцукенгшщзфывапролдячсмить",
    "greek": ";ςερτυθιοπασδφγηξκλζχψωβνμ",
    "bulgarian": ",уеишщксдзьяаожгтнвюйъэфхп",
    "hebrew": "/'קראטוןםפשדגכעיחלךזסבהנמצ",
    SILENT: " " * 26,  # an input method that keeps all keys to itself
}

X11 = dict(zip(KEYS, [*range(24, 34), *range(38, 47), *range(52, 59)], strict=True))
WINDOWS = dict(zip(KEYS, [*range(16, 26), *range(30, 39), *range(44, 51)], strict=True))
_PLAIN = "`1234567890-=[];'\\,./ "
_SHIFTED = '~!@#$%^&*()_+{}:"|<>? '
_EVDEV = [41, *range(2, 14), 26, 27, 39, 40, 43, 51, 52, 53, 57]
SIGNS = dict(zip(_PLAIN, _EVDEV, strict=True))
UNSHIFTED = dict(zip(_SHIFTED, _PLAIN, strict=True))
"""The keys of a US keyboard that are no letters, and which of them need Shift."""

SYSTEMS = {"x11": (X11, 50, 36), "windows": (WINDOWS, 42, 28), "unknown": ({}, 0, 0)}


@dataclass
class Scanner:
    """A keyboard wedge: it presses the US key of each letter, with Shift for capitals."""

    layout: str = "us"
    system: str = "x11"
    caps_lock: bool = False
    shifts: bool = True
    suffix: str = "\r"
    gaps: Sequence[float] = (11.0,)
    tells_modifiers: bool = False
    writes: Mapping[str, str] | None = None  # instead of `layout`: what it makes of every key

    def strokes(self, text: str, start: float) -> list[KeyStroke]:
        """The strokes of `text` from `start` ms on; the gaps are used over and over."""
        native, shift, enter = SYSTEMS[self.system]
        strokes: list[KeyStroke] = []
        at = start
        for i, letter in enumerate(text):
            if i:
                at += self.gaps[i % len(self.gaps)]
            if self.writes is not None:
                strokes += self._press(letter, at, self.writes)
                continue
            key = letter.lower()
            if key not in KEYS:
                strokes.append(KeyStroke(at, letter, 200))
                continue
            up = letter.isupper()
            if up and self.shifts:
                strokes.append(
                    KeyStroke(at, "", shift, modifiers=SHIFT, modifier_only=self._told(True))
                )
            typed = LAYOUTS[self.layout][KEYS.index(key)].strip()
            if up != self.caps_lock:
                typed = typed.upper()
            modifiers = SHIFT if up else 0
            strokes.append(
                KeyStroke(
                    at,
                    typed,
                    native.get(key, 0),
                    modifiers=modifiers,
                    modifier_only=self._told(False) if typed else False,
                )
            )
        for end in self.suffix:
            at += self.gaps[-1]
            strokes.append(KeyStroke(at, end, enter, enter=True))
        return strokes

    def _press(self, letter: str, at: float, writes: Mapping[str, str]) -> list[KeyStroke]:
        native, shift, _ = SYSTEMS[self.system]
        sign = UNSHIFTED.get(letter, letter)
        number = native.get(letter.lower(), 0)
        if sign in SIGNS and native:
            number = SIGNS[sign] + (8 if self.system == "x11" else 0)
        up = letter.isupper() or (letter in UNSHIFTED and letter != " ")
        typed = writes[letter].replace("◌", "") if letter != " " else " "
        if self.caps_lock and len(typed.swapcase()) == 1:  # there is no capital ß on keys
            typed = typed.swapcase()
        stroke = KeyStroke(at, typed, number, modifiers=SHIFT * up, modifier_only=False)
        if not up or not self.shifts:
            return [stroke]
        return [KeyStroke(at, "", shift, modifiers=SHIFT, modifier_only=True), stroke]

    def _told(self, modifier: bool) -> bool | None:
        return modifier if self.tells_modifiers else None


def fingers(text: str, start: float, gaps: Sequence[float] = (160.0,)) -> list[KeyStroke]:
    """Somebody types `text` on a US keyboard under X11."""
    strokes, at = [], start
    for i, letter in enumerate(text):
        if i:
            at += gaps[i % len(gaps)]
        strokes.append(KeyStroke(at, letter, X11.get(letter.lower(), 65), enter=letter == "\r"))
    return strokes


def control(letter: str, at: float) -> list[KeyStroke]:
    """Control with a letter, as a printed control character arrives."""
    return [
        KeyStroke(at, "", 37, modifiers=CONTROL),
        KeyStroke(at, chr(ord(letter.upper()) - 64), X11[letter.lower()], modifiers=CONTROL),
    ]


@dataclass
class Desk:
    """What the event filter would do with the reader's verdicts."""

    reader: BurstReader = field(default_factory=BurstReader)
    timers: bool = True
    typed: list[KeyStroke] = field(default_factory=list)
    bursts: list[str] = field(default_factory=list)
    settled: list[Burst] = field(default_factory=list)
    swallowed: list[KeyStroke] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)

    def press(self, *runs: Iterable[KeyStroke]) -> "Desk":
        """Feed all strokes by their time, with the timer in between, and wait at the end."""
        strokes = sorted((s for run in runs for s in run), key=lambda s: s.at_ms)
        for stroke in strokes:
            due = self.reader.due_ms
            if self.timers and due is not None and due <= stroke.at_ms:
                self._take(self.reader.idle(due), due)
            verdict = self.reader.feed(stroke)
            self._take(verdict, stroke.at_ms)
            if verdict.passes:
                self.typed.append(stroke)
        due = self.reader.due_ms
        if due is not None:
            self._take(self.reader.idle(due), due)
        assert self.reader.due_ms is None
        return self

    def _take(self, verdict: Verdict, at: float) -> None:
        self.typed += verdict.replay
        self.bursts += verdict.bursts
        self.settled += verdict.settled
        self.swallowed += verdict.swallowed
        self.delays += [at - stroke.at_ms for stroke in verdict.replay]

    @property
    def text(self) -> str:
        """What reached the widgets."""
        return "".join(stroke.text for stroke in self.typed)
