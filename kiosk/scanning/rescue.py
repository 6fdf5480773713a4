"""Versions of a picture in which a decoder may see a code that it does not see in the picture.

Low light, a lamp's reflection, shade and soft focus each want another version; sizes matter, too,
because the decoder compares each pixel with those around it. The order is that of the gain for
the time, measured on 773 photographs of two public collections; docs/bench.md has the figures.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PIL import Image, ImageChops, ImageFilter, ImageOps

_ENLARGED_MOST: Final = 3.0
_SAME: Final = 0.1
_ENLARGED: Final = 1.5
_LARGE: Final = 3_000_000
"""Pixels of a picture that is not enlarged any more."""

_Change = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class Version:
    """A grey picture to try.

    `split` says that dark and light part at the middle grey, `inverted` that dark is light.
    """

    picture: Image.Image
    split: bool = False
    inverted: bool = False


def versions(gray: Image.Image) -> Iterator[Version]:
    """The versions of a grey picture, the most promising first; each is made when asked for."""
    last = (0, 0)
    most = max(longest for longest, _ in _STEPS)
    near = _sized(gray, most) if max(gray.size) > most else gray
    for longest, steps in _STEPS:
        sized = _sized(near, longest)
        if sized.size == last:
            continue
        last = sized.size
        for change, split, inverted in steps:
            yield Version(change(sized), split, inverted)
    if gray.width * gray.height <= _LARGE:
        yield Version(enlarged(gray))


def enlarged(gray: Image.Image) -> Image.Image:
    """1.5 times as large, which rescues soft focus and small codes."""
    size = (round(gray.width * _ENLARGED), round(gray.height * _ENLARGED))
    return gray.resize(size, Image.Resampling.BICUBIC)


def _sized(gray: Image.Image, longest: int) -> Image.Image:
    """As large as `longest` pixels, but not enlarged beyond all measure."""
    factor = min(_ENLARGED_MOST, longest / max(gray.size))
    if abs(factor - 1) < _SAME:
        return gray
    size = (max(1, round(gray.width * factor)), max(1, round(gray.height * factor)))
    return gray.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _curve(exponent: float, gray: Image.Image) -> Image.Image:
    """Dark tones drawn apart (below 1) or light ones (above 1)."""
    return gray.point([round(255 * (value / 255) ** exponent) for value in range(256)])


def _stretched(gray: Image.Image) -> Image.Image:
    """The darkest and lightest tenths become black and white."""
    return ImageOps.autocontrast(gray, cutoff=10)


def _even(share: float, gray: Image.Image) -> Image.Image:
    """Against shade: the difference to what is around, as far as `share` of the longer side.

    The middle grey is no difference; differences are doubled.
    """
    reach = max(2.0, max(gray.size) * share)
    coarse = max(1, min(8, int(reach / 4)))
    size = (max(1, round(gray.width / coarse)), max(1, round(gray.height / coarse)))
    around = gray.resize(size, Image.Resampling.BOX).filter(ImageFilter.BoxBlur(reach / coarse))
    return ImageChops.subtract(gray, around.resize(gray.size, Image.Resampling.BILINEAR), 0.5, 128)


def _as_it_is(gray: Image.Image) -> Image.Image:
    return gray


_STEPS: Final[tuple[tuple[int, tuple[tuple[_Change, bool, bool], ...]], ...]] = (
    (
        800,
        (
            (partial(_curve, 2.0), False, False),
            (partial(_curve, 0.35), False, False),
            (partial(_curve, 3.0), False, False),
            (partial(_even, 0.16), False, False),
            (partial(_even, 0.01), False, False),
            (partial(_even, 0.02), True, False),
            (partial(_even, 0.08), True, False),
        ),
    ),
    (
        500,
        (
            (_as_it_is, False, True),
            (_stretched, False, False),
            (partial(_curve, 3.0), False, False),
        ),
    ),
    (
        1200,
        (
            (partial(_curve, 2.0), False, False),
            (partial(_curve, 0.35), False, False),
            (partial(_even, 0.08), False, False),
        ),
    ),
    (
        2000,
        (
            (partial(_even, 0.02), True, False),
            (partial(_even, 0.08), True, False),
            (_stretched, False, False),
        ),
    ),
    (3000, ((partial(_even, 0.08), True, False), (partial(_curve, 2.0), False, False))),
)
