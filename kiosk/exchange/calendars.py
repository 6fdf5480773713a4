"""Calendars (iCalendar, RFC 5545) in: what Outlook, Google, Apple and Thunderbird export.

What is broken is named by its line. What only does not fit a screen (a description with the
meeting's whole invitation, an address of four lines) is shortened: its author did not write it
for a kiosk.
"""

import hashlib
import re
import threading
import warnings
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar
from icalendar.timezone import tzp

from kiosk.exchange.calendar_checks import (
    BadEvent,
    CalendarEvent,
    check_event,
    title_of,
    zone_of,
    zoneless,
)
from kiosk.exchange.calendar_lean import lean
from kiosk.exchange.calendar_lines import EventLines, scan
from kiosk.exchange.calendar_series import (
    Moment,
    Occurrence,
    Series,
    Window,
    comparable,
    end_of,
    place_of,
    rules_of,
    zoned,
)
from kiosk.exchange.calendar_texts import place_text, plain_text, shortened
from kiosk.exchange.cells import YES_OR_NO, one_line, tidy
from kiosk.exchange.csv_files import decode
from kiosk.exchange.problems import CellProblem, ImportRefused, Problem, Progress, quoted, refuse
from kiosk.schedule import programme
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
OWN_OCCURRENCE, OWN_COVERED = "X-ENCORE-OCCURRENCE", "X-ENCORE-COVERED"
OWN_TEXTS: Final = {
    "sponsor": "X-ENCORE-SPONSOR",
    "speaker": "X-ENCORE-SPEAKER",
    "notice": "X-ENCORE-NOTICE",
}
"""What a calendar written here says of an event beyond the standard."""

_STEP: Final = 50
_HOUR: Final = timedelta(hours=1)
_LONGEST_UID: Final = 300

_FOLDED_LETTER: Final = re.compile(
    rb"([\xc2-\xf4][\x80-\xbf]*)((?:(?:\r\n|\n|\r)[ \t])+)([\x80-\xbf]+)"
)
_BEGINS: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", re.IGNORECASE)
_TO_DELETE: Final = bytes(
    0x7F if one < 0x20 and one not in b"\t\n\r" else one for one in range(256)
)
_WHOLE_LETTER: Final = re.compile(r"[^\x00-\x7f\ufffd]")
_IS_UTF16: Final = re.compile(rb"\xff\xfe|\xfe\xff|\x00.|.\x00", re.DOTALL)
_SPOKEN_OF: Final = frozenset({"title", "text", "place", "all_day", "sequence", "cancelled"})
_OWN_SPOKEN_OF: Final = _SPOKEN_OF | {"kind", "sponsor", "speaker", "notice", "covered"}

# The library keeps the time zones that it has read for all later calendars.
_LIBRARY: Final = threading.Lock()


def parse_calendar(
    data: bytes, path: Path, zone: ZoneInfo, today: date, progress: Progress | None = None
) -> programme.Programme:
    """The events of a calendar, each repetition a row, in the order of their start.

    What was cancelled is a row that cancels. Of events with the same UID, and of those that speak
    of the same repetition, the one with the highest SEQUENCE counts, of equal ones the newest, then
    the last. Times without a zone are times of the calendar's zone, else of `zone`. An event that
    repeats without end is followed from a year before `today` to a year after (or after its
    start, if that is later). Each id of which all is known is told as a series.

    Raises:
        ImportRefused: with every event that is broken, by its line.
    """
    text = _text_of(data, path)
    places = scan(text, path, MAX_EVENTS)
    with _LIBRARY, warnings.catch_warnings():
        # The library warns of what it guesses of vendors' time zones; unknown ones are told.
        warnings.simplefilter("ignore")
        calendars = _parsed(lean(text), path)
        found = _Reading(zone, today)
        found.read(calendars, places, progress)
    if found.problems:
        raise ImportRefused(path.name, found.problems)
    if len(found.rows) > MAX_EVENTS:
        raise refuse(path, "import_calendar_too_many", limit=MAX_EVENTS)
    if not found.rows:
        raise refuse(path, "import_calendar_no_events")
    rows = sorted(found.rows, key=lambda row: (row.starts_at, row.line))
    return programme.Programme(tuple(rows), series=tuple(found.series))


def _text_of(data: bytes, path: Path) -> str:
    """The calendar's text, with plain line ends; lines may be folded inside a letter."""
    if not _IS_UTF16.match(data) and _BEGINS.match(data):
        # A character that cannot be shown is told where it stands, and only if somebody reads it.
        data = data.translate(_TO_DELETE)
    try:
        data.decode()
    except UnicodeDecodeError:
        while (whole := _FOLDED_LETTER.sub(rb"\1\3\2", data)) != data:
            data = whole
        # Damaged UTF-8 would pass for Windows-1252, and every letter of it come out wrong.
        text = data.decode(errors="replace")
        lost = text.count("\ufffd")
        if lost and not _IS_UTF16.match(data) and len(_WHOLE_LETTER.findall(text)) >= lost:
            raise refuse(path, "import_encoding") from None
    return decode(data, path).replace("\r\n", "\n").replace("\r", "\n")


