"""What the schedule needs of storage."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from kiosk.audit.log import AuditLog
from kiosk.people.store import PeopleStore
from kiosk.schedule.day_store import DayStore
from kiosk.schedule.editing_store import EditingStore, VenueStore
from kiosk.schedule.model import Event, Week
from kiosk.schedule.sign_up_store import SignUpStore


class ScheduleStore(Protocol):
    """Weeks and events, within one transaction."""

    def lock(self) -> None:
        """Let no other unit change weeks and events until this one ends: then look."""
        ...

    def by_ids(self, event_ids: Sequence[int]) -> tuple[Event, ...]:
        """The events with these numbers, by their start."""
        ...

    def by_keys(self, keys: Sequence[str]) -> tuple[Event, ...]:
        """Events that have one of these keys."""
        ...

    def by_uids(self, uids: Sequence[str]) -> tuple[Event, ...]:
        """Events that have one of these calendar ids: all their occurrences, by id."""
        ...

    def by_digests(self, digests: Sequence[str]) -> tuple[Event, ...]:
        """Events whose content has one of these digests (`merge.digest`), by id."""
        ...

    def add(self, events: Sequence[Event]) -> None:
        """Add events; the ids they come with are ignored."""
        ...

    def save(self, events: Sequence[Event]) -> None:
        """Store all fields of events that exist."""
        ...

    def between(self, start: datetime, end: datetime) -> tuple[Event, ...]:
        """Events that touch `start` <= time < `end`, by their start."""
        ...

    def to_tell(self, start: datetime, end: datetime) -> tuple[Event, ...]:
        """The same, with those that touched it before they were moved away."""
        ...

    def everything(self) -> tuple[Event, ...]:
        """All events, by their start."""
        ...

    def weeks(self) -> tuple[Week, ...]:
        """All weeks, by their first day."""
        ...

    def week_on(self, day: date) -> Week | None:
        """The week that a day belongs to."""
        ...

    def week_after(self, day: date) -> Week | None:
        """The first week that starts after a day."""
        ...

    def weeks_touching(self, start: date, end: date) -> tuple[Week, ...]:
        """The weeks that share a day with these, by their first day."""
        ...

    def add_week(self, added: Week) -> None:
        """Add a week; the id it comes with is ignored."""
        ...

    def save_week(self, changed: Week) -> None:
        """Store all fields of a week that exists."""
        ...


class ScheduleUnit(Protocol):
    """One transaction of the schedule's use cases."""

    @property
    def schedule(self) -> ScheduleStore:
        """The weeks and events."""
        ...

    @property
    def days(self) -> DayStore:
        """What each day is about."""
        ...

    @property
    def sign_ups(self) -> SignUpStore:
        """Slots, and who signs up for them."""
        ...

    @property
    def people(self) -> PeopleStore:
        """The roster."""
        ...

    @property
    def editing(self) -> EditingStore:
        """Single events, as managers change them."""
        ...

    @property
    def venues(self) -> VenueStore:
        """The places with a plan."""
        ...

    @property
    def audit(self) -> AuditLog:
        """The chain of what was changed."""
        ...
