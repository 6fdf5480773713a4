"""Calendars (iCalendar, RFC 5545) in: what Outlook, Google, Apple and Nextcloud export."""

import threading
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from icalendar.timezone import tzp

from kiosk.exchange.calendar_lines import EventLines, scan
from kiosk.exchange.cells import fitting, one_line, tidy
from kiosk.exchange.csv_files import decode
from kiosk.exchange.problems import CellProblem, ImportRefused, Problem, Progress, quoted, refuse
from kiosk.schedule.merge import check
from kiosk.schedule.model import EVENT_LIMITS, EventRow
from kiosk.schedule.times import day_span

MAX_EVENTS: Final = 5_000
"""The most events of one calendar, repetitions counted."""

MAX_REPETITIONS: Final = 1_000
"""The most repetitions of one event."""

YEAR: Final = timedelta(days=366)
"""How far before and after today an endless event is followed."""

OWN_ID, OWN_UID = "X-ENCORE-ID", "X-ENCORE-UID"
OWN_OCCURRENCE, OWN_SPONSOR = "X-ENCORE-OCCURRENCE", "X-ENCORE-SPONSOR"
"""What a calendar written here says of an event beyond the standard."""

_LONGEST_SERIES: Final = timedelta(days=11 * 366)
_READ: Final = frozenset(
    {
        "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "DTSTART", "DTEND",
        "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    }
)  # fmt: skip
_TIMES: Final = ("DTSTART", "DTEND", "RECURRENCE-ID")
_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_STEP: Final = 50
_HOUR: Final = timedelta(hours=1)

# The library keeps the time zones that it has read for all later calendars.
_LIBRARY: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class _Event:
    """One VEVENT with the lines where it stands."""

    of: Any
    lines: EventLines
    title: str

    def line(self, name: str = "BEGIN") -> int:
        return self.lines.of(name)

    def problem(self, code: str, name: str = "BEGIN", **values: str | int) -> "_BadEvent":
        return _BadEvent(Problem(self.line(name), CellProblem(code, **values).message))


class _BadEvent(Exception):  # noqa: N818 - caught in this module
    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


def parse_calendar(
    data: bytes, path: Path, zone: ZoneInfo, today: date, progress: Progress | None = None
) -> tuple[EventRow, ...]:
    """The events of a calendar, each repetition a row, in the order of their start.

    Cancelled events and repetitions are left out. Of events with the same UID the one with
    the highest SEQUENCE counts. Times without a zone are times in `zone`. An event that
    repeats without end is followed from a year before `today` to a year after (or after its
    start, if that is later).

    Raises:
        ImportRefused: with every event that is broken, by its line.
    """
    text = decode(data, path)
    places = scan(text, path, MAX_EVENTS)
    with _LIBRARY, warnings.catch_warnings():
        # The library warns of what it guesses of vendors' time zones; unknown ones are told.
        warnings.simplefilter("ignore")
        calendars = _parsed(text, path)
        rows, problems = _rows(calendars, places, zone, today, progress)
    if problems:
        raise ImportRefused(path.name, problems)
    if len(rows) > MAX_EVENTS:
        raise refuse(path, "import_calendar_too_many", limit=MAX_EVENTS)
    if not rows:
        raise refuse(path, "import_calendar_no_events")
    return tuple(sorted(rows, key=lambda row: (row.starts_at, row.line)))


def _parsed(text: str, path: Path) -> list[Any]:
    tzp.use_default()
    data = text.encode()
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
        if any(_zoneless(event) for one in calendars for event in one.walk("VEVENT")):
            # A time zone may stand below the events that use it: by now it is known.
            calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except Exception as error:  # noqa: BLE001 - see below
        # Broken calendars fail anywhere in the library, mostly with a ValueError.
        raise refuse(path, "import_calendar_broken", reason=quoted(str(error))) from None
    found = [one for one in calendars if one.name == "VCALENDAR"]
    if not found:
        raise refuse(path, "import_calendar_missing")
    return found


def _rows(
    calendars: Sequence[Any],
    places: Sequence[EventLines],
    zone: ZoneInfo,
    today: date,
    progress: Progress | None,
) -> tuple[list[EventRow], list[Problem]]:
    rows: list[EventRow] = []
    problems: list[Problem] = []
    left = iter(places)
    done = 0
    for calendar in calendars:
        if str(calendar.get("METHOD", "")).upper() == "CANCEL":
            for _ in calendar.walk("VEVENT"):
                next(left)
            continue
        floating = _zone_of(calendar) or zone
        series: dict[str, list[_Event]] = defaultdict(list)
        for vevent, lines in zip(calendar.walk("VEVENT"), left, strict=False):
            event = _Event(vevent, lines, _title(vevent))
            try:
                _check(event)
            except _BadEvent as bad:
                problems.append(bad.problem)
            else:
                series[str(vevent["UID"])].append(event)
        for group in series.values():
            if progress and done % _STEP == 0:
                progress(done, max(len(places), done))
            done += len(group)
            try:
                rows += _series(calendar, group, floating, zone, today)
            except _BadEvent as bad:
                problems.append(bad.problem)
            if len(rows) > MAX_EVENTS:
                return rows, problems
    if progress:
        progress(len(places), len(places))
    return rows, problems


def _zone_of(calendar: Any) -> ZoneInfo | None:
    name = str(calendar.get("X-WR-TIMEZONE", "")).strip()
    found: object = tzp.timezone(name) if name else None
    return found if isinstance(found, ZoneInfo) else None


def _title(vevent: Any) -> str:
    summary = vevent.get("SUMMARY")
    return one_line(str(summary)) if isinstance(summary, str) else ""


def _zoneless(vevent: Any) -> str:
    """The name of a time zone that an event uses and nobody knows, or ""."""
    broken = {name for name, _ in vevent.errors}
    for name in _TIMES:
        value: Any = None if name in broken else vevent.get(name)
        found = getattr(value, "dt", None)
        if isinstance(found, datetime) and found.tzinfo is None and "TZID" in value.params:
            return str(value.params["TZID"])
    return ""


def _check(event: _Event) -> None:
    """Refuse what the library would pass over or put right in silence."""
    vevent, title = event.of, quoted(event.title)
    for name, _ in vevent.errors:
        if name is None or name in _READ:
            wrong = name or "line"
            raise event.problem("import_event_property", wrong, title=title, property=wrong)
    for name in _TIMES:
        if isinstance(vevent.get(name), list):
            raise event.problem("import_event_property", name, title=title, property=name)
    if not event.title and not _cancelled(vevent):
        raise event.problem("import_event_no_title")
    if not str(vevent.get("UID", "")).strip():
        raise event.problem("import_event_no_uid", title=title)
    if "DTSTART" not in vevent:
        raise event.problem("import_event_no_start", title=title)
    if unknown := _zoneless(vevent):
        raise event.problem("import_event_zone", "DTSTART", title=title, zone=quoted(unknown))
    # A property may say what kind of value it has: a start that is a duration parses.
    if not isinstance(getattr(vevent["DTSTART"], "dt", None), date):
        raise event.problem("import_event_property", title=title, property="DTSTART")
    try:
        start, end = vevent["DTSTART"].dt, _end(vevent)
        backwards = end is not None and _comparable(end) < _comparable(start)
    except (TypeError, ValueError, AttributeError, OverflowError):
        raise event.problem("import_event_property", title=title, property="DTEND") from None
    if backwards:
        raise event.problem("import_event_ends_first", "DTEND", title=title)
    for rule in _rules(vevent):
        often = {str(one).upper() for one in rule.get("FREQ", [])} & _OFTEN
        if often or any(int(one) < 1 for one in rule.get("INTERVAL", [])):
            text = quoted(rule.to_ical().decode())
            raise event.problem("import_event_rule", "RRULE", title=title, rule=text)


def _end(vevent: Any) -> Any:
    if "DTEND" in vevent:
        return vevent["DTEND"].dt
    if "DURATION" in vevent:
        return vevent["DTSTART"].dt + vevent["DURATION"].dt
    return None


def _comparable(moment: date) -> datetime:
    if isinstance(moment, datetime):
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime.combine(moment, time(), UTC)


def _rules(vevent: Any) -> list[Any]:
    rules = vevent.get("RRULE", [])
    return rules if isinstance(rules, list) else [rules]


def _cancelled(vevent: Any) -> bool:
    return str(vevent.get("STATUS", "")).upper() == "CANCELLED"


def _series(
    calendar: Any, group: list[_Event], floating: ZoneInfo, zone: ZoneInfo, today: date
) -> Iterator[EventRow]:
    """The rows of all events with one UID."""
    latest: dict[str, _Event] = {}
    for event in group:
        place = _recurrence_id(event.of)
        known = latest.get(place)
        if known is None or int(event.of.get("SEQUENCE", 0)) >= int(known.of.get("SEQUENCE", 0)):
            latest[place] = event
    master = latest.get("")
    if master is not None and _cancelled(master.of):
        return
    if len(latest) == 1 and master is not None and not ({"RRULE", "RDATE"} & set(master.of)):
        yield _row(master, master.of, "", floating, zone)
        return
    for vevent in _repetitions(calendar, list(latest.values()), floating, today):
        place = _recurrence_id(vevent)
        if not _cancelled(vevent):
            yield _row(latest.get(place) or master or group[0], vevent, place, floating, zone)


def _recurrence_id(vevent: Any) -> str:
    """Which repetition an event is, the same in every export; "" for the series itself."""
    if "RECURRENCE-ID" not in vevent:
        return ""
    moment = vevent["RECURRENCE-ID"].dt
    if isinstance(moment, datetime) and moment.tzinfo:
        return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    if isinstance(moment, datetime):
        return moment.strftime("%Y%m%dT%H%M%S")
    return moment.strftime("%Y%m%d") if isinstance(moment, date) else str(moment)


def _repetitions(
    calendar: Any, events: Sequence[_Event], floating: ZoneInfo, today: date
) -> list[Any]:
    only = icalendar.Calendar()
    if "X-WR-TIMEZONE" in calendar:
        only.add("X-WR-TIMEZONE", floating.key)
    for event in events:
        only.add_component(event.of)
    first = min(_comparable(event.of["DTSTART"].dt).date() for event in events)
    endless = any(
        not ({"COUNT", "UNTIL"} & set(rule)) for event in events for rule in _rules(event.of)
    )
    if endless:
        begin = max(first - timedelta(days=1), today - YEAR)
        end = max(first, today) + YEAR
    else:
        begin, end = first - timedelta(days=1), first + _LONGEST_SERIES
    teller = events[0]
    try:
        found = recurring_ical_events.of(only).between(begin, end)
    except Exception:  # noqa: BLE001 - see below
        # Rules that contradict themselves fail anywhere in the library.
        rules = [rule.to_ical().decode() for event in events for rule in _rules(event.of)]
        raise teller.problem(
            "import_event_rule",
            "RRULE",
            title=quoted(teller.title),
            rule=quoted(" ".join(rules) or "RDATE"),
        ) from None
    if len(found) > MAX_REPETITIONS:
        raise teller.problem(
            "import_event_too_often", "RRULE", title=quoted(teller.title), limit=MAX_REPETITIONS
        )
    return list(found)


def _row(event: _Event, vevent: Any, place: str, floating: ZoneInfo, zone: ZoneInfo) -> EventRow:
    try:
        starts_at, ends_at, all_day = _span(event, vevent, floating, zone)
        uid, occurrence = str(vevent["UID"]).strip(), place
        if OWN_UID in vevent:
            uid, occurrence = str(vevent[OWN_UID]), _own(vevent, OWN_OCCURRENCE)
        row = EventRow(
            line=event.line(),
            key=_own(vevent, OWN_ID),
            uid=uid,
            title=_text(vevent, "SUMMARY", "title"),
            starts_at=starts_at,
            ends_at=ends_at,
            text=_text(vevent, "DESCRIPTION", "text"),
            place=_text(vevent, "LOCATION", "place"),
            all_day=all_day,
            sponsor=_text(vevent, OWN_SPONSOR, "sponsor"),
            kind=_kind(vevent),
            occurrence=occurrence,
        )
        for message in check(row):
            raise CellProblem(message.code, **message.values)
        return row
    except CellProblem as problem:
        name = str(problem.message.values.get("heading", "BEGIN"))
        raise _BadEvent(Problem(event.line(name), problem.message)) from None


def _own(vevent: Any, name: str) -> str:
    return one_line(str(vevent.get(name, "")))


def _text(vevent: Any, name: str, field: str) -> str:
    text = one_line(tidy(str(vevent.get(name, "")), name))
    return fitting(text, EVENT_LIMITS[field], name)


def _kind(vevent: Any) -> str:
    categories = vevent.get("CATEGORIES", [])
    for one in categories if isinstance(categories, list) else [categories]:
        for word in getattr(one, "cats", []):
            text = tidy(one_line(str(word)), "CATEGORIES")
            if text and len(text) <= EVENT_LIMITS["kind"]:
                return text
    return ""


def _span(
    event: _Event, vevent: Any, floating: ZoneInfo, zone: ZoneInfo
) -> tuple[datetime, datetime, bool]:
    start, end = vevent["DTSTART"].dt, _end(vevent)
    flag = str(vevent.get("X-MICROSOFT-CDO-ALLDAYEVENT", "")).upper() == "TRUE"
    if flag and isinstance(start, datetime) and start.time() == time():
        start = start.date()
        end = end.date() if isinstance(end, datetime) else end
    if not isinstance(start, datetime):
        last = end.date() if isinstance(end, datetime) else end
        last = start if last is None or last <= start else last - timedelta(days=1)
        starts_at, ends_at = day_span(start, last, zone)
        all_day = True
    else:
        starts_at = _instant(start, floating)
        ends_at = starts_at + _HOUR
        if isinstance(end, datetime):
            ends_at = max(_instant(end, floating), starts_at)
        elif end is not None:
            ends_at = max(day_span(end, end, zone)[0], starts_at)
        if ends_at == starts_at:
            ends_at += _HOUR
        all_day = False
    return starts_at, ends_at, all_day


def _instant(moment: datetime, floating: ZoneInfo) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=floating)).astimezone(UTC)
