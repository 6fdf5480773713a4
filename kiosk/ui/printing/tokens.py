"""Sheets of tokens: paper moustaches with a code, to cut out and hide, or on labels."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from kiosk.raffle.model import Batch
from kiosk.ui.printing import texts
from kiosk.ui.printing.cards import QUIET_INK, BackWords, Words, back, front
from kiosk.ui.printing.layouts import LAYOUTS, Grid, Layout
from kiosk.ui.printing.paper import Pen, Sentences, make_pdf

_MARK: Final = "#6b6270"
_MARK_LENGTH: Final = 2.2
_MARK_AWAY: Final = 0.6
_EDGE: Final = 4.4
"""What printers leave white around a page."""
_SIZES: Final = (2.7, 2.5, 2.3, 2.1, 2.0)


def _never() -> bool:
    return False


class _StopError(Exception):
    """Somebody stopped the printing."""


def tokens_pdf(
    file: Path,
    batch: Batch,
    *,
    raffle_name: str,
    commitment: str,
    site_name: str,
    where: str,
    language: str,
    layout: Layout = Layout.A4,
    backs: bool = False,
    progress: Callable[[int, int], None] | None = None,
    stopped: Callable[[], bool] = _never,
) -> bool:
    """Write the sheets of a batch; with `backs` a page of backs follows each page of fronts.

    `raffle_name` and `commitment` are "" before the raffle is announced: the sheets then say
    where the commitment will be shown. `where` says where the kiosk stands; "" leaves it to the
    site's name. After each sheet `progress` is told how many tokens of how many are drawn, and
    `stopped` is asked; when it says so, the answer is False and nothing is left on the disk.
    Raises KnownError `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    grid = LAYOUTS[layout]
    total = len(batch.tokens)
    sheets = max(1, math.ceil(total / grid.per_sheet))
    batch_text = sentences.say(texts.BATCH, {"batch": batch.number})
    name = raffle_name or sentences.say(texts.NEXT_RAFFLE)
    call = sentences.say(texts.BRING, {"site": where or site_name})
    words = Words(name, call)
    behind = _back_words(sentences, name, site_name, where)
    proofs = _proofs(sentences, commitment, site_name)

    def draw(pen: Pen) -> None:
        for sheet in range(sheets):
            if stopped():
                raise _StopError
            if sheet:
                pen.new_page()
            head = " · ".join(
                (
                    site_name,
                    batch_text,
                    sentences.say(texts.SHEET, {"sheet": sheet + 1, "sheets": sheets}),
                    sentences.say(texts.KEEP_SAFE),
                )
            )
            _margins(pen, grid, head, proofs)
            here = batch.tokens[sheet * grid.per_sheet : (sheet + 1) * grid.per_sheet]
            if not grid.label:
                pen.stroke(_cut_marks(grid), _MARK, 0.12)
            for place, (token, code) in enumerate(here):
                card = grid.box(place)
                with pen.at(card.x(), card.y()):
                    front(pen, layout, words, f"{batch_text} · #{token}", code, token)
            if backs:
                pen.new_page()
                for place, (token, _) in enumerate(here):
                    card = grid.back(place)
                    with pen.at(card.x(), card.y()):
                        back(pen, layout, behind, token)
            if progress is not None:
                progress(sheet * grid.per_sheet + len(here), total)
        if stopped():
            raise _StopError

    try:
        make_pdf(file, f"{site_name} {batch.number}", grid.page, draw)
    except _StopError:
        return False
    return True


def _back_words(sentences: Sentences, name: str, site_name: str, where: str) -> BackWords:
    place = ", ".join(part for part in (where, site_name) if part)
    return BackWords(
        sentences.say(texts.BACK_TITLE),
        name,
        sentences.say(texts.BACK_BRING, {"place": place}),
        sentences.say(texts.BACK_KEEP),
    )


def _proofs(sentences: Sentences, commitment: str, site_name: str) -> tuple[str, ...]:
    """What the sheet says of the commitment, the longer wording first."""
    if commitment:
        return (sentences.say(texts.COMMITTED, {"commitment": commitment}),)
    return (
        sentences.say(texts.COMMITMENT_LATER, {"site": site_name}),
        sentences.say(texts.COMMITMENT_LATER_SHORT),
    )


def _margins(pen: Pen, grid: Grid, head: str, proofs: tuple[str, ...]) -> None:
    """The lines beside the cards, for whoever keeps the sheets."""
    whole = grid.whole
    away = 1.0 if grid.label else _MARK_AWAY + _MARK_LENGTH + 0.4
    if grid.top - away - _EDGE >= _LEAST:
        room = grid.top - away - _EDGE
        above = QRectF(whole.left(), _EDGE, whole.width(), room)
        used = pen.fit(above, head, _SIZES).height
        above.setTop(max(_EDGE, above.bottom() - used))
        pen.write(above, head, _SIZES, QUIET_INK)
        below = QRectF(whole.left(), whole.bottom() + away, whole.width(), room)
        pen.write(below, _first_whole(pen, below, proofs), _SIZES, QUIET_INK)
        return
    # Labels up to the edge of the page: the lines stand beside them, turned.
    high = grid.left - _EDGE
    line = QRectF(0, 0, whole.height() - 2 * _EDGE, high)
    with pen.at(_EDGE - 0.2, whole.bottom() - _EDGE, -90):
        pen.write(line, _first_whole(pen, line, proofs), (2.0,), QUIET_INK)
    with pen.at(pen.width - _EDGE + 0.2, whole.top() + _EDGE, 90):
        pen.write(line, head, (2.0,), QUIET_INK)


_LEAST: Final = 3.0


def _first_whole(pen: Pen, box: QRectF, wordings: tuple[str, ...]) -> str:
    fitting = (text for text in wordings if pen.fit(box, text, _SIZES).whole)
    return next(fitting, wordings[-1])


def _cut_marks(grid: Grid) -> QPainterPath:
    """Marks around all cards, in line with the cuts between them, and where cuts cross."""
    whole = grid.whole
    near, far = _MARK_AWAY, _MARK_AWAY + _MARK_LENGTH
    across = [whole.left() + place * grid.pitch_x for place in range(grid.columns + 1)]
    down = [whole.top() + place * grid.pitch_y for place in range(grid.rows + 1)]
    path = QPainterPath()

    def mark(x1: float, y1: float, x2: float, y2: float) -> None:
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)

    for x in across:
        mark(x, whole.top() - far, x, whole.top() - near)
        mark(x, whole.bottom() + near, x, whole.bottom() + far)
    for y in down:
        mark(whole.left() - far, y, whole.left() - near, y)
        mark(whole.right() + near, y, whole.right() + far, y)
    for x in across[1:-1]:
        for y in down[1:-1]:
            mark(x - 1.2, y, x + 1.2, y)
            mark(x, y - 1.2, x, y + 1.2)
    return path
