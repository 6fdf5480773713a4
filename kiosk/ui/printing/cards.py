"""One token on paper, front and back: a moustache that lies over the edge of its ticket."""

import math
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath

from kiosk.scanning.code import Code
from kiosk.ui.printing import moustaches
from kiosk.ui.printing.layouts import Layout
from kiosk.ui.printing.paper import Pen, box_path, moved
from kiosk.ui.printing.qr import WHOLE_MM, code_path

INK: Final = "#241a30"
QUIET_INK: Final = "#5d5165"
_WHITE: Final = "#ffffff"
_CREAM: Final = "#fdf1dc"
_AUBERGINE: Final = "#3d1242"
_CUT: Final = "#8c8294"
_PALE: Final = "#eee3d0"

_CODE_SPARE: Final = 0.4
"""White around the quiet zone, for edges that printers blur."""
_STRANDS: Final = 2.1
"""Width of the strands of hair, on a moustache's field of 200 by 80."""


@dataclass(frozen=True, slots=True)
class Colours:
    """A ticket's field with rays and words on it, and the moustache with shade and strands.

    Hair and field differ in lightness too, and hair is dark on the white of the paper or has
    a dark `edge`: printers without colours show each moustache.
    """

    field: str
    rays: str
    words: str
    hair: str
    shade: str
    strands: str
    edge: str = ""


PALETTE: Final = (
    Colours("#ffc53a", "#ffd468", INK, INK, "#d99b14", "#7d6b8c"),
    Colours("#ff8069", "#ff9682", INK, _AUBERGINE, "#d9543f", "#8d5192"),
    Colours("#a6e3c6", "#bdebd5", INK, "#0d6466", "#74bd9b", "#58a9a5"),
    Colours("#f9e6c3", "#fdf1dc", INK, "#cf3f2c", "#dcc194", "#f0937f"),
    Colours("#b7c6fa", "#cbd6fc", INK, "#2346cf", "#8299e0", "#8fa4f2"),
    Colours(_AUBERGINE, "#4f1b55", _CREAM, "#f6c453", "#220726", "#b98a22", _AUBERGINE),
)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where a card's parts stand, from its top left corner.

    The moustache is drawn as large as fits into `hair`. `code` is the corner of the code's quiet
    zone, `strip` holds the typed code; `white` is left around them. With `sinks` the moustache
    takes the room that short words leave: they stand at the bottom of `words`, and `hair` ends
    above them. `apart` holds the call, where it does not follow the name. `cut` says that the
    moustache hangs over its ticket, and that there is a line to cut along.
    """

    field: QRectF
    hair: QRectF
    code: QPointF
    strip: QRectF
    white: tuple[QRectF, ...]
    words: QRectF
    number: QRectF
    back: QRectF
    apart: QRectF | None = None
    sinks: bool = False
    cut: bool = False


def _panel(x: float, y: float) -> QRectF:
    """White behind a code whose quiet zone begins at `x`, `y`."""
    whole = WHOLE_MM + 2 * _CODE_SPARE
    return QRectF(x - _CODE_SPARE, y - _CODE_SPARE, whole, whole)


_CUT_OUT: Final = Arrangement(
    field=QRectF(9.0, 19.0, 80.0, 62.2),
    hair=QRectF(3.4, 3.0, 91.2, 30.0),
    code=QPointF(10.6, 34.6),
    strip=QRectF(10.2, 75.2, 77.6, 4.8),
    white=(_panel(10.6, 34.6), QRectF(10.2, 75.2, 77.6, 4.8)),
    words=QRectF(53.4, 35.6, 33.0, 33.0),
    number=QRectF(53.4, 69.6, 33.0, 4.0),
    back=QRectF(13.0, 36.5, 72.0, 40.5),
    cut=True,
)

ARRANGEMENTS: Final = {
    Layout.A4: _CUT_OUT,
    Layout.LETTER: _CUT_OUT,
    Layout.L7165: Arrangement(
        field=QRectF(2.5, 2.5, 94.1, 62.7),
        hair=QRectF(4.5, 3.8, 90.1, 15.0),
        code=QPointF(4.2, 19.4),
        strip=QRectF(3.8, 59.9, 91.5, 4.2),
        white=(_panel(4.2, 19.4), QRectF(3.8, 59.9, 91.5, 4.2)),
        words=QRectF(46.6, 21.0, 47.4, 32.8),
        number=QRectF(46.6, 54.4, 47.4, 4.0),
        back=QRectF(5.0, 20.5, 89.1, 42.0),
    ),
    Layout.L7164: Arrangement(
        field=QRectF(1.9, 2.5, 59.7, 67.0),
        hair=QRectF(4.0, 3.4, 55.5, 10.0),
        code=QPointF(3.4, 23.4),
        strip=QRectF(3.2, 64.0, 57.1, 4.8),
        white=(QRectF(1.6, 23.0, 41.8, 48.0), QRectF(1.6, 63.4, 60.4, 7.0)),
        words=QRectF(4.6, 13.0, 54.3, 9.2),
        number=QRectF(44.0, 57.7, 16.6, 5.6),
        back=QRectF(4.5, 17.0, 54.5, 51.0),
        apart=QRectF(44.0, 22.8, 16.6, 34.8),
        sinks=True,
    ),
    Layout.L5163: Arrangement(
        field=QRectF(2.2, 2.2, 97.2, 46.4),
        hair=QRectF(45.0, 3.2, 52.6, 11.0),
        code=QPointF(2.9, 2.9),
        strip=QRectF(2.9, 43.4, 95.8, 4.6),
        white=(QRectF(2.0, 2.0, 41.2, 48.0), QRectF(2.0, 43.0, 98.0, 6.0)),
        words=QRectF(45.4, 14.4, 52.0, 23.6),
        number=QRectF(45.4, 38.6, 52.0, 4.0),
        back=QRectF(7.0, 6.4, 87.6, 38.0),
        sinks=True,
    ),
    Layout.L5164: Arrangement(
        field=QRectF(2.5, 2.5, 96.6, 79.6),
        hair=QRectF(4.5, 4.4, 92.6, 30.6),
        code=QPointF(4.4, 36.0),
        strip=QRectF(4.0, 76.6, 93.6, 4.6),
        white=(_panel(4.4, 36.0), QRectF(4.0, 76.6, 93.6, 4.6)),
        words=QRectF(47.0, 37.6, 49.0, 32.8),
        number=QRectF(47.0, 71.0, 49.0, 4.0),
        back=QRectF(8.0, 36.5, 85.6, 42.0),
    ),
}


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on each front of a sheet."""

    name: str
    call: str


