"""The week as a poster for a wall, in the week's own colours: days below or beside each other.

All is sized by the page's short side, so that A3 is A4 enlarged. The type shrinks in steps until
everything stands on one page; what then still finds no room goes on a second one. Nothing is cut.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from kiosk.schedule.model import Day, Event, WeekView
from kiosk.schedule.themes import READABLE, Colours, contrast
from kiosk.ui.motif_art import paint_motif
from kiosk.ui.printing import week_texts
from kiosk.ui.printing.flow import INK, QUIET_INK, wrapped
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf
from kiosk.ui.printing.week_dates import WeekDates

PAPERS: Final = ("A3", "A4", "Letter", "Tabloid")
"""What a poster may be printed on, upright or lying."""

_SIZES: Final = (5.4, 5.0, 4.6, 4.2, 3.9, 3.6, 3.3, 3.0, 2.8, 2.6)
"""Sizes of an event's title in mm on A4, the largest first."""

_WAYS: Final = (
    *((size, 1) for size in _SIZES if size >= 3.9),
    *((size, 2) for size in _SIZES if size <= 4.6),
)
"""Sizes with the columns in which a day's events stand beside its label: two before small type."""

_COLUMNS_MOST: Final = 7
_LEADING: Final = 1.32
_A4: Final = 210.0


