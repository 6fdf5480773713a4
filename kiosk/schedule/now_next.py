"""What is on now, what is next, and the events of a day. Pure."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from math import ceil
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.schedule.model import Agenda, Day, Event
from kiosk.schedule.times import day_of, day_span

AT_LEAST_AHEAD: Final = timedelta(hours=6)
"""The night shift looks so far ahead, past midnight."""

DAYS_AHEAD: Final = 7
"""When nothing is next, so many days after today are looked through for the next event."""

JUST_BEGUN: Final = timedelta(minutes=10)
"""So long after its start an event stands before all others that are on."""

TOLD_BEFORE: Final = timedelta(hours=1)
"""So long before it was to begin, an event that was moved is told of at its old time."""

_MINUTE: Final = timedelta(minutes=1)


def horizon(now: datetime, zone: ZoneInfo) -> datetime:
    """Up to when an agenda looks: the end of the site's day, and `AT_LEAST_AHEAD`."""
    today = day_of(now, zone)
    return max(day_span(today, today, zone)[1], now + AT_LEAST_AHEAD)


def start_of_day(now: datetime, zone: ZoneInfo) -> datetime:
    """From when events are needed for an agenda with its changes."""
    today = day_of(now, zone)
    return day_span(today, today, zone)[0]


def outlook(now: datetime, zone: ZoneInfo) -> datetime:
    """Up to when events are needed for an agenda: the end of the last of `DAYS_AHEAD`."""
    today = day_of(now, zone)
    return day_span(today, today + timedelta(days=DAYS_AHEAD), zone)[1]


def agenda(events: Iterable[Event], now: datetime, zone: ZoneInfo) -> Agenda:
    """Sort events into now, next and later at the instant `now`.

    An event is on from its start to just before its end. All-day events are
    never next or later: the day they belong to begins with them. Without a
    next, the nearest day with events is looked for among `events`, which
    should reach to `outlook`. Cancelled events are none of these: with the moved ones
    they are among the changes, for which `events` should reach back to the day's beginning.
    """
    until, last = horizon(now, zone), outlook(now, zone)
    running: list[Event] = []
    coming: list[Event] = []
    ahead: list[Event] = []
    changes: list[Event] = []
    for one in events:
        if is_told(one, now, until):
            changes.append(one)
        if one.cancelled:
            continue
        if one.starts_at <= now < one.ends_at:
            running.append(one)
        elif now < one.starts_at < until and not one.all_day:
            coming.append(one)
        elif now < one.starts_at < last:
            ahead.append(one)
    running.sort(key=lambda one: (one.all_day, now - one.starts_at >= JUST_BEGUN, *_order(one)))
    coming.sort(key=_order)
    first = coming[0].starts_at if coming else None
    return Agenda(
        now=tuple(running),
        next=tuple(one for one in coming if one.starts_at == first),
        later=tuple(one for one in coming if one.starts_at != first),
        minutes_to_next=None if first is None else minutes_until(first, now),
        next_day=() if coming else _nearest_day(ahead, zone),
        changes=tuple(sorted(changes, key=lambda one: (_was(one), *_order(one)))),
    )


def is_told(one: Event, now: datetime, until: datetime) -> bool:
    """Whether it is to be said at `now` that an event is not when it was to be.

    A cancelled one until what would have been its end, if it was to begin before `until`; a moved
    one from `TOLD_BEFORE` the start that it had to the end that it had, unless it is on.
    """
    if one.cancelled:
        return now < one.ends_at and one.starts_at < until
    if one.was_at is None or one.starts_at <= now < one.ends_at:
        return False
    return one.was_at - TOLD_BEFORE <= now < one.was_at + (one.ends_at - one.starts_at)


def _was(one: Event) -> datetime:
    return one.was_at if one.was_at is not None and not one.cancelled else one.starts_at


def _nearest_day(events: list[Event], zone: ZoneInfo) -> tuple[Event, ...]:
    if not events:
        return ()
    nearest = day_of(min(one.starts_at for one in events), zone)
    found = (one for one in events if day_of(one.starts_at, zone) == nearest)
    return tuple(sorted(found, key=_all_day_last))


def minutes_until(at: datetime, now: datetime) -> int:
    """Whole minutes until an instant, rounded up; 0 once it has come."""
    return max(0, ceil((at - now) / _MINUTE))


def days_of(events: Iterable[Event], first: date, last: date, zone: ZoneInfo) -> tuple[Day, ...]:
    """Each day from `first` to `last` with the events that touch it, all-day ones first.

    An event across midnight stands on both days; one that ends at midnight
    does not touch the day that begins there.
    """
    known = sorted(events, key=lambda one: (not one.all_day, *_order(one)))
    found: list[Day] = []
    day = first
    while day <= last:
        begins, ends = day_span(day, day, zone)
        touching = (one for one in known if one.starts_at < ends and begins < one.ends_at)
        found.append(Day(day, tuple(touching)))
        day += timedelta(days=1)
    return tuple(found)


def _all_day_last(one: Event) -> tuple[bool, datetime, datetime, str, int]:
    return one.all_day, *_order(one)


def _order(one: Event) -> tuple[datetime, datetime, str, int]:
    return one.starts_at, one.ends_at, one.title, one.id
