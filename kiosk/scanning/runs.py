"""Runs of strokes: which of them are a scanner's burst, and what it says. No Qt, no state."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from kiosk.scanning.code import ALPHABET, CODE_LENGTH, Code, Kind, Refusal, read
from kiosk.scanning.keys import READINGS, SHIFT, KeyStroke

MIN_KEYS = 8
"""A burst has at least so many keys."""

MEDIAN_MS = 35.0
"""The median gap in a burst is shorter than this."""

SHORT_MS = 25.0
"""Fewer keys than that are a scanner's when every gap is shorter than this; see `short_text`."""

LARGEST_MS = 100.0
"""Every gap in a burst is shorter than this; a stroke is never held longer without another."""

APART_MS = 50.0
"""A stroke this far from the first or last one of a burst was somebody's finger."""

_STARTS = tuple(str(kind) for kind in Kind)
_OURS = frozenset(ALPHABET)
_STRANGERS_MOST = 1


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A stroke held back; two of the same key at the same instant are still two."""

    stroke: KeyStroke
    at: float
    is_key: bool
    readings: tuple[str, str, str]


def core(strokes: Sequence[Held], *, joined_after: bool) -> tuple[int, int]:
    """The part without single strokes that stand apart at both ends, as (first, last + 1)."""
    first, last = 0, len(strokes)
    while last - first > 1 and strokes[first + 1].at - strokes[first].at >= APART_MS:
        first += 1
    if not joined_after:
        while last - first > 1 and strokes[last - 1].at - strokes[last - 2].at >= APART_MS:
            last -= 1
    # All stand apart: a slow scanner's, or a person's. Then the whole is looked at.
    return (first, last) if last - first > 1 else (0, len(strokes))


def joined_run(strokes: Sequence[Held]) -> int:
    """How many strokes from the start on stand closely together."""
    count = min(1, len(strokes))
    while count < len(strokes) and abs(strokes[count].at - strokes[count - 1].at) < APART_MS:
        count += 1
    return count


def gaps(strokes: Sequence[Held]) -> list[float]:
    """Milliseconds from each stroke to the next."""
    return [after.at - before.at for before, after in pairwise(strokes)]


def is_plain_key(strokes: Sequence[Held]) -> bool:
    """Whether it is one key that writes a character, alone or with Shift."""
    keys = [held for held in strokes if held.is_key]
    return (
        len(keys) == 1
        and len(keys[0].stroke.text) == 1
        and keys[0].stroke.text.isprintable()
        and not any(held.stroke.commands for held in strokes)
    )


def burst_text(strokes: Sequence[Held]) -> str | None:
    """The text of a burst; None if these strokes are none."""
    keys = [held for held in strokes if held.is_key]
    if len(keys) < MIN_KEYS or len({(k.stroke.native, k.readings[0]) for k in keys}) == 1:
        return None
    texts = [_joined(keys, reading) for reading in range(READINGS)]
    ours = next((text for text in texts if _almost_ours(text)), None)
    if median(gaps(strokes)) >= MEDIAN_MS:
        return ours  # too slow for the rule, but no person types that
    return ours or "".join(key.stroke.text for key in keys)


def short_text(strokes: Sequence[Held], end_ms: float | None) -> str | None:
    """The text of a code too short for a burst; None where it may be a person's keys.

    `end_ms` is how long after the last key Enter or Tab came, None without. No fingers press
    one key and Enter, two keys of which one is a command, or four letters, in so short a time.
    """
    keys = [held for held in strokes if held.is_key]
    steps = [*gaps(keys), *([] if end_ms is None else [end_ms])]
    if not keys or not steps or max(steps) >= SHORT_MS:
        return None
    least = 1
    if end_ms is None:
        least = 4 if all(is_plain_key([key]) for key in keys) else 2
        if len({(key.stroke.native, key.readings[0]) for key in keys}) == 1:
            return None  # a key held down, where that is not told apart
    return "".join(key.stroke.text for key in keys) if len(keys) >= least else None


def code_in(keys: Sequence[Held]) -> str | None:
    """The code that exactly these keys are, in whichever reading."""
    for reading in range(READINGS):
        text = _joined(keys, reading)
        if len(text) == CODE_LENGTH and text.startswith(_STARTS) and isinstance(read(text), Code):
            return text
    return None


def _almost_ours(text: str) -> bool:
    return text.startswith(_STARTS) and read(text) != Refusal("not_ours")


def may_begin_code(strokes: Sequence[Held]) -> bool:
    """Whether these may be the first keys of a code sent slowly, with a few typed among them.

    All keys of a code come with Shift or all without. Whoever types two capitals that begin
    a code is rare; with small letters only one other key may stand between them.
    """
    keys = [held for held in strokes if held.is_key]
    if not keys:
        return True
    shift = keys[0].stroke.modifiers & SHIFT
    for reading in range(READINGS):
        ours = [
            key
            for key in keys
            if key.readings[reading] in _OURS and key.stroke.modifiers & SHIFT == shift
        ]
        strangers = len(keys) - len(ours)
        text = _joined(ours, reading)
        fits = text.startswith(_STARTS) or any(start.startswith(text) for start in _STARTS)
        most = CODE_LENGTH if shift else _STRANGERS_MOST
        if text and fits and len(text) <= CODE_LENGTH and strangers <= most:
            return True
    return False


def _joined(keys: Sequence[Held], reading: int) -> str:
    return "".join(key.readings[reading] for key in keys)
