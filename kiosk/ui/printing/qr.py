"""QR codes for paper: the strongest error correction, 30 mm wide, their quiet zone kept free."""

from functools import cache
from typing import Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath
from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode

CODE_MM: Final = 30.0
"""The width of a printed code without its quiet zone."""

_MODULES: Final = 25
"""Our 20 letters at level H fill version 2 exactly."""

_QUIET: Final = 4
"""Width of the quiet zone in modules, from ISO/IEC 18004."""

MODULE_MM: Final = CODE_MM / _MODULES
QUIET_MM: Final = _QUIET * MODULE_MM
WHOLE_MM: Final = CODE_MM + 2 * QUIET_MM
"""The width with the quiet zone."""

Rows: TypeAlias = tuple[int, ...]
"""The cells of a code, a number for each row: its bits from the left, dark is 1."""

_Point: TypeAlias = tuple[int, int]


def symbol(text: str) -> Rows:
    """The code of one of our texts: the package `qrcode` makes it, the mask is chosen here.

    ISO/IEC 18004 wants the best of eight masks. The package makes the code anew for each, which
    takes ten times as long as all else. What differs between two masks is the same for all texts
    of this size: one text is made with each mask once, and the differences are applied.
    """
    plain = _made(text, 0)
    turned = _turned(plain)
    best, least = 0, float("inf")
    for mask, (change, change_turned) in enumerate(_changes()):
        rows, columns = _packed(plain) ^ change, _packed(turned) ^ change_turned
        lost = _lost(rows, columns)
        if lost < least:
            best, least = mask, lost
    return _unpacked(_packed(plain) ^ _changes()[best][0])


def code_path(text: str, x: float, y: float) -> QPainterPath:
    """The dark modules of `text`'s code in mm; `x`, `y` is the quiet zone's corner.

    One outline around what is dark: single cells would show hairlines between them in print.
    """
    left, top = x + QUIET_MM, y + QUIET_MM
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for loop in _loops(symbol(text)):
        first, *others = [(left + a * MODULE_MM, top + b * MODULE_MM) for a, b in loop]
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
        path.closeSubpath()
    return path


def _made(text: str, mask: int) -> Rows:
    code = QRCode(version=2, error_correction=ERROR_CORRECT_H, border=0, mask_pattern=mask)
    code.add_data(text)
    code.make(fit=False)
    if len(code.modules) != _MODULES:
        raise ValueError("a printed code is one of ours: 20 letters")
    return tuple(int("".join("1" if cell else "0" for cell in row), 2) for row in code.modules)


def _turned(rows: Rows) -> Rows:
    """The columns as rows."""
    lines = [format(row, f"0{_MODULES}b") for row in rows]
    return tuple(int("".join(column), 2) for column in zip(*lines, strict=True))


_STEP: Final = _MODULES + 1
"""Rows stand in one long number, parted by an empty bit; so that all are weighed at once."""

_LOW: Final = sum(1 << (_STEP * place) for place in range(_MODULES))
_ALL: Final = _LOW * ((1 << _MODULES) - 1)


def _packed(rows: Rows) -> int:
    number = 0
    for row in rows:
        number = number << _STEP | row
    return number


def _unpacked(number: int) -> Rows:
    cells = (1 << _MODULES) - 1
    return tuple(number >> (_STEP * place) & cells for place in reversed(range(_MODULES)))


@cache
def _changes() -> tuple[tuple[int, int], ...]:
    """For each mask what it changes against mask 0, as rows and as columns."""
    some = "TK" + 18 * "B"
    made = [_made(some, mask) for mask in range(8)]
    first, first_turned = _packed(made[0]), _packed(_turned(made[0]))
    return tuple((_packed(one) ^ first, _packed(_turned(one)) ^ first_turned) for one in made)


def _starts(length: int) -> int:
    """Every place at which `length` cells of one row may begin (its lowest bit)."""
    return _LOW * ((1 << (_MODULES - length + 1)) - 1)


_PAIRS: Final = _starts(2)
_FIVES: Final = _starts(5)
_ELEVENS: Final = _starts(11)
_LIKE_FINDERS: Final = (0b10111010000, 0b00001011101)


def _lost(rows: int, columns: int) -> float:
    """The four penalties of a mask, ISO/IEC 18004 section 7.8.3, as `qrcode` counts them."""
    lost = 0.0
    for lines in (rows, columns):
        same = ~(lines ^ lines >> 1) & _PAIRS
        five = same & same >> 1 & same >> 2 & same >> 3 & _FIVES
        # n cells in a row cost n - 2, and are n - 4 runs of five.
        lost += five.bit_count() + 2 * (five & ~(five << 1)).bit_count()
        for pattern in _LIKE_FINDERS:
            found = _ELEVENS
            for bit in range(11):
                moved = lines >> bit
                found &= moved if pattern >> bit & 1 else ~moved
            lost += 40 * found.bit_count()
    across = ~(rows ^ rows >> 1) & _PAIRS
    down = ~(rows ^ rows >> _STEP) & (_ALL >> _STEP)
    lost += 3 * (across & across >> _STEP & down).bit_count()
    share = rows.bit_count() / _MODULES**2
    return lost + int(abs(share * 100 - 50) / 5) * 10


def _loops(rows: Rows) -> list[list[_Point]]:
    """The corners of closed lines around the dark cells, for the odd-even rule."""
    beside = _partners(rows, False)
    below = _partners(_turned(rows), True)
    loops: list[list[_Point]] = []
    while beside:
        start, here = beside.popitem()
        del beside[here]
        loop = [start, here]
        while (turn := below[here]) != start:
            here = beside.pop(turn)
            del beside[here]
            loop += [turn, here]
        loops.append(loop)
    return loops


def _partners(rows: Rows, turned: bool) -> dict[_Point, _Point]:
    """Both ends of every straight border between dark and light along rows, each to the other.

    Where two dark cells touch at a corner only, both borders go straight on: so no corner has
    more than one border of either direction.
    """
    found: dict[_Point, _Point] = {}
    before = 0
    for place, row in enumerate((*rows, 0)):
        border = row ^ before
        before = row
        ends = border ^ border << 1
        last = -1
        while ends:
            bit = ends.bit_length()
            ends ^= 1 << bit - 1
            at = _MODULES - bit + 1
            if last < 0:
                last = at
                continue
            one, two = ((place, last), (place, at)) if turned else ((last, place), (at, place))
            found[one], found[two] = two, one
            last = -1
    return found
