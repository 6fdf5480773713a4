"""What is wrong with a scanner's set-up, told from what arrived. No Qt."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.scanning.code import ALPHABET, CODE_LENGTH, Code, Kind, Refusal, read
from kiosk.scanning.facts import NO_TEXT, UNKNOWN_KEY, Facts
from kiosk.scanning.layouts import LAYOUTS, US, garbled, layout_between, layouts_between
from kiosk.scanning.repeat import Device
from kiosk.scanning.texts import LAYOUT_NAMES
from kiosk.words import Message

LAYOUT_TEXT: Final = "Encore qwaz ym;-/[ 02' = #@"
"""The test sheet's second code: each keyboard layout garbles it in its own way."""

SLOW_MS = 30.0
"""A median gap from here on is near the one at which keys are taken for typing."""

LONG_MS = 70.0
"""So is a single gap from here on."""

AGAIN_MS = 700.0
"""The same text this soon again was sent twice by the scanner."""

_ORDER = (
    "misread",
    "broken",
    "slow",
    "extra",
    "control_characters",
    "prefix",
    "suffix",
    "layout",
    "scanner_layout",
    "layout_unknown",
    "scanner_layout_unknown",
    "no_enter",
    "caps",
    "repeats",
    "not_ours",
    "all_well",
)
_HARMLESS = frozenset(_ORDER[_ORDER.index("prefix") :])
_OURS = frozenset(ALPHABET)
_STARTS = tuple(str(kind) for kind in Kind)


@dataclass(frozen=True, slots=True)
class Seen:
    """One arrival: its text, where it came from, and how its keys came if it came by keys.

    `at_ms` is when, on any clock of milliseconds; None where nobody noted it.
    """

    text: str = field(repr=False)
    device: Device
    facts: Facts | None = None
    at_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Finding(Message):
    """One thing that is to be said; its sentence stands in `texts.FINDINGS`.

    The value `keyboard` is the English name of a layout, marked for translation too.
    """

    @property
    def harmless(self) -> bool:
        """Whether Encore's codes count all the same."""
        return self.code in _HARMLESS


def diagnose(arrivals: Sequence[Seen]) -> tuple[Finding, ...]:
    """What there is to say of one scanner, the weightiest first, each thing once.

    Just `all_well` when a code or the layout text came as it should and nothing is wrong;
    nothing at all without arrivals.
    """
    found: dict[str, Finding] = {}
    for seen in arrivals:
        for finding in _of_one(seen):
            found.setdefault(finding.code, finding)
    for of_all in (_slow(arrivals), _repeats(arrivals)):
        if of_all is not None:
            found[of_all.code] = of_all
    if arrivals and not found:
        return (Finding("all_well"),)
    return tuple(sorted(found.values(), key=lambda finding: _ORDER.index(finding.code)))


def _of_one(seen: Seen) -> Iterator[Finding]:
    yield from _of_text(seen)
    facts = seen.facts
    if facts is None:
        return
    layout = _layout(seen.text, facts)
    if layout is not None:
        yield layout
    if facts.before:
        yield Finding("prefix", {"text": _shown(facts.before)})
    if facts.after:
        yield Finding("suffix", {"text": _shown(facts.after)})
    if not facts.ended_by:
        yield Finding("no_enter")
    if facts.caps_lock:
        yield Finding("caps")


def _of_text(seen: Seen) -> Iterator[Finding]:
    text = seen.text.rstrip("\r\n\t")
    if any(letter < " " or letter == "\x7f" for letter in text):
        yield Finding("control_characters")
    code = read(text)
    if isinstance(code, Code) or _is_layout_text(text, seen.facts):
        return
    start = next((i for i in range(len(text)) if _is_code(text[i : i + CODE_LENGTH])), None)
    if start is not None:
        around = f"{text[:start]} \u2026 {text[start + CODE_LENGTH :]}".strip(" ")
        yield Finding("extra", {"text": _shown(around)})
    elif code == Refusal("misread"):
        yield Finding("misread")
    elif _is_piece(text) or (seen.facts is not None and _is_piece(seen.facts.by_keys)):
        yield Finding("broken")
    else:
        yield Finding("not_ours")


