"""Takes apart a code and the keys that somebody typed while the scanner sent it. No Qt."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import mean, median

from kiosk.scanning.code import ALPHABET, CODE_LENGTH, Code, Kind, crc8, read
from kiosk.scanning.keys import READINGS, SHIFT
from kiosk.scanning.runs import Held

_MOST_STRANGERS = 25
_MOST_STEPS = 5000  # so many are made within a few milliseconds
_FINGERS_MS = 30.0  # nobody's fingers are faster
_CLEARLY = 0.7  # a way this much more even than the next is the right one
_OURS = frozenset(ALPHABET)
_STARTS = tuple(str(kind) for kind in Kind)
_BEGINNINGS = frozenset({*_STARTS, *(start[0] for start in _STARTS), ""})
_CHECKED = CODE_LENGTH - 2
_CRC = bytes(crc8(bytes([byte])) for byte in range(256))


def untangle(strokes: Sequence[Held]) -> tuple[str, tuple[Held, ...]] | None:
    """The code among the keys, and the keys that are no part of it; None when it is not sure.

    A scanner sends a code with Shift or without, at its own even pace, and the check letters
    fit; what somebody types meanwhile does all that only by chance.
    """
    keys = [held for held in strokes if held.is_key]
    if not CODE_LENGTH < len(keys) <= CODE_LENGTH + _MOST_STRANGERS:
        return None
    all_uneven = _uneven(keys)
    found: dict[str, tuple[float, list[Held]]] = {}
    for ours in _manners(keys):
        search = _Search(ours)
        search.go()
        if search.steps >= _MOST_STEPS:
            return None
        for chosen in search.found:
            text = "".join(ours[place][0] for place in chosen)
            held = [ours[place][1] for place in chosen]
            uneven = _uneven(held)
            fits = text.startswith(_STARTS) and isinstance(read(text), Code)
            if not fits or uneven > all_uneven or not _by_fingers(keys, held):
                continue
            if text not in found or uneven < found[text][0]:
                found[text] = (uneven, held)
    best = sorted(found, key=lambda text: found[text][0])
    # Two ways that are equally good would be guessing.
    if not best or (len(best) > 1 and found[best[0]][0] > _CLEARLY * found[best[1]][0]):
        return None
    code = set(map(id, found[best[0]][1]))
    return best[0], tuple(key for key in keys if id(key) not in code)


def _manners(keys: Sequence[Held]) -> Iterator[list[tuple[str, Held]]]:
    """The keys that may be a code's, in each reading, with Shift or without."""
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
            if len(ours) >= CODE_LENGTH and ours not in tried:
                tried.append(ours)
                yield ours


class _Search:
    """All ways to leave out so many keys that the check letters fit the rest."""

    def __init__(self, ours: Sequence[tuple[str, Held]]) -> None:
        self.found: list[tuple[int, ...]] = []
        self.steps = 0
        self._letters = "".join(letter for letter, _ in ours)
        self._at = [held.at for _, held in ours]

    def go(self) -> None:
        """Search; gives up after `_MOST_STEPS`."""
        self._step(0, (), 0, -_FINGERS_MS + self._at[0])

    def _step(self, place: int, chosen: tuple[int, ...], crc: int, left_out_at: float) -> None:
        self.steps += 1
        count = len(chosen)
        if self.steps >= _MOST_STEPS or not self._may_be(chosen, crc):
            return
        if count == CODE_LENGTH:
            # What comes after a code is no part of it; its end has been looked for already.
            self.found.append(chosen)
            return
        if len(self._letters) - place < CODE_LENGTH - count:
            return
        letter = ord(self._letters[place])
        after = _CRC[crc ^ letter] if count < _CHECKED else crc
        self._step(place + 1, (*chosen, place), after, left_out_at)
        if self._at[place] - left_out_at >= _FINGERS_MS:
            self._step(place + 1, chosen, crc, self._at[place])

    def _may_be(self, chosen: tuple[int, ...], crc: int) -> bool:
        count = len(chosen)
        if count <= len(_STARTS[0]):
            return "".join(self._letters[place] for place in chosen) in _BEGINNINGS
        if count <= _CHECKED:
            return True
        value = crc >> 4 if count == _CHECKED + 1 else crc & 15
        return self._letters[chosen[-1]] == ALPHABET[value]


def _uneven(keys: Sequence[Held]) -> float:
    """How far a gap is from their median, in milliseconds on the average."""
    gaps = [after.at - before.at for before, after in pairwise(keys)]
    middle = median(gaps)
    return mean(abs(gap - middle) for gap in gaps)


def _by_fingers(keys: Sequence[Held], code: Sequence[Held]) -> bool:
    """Whether the keys that are no part of the code are as far apart as a person's."""
    own = set(map(id, code))
    others = [key for key in keys if id(key) not in own]
    return all(after.at - before.at >= _FINGERS_MS for before, after in pairwise(others))
