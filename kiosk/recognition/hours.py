"""When a recognition may be on the screen: its days, its weekdays, its hours. Pure.

A day's hours begin on that day and may end after midnight; what comes after midnight belongs to
the day, and to the weekday, on which it began. Without hours a day goes from midnight to midnight.

Wall times are the site's. When the clocks go forward, a time that is left out stands for the
instant at which they do. When they go back, hours begin when the clock shows them first and end
when it shows them last.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.recognition.model import Recognition, State
from kiosk.recognition.store import Phase

_DAY: Final = timedelta(days=1)
_WEEKDAYS: Final = 7
_LAST_DAY: Final = date.max - 3 * _DAY
"""A last day from here on is none: nothing after it could be told."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the clock makes of a recognition at one instant.

    `turns_at` is when the clock changes the phase next, at the latest; None if it never does.
    `turned_at` is the instant itself, None where the clock can change nothing.
    """

    phase: Phase
    turns_at: datetime | None = None
    turned_at: datetime | None = None


def standing(one: Recognition, now: datetime, zone: ZoneInfo) -> Standing:
    """The phase of `one` at `now`, and how long it lasts; see the module for the rule."""
    match one.state:
        case State.WAITING:
            return Standing(Phase.WAITING)
        case State.HIDDEN | State.REFUSED:
            return Standing(Phase.HIDDEN)
        case State.SHOWN:
            return _by_clock(one, now, zone) if bound(one) else Standing(Phase.LIVE)


def bound(one: Recognition) -> bool:
    """Whether the clock has any say in when it may be shown."""
    bounds = (one.show_from, _last(one), one.time_from, one.time_until)
    return any(each is not None for each in bounds) or _some_weekdays(one)


def hours_of(one: Recognition, day: date, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """The instants between which it may be shown for the sake of `day`; None if on that day not.

    The first instant is included, the second is not.
    """
    if one.show_from is not None and day < one.show_from:
        return None
    last = _last(one)
    if last is not None and day > last:
        return None
    if one.weekdays and day.isoweekday() not in one.weekdays:
        return None
    if one.time_from is None or one.time_until is None:
        begin = _instant(datetime.combine(day, time()), zone)
        end = _instant(datetime.combine(day + _DAY, time()), zone)
    else:
        overnight = one.time_until <= one.time_from
        begin = _instant(datetime.combine(day, one.time_from), zone)
        ends_on = day + _DAY if overnight else day
        end = _instant(datetime.combine(ends_on, one.time_until), zone, late=True)
    return (begin, end) if begin < end else None


def _by_clock(one: Recognition, now: datetime, zone: ZoneInfo) -> Standing:
    today = now.astimezone(zone).date()
    if one.show_from is not None and today < one.show_from:
        begins = _instant(datetime.combine(one.show_from, time()), zone)
        return Standing(Phase.COMING, begins, now)
    last = _last(one)
    if one.time_from is None and not _some_weekdays(one) and (last is None or today <= last):
        ends = None if last is None else _instant(datetime.combine(last + _DAY, time()), zone)
        return Standing(Phase.LIVE, ends, now)
    for begin, end in _runs(one, today, zone):
        if now < begin:
            return Standing(Phase.RESTING, begin, now)
        if now < end:
            return Standing(Phase.LIVE, end, now)
    return Standing(Phase.OVER, None, now)


def _runs(one: Recognition, today: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of time without a gap, from yesterday's to those of a week from now."""
    run: tuple[datetime, datetime] | None = None
    for ahead in range(-1, _WEEKDAYS + 2):
        hours = hours_of(one, today + ahead * _DAY, zone)
        if hours is None:
            continue
        if run is not None and hours[0] <= run[1]:
            run = (run[0], max(run[1], hours[1]))
            continue
        if run is not None:
            yield run
        run = hours
    if run is not None:
        yield run


def _last(one: Recognition) -> date | None:
    return None if one.show_until is None or one.show_until > _LAST_DAY else one.show_until


def _some_weekdays(one: Recognition) -> bool:
    return 0 < len(set(one.weekdays)) < _WEEKDAYS


def _instant(wall: datetime, zone: ZoneInfo, *, late: bool = False) -> datetime:
    """The instant at which the site's clock shows `wall`, in UTC.

    Of two such instants the first, or with `late` the second.
    """
    instant = wall.replace(tzinfo=zone, fold=int(late)).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == wall:
        return instant
    # The clock leaves it out: search for where it jumps.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    while after - before > timedelta(seconds=1):
        between = before + (after - before) // 2
        shown = between.astimezone(zone).replace(tzinfo=None)
        before, after = (between, after) if shown < wall else (before, between)
    return after.replace(microsecond=0)
