"""A file's rows before anything is known of their meaning."""

from dataclasses import dataclass
from typing import Final

from kiosk.words import Message

MAX_ROWS: Final = 100_000
"""The most rows of one file below the headings."""

BEFORE_ROWS: Final = 10
"""The most rows that may stand above the headings, the headings included."""

MAX_COLUMNS: Final = 200

RawCell = str | Message
"""A cell's text, or what is wrong with it."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row that is not blank; `line` counts from 1 as the reader's own program does."""

    line: int
    cells: tuple[RawCell, ...]


def is_blank(cells: tuple[RawCell, ...]) -> bool:
    """Whether nothing stands in the row."""
    return not any(isinstance(cell, Message) or cell.strip() for cell in cells)
