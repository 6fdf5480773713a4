"""Sheets of tokens: paper moustaches with a code, to cut out and hide."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath

from kiosk.raffle.model import Batch
from kiosk.scanning.code import Code
from kiosk.ui.printing import moustaches, texts
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf, moved, typed
from kiosk.ui.printing.qr import WHOLE_MM, code_path

_COLUMNS: Final = 2
_ROWS: Final = 3
PER_SHEET: Final = _COLUMNS * _ROWS

_CARD_WIDTH: Final = 94.0
_CARD_HEIGHT: Final = 82.0
_GAP: Final = 4.0
_BAND: Final = 41.0
_EDGE: Final = 3.2
_INK: Final = "#241a30"
_QUIET_INK: Final = "#5d5165"


@dataclass(frozen=True, slots=True)
class _Colours:
    """A card's paper with its rays, and the moustache on it with shade and strands."""

    paper: str
    rays: str
    hair: str
    shade: str
    strands: str


# Dark on light or light on dark, so that printers without colours show each moustache, too.
_PAPERS: Final = (
    _Colours("#ffc53a", "#ffd468", "#241a30", "#d99b14", "#5a4a68"),
    _Colours("#ff6f59", "#ff8873", "#3d1242", "#d64a38", "#7b3f80"),
    _Colours("#a6e3c6", "#bdebd5", "#0d6466", "#74bd9b", "#4a9a98"),
    _Colours("#2346cf", "#3a5bdb", "#ffd15c", "#142c93", "#c9921b"),
    _Colours("#3d1242", "#532158", "#f6c453", "#250829", "#b98a22"),
    _Colours("#0d6466", "#1f7779", "#fbf1de", "#054345", "#c9b48b"),
)


def tokens_pdf(
    sheet: Path,
    batch: Batch,
    *,
    raffle_name: str,
    commitment: str,
    site_name: str,
    language: str,
    page: str = "A4",
) -> None:
    """Write the sheets of a batch: six tokens on each page, A4 or Letter, to be cut out.

    `raffle_name` and `commitment` are "" before the raffle is announced: the sheets
    then say where the commitment will be shown. Raises KnownError `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    name = raffle_name or sentences.say(texts.NEXT_RAFFLE)
    proof = (
        sentences.say(texts.COMMITTED, {"commitment": commitment})
        if commitment
        else sentences.say(texts.COMMITMENT_LATER, {"site": site_name})
    )
    sheets = max(1, math.ceil(len(batch.tokens) / PER_SHEET))

    def draw(pen: Pen) -> None:
        for number in range(sheets):
            if number:
                pen.new_page()
            here = batch.tokens[number * PER_SHEET : (number + 1) * PER_SHEET]
            _margins(pen, sentences, batch.number, (number + 1, sheets), site_name, proof)
            for place, (token, code) in enumerate(here):
                card = _place(pen, place)
                pen.cut_marks(card)
                _card(pen, card, sentences, name, site_name, batch.number, token, code)

    make_pdf(sheet, f"{site_name} {batch.number}", page, draw)


def _place(pen: Pen, place: int) -> QRectF:
    left = (pen.width - _COLUMNS * _CARD_WIDTH - (_COLUMNS - 1) * _GAP) / 2
    top = (pen.height - _ROWS * _CARD_HEIGHT - (_ROWS - 1) * _GAP) / 2
    row, column = divmod(place, _COLUMNS)
    return QRectF(
        left + column * (_CARD_WIDTH + _GAP),
        top + row * (_CARD_HEIGHT + _GAP),
        _CARD_WIDTH,
        _CARD_HEIGHT,
    )


def _margins(
    pen: Pen,
    sentences: Sentences,
    batch: int,
    sheet: tuple[int, int],
    site_name: str,
    proof: str,
) -> None:
    """The lines above and below the cards, for whoever keeps the sheets."""
    first, last = _place(pen, 0), _place(pen, PER_SHEET - 1)
    room = first.top() - 3.0
    width = last.right() - first.left()
    head = " · ".join(
        (
            site_name,
            sentences.say(texts.BATCH, {"batch": batch}),
            sentences.say(texts.SHEET, {"sheet": sheet[0], "sheets": sheet[1]}),
            sentences.say(texts.KEEP_SAFE),
        )
    )
    top = max(5.0, first.top() - 9.0)
    pen.write(QRectF(first.left(), top, width, room - top + 0.4), head, (2.6, 2.3, 2.0), _QUIET_INK)
    below = last.bottom() + 3.2
    pen.write(
        QRectF(first.left(), below, width, pen.height - below - 4.5),
        proof,
        (2.8, 2.5, 2.2, 2.0),
        _QUIET_INK,
    )


def _card(
    pen: Pen,
    card: QRectF,
    sentences: Sentences,
    raffle_name: str,
    site_name: str,
    batch: int,
    token: int,
    code: Code,
) -> None:
    colours = _PAPERS[token % len(_PAPERS)]
    # Neighbours differ in shape, too, and the next sheet begins elsewhere.
    design = token + token // len(_PAPERS)
    band = QRectF(card.left(), card.top(), card.width(), _BAND)
    pen.fill(box_path(band), colours.paper)
    pen.clipped(band, lambda: pen.fill(_rays(band), colours.rays))
    _moustache(pen, band, colours, design)
    pen.stroke(box_path(card), "#d8d0c4", 0.1)

    code_top = card.top() + _BAND + (_CARD_HEIGHT - _BAND - WHOLE_MM) / 2
    pen.fill(code_path(code.text, card.left() + 0.7, code_top), "#000000")
    left = card.left() + 0.7 + WHOLE_MM
    width = card.right() - left - _EDGE
    top = card.top() + _BAND + _EDGE
    name = QRectF(left, top, width, 10.6)
    used = pen.write(name, raffle_name, (4.6, 4.0, 3.4, 2.9), _INK, QFont.Weight.ExtraBold)
    bring = QRectF(left, top + used + 1.0, width, 22.4 - used)
    call = sentences.say(texts.BRING, {"site": site_name})
    pen.write(bring, call, (3.5, 3.1, 2.8, 2.4, 2.0), _INK)
    foot = card.bottom() - _EDGE
    pen.write(
        QRectF(left, foot - 10.8, width, 3.2),
        f"{sentences.say(texts.BATCH, {'batch': batch})} · #{token}",
        (2.6, 2.3),
        _QUIET_INK,
        QFont.Weight.DemiBold,
    )
    pen.write(
        QRectF(left, foot - 7.4, width, 7.6), typed(code), (3.1, 2.8), _INK, QFont.Weight.Bold
    )


def _moustache(pen: Pen, band: QRectF, colours: _Colours, design: int) -> None:
    scale = (band.width() - 2 * 5.5) / moustaches.WIDTH
    x = band.left() + 5.5
    y = band.top() + (band.height() - moustaches.HEIGHT * scale) / 2
    shape = moustaches.outline(design)
    pen.fill(moved(shape, x + 0.8, y + 0.8, scale), colours.shade)
    pen.fill(moved(shape, x, y, scale), colours.hair)
    pen.stroke(moved(moustaches.strands(design), x, y, scale), colours.strands, 0.42)


def _rays(band: QRectF, count: int = 16) -> QPainterPath:
    path = QPainterPath()
    centre = band.center()
    reach = band.width()
    for ray in range(count):
        start = 2 * math.pi * ray / count + 0.07
        end = start + math.pi / count
        path.moveTo(centre)
        path.lineTo(centre.x() + reach * math.cos(start), centre.y() + reach * math.sin(start))
        path.lineTo(centre.x() + reach * math.cos(end), centre.y() + reach * math.sin(end))
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
