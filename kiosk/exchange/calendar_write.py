"""Calendars (iCalendar, RFC 5545) out."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar

from kiosk.exchange.calendars import OWN_ID, OWN_OCCURRENCE, OWN_SPONSOR, OWN_UID
from kiosk.exchange.files import save
from kiosk.schedule.model import EventRow


def write_calendar(
    path: Path,
    rows: Sequence[EventRow],
    zone: ZoneInfo,
    now: datetime,
    *,
    overwrite: bool = False,
) -> None:
    """Write events as a calendar that other programs can subscribe to or import.

    Instants are written in UTC, whole days as days of `zone`. `parse_calendar` gives the
    same rows back, but for their line numbers.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`.
    """
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Encore//Kiosk//EN")
    for row in rows:
        calendar.add_component(_event(row, zone, now))
    save(path, calendar.to_ical(), overwrite=overwrite)


def _event(row: EventRow, zone: ZoneInfo, now: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("UID", _uid(row))
    event.add("DTSTAMP", now)
    if row.all_day:
        event.add("DTSTART", row.starts_at.astimezone(zone).date())
        event.add("DTEND", (row.ends_at - timedelta(seconds=1)).astimezone(zone).date() + _DAY)
    else:
        event.add("DTSTART", row.starts_at)
        event.add("DTEND", row.ends_at)
    event.add("SUMMARY", row.title)
    if row.text:
        event.add("DESCRIPTION", row.text)
    if row.place:
        event.add("LOCATION", row.place)
    if row.kind:
        event.add("CATEGORIES", [row.kind])
    event.add(OWN_UID, row.uid)
    own = ((OWN_ID, row.key), (OWN_OCCURRENCE, row.occurrence), (OWN_SPONSOR, row.sponsor))
    for name, text in own:
        if text:
            event.add(name, text)
    return event


_DAY = timedelta(days=1)


def _uid(row: EventRow) -> str:
    """A UID that stays the same in every export, and is another one for each repetition."""
    if row.uid:
        return f"{row.uid}#{row.occurrence}" if row.occurrence else row.uid
    content = row.key or f"{row.title}\n{row.starts_at.isoformat()}\n{row.place}"
    return hashlib.sha256(content.encode()).hexdigest()[:32] + "@encore"
