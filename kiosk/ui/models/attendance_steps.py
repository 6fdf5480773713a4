"""The pages of those who are here, and what they need."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Protocol

from kiosk.clock import Clock, today
from kiosk.people.model import Found, Replaced, Unknown
from kiosk.scanning.code import Code
from kiosk.schedule.editing import DeskDays
from kiosk.schedule.model import Event
from kiosk.schedule.offers import Attended, Guest
from kiosk.schedule.times import day_of

DAY: Final = timedelta(days=1)


def begins(clock: Clock) -> date:
    """The first day of which events can be counted: yesterday."""
    return today(clock) - DAY


def can_be_counted(event: Event, clock: Clock) -> bool:
    """Whether the page knows an event: one of yesterday or today that takes place."""
    last = max(event.starts_at, event.ends_at - timedelta(microseconds=1))
    on = day_of(event.starts_at, clock.zone) <= today(clock)
    return on and day_of(last, clock.zone) >= begins(clock) and not event.cancelled


class Page(StrEnum):
    """What the page shows."""

    EVENTS = "events"
    GUESTS = "guests"
    NAME = "name"


class Door(Protocol):
    """What the page needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def programme(self, first: date, last: date) -> DeskDays:
        """The days from `first` to `last`."""
        ...

    def attend(self, event_id: int, person_id: int, actor: str) -> Attended:
        """Note that somebody came."""
        ...

    def leave(self, event_id: int, person_id: int, actor: str) -> int:
        """Take a guest off the list again."""
        ...

    def attendance(self, event_id: int) -> tuple[Guest, ...]:
        """Who came, with real names."""
        ...


class Badges(Protocol):
    """What the page needs of `kiosk.people.service.People`; used on the storage worker."""

    def by_badge(self, code: Code) -> Found | Replaced | Unknown:
        """Who holds a badge."""
        ...
