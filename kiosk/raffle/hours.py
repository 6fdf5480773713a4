"""The opening hours of a raffle: when found tokens are taken. Pure.

Hours are wall times of the site's zone. Where the clocks change, a begin or an end that comes
twice counts the first time, and one that is left out counts at the moment of the leap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

# Hours of one weekday come again after seven days; a leap may swallow them once.
_LOOK_AHEAD_DAYS: Final = 15

_SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """From `begin` until just before `end`, on each of `days` (1 is Monday, 7 is Sunday).

    An `end` that is not later than `begin` is on the next day, so `time(0)` as the end is
    midnight and the same time twice is a whole day. The day is the one on which they begin.
    Both are to the minute.
    """

    days: tuple[int, ...]
    begin: time
    end: time


def open_at(hours: Sequence[Hours], wall: datetime) -> bool:
    """Whether it is open at `wall`, an instant in the site's zone (`now.astimezone(zone)`).

    Without any hours it is always open.
    """
    if not hours:
        return True
    now, zone = wall.astimezone(UTC), _zone(wall)
    yesterday = wall.date() - timedelta(days=1)
    return any(begin <= now < end for begin, end in _spans(hours, yesterday, 2, zone))


def opens_next(hours: Sequence[Hours], now: datetime, zone: tzinfo) -> datetime | None:
    """The instant, in UTC, at which it opens next; None while it is open."""
    wall = now.astimezone(zone)
    if open_at(hours, wall):
        return None
    spans = _spans(hours, wall.date(), _LOOK_AHEAD_DAYS, zone)
    return min((begin for begin, end in spans if now < begin < end), default=None)


def day_begins(day: date, zone: tzinfo) -> datetime:
    """The first instant, in UTC, of a calendar day of the site."""
    return _instant(day, time(0), zone)


def _zone(wall: datetime) -> tzinfo:
    if wall.tzinfo is None:
        raise ValueError("opening hours need a zone-aware time")
    return wall.tzinfo


def _spans(
    hours: Sequence[Hours], first: date, days: int, zone: tzinfo
) -> Iterator[tuple[datetime, datetime]]:
    for offset in range(days):
        day = first + timedelta(days=offset)
        for each in hours:
            if day.isoweekday() in each.days:
                ends_on = day if each.begin < each.end else day + timedelta(days=1)
                yield _instant(day, each.begin, zone), _instant(ends_on, each.end, zone)


def _instant(day: date, wall: time, zone: tzinfo) -> datetime:
    """The first instant, in UTC, at which the clock on the wall shows `wall` or has passed it."""
    first = datetime.combine(day, wall, zone).astimezone(UTC)
    second = datetime.combine(day, wall.replace(fold=1), zone).astimezone(UTC)
    # PEP 495: only of a time that the clocks leave out, the second reading is the earlier one.
    if second >= first:
        return first
    # The leap lies between the two readings, at the first instant with the new offset.
    before, after = second, first
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) / 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
