"""The motifs of weeks, cut from paper: drawn the same on the screen and on paper.

Each stands on a square field of 100 by 100, in the colours of its week's paper. A layer is a role
and an outline: straight lines and curves (M, L, C, Q, Z with absolute points), or circles as "O x
y r". Roles: `accent`, `ink`, `quiet`, `shade` and `sheet` of the paper, and `pale`, the accent with
some of the sheet in it.
"""

import math
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from kiosk.schedule.themes import DEFAULT_MOTIF, MOTIFS, Colours

FIELD: Final = 100.0
"""The side of a motif's square."""

_PALE: Final = 0.38


def _star(x: float, y: float, outer: float, inner: float, points: int = 5) -> str:
    steps = []
    for place in range(2 * points):
        radius = inner if place % 2 else outer
        turn = math.pi * (place / points - 0.5) + 0.05
        steps.append(f"{x + radius * math.cos(turn):.2f} {y + radius * math.sin(turn):.2f}")
    return "M" + "L".join(steps) + "Z"


def _folds(x: float, y: float, outer: float, inner: float, points: int = 5) -> str:
    """The shaded half of each point of a star."""
    path = ""
    for place in range(0, 2 * points, 2):
        tip = math.pi * (place / points - 0.5) + 0.05
        dent = math.pi * ((place + 1) / points - 0.5) + 0.05
        path += f"M{x} {y}L{x + outer * math.cos(tip):.2f} {y + outer * math.sin(tip):.2f}"
        path += f"L{x + inner * math.cos(dent):.2f} {y + inner * math.sin(dent):.2f}Z"
    return path


def _petals(x: float, y: float, away: float, radius: float, count: int, turned: float = 0) -> str:
    path = ""
    for place in range(count):
        turn = 2 * math.pi * place / count + turned
        path += f"O{x + away * math.cos(turn):.2f} {y + away * math.sin(turn):.2f} {radius}"
    return path


def _waves(y: float, depth: float, shift: float) -> str:
    """A strip of paper waves from edge to edge, down to the ground."""
    at, width = -2.0 - shift, 21.0
    path = f"M{at} {y}"
    while at < 102:
        path += f"Q{at + width / 2} {y + depth} {at + width} {y}"
        at += width
    return path + f"L{at} 97L-2 97L-2 {y}Z"