def _parsed(text: str, path: Path) -> list[Any]:
    tzp.use_default()
    data = text.encode()
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
        if any(zoneless(event) for one in calendars for event in one.walk("VEVENT")):
            # A time zone may stand below the events that use it: by now it is known.
            calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except Exception as error:  # noqa: BLE001 - see below
        # Broken calendars fail anywhere in the library, mostly with a ValueError.
        raise refuse(path, "import_calendar_broken", reason=quoted(str(error))) from None
    found = [one for one in calendars if one.name == "VCALENDAR"]
    if not found:
        raise refuse(path, "import_calendar_missing")
    return found


class _Reading:
    """Takes calendars apart: rows, series, and what is wrong."""

    def __init__(self, zone: ZoneInfo, today: date) -> None:
        self.rows: list[EventRow] = []
        self.series: list[programme.Series] = []
        self.problems: list[Problem] = []
        self._zone = zone
        self._today = datetime.combine(today, time(), UTC)

    def read(
        self, calendars: Sequence[Any], places: Sequence[EventLines], progress: Progress | None
    ) -> None:
        groups: dict[str, list[CalendarEvent]] = defaultdict(list)
        titles = {
            str(one.get("UID")): title_of(one)
            for calendar in calendars
            for one in calendar.walk("VEVENT")
            if "RECURRENCE-ID" not in one
        }
        left = iter(places)
        for calendar in calendars:
            named = zone_of(calendar)
            off = str(calendar.get("METHOD", "")).upper() == "CANCEL"
            for vevent, lines in zip(calendar.walk("VEVENT"), left, strict=False):
                event = CalendarEvent(
                    vevent,
                    lines,
                    title_of(vevent) or titles.get(str(vevent.get("UID")), ""),
                    named or self._zone,
                    named is not None,
                    off or str(vevent.get("STATUS", "")).upper() == "CANCELLED",
                )
                try:
                    check_event(event)
                except BadEvent as bad:
                    self.problems.append(bad.problem)
                else:
                    # One id may stand in several calendars of a file.
                    groups[str(vevent["UID"])].append(event)
        done = 0
        for group in groups.values():
            if progress and done % _STEP == 0:
                progress(done, max(len(places), done))
            done += len(group)
            try:
                self._group(group)
            except BadEvent as bad:
                self.problems.append(bad.problem)
            if len(self.rows) > MAX_EVENTS:
                return
        if progress:
            progress(len(places), len(places))

    def _group(self, group: list[CalendarEvent]) -> None:
        """All events with one UID."""
        latest: dict[tuple[str, bool], CalendarEvent] = {}
        for event in group:
            key = _key(event)
            known = latest.get(key)
            if known is None or event.newness >= known.newness:
                latest[key] = event
        master = latest.get(("", False))
        if master is not None and master.cancelled:
            self.rows.append(_row(master, None, self._zone, cancelled=True))
            return
        events = list(latest.values())
        if len(events) == 1 and master is not None and not ({"RRULE", "RDATE"} & set(master.of)):
            self.rows.append(_row(master, None, self._zone))
            if OWN_UID not in master.of:
                self.series.append(programme.Series(self.rows[-1].uid, master.sequence))
            return
        self._repeated(events, master)

    def _repeated(self, events: list[CalendarEvent], master: CalendarEvent | None) -> None:
        series = Series(
            None if master is None else events.index(master),
            [one.of for one in events],
            [one.zone for one in events],
            [one.cancelled for one in events],
            any(one.zone_named for one in events),
        )
        first = min(comparable(one.of["DTSTART"].dt) for one in events)
        window = Window(self._today - YEAR, max(first, self._today) + YEAR)
        teller = events[0]
        try:
            found = list(islice(series.occurrences(window), MAX_REPETITIONS + 1))
            if len(found) > MAX_REPETITIONS and series.cut():
                found = list(islice(series.occurrences(window), MAX_REPETITIONS + 1))
        except Exception:  # noqa: BLE001 - see below
            # Rules that contradict themselves fail anywhere in the libraries.
            rules = [rule.to_ical().decode() for event in events for rule in rules_of(event.of)]
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
        for one in found:
            self.rows.append(_row(events[one.of], one, self._zone))
        for number, place in series.called_off():
            event = events[number]
            start = zoned(event.of["DTSTART"].dt, event.zone)
            there = Occurrence(place, start, end_of(event.of), number)
            self.rows.append(_row(event, there, self._zone, cancelled=True))
        if master is not None:
            ends = (window.since, window.until) if series.is_endless() else (None, None)
            self.series.append(programme.Series(_uid(master.of), master.sequence, *ends))


