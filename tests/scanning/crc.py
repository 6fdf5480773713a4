"""What the check letters of a code notice, computed apart from the code that makes them.

CRC-8 is linear: whether a change is noticed depends only on the changed bits. A changed letter
has a syndrome, the change that it makes in the check; a change of several letters is missed when
their syndromes cancel out.
"""

from collections import Counter
from fractions import Fraction
from functools import cache

ALPHABET = "BCDFGHJKLNPRSTVX"
LETTERS = 20
CHECKED = 18


def syndrome(place: int, before: str, after: str) -> int:
    """What changing one letter at `place` (0-19) changes in the check, as 8 bits."""
    if place >= CHECKED:
        change = ALPHABET.index(before) ^ ALPHABET.index(after)
        return change << 4 if place == CHECKED else change
    rest = ord(before) ^ ord(after)
    # The remainder modulo x^8 + x^2 + x + 1, moved up by this letter's and all later bytes.
    for _ in range(8 * (CHECKED - place)):
        rest <<= 1
        if rest & 0x100:
            rest ^= 0x107
    return rest


def changes(place: int, letters: str = ALPHABET) -> Counter[int]:
    """How often each syndrome comes among all changes at `place` of one of `letters`."""
    return Counter(
        syndrome(place, before, after)
        for before in letters
        for after in ALPHABET
        if before != after
    )


def missed(count: int, start: str = "") -> Fraction:
    """The share of all changes of exactly `count` letters that the check misses.

    Over all places and all codes, which begin with `start`: exact, by counting.
    """
    ways = _ways(max(count, _USUAL), start)
    return Fraction(ways[count][0], ways[count].total())


_USUAL = 6


@cache
def _ways(most: int, start: str) -> list[Counter[int]]:
    """At [n][s]: in how many ways n changed letters, of up to `most`, make the syndrome s."""
    ways = [Counter({0: 1}), *(Counter[int]() for _ in range(most))]
    for place in range(LETTERS):
        letters = start[place] if place < len(start) else ALPHABET
        weight = len(ALPHABET) // len(letters)
        here = changes(place, letters)
        for chosen in range(most, 0, -1):
            for before, many in ways[chosen - 1].items():
                for change, times in here.items():
                    ways[chosen][before ^ change] += many * times * weight
    return ways
