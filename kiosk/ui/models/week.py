"""The week's programme, a day at a time."""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local, today
from kiosk.schedule.model import Day, Event, WeekView
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

WEEKS_AHEAD: Final = 52
"""So many weeks one can leaf forward or back."""

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class WeekModel(QObject):
    """The days of a week and the events of the chosen one, a page at a time."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        stage: StageModel,
        week: Callable[[date], WeekView],
        jobs: Jobs,
        clock: Clock,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        """`week` is `Schedule.week`; it is asked on the storage worker."""
        super().__init__(parent)
        self._stage = stage
        self._ask = week
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._view = WeekView(None, ())
        self._chosen = today(clock)
        self._asked = 0
        self._first = 0
        self._size = 5
        self.changed.connect(self.paged)
        stage.modeChanged.connect(self._follow)
        words.changed.connect(self.changed)

    @Slot()
    def _follow(self) -> None:
        if self._stage.state.mode is Mode.WEEK:
            self._load(today(self._clock))

    def _load(self, day: date) -> None:
        self._asked += 1
        number = self._asked
        self._jobs.run(
            lambda: self._ask(day), lambda view: self._came(number, day, view), self._did_not_come
        )

    def _came(self, number: int, day: date, view: WeekView) -> None:
        if number != self._asked:
            return
        self._view = view
        dates = [one.date for one in view.days]
        self._chosen = day if day in dates or not dates else dates[0]
        self._first = 0
        self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("no programme: %s", error)

    @Slot(int)
    def choose(self, day: int) -> None:
        """Show the day with this place in the week, from 0."""
        if 0 <= day < len(self._view.days):
            self._chosen = self._view.days[day].date
            self._first = 0
            self.changed.emit()

    @Slot(int)
    def leaf(self, step: int) -> None:
        """Show the week after (1) or before (-1)."""
        if not self._view.days:
            return
        day = (
            self._view.days[-1].date + timedelta(days=1)
            if step > 0
            else self._view.days[0].date - timedelta(days=1)
        )
        if abs((day - today(self._clock)).days) <= 7 * WEEKS_AHEAD:
            self._load(day)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the day's next events (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, len(self._events())):
            self._first = first
            self.paged.emit()

    def _get_theme(self) -> str:
        return self._view.week.theme if self._view.week else ""

    theme = Property(str, _get_theme, notify=changed)

    def _get_days(self) -> list[dict[str, object]]:
        locale, now = self._words.locale, today(self._clock)
        return [
            {
                "name": locale.dayName(day.date.isoweekday(), QLocale.FormatType.ShortFormat),
                "number": day.date.day,
                "long": self._long(day.date),
                "chosen": day.date == self._chosen,
                "today": day.date == now,
                "empty": not day.events,
            }
            for day in self._view.days
        ]

    days = Property("QVariantList", _get_days, notify=changed)

    def _get_day(self) -> str:
        return self._long(self._chosen)

    day = Property(str, _get_day, notify=changed)

    def _get_is_today(self) -> bool:
        return self._chosen == today(self._clock)

    isToday = Property(bool, _get_is_today, notify=changed)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._events()) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_events(self) -> list[dict[str, object]]:
        now = self._clock.now()
        return [
            {
                "title": event.title,
                "text": event.text,
                "place": event.place,
                "sponsor": event.sponsor,
                "allDay": event.all_day,
                "starts": self._time(event.starts_at),
                "ends": self._time(event.ends_at),
                "now": event.starts_at <= now < event.ends_at,
                "over": event.ends_at <= now,
                "fromYesterday": self._day_of(event.starts_at) < self._chosen,
            }
            for event in self._events()[self._first : self._first + self._size]
        ]

    events = Property("QVariantList", _get_events, notify=paged)

    def _events(self) -> tuple[Event, ...]:
        days: dict[date, Day] = {day.date: day for day in self._view.days}
        chosen = days.get(self._chosen)
        return chosen.events if chosen else ()

    def _day_of(self, instant: datetime) -> date:
        return local(instant, self._clock.zone).date()

    def _long(self, day: date) -> str:
        return self._words.long_date(QDate(day.year, day.month, day.day))

    def _time(self, instant: datetime) -> str:
        wall = local(instant, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))
