"""The pages of those who are here, and what they need."""

from datetime import date
from enum import StrEnum
from typing import Protocol

from kiosk.people.model import Found, Replaced, Unknown
from kiosk.scanning.code import Code
from kiosk.schedule.editing import DeskDays
from kiosk.schedule.offers import Attended, Guest


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
