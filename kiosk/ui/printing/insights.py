"""The overview of the year on paper: the weeks as a plot, who was overlooked, praise that waits."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QPainterPath

from kiosk.recognition.insight import (
    Aged,
    Overlooked,
    Overview,
    WeekCount,
    silent_places,
)
from kiosk.recognition.model import Kind
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.flow import (
    LABEL,
    QUIET_INK,
    RULE,
    SMALL,
    STRONG,
    TEXT,
    Column,
    Flow,
    Hand,
)
from kiosk.ui.printing.frame import MARGIN, paint_flow
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf
from kiosk.ui.printing.texts import MADE_AT
from kiosk.ui.words import locale_of
from kiosk.words import QT_TRANSLATE_NOOP

TITLE: Final = QT_TRANSLATE_NOOP("ui", "Who was seen this year")
MANAGERS: Final = QT_TRANSLATE_NOOP("ui", "For managers")
ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "It helps to overlook nobody. It ranks nobody, and says nothing about how well anybody works.",
)
WEEKS: Final = QT_TRANSLATE_NOOP("ui", "The year in weeks")
TOTALS: Final = QT_TRANSLATE_NOOP(
    "ui", "Recognised in {weeks} weeks: {count} times. Whole weeks without a word: {silent}."
)
SILENT_MARK: Final = QT_TRANSLATE_NOOP("ui", "Rings mark whole weeks without a word.")
PEOPLE: Final = QT_TRANSLATE_NOOP("ui", "Not recognised for {weeks} weeks or more")
NOBODY: Final = QT_TRANSLATE_NOOP("ui", "Everybody was recognised in this time.")
PEOPLE_OF: Final = QT_TRANSLATE_NOOP("ui", "{count} of {active} people.")
NAME: Final = QT_TRANSLATE_NOOP("ui", "Name")
TEAM: Final = QT_TRANSLATE_NOOP("ui", "Team")
LAST: Final = QT_TRANSLATE_NOOP("ui", "Last recognised")
NEVER: Final = QT_TRANSLATE_NOOP("ui", "never")
PRAISE: Final = QT_TRANSLATE_NOOP("ui", "Praise that nobody has answered")
ANSWERED: Final = QT_TRANSLATE_NOOP("ui", "Every customer's praise has its answer.")
WAITED: Final = QT_TRANSLATE_NOOP("ui", "It has waited")
HOW_MUCH: Final = QT_TRANSLATE_NOOP("ui", "How much")
FRESH: Final = QT_TRANSLATE_NOOP("ui", "less than a week")
BETWEEN: Final = QT_TRANSLATE_NOOP("ui", "{weeks} to {until} weeks")
LONGER: Final = QT_TRANSLATE_NOOP("ui", "{weeks} weeks or longer")
GROUPS: Final = (
    (QT_TRANSLATE_NOOP("ui", "Thanks"), (Kind.THANKS,), "#ff6f59"),
    (QT_TRANSLATE_NOOP("ui", "Customer praise"), (Kind.PRAISE,), "#ffc53a"),
    (QT_TRANSLATE_NOOP("ui", "Awards and heroes"), (Kind.AWARD, Kind.HERO), "#7a3a80"),
    (QT_TRANSLATE_NOOP("ui", "Milestones"), (Kind.MILESTONE,), "#3fae82"),
    (QT_TRANSLATE_NOOP("ui", "Value stories"), (Kind.VALUE_STORY,), "#0d6466"),
)

_PLOT_MM: Final = 44.0
_AXIS_MM: Final = 6.0
_MONTH: Final = Hand(2.3, QUIET_INK, QFont.Weight.DemiBold)
_FIGURE: Final = Hand(2.3, QUIET_INK, QFont.Weight.DemiBold)


def overview_pdf(
    file: Path,
    overview: Overview,
    *,
    site_name: str,
    made_at: datetime,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write the paper. Names stand on it as the people's display choices have them.

    Raises ValueError for a page other than "A4" and "Letter"; KnownError `file_unwritable`,
    `disk_full`.
    """
    sentences = Sentences(language)
    dates = Dates(sentences, language, zone)
    say = sentences.say
    weeks = overview.weeks

    def draw(pen: Pen) -> None:
        flow = Flow(pen, pen.width - 2 * MARGIN)
        flow.lines(say(ABOUT), TEXT)
        flow.heading(say(WEEKS))
        totals: Mapping[str, str | int] = {
            "weeks": len(weeks),
            "count": dates.number(overview.total),
            "silent": overview.silent_weeks,
        }
        flow.lines(say(TOTALS, totals), STRONG)
        flow.gap(3.0)
        _Plot(pen, flow, weeks, locale_of(language)).add()
        flow.gap(1.5)
        _legend(pen, flow, sentences)
        flow.lines(say(SILENT_MARK), SMALL)
        _people(flow, overview, sentences, dates)
        _praise(flow, overview.unanswered, sentences, dates)
        made = say(MADE_AT, {"when": dates.instant(made_at)})
        heads = (say(MANAGERS), say(TITLE), f"{site_name}, {dates.day(overview.day)}")
        paint_flow(pen, flow, sentences, heads, made)

    make_pdf(file, f"{say(TITLE)}, {site_name}", page, draw)