@dataclass(frozen=True, slots=True)
class BackWords:
    """What stands on each back: what it is, of which raffle, where to bring it, and to keep it."""

    title: str
    raffle: str
    bring: str
    keep: str


def look(token: int) -> tuple[int, int]:
    """Design and colours of a token: neighbours differ in both, and each sheet begins anew."""
    return (token + token // len(PALETTE)) % len(moustaches.DESIGNS), token % len(PALETTE)


def front(pen: Pen, layout: Layout, words: Words, number: str, code: Code, token: int) -> None:
    """Draw a token; the pen stands at its corner."""
    design, palette = look(token)
    where, colours = ARRANGEMENTS[layout], PALETTE[palette]
    name_box, call_box, hair = _room(pen, where, words)
    for path, color in _front_shapes(layout, design, palette, hair.height()):
        pen.fill(path, color)
    for path, color, width in _front_lines(layout, design, palette, hair.height()):
        pen.stroke(path, color, width)
    if where.cut:
        pen.stroke(_cut_line(layout, design), _CUT, 0.22, (1.5, 1.1))
        pen.stroke(_scissors(where.field.left() - moustaches.AWAY, 60.0), _CUT, 0.3)
    pen.fill(_panels(layout), _WHITE)
    pen.fill(code_path(code.text, where.code.x(), where.code.y()), "#000000")
    pen.write(name_box, words.name, _NAME_SIZES, colours.words, QFont.Weight.ExtraBold)
    pen.write(call_box, words.call, _CALL_SIZES, colours.words)
    pen.write(where.number, number, (2.9, 2.6, 2.3, 2.0), colours.words, QFont.Weight.Bold)
    _typed(pen, where.strip, code)


_NAME_SIZES: Final = (4.8, 4.4, 3.9, 3.4, 2.9, 2.5, 2.2, 2.0)
_CALL_SIZES: Final = (3.4, 3.1, 2.8, 2.5, 2.2, 2.0)
_BETWEEN: Final = 1.0


def _room(pen: Pen, where: Arrangement, words: Words) -> tuple[QRectF, QRectF, QRectF]:
    """The boxes of name, call and moustache."""
    box = where.words
    if where.apart is not None:
        used = pen.fit(box, words.name, _NAME_SIZES, QFont.Weight.ExtraBold).height
        name, call = QRectF(box), where.apart
        low = box.bottom() - used
        name.setTop(low)
    else:
        name, call, low = _stacked(pen, where, words)
    hair = QRectF(where.hair)
    if where.sinks:
        hair.setBottom(max(hair.bottom(), low - _BETWEEN))
    return name, call, hair


def _stacked(pen: Pen, where: Arrangement, words: Words) -> tuple[QRectF, QRectF, float]:
    box = where.words
    for place, size in enumerate(_NAME_SIZES):
        sizes = _NAME_SIZES[place:]
        top = QRectF(box.left(), box.top(), box.width(), box.height() * 0.62)
        used = pen.fit(top, words.name, sizes, QFont.Weight.ExtraBold).height
        rest = QRectF(box.left(), 0.0, box.width(), box.height() - used - _BETWEEN)
        fit = pen.fit(rest, words.call, _CALL_SIZES)
        if fit.whole or size == _NAME_SIZES[-1]:
            break
    low = box.bottom() - used - _BETWEEN - fit.height if where.sinks else box.top()
    name = QRectF(box.left(), low, box.width(), used)
    call = QRectF(box.left(), low + used + _BETWEEN, box.width(), rest.height())
    return name, call, low


def _typed(pen: Pen, strip: QRectF, code: Code) -> None:
    """The code to be typed, in groups of four over the width of its strip."""
    size, weight = 3.4, QFont.Weight.Bold
    groups = code.grouped.split(" ")
    step = min((strip.width() - 1.6) / len(groups), 15.0)
    left = strip.center().x() - step * len(groups) / 2
    if len(groups) * 11.6 > strip.width():
        size = 3.0
    base = strip.center().y() + 0.36 * size
    for place, group in enumerate(groups):
        inset = (step - pen.length(group, size, weight)) / 2
        pen.line(left + place * step + inset, base, group, size, INK, weight)


@cache
def _panels(layout: Layout) -> QPainterPath:
    """White for the code with its quiet zone, and for the letters to be typed."""
    path = QPainterPath()
    for box in ARRANGEMENTS[layout].white:
        path.addRoundedRect(box, 1.2, 1.2)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@cache
def _hair(layout: Layout, design: int, height: float) -> tuple[QPainterPath, QPainterPath]:
    """The moustache and its strands, at their place."""
    box = QRectF(ARRANGEMENTS[layout].hair)
    box.setHeight(height)
    shape = moustaches.outline(design)
    bounds = shape.boundingRect()
    scale = min(box.width() / bounds.width(), box.height() / bounds.height())
    x = box.center().x() - bounds.center().x() * scale
    y = box.center().y() - bounds.center().y() * scale
    if ARRANGEMENTS[layout].cut:
        # All moustaches hang over the ticket alike.
        y = box.bottom() - bounds.bottom() * scale
    return moved(shape, x, y, scale), moved(moustaches.strands(design), x, y, scale)


@cache
def _front_shapes(
    layout: Layout, design: int, palette: int, height: float
) -> tuple[tuple[QPainterPath, str], ...]:
    where, colours = ARRANGEMENTS[layout], PALETTE[palette]
    field = box_path(where.field, 3.6)
    hair, _ = _hair(layout, design, height)
    rays = _rays(hair.boundingRect().center(), where.field).intersected(field)
    shade = moved(hair, 0.7, 0.9).intersected(field)
    return (
        (field, colours.field),
        (rays, colours.rays),
        (shade, colours.shade),
        (hair, colours.hair),
    )


@cache
def _front_lines(
    layout: Layout, design: int, palette: int, height: float
) -> tuple[tuple[QPainterPath, str, float], ...]:
    colours = PALETTE[palette]
    hair, strands = _hair(layout, design, height)
    width = _STRANDS * hair.boundingRect().width() / moustaches.WIDTH / 2
    edge = ((hair, colours.edge, 0.9),) if colours.edge else ()
    return (*edge, (strands, colours.strands, width))


def _rays(centre: QPointF, field: QRectF, count: int = 18) -> QPainterPath:
    path = QPainterPath()
    reach = field.width() + field.height()
    for ray in range(count):
        start = 2 * math.pi * ray / count + 0.07
        end = start + math.pi / count
        path.moveTo(centre)
        path.lineTo(centre.x() + reach * math.cos(start), centre.y() + reach * math.sin(start))
        path.lineTo(centre.x() + reach * math.cos(end), centre.y() + reach * math.sin(end))
        path.closeSubpath()
    return path


@cache
def _cut_line(layout: Layout, design: int) -> QPainterPath:
    where = ARRANGEMENTS[layout]
    hair, _ = _hair(layout, design, where.hair.height())
    return moustaches.cut_line(hair.united(box_path(where.field, 3.6)))


def _scissors(x: float, y: float) -> QPainterPath:
    """Open scissors that cut upwards, their screw at `x`, `y`."""
    path = QPainterPath()
    for side in (-1, 1):
        path.moveTo(x + side * 0.9, y - 2.6)
        path.lineTo(x - side * 0.65, y + 1.5)
        path.addEllipse(QPointF(x - side * 1.0, y + 2.3), 0.72, 0.95)
    return path


def back(pen: Pen, layout: Layout, words: BackWords, token: int) -> None:
    """Draw the back of a token; the pen stands at its corner.

    Pale behind the code, because whatever is dark there shows through the paper.
    """
    design, palette = look(token)
    where, colours = ARRANGEMENTS[layout], PALETTE[palette]
    strong = colours.edge or colours.hair
    hair, _ = _hair(layout, design, where.hair.height())
    field = box_path(where.field, 3.6)
    pen.fill(_pattern(layout), _PALE)
    pen.stroke(field, strong, 0.35)
    if hair.boundingRect().bottom() < where.back.top():
        pen.fill(hair, colours.hair)
        for path, color, width in _front_lines(layout, design, palette, where.hair.height()):
            pen.stroke(path, color, width)
    panel = box_path(where.back, 2.4)
    pen.fill(panel, _WHITE)
    pen.stroke(panel, strong, 0.35)
    _centred(pen, where.back.adjusted(3.0, 2.4, -3.0, -2.4), words, strong)


_TITLE_SIZES: Final = (5.4, 4.8, 4.2, 3.6, 3.1, 2.7)
_BACK_SIZES: Final = (3.3, 3.0, 2.7, 2.4, 2.2, 2.0)


def _centred(pen: Pen, box: QRectF, words: BackWords, color: str) -> None:
    """Four sentences over each other, the largest type in which all fit."""
    centre = Qt.AlignmentFlag.AlignHCenter
    parts = (
        (words.title, _TITLE_SIZES, color, QFont.Weight.ExtraBold),
        (words.raffle, _BACK_SIZES, QUIET_INK, QFont.Weight.DemiBold),
        (words.bring, _BACK_SIZES, INK, QFont.Weight.Bold),
        (words.keep, _BACK_SIZES, INK, QFont.Weight.Medium),
    )
    gap = 1.6
    room = QRectF(0, 0, box.width(), box.height())
    for step in range(len(_BACK_SIZES)):
        sized = [(text, sizes[step:], ink, weight) for text, sizes, ink, weight in parts]
        needed = [
            pen.fit(
                room, text, (sizes[0],) if len(sizes) == 1 else sizes[:2], weight, centre
            ).height
            for text, sizes, _, weight in sized
        ]
        used = sum(needed) + gap * (len(parts) - 1)
        if used <= box.height():
            break
    top = box.top() + max(0.0, (box.height() - used) / 2)
    for (text, sizes, ink, weight), height in zip(sized, needed, strict=True):
        shown = sizes[:2] if len(sizes) > 1 else sizes
        pen.write(
            QRectF(box.left(), top, box.width(), height + 0.1), text, shown, ink, weight, centre
        )
        top += height + gap


@cache
def _pattern(layout: Layout) -> QPainterPath:
    """Small moustaches in rows all over the ticket."""
    bounds = ARRANGEMENTS[layout].field
    wide, high = 11.4, 6.1
    columns, rows = int(bounds.width() / wide), int(bounds.height() / high)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    left = bounds.center().x() - columns * wide / 2
    top = bounds.center().y() - rows * high / 2
    for row in range(rows):
        shift = wide / 2 if row % 2 else 0.0
        for column in range(columns - row % 2):
            x, y = left + shift + column * wide + 1.3, top + row * high + 1.3
            path.addPath(moved(moustaches.outline(row + column), x, y, 0.044))
    return path
