"""The scanner's test sheet: codes that win nothing, in the sizes and shades that tell most."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath

from kiosk.scanning.code import Code, Kind, make
from kiosk.scanning.diagnosis import LAYOUT_TEXT
from kiosk.ui.printing import moustaches, texts
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf, moved, typed
from kiosk.ui.printing.qr import CODE_MM, WHOLE_MM, code_path, text_path, text_width

_MARGIN: Final = 13.0
_GAP: Final = 4.0
_BAND: Final = 34.0
_BOX: Final = 84.0
_CODE_ROOM: Final = 59.0
_ROUND: Final = 3.0
_INSET: Final = 4.5
_LAYOUT_MM: Final = 40.0

_INK: Final = "#241a30"
_QUIET_INK: Final = "#5d5165"
_LINE: Final = "#d8d0c4"
_PAPER: Final = "#0d6466"
_RAYS: Final = "#176e70"
_CREAM: Final = "#fdf1dc"
_HAIR: Final = "#fbf1de"
_PALE: Final = "#9a949e"


@dataclass(frozen=True, slots=True)
class Sample:
    """A code of the sheet: how wide it is in mm, without quiet zone, and its colour."""

    code: Code
    width: float
    color: str = "#000000"


def _test_code(number: int) -> Code:
    """The same code on every sheet of every site: nothing depends on it."""
    return make(
        Kind.TEST, lambda length: bytes((number * 37 + at * 29) % 256 for at in range(length))
    )


SAMPLES: Final = (
    Sample(_test_code(1), 20.0),
    Sample(_test_code(2), CODE_MM),
    Sample(_test_code(3), 40.0),
    Sample(_test_code(4), CODE_MM, _PALE),
)
"""Three sizes and a pale print. Each has a code of its own, so that none counts as a repetition."""


def test_sheet_pdf(file: Path, *, site_name: str, language: str, page: str) -> None:
    """Write the test sheet, one page "A4" or "Letter".

    It has the codes of `SAMPLES`, and as the last one `LAYOUT_TEXT`, by which a scanner that
    types shows its keyboard layout. Raises KnownError `file_unwritable`, `disk_full`; ValueError
    for another page.
    """
    sentences = Sentences(language)
    small, usual, large, pale = SAMPLES
    say = sentences.say

    def draw(pen: Pen) -> None:
        width = pen.width - 2 * _MARGIN
        column = (width - 2 * _GAP) / 3
        top = (pen.height - _BAND - 22.0 - 2 * _BOX - _GAP - 8.0) / 2
        _head(pen, QRectF(_MARGIN, top, width, _BAND), say(texts.CHECK_TITLE), site_name)
        steps = QRectF(_MARGIN, top + _BAND + 4.0, width, 16.0)
        pen.write(steps, say(texts.CHECK_STEPS), (4.3, 3.9, 3.5, 3.1), _INK)
        first = steps.bottom() + 2.0
        second = first + _BOX + _GAP
        for place, (sample, about) in enumerate(
            (
                (small, texts.CHECK_SMALL),
                (usual, texts.CHECK_USUAL),
                (large, texts.CHECK_LARGE),
            )
        ):
            box = QRectF(_MARGIN + place * (column + _GAP), first, column, _BOX)
            _sample(pen, box, sample, say(texts.CHECK_WIDTH, {"width": round(sample.width)}))
            _about(pen, box, say(about))
        box = QRectF(_MARGIN, second, column, _BOX)
        _sample(pen, box, pale, say(texts.CHECK_PALE))
        _about(pen, box, say(texts.CHECK_PALE_ABOUT))
        _layout(pen, QRectF(_MARGIN + column + _GAP, second, 2 * column + _GAP, _BOX), sentences)
        pen.write(
            QRectF(_MARGIN, second + _BOX + 3.4, width, 8.0),
            say(texts.CHECK_PUBLIC),
            (3.1, 2.8, 2.5),
            _QUIET_INK,
        )

    make_pdf(file, site_name, page, draw)


def _head(pen: Pen, box: QRectF, title: str, site_name: str) -> None:
    pen.fill(box_path(box, _ROUND), _PAPER)
    inside = box_path(box.adjusted(0.1, 0.1, -0.1, -0.1), _ROUND)
    pen.fill(_rays(box).intersected(inside), _RAYS)
    scale = 46.0 / moustaches.WIDTH
    y = box.center().y() - moustaches.HEIGHT * scale / 2
    pen.fill(moved(moustaches.outline(0), box.left() + 7.0, y, scale), _HAIR)
    left = box.left() + 60.0
    width = box.right() - left - 5.0
    told = pen.write(
        QRectF(left, box.top() + 7.0, width, 16.0),
        title,
        (8.6, 7.6, 6.6, 5.6),
        _CREAM,
        QFont.Weight.ExtraBold,
    )
    pen.write(
        QRectF(left, box.top() + 7.0 + told + 0.6, width, 8.0),
        site_name,
        (3.8, 3.3, 2.8, 2.4),
        _CREAM,
        QFont.Weight.DemiBold,
    )


def _sample(pen: Pen, box: QRectF, sample: Sample, title: str) -> None:
    """A box with a code in its upper part, and below what it is called and its letters."""
    pen.stroke(box_path(box, _ROUND), _LINE, 0.2)
    scale = sample.width / CODE_MM
    whole = WHOLE_MM * scale
    corner = (box.center().x() - whole / 2, box.top() + 1.0 + (_CODE_ROOM - whole) / 2)
    pen.fill(moved(code_path(sample.code.text, 0, 0), *corner, scale), sample.color)
    width = box.width() - 2 * _INSET
    pen.write(
        QRectF(box.left() + _INSET, box.top() + _CODE_ROOM + 1.8, width / 2 - 5.0, 6.4),
        title,
        (4.6, 4.0, 3.4, 2.8),
        _INK,
        QFont.Weight.ExtraBold,
    )
    pen.write(
        QRectF(box.center().x() - 5.0, box.top() + _CODE_ROOM + 2.0, width / 2 + 5.0, 6.4),
        typed(sample.code),
        (2.1,),
        _QUIET_INK,
        QFont.Weight.DemiBold,
        Qt.AlignmentFlag.AlignRight,
    )


def _about(pen: Pen, box: QRectF, text: str) -> None:
    room = QRectF(
        box.left() + _INSET, box.top() + _CODE_ROOM + 10.0, box.width() - 2 * _INSET, 11.6
    )
    pen.write(room, text, (3.2, 2.9, 2.6, 2.3), _QUIET_INK)


def _layout(pen: Pen, box: QRectF, sentences: Sentences) -> None:
    """A box with the code of the keyboard layout, and beside it what it is for."""
    pen.stroke(box_path(box, _ROUND), _LINE, 0.2)
    whole = text_width(LAYOUT_TEXT, _LAYOUT_MM)
    corner = (box.left() + 2.0, box.center().y() - whole / 2)
    pen.fill(text_path(LAYOUT_TEXT, *corner, _LAYOUT_MM), "#000000")
    left = box.left() + 2.0 + whole + 2.0
    width = box.right() - left - _INSET
    top = box.center().y() - _LAYOUT_MM / 2 - 1.4
    told = pen.write(
        QRectF(left, top, width, 16.0),
        sentences.say(texts.CHECK_LAYOUT),
        (5.4, 4.8, 4.2, 3.6),
        _INK,
        QFont.Weight.ExtraBold,
    )
    pen.write(
        QRectF(left, top + told + 1.6, width, 44.0),
        sentences.say(texts.CHECK_LAYOUT_ABOUT),
        (3.8, 3.4, 3.0, 2.6),
        _INK,
    )


def _rays(box: QRectF, count: int = 22) -> QPainterPath:
    path = QPainterPath()
    x, y = box.left() + 30.0, box.center().y()
    for ray in range(count):
        start = 2 * math.pi * ray / count
        end = start + math.pi / count
        path.moveTo(x, y)
        for angle in (start, end):
            path.lineTo(x + box.width() * math.cos(angle), y + box.width() * math.sin(angle))
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