def _layout(text: str, facts: Facts) -> Finding | None:
    """What the machine's and the scanner's layout have to do with each other."""
    typed, keys = facts.typed, facts.by_keys
    if typed == LAYOUT_TEXT or typed.swapcase() == LAYOUT_TEXT:
        return None  # whichever they are, they are the same
    machine = layout_between(keys, typed, caps_lock=facts.caps_lock)
    scanner = _scanner_layout(text, facts)
    if machine is None:
        # Without scan codes: the scanner is set to the US, as nearly all are when they are new.
        machine = _WRITTEN.get(_folded(typed))
    if scanner is None or machine is None or machine == scanner:
        return None
    if machine == US:
        return (
            Finding("scanner_layout", {"keyboard": LAYOUT_NAMES[scanner]})
            if scanner
            else Finding("scanner_layout_unknown")
        )
    if machine:
        return Finding("layout", {"keyboard": LAYOUT_NAMES[machine]})
    return Finding("layout_unknown")


def _scanner_layout(text: str, facts: Facts) -> str | None:
    """The layout that the scanner thinks the machine has; "" for several that it may be.

    None when this arrival does not tell.
    """
    keys = facts.by_keys
    if _is_most_of(keys, LAYOUT_TEXT) or (isinstance(read(text), Code) and _is_code(keys)):
        return US
    if set(keys) == {UNKNOWN_KEY}:
        return US if _is_layout_text(text, None) else None
    if len(keys) != len(LAYOUT_TEXT):
        return None
    fitting = layouts_between(keys, LAYOUT_TEXT)
    return fitting[0] if len(fitting) == 1 else "" if fitting else None


def _is_layout_text(text: str, facts: Facts | None) -> bool:
    if _folded(text) in _WRITTEN:
        return True
    return facts is not None and _scanner_layout(text, facts) is not None


def _is_most_of(keys: str, text: str) -> bool:
    """Whether `keys` is `text`, perhaps without a few characters: those that were composed."""
    rest = iter(text)
    return 2 * len(keys) > len(text) and all(key in rest for key in keys)


def _is_code(text: str) -> bool:
    return len(text) == CODE_LENGTH and isinstance(read(text), Code)


def _is_piece(text: str) -> bool:
    letters = text.upper()
    return 0 < len(letters) < CODE_LENGTH and _OURS.issuperset(letters)


def _slow(arrivals: Sequence[Seen]) -> Finding | None:
    facts = [seen.facts for seen in arrivals if seen.facts is not None]
    median = max((each.median_ms for each in facts), default=0.0)
    longest = max((each.longest_ms for each in facts), default=0.0)
    if median < SLOW_MS and longest < LONG_MS:
        return None
    return Finding("slow", {"median": round(median), "longest": round(longest)})


def _repeats(arrivals: Sequence[Seen]) -> Finding | None:
    last: dict[tuple[str, Device], float] = {}
    for seen in arrivals:
        if seen.at_ms is None:
            continue
        before = last.get((seen.text, seen.device))
        if before is not None and 0 <= seen.at_ms - before < AGAIN_MS:
            return Finding("repeats")
        last[seen.text, seen.device] = seen.at_ms
    return None


def _shown(text: str) -> str:
    """The text with a picture for each control character."""
    return "".join(
        chr(0x2400 + ord(letter)) if letter < " " else "\u2421" if letter == "\x7f" else letter
        for letter in text
    )


def _folded(text: str) -> str:
    """Without regard to Caps Lock, also in Turkish."""
    return text.casefold().replace("\u0307", "").replace("\u0131", "i")


def _composed(typed: str) -> str:
    """What is left when the window system keeps a dead key, and the key after it, to itself."""
    return re.sub(f"{NO_TEXT}.?", "", typed)


def _ways_to_write(layout: str) -> Iterator[str]:
    typed = garbled(LAYOUT_TEXT, layout)
    yield from (typed, typed.replace(NO_TEXT, ""), _composed(typed))


_WRITTEN: Final[Mapping[str, str]] = {
    _folded(typed): layout for layout in LAYOUTS for typed in _ways_to_write(layout)
}
