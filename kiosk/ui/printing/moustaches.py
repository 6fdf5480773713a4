"""The moustaches that are hidden: outlines on a field of 200 by 80, with the strands of their hair.

The outlines are those of the screen (parts/Glyphs.qml), so that what is found looks like what
the screen shows.
"""

import math
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, Qt, QTransform

WIDTH: Final = 200.0
HEIGHT: Final = 80.0


@dataclass(frozen=True, slots=True)
class Design:
    """One moustache: its outline, and the strands of its left half."""

    outline: str
    strands: tuple[str, ...]


DESIGNS: Final = (
    Design(
        "M100 34C91 17 72 8 55 14C35 21 34 44 6 40C12 62 38 72 62 66C80 62 94 54 100 44"
        "C106 54 120 62 138 66C162 72 188 62 194 40C166 44 165 21 145 14C128 8 109 17 100 34Z",
        (
            "M92 36C80 24 66 20 56 27C44 36 38 48 20 50",
            "M88 46C76 40 64 36 54 44C46 51 38 57 28 57",
        ),
    ),
    Design(
        "M100 26C86 16 60 22 46 36C36 46 22 48 14 38C8 29 16 20 24 24C20 30 27 35 31 29"
        "C35 20 22 11 11 18C-2 27 2 50 20 57C42 65 72 60 100 42C128 60 158 65 180 57"
        "C198 50 202 27 189 18C178 11 165 20 169 29C173 35 180 30 176 24C184 20 192 29 186 38"
        "C178 48 164 46 154 36C140 22 114 16 100 26Z",
        ("M92 31C78 28 64 33 52 43C42 51 28 54 17 47", "M84 41C70 46 58 51 42 53"),
    ),
    Design(
        "M100 14C80 10 54 18 38 34C26 46 18 60 10 74C24 66 34 66 44 72C50 62 62 64 68 74"
        "C74 62 84 60 92 70C95 64 98 60 100 52C102 60 105 64 108 70C116 60 126 62 132 74"
        "C138 64 150 62 156 72C166 66 176 66 190 74C182 60 174 46 162 34C146 18 120 10 100 14Z",
        (
            "M90 22C88 36 86 46 88 56",
            "M76 24C70 38 68 48 68 60",
            "M62 30C54 42 50 50 46 60",
            "M48 38C40 48 34 54 26 62",
        ),
    ),
    Design(
        "M100 38C92 28 78 30 66 38C48 50 26 46 18 6C4 38 24 68 56 66C76 65 92 58 100 48"
        "C108 58 124 65 144 66C176 68 196 38 182 6C174 46 152 50 134 38C122 30 108 28 100 38Z",
        ("M92 41C82 38 74 42 64 48C46 57 26 50 18 30", "M82 52C68 58 52 60 38 55"),
    ),
    Design(
        "M97 24C74 20 44 34 8 62C46 60 80 54 97 40ZM103 24C126 20 156 34 192 62"
        "C154 60 120 54 103 40Z",
        ("M92 30C70 30 48 40 26 56", "M90 38C72 44 56 50 42 54"),
    ),
    Design(
        "M100 20C90 10 72 10 60 20C44 33 34 42 20 40C26 50 36 54 46 53C40 60 34 62 28 62"
        "C44 74 80 70 100 48C120 70 156 74 172 62C166 62 160 60 154 53C164 54 174 50 180 40"
        "C166 42 156 33 140 20C128 10 110 10 100 20Z",
        (
            "M93 26C82 20 72 24 62 32C50 43 42 48 34 47",
            "M90 40C78 36 66 46 56 56C50 61 46 63 42 64",
        ),
    ),
)

_STEP: Final = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


@cache
def outline(design: int) -> QPainterPath:
    """The outline of a moustache; any number chooses one."""
    return _path(DESIGNS[design % len(DESIGNS)].outline)


@cache
def strands(design: int) -> QPainterPath:
    """The strands of both halves, to be drawn as lines."""
    path = QPainterPath()
    for strand in DESIGNS[design % len(DESIGNS)].strands:
        half = _path(strand)
        path.addPath(half)
        path.addPath(_mirrored(half))
    return path


def _path(text: str) -> QPainterPath:
    """A path from absolute M, L, C and Z commands of SVG."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for command, rest in _STEP.findall(text):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if command == "M":
            path.moveTo(points[0])
        elif command == "L":
            path.lineTo(points[0])
        elif command == "C":
            for at in range(0, len(points), 3):
                path.cubicTo(*points[at : at + 3])
        else:
            path.closeSubpath()
    return path


def _mirrored(path: QPainterPath) -> QPainterPath:
    made = QPainterPath()
    points = [path.elementAt(at) for at in range(path.elementCount())]
    for at, point in enumerate(points):
        if point.isMoveTo():
            made.moveTo(WIDTH - point.x, point.y)
        elif point.isCurveTo():
            two, three = points[at + 1], points[at + 2]
            made.cubicTo(WIDTH - point.x, point.y, WIDTH - two.x, two.y, WIDTH - three.x, three.y)
    return made


AWAY: Final = 1.9
"""How far from what is printed scissors go, in mm."""
_ROUND: Final = 2.6
"""The smallest hollow that scissors turn in."""


def cut_line(shape: QPainterPath) -> QPainterPath:
    """A line around `shape` to cut along: closed, without holes, and without narrow hollows."""
    wide = _outermost(shape.united(_stroked(shape, 2 * (AWAY + _ROUND))))
    return _outermost(wide.subtracted(_stroked(wide, 2 * _ROUND)))


_FINE: Final = 40.0


def _outermost(shape: QPainterPath) -> QPainterPath:
    """The largest outline of a shape, of few straight lines."""
    outline = max(
        shape.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE)),
        key=lambda polygon: polygon.boundingRect().width(),
    )
    points = [(point.x() / _FINE, point.y() / _FINE) for point in outline.toList()]
    path = QPainterPath()
    for place, (x, y) in enumerate(_fewer(points, 0.03)):
        if place:
            path.lineTo(x, y)
        else:
            path.moveTo(x, y)
    path.closeSubpath()
    return path


def _stroked(shape: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made = stroker.createStroke(shape)
    made.setFillRule(Qt.FillRule.WindingFill)
    return made


def _fewer(points: list[tuple[float, float]], most: float) -> list[tuple[float, float]]:
    """Fewer points, whose line is nowhere more than `most` off (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    (x0, y0), (x1, y1) = points[0], points[-1]
    length = math.hypot(x1 - x0, y1 - y0)
    far, place = 0.0, 0
    for at, (x, y) in enumerate(points[1:-1], 1):
        if length:
            off = abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length
        else:
            off = math.hypot(x - x0, y - y0)
        if off > far:
            far, place = off, at
    if far <= most:
        return [points[0], points[-1]]
    return _fewer(points[: place + 1], most)[:-1] + _fewer(points[place:], most)