class _Plot:
    """A bar for each week, cut by kinds; months below; rings where a week was silent."""

    def __init__(self, pen: Pen, flow: Flow, weeks: tuple[WeekCount, ...], locale: QLocale) -> None:
        self._pen = pen
        self._flow = flow
        self._weeks = weeks
        self._locale = locale

    def add(self) -> None:
        """Put it into the flow."""
        self._flow.block(_PLOT_MM + _AXIS_MM, self._paint)

    def _paint(self, x: float, y: float) -> None:
        count = max(1, len(self._weeks))
        most = max([week.total for week in self._weeks], default=0)
        step = self._flow.width / count
        silent = silent_places(self._weeks)
        floor = y + _PLOT_MM
        self._pen.fill(box_path(QRectF(x, floor, self._flow.width, 0.3)), RULE)
        if most:
            self._flow.write(x, y - 1.0, self._locale.toString(most), _FIGURE)
            self._pen.fill(box_path(QRectF(x, y + 2.6, self._flow.width, 0.15)), RULE)
        for place, week in enumerate(self._weeks):
            left = x + place * step
            self._bar(week, left + step * 0.12, floor, step * 0.76, (_PLOT_MM - 2.6) / max(1, most))
            if place in silent:
                ring = QPainterPath()
                side = min(1.8, step * 0.6)
                ring.addEllipse(left + (step - side) / 2, floor - side - 1.0, side, side)
                self._pen.stroke(ring, "#b3261e", 0.35)
            if self._begins_month(place) and place + 2 < count:
                self._flow.write(left, floor + 1.2, self._month(week.monday), _MONTH)

    def _bar(self, week: WeekCount, left: float, floor: float, width: float, unit: float) -> None:
        for _, kinds, color in GROUPS:
            height = sum(week.counts.get(kind, 0) for kind in kinds) * unit
            if height:
                floor -= height
                self._pen.fill(box_path(QRectF(left, floor, width, height)), color)

    def _begins_month(self, place: int) -> bool:
        months = [week.monday.month for week in self._weeks]
        # Of the first month there may be too little for its name.
        return len(set(months[:3])) == 1 if place == 0 else months[place - 1] != months[place]

    def _month(self, monday: date) -> str:
        short = QLocale.FormatType.ShortFormat
        return self._locale.standaloneMonthName(monday.month, short).rstrip(".")


def _legend(pen: Pen, flow: Flow, sentences: Sentences) -> None:
    def paint(x: float, y: float) -> None:
        for name, _, color in GROUPS:
            told = sentences.say(name)
            pen.fill(box_path(QRectF(x, y + 0.9, 2.4, 2.4)), color)
            flow.write(x + 3.4, y + 0.4, told, LABEL)
            x += 3.4 + flow.measure(LABEL)(told) + 5.0

    flow.block(5.0, paint)


def _people(flow: Flow, overview: Overview, sentences: Sentences, dates: Dates) -> None:
    say = sentences.say
    flow.heading(say(PEOPLE, {"weeks": overview.weeks_asked}))
    people = overview.overlooked
    if not people:
        flow.lines(say(NOBODY), TEXT)
        return
    counted: Mapping[str, int] = {"count": len(people), "active": overview.active}
    flow.lines(say(PEOPLE_OF, counted), SMALL, keep=True)
    flow.space(1.5)
    columns = [Column(say(NAME), 0.34, STRONG), Column(say(TEAM), 0.28), Column(say(LAST), 0.38)]

    def last(one: Overlooked) -> str:
        return say(NEVER) if one.last is None else dates.day(one.last)

    flow.table(columns, ((one.name, one.team, last(one)) for one in people))


def _praise(flow: Flow, ages: tuple[Aged, ...], sentences: Sentences, dates: Dates) -> None:
    say = sentences.say
    flow.heading(say(PRAISE))
    if not any(one.count for one in ages):
        flow.lines(say(ANSWERED), TEXT)
        return

    def waited(one: Aged) -> str:
        if one.weeks == 0:
            return say(FRESH)
        if one.until is None:
            return say(LONGER, {"weeks": one.weeks})
        return say(BETWEEN, {"weeks": one.weeks, "until": one.until})

    columns = [Column(say(WAITED), 0.6, STRONG), Column(say(HOW_MUCH), 0.4)]
    flow.table(columns, ((waited(one), dates.number(one.count)) for one in reversed(ages)))
