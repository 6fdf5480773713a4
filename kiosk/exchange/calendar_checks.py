"""What is wrong with a calendar's event, by its line."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar.timezone import tzp

from kiosk.exchange.calendar_lean import READ
from kiosk.exchange.calendar_lines import EventLines
from kiosk.exchange.calendar_series import comparable, end_of, listed
from kiosk.exchange.cells import one_line
from kiosk.exchange.problems import CellProblem, Problem, quoted

_TIMES: Final = ("DTSTART", "DTEND", "RECURRENCE-ID")
_LISTS: Final = ("EXDATE", "RDATE")
_ONCE: Final = (*_TIMES, "UID", "SEQUENCE", "STATUS", "DURATION")
_YEARS: Final = range(1000, 9000)
"""Years that can be reckoned with on both sides."""

_BOUNDS: Final[Mapping[str, tuple[int, int, bool]]] = {
    "COUNT": (1, 10**9, False),
    "INTERVAL": (1, 10**9, False),
    "BYMONTH": (1, 12, False),
    "BYMONTHDAY": (1, 31, True),
    "BYYEARDAY": (1, 366, True),
    "BYWEEKNO": (1, 53, True),
    "BYSETPOS": (1, 366, True),
    "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False),
}
"""What the numbers of a rule may be, and whether they count from the end too (3.3.10)."""

_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT with the lines where it stands, and what its calendar says for all of its own.

    `zone` is that of times that name none; `zone_named`: the calendar names it.
    """

    of: Any
    lines: EventLines
    title: str
    zone: ZoneInfo
    zone_named: bool
    cancelled: bool

    @property
    def sequence(self) -> int:
        """The number of this word on it; 0 where it says none."""
        return max(0, int(self.of.get("SEQUENCE", 0)))

    @property
    def newness(self) -> tuple[int, datetime, datetime]:
        """What is greater of a newer word on the same (RFC 5546, 2.1.5)."""
        return self.sequence, self._said_at("DTSTAMP"), self._said_at("LAST-MODIFIED")

    def line(self, name: str = "BEGIN") -> int:
        """The line of a property, or the event's first one."""
        return self.lines.of(name)

    def problem(self, code: str, name: str = "BEGIN", **values: str | int) -> "BadEvent":
        """The problem that stands in that line."""
        return BadEvent(Problem(self.line(name), CellProblem(code, **values).message))

    def _said_at(self, name: str) -> datetime:
        found = getattr(self.of.get(name), "dt", None)
        if isinstance(found, date) and found.year in _YEARS:
            return comparable(found)
        return comparable(date.min)


class BadEvent(Exception):  # noqa: N818 - it never leaves this package
    """An event that cannot be taken in."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


def zone_of(calendar: Any) -> ZoneInfo | None:
    """The zone that a calendar names for all of its times."""
    name = str(calendar.get("X-WR-TIMEZONE", "")).strip()
    found: object = tzp.timezone(name) if name else None
    return found if isinstance(found, ZoneInfo) else None


def title_of(vevent: Any) -> str:
    """The title, on one line; without one, where it is."""
    for name in ("SUMMARY", "LOCATION"):
        for text in listed(vevent, name)[:1]:
            if found := one_line(str(text)):
                return found
    return ""


def zoneless(vevent: Any) -> tuple[str, str] | None:
    """The property and the name of a time zone that an event uses and nobody knows."""
    for name, value, found in _moments(vevent):
        if isinstance(found, datetime) and found.tzinfo is None and "TZID" in value.params:
            return name, str(value.params["TZID"])
    return None


def _moments(vevent: Any) -> Iterator[tuple[str, Any, object]]:
    """All that an event says of when it is: the property, its value, and each moment of it."""
    broken = {name for name, _ in vevent.errors}
    for name in _TIMES:
        if name not in broken and name in vevent:
            yield name, vevent[name], getattr(vevent[name], "dt", None)
    for name in _LISTS:
        for value in () if name in broken else listed(vevent, name):
            for one in getattr(value, "dts", ()):
                yield name, value, one.dt[0] if isinstance(one.dt, tuple) else one.dt


def check_event(event: CalendarEvent) -> None:
    """Refuse what the library would pass over or put right in silence."""
    vevent, title = event.of, quoted(event.title)

    def broken(name: str) -> BadEvent:
        return event.problem("import_event_property", name, title=title, property=name)

    for name, _ in vevent.errors:
        if name is None or name in READ:
            raise broken(name or "line")
    for name in _ONCE:
        if isinstance(vevent.get(name), list):
            raise broken(name)
    if not event.title and not event.cancelled:
        raise event.problem("import_event_no_title")
    if not str(vevent.get("UID", "")).strip():
        raise event.problem("import_event_no_uid", title=title)
    if "DTSTART" not in vevent:
        raise event.problem("import_event_no_start", title=title)
    if unknown := zoneless(vevent):
        name, zone = unknown
        raise event.problem("import_event_zone", name, title=title, zone=quoted(zone))
    # A property may say what kind of value it has: a start that is a duration parses.
    for name in ("DTSTART", "RECURRENCE-ID"):
        if name in vevent and not isinstance(getattr(vevent[name], "dt", None), date):
            raise broken(name)
    for name, _, moment in _moments(vevent):
        if isinstance(moment, date) and moment.year not in _YEARS:
            raise broken(name)
    _check_end(event, broken)
    for name in ("RRULE", "EXRULE"):
        for rule in listed(vevent, name):
            if "FREQ" not in rule:
                raise broken(name)
            if name == "EXRULE" or not _can_be_followed(rule):
                text = quoted(rule.to_ical().decode())
                raise event.problem("import_event_rule", name, title=title, rule=text)


def _check_end(event: CalendarEvent, broken: Callable[[str], BadEvent]) -> None:
    vevent = event.of
    name = "DTEND" if "DTEND" in vevent else "DURATION"
    try:
        start, end = vevent["DTSTART"].dt, end_of(vevent)
        if end is None:
            return
        backwards = comparable(end) < comparable(start)
        kinds_differ = isinstance(start, datetime) != isinstance(end, datetime)
    except (TypeError, ValueError, AttributeError, OverflowError):
        raise broken(name) from None
    if backwards:
        raise event.problem("import_event_ends_first", name, title=quoted(event.title))
    if end.year not in _YEARS or (name == "DTEND" and kinds_differ):
        raise broken(name)


def _can_be_followed(rule: Any) -> bool:
    often = {str(one).upper() for one in rule.get("FREQ", [])} & _OFTEN
    if often or len(rule.get("FREQ", [])) != 1:
        return False
    for name, (least, most, backwards) in _BOUNDS.items():
        for one in rule.get(name, []):
            number = abs(int(one)) if backwards else int(one)
            if not least <= number <= most:
                return False
    return True
