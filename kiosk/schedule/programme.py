"""What a file says of a programme, and what taking it in would change."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.schedule.model import DayPlan, Event, EventRow, WeekRow


@dataclass(frozen=True, slots=True)
class Series:
    """All occurrences of one calendar id: what a file lacks of them is not any more.

    The file speaks of those that start in `since` <= time < `until`; None for all times.
    `sequence` is the calendar's number of this word: events with a higher one know better.
    """

    uid: str
    sequence: int
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayRow:
    """What a line of a file says of a day; "" stays as it was."""

    line: int
    plan: DayPlan


@dataclass(frozen=True, slots=True)
class Programme:
    """What a file says: its events, the weeks that it names, what their days are about."""

    rows: tuple[EventRow, ...]
    weeks: tuple[WeekRow, ...] = ()
    days: tuple[DayRow, ...] = ()
    series: tuple[Series, ...] = ()

    @property
    def week(self) -> WeekRow | None:
        """The first week that the file names."""
        return self.weeks[0] if self.weeks else None


@dataclass(frozen=True, slots=True)
class Difference:
    """An event as it is and as it will be; `fields` are the names of what differs."""

    before: Event
    after: Event
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking in a programme does to the events.

    `added` have no number yet: their id is 0. `cancelled` are those that the file cancels or, of
    a series, does not have any more. `older` stay as they are: the file has an older word on
    them. `unchanged` counts rows. `weeks` and `days` are those that are new or change.
    """

    added: tuple[Event, ...] = ()
    changed: tuple[Difference, ...] = ()
    cancelled: tuple[Difference, ...] = ()
    older: tuple[Event, ...] = ()
    unchanged: int = 0
    weeks: tuple[WeekRow, ...] = ()
    days: tuple[DayPlan, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes at all."""
        return not (self.added or self.changed or self.cancelled or self.weeks or self.days)
