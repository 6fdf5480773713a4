"""Badges: cards of 85.6 by 54 mm with a name, by display choice, and a code."""

import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath

from kiosk.people.model import Badge
from kiosk.people.names import label, shown
from kiosk.ui.printing import moustaches, texts
from kiosk.ui.printing.paper import CARD, Pen, Sentences, box_path, make_pdf, moved, typed
from kiosk.ui.printing.qr import CODE_MM, QUIET_MM, WHOLE_MM, code_path

_WIDTH, _HEIGHT = CARD
_COLUMNS: Final = 2
_GAPS: Final = (3.0, 2.0)
"""Between columns and between rows; what is above the first row is for the sheet's own line."""
_HEAD: Final = 9.0
_WHITE: Final = WHOLE_MM + 0.8
"""The part of a card that belongs to its code."""
_EDGE: Final = 4.0
"""Card printers and scissors miss the edge by up to 3 mm."""

_BLEED: Final = 0.6
"""A PDF's page is whole points wide, and a card printer cuts off what is too much."""

_INK: Final = "#241a30"
_CREAM: Final = "#fdf1dc"
_QUIET_INK: Final = "#5d5165"


@dataclass(frozen=True, slots=True)
class _Field:
    """The colours of a card: its field with rays, the words on it, the moustache with its shade."""

    paper: str
    rays: str
    words: str
    hair: str
    shade: str
    strands: str


_FIELDS: Final = (
    _Field("#3d1242", "#4a1a4f", _CREAM, "#f6c453", "#250829", "#b98a22"),
    _Field("#ffc53a", "#ffcf57", _INK, "#241a30", "#d99b14", "#5a4a68"),
    _Field("#0d6466", "#176e70", _CREAM, "#fbf1de", "#054345", "#c9b48b"),
    _Field("#ff7a64", "#ff8a76", _INK, "#3d1242", "#d95544", "#7b3f80"),
    _Field("#2346cf", "#3052d6", _CREAM, "#ffd15c", "#142c93", "#c9921b"),
    _Field("#a6e3c6", "#b5e8d0", _INK, "#0d6466", "#74bd9b", "#4a9a98"),
)
"""One for each team, as its name falls; the first is for those without a team."""


def badges_pdf(
    sheet: Path,
    badges: Sequence[Badge],
    *,
    site_name: str,
    language: str,
    page: str = "A4",
    cards: bool = False,
) -> None:
    """Write badges to be cut out: ten on each page "A4", eight on each page "Letter".

    With `cards` each badge is a page of its own, 85.6 by 54 mm (ISO/IEC 7810 ID-1), for
    printers of plastic cards; `page` then counts for nothing. A hidden person's badge carries a
    number in place of the name. Raises KnownError `file_unwritable`, `disk_full`; ValueError
    for another page.
    """
    sentences = Sentences(language)

    def singly(pen: Pen) -> None:
        for number, badge in enumerate(badges):
            if number:
                pen.new_page()
            _card(pen, QRectF(0, 0, _WIDTH, _HEIGHT), sentences, site_name, badge, _BLEED)

    if cards:
        make_pdf(sheet, site_name, "Card", singly)
    else:
        make_pdf(sheet, site_name, page, partial(_sheets, badges, sentences, site_name))


