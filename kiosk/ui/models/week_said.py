"""How the week's screen says an event: its times, and how it stands at this moment."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Protocol

from PySide6.QtCore import QDate, QTime

from kiosk.clock import Clock, local, today
from kiosk.schedule.model import Event
from kiosk.ui.words import Words

CANCELLED: Final = "cancelled"
MOVED: Final = "moved"
ELSEWHERE: Final = "elsewhere"


class Asked(Protocol):
    """What is known of events beside themselves."""

    def is_mine(self, event_id: int) -> bool:
        """Whether whoever stands here has signed up for it."""
        ...

    def is_open(self, event_id: int) -> bool:
        """Whether one can sign up for it now."""
        ...


@dataclass(frozen=True, slots=True)
class Sayer:
    """Says events in the language of the screen, as of the clock's now."""

    clock: Clock
    words: Words
    asked: Asked

    def day_of(self, at: datetime) -> date:
        """The site's day of an instant."""
        return local(at, self.clock.zone).date()

    def time(self, at: datetime) -> str:
        """What clocks show at an instant."""
        wall = local(at, self.clock.zone)
        return self.words.short_time(QTime(wall.hour, wall.minute))

    def long(self, day: date) -> str:
        """A day in full: Monday 5 October."""
        return self.words.long_date(QDate(day.year, day.month, day.day))

    def short(self, day: date) -> str:
        """A day in few letters: Mon 5 Oct."""
        return self.words.short_date(QDate(day.year, day.month, day.day))

    def is_now(self, event: Event) -> bool:
        """Whether it is on; what is cancelled never is."""
        return not event.cancelled and event.starts_at <= self.clock.now() < event.ends_at

    def is_over(self, event: Event) -> bool:
        """Whether its end has come."""
        return event.ends_at <= self.clock.now()

    def mark(self, event: Event) -> str:
        """What has changed: cancelled, moved, elsewhere; "" while all is as it was."""
        if event.cancelled:
            return CANCELLED
        if event.was_at is not None and event.was_at != event.starts_at:
            return MOVED
        return ELSEWHERE if event.was_place and event.was_place != event.place else ""

    def was(self, event: Event) -> str:
        """When or where it was to be, before it was changed; "" while all is as it was."""
        match self.mark(event):
            case "moved" if event.was_at is not None:
                day = self.day_of(event.was_at)
                before = self.time(event.was_at)
                if day != self.day_of(event.starts_at):
                    before = f"{self.short(day)} {before}"
                return before
            case "elsewhere":
                return event.was_place
            case _:
                return ""

    def last_day(self, event: Event) -> date:
        """The day on which it ends; one that ends at midnight ends on the day before."""
        return self.day_of(event.ends_at - timedelta(microseconds=1))

    def briefly(self, event: Event, on: date) -> dict[str, object]:
        """An event among others, as it stands on a day."""
        return {
            "number": event.id,
            "title": event.title,
            "place": event.place,
            "sponsor": event.sponsor,
            "allDay": event.all_day,
            "starts": self.time(event.starts_at),
            "ends": self.time(event.ends_at),
            "fromYesterday": self.day_of(event.starts_at) < on,
            "now": self.is_now(event),
            "over": self.is_over(event),
            "mark": self.mark(event),
            "was": self.was(event),
            "mine": self.asked.is_mine(event.id),
            "open": self.asked.is_open(event.id),
        }

    def is_today(self, day: date) -> bool:
        """Whether a day is the present one."""
        return day == today(self.clock)
