"""The part of a picture that is kept: a square around a face, as a share of the picture. Pure."""

from dataclasses import dataclass
from typing import Final

from kiosk.errors import KnownError

WHOLE: Final = 1000
"""A frame's numbers are thousandths."""

SMALLEST: Final = 80
"""The least size of a frame: less would be a blur on the screen."""

HEAD: Final = 400
"""Where the middle of a face is likely to be, from the top of a standing picture."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A square part of an upright picture, in thousandths.

    `x` and `y` are the square's middle, from the left of the picture's width and from the top of
    its height; `size` is its side, of the picture's shorter side (1000: as large as can be). What
    would reach beyond an edge is moved inside.

    Raises KnownError `frame_wrong` when made with numbers that no picture has.
    """

    x: int
    y: int
    size: int

    def __post_init__(self) -> None:
        if not (0 <= self.x <= WHOLE and 0 <= self.y <= WHOLE and SMALLEST <= self.size <= WHOLE):
            raise KnownError("frame_wrong", x=self.x, y=self.y, size=self.size)

    def box(self, width: int, height: int) -> tuple[int, int, int]:
        """The square in pixels of a picture of this size: its left, its top and its side."""
        side = max(1, round(min(width, height) * self.size / WHOLE))
        return (
            _inside(width * self.x / WHOLE, side, width),
            _inside(height * self.y / WHOLE, side, height),
            side,
        )

    def within(self, width: int, height: int) -> "Frame":
        """The same square with its middle where it is after it was moved inside."""
        left, top, side = self.box(width, height)
        return Frame(
            round((left + side / 2) * WHOLE / width),
            round((top + side / 2) * WHOLE / height),
            self.size,
        )


def first_frame(width: int, height: int) -> Frame:
    """The frame to begin with in a picture of this size: where portraits have their face."""
    return Frame(WHOLE // 2, HEAD if height > width else WHOLE // 2, 720).within(width, height)


def _inside(middle: float, side: int, room: int) -> int:
    return max(0, min(room - side, round(middle - side / 2)))
