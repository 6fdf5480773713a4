"""A calendar without what nobody here reads: alarms, attachments, guests, tasks.

Programs write many things of their own into calendars, not all of them by the standard, and
whole files besides. None of that is a reason to refuse an event, and none of it is parsed.
"""

import re
from collections.abc import Iterator
from typing import Final

import icalendar

READ: Final = frozenset(
    {
        "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "DTSTART", "DTEND",
        "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    }
)  # fmt: skip
"""The properties of an event that count; a fault in one of them is told."""

_ALSO: Final = frozenset(
    {
        "DTSTAMP", "LAST-MODIFIED", "CATEGORIES", "METHOD", "X-WR-TIMEZONE", "X-ALT-DESC",
        "X-APPLE-STRUCTURED-LOCATION", "X-MICROSOFT-CDO-ALLDAYEVENT",
    }
)  # fmt: skip
_OWN: Final = "X-ENCORE-"
_ZONE: Final = "VTIMEZONE"
_PARTS: Final = frozenset({"VCALENDAR", "VEVENT"})
_LONG_TEXTS: Final = frozenset({"SUMMARY", "DESCRIPTION", "LOCATION", "X-ALT-DESC"})
_LONGEST: Final = 50_000
"""Letters of a text that are read: far more than any screen shows."""

_FOLD: Final = re.compile(r"\n[ \t]")
_NAME: Final = re.compile(r"([\w.-]+)(?=[:;])")
_OF_DAYS: Final = re.compile(r"[A-Z-]+(?:;[^:]*)?;VALUE=DATE[;:]", re.IGNORECASE)
_ZONE_NAME: Final = re.compile(r';TZID=(?:"[^"]*"|[^";:]*)', re.IGNORECASE)
_UTC_BY_NAME: Final = re.compile(r';TZID=("?)(?:tzone://Microsoft/Utc|Z)\1(?=[:;])', re.IGNORECASE)


def lean(text: str) -> str:
    """The lines that count, unfolded; `text` has plain line ends.

    Time zones that nobody can follow are left out: events in them have an unknown one. A line
    that is none stays in an event, to be told.
    """
    kept: list[str] = []
    zone: list[str] = []
    inside: list[str] = []
    for line in _FOLD.sub("", text).split("\n"):
        line = line.rstrip(" \t")
        match = _NAME.match(line)
        name = match[1].upper() if match else ""
        part = line.partition(":")[2].strip().upper()
        if name == "BEGIN":
            inside.append(part)
        if _ZONE in inside:
            zone.append(line)
        elif inside and set(inside) <= _PARTS and (name in {"BEGIN", "END"} or _counts(name, line)):
            if name in _LONG_TEXTS:
                line = line[:_LONGEST]
            if _OF_DAYS.match(line):  # it is in no zone, whatever it says
                line = _ZONE_NAME.sub("", line, count=1)
            kept.append(_UTC_BY_NAME.sub(";TZID=UTC", line, count=1))
        if name == "END" and inside:
            inside.pop()
        if zone and _ZONE not in inside:
            kept += _followed(zone)
            zone = []
    return "\n".join(kept) + "\n"


def _counts(name: str, line: str) -> bool:
    if not name:
        return bool(line)
    if name in READ:
        return True
    if name.startswith("X-"):
        return (name in _ALSO or name.startswith(_OWN)) and _is_well_formed(line)
    return name in _ALSO


def _is_well_formed(line: str) -> bool:
    found = icalendar.Event.from_ical(f"BEGIN:VEVENT\n{line}\nEND:VEVENT\n")
    return isinstance(found, icalendar.Event) and not found.errors


def _followed(zone: list[str]) -> Iterator[str]:
    try:
        for one in icalendar.Component.from_ical("\n".join(zone), multiple=True):
            if isinstance(one, icalendar.Timezone):
                one.to_tz()
    except Exception:  # noqa: BLE001 - broken zones fail anywhere in the library
        return
    yield from zone
