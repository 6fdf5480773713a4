"""A drawn gift, where a prize has no picture."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from kiosk.ui.printing.paper import Pen, box_path

_COLOURS: Final = (
    ("#0d6466", "#ffc53a", "#0a5254"),
    ("#d23a2a", "#fdf1dc", "#b02f21"),
    ("#2346cf", "#ffd15c", "#1b38a8"),
    ("#3d1242", "#f6c453", "#2c0b30"),
    ("#137547", "#fdf1dc", "#0e5c37"),
)
"""Parcel, ribbon, shade."""


def gift(pen: Pen, box: QRectF, seed: int) -> None:
    """A parcel with a bow in the middle of `box`; `seed` chooses its colours."""
    parcel, ribbon, shade = _COLOURS[seed % len(_COLOURS)]
    side = min(box.width(), box.height() / 1.12) * 0.82
    left, top = box.center().x() - side / 2, box.center().y() - side * 0.56 + side * 0.26

    def part(x: float, y: float, wide: float, high: float) -> QRectF:
        return QRectF(left + x * side, top + y * side, wide * side, high * side)

    pen.fill(box_path(part(0.06, 0.22, 0.88, 0.64), 0.02 * side), parcel)
    pen.fill(box_path(part(0.06, 0.22, 0.88, 0.06)), shade)
    pen.fill(box_path(part(0.0, 0.04, 1.0, 0.2), 0.025 * side), parcel)
    pen.fill(box_path(part(0.43, 0.04, 0.14, 0.82)), ribbon)
    for turn in (-1, 1):
        pen.fill(_loop(left + side / 2, top + 0.05 * side, turn * side), ribbon)
    pen.fill(box_path(part(0.435, -0.045, 0.13, 0.11), 0.04 * side), ribbon)


def _loop(x: float, y: float, side: float) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(x, y)
    high = abs(side)
    path.cubicTo(
        x + 0.1 * side,
        y - 0.3 * high,
        x + 0.4 * side,
        y - 0.3 * high,
        x + 0.36 * side,
        y - 0.1 * high,
    )
    path.cubicTo(x + 0.34 * side, y + 0.02 * high, x + 0.14 * side, y + 0.02 * high, x, y)
    path.closeSubpath()
    return path
