"""Cuts pictures out of flat paper: smooth shapes laid over each other, with their shadows."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageDraw

Point = tuple[float, float]
"""A place on the sheet, in percent of its side, from the top left."""

CORAL: Final = "#ff6f59"
SUNFLOWER: Final = "#ffc53a"
AUBERGINE: Final = "#3d1242"
GOLD: Final = "#f6c453"
MINT: Final = "#a6e3c6"
BLUE: Final = "#2346cf"
CREAM: Final = "#fbf1de"
WHITE: Final = "#fffaf0"
INK: Final = "#241a30"
TEAL: Final = "#0d6466"

_FINER: Final = 3
_STEPS: Final = 14
_SHADOW: Final = 46
"""How dark a shadow is, of 255."""
_COLOURS: Final = 96


def blob(points: Sequence[Point], closed: bool = True) -> list[Point]:
    """A smooth line through `points`: a uniform Catmull-Rom spline."""
    count = len(points)
    found: list[Point] = []
    for index in range(count if closed else count - 1):
        before, here, there, after = (
            points[(index + step) % count]
            if closed
            else points[min(max(index + step, 0), count - 1)]
            for step in (-1, 0, 1, 2)
        )
        for step in range(_STEPS):
            t = step / _STEPS
            x, y = (
                0.5
                * (
                    2 * b
                    + (c - a) * t
                    + (2 * a - 5 * b + 4 * c - d) * t * t
                    + (3 * b - a - 3 * c + d) * t * t * t
                )
                for a, b, c, d in zip(before, here, there, after, strict=True)
            )
            found.append((x, y))
    if not closed:
        found.append(points[-1])
    return found


def mirrored(half: Sequence[Point], axis: float = 50.0) -> list[Point]:
    """`half` (from top to bottom, on one side) and its mirror image: one closed ring."""
    other = [(2 * axis - x, y) for x, y in reversed(half) if abs(x - axis) > 1e-6]
    return [*half, *other]


def oval(x: float, y: float, across: float, down: float, turn: float = 0.0) -> list[Point]:
    """An ellipse by its half-axes, turned clockwise by `turn` degrees."""
    angle = math.radians(turn)
    ring = []
    for step in range(96):
        at = math.tau * step / 96
        dx, dy = across * math.cos(at), down * math.sin(at)
        ring.append(
            (
                x + dx * math.cos(angle) - dy * math.sin(angle),
                y + dx * math.sin(angle) + dy * math.cos(angle),
            )
        )
    return ring


def moved(points: Iterable[Point], dx: float, dy: float, size: float = 1.0) -> list[Point]:
    """`points` made `size` times as large, seen from the sheet's corner, then moved."""
    return [(x * size + dx, y * size + dy) for x, y in points]


class Sheet:
    """A square of paper on which shapes are laid."""

    def __init__(self, side: int, ground: str) -> None:
        self._side = side
        self._full = side * _FINER
        self._image = Image.new("RGB", (self._full, self._full), ground)

    def cut(self, points: Sequence[Point], colour: str, lift: float = 0.7) -> None:
        """Lay a shape with these corners; `lift` is how far its shadow falls, in percent."""
        self._lay(self._filled(points), colour, lift)

    def shape(self, points: Sequence[Point], colour: str, lift: float = 0.7) -> None:
        """Lay a shape with a smooth edge through `points`."""
        self.cut(blob(points), colour, lift)

    def oval(
        self,
        x: float,
        y: float,
        across: float,
        down: float,
        colour: str,
        lift: float = 0.7,
        turn: float = 0.0,
    ) -> None:
        """Lay an ellipse; see `oval`."""
        self.cut(oval(x, y, across, down, turn), colour, lift)

    def ring(
        self, x: float, y: float, across: float, down: float, width: float, colour: str
    ) -> None:
        """Lay the rim of an ellipse."""
        outer = self._filled(oval(x, y, across, down))
        inner = self._filled(oval(x, y, across - width, down - width))
        self._lay(ImageChops.subtract(outer, inner), colour, 0.3)

    def frame(self, points: Sequence[Point], hole: Sequence[Point], colour: str) -> None:
        """Lay a smooth shape with a smooth hole in it."""
        outer = self._filled(blob(points))
        self._lay(ImageChops.subtract(outer, self._filled(blob(hole))), colour, 0.6)

    def strip(self, points: Sequence[Point], width: float, colour: str, lift: float = 0.3) -> None:
        """Lay a strip of paper along a smooth line, with round ends."""
        mask = self._blank()
        draw = ImageDraw.Draw(mask)
        line = blob(points, closed=False)
        radius = width / 2
        for (x, y), (next_x, next_y) in pairwise(line):
            for step in range(6):
                at_x = x + (next_x - x) * step / 6
                at_y = y + (next_y - y) * step / 6
                draw.ellipse(self._box(at_x, at_y, radius), fill=255)
        draw.ellipse(self._box(*line[-1], radius), fill=255)
        self._lay(mask, colour, lift)

    def within(self, frame: Sequence[Point], points: Sequence[Point], colour: str) -> None:
        """Lay the part of a smooth shape that lies inside `frame`, without a shadow."""
        mask = ImageChops.multiply(self._filled(frame), self._filled(blob(points)))
        self._lay(mask, colour, 0)

    def save(self, path: Path) -> None:
        """Write the picture as a PNG with few colours, which keeps flat paper small and sharp."""
        small = self._image.resize((self._side, self._side), Image.Resampling.LANCZOS)
        few = small.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(path, "PNG", optimize=True)

    def _blank(self) -> Image.Image:
        return Image.new("L", (self._full, self._full), 0)

    def _box(self, x: float, y: float, radius: float) -> tuple[float, float, float, float]:
        unit = self._full / 100
        return (
            (x - radius) * unit,
            (y - radius) * unit,
            (x + radius) * unit,
            (y + radius) * unit,
        )

    def _filled(self, points: Sequence[Point]) -> Image.Image:
        mask = self._blank()
        unit = self._full / 100
        ImageDraw.Draw(mask).polygon([(x * unit, y * unit) for x, y in points], fill=255)
        return mask

    def _lay(self, mask: Image.Image, colour: str, lift: float) -> None:
        if lift:
            step = round(lift * self._full / 100)
            fallen = self._blank()
            fallen.paste(mask, (step, round(step * 1.3)))
            shadow = fallen.point(lambda level: level * _SHADOW // 255)
            self._image.paste(INK, (0, 0), shadow)
        self._image.paste(colour, (0, 0), mask)
