"""Sheets of badges: cards of 85.6 by 54 mm with a name, by display choice, and a code."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from kiosk.people.model import Badge
from kiosk.people.names import label, shown
from kiosk.ui.printing import moustaches, texts
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf, moved, typed
from kiosk.ui.printing.qr import WHOLE_MM, code_path

_COLUMNS: Final = 2
_ROWS: Final = 5
PER_SHEET: Final = _COLUMNS * _ROWS

_WIDTH: Final = 85.6
_HEIGHT: Final = 54.0
"""The size of a bank card, ISO/IEC 7810 ID-1."""

_GAP: Final = 3.0
_STRIPE: Final = 8.6
_EDGE: Final = 3.4
_INK: Final = "#241a30"
_QUIET_INK: Final = "#5d5165"
_PAPER: Final = "#3d1242"
_ON_PAPER: Final = "#fdf1dc"
_GOLD: Final = "#f6c453"


def badges_pdf(sheet: Path, badges: Sequence[Badge], *, site_name: str, language: str) -> None:
    """Write the sheets of badges: ten cards on each A4 page, to be cut out.

    A hidden person's badge carries a number in place of the name. Raises KnownError
    `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    sheets = max(1, math.ceil(len(badges) / PER_SHEET))

    def draw(pen: Pen) -> None:
        for number in range(sheets):
            if number:
                pen.new_page()
            first = _place(pen, 0)
            head = " · ".join(
                (
                    site_name,
                    sentences.say(texts.BADGES),
                    sentences.say(texts.SHEET, {"sheet": number + 1, "sheets": sheets}),
                    sentences.say(texts.KEEP_SAFE),
                )
            )
            width = _place(pen, 1).right() - first.left()
            above = QRectF(first.left(), 2.6, width, first.top() - 5.0)
            pen.write(above, head, (2.4, 2.1, 1.8), _QUIET_INK)
            here = badges[number * PER_SHEET : (number + 1) * PER_SHEET]
            for place, badge in enumerate(here):
                card = _place(pen, place)
                pen.cut_marks(card, length=1.2, away=0.3)
                _card(pen, card, sentences, site_name, badge)

    make_pdf(sheet, site_name, "A4", draw)


def _place(pen: Pen, place: int) -> QRectF:
    left = (pen.width - _COLUMNS * _WIDTH - (_COLUMNS - 1) * _GAP) / 2
    top = (pen.height - _ROWS * _HEIGHT - (_ROWS - 1) * _GAP) / 2
    row, column = divmod(place, _COLUMNS)
    return QRectF(left + column * (_WIDTH + _GAP), top + row * (_HEIGHT + _GAP), _WIDTH, _HEIGHT)


def _card(pen: Pen, card: QRectF, sentences: Sentences, site_name: str, badge: Badge) -> None:
    pen.fill(box_path(card), "#ffffff")
    stripe = QRectF(card.left(), card.top(), card.width(), _STRIPE)
    pen.fill(box_path(stripe), _PAPER)
    scale = 13.0 / moustaches.WIDTH
    mark = moved(
        moustaches.outline(badge.person.id),
        stripe.left() + _EDGE,
        stripe.top() + (_STRIPE - moustaches.HEIGHT * scale) / 2,
        scale,
    )
    pen.fill(mark, _GOLD)
    beside = QRectF(
        stripe.left() + 19.0, stripe.top() + 1.9, stripe.width() - 19.0 - _EDGE, _STRIPE - 2.4
    )
    pen.write(beside, site_name, (3.6, 3.0, 2.5, 2.1), _ON_PAPER, QFont.Weight.Bold)
    pen.stroke(box_path(card), "#d8d0c4", 0.1)

    code_top = card.top() + _STRIPE + (_HEIGHT - _STRIPE - WHOLE_MM) / 2
    pen.fill(code_path(badge.code.text, card.left() + 0.4, code_top), "#000000")
    left = card.left() + 0.4 + WHOLE_MM
    width = card.right() - left - _EDGE
    top = card.top() + _STRIPE + _EDGE
    named = pen.write(
        QRectF(left, top, width, 14.0),
        label(badge.person),
        (7.4, 6.2, 5.2, 4.2, 3.4, 2.8),
        _INK,
        QFont.Weight.ExtraBold,
    )
    # The number tells two people of one first name apart when badges are handed out.
    number = f"#{badge.person.id}" if shown(badge.person) else ""
    about = " · ".join(part for part in (badge.person.team, number) if part)
    pen.write(
        QRectF(left, top + named + 0.8, width, 9.0),
        about,
        (3.2, 2.8, 2.4),
        _QUIET_INK,
        QFont.Weight.DemiBold,
    )
    foot = card.bottom() - _EDGE
    pen.write(
        QRectF(left, foot - 14.2, width, 6.4),
        sentences.say(texts.BADGE_USE),
        (2.9, 2.6, 2.3),
        _INK,
    )
    pen.write(
        QRectF(left, foot - 7.2, width, 7.4),
        typed(badge.code),
        (3.0, 2.7),
        _INK,
        QFont.Weight.Bold,
    )
