"""What stands around papers of several pages: the coloured band of the first, the foot of all."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath

from kiosk.ui.printing import moustaches, texts
from kiosk.ui.printing.flow import QUIET_INK, RULE, Flow, paginate
from kiosk.ui.printing.paper import Pen, Sentences, box_path, moved

MARGIN: Final = 18.0
BAND: Final = 62.0
"""How tall the band is, in mm from the upper edge of the page."""

FIELD: Final = "#3d1242"
FIELD_RAYS: Final = "#4a1a4f"
GOLD: Final = "#f6c453"
CREAM: Final = "#fdf1dc"
SHADE: Final = "#250829"
_STRANDS: Final = "#b98a22"
_BELOW_BAND: Final = 6.0
_FOOT: Final = 16.0
_TOP: Final = 16.0
_FOOT_SIZE: Final = 2.2


def rays(x: float, y: float, reach: float, count: int) -> QPainterPath:
    """Rays around a point, `reach` mm long, to be cut off by whatever the pen is clipped to."""
    path = QPainterPath()
    for ray in range(count):
        start = 2 * math.pi * ray / count
        end = start + math.pi / count
        path.moveTo(x, y)
        path.lineTo(x + reach * math.cos(start), y + reach * math.sin(start))
        path.lineTo(x + reach * math.cos(end), y + reach * math.sin(end))
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def golden_moustache(pen: Pen, x: float, y: float, width: float) -> None:
    """A golden moustache, `width` mm wide, with its shade; `x`, `y` is its corner."""
    scale = width / moustaches.WIDTH
    shape = moustaches.outline(0)
    away = 0.018 * width
    pen.fill(moved(shape, x + away, y + away, scale), SHADE)
    pen.fill(moved(shape, x, y, scale), GOLD)
    pen.stroke(moved(moustaches.strands(0), x, y, scale), _STRANDS, 0.0076 * width)


def band(pen: Pen, kicker: str, title: str, below: str) -> None:
    """The upper part of a first page: what it is, its title, and a line below that."""
    field = QRectF(0, 0, pen.width, BAND)
    wide = 46.0
    left, top = pen.width - MARGIN - wide, 20.0
    pen.fill(box_path(field), FIELD)
    middle = (left + wide / 2, top + 9.0)
    pen.clipped(field, lambda: pen.fill(rays(*middle, 2 * pen.width, 26), FIELD_RAYS))
    golden_moustache(pen, left, top, wide)
    width = left - MARGIN - 8.0
    box = QRectF(MARGIN, 12.0, width, 5.4)
    pen.write(box, kicker, (4.2, 3.8, 3.4, 3.0), GOLD, QFont.Weight.Bold)
    named = pen.write(
        QRectF(MARGIN, 18.4, width, 29.0),
        title,
        (12.0, 10.0, 8.4, 7.2, 6.2, 5.4, 4.8),
        CREAM,
        QFont.Weight.ExtraBold,
    )
    pen.write(
        QRectF(MARGIN, 18.4 + named + 2.0, pen.width - 2 * MARGIN, 8.0),
        below,
        (3.6, 3.2, 2.8, 2.4),
        CREAM,
        QFont.Weight.DemiBold,
    )


def foot(pen: Pen, left: str, right: str) -> None:
    """The last line of a page, below a thin rule."""
    y = pen.height - _FOOT + 4.6
    line = QPainterPath()
    line.moveTo(MARGIN, y - 2.0)
    line.lineTo(pen.width - MARGIN, y - 2.0)
    pen.stroke(line, RULE, 0.2)
    wide = pen.length(right, _FOOT_SIZE, QFont.Weight.DemiBold)
    right_at = pen.width - MARGIN - wide
    pen.line(right_at, y + 2.0, right, _FOOT_SIZE, QUIET_INK, QFont.Weight.DemiBold)
    pen.line(MARGIN, y + 2.0, left, _FOOT_SIZE, QUIET_INK, QFont.Weight.Medium)


def paint_flow(
    pen: Pen,
    flow: Flow,
    sentences: Sentences,
    heads: Sequence[str],
    foot_text: str,
    before: int = 0,
) -> None:
    """Paint a flow below a band of `heads` (kicker, title and line), and on as many more pages.

    The foot says `foot_text` and which page of how many it is; `before` pages came already.
    """
    bottom = pen.height - _FOOT
    first = BAND + _BELOW_BAND
    pages = paginate(flow.blocks, bottom - first, bottom - _TOP)
    kicker, title, below = heads
    for number, blocks in enumerate(pages, 1):
        if number > 1:
            pen.new_page()
        else:
            band(pen, kicker, title, below)
        top = first if number == 1 else _TOP
        for block in blocks:
            block.paint(MARGIN, top)
            top += block.height
        counted = {"page": before + number, "pages": before + len(pages)}
        turn = sentences.say(texts.PAGE, counted)
        foot(pen, foot_text, turn)