def week_poster_pdf(
    file: Path,
    view: WeekView,
    colours: Colours,
    motif: str,
    *,
    site_name: str,
    where: str,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write the poster of a week's days; cancelled events are left out.

    `page` is one of `PAPERS`, with `paper.LYING` for one on its long side. `where` says where the
    kiosk stands, "" leaves it to the site's name. KnownErrors `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    theme = (view.week.theme if view.week else "") or sentences.say(week_texts.OUR_WEEK)

    def draw(pen: Pen) -> None:
        dates = WeekDates(sentences, language, zone)
        poster = _Poster(pen, view, (colours, motif), sentences, dates)
        poster.draw(theme, site_name, where)

    make_pdf(file, f"{theme}, {site_name}", page, draw)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text within a day: where it stands from the day's corner, and how."""

    x: float
    y: float
    text: str
    size: float
    color: str
    weight: QFont.Weight


@dataclass(frozen=True, slots=True)
class _Made:
    """A day that was laid out: as tall as it is, with its lines."""

    day: Day
    height: float
    lines: tuple[_Line, ...]


class _Poster:
    """Lays out and paints; lengths are mm, `self._unit` is one of A4's in this paper's."""

    def __init__(
        self,
        pen: Pen,
        view: WeekView,
        look: tuple[Colours, str],
        sentences: Sentences,
        dates: WeekDates,
    ) -> None:
        self._pen = pen
        self._view = view
        self._colours, self._motif = look
        self._say = sentences.say
        self._dates = dates
        self._unit = min(pen.width, pen.height) / _A4
        self._lying = pen.width > pen.height
        self._margin = 13.0 * self._unit
        self._measures: dict[tuple[float, QFont.Weight], Callable[[str], float]] = {}

    def draw(self, theme: str, site_name: str, where: str) -> None:
        """All pages."""
        foot = self._say(week_texts.SIGN_UP_AT, {"place": where or site_name})
        days = list(self._view.days)
        first = True
        while days or first:
            top = self._band(theme, site_name) if first else self._strip(theme)
            days = self._page(days, top, self._foot(foot))
            first = False
            if days:
                self._pen.new_page()

    def _band(self, theme: str, site_name: str) -> float:
        pen, unit, colours = self._pen, self._unit, self._colours
        text = self._view.week.text if self._view.week else ""
        high = (58.0 if self._lying else 66.0) * unit
        art = high - 12.0 * unit
        pen.fill(box_path(QRectF(0, 0, pen.width, high)), colours.sheet)
        left = pen.width - self._margin - art
        place = QRectF(left, 6.0 * unit, art, art)
        pen.paint(lambda painter: paint_motif(painter, self._motif, place, colours))
        width = left - self._margin - 8.0 * unit
        days = self._view.days
        dates = self._dates.days(days[0].date, days[-1].date) if days else ""
        kicker = " · ".join(part for part in (site_name, dates) if part)
        name_box = QRectF(self._margin, 0, width, high * (0.42 if text else 0.6))
        sizes = tuple(size * unit for size in (19.0, 17.0, 15.0, 13.0, 11.0, 9.5, 8.0, 7.0))
        weight = QFont.Weight.ExtraBold
        tall = pen.fit(name_box, theme, sizes, weight).height
        text_high = 15.0 * unit if text else 0.0
        y = max(6.0 * unit, (high - tall - text_high - 9.0 * unit) / 2)
        small = tuple(size * unit for size in (4.6, 4.2, 3.8, 3.4, 3.0))
        box = QRectF(self._margin, y, width, 6.4 * unit)
        pen.write(box, kicker, small, colours.accent, QFont.Weight.Bold)
        name_box.moveTop(y + 8.0 * unit)
        pen.write(name_box, theme, sizes, colours.ink, weight)
        if text:
            under = QRectF(self._margin, y + tall + 9.5 * unit, width, high - y - tall - 13 * unit)
            pen.write(under, text, tuple(s * unit for s in (4.4, 4.0, 3.6, 3.2, 2.8)), colours.ink)
        return high + 5.0 * unit

    def _strip(self, theme: str) -> float:
        unit = self._unit
        self._pen.fill(box_path(QRectF(0, 0, self._pen.width, 15.0 * unit)), self._colours.sheet)
        told = f"{theme} · {self._say(week_texts.WEEK_GOES_ON)}"
        box = QRectF(self._margin, 4.6 * unit, self._pen.width - 2 * self._margin, 8.0 * unit)
        sizes = tuple(size * unit for size in (4.8, 4.2, 3.6, 3.0))
        self._pen.write(box, told, sizes, self._colours.ink, QFont.Weight.Bold)
        return 20.0 * unit

    def _foot(self, told: str) -> float:
        unit = self._unit
        top = self._pen.height - 12.0 * unit
        self._pen.fill(box_path(QRectF(0, top, self._pen.width, 12.0 * unit)), self._colours.sheet)
        box = QRectF(self._margin, top + 3.4 * unit, self._pen.width - 2 * self._margin, 6.4 * unit)
        sizes = tuple(size * unit for size in (4.0, 3.6, 3.2, 2.8))
        self._pen.write(box, told, sizes, self._colours.ink, QFont.Weight.Bold)
        return top - 4.0 * unit

    def _page(self, days: list[Day], top: float, bottom: float) -> list[Day]:
        """Paint as many days as there is room for; answers those that are left."""
        if self._lying:
            return self._columns(days, top, bottom)
        return self._rows(days, top, bottom)

    def _rows(self, days: list[Day], top: float, bottom: float) -> list[Day]:
        unit, room = self._unit, bottom - top
        gap = 3.0 * unit
        label = 37.0 * unit
        width = self._pen.width - 2 * self._margin - label - 5.0 * unit
        made: list[_Made] = []
        for size, beside in _WAYS:
            made = [self._made(day, width, size * unit, 17.0 * unit, beside) for day in days]
            if sum(one.height for one in made) + gap * (len(made) - 1) <= room:
                break
        shown = _fitting(made, room, gap)
        rest = days[len(shown) :]
        if shown and shown[0].height > room:
            kept, over = self._split(shown[0], width, _SIZES[-1] * unit, room)
            shown, rest = [kept], [over, *rest]
        used = sum(one.height for one in shown) + gap * (len(shown) - 1)
        # What is left over lets the days breathe, but not drift apart.
        more = min((room - used) / max(1, len(shown)), 9.0 * unit)
        y = top
        for one in shown:
            high = one.height + more
            self._label(one.day, QRectF(self._margin, y, label, high), across=False)
            self._lines(one, self._margin + label + 5.0 * unit, y + more / 2)
            y += high + gap
        return rest

    def _columns(self, days: list[Day], top: float, bottom: float) -> list[Day]:
        unit = self._unit
        count = min(_COLUMNS_MOST, len(days)) or 1
        gap = 4.0 * unit
        width = (self._pen.width - 2 * self._margin - gap * (count - 1)) / count
        head = 21.0 * unit
        room = bottom - top - head - 3.0 * unit
        made: list[_Made] = []
        for size in _SIZES:
            made = [self._made(day, width, size * unit, 0.0) for day in days[:count]]
            if max(one.height for one in made) <= room:
                break
        rest: list[Day] = []
        for place, one in enumerate(made):
            x = self._margin + place * (width + gap)
            self._label(one.day, QRectF(x, top, width, head), across=True)
            kept = one
            if one.height > room:
                kept, over = self._split(one, width, _SIZES[-1] * unit, room)
                rest.append(over)
            self._lines(kept, x, top + head + 3.0 * unit)
        return [*rest, *days[count:]]

    def _split(self, one: _Made, width: float, size: float, room: float) -> tuple[_Made, Day]:
        """As many of a day's events as there is room for, and the day with the others."""
        events = one.day.events
        for count in range(len(events) - 1, 0, -1):
            kept = self._made(Day(one.day.date, events[:count], one.day.plan), width, size, 0.0)
            if kept.height <= room:
                return kept, Day(one.day.date, events[count:])
        # Not even one event: it stands there by itself, and may touch what is below.
        alone = self._made(Day(one.day.date, events[:1]), width, size, 0.0)
        return alone, Day(one.day.date, events[1:])

    def _made(self, day: Day, width: float, size: float, least: float, columns: int = 1) -> _Made:
        """Lay a day out beside or below its label; sizes of all else follow a title's `size`."""
        lines: list[_Line] = []
        y = 0.0
        plan = day.plan
        if plan is not None and (plan.title or plan.sponsor):
            sponsor = self._say(week_texts.SPONSORED, {"sponsor": plan.sponsor})
            heads = [part for part in (plan.title, sponsor if plan.sponsor else "") if part]
            # One above the other where days are narrow, and on one line where they are wide.
            for told in heads if self._lying else [" · ".join(heads)]:
                style = (size * (0.92 if plan.title else 0.8), self._dark, QFont.Weight.Bold)
                y = self._put(lines, told, (0.0, y, width), style)
        if y:
            y += size * 0.45
        events = [one for one in day.events if not one.cancelled and self._begins(one, day)]
        if not events:
            style = (size * 0.86, QUIET_INK, QFont.Weight.Medium)
            y = self._put(lines, self._say(week_texts.NOTHING_YET), (0.0, y, width), style)
        per_column = -(-len(events) // columns)
        between = size * 1.4
        wide = (width - between * (columns - 1)) / columns
        indent = 0.0 if self._lying else self._time_width(events, size)
        lowest = y
        for column in range(columns):
            bottom = y
            for event in events[column * per_column : (column + 1) * per_column]:
                place = (column * (wide + between), bottom, wide)
                bottom = self._event(lines, event, place, size, indent)
            lowest = max(lowest, bottom)
        return _Made(day, max(lowest, least), tuple(lines))

    def _event(
        self,
        lines: list[_Line],
        event: Event,
        place: tuple[float, float, float],
        size: float,
        indent: float,
    ) -> float:
        """Lay an event out at x, y, so wide; answers where it ends."""
        bold = QFont.Weight.Bold
        x, start, width = place
        y = start
        times = self._dates.times(event)
        if self._lying:
            y = self._put(lines, times, (x, y, width), (size * 0.78, QUIET_INK, bold))
        else:
            lines.append(_Line(x, y + size * 0.12, times, size * 0.86, QUIET_INK, bold))
        room = width - indent
        y = self._put(lines, event.title, (x + indent, y, room), (size, INK, bold))
        below = " · ".join(part for part in (event.place, event.speaker) if part)
        if below:
            style = (size * 0.8, QUIET_INK, QFont.Weight.Medium)
            y = self._put(lines, below, (x + indent, y, room), style)
        return max(y, start + size * _LEADING) + size * (0.5 if self._lying else 0.34)

    def _put(
        self,
        lines: list[_Line],
        text: str,
        place: tuple[float, float, float],
        style: tuple[float, str, QFont.Weight],
    ) -> float:
        """Wrap a text at x, y, so wide, in a size, colour and weight; answers where it ends."""
        x, y, width = place
        high, color, weight = style
        for line in wrapped(text, width, self._measure(high, weight)):
            lines.append(_Line(x, y, line, high, color, weight))
            y += high * _LEADING
        return y

    @property
    def _dark(self) -> str:
        """The week's colour where it can be read on white, else plain ink."""
        return self._colours.sheet if _dark_enough(self._colours.sheet) else INK

    def _begins(self, event: Event, day: Day) -> bool:
        """Whether an event is told on a day: on its first, or on the first of the poster."""
        first = self._dates.day_of(event)
        return first == day.date or (day is self._view.days[0] and first < day.date)

    def _time_width(self, events: Sequence[Event], size: float) -> float:
        measure = self._measure(size * 0.86, QFont.Weight.Bold)
        widest = max((measure(self._dates.times(event)) for event in events), default=0.0)
        return widest + size * 0.9

    def _label(self, day: Day, box: QRectF, *, across: bool) -> None:
        pen, unit, colours = self._pen, self._unit, self._colours
        pen.fill(box_path(box), colours.sheet)
        middle = Qt.AlignmentFlag.AlignHCenter
        number = (11.0 if across else 12.0) * unit
        name = tuple(size * unit for size in (4.4, 4.0, 3.6, 3.2, 2.8, 2.4))
        high = number * 1.2 + 6.0 * unit
        y = box.y() + max(0.0, (box.height() - high) / 2)
        inner = QRectF(box.x() + unit, y, box.width() - 2 * unit, 6.4 * unit)
        weekday = self._dates.weekday(day.date)
        pen.write(inner, weekday, name, colours.ink, QFont.Weight.Bold, middle)
        below = QRectF(box.x(), y + 4.6 * unit, box.width(), number * 1.5)
        text = str(day.date.day)
        pen.write(below, text, (number,), colours.accent, QFont.Weight.ExtraBold, middle)

    def _lines(self, made: _Made, x: float, y: float) -> None:
        for line in made.lines:
            stands = y + line.y + line.size * 1.03
            self._pen.line(x + line.x, stands, line.text, line.size, line.color, line.weight)

    def _measure(self, size: float, weight: QFont.Weight) -> Callable[[str], float]:
        """Measures in this size and weight, and remembers: all is laid out in several sizes."""
        key = (size, weight)
        if key not in self._measures:
            length = self._pen.length
            self._measures[key] = lru_cache(maxsize=4096)(lambda text: length(text, size, weight))
        return self._measures[key]


def _fitting(made: Sequence[_Made], room: float, gap: float) -> list[_Made]:
    """The first days that fit, at least one."""
    shown: list[_Made] = []
    used = 0.0
    for one in made:
        used += one.height + (gap if shown else 0.0)
        if shown and used > room:
            break
        shown.append(one)
    return shown


def _dark_enough(colour: str) -> bool:
    return contrast(colour, "#ffffff") >= READABLE
