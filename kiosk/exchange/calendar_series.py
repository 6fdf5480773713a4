"""Which occurrences the events of one calendar id mean (RFC 5545, 3.8.5 and 3.8.4.4).

The rule itself is followed by recurring-ical-events and dateutil; what is left out, added,
moved or cancelled of it is put over it here, because calendars disagree with the standard there:
a rule's end may be a day or a local time, an exception may name only the day, or another zone.
All series are followed in the wall time of their own zone, so that they keep it when clocks change.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

Moment = date | datetime

_DAY: Final = timedelta(days=1)
_LONGEST: Final = timedelta(days=100 * 366)
_END_OF_DAY: Final = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence: `place` is when the rule had it; a day, or an instant with its zone."""

    place: Moment
    start: Moment
    end: Moment | None
    of: int
    """Which of the given events says so."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which an endless series is followed, `since` <= time < `until`."""

    since: datetime
    until: datetime

    def has(self, moment: Moment) -> bool:
        """Whether something that starts then is in it."""
        return self.since <= comparable(moment) < self.until


def comparable(moment: Moment) -> datetime:
    """Any moment as an instant; days and times without a zone as if in UTC."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime.combine(moment, time(), UTC)


def zoned(moment: Moment, zone: ZoneInfo) -> Moment:
    """The moment with a zone, where it is a time without one."""
    if isinstance(moment, datetime) and moment.tzinfo is None:
        return moment.replace(tzinfo=zone)
    return moment


def end_of(vevent: Any) -> Moment | None:
    """When an event ends, by its end or its length; None where it says neither."""
    if "DTEND" in vevent:
        found: Moment = vevent["DTEND"].dt
        return found
    if "DURATION" in vevent:
        start, length = vevent["DTSTART"].dt, vevent["DURATION"].dt
        if not isinstance(start, datetime) or start.tzinfo is None or length.days:
            ended: Moment = start + length
            return ended
        # Hours are hours: they are not stretched by a change of the clocks (3.3.6).
        hours: Moment = (start.astimezone(UTC) + length).astimezone(start.tzinfo)
        return hours
    return None


def place_of(moment: Moment, zone: ZoneInfo) -> str:
    """Which occurrence that is, the same in every export."""
    moment = zoned(moment, zone)
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return moment.strftime("%Y%m%d")


class Series:
    """The events of one id: the one that repeats, and those that say otherwise of some."""

    def __init__(
        self,
        master: int | None,
        events: Sequence[Any],
        zones: Sequence[ZoneInfo],
        cancelled: Sequence[bool],
        zone_named: bool,
    ) -> None:
        """`master` is the place of the one that repeats among `events`, the newest word of each.

        `zones` are those of times that name none. With `zone_named` the calendar names its zone,
        and means that one by times in UTC too, as Google does.
        """
        self._events = events
        self._zones = zones
        self._cancelled = cancelled
        self._master = master
        self._zone_named = zone_named
        # What speaks of one occurrence counts before what speaks of all that follow.
        self._changes = sorted(
            (number for number in range(len(events)) if number != master),
            key=lambda number: _follows(events[number]),
        )

    def occurrences(self, window: Window) -> Iterator[Occurrence]:
        """All of them, those that were cancelled or left out not among them.

        An endless one in the window only. Raises anything at all for rules that contradict
        themselves.
        """
        told: set[int] = set()
        left_out = self._left_out() if self._master is not None else set()
        for place, end in self._rule(window):
            if self._among(place, left_out):
                continue
            about = (one for one in self._changes if _same(self._place(one), place))
            change = next((one for one in about if one not in told), None)
            if change is not None:
                told.add(change)
                if not self._cancelled[change]:
                    yield self._own(change, place)
                continue
            yield from self._following(place, end)
        for change in self._changes:
            if change in told or self._cancelled[change]:
                continue
            place = self._place(change)
            outside = self.is_endless() and not window.has(self._start(change))
            if not self._among(place, left_out) and not outside:
                yield self._own(change, place)

    def is_endless(self) -> bool:
        """Whether it repeats without end."""
        return self._master is not None and any(
            not ({"COUNT", "UNTIL"} & set(rule)) for rule in rules_of(self._events[self._master])
        )

    def called_off(self) -> Iterator[tuple[int, Moment]]:
        """The single occurrences that were cancelled, each with its place."""
        for one in self._changes:
            if self._cancelled[one]:
                yield one, self._place(one)

    def _following(self, place: Moment, end: Moment) -> Iterator[Occurrence]:
        """The occurrence as the latest event before it says that speaks of all that follow."""
        before = [
            one
            for one in self._changes
            if _follows(self._events[one]) and comparable(self._place(one)) <= comparable(place)
        ]
        if not before:
            yield Occurrence(place, place, end, self._master or 0)
            return
        ruling = max(before, key=lambda one: comparable(self._place(one)))
        if self._cancelled[ruling]:
            return
        start, length = self._start(ruling), self._length(ruling)
        by = _wall(start) - _wall(self._place(ruling), start)
        moved = _moved(place, by, start)
        yield Occurrence(place, moved, None if length is None else moved + length, ruling)

    def _own(self, number: int, place: Moment) -> Occurrence:
        end = end_of(self._events[number])
        zone = self._zones[number]
        return Occurrence(
            place, self._start(number), None if end is None else zoned(end, zone), number
        )

    def _start(self, number: int) -> Moment:
        return zoned(self._events[number]["DTSTART"].dt, self._zones[number])

    def _length(self, number: int) -> timedelta | None:
        end = end_of(self._events[number])
        if end is None:
            return None
        return _wall(zoned(end, self._zones[number])) - _wall(self._start(number))

    def _place(self, number: int) -> Moment:
        vevent = self._events[number]
        found = vevent["RECURRENCE-ID"].dt if "RECURRENCE-ID" in vevent else vevent["DTSTART"].dt
        return zoned(found, self._zones[number])

    def _among(self, place: Moment, moments: set[Moment]) -> bool:
        return any(_same(one, place) for one in moments)

    def _left_out(self) -> set[Moment]:
        assert self._master is not None
        zone = self._zones[self._master]
        return {
            zoned(one.dt, zone)
            for group in _listed(self._events[self._master], "EXDATE")
            for one in group.dts
        }

    def _rule(self, window: Window) -> Iterator[tuple[Moment, Moment]]:
        """What the one that repeats means by itself: each start with its end, in order."""
        if self._master is None:
            return
        vevent, zone = self._events[self._master], self._zones[self._master]
        start = self._start(self._master)
        if self._zone_named and isinstance(start, datetime) and str(start.tzinfo) == "UTC":
            start = start.astimezone(zone)
        length = self._length(self._master)
        if length is None:
            length = timedelta() if isinstance(start, datetime) else _DAY
        found = {_key(one): (one, one + length) for one in self._repeated(start, window)}
        for group in _listed(vevent, "RDATE"):
            for one in group.dts:
                first, last = one.dt if isinstance(one.dt, tuple) else (one.dt, None)
                if isinstance(start, datetime) and not isinstance(first, datetime):
                    first = datetime.combine(first, start.time(), start.tzinfo)
                first = zoned(first, zone)
                if isinstance(last, timedelta):
                    last = first + last
                found.setdefault(
                    _key(first), (first, zoned(last, zone) if last else first + length)
                )
        for key in sorted(found):
            yield found[key]

    def _repeated(self, start: Moment, window: Window) -> Iterator[Moment]:
        rules = rules_of(self._events[self._master or 0])
        if not rules:
            yield start
            return
        only = icalendar.Event()
        only.add("UID", "series")
        only.add("DTSTART", start)
        for rule in rules:
            only.add("RRULE", _ended(rule, start, self._zones[self._master or 0]))
        calendar = icalendar.Calendar()
        calendar.add_component(only)
        day = start.date() if isinstance(start, datetime) else start
        if self.is_endless():
            # A day more on both sides: the window is cut to the instant afterwards.
            first = max(day - _DAY, window.since.date() - _DAY)
            last = window.until.date() + _DAY
        else:
            first, last = day - _DAY, day + _LONGEST
        for one in recurring_ical_events.of(calendar).between(first, last):
            found: Moment = one["DTSTART"].dt
            if not self.is_endless() or window.has(found):
                yield found


def rules_of(vevent: Any) -> list[Any]:
    """The rules by which an event repeats."""
    return _listed(vevent, "RRULE")


def _listed(vevent: Any, name: str) -> list[Any]:
    found = vevent.get(name, [])
    return found if isinstance(found, list) else [found]


def _follows(vevent: Any) -> bool:
    place = vevent.get("RECURRENCE-ID")
    return place is not None and str(place.params.get("RANGE", "")).upper() == "THISANDFUTURE"


def _ended(rule: Any, start: Moment, zone: ZoneInfo) -> Any:
    """The rule with an end of the kind that its start has, as the standard wants it (3.3.10)."""
    ends = rule.get("UNTIL", [])
    if not ends:
        return rule
    end = ends[0]
    if not isinstance(start, datetime):
        if isinstance(end, datetime):
            # Midnight in UTC is what Outlook writes for the day itself.
            midnight = end.time() == time()
            end = end.date() if midnight or end.tzinfo is None else end.astimezone(zone).date()
    elif not isinstance(end, datetime):
        end = datetime.combine(end, _END_OF_DAY, start.tzinfo).astimezone(UTC)
    elif end.tzinfo is None:
        end = end.replace(tzinfo=start.tzinfo).astimezone(UTC)
    made = icalendar.vRecur(rule)
    made["UNTIL"] = [end]
    return made


def _same(said: Moment, place: Moment) -> bool:
    """Whether an exception that names `said` is about the occurrence at `place`.

    A day alone means what takes place on it.
    """
    if isinstance(said, datetime) and isinstance(place, datetime):
        return comparable(said) == comparable(place)
    return _date(said) == _date(place)


def _date(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _key(moment: Moment) -> datetime:
    return comparable(moment)


def _wall(moment: Moment, like: Moment | None = None) -> datetime:
    """The wall time of a moment, in the zone of another one."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    if isinstance(like, datetime) and like.tzinfo is not None:
        moment = moment.astimezone(like.tzinfo)
    return moment.replace(tzinfo=None)


def _moved(place: Moment, by: timedelta, like: Moment) -> Moment:
    """An occurrence moved by wall time, a day or a time as `like` is."""
    if not isinstance(like, datetime):
        return (_wall(place) + by).date()
    return (_wall(place, like) + by).replace(tzinfo=like.tzinfo)
