"""What is wrong with a calendar's event, by its line."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar.timezone import tzp

from kiosk.exchange.calendar_lines import EventLines
from kiosk.exchange.calendar_series import comparable, end_of, rules_of
from kiosk.exchange.cells import one_line
from kiosk.exchange.problems import CellProblem, Problem, quoted

_READ: Final = frozenset(
    {
        "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "DTSTART", "DTEND",
        "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    }
)  # fmt: skip
_TIMES: Final = ("DTSTART", "DTEND", "RECURRENCE-ID")
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
        return int(self.of.get("SEQUENCE", 0))

    def line(self, name: str = "BEGIN") -> int:
        """The line of a property, or the event's first one."""
        return self.lines.of(name)

    def problem(self, code: str, name: str = "BEGIN", **values: str | int) -> "BadEvent":
        """The problem that stands in that line."""
        return BadEvent(Problem(self.line(name), CellProblem(code, **values).message))


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
    """The title, on one line."""
    summary = vevent.get("SUMMARY")
    return one_line(str(summary)) if isinstance(summary, str) else ""


def zoneless(vevent: Any) -> str:
    """The name of a time zone that an event uses and nobody knows, or ""."""
    broken = {name for name, _ in vevent.errors}
    for name in _TIMES:
        value: Any = None if name in broken else vevent.get(name)
        found = getattr(value, "dt", None)
        if isinstance(found, datetime) and found.tzinfo is None and "TZID" in value.params:
            return str(value.params["TZID"])
    return ""


def check_event(event: CalendarEvent) -> None:
    """Refuse what the library would pass over or put right in silence."""
    vevent, title = event.of, quoted(event.title)
    for name, _ in vevent.errors:
        if name is None or name in _READ:
            wrong = name or "line"
            raise event.problem("import_event_property", wrong, title=title, property=wrong)
    for name in _TIMES:
        if isinstance(vevent.get(name), list):
            raise event.problem("import_event_property", name, title=title, property=name)
    if not event.title and not event.cancelled:
        raise event.problem("import_event_no_title")
    if not str(vevent.get("UID", "")).strip():
        raise event.problem("import_event_no_uid", title=title)
    if "DTSTART" not in vevent:
        raise event.problem("import_event_no_start", title=title)
    if unknown := zoneless(vevent):
        raise event.problem("import_event_zone", "DTSTART", title=title, zone=quoted(unknown))
    # A property may say what kind of value it has: a start that is a duration parses.
    for name in ("DTSTART", "RECURRENCE-ID"):
        if name in vevent and not isinstance(getattr(vevent[name], "dt", None), date):
            raise event.problem("import_event_property", title=title, property=name)
    try:
        start, end = vevent["DTSTART"].dt, end_of(vevent)
        backwards = end is not None and comparable(end) < comparable(start)
    except (TypeError, ValueError, AttributeError, OverflowError):
        raise event.problem("import_event_property", title=title, property="DTEND") from None
    if backwards:
        raise event.problem("import_event_ends_first", "DTEND", title=title)
    for rule in rules_of(vevent):
        often = {str(one).upper() for one in rule.get("FREQ", [])} & _OFTEN
        if often or any(int(one) < 1 for one in rule.get("INTERVAL", [])):
            text = quoted(rule.to_ical().decode())
            raise event.problem("import_event_rule", "RRULE", title=title, rule=text)
