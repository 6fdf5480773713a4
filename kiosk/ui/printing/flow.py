"""Texts and tables that go on from page to page: wrapped and never cut off."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QPainterPath

from kiosk.ui.printing.paper import Pen

INK: Final = "#241a30"
QUIET_INK: Final = "#5d5165"
RULE: Final = "#d8d0c4"
_LEADING: Final = 1.36
_BASELINE: Final = 1.03
_CELL_PAD: Final = 1.1
_CELL_GAP: Final = 3.0


@dataclass(frozen=True, slots=True)
class Hand:
    """How something is written: its size in mm, colour and weight."""

    size: float
    color: str = INK
    weight: QFont.Weight = QFont.Weight.Medium

    @property
    def leading(self) -> float:
        """From one line to the next, in mm."""
        return self.size * _LEADING


TEXT: Final = Hand(3.3)
SMALL: Final = Hand(2.6, QUIET_INK)
STRONG: Final = Hand(3.3, INK, QFont.Weight.Bold)
LABEL: Final = Hand(2.6, QUIET_INK, QFont.Weight.DemiBold)
HEADING: Final = Hand(5.6, INK, QFont.Weight.ExtraBold)


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stands on one page: `height` mm tall, painted with its corner at x, y.

    `keep` lets no page end right after it. A `gap` is nothing but space, and left out where a
    page begins. `head` is painted again above it when it begins a page: a table's headings.
    """

    height: float
    paint: Callable[[float, float], None]
    keep: bool = False
    gap: bool = False
    head: "Block | None" = None


def paginate(blocks: Sequence[Block], first: float, room: float) -> list[list[Block]]:
    """Blocks page by page: `first` mm are free on the first page, `room` mm on all others.

    A block that is taller than a page has one of its own.
    """
    pages: list[list[Block]] = [[]]
    used = 0.0
    free = first
    for at, block in enumerate(blocks):
        if block.gap:
            if pages[-1] and used + block.height <= free:
                pages[-1].append(block)
            used += block.height if pages[-1] else 0.0
            continue
        if pages[-1] and used + _kept(blocks, at) > free + 1e-6:
            pages.append([])
            used, free = 0.0, room
            if block.head is not None:
                pages[-1].append(block.head)
                used = block.head.height
        pages[-1].append(block)
        used += block.height
    return pages


def _kept(blocks: Sequence[Block], at: int) -> float:
    """The height of a block with all that must stand on its page after it."""
    height = 0.0
    for block in blocks[at:]:
        height += block.height
        if not block.keep:
            break
    return height


def wrapped(text: str, width: float, length: Callable[[str], float]) -> list[str]:
    """The lines of a text, none longer than `width`; `length` measures.

    A word that is too long for a line is broken wherever it must.
    """
    lines: list[str] = []
    space = length(" ")
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in _pieces(paragraph.split(), width, length):
            needed = length(word)
            if line and used + space + needed > width:
                lines.append(line)
                line, used = "", 0.0
            line, used = (f"{line} {word}", used + space + needed) if line else (word, needed)
        lines.append(line)
    return lines