_LAYERS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "star": (
            ("accent", _star(50, 53, 48, 20)),
            ("pale", _folds(50, 53, 48, 20)),
        ),
        "sea": (
            ("quiet", "O76 22 13"),
            ("accent", "M46 10L48 60L14 58C28 46 40 30 46 10Z"),
            ("pale", "M52 18C64 30 74 44 78 59L53 60Z"),
            ("ink", "M8 63L92 64C88 74 80 80 72 82L26 82C18 78 11 72 8 63Z"),
            ("accent", _waves(77, -13, 4)),
            ("pale", _waves(88, -11, 13)),
        ),
        "mountain": (
            ("quiet", "O75 25 14"),
            ("pale", "M44 93L72 38L99 92Z"),
            ("accent", "M2 94L41 17L80 94Z"),
            ("ink", "M41 17L54 43L47 38L41 47L35 39L27 45Z"),
            ("pale", "M41 47L80 94L45 94L38 70Z"),
        ),
        "cape": (
            ("pale", "M36 15L66 14C76 34 92 58 97 84C85 78 76 88 64 83L50 20Z"),
            (
                "accent",
                "M37 15L62 15C62 38 70 62 72 89C62 83 54 95 43 89C32 95 18 84 5 90"
                "C16 60 33 36 37 15Z",
            ),
            ("shade", "M44 22C40 48 30 68 24 88C33 90 37 92 43 89C46 66 50 44 50 20Z"),
            ("ink", "M34 8L66 8L64 19C55 24 45 24 36 19Z"),
            ("sheet", _star(50, 14, 5.5, 2.4)),
        ),
        "film": (
            ("pale", "M62 74C76 82 86 82 98 76L98 92C84 98 70 97 50 88Z"),
            ("accent", "O46 47 42"),
            ("sheet", _petals(46, 47, 23, 10.5, 5, -0.3) + "O46 47 5"),
            ("ink", "O46 47 2.6"),
            (
                "sheet",
                "M66 82L71 84L70 89L65 87ZM76 85L81 85.500L81 90.500L76 90Z"
                "M87 85L92 84L93 89L88 90Z",
            ),
        ),
        "garden": (
            ("quiet", "M48 52L53 52L55 97L47 97Z"),
            (
                "quiet",
                "M52 88C60 72 74 68 86 70C82 84 68 92 52 92ZM50 80C44 66 30 62 18 66"
                "C22 78 36 86 50 84Z",
            ),
            ("accent", _petals(50, 36, 20, 14, 6)),
            ("pale", _petals(50, 36, 14, 8, 6, 0.52)),
            ("ink", "O50 36 10"),
        ),
        "music": (
            ("pale", "M33 24L86 12L86 27L33 39Z"),
            (
                "accent",
                "M30 20L88 7L88 21L30 34ZM30 24L39 22L39 78L30 78ZM79 12L88 10L88 66L79 66Z",
            ),
            ("accent", "M8 80C8 69 22 63 32 67C41 71 41 82 33 88C23 95 8 92 8 80Z"),
            ("accent", "M57 68C57 57 71 51 81 55C90 59 90 70 82 76C72 83 57 80 57 68Z"),
            ("ink", "M44 52L50 46L56 52L50 58Z"),
        ),
        "kitchen": (
            (
                "quiet",
                "M34 30C26 22 42 16 34 6C46 12 34 20 42 30ZM52 30C44 22 60 14 52 3"
                "C64 11 52 19 60 30Z",
            ),
            ("ink", "M2 52L18 52L18 62L2 62ZM82 52L98 52L98 62L82 62Z"),
            ("accent", "M13 46L87 47L83 84C82 91 78 95 71 95L29 95C22 95 18 91 17 84Z"),
            ("pale", "M11 46C14 36 26 33 50 33C74 33 86 36 89 46Z"),
            ("ink", "O50 31 4.5"),
            ("pale", "M22 58L28 58L31 86L26 84Z"),
        ),
        "lantern": (
            ("quiet", "M48 2L52 2L52 16L48 16Z"),
            ("ink", "M34 13L66 13L64 21L36 21Z"),
            ("accent", "M36 21L64 21C84 28 88 58 62 72L38 72C12 58 16 28 36 21Z"),
            (
                "pale",
                "M44 21L50 21L50 72L45 72C34 58 34 34 44 21ZM62 22C72 32 74 58 60 72L56 72"
                "C64 58 64 36 58 21Z",
            ),
            ("ink", "M36 72L64 72L62 79L38 79Z"),
            (
                "quiet",
                "M43 79L46 79L45 97L42 97ZM49 79L52 79L52 99L49 99ZM55 79L58 79L59 97L56 97Z",
            ),
        ),
        "balloon": (
            ("quiet", "M33 60L36 60L43 82L41 83ZM67 60L64 60L57 82L59 83Z"),
            (
                "accent",
                "M50 2C78 2 91 24 84 44C79 56 68 62 64 66L36 66C32 62 21 56 16 44C9 24 22 2 50 2Z",
            ),
            ("pale", "M50 2C62 10 66 30 60 66L40 66C34 30 38 10 50 2Z"),
            ("accent", "M50 2C54 20 54 46 52 66L48 66C46 46 46 20 50 2Z"),
            ("ink", "M39 81L61 81L58 97L42 97Z"),
            ("sheet", "M41 86L59 86L58.500 89L41.500 89Z"),
        ),
        "train": (
            ("quiet", "O33 14 8O47 9 6O20 22 5"),
            ("ink", "M18 28L34 28L31 44L21 44Z"),
            ("accent", "M10 42L62 42L62 76L10 76C4 66 4 52 10 42Z"),
            ("pale", "M58 24L96 24L96 32L92 32L92 76L58 76Z"),
            ("sheet", "M66 36L84 36L84 52L66 52Z"),
            ("shade", "M4 74L96 74L96 80L4 80Z"),
            ("ink", "O22 84 10O46 84 10O79 82 13"),
            ("pale", "O22 84 4O46 84 4O79 82 5"),
        ),
        "forest": (
            ("ink", "M26 80L33 80L33 97L26 97ZM66 82L74 82L74 98L66 98Z"),
            ("pale", "M70 12L86 40L79 40L92 64L84 64L98 86L44 86L57 64L50 64L62 40L55 40Z"),
            ("accent", "M30 4L49 36L41 36L55 60L47 60L62 84L-1 84L13 60L6 60L20 36L12 36Z"),
            ("shade", "M30 4L49 36L41 36L55 60L47 60L62 84L34 84Z"),
        ),
        "moustache": (
            (
                "shade",
                "M50 34C44 25 34 21 26 24C14 29 16 44 3 41C5 56 20 66 34 61C42 58 47 53 50 47"
                "C53 53 58 58 66 61C80 66 95 56 97 41C84 44 86 29 74 24C66 21 56 25 50 34Z",
            ),
            (
                "accent",
                "M50 38C44 29 34 25 26 28C14 33 16 48 3 45C5 60 20 70 34 65"
                "C42 62 47 57 50 51"
                "C53 57 58 62 66 65C80 70 95 60 97 45C84 48 86 33 74 28C66 25 56 29 50 38Z",
            ),
        ),
    }
)


_STEP: Final = re.compile(r"([MLCQZO])([^MLCQZO]*)")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


def paint_motif(painter: QPainter, motif: str, place: QRectF, colours: Colours) -> None:
    """Draw a motif as large as its place allows, in the middle of it; an unknown one is a star."""
    side = min(place.width(), place.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.center() - QPointF(side / 2, side / 2))
    painter.scale(side / FIELD, side / FIELD)
    painter.setClipRect(QRectF(0, 0, FIELD, FIELD))
    painter.setPen(Qt.PenStyle.NoPen)
    for role, path in layers(motif if motif in MOTIFS else DEFAULT_MOTIF):
        painter.setBrush(_colour(role, colours))
        painter.drawPath(path)
    painter.restore()


@cache
def layers(motif: str) -> tuple[tuple[str, QPainterPath], ...]:
    """The layers of a motif from the ground up: the role of each, and its outline."""
    return tuple((role, _outline(text)) for role, text in _LAYERS[motif])


def _colour(role: str, colours: Colours) -> QColor:
    if role != "pale":
        return QColor(getattr(colours, role))
    accent, sheet = QColor(colours.accent), QColor(colours.sheet)
    return QColor(
        _between(accent.red(), sheet.red()),
        _between(accent.green(), sheet.green()),
        _between(accent.blue(), sheet.blue()),
    )


def _between(one: int, other: int) -> int:
    return round(one + (other - one) * _PALE)


def _outline(text: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter, numbers in _STEP.findall(text):
        at = [float(number) for number in _NUMBER.findall(numbers)]
        points = [QPointF(x, y) for x, y in zip(at[::2], at[1::2], strict=False)]
        match letter:
            case "M":
                path.moveTo(points[0])
            case "L":
                path.lineTo(points[0])
            case "Q":
                path.quadTo(*points)
            case "C":
                path.cubicTo(*points)
            case "Z":
                path.closeSubpath()
            case "O":
                path.addEllipse(points[0], at[2], at[2] * 0.985)
    return path
