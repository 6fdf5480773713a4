"""Dates, times and numbers on paper, in one language, whatever the screen speaks now."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.clock import local
from kiosk.raffle.hours import Hours
from kiosk.ui.printing import texts
from kiosk.ui.printing.paper import Sentences
from kiosk.ui.words import locale_of

_WEEK = 7


class Dates:
    """Writes instants as wall times of `zone`."""

    def __init__(self, sentences: Sentences, language: str, zone: ZoneInfo) -> None:
        self._sentences = sentences
        self._locale = locale_of(language)
        self._zone = zone

    def day(self, day: date) -> str:
        """Weekday, day, month and year: Friday, 9 October 2026."""
        written = QDate(day.year, day.month, day.day)
        return self._locale.toString(written, QLocale.FormatType.LongFormat)

    def instant(self, instant: datetime) -> str:
        """Day and time to the second, with the offset: Friday, 9 October 2026, 15:00:03, UTC+3."""
        wall = local(instant, self._zone)
        clock = QTime(wall.hour, wall.minute, wall.second)
        return (
            f"{self.day(wall.date())}, {self._locale.toString(clock, 'HH:mm:ss')}, {_offset(wall)}"
        )

    def appointment(self, instant: datetime) -> str:
        """Day and time to the minute, for people who are to come: Friday, 9 October 2026, 15:00."""
        wall = local(instant, self._zone)
        return f"{self.day(wall.date())}, {self._wall(wall.time())}"

    def number(self, value: int) -> str:
        """A whole number with the language's marks between thousands."""
        return self._locale.toString(value)

    def hours(self, hours: Sequence[Hours]) -> str:
        """Opening hours in their order: Mon–Fri 08:00–18:00, Sat 10:00–14:00."""
        return ", ".join(f"{self._days(each.days)} {self._span(each)}" for each in hours)

    def _wall(self, wall: time) -> str:
        return self._locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)

    def _days(self, days: Sequence[int]) -> str:
        if len(set(days)) == _WEEK:
            return self._sentences.say(texts.EVERY_DAY)
        runs: list[list[int]] = []
        for day in sorted(set(days)):
            if runs and day == runs[-1][-1] + 1:
                runs[-1].append(day)
            else:
                runs.append([day])
        return ", ".join(self._run(run) for run in runs)

    def _run(self, run: Sequence[int]) -> str:
        first, last = self._short(run[0]), self._short(run[-1])
        if len(run) == 1:
            return first
        return f"{first}, {last}" if len(run) == 2 else f"{first}\u2013{last}"

    def _short(self, day: int) -> str:
        return self._locale.dayName(day, QLocale.FormatType.ShortFormat).rstrip(".")

    def _span(self, hours: Hours) -> str:
        if hours.begin == hours.end:
            return self._sentences.say(texts.ALL_DAY)
        end = self._wall(hours.end)
        if hours.end == time(0):
            # Midnight as an end is the end of the day: 24:00, 24.00.
            end = "24" + end.lstrip("0")
        return f"{self._wall(hours.begin)}\u2013{end}"


def _offset(wall: datetime) -> str:
    minutes = round((wall.utcoffset() or wall - wall).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return "UTC" + (f"{sign}{hours}" + (f":{rest:02d}" if rest else "") if minutes else "")