def _key(event: CalendarEvent) -> tuple[str, bool]:
    """What an event speaks of: ("", False) for the series itself."""
    if "RECURRENCE-ID" not in event.of:
        return "", False
    place = event.of["RECURRENCE-ID"]
    follows = str(place.params.get("RANGE", "")).upper() == "THISANDFUTURE"
    return place_of(place.dt, event.zone), follows


def _row(
    event: CalendarEvent, there: Occurrence | None, zone: ZoneInfo, *, cancelled: bool = False
) -> EventRow:
    """The row of an event, or of one occurrence of it; days are days of `zone`."""
    vevent = event.of
    own = OWN_UID in vevent

    def text(name: str, field: str) -> str:
        most = EVENT_LIMITS[field]
        if own:  # as it was written here, and as long as it may be
            return one_line(tidy(str(vevent.get(name, "")), name))
        return place_text(vevent, most) if field == "place" else plain_text(vevent, name, most)

    try:
        if there is None:
            start, end = zoned(vevent["DTSTART"].dt, event.zone), end_of(vevent)
        else:
            start, end = there.start, there.end
        starts_at, ends_at, all_day = _span(vevent, start, end, event.zone, zone)
        occurrence = "" if there is None else place_of(there.place, event.zone)
        given = _OWN_SPOKEN_OF if own else _SPOKEN_OF
        row = EventRow(
            line=event.line(),
            key=_own(vevent, OWN_ID),
            uid=str(vevent[OWN_UID]) if own else _uid(vevent),
            title=text("SUMMARY", "title") or _other_title(event),
            starts_at=starts_at,
            ends_at=ends_at,
            text=text("DESCRIPTION", "text"),
            place=text("LOCATION", "place"),
            all_day=all_day,
            kind=_kind(vevent),
            occurrence=_own(vevent, OWN_OCCURRENCE) if own else occurrence,
            covered=YES_OR_NO.value(_own(vevent, OWN_COVERED), OWN_COVERED),
            sequence=event.sequence,
            cancelled=cancelled,
            given=given | {"kind"} if "CATEGORIES" in vevent else given,
            sponsor=text(OWN_TEXTS["sponsor"], "sponsor"),
            speaker=text(OWN_TEXTS["speaker"], "speaker"),
            notice=text(OWN_TEXTS["notice"], "notice"),
        )
        for message in check(row):
            raise CellProblem(message.code, **message.values)
        return row
    except CellProblem as problem:
        name = str(problem.message.values.get("heading", "BEGIN"))
        raise BadEvent(Problem(event.line(name), problem.message)) from None


def _uid(vevent: Any) -> str:
    """The calendar's id; of one that is longer than is kept, what tells it from others."""
    text = str(vevent["UID"]).strip()
    if len(text) <= _LONGEST_UID:
        return text
    return f"{text[:100]}#{hashlib.sha256(text.encode()).hexdigest()}"


def _other_title(event: CalendarEvent) -> str:
    """A title for an event that has none: that of its series, or where it is."""
    return shortened(one_line(tidy(event.title, "SUMMARY")), EVENT_LIMITS["title"])


def _own(vevent: Any, name: str) -> str:
    return one_line(str(vevent.get(name, "")))


def _kind(vevent: Any) -> str:
    categories = vevent.get("CATEGORIES", [])
    for one in categories if isinstance(categories, list) else [categories]:
        for word in getattr(one, "cats", []):
            text = tidy(one_line(str(word)), "CATEGORIES")
            if text and len(text) <= EVENT_LIMITS["kind"]:
                return text
    return ""


def _span(
    vevent: Any, start: Moment, end: Moment | None, floating: ZoneInfo, zone: ZoneInfo
) -> tuple[datetime, datetime, bool]:
    flag = str(vevent.get("X-MICROSOFT-CDO-ALLDAYEVENT", "")).upper() == "TRUE"
    if flag and isinstance(start, datetime) and start.time() == time():
        start = start.date()
        end = end.date() if isinstance(end, datetime) else end
    if not isinstance(start, datetime):
        last = end.date() if isinstance(end, datetime) else end
        last = start if last is None or last <= start else last - timedelta(days=1)
        starts_at, ends_at = day_span(start, last, zone)
        return starts_at, ends_at, True
    starts_at = _instant(start, floating)
    ends_at = starts_at
    if isinstance(end, datetime):
        ends_at = max(_instant(end, floating), starts_at)
    elif end is not None:
        ends_at = max(day_span(end, end, zone)[0], starts_at)
    return starts_at, ends_at + _HOUR if ends_at == starts_at else ends_at, False


def _instant(moment: datetime, floating: ZoneInfo) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=floating)).astimezone(UTC)
