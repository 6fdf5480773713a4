"""Which event of an agenda a line of text names, and how it calls that event's day and time."""

from PySide6.QtCore import QDate, QTime

from kiosk.clock import Clock, local, today
from kiosk.schedule.model import Event
from kiosk.ui.words import Words

_DAYS_OF_A_WEEK = 7


def days_until(event: Event, clock: Clock) -> int:
    """Whole days of the site's calendar until an event starts: 1 is tomorrow."""
    return max(0, (local(event.starts_at, clock.zone).date() - today(clock)).days)


def day_name(event: Event, clock: Clock, words: Words) -> str:
    """The day on which an event starts: its weekday, or its date a week ahead."""
    day = local(event.starts_at, clock.zone).date()
    written = QDate(day.year, day.month, day.day)
    near = days_until(event, clock) < _DAYS_OF_A_WEEK
    return words.weekday(written) if near else words.long_date(written)


def start_time(event: Event, clock: Clock, words: Words) -> str:
    """When an event starts, as clocks show it; "" when it has the whole day."""
    if event.all_day:
        return ""
    wall = local(event.starts_at, clock.zone)
    return words.short_time(QTime(wall.hour, wall.minute))
