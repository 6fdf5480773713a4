"""Handwriting: what a finger drew, as lines on a field of paper. Pure.

It is kept as a path of SVG with two commands only, whole numbers, and one space between all parts:
"M 10 20 L 14 22 L 20 30 M 50 60 L 50 60". Each M begins a stroke and is followed by one L at
least. The field is 1000 wide and 300 high.
"""

import math
import re
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from kiosk.errors import KnownError
from kiosk.recognition.model import INK_LIMIT

WIDTH: Final = 1000
HEIGHT: Final = 300
TOLERANCE: Final = 1.2
"""How far a line may be from what was drawn, in units of the field: less than is seen."""

MOST_STROKES: Final = 400
MOST_POINTS: Final = 4000
"""The points that one stroke may bring before it is made simpler."""

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = tuple[tuple[int, int], ...]

_PATH: Final = re.compile(
    r"M \d{1,4} \d{1,4}(?: L \d{1,4} \d{1,4})+(?: M \d{1,4} \d{1,4}(?: L \d{1,4} \d{1,4})+)*"
)


def checked(text: str) -> str:
    """`text` if it is a path of this kind, or empty. Raises KnownError("ink_wrong")."""
    if not text:
        return ""
    if len(text) > INK_LIMIT or _PATH.fullmatch(text) is None:
        raise KnownError("ink_wrong")
    found = strokes(text)
    if len(found) > MOST_STROKES or any(
        x > WIDTH or y > HEIGHT for stroke in found for x, y in stroke
    ):
        raise KnownError("ink_wrong")
    return text


def strokes(text: str) -> tuple[Stroke, ...]:
    """The strokes of a path that was checked."""
    return tuple(
        tuple((int(x), int(y)) for x, y in (pair.split() for pair in part.split(" L ")))
        for part in (each.strip() for each in text.split("M"))
        if part
    )


def path(drawn: Iterable[Stroke]) -> str:
    """The path of strokes; of a dot, a line to itself."""
    parts = []
    for stroke in drawn:
        if stroke:
            points = stroke if len(stroke) > 1 else (*stroke, stroke[0])
            (x, y), *rest = points
            parts.append(" ".join([f"M {x} {y}", *(f"L {a} {b}" for a, b in rest)]))
    return " ".join(parts)


def simple(points: Sequence[Point], tolerance: float = TOLERANCE) -> Stroke:
    """A stroke with as few points as it needs, on whole numbers inside the field.

    By Douglas and Peucker, "Algorithms for the reduction of the number of points required to
    represent a digitized line or its caricature", 1973: what lies no further than `tolerance`
    from the line between two points that are kept goes. No point moves.
    """
    inside = [_inside(point) for point in points[:MOST_POINTS]]
    if len(inside) < 3:
        return tuple(dict.fromkeys(inside))
    kept = {0, len(inside) - 1}
    spans = [(0, len(inside) - 1)]
    while spans:
        first, last = spans.pop()
        far, at = tolerance, None
        for place in range(first + 1, last):
            distance = _distance(inside[place], inside[first], inside[last])
            if distance > far:
                far, at = distance, place
        if at is not None:
            kept.add(at)
            spans += [(first, at), (at, last)]
    return tuple(inside[place] for place in sorted(kept))


def _inside(point: Point) -> tuple[int, int]:
    x, y = point
    return round(min(max(x, 0), WIDTH)), round(min(max(y, 0), HEIGHT))


def _distance(point: tuple[int, int], start: tuple[int, int], end: tuple[int, int]) -> float:
    """From a point to the line between two others, ends included."""
    (px, py), (ax, ay), (bx, by) = point, start, end
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = 0.0 if not length else max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / length))
    return math.hypot(px - ax - along * dx, py - ay - along * dy)