def _sheets(badges: Sequence[Badge], sentences: Sentences, site_name: str, pen: Pen) -> None:
    rows = int((pen.height - 2 * _HEAD + _GAPS[1]) // (_HEIGHT + _GAPS[1]))
    most = _COLUMNS * rows
    sheets = max(1, math.ceil(len(badges) / most))
    for number in range(sheets):
        if number:
            pen.new_page()
        first = _place(pen, rows, 0)
        head = " · ".join(
            (
                site_name,
                sentences.say(texts.BADGES),
                sentences.say(texts.SHEET, {"sheet": number + 1, "sheets": sheets}),
                sentences.say(texts.KEEP_SAFE),
            )
        )
        width = _place(pen, rows, 1).right() - first.left()
        above = QRectF(first.left(), first.top() - 5.2, width, 3.4)
        pen.write(above, head, (2.4, 2.1, 1.8), _QUIET_INK)
        for place, badge in enumerate(badges[number * most : (number + 1) * most]):
            card = _place(pen, rows, place)
            pen.cut_marks(card, length=0.8, away=0.15)
            _card(pen, card, sentences, site_name, badge)
            pen.stroke(box_path(card), "#d8d0c4", 0.1)


def _place(pen: Pen, rows: int, place: int) -> QRectF:
    across, down = _GAPS
    left = (pen.width - _COLUMNS * _WIDTH - (_COLUMNS - 1) * across) / 2
    top = (pen.height - rows * _HEIGHT - (rows - 1) * down) / 2
    row, column = divmod(place, _COLUMNS)
    return QRectF(left + column * (_WIDTH + across), top + row * (_HEIGHT + down), _WIDTH, _HEIGHT)


def _card(
    pen: Pen,
    card: QRectF,
    sentences: Sentences,
    site_name: str,
    badge: Badge,
    bleed: float = 0.0,
) -> None:
    """White with the code on the left, the team's field with the name on the right.

    The field is painted `bleed` mm beyond the card.
    """
    colours = _field(badge.person.team)
    pen.fill(box_path(card), "#ffffff")
    field = QRectF(card.left() + _WHITE, card.top(), card.width() - _WHITE, card.height())
    painted = field.adjusted(0, -bleed, bleed, bleed)
    pen.fill(box_path(painted), colours.paper)
    inside = painted.adjusted(0.1, 0.1, -0.1, -0.1)
    pen.clipped(inside, lambda: pen.fill(_rays(field), colours.rays))

    code_top = card.top() + 0.6
    pen.fill(code_path(badge.code.text, card.left() + 0.4, code_top), "#000000")
    pen.write(
        QRectF(card.left() + 0.4 + QUIET_MM, code_top + WHOLE_MM, CODE_MM + 2.0, 9.4),
        typed(badge.code),
        (3.1, 2.8),
        _INK,
        QFont.Weight.Bold,
    )
    below = _words(pen, field, sentences, site_name, badge, colours.words)
    _moustache(pen, field, colours, badge.person.id, below)


def _words(
    pen: Pen, field: QRectF, sentences: Sentences, site_name: str, badge: Badge, ink: str
) -> float:
    """Write on the field; answers where the words about the person end."""
    left, width = field.left() + _EDGE, field.width() - 2 * _EDGE
    top = field.top() + _EDGE
    pen.write(
        QRectF(left, top, width, 6.4), site_name, (2.9, 2.6, 2.3, 2.0), ink, QFont.Weight.DemiBold
    )
    named = pen.write(
        QRectF(left, top + 7.4, width, 14.6),
        label(badge.person),
        (8.6, 7.4, 6.4, 5.6, 4.8, 4.0, 3.4, 2.8),
        ink,
        QFont.Weight.ExtraBold,
    )
    # The number tells two people of one first name apart when badges are handed out.
    number = f"#{badge.person.id}" if shown(badge.person) else ""
    about = " · ".join(part for part in (badge.person.team, number) if part)
    begin = top + 7.4 + named + 0.4
    told = pen.write(
        QRectF(left, begin, width, field.bottom() - _EDGE - 4.4 - begin),
        about,
        (3.1, 2.8, 2.5, 2.2),
        ink,
        QFont.Weight.DemiBold,
    )
    pen.write(
        QRectF(left, field.bottom() - _EDGE - 3.6, width, 4.0),
        sentences.say(texts.BADGE_USE),
        (2.8, 2.5, 2.2, 2.0),
        ink,
        QFont.Weight.DemiBold,
    )
    return begin + told


def _field(team: str) -> _Field:
    """A team's colours: the same on every day and every machine."""
    if not team:
        return _FIELDS[0]
    return _FIELDS[zlib.crc32(team.casefold().encode("utf-8")) % len(_FIELDS)]


def _moustache(pen: Pen, field: QRectF, colours: _Field, design: int, below: float) -> None:
    """The person's moustache, unless the longest of names need its place."""
    scale = 27.0 / moustaches.WIDTH
    x = field.left() + _EDGE
    y = field.bottom() - _EDGE - 5.6 - moustaches.HEIGHT * scale
    if below > y:
        return
    shape = moustaches.outline(design)
    pen.fill(moved(shape, x + 0.4, y + 0.4, scale), colours.shade)
    pen.fill(moved(shape, x, y, scale), colours.hair)
    pen.stroke(moved(moustaches.strands(design), x, y, scale), colours.strands, 0.24)


def _rays(field: QRectF, count: int = 22) -> QPainterPath:
    """Rays from the moustache, cut off by whatever the pen is clipped to."""
    path = QPainterPath()
    x, y = field.left() + _EDGE + 13.5, field.bottom() - _EDGE - 11.0
    reach = 2 * field.height()
    for ray in range(count):
        start = 2 * math.pi * ray / count
        end = start + math.pi / count
        path.moveTo(x, y)
        path.lineTo(x + reach * math.cos(start), y + reach * math.sin(start))
        path.lineTo(x + reach * math.cos(end), y + reach * math.sin(end))
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
