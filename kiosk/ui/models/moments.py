"""Instants and opening hours in words: "tomorrow at 08:00", "Mon–Fri 08:00–18:00"."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.clock import Clock, local, today
from kiosk.raffle.hours import Hours
from kiosk.ui.words import Words, say
from kiosk.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "ui"
_TODAY: Final = QT_TRANSLATE_NOOP("ui", "today at {time}")
_TOMORROW: Final = QT_TRANSLATE_NOOP("ui", "tomorrow")
_TOMORROW_AT: Final = QT_TRANSLATE_NOOP("ui", "tomorrow at {time}")
_DAY_AT: Final = QT_TRANSLATE_NOOP("ui", "{day} at {time}")
_EVERY_DAY: Final = QT_TRANSLATE_NOOP("ui", "every day")
_ALL_DAY: Final = QT_TRANSLATE_NOOP("ui", "all day")

_DAYS_OF_A_WEEK: Final = 7
_MOST: Final = 4


def when(instant: datetime, clock: Clock, words: Words) -> str:
    """When something comes, as one says it within a sentence: "Monday at 08:00".

    A day from its first minute on has no time of day: "tomorrow".
    """
    wall = local(instant, clock.zone)
    ahead = (wall.date() - today(clock)).days
    whole = (wall.hour, wall.minute) == (0, 0)
    clocked = _clocked(wall.time(), words)
    if ahead <= 0:
        return say(_CONTEXT, _TODAY, {"time": clocked})
    if ahead == 1:
        return say(_CONTEXT, _TOMORROW if whole else _TOMORROW_AT, {"time": clocked})
    written = QDate(wall.year, wall.month, wall.day)
    near = ahead < _DAYS_OF_A_WEEK
    day = words.locale.toString(written, "dddd") if near else words.long_date(written)
    return day if whole else say(_CONTEXT, _DAY_AT, {"day": day, "time": clocked})


def opening(hours: Sequence[Hours], clock: Clock, words: Words) -> str:
    """Opening hours in their order: "Mon–Fri 08:00–18:00, Sat 10:00–14:00".

    Of more than fit on a screen only those that begin today.
    """
    if len(hours) > _MOST:
        now = today(clock).isoweekday()
        hours = [Hours((now,), each.begin, each.end) for each in hours if now in each.days]
        hours = sorted(hours, key=lambda each: each.begin)[:_MOST]
    return ", ".join(f"{_days(each.days, words)} {_span(each, words)}" for each in hours)


def _days(days: Sequence[int], words: Words) -> str:
    if len(set(days)) == _DAYS_OF_A_WEEK:
        return say(_CONTEXT, _EVERY_DAY)
    runs: list[list[int]] = []
    for day in sorted(set(days)):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_run(run, words) for run in runs)


def _run(run: Sequence[int], words: Words) -> str:
    first, last = _short(run[0], words), _short(run[-1], words)
    if len(run) == 1:
        return first
    return f"{first}, {last}" if len(run) == 2 else f"{first}\u2013{last}"


def _short(day: int, words: Words) -> str:
    return words.locale.dayName(day, QLocale.FormatType.ShortFormat).rstrip(".")


def _span(hours: Hours, words: Words) -> str:
    if hours.begin == hours.end:
        return say(_CONTEXT, _ALL_DAY)
    end = _clocked(hours.end, words)
    if hours.end == time(0):
        # Midnight as an end is the end of the day: 24:00, 24.00.
        end = "24" + end.lstrip("0")
    return f"{_clocked(hours.begin, words)}\u2013{end}"


def _clocked(wall: time, words: Words) -> str:
    return words.short_time(QTime(wall.hour, wall.minute))
