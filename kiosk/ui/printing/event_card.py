"""Papers of one event: a card with the code that a phone takes, and the notice to customers."""

from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from kiosk.schedule.model import Event
from kiosk.schedule.themes import Colours
from kiosk.ui.motif_art import paint_motif
from kiosk.ui.printing import week_texts
from kiosk.ui.printing.flow import INK, QUIET_INK
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf
from kiosk.ui.printing.qr import text_path, text_width
from kiosk.ui.printing.week_dates import WeekDates

_QR_MM: Final = 52.0
"""The code's width without its quiet zone: modules of 0.7 mm at version 15."""


def event_card_pdf(
    file: Path,
    event: Event,
    code: str,
    colours: Colours,
    motif: str,
    *,
    site_name: str,
    zone: ZoneInfo,
    language: str,
) -> None:
    """Write an event's card, A5 upright; `code` is the text of its QR code.

    KnownErrors `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    say = sentences.say
    week = WeekDates(sentences, language, zone)

    def draw(pen: Pen) -> None:
        margin, high = 11.0, 78.0
        width = pen.width - 2 * margin
        bold, heavy = QFont.Weight.Bold, QFont.Weight.ExtraBold
        pen.fill(box_path(QRectF(0, 0, pen.width, high)), colours.sheet)
        place = QRectF(pen.width - margin - 34.0, 7.0, 34.0, 34.0)
        pen.paint(lambda painter: paint_motif(painter, motif, place, colours))
        top = QRectF(margin, 9.0, width - 38.0, 6.0)
        pen.write(top, site_name, (3.6, 3.2, 2.8, 2.4), colours.accent, bold)
        box = QRectF(margin, 17.0, width - 38.0, 36.0)
        pen.write(box, event.title, (9.4, 8.2, 7.2, 6.2, 5.4, 4.6, 4.0), colours.ink, heavy)
        parts = (event.place, say(week_texts.CARD_SPEAKER, {"speaker": event.speaker}))
        told = " · ".join(part for part in parts[: 2 if event.speaker else 1] if part)
        when = QRectF(margin, 54.0, width, 12.0)
        sizes = (4.8, 4.4, 4.0, 3.6, 3.2, 2.8)
        used = pen.write(when, week.when(event), sizes, colours.ink, bold)
        below = QRectF(margin, 54.0 + used + 1.0, width, high - 56.0 - used)
        pen.write(below, told, (4.0, 3.6, 3.2, 2.8, 2.4), colours.ink)
        text = QRectF(margin, high + 5.0, width, 40.0)
        pen.write(text, event.text, (4.4, 4.0, 3.7, 3.4, 3.1, 2.8), INK)
        whole = text_width(code, _QR_MM, strong=False)
        left, upper = margin - 2.0, pen.height - whole - 9.0
        pen.fill(text_path(code, left, upper, _QR_MM, strong=False), INK)
        beside = QRectF(left + whole + 3.0, upper, pen.width - margin - left - whole - 3.0, whole)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = (4.4, 4.0, 3.7, 3.4, 3.0)
        pen.write(beside, say(week_texts.CARD_SCAN), small, QUIET_INK, bold, middle)

    make_pdf(file, f"{event.title}, {site_name}", "A5", draw)


def notice_pdf(
    file: Path,
    event: Event,
    colours: Colours,
    *,
    site_name: str,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write an event's notice to customers, large, on a page "A4" or "Letter".

    ValueError for an event without one; KnownErrors `file_unwritable`, `disk_full`.
    """
    if not event.notice:
        raise ValueError("the event has no notice")
    sentences = Sentences(language)
    week = WeekDates(sentences, language, zone)

    def draw(pen: Pen) -> None:
        margin = 22.0
        width = pen.width - 2 * margin
        pen.fill(box_path(QRectF(0, 0, pen.width, 48.0)), colours.sheet)
        head = QRectF(margin, 15.0, width, 20.0)
        said = sentences.say(week_texts.NOTICE_DEAR)
        heavy = QFont.Weight.ExtraBold
        middle = Qt.AlignmentFlag.AlignVCenter
        pen.write(head, said, (11.0, 9.6, 8.4, 7.2), colours.ink, heavy, middle)
        body = QRectF(margin, 66.0, width, pen.height - 66.0 - 48.0)
        sizes = (11.0, 10.0, 9.0, 8.2, 7.4, 6.6, 6.0, 5.4)
        pen.write(body, event.notice, sizes, INK, QFont.Weight.DemiBold)
        foot = QRectF(margin, pen.height - 34.0, width, 9.0)
        pen.write(foot, week.when(event), (5.4, 4.8, 4.2, 3.6), INK, QFont.Weight.Bold)
        below = QRectF(margin, pen.height - 24.0, width, 8.0)
        pen.write(below, site_name, (4.4, 4.0, 3.6, 3.2), QUIET_INK)

    make_pdf(file, f"{sentences.say(week_texts.NOTICE_DEAR)}, {site_name}", page, draw)
