"""Days and times of events on paper, in one language."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.clock import local
from kiosk.schedule.model import Event
from kiosk.ui.printing import week_texts
from kiosk.ui.printing.paper import Sentences
from kiosk.ui.words import locale_of


class WeekDates:
    """Writes the days and the wall times of a programme."""

    def __init__(self, sentences: Sentences, language: str, zone: ZoneInfo) -> None:
        self._sentences = sentences
        self._locale = locale_of(language)
        self._zone = zone

    def weekday(self, day: date) -> str:
        """Monday."""
        return self._locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)

    def month(self, day: date) -> str:
        """October."""
        return self._locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)

    def day(self, day: date) -> str:
        """Monday, 5 October 2026."""
        written = QDate(day.year, day.month, day.day)
        return self._locale.toString(written, QLocale.FormatType.LongFormat)

    def days(self, first: date, last: date) -> str:
        """5 October – 9 October 2026, as the language writes dates without their weekday."""
        told = f"{self._short(first)} \u2013 {self._short(last)}"
        return self._short(first) if first == last else told

    def times(self, event: Event) -> str:
        """As `span`, or that it is all day."""
        if event.all_day:
            return self._sentences.say(week_texts.ALL_DAY)
        return self.span(event.starts_at, event.ends_at)

    def span(self, start: datetime, end: datetime) -> str:
        """09:00–10:00; 22:00–Fri 02:00 where it ends on another day, but for its midnight."""
        first, last = self.local_day(start), self.local_day(end - timedelta(microseconds=1))
        short = QLocale.FormatType.ShortFormat
        name = "" if first == last else self._locale.dayName(last.isoweekday(), short).rstrip(".")
        return f"{self._time(start)}\u2013{f'{name} ' if name else ''}{self._time(end)}"

    def day_of(self, event: Event) -> date:
        """The site's day on which an event starts."""
        return self.local_day(event.starts_at)

    def local_day(self, at: datetime) -> date:
        """The site's day at an instant."""
        return local(at, self._zone).date()

    def when(self, event: Event) -> str:
        """Monday, 5 October 2026, 09:00–10:00; of an all-day event its first and last day."""
        first = self.day_of(event)
        last = self.local_day(event.ends_at - timedelta(microseconds=1))
        if event.all_day and last > first:
            return f"{self.day(first)} \u2013 {self.day(last)}"
        return f"{self.day(first)}, {self.times(event)}"

    def _time(self, at: datetime) -> str:
        wall = local(at, self._zone)
        return self._locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)

    def _short(self, day: date) -> str:
        written = QDate(day.year, day.month, day.day)
        form = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        # The long format begins with the weekday in all our languages.
        without = form.split("dddd", 1)[-1].lstrip(" ,")
        return self._locale.toString(written, without)
