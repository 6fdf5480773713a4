"""QR codes for paper, their quiet zone kept free.

Our own 20 letters get the strongest error correction and stand 30 mm wide (`code_path`); any
other text, such as a seal, is as wide as whoever prints it says (`text_path`).
"""

from functools import cache, lru_cache
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import QRData

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

_LETTERS: Final = 20
_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
"""The alphanumeric mode of ISO/IEC 18004: a sign's place is its value, two signs are 11 bits."""
_ALPHANUMERIC: Final = 2
"""That mode's name in the package, also for digits alone."""
_PAIR_BITS: Final = 11


def symbol(text: str) -> Rows:
    """The code of one of our texts as the package `qrcode` makes it, with the best mask.

    A symbol is linear in the bits of its text: the bits of error correction and the places of
    all are sums without carry (Reed-Solomon, ISO/IEC 18004 section 7.5), and a mask adds a
    constant. So the package makes one symbol for every bit that a text can have and for every
    mask, once; a code is their sum. It is the same symbol, twenty times as soon.
    Raises ValueError for a text that is none of ours.
    """
    if len(text) != _LETTERS or not set(text) <= set(_SIGNS):
        raise ValueError("a printed code is one of ours: 20 letters")
    whole, _ = _basis()
    for place in range(_LETTERS // 2):
        one, two = text[2 * place], text[2 * place + 1]
        whole ^= _pair(place, one + two)
    best = min((_lost(whole ^ mask), number) for number, mask in enumerate(_masks()))[1]
    return _unpacked((whole ^ _masks()[best]) >> _HALF)


def code_path(text: str, x: float, y: float) -> QPainterPath:
    """The dark modules of `text`'s code in mm; `x`, `y` is the quiet zone's corner.

    One outline around what is dark: single cells would show hairlines between them in print.
    """
    across = [x + QUIET_MM + at * MODULE_MM for at in range(_MODULES + 1)]
    down = [y + QUIET_MM + at * MODULE_MM for at in range(_MODULES + 1)]
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    line = path.lineTo
    for loop in _loops(symbol(text)):
        first = loop[0]
        path.moveTo(across[first % _STEP], down[first // _STEP])
        for corner in loop[1:]:
            line(across[corner % _STEP], down[corner // _STEP])
        path.closeSubpath()
    return path


def text_path(text: str, x: float, y: float, width: float, *, strong: bool = True) -> QPainterPath:
    """The dark modules of any text's code in mm, `width` wide without its quiet zone.

    `x`, `y` is the quiet zone's corner; the whole is `text_width` wide. `strong` is error
    correction H, else M, whose modules are larger: for long texts on a clean page. Neighbours
    overlap a little: where they only touch, printers show hairlines between them.
    """
    rows = _cells(text, strong)
    cell = width / len(rows)
    left, top = x + _QUIET * cell, y + _QUIET * cell
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if not dark:
                continue
            right = across + 1 < len(row) and row[across + 1]
            below = down + 1 < len(rows) and rows[down + 1][across]
            wide = cell * (_OVERLAP if right else 1.0)
            high = cell * (_OVERLAP if below else 1.0)
            path.addRect(QRectF(left + across * cell, top + down * cell, wide, high))
    return path


def text_width(text: str, width: float, *, strong: bool = True) -> float:
    """The width in mm with the quiet zone of a code that is `width` wide without it."""
    return width * (1 + 2 * _QUIET / len(_cells(text, strong)))


_OVERLAP: Final = 1.02


@lru_cache(maxsize=8)
def _cells(text: str, strong: bool) -> tuple[tuple[bool, ...], ...]:
    """The cells of any text's code, row by row, without the quiet zone."""
    level = ERROR_CORRECT_H if strong else ERROR_CORRECT_M
    code = QRCode(error_correction=level, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(cell) for cell in row) for row in code.get_matrix())


def _made(text: str, mask: int) -> int:
    """The package's symbol, packed: its rows, and below them its columns."""
    code = QRCode(version=2, error_correction=ERROR_CORRECT_H, border=0, mask_pattern=mask)
    code.add_data(QRData(text, mode=_ALPHANUMERIC))
    code.make(fit=False)
    lines = ["".join("1" if cell else "0" for cell in row) for row in code.modules]
    columns = ["".join(column) for column in zip(*lines, strict=True)]
    return _packed(lines) << _HALF | _packed(columns)


_STEP: Final = _MODULES + 1
"""Lines stand in one long number, parted by an empty bit; so that all are weighed at once."""
_HALF: Final = _STEP * _MODULES
_LOW: Final = sum(1 << (_STEP * place) for place in range(2 * _MODULES))


def _packed(lines: list[str]) -> int:
    number = 0
    for line in lines:
        number = number << _STEP | int(line, 2)
    return number


def _unpacked(number: int) -> Rows:
    cells = (1 << _MODULES) - 1
    return tuple(number >> (_STEP * place) & cells for place in reversed(range(_MODULES)))


@cache
def _basis() -> tuple[int, tuple[int, ...]]:
    """The symbol of a text of zeros, and what each bit of a text changes in it, in order."""
    zeros = _LETTERS * _SIGNS[0]
    empty = _made(zeros, 0)
    changes = []
    for place in range(0, _LETTERS, 2):
        for bit in range(_PAIR_BITS):
            one, two = divmod(1 << bit, len(_SIGNS))
            text = zeros[:place] + _SIGNS[one] + _SIGNS[two] + zeros[place + 2 :]
            changes.append(_made(text, 0) ^ empty)
    return empty, tuple(changes)


@cache
def _pair(place: int, pair: str) -> int:
    """What two signs, the pair at `place`, change in the symbol of zeros."""
    value = _SIGNS.index(pair[0]) * len(_SIGNS) + _SIGNS.index(pair[1])
    change = 0
    for bit in range(_PAIR_BITS):
        if value >> bit & 1:
            change ^= _basis()[1][place * _PAIR_BITS + bit]
    return change


@cache
def _masks() -> tuple[int, ...]:
    """What each mask changes against mask 0."""
    some = _LETTERS * "B"
    first = _made(some, 0)
    return tuple(_made(some, mask) ^ first for mask in range(8))


def _starts(length: int) -> int:
    """Every place at which `length` cells of one line may begin (its lowest bit)."""
    return _LOW * ((1 << (_MODULES - length + 1)) - 1)


_PAIRS: Final = _starts(2)
_FIVES: Final = _starts(5)
_ELEVENS: Final = _starts(11)
_LIKE_FINDERS: Final = (0b10111010000, 0b00001011101)
_BUT_LAST: Final = sum(1 << (_STEP * place) for place in range(_MODULES - 1)) * (
    (1 << _MODULES) - 1
)


def _lost(lines: int) -> int:
    """The four penalties of a mask, ISO/IEC 18004 section 7.8.3, as `qrcode` counts them."""
    same = ~(lines ^ lines >> 1) & _PAIRS
    five = same & same >> 1
    five = five & five >> 2 & _FIVES
    # n cells in a row cost n - 2, and are n - 4 runs of five.
    lost = five.bit_count() + 2 * (five & ~(five << 1)).bit_count()
    for pattern in _LIKE_FINDERS:
        found = _ELEVENS
        for bit in range(11):
            moved = lines >> bit
            found &= moved if pattern >> bit & 1 else ~moved
        lost += 40 * found.bit_count()
    rows = lines >> _HALF
    across = same >> _HALF
    down = ~(rows ^ rows >> _STEP) & _BUT_LAST
    lost += 3 * (across & across >> _STEP & down).bit_count()
    share = rows.bit_count() / _MODULES**2
    return lost + int(abs(share * 100 - 50) / 5) * 10


def _loops(rows: Rows) -> list[list[int]]:
    """The corners of closed lines around the dark cells, for the odd-even rule.

    A corner is one number: row times 26 plus column. Borders between dark and light go straight
    on where two dark cells touch at a corner only, so that no corner has two of one direction.
    """
    beside: dict[int, int] = {}
    below: dict[int, int] = {}
    above = 0
    open_at: dict[int, int] = {}
    for place, row in enumerate((*rows, 0)):
        start = place * _STEP
        last = -1
        # Borders above this row, from end to end.
        for at in _bits(row ^ above ^ (row ^ above) << 1):
            corner = start + at
            if last < 0:
                last = corner
            else:
                beside[last], beside[corner] = corner, last
                last = -1
        # Where a border beside a cell begins or ends between the row above and this one.
        for at in _bits((row ^ row << 1) ^ (above ^ above << 1)):
            corner = start + at
            if at in open_at:
                other = open_at.pop(at)
                below[other], below[corner] = corner, other
            else:
                open_at[at] = corner
        above = row
    loops: list[list[int]] = []
    while beside:
        first, here = beside.popitem()
        del beside[here]
        loop = [first, here]
        while (turn := below[here]) != first:
            here = beside.pop(turn)
            del beside[here]
            loop += (turn, here)
        loops.append(loop)
    return loops


def _bits(ends: int) -> list[int]:
    """The places of the bits of a line and one more, from the left."""
    found = []
    while ends:
        bit = ends.bit_length()
        ends ^= 1 << bit - 1
        found.append(_STEP - bit)
    return found
