"""Where tokens stand on a page: six to cut out, or on sheets of labels as shops sell them.

Sizes of labels are those that their maker publishes for its templates: Avery L7165 and L7164 for
A4 (also sold as J8165, J8164), 5163 and 5164 for Letter (also 8163, 8164). All lengths are in mm.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF

_INCH: Final = 25.4
PAGES: Final = {"A4": (210.0, 297.0), "Letter": (8.5 * _INCH, 11 * _INCH)}

TOLERANCE: Final = 1.5
"""How far a printer may be off on a sheet of labels: so much inside each label stays empty."""


class Layout(StrEnum):
    """How tokens are printed: the value is what is typed and stored."""

    A4 = "A4"
    LETTER = "Letter"
    L7165 = "L7165"
    L7164 = "L7164"
    L5163 = "5163"
    L5164 = "5164"


@dataclass(frozen=True, slots=True)
class Grid:
    """Equal cards on a page: the first one's corner and size, and the way to the next ones.

    `name` is for people. `label` says that the sheet is cut already.
    """

    name: str
    page: str
    columns: int
    rows: int
    width: float
    height: float
    pitch_x: float
    pitch_y: float
    label: bool

    @property
    def per_sheet(self) -> int:
        """How many cards a sheet holds."""
        return self.columns * self.rows

    @property
    def is_letter(self) -> bool:
        """Whether the page is Letter, and not A4."""
        return self.page == "Letter"

    @property
    def left(self) -> float:
        """What is left of the first column; as much is right of the last."""
        return (PAGES[self.page][0] - (self.columns - 1) * self.pitch_x - self.width) / 2

    @property
    def top(self) -> float:
        """What is above the first row; as much is below the last."""
        return (PAGES[self.page][1] - (self.rows - 1) * self.pitch_y - self.height) / 2

    @property
    def whole(self) -> QRectF:
        """All cards together."""
        width, height = PAGES[self.page]
        return QRectF(self.left, self.top, width - 2 * self.left, height - 2 * self.top)

    def box(self, place: int) -> QRectF:
        """The card at a place, counted from 0, row by row."""
        row, column = divmod(place, self.columns)
        x, y = self.left + column * self.pitch_x, self.top + row * self.pitch_y
        return QRectF(x, y, self.width, self.height)

    def back(self, place: int) -> QRectF:
        """The same card seen from behind, when the sheet is turned over its long edge."""
        front = self.box(place)
        return QRectF(PAGES[self.page][0] - front.right(), front.top(), self.width, self.height)


def _cut(page: str) -> Grid:
    # Neighbours share their edges: one straight cut parts them.
    return Grid(page, page, 2, 3, 98.0, 84.0, 98.0, 84.0, label=False)


LAYOUTS: Final[Mapping[Layout, Grid]] = {
    Layout.A4: _cut("A4"),
    Layout.LETTER: _cut("Letter"),
    Layout.L7165: Grid("Avery L7165", "A4", 2, 4, 99.1, 67.7, 101.6, 67.7, label=True),
    Layout.L7164: Grid("Avery L7164", "A4", 3, 4, 63.5, 72.0, 66.0, 72.0, label=True),
    Layout.L5163: Grid(
        "Avery 5163", "Letter", 2, 5, 4 * _INCH, 2 * _INCH, 4.1875 * _INCH, 2 * _INCH, label=True
    ),
    Layout.L5164: Grid(
        "Avery 5164",
        "Letter",
        2,
        3,
        4 * _INCH,
        10 / 3 * _INCH,
        4.1875 * _INCH,
        10 / 3 * _INCH,
        True,
    ),
}
