"""A day by its hours: where each event stands, side by side where they overlap. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.clock import local
from kiosk.schedule.model import Event
from kiosk.schedule.times import day_span

LEAST_MINUTES: Final = 45
"""An event takes at least the room of so many minutes: it is read, and touched."""

_MINUTE: Final = timedelta(minutes=1)
_QUARTER: Final = timedelta(minutes=15)
_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class Placed:
    """An event's place in a day.

    `from_minute` and `minutes` count minutes that pass from the day's midnight on, not what
    clocks show: the day of a clock change has 1,380 or 1,500. They end with the day. `lane`, from
    0, is its place among the `lanes` that stand side by side there.
    """

    event: Event
    lane: int
    lanes: int
    from_minute: int
    minutes: int

    @property
    def until(self) -> int:
        """The first minute after it."""
        return self.from_minute + self.minutes


@dataclass(frozen=True, slots=True)
class Crowd:
    """Events that find no room side by side: up to an hour of them, together in the last lane."""

    events: tuple[Event, ...]
    lane: int
    lanes: int
    from_minute: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Hour:
    """A full hour of a day: what clocks show then, and the minutes that have passed."""

    wall: time
    minute: int


def length(day: date, zone: ZoneInfo) -> int:
    """The minutes of a day: 1,440, and more or less where the clocks change."""
    begins, ends = day_span(day, day, zone)
    return round((ends - begins) / _MINUTE)


def minute_of(at: datetime, day: date, zone: ZoneInfo) -> int:
    """The whole minutes from a day's midnight to an instant, within the day."""
    begins, ends = day_span(day, day, zone)
    return int((min(max(at, begins), ends) - begins) // _MINUTE)


def hours(day: date, zone: ZoneInfo) -> tuple[Hour, ...]:
    """The full hours of a day: 24 of them, 23 or 25 where the clocks change by an hour."""
    begins, ends = day_span(day, day, zone)
    found: list[Hour] = []
    at = begins
    while at < ends:
        wall = local(at, zone)
        if wall.minute == 0:
            found.append(Hour(wall.time(), round((at - begins) / _MINUTE)))
        at += _QUARTER
    return tuple(found)


def lanes(
    events: Iterable[Event], day: date, zone: ZoneInfo, least: int = LEAST_MINUTES
) -> tuple[Placed, ...]:
    """Place the events of a day, in the order of their start; all-day ones are left out.

    Each takes the room of at least `least` minutes, and stands in the first lane that is free.
    Events that touch each other, directly or through others, share one number of lanes. An event
    across midnight stands on both days with its part of each.
    """
    begins, ends = day_span(day, day, zone)
    whole = round((ends - begins) / _MINUTE)
    rooms: list[tuple[int, int, Event]] = []
    for one in events:
        if one.all_day or one.starts_at >= ends or one.ends_at <= begins:
            continue
        first = int((max(one.starts_at, begins) - begins) // _MINUTE)
        last = -int((begins - min(one.ends_at, ends)) // _MINUTE)
        # What begins right before midnight has its room before midnight.
        first = max(0, min(first, whole - least))
        rooms.append((first, max(last - first, least), one))
    rooms.sort(key=lambda room: (room[0], -room[1], room[2].title, room[2].id))
    found: list[Placed] = []
    together: list[tuple[int, int, int, Event]] = []
    free: list[int] = []
    for first, minutes, one in rooms:
        if together and first >= max(free):
            found += _side_by_side(together, len(free))
            together, free = [], []
        lane = next((place for place, until in enumerate(free) if until <= first), len(free))
        if lane == len(free):
            free.append(0)
        free[lane] = first + minutes
        together.append((lane, first, minutes, one))
    return (*found, *_side_by_side(together, len(free)))


def folded(placed: Sequence[Placed], most: int) -> tuple[tuple[Placed, ...], tuple[Crowd, ...]]:
    """At most so many lanes: what stands further right stands together, hour by hour.

    `most` is at least 2: the last lane is the crowd's where there are more.
    """
    kept: list[Placed] = []
    crowds: list[Crowd] = []
    for together in _clusters(placed):
        alone, some = _crowds(together, most)
        kept += alone
        crowds += some
        for one in together:
            if one.lanes <= most:
                kept.append(one)
            elif one.lane < most - 1:
                kept.append(replace(one, lanes=most))
    return tuple(kept), tuple(crowds)


def _crowds(together: Sequence[Placed], most: int) -> tuple[list[Placed], list[Crowd]]:
    """What is in the last lane: an event where none of that lane is in its way, and crowds."""
    ends = max(one.until for one in together)
    hourly: list[list[Placed]] = []
    for one in together:
        if one.lanes <= most or one.lane < most - 1:
            continue
        if not hourly or one.from_minute >= hourly[-1][0].from_minute + _HOUR:
            hourly.append([])
        hourly[-1].append(one)
    alone: list[Placed] = []
    crowds: list[Crowd] = []
    for place, crowd in enumerate(hourly):
        first = crowd[0].from_minute
        free = hourly[place + 1][0].from_minute if place + 1 < len(hourly) else ends
        if len(crowd) == 1 and crowd[0].until <= free:
            alone.append(replace(crowd[0], lane=most - 1, lanes=most))
        else:
            events = tuple(one.event for one in crowd)
            crowds.append(Crowd(events, most - 1, most, first, min(_HOUR, ends - first)))
    return alone, crowds


def _clusters(placed: Sequence[Placed]) -> list[list[Placed]]:
    found: list[list[Placed]] = []
    ends = -1
    for one in placed:
        if one.from_minute >= ends or not found:
            found.append([])
        found[-1].append(one)
        ends = max(ends, one.until)
    return found


def _side_by_side(together: list[tuple[int, int, int, Event]], count: int) -> list[Placed]:
    return [Placed(one, lane, count, first, minutes) for lane, first, minutes, one in together]