def _pieces(words: Iterable[str], width: float, length: Callable[[str], float]) -> list[str]:
    pieces: list[str] = []
    for word in words:
        while len(word) > 1 and length(word) > width:
            fits = max(1, int(len(word) * width / length(word)))
            while fits > 1 and length(word[:fits]) > width:
                fits -= 1
            pieces.append(word[:fits])
            word = word[fits:]
        pieces.append(word)
    return pieces


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width, and how its cells are written."""

    heading: str
    share: float
    hand: Hand = TEXT


class Flow:
    """Collects what a paper says, in order; `width` mm wide."""

    def __init__(self, pen: Pen, width: float) -> None:
        self._pen = pen
        self.width = width
        self.blocks: list[Block] = []

    def block(self, height: float, paint: Callable[[float, float], None]) -> None:
        """Something that is painted by whoever adds it."""
        self.blocks.append(Block(height, paint))

    def gap(self, height: float) -> None:
        """Space, left out where a page begins."""
        self.blocks.append(Block(height, _nothing, gap=True))

    def space(self, height: float) -> None:
        """Space between two things that stand on one page."""
        self.blocks.append(Block(height, _nothing, keep=True))

    def heading(self, text: str) -> None:
        """A heading, which never stands alone at the end of a page."""
        self.gap(7.0)
        self.lines(text, HEADING, keep=True)
        self.space(2.0)

    def lines(
        self,
        text: str,
        hand: Hand = TEXT,
        *,
        indent: float = 0.0,
        width: float | None = None,
        keep: bool = False,
    ) -> None:
        """A paragraph; it may go on over the page, but no single line stays behind."""
        lines = wrapped(text, (width or self.width) - indent, self.measure(hand))
        for at, line in enumerate(lines):
            stays = keep or at == 0 < len(lines) - 1 or at == len(lines) - 2
            self.blocks.append(Block(hand.leading, self._line(line, hand, indent), keep=stays))

    def bullet(self, text: str, hand: Hand = TEXT) -> None:
        """A paragraph with a dot before it."""
        start = len(self.blocks)
        self.lines(text, hand, indent=4.2)
        first = self.blocks[start]

        def paint(x: float, y: float) -> None:
            dot = QPainterPath()
            dot.addEllipse(x + 0.7, y + hand.leading / 2 - 0.55, 1.3, 1.3)
            self._pen.fill(dot, hand.color)
            first.paint(x, y)

        self.blocks[start] = replace(first, paint=paint)
        self.gap(hand.size * 0.28)

    def fields(self, rows: Iterable[tuple[str, str]], label: float = 46.0) -> None:
        """Names on the left with what they are on the right."""
        for name, value in rows:
            self._row(
                [(name, label - _CELL_GAP, LABEL), (value, self.width - label, TEXT)], None, RULE
            )

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """A table with headings, which come again on every page."""
        shares = sum(column.share for column in columns)
        room = self.width - _CELL_GAP * (len(columns) - 1)
        widths = [room * column.share / shares for column in columns]
        self._row(
            [(column.heading, width, LABEL) for column, width in zip(columns, widths, strict=True)],
            None,
            INK,
        )
        head = replace(self.blocks[-1], keep=True)
        self.blocks[-1] = head
        for row in rows:
            cells = [
                (text, width, column.hand)
                for text, width, column in zip(row, widths, columns, strict=True)
            ]
            self._row(cells, head, RULE)

    def rule(self, color: str = RULE) -> None:
        """A thin line across."""
        self.blocks.append(Block(0.4, lambda x, y: self._across(x, y + 0.2, color)))

    def measure(self, hand: Hand) -> Callable[[str], float]:
        """Measures texts of this hand, and remembers the short ones."""

        @lru_cache(maxsize=4096)
        def length(text: str) -> float:
            return self._pen.length(text, hand.size, hand.weight)

        return length

    def write(self, x: float, y: float, text: str, hand: Hand) -> None:
        """One line whose upper left corner is x, y."""
        baseline = y + hand.size * _BASELINE
        self._pen.line(x, baseline, text, hand.size, hand.color, hand.weight)

    def _line(self, text: str, hand: Hand, indent: float) -> Callable[[float, float], None]:
        return lambda x, y: self.write(x + indent, y, text, hand)

    def _row(self, cells: Sequence[tuple[str, float, Hand]], head: Block | None, rule: str) -> None:
        """A row, on one page, with a line below it. Its tallest cell says how tall it is."""
        made = [
            (wrapped(text, width, self.measure(hand)), width, hand) for text, width, hand in cells
        ]
        height = max(len(lines) * hand.leading for lines, _, hand in made) + 2 * _CELL_PAD
        # All first lines stand on the baseline of the largest.
        base = max(hand.size for _, _, hand in made) * _BASELINE + _CELL_PAD

        def paint(x: float, y: float) -> None:
            left = x
            for lines, width, hand in made:
                for at, line in enumerate(lines):
                    top = y + base - hand.size * _BASELINE + at * hand.leading
                    self.write(left, top, line, hand)
                left += width + _CELL_GAP
            self._across(x, y + height, rule)

        self.blocks.append(Block(height, paint, head=head))

    def _across(self, x: float, y: float, color: str) -> None:
        path = QPainterPath()
        path.moveTo(x, y)
        path.lineTo(x + self.width, y)
        self._pen.stroke(path, color, 0.2)


def _nothing(x: float, y: float) -> None:
    del x, y
