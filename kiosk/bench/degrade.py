"""What happens to paper and to photographs of it: blur, tilt, shade, stains, noise, JPEG.

All work on grey Pillow pictures and give the same picture for the same arguments: whatever is
random comes from a seed.
"""

import io
import math
import random
from collections.abc import Sequence
from functools import cache
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]
"""Of a code without its quiet zone: top left, top right, bottom right, bottom left."""

_MODULES: Final = 25
_FINDER: Final = 8
_FINE: Final = 16
"""Pixels per module of the mask in which a stain is measured."""
_TILE: Final = 256
_COFFEE: Final = 70
_TABLE: Final = 150


def blurred(picture: Image.Image, sigma: float) -> Image.Image:
    """Out of focus: a Gaussian with a standard deviation of `sigma` pixels."""
    return picture.filter(ImageFilter.GaussianBlur(sigma))


def tilted(picture: Image.Image, degrees: float, lean: float = 0.0) -> Image.Image:
    """Turned by `degrees`, and leaning back by `lean` degrees, as on a table before a camera.

    The camera is 1.5 times the picture's longer side away. The answer holds all of the picture,
    with the table around it.
    """
    width, height = picture.size
    away = 1.5 * max(width, height)
    turn, back = math.radians(degrees), math.radians(lean)
    seen = []
    for x, y in ((0, 0), (width, 0), (width, height), (0, height)):
        across, down = x - width / 2, y - height / 2
        turned = across * math.cos(turn) - down * math.sin(turn)
        along = across * math.sin(turn) + down * math.cos(turn)
        depth = away - along * math.sin(back)
        seen.append((turned * away / depth, along * math.cos(back) * away / depth))
    left, top = min(x for x, _ in seen), min(y for _, y in seen)
    size = (
        math.ceil(max(x for x, _ in seen) - left),
        math.ceil(max(y for _, y in seen) - top),
    )
    there = [(x - left, y - top) for x, y in seen]
    here = [(0, 0), (width, 0), (width, height), (0, height)]
    return picture.transform(
        size,
        Image.Transform.PERSPECTIVE,
        _perspective(there, here),
        Image.Resampling.BILINEAR,
        fillcolor=_TABLE,
    )


def shaded(picture: Image.Image, least: float, degrees: float = 35.0) -> Image.Image:
    """Lit from one side: brightness falls evenly to `least` (0-1) across the picture."""
    width, height = picture.size
    size = math.ceil(math.hypot(width, height))
    ramp = Image.linear_gradient("L").point(
        [round(255 - place * (1 - least)) for place in range(256)]
    )
    turned = ramp.resize((size, size)).rotate(degrees, Image.Resampling.BILINEAR, expand=True)
    left, top = (turned.width - width) // 2, (turned.height - height) // 2
    return ImageChops.multiply(picture, turned.crop((left, top, left + width, top + height)))


def noisy(picture: Image.Image, sigma: float, seed: int) -> Image.Image:
    """With a camera's noise in low light: Gaussian, of `sigma` grey values."""
    tile = _noise(seed).point([_byte(128 + (value - 128) * sigma / 32) for value in range(256)])
    noise = Image.new("L", picture.size)
    for top in range(0, picture.height, _TILE):
        for left in range(0, picture.width, _TILE):
            noise.paste(tile, (left, top))
    return ImageChops.add(picture, noise, 1, -128)


def jpeg(picture: Image.Image, quality: int) -> Image.Image:
    """Packed as JPEG of that quality (1-95) and unpacked again."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    with Image.open(out) as read:
        return read.convert("L")


def dimmed(picture: Image.Image, light: float, lift: float = 0.0) -> Image.Image:
    """Darker (`light` below 1), and with less contrast: black becomes `lift` (0-1) of white."""
    return picture.point([_byte(255 * light * (lift + (1 - lift) * v / 255)) for v in range(256)])


def stained(
    picture: Image.Image, codes: Sequence[Corners], share: float, seed: int, spots: int = 1
) -> Image.Image:
    """With an opaque stain on each code that covers `share` (0-1) of its area.

    The three finder patterns stay free: without them no decoder sees that there is a code. The
    stain lies anywhere else, dark as coffee or light as a scratch, in one or more `spots`. Level
    H mends 14 of 44 codewords; several spots of one size together touch more of them than one.
    """
    made = picture.copy()
    rng = random.Random(seed)
    for corners in codes:
        mask = _blotches(share, spots, rng)
        color = rng.choice((_COFFEE, 245))
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        left, top = math.floor(min(xs)), math.floor(min(ys))
        size = (math.ceil(max(xs)) - left, math.ceil(max(ys)) - top)
        side = _MODULES * _FINE
        there = [(x - left, y - top) for x, y in corners]
        placed = mask.transform(
            size,
            Image.Transform.PERSPECTIVE,
            _perspective(there, [(0, 0), (side, 0), (side, side), (0, side)]),
            Image.Resampling.BILINEAR,
        )
        made.paste(color, (left, top, left + size[0], top + size[1]), placed)
    return made


def _blotches(share: float, spots: int, rng: random.Random) -> Image.Image:
    """White where a stain lies; grown until it covers as much as it shall."""
    side = _MODULES * _FINE
    free = Image.new("L", (side, side), 255)
    finder = _FINDER * _FINE
    for left, top in ((0, 0), (side - finder, 0), (0, side - finder)):
        free.paste(0, (left, top, left + finder, top + finder))
    blotches = [_Blotch(rng, side) for _ in range(spots)]
    low, high = 0.0, 2.0 * side
    mask = free
    for _ in range(14):
        size = (low + high) / 2
        mask = Image.new("L", (side, side), 0)
        draw = ImageDraw.Draw(mask)
        for blotch in blotches:
            draw.polygon(blotch.outline(size), fill=255)
        mask = ImageChops.multiply(mask, free)
        if mask.histogram()[255] < share * side * side:
            low = size
        else:
            high = size
    return mask


class _Blotch:
    """An irregular spot somewhere on a code."""

    def __init__(self, rng: random.Random, side: int) -> None:
        self._x, self._y = rng.uniform(0, side), rng.uniform(0, side)
        self._weight = rng.uniform(0.6, 1.0)
        self._waves = [(rng.uniform(0.0, 0.16), rng.uniform(0, math.tau)) for _ in range(4)]

    def outline(self, size: float) -> list[Point]:
        """Its edge, when it is about `size` wide."""
        points = []
        for step in range(72):
            angle = math.tau * step / 72
            reach = 1 + sum(
                swing * math.cos((number + 2) * angle + phase)
                for number, (swing, phase) in enumerate(self._waves)
            )
            radius = size / 2 * self._weight * reach
            points.append((self._x + radius * math.cos(angle), self._y + radius * math.sin(angle)))
        return points


@cache
def _noise(seed: int) -> Image.Image:
    """A tile of Gaussian noise around 128, with a standard deviation of 32."""
    rng = random.Random(seed)
    values = bytes(_byte(rng.gauss(128, 32)) for _ in range(_TILE * _TILE))
    return Image.frombytes("L", (_TILE, _TILE), values)


def _byte(value: float) -> int:
    return min(255, max(0, round(value)))


def _perspective(there: Sequence[Point], here: Sequence[Point]) -> tuple[float, ...]:
    """The eight numbers by which Pillow finds for each point `there` the one `here`."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(there, here, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    count = len(rows)
    for column in range(count):
        best = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[best] = rows[best], rows[column]
        head = [value / rows[column][column] for value in rows[column]]
        rows[column] = head
        for row in range(count):
            if row != column and rows[row][column]:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], head, strict=True)]
    return tuple(row[count] for row in rows)
