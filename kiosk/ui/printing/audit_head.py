"""The heads of the audit chain on paper, to be kept away from the kiosk."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from kiosk.audit.heads import DayHead
from kiosk.ui.printing import texts
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.flow import INK, LABEL, SMALL, STRONG, TEXT, Column, Flow, Hand
from kiosk.ui.printing.frame import MARGIN, paint_flow
from kiosk.ui.printing.paper import Pen, Sentences, make_pdf
from kiosk.ui.printing.qr import text_path, text_width

_QR_MM: Final = 56.0
_HEAD: Final = Hand(2.9, INK, QFont.Weight.DemiBold)
_GROUP: Final = 8


def audit_heads_pdf(
    file: Path,
    heads: Sequence[DayHead],
    *,
    site_name: str,
    made_at: datetime,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write the paper: the newest head large and as a code, and below it those of the days before.

    `heads` begin with the newest. Its code and every head are what `kiosk audit verify --head`
    takes. Raises ValueError without any head or for a page other than "A4" and "Letter";
    KnownError `file_unwritable`, `disk_full`.
    """
    if not heads:
        raise ValueError("a log without entries has no head")
    sentences = Sentences(language)
    dates = Dates(sentences, language, zone)
    say = sentences.say
    newest, *earlier = heads

    def draw(pen: Pen) -> None:
        flow = Flow(pen, pen.width - 2 * MARGIN)
        flow.lines(say(texts.HEADS_ABOUT), TEXT)
        flow.gap(7.0)
        _newest(pen, flow, newest, say(texts.HEADS_NUMBER, {"number": dates.number(newest.number)}))
        flow.gap(4.0)
        flow.lines(say(texts.HEADS_CHECK, {"head": newest.head}), SMALL)
        flow.heading(say(texts.HEADS_EARLIER))
        if earlier:
            columns = [
                Column(say(texts.HEADS_DAY), 0.3, STRONG),
                Column(say(texts.HEADS_HEAD), 0.7, _HEAD),
            ]
            flow.table(columns, ((dates.day(one.day), _grouped(one.head)) for one in earlier))
        else:
            flow.lines(say(texts.HEADS_NONE), LABEL)
        made = say(texts.MADE_AT, {"when": dates.instant(made_at)})
        paint_flow(pen, flow, sentences, (say(texts.HEADS), dates.day(newest.day), site_name), made)

    make_pdf(file, f"{say(texts.HEADS)}, {site_name}", page, draw)


def _newest(pen: Pen, flow: Flow, newest: DayHead, number: str) -> None:
    whole = text_width(newest.head, _QR_MM)

    def paint(x: float, y: float) -> None:
        pen.fill(text_path(newest.head, x, y, _QR_MM), "#000000")
        left, width = x + whole + 5.0, flow.width - whole - 5.0
        pen.write(QRectF(left, y + 6.0, width, 6.0), number, (4.0, 3.4), INK)
        pen.write(
            QRectF(left, y + 14.0, width, whole - 16.0),
            _grouped(newest.head),
            (8.0, 7.0, 6.4, 5.8, 5.2),
            INK,
            QFont.Weight.ExtraBold,
        )

    flow.block(whole, paint)


def _grouped(head: str) -> str:
    """A head in groups, for people who compare it."""
    number, dash, code = head.rpartition("-")
    return number + dash + " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
