"""The poster of a raffle: what people photograph before the hunt, so that they can check the draw.

Everything that counts is on the first page; prizes and rules that find no room there go on.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainterPath

from kiosk.raffle.kept import commitment_text
from kiosk.raffle.model import Raffle
from kiosk.ui.printing import texts
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.flow import INK, QUIET_INK, STRONG, TEXT, Column, Flow, wrapped
from kiosk.ui.printing.frame import (
    CREAM,
    FIELD,
    FIELD_RAYS,
    GOLD,
    MARGIN,
    golden_moustache,
    paint_flow,
    rays,
)
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf
from kiosk.ui.printing.prize_cards import Kind, PrizeCards, kinds_of
from kiosk.ui.printing.qr import text_path, text_width
from kiosk.ui.printing.rules import rules_in_words

_BAND: Final = 72.0
_PANEL: Final = 82.0
_QR_MM: Final = 54.0
_RULES_SIZES: Final = (4.0, 3.7, 3.4, 3.1, 2.8, 2.6)
_RULES_ROOM: Final = 46.0
_SUN: Final = "#ffc53a"
_SUN_INK: Final = "#2c1b05"
_SHOWN: Final = (12, 9, 8, 6, 4, 3, 2)
"""So many different prizes may stand on the first page, as many as can be read."""
_GROUPS: Final = 4
"""Groups of eight on a line of the commitment."""


def announcement_pdf(
    file: Path,
    raffle: Raffle,
    *,
    pictures: Mapping[str, Path],
    site_name: str,
    where: str,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write the poster of an announced raffle, on pages "A4" or "Letter".

    `pictures` are the prizes' files by their SHA-256; what is missing or unreadable is drawn as a
    gift. `where` says where the kiosk stands; "" leaves it to the site's name. The QR code is
    that of the raffle's screen. Raises ValueError for a raffle without commitment or another
    page; KnownError `file_unwritable`, `disk_full`.
    """
    if raffle.commitment is None:
        raise ValueError("only an announced raffle has a poster")
    sentences = Sentences(language)
    dates = Dates(sentences, language, zone)
    kinds = kinds_of(raffle.rules)

    def draw(pen: Pen) -> None:
        poster = _Poster(pen, raffle, kinds, pictures, sentences, dates)
        poster.draw(where or site_name, site_name)

    make_pdf(file, f"{raffle.name}, {site_name}", page, draw)


