"""The week and its programme."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

EVENT_LIMITS: Mapping[str, int] = MappingProxyType(
    {"title": 60, "text": 240, "place": 40, "sponsor": 40, "kind": 20, "speaker": 60, "notice": 400}
)
"""The longest text of each field of an event, in characters."""

WEEK_LIMITS: Mapping[str, int] = MappingProxyType(
    {"theme": 60, "motif": 20, "colour": 20, "text": 240}
)
"""The longest text of each field of a week, in characters."""

DAY_LIMITS: Mapping[str, int] = MappingProxyType(
    {"title": 40, "sponsor": 40, "text": 160, "value": 60}
)
"""The longest text of each field of a day's plan, in characters."""

MOST_DAYS_OF_WEEK: Final = 31
"""The longest programme: a week is one by default, and may be a day or a month."""

MOST_DAYS_AROUND: Final = 60
"""The longest teaser before a week, and the longest hall of fame after it, in days."""

BEFORE_AND_AFTER: Final = 14
"""Days of the teaser before a week, and of the hall of fame after it, unless said otherwise."""


@dataclass(frozen=True, slots=True)
class Week:
    """A dated programme with a theme; `start` and `end` are days of the site, both included.

    `motif` and `colour` are names of `schedule.themes`; a colour may also be the week's own, as
    "#rrggbb". `picture` is a name in the media folder. `text` says what the week is about. The
    teaser runs for `teaser_days` before the first day, the hall of fame for `hall_days` after
    the last.
    """

    id: int
    start: date
    end: date
    theme: str
    motif: str
    colour: str = ""
    picture: str | None = None
    text: str = ""
    teaser_days: int = BEFORE_AND_AFTER
    hall_days: int = BEFORE_AND_AFTER


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week as it is typed or as a file has it: it becomes the week of those days.

    What is None or "" stays as it was.
    """

    start: date
    end: date
    theme: str = ""
    motif: str = ""
    colour: str = ""
    picture: str | None = None
    text: str = ""
    teaser_days: int | None = None
    hall_days: int | None = None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What one day is about: `title`, who sponsors it, their greeting, and the day's value.

    `sponsor` is the name of a department (or of anybody else); `story` the number of the
    recognition that is told at that day's line-up, None for one that is chosen.
    """

    date: date
    title: str = ""
    sponsor: str = ""
    text: str = ""
    value: str = ""
    story: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a programme.

    `starts_at` and `ends_at` (exclusive) are instants in UTC. An all-day event
    runs from the site's midnight to the midnight after its last day. `key` is
    the id of the file it came from, `uid` the calendar's; either may be empty.
    `sponsor` is the department that brings it; `kind` is a free word; `speaker` who speaks.
    `picture` is a name in the media folder. `notice` tells customers why nobody answers then.
    `covered` events need others to take the calls meanwhile. `sequence` is the calendar's:
    a lower one is an older word. A cancelled event stays, and says so. `was_at` and `was_place`
    are what it was before the latest change of its start or place, made at `changed_at`
    (`changed_at` alone: before it was cancelled).
    """

    id: int
    key: str
    uid: str
    title: str
    text: str
    place: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    sponsor: str
    kind: str
    occurrence: str = ""
    speaker: str = ""
    picture: str | None = None
    notice: str = ""
    covered: bool = False
    sequence: int = 0
    cancelled: bool = False
    was_at: datetime | None = None
    was_place: str = ""
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row of a file to import; also the shape of an exported row.

    The instants are zone-aware: files with wall times are read with
    `schedule.times.instant`. A row without an end gets one of an hour, an
    all-day row the next midnight (`schedule.times.day_span`). `occurrence`
    tells the occurrences of one recurring `uid` apart (its RECURRENCE-ID, or
    any text that stays the same on the next import). `cancelled` rows cancel what is
    there (without `occurrence` all occurrences of a `uid`), and make nothing. `line` is the line
    of the file, from 1. `given` are the fields of `Event` that the file speaks of; the others,
    and what is None, stay as they were. None: it speaks of all. `number` is the event's at the
    site that exports it, 0 for a row that comes in.
    """

    line: int
    key: str
    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime
    text: str = ""
    place: str = ""
    all_day: bool = False
    sponsor: str = ""
    kind: str = ""
    occurrence: str = ""
    speaker: str = ""
    picture: str | None = None
    notice: str = ""
    covered: bool | None = None
    sequence: int = 0
    cancelled: bool = False
    given: frozenset[str] | None = field(default=None, compare=False)
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is on now, next and later, at one moment.

    `now` are the events that have begun, all-day ones last. `next` are the
    events that start together at the next start, `later` those after them, up
    to the horizon of `now_next.agenda`. `minutes_to_next` are whole minutes, rounded
    up, until `next` starts: 0 never stands for "soon". None without a next.
    `next_day` are, without a next, the events that start on the nearest day with any, up to
    `now_next.outlook`: all-day ones last. `changes` are those that were cancelled, and those
    that were to begin about now and were moved.
    """

    now: tuple[Event, ...]
    next: tuple[Event, ...]
    later: tuple[Event, ...]
    minutes_to_next: int | None
    next_day: tuple[Event, ...] = ()
    changes: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a week with the events that touch it, in order: all-day ones first."""

    date: date
    events: tuple[Event, ...]
    plan: DayPlan | None = None


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week by day. `week` is None when no programme has been made for those days."""

    week: Week | None
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeContent:
    """The slide of a day's programme.

    `date` is today, or the day of the agenda's `next_day` when today has nothing
    more; `theme` and `motif` are those of its week, `sponsor` is who sponsors it.
    """

    theme: str
    motif: str
    date: date
    agenda: Agenda
    sponsor: str = ""


@dataclass(frozen=True, slots=True)
class CountdownContent:
    """The slide that counts down to an event of today or to the next week's first day.

    `kind` is "event" or "week"; `title` is the event's title or the week's
    theme; `at` the instant it starts; `days` whole days of the calendar until
    then (0: today), `minutes` whole minutes, rounded up.
    """

    kind: str
    title: str
    motif: str
    place: str
    at: datetime
    days: int
    minutes: int
