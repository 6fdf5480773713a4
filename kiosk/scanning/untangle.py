"""Takes apart a code and the keys that somebody typed while the scanner sent it. No Qt."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from math import comb
from statistics import median

from kiosk.scanning.code import ALPHABET, CODE_LENGTH, Code, Kind, read
from kiosk.scanning.keys import READINGS, SHIFT
from kiosk.scanning.runs import Held

_MOST_STRANGERS = 25
_MOST_WAYS = 2000  # so many are tried within a few milliseconds
_FINGERS_MS = 30.0  # nobody's fingers are faster
_CLEARLY = 0.7  # a way this much more even than the next is the right one
_OURS = frozenset(ALPHABET)
_STARTS = tuple(str(kind) for kind in Kind)


def untangle(strokes: Sequence[Held]) -> tuple[str, tuple[Held, ...]] | None:
    """The code among the keys, and the keys that are no part of it; None when it is not sure.

    A scanner sends a code with Shift or without, at its own even pace, and the check letters
    fit; what somebody types meanwhile does all that only by chance.
    """
    keys = [held for held in strokes if held.is_key]
    if not CODE_LENGTH < len(keys) <= CODE_LENGTH + _MOST_STRANGERS:
        return None
    found: dict[str, tuple[float, list[Held]]] = {}
    for text, chosen in _ways(keys):
        if not text.startswith(_STARTS) or not isinstance(read(text), Code):
            continue
        uneven = _uneven(chosen)
        if text not in found or uneven < found[text][0]:
            found[text] = (uneven, chosen)
    best = sorted(found, key=lambda text: found[text][0])
    # Two ways that are equally good would be guessing.
    if not best or (len(best) > 1 and found[best[0]][0] > _CLEARLY * found[best[1]][0]):
        return None
    code = set(map(id, found[best[0]][1]))
    return best[0], tuple(key for key in keys if id(key) not in code)


def _ways(keys: Sequence[Held]) -> Iterator[tuple[str, list[Held]]]:
    """All ways to choose as many keys as a code has, of one manner each."""
    tried: list[list[tuple[str, Held]]] = []
    for reading in range(READINGS):
        for shift in (SHIFT, 0):
            ours = [
                (key.readings[reading], key)
                for key in keys
                if key.readings[reading] in _OURS
                and key.stroke.modifiers & SHIFT == shift
                and not key.stroke.commands
            ]
            many = len(ours) - CODE_LENGTH
            if many < 0 or comb(len(ours), many) > _MOST_WAYS or ours in tried:
                continue
            tried.append(ours)
            for left_out in combinations(range(len(ours)), many):
                if _by_fingers(ours, left_out):
                    chosen = [each for i, each in enumerate(ours) if i not in left_out]
                    yield "".join(letter for letter, _ in chosen), [key for _, key in chosen]


def _by_fingers(ours: Sequence[tuple[str, Held]], left_out: Sequence[int]) -> bool:
    return all(
        ours[after][1].at - ours[before][1].at >= _FINGERS_MS
        for before, after in pairwise(left_out)
    )


def _uneven(keys: Sequence[Held]) -> float:
    """How far the gaps are from their median, in milliseconds altogether."""
    gaps = [after.at - before.at for before, after in pairwise(keys)]
    middle = median(gaps)
    return sum(abs(gap - middle) for gap in gaps)