class _Poster:
    """Paints the first page from its edges inwards, and what finds no room there after it."""

    def __init__(
        self,
        pen: Pen,
        raffle: Raffle,
        kinds: Sequence[Kind],
        pictures: Mapping[str, Path],
        sentences: Sentences,
        dates: Dates,
    ) -> None:
        self._pen = pen
        self._raffle = raffle
        self._kinds = kinds
        self._pictures = pictures
        self._sentences = sentences
        self._say = sentences.say
        self._dates = dates
        self._width = pen.width - 2 * MARGIN

    def draw(self, place: str, site_name: str) -> None:
        """Paint all pages."""
        find = self._say(texts.POSTER_FIND, {"place": place})
        rules = rules_in_words(self._raffle.rules, self._sentences, self._dates)
        self._band(site_name)
        bottom = self._pen.height - _PANEL
        self._panel(bottom)
        rules_fit, top = self._rules(find, rules, bottom - 4.0)
        shown = self._prizes(_BAND + 5.0, top - 3.0)
        if not (rules_fit and shown):
            self._pen.new_page()
            self._rest(rules, site_name)

    def _band(self, site_name: str) -> None:
        pen, raffle = self._pen, self._raffle
        field = QRectF(0, 0, pen.width, _BAND)
        wide = 62.0
        left, top = pen.width - MARGIN - wide + 4.0, 24.0
        pen.fill(box_path(field), FIELD)
        middle = (left + wide / 2, top + 12.0)
        pen.clipped(field, lambda: pen.fill(rays(*middle, 2 * pen.width, 30), FIELD_RAYS))
        golden_moustache(pen, left, top, wide)
        width = left - MARGIN - 7.0
        sizes = (16.0, 14.0, 12.0, 10.0, 8.4, 7.2, 6.2, 5.4)
        name = QRectF(MARGIN, 0.0, width, 36.0)
        tall = pen.fit(name, raffle.name, sizes, QFont.Weight.ExtraBold).height
        # What is written stands in the middle of the band.
        y = max(9.0, (_BAND - 8.0 - tall - 8.6) / 2)
        box = QRectF(MARGIN, y, width, 7.4)
        pen.write(box, self._say(texts.POSTER_CALL), (5.8, 5.0, 4.2), GOLD, QFont.Weight.Bold)
        name.moveTop(y + 8.0)
        pen.write(name, raffle.name, sizes, CREAM, QFont.Weight.ExtraBold)
        when = raffle.rules.draw_at
        below = " · ".join((site_name, *([] if when is None else [self._dates.appointment(when)])))
        pen.write(
            QRectF(MARGIN, y + 8.0 + tall + 2.4, pen.width - 2 * MARGIN, 10.0),
            below,
            (4.6, 4.0, 3.5, 3.0, 2.6),
            CREAM,
            QFont.Weight.DemiBold,
        )

    def _panel(self, top: float) -> None:
        """What everybody should take home: the commitment, in letters and as a code."""
        pen, raffle = self._pen, self._raffle
        pen.fill(box_path(QRectF(0, top, pen.width, _PANEL)), _SUN)
        code = commitment_text(raffle)
        whole = text_width(code, _QR_MM, strong=False)
        white = QRectF(MARGIN, top + (_PANEL - whole) / 2, whole, whole)
        pen.fill(box_path(white, 2.0), "#ffffff")
        path = text_path(code, white.left(), white.top(), _QR_MM, strong=False)
        pen.fill(path, "#000000")
        left = white.right() + 7.0
        width = pen.width - MARGIN - left
        told = pen.write(
            QRectF(left, white.top() - 1.0, width, 21.0),
            self._say(texts.POSTER_PHOTO),
            (11.0, 10.0, 9.0, 8.0, 7.0, 6.0),
            _SUN_INK,
            QFont.Weight.ExtraBold,
        )
        y = white.top() + told + 1.6
        y += 1.8 + pen.write(
            QRectF(left, y, width, 19.0),
            self._say(texts.POSTER_WHY),
            (3.9, 3.6, 3.3, 3.0, 2.7),
            _SUN_INK,
            QFont.Weight.DemiBold,
        )
        commitment = raffle.commitment or ""
        groups = [commitment[at : at + 8] for at in range(0, len(commitment), 8)]
        lines = (" ".join(groups[at : at + _GROUPS]) for at in range(0, len(groups), _GROUPS))
        y += 1.6 + pen.write(
            QRectF(left, y, width, 17.0),
            "\n".join(lines),
            (5.0, 4.6, 4.2, 3.8),
            _SUN_INK,
            QFont.Weight.ExtraBold,
        )
        pen.write(
            QRectF(left, y, width, max(4.6, white.bottom() - y)),
            self._say(texts.POSTER_CHAIN, {"length": self._dates.number(raffle.chain_length)}),
            (3.4, 3.0, 2.6),
            _SUN_INK,
            QFont.Weight.DemiBold,
        )

    def _rules(self, find: str, rules: Sequence[str], bottom: float) -> tuple[bool, float]:
        """The rules in two columns that end at `bottom`: whether all fit, and where they begin."""
        pen = self._pen
        column = (self._width - 8.0) / 2
        short = (find, self._say(texts.POSTER_RULES_NEXT))
        for said, size in product(((find, *rules), short), _RULES_SIZES):
            parts = [self._bullet(text, size, column - 4.6) for text in said]
            left, room = _halves([height for _, height in parts])
            if room <= _RULES_ROOM:
                break
        top = bottom - room - 8.6
        pen.write(
            QRectF(MARGIN, top, self._width, 7.0),
            self._say(texts.POSTER_RULES),
            (5.6, 5.0),
            INK,
            QFont.Weight.ExtraBold,
        )
        y = top + 9.0
        for at, (lines, height) in enumerate(parts):
            if at == left:
                y = top + 9.0
            x = MARGIN if at < left else MARGIN + column + 8.0
            dot = QPainterPath()
            dot.addEllipse(x + 0.4, y + size * 0.46, 1.5, 1.5)
            pen.fill(dot, "#d23a2a")
            for number, line in enumerate(lines):
                baseline = y + size * 1.03 + number * size * 1.3
                pen.line(x + 4.6, baseline, line, size, INK, QFont.Weight.Medium)
            y += height
        return said != short, top

    def _bullet(self, text: str, size: float, width: float) -> tuple[list[str], float]:
        weight = QFont.Weight.Medium
        lines = wrapped(text, width, lambda part: self._pen.length(part, size, weight))
        return lines, len(lines) * size * 1.3 + size * 0.45

    def _prizes(self, top: float, bottom: float) -> bool:
        """The prizes between two heights; whether all are there."""
        pen = self._pen
        count = sum(kind.count for kind in self._kinds)
        title = self._say(texts.POSTER_PRIZES)
        pen.write(
            QRectF(MARGIN, top, self._width, 9.0),
            f"{title} ({self._dates.number(count)})" if count > len(self._kinds) else title,
            (6.6, 5.8, 5.0),
            INK,
            QFont.Weight.ExtraBold,
        )
        top += 10.4
        cards = PrizeCards(pen, self._pictures, self._sentences)
        whole = False
        for most in (*_SHOWN, 1):
            shown = self._kinds[:most]
            whole = len(shown) == len(self._kinds)
            last = bottom if whole else bottom - 6.0
            if cards.lay(shown, QRectF(MARGIN, top, self._width, last - top)):
                break
        cards.paint()
        if not whole:
            box = QRectF(MARGIN, bottom - 5.0, self._width, 5.0)
            pen.write(box, self._say(texts.POSTER_MORE), (3.4, 3.0), QUIET_INK)
        return whole

    def _rest(self, rules: Sequence[str], site_name: str) -> None:
        """All prizes and all rules once more, on as many pages as they take."""
        say = self._say
        flow = Flow(self._pen, self._width)
        flow.heading(say(texts.POSTER_RULES))
        for sentence in rules:
            flow.bullet(sentence)
        flow.heading(say(texts.POSTER_PRIZES))
        columns = [
            Column("", 0.1, TEXT),
            Column(say(texts.PRIZE), 0.5, STRONG),
            Column(say(texts.WORTH), 0.2),
            Column(say(texts.SPONSOR), 0.2),
        ]
        rows = (
            (f"{kind.count} ×", kind.prize.name, kind.prize.worth, kind.prize.sponsor)
            for kind in self._kinds
        )
        flow.table(columns, rows)
        heads = (say(texts.POSTER_CALL), self._raffle.name, site_name)
        paint_flow(self._pen, flow, self._sentences, heads, site_name, before=1)


def _halves(heights: Sequence[float]) -> tuple[int, float]:
    """Where to part a list so that both columns are as even as can be; the taller one's height."""

    def taller(at: int) -> float:
        return max(sum(heights[:at]), sum(heights[at:]))

    best = min(range(1, len(heights) + 1), key=taller)
    return best, taller(best)
