"""QR codes for paper: the strongest error correction, 30 mm wide, their quiet zone kept free."""

from typing import Final

from PySide6.QtCore import QRectF
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
WHOLE_MM: Final = CODE_MM + 2 * _QUIET * MODULE_MM
"""The width with the quiet zone."""


def code_path(text: str, x: float, y: float) -> QPainterPath:
    """The dark modules of `text`'s code in mm; `x`, `y` is the quiet zone's corner."""
    code = QRCode(error_correction=ERROR_CORRECT_H, border=0)
    code.add_data(text)
    code.make(fit=True)
    rows = [[bool(cell) for cell in row] for row in code.get_matrix()]
    if len(rows) != _MODULES:
        raise ValueError("a printed code is one of ours: 20 letters")
    left, top = x + _QUIET * MODULE_MM, y + _QUIET * MODULE_MM
    path = QPainterPath()
    # Rows and columns both: where only rows were drawn, printers show hairlines between them.
    path.setFillRule(path.fillRule().WindingFill)
    for place, row in enumerate(rows):
        for start, length in _runs(row):
            path.addRect(_cells(left, top, start, place, length, 1))
    for place, column in enumerate(zip(*rows, strict=True)):
        for start, length in _runs(list(column)):
            path.addRect(_cells(left, top, place, start, 1, length))
    return path


def _cells(left: float, top: float, column: int, row: int, columns: int, rows: int) -> QRectF:
    return QRectF(
        left + column * MODULE_MM, top + row * MODULE_MM, columns * MODULE_MM, rows * MODULE_MM
    )


def _runs(cells: list[bool]) -> list[tuple[int, int]]:
    """Where dark cells stand in a row, as (first, how many)."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(cells):
        if not dark:
            continue
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return found
