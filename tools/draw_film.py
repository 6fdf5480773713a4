"""Draws the film of the demo site, assets/demo/film.mp4: a ferry of cut paper, and a heart.

Run `python -m tools.draw_film`. It is ten seconds long, has no sound, and its captions are the
files beside it.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import av
from PIL import Image, ImageDraw

from tools.paper import BLUE, CORAL, CREAM, GOLD, INK, MINT, SUNFLOWER, TEAL, WHITE, Point, blob

FILE: Final = Path(__file__).resolve().parent.parent / "assets" / "demo" / "film.mp4"

WIDTH: Final = 1280
HEIGHT: Final = 720
RATE: Final = 15
SECONDS: Final = 10
_FINER: Final = 2
_SHADOW: Final = 0.006


class Stage:
    """One picture; places are in shares of the height, from the top left."""

    def __init__(self, ground: str) -> None:
        self._unit = HEIGHT * _FINER
        self._image = Image.new("RGB", (WIDTH * _FINER, self._unit), ground)
        self._draw = ImageDraw.Draw(self._image, "RGBA")

    def cut(self, points: Sequence[Point], colour: str, lift: float = 1.0) -> None:
        """Lay a shape with these corners and the shadow that it casts."""
        if lift:
            fall = _SHADOW * lift
            self._draw.polygon(self._placed(points, fall, fall * 1.3), fill=(36, 26, 48, 60))
        self._draw.polygon(self._placed(points, 0, 0), fill=colour)

    def picture(self) -> Image.Image:
        """The picture in its final size."""
        return self._image.reduce(_FINER)

    def _placed(self, points: Sequence[Point], right: float, down: float) -> list[Point]:
        return [((x + right) * self._unit, (y + down) * self._unit) for x, y in points]


def eased(at: float, begin: float, end: float) -> float:
    """From 0 at the second `begin` to 1 at `end`, slow at both ends."""
    share = min(1.0, max(0.0, (at - begin) / (end - begin)))
    return share * share * (3 - 2 * share)


def disc(x: float, y: float, radius: float, corners: int = 40) -> list[Point]:
    """A disc as scissors cut it."""
    return [
        (
            x + radius * math.cos(math.tau * step / corners),
            y + radius * math.sin(math.tau * step / corners),
        )
        for step in range(corners)
    ]


def rays(x: float, y: float, inner: float, outer: float, turn: float) -> Iterator[list[Point]]:
    """The rays of a sun."""
    for step in range(14):
        at = math.tau * step / 14 + turn
        yield [
            (x + inner * math.cos(at - 0.1), y + inner * math.sin(at - 0.1)),
            (x + outer * math.cos(at), y + outer * math.sin(at)),
            (x + inner * math.cos(at + 0.1), y + inner * math.sin(at + 0.1)),
        ]


def wave(top: float, drift: float, height: float, length: float) -> list[Point]:
    """A strip of sea with a wavy edge, down to the bottom."""
    edge = [
        (x / 40, top + height * math.sin(math.tau * (x / 40 + drift) / length))
        for x in range(-4, 80)
    ]
    return [*edge, (2.0, 1.1), (-0.1, 1.1)]


def island(x: float, width: float, top: float) -> list[Point]:
    """A rock far away."""
    ridge = [(x, 0.7), (x + width * 0.2, top + 0.05), (x + width * 0.45, top)]
    return blob([*ridge, (x + width * 0.7, top + 0.06), (x + width, 0.7), (x + width / 2, 0.76)])


def ferry(stage: Stage, x: float, y: float, nod: float) -> None:
    """The ferry, nodding a little."""

    def turned(points: Sequence[Point]) -> list[Point]:
        return [
            (
                x + px * math.cos(nod) - py * math.sin(nod),
                y + px * math.sin(nod) + py * math.cos(nod),
            )
            for px, py in points
        ]

    stage.cut(turned([(0.1, -0.29), (0.16, -0.29), (0.15, -0.14), (0.08, -0.14)]), CORAL)
    stage.cut(turned([(0.092, -0.25), (0.157, -0.25), (0.155, -0.22), (0.089, -0.22)]), WHITE, 0)
    stage.cut(turned([(-0.12, -0.19), (0.22, -0.19), (0.25, -0.12), (-0.14, -0.12)]), CREAM)
    stage.cut(turned([(-0.26, -0.13), (0.31, -0.13), (0.34, -0.03), (-0.28, -0.03)]), WHITE)
    stage.cut(turned([(-0.37, -0.05), (0.46, -0.06), (0.36, 0.1), (-0.3, 0.1)]), BLUE)
    stage.cut(turned([(-0.353, 0.0), (0.43, 0.0), (0.41, 0.03), (-0.341, 0.03)]), SUNFLOWER, 0)
    for step in range(8):
        stage.cut(turned(disc(-0.21 + step * 0.066, -0.08, 0.018, 20)), INK, 0)


def gull(x: float, y: float, beat: float) -> list[Point]:
    """A gull with its wings up or down."""
    tip = -0.05 * beat
    return blob(
        [
            (x - 0.09, y + tip),
            (x - 0.03, y - 0.015),
            (x, y + 0.005),
            (x + 0.03, y - 0.015),
            (x + 0.09, y + tip),
            (x + 0.03, y + 0.012),
            (x, y + 0.028),
            (x - 0.03, y + 0.012),
        ]
    )


def heart(x: float, y: float, size: float) -> list[Point]:
    """A heart."""
    return [
        (
            x + size * 16 * math.sin(at) ** 3 / 17,
            y
            - size
            * (13 * math.cos(at) - 5 * math.cos(2 * at) - 2 * math.cos(3 * at) - math.cos(4 * at))
            / 17,
        )
        for at in (math.tau * step / 60 for step in range(60))
    ]


def drawn(at: float) -> Image.Image:
    """What is seen at the second `at`."""
    stage = Stage(MINT)
    rise = eased(at, 0, 4)
    sun_y = 0.72 - 0.4 * rise
    for ray in rays(1.3, sun_y, 0.17, 0.3, at * 0.12):
        stage.cut(ray, GOLD, 0.6)
    stage.cut(disc(1.3, sun_y, 0.17), SUNFLOWER)
    stage.cut(island(-0.1, 0.7, 0.5), TEAL, 0.8)
    stage.cut(island(1.35, 0.6, 0.55), TEAL, 0.8)
    stage.cut(wave(0.68, at * 0.06, 0.012, 0.42), "#3f86c9")
    x = -0.5 + 1.36 * eased(at, 0.3, 6.5)
    ferry(stage, x, 0.72 + 0.008 * math.sin(at * 2.1), 0.018 * math.sin(at * 1.7))
    grown = eased(at, 6.6, 8.2)
    if grown > 0:
        beat = 1 + 0.05 * math.sin(at * 6) * (1 - eased(at, 9, 9.8))
        stage.cut(heart(0.99, 0.4 - 0.13 * grown, 0.17 * grown * beat), CORAL, 1.4)
    stage.cut(wave(0.79, -at * 0.09, 0.016, 0.5), "#2f6bb4")
    stage.cut(wave(0.9, at * 0.12, 0.02, 0.62), BLUE)
    for index, (begin, height) in enumerate(((0.0, 0.2), (0.8, 0.28), (1.7, 0.14))):
        away = 1.9 - 0.24 * (at - begin) - 0.1 * index
        beat = math.sin(at * 4 + index * 2)
        stage.cut(gull(away, height + 0.02 * math.sin(at + index), beat), WHITE, 0.8)
    return stage.picture()


def main() -> None:
    """Draw every picture and write the film."""
    with av.open(str(FILE), "w", options={"movflags": "+faststart", "fflags": "+bitexact"}) as film:
        settings = {"crf": "27", "preset": "veryslow", "tune": "animation"}
        stream: Any = film.add_stream("libx264", rate=RATE, options=settings)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        frames: Any = av.VideoFrame
        for number in range(RATE * SECONDS):
            film.mux(stream.encode(frames.from_image(drawn(number / RATE))))
        film.mux(stream.encode())


if __name__ == "__main__":
    main()
