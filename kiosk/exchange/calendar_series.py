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
_FOREVER: Final = 2200
"""Programs write years like 2500 or 9999 for a series without end."""


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
        return _after(vevent["DTSTART"].dt, vevent["DURATION"].dt)
    return None


def _after(start: Moment, length: timedelta) -> Moment:
    """When it ends that lasts so long: days by wall time, hours as they pass (3.3.6)."""
    if not isinstance(start, datetime) or start.tzinfo is None or length.days:
        return start + length
    # Otherwise a change of the clocks would stretch them.
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


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
        self._cut = False
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
            about = (one for one in self._changes if self._is_about(one, place))
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
        """Whether it repeats without end, or as good as that."""
        return self._master is not None and any(
            "COUNT" not in rule and (self._cut or not _until(rule))
            for rule in rules_of(self._events[self._master])
        )

    def cut(self) -> bool:
        """Take the dates until which it repeats as none; False where that changes nothing."""
        before = self.is_endless()
        self._cut = True
        return self.is_endless() != before

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
        start = self._start(ruling)
        by = _wall(start) - _wall(self._place(ruling), start)
        moved = _moved(place, by, start)
        yield Occurrence(place, moved, self._end(ruling, moved), ruling)

    def _rule_end(self, start: Moment) -> Moment:
        """When the occurrence of the rule ends that begins then."""
        end = self._end(self._master or 0, start)
        if end is None:
            return start if isinstance(start, datetime) else start + _DAY
        return end

    def _own(self, number: int, place: Moment) -> Occurrence:
        end = end_of(self._events[number])
        zone = self._zones[number]
        return Occurrence(
            place, self._start(number), None if end is None else zoned(end, zone), number
        )

    def _start(self, number: int) -> Moment:
        return zoned(self._events[number]["DTSTART"].dt, self._zones[number])

    def _end(self, number: int, start: Moment) -> Moment | None:
        """When an occurrence ends that begins then: at the wall time that the event names."""
        vevent = self._events[number]
        end = end_of(vevent)
        if end is None:
            return None
        if "DTEND" not in vevent:
            return _after(start, vevent["DURATION"].dt)
        named = self._start(number)
        # A flight ends in another zone than it begins in.
        return start + (_wall(zoned(end, self._zones[number]), named) - _wall(named))

    def _place(self, number: int) -> Moment:
        vevent = self._events[number]
        found = vevent["RECURRENCE-ID"].dt if "RECURRENCE-ID" in vevent else vevent["DTSTART"].dt
        return zoned(found, self._zones[number])

    def _is_about(self, number: int, place: Moment) -> bool:
        said = self._place(number)
        # Outlook has written midnight for the day.
        if isinstance(said, datetime) and said.time() == time() and str(said.tzinfo) != "UTC":
            return _same(said, place) or _same(said.date(), place)
        return _same(self._day_if_of_days(said, place), place)

    def _day_if_of_days(self, said: Moment, place: Moment) -> Moment:
        """The day that an instant is, where the series is one of days."""
        if isinstance(place, datetime) or not isinstance(said, datetime) or said.time() == time():
            return said
        return said.astimezone(self._zones[self._master or 0]).date()

    def _among(self, place: Moment, moments: set[Moment]) -> bool:
        return any(_same(self._day_if_of_days(one, place), place) for one in moments)

    def _left_out(self) -> set[Moment]:
        assert self._master is not None
        zone = self._zones[self._master]
        return {
            zoned(one.dt, zone)
            for group in listed(self._events[self._master], "EXDATE")
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
        found = {_key(one): (one, self._rule_end(one)) for one in self._repeated(start, window)}
        for group in listed(vevent, "RDATE"):
            for one in group.dts:
                first, last = one.dt if isinstance(one.dt, tuple) else (one.dt, None)
                if isinstance(start, datetime) and not isinstance(first, datetime):
                    first = datetime.combine(first, start.time(), start.tzinfo)
                first = zoned(first, zone)
                if isinstance(last, timedelta):
                    last = first + last
                found.setdefault(
                    _key(first), (first, zoned(last, zone) if last else self._rule_end(first))
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
    return listed(vevent, "RRULE")


def listed(vevent: Any, name: str) -> list[Any]:
    """All values of a property that may stand several times."""
    found = vevent.get(name, [])
    return found if isinstance(found, list) else [found]


def _follows(vevent: Any) -> bool:
    place = vevent.get("RECURRENCE-ID")
    return place is not None and str(place.params.get("RANGE", "")).upper() == "THISANDFUTURE"


def _ended(rule: Any, start: Moment, zone: ZoneInfo) -> Any:
    """The rule with an end of the kind that its start has, as the standard wants it (3.3.10)."""
    end = _until(rule)
    if end is None:
        return rule
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


def _until(rule: Any) -> Moment | None:
    """The date or time until which a rule goes; a year that nobody lives to see is none."""
    ends: list[Moment] = rule.get("UNTIL", [])
    return ends[0] if ends and ends[0].year < _FOREVER else None


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
