"""Calendars (iCalendar, RFC 5545) out."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar

from kiosk.exchange.calendars import (
    OWN_COVERED,
    OWN_ID,
    OWN_OCCURRENCE,
    OWN_TEXTS,
    OWN_UID,
)
from kiosk.exchange.files import save
from kiosk.schedule.model import EventRow


def write_calendar(
    path: Path,
    rows: Sequence[EventRow],
    zone: ZoneInfo,
    now: datetime,
    *,
    site: str = "",
    overwrite: bool = False,
) -> None:
    """Write events as a calendar that other programs can subscribe to or import.

    Times are wall times of `zone`, which is described, whole days its days. `parse_calendar` gives
    the same rows back, but for their line numbers and pictures. What is moved here and exported
    again is the same event there: its UID comes of its number at `site`, a name.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`.
    """
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Encore//Kiosk//EN")
    calendar.add("CALSCALE", "GREGORIAN")
    if rows:
        first = min(row.starts_at for row in rows).astimezone(zone).date()
        last = max(row.ends_at for row in rows).astimezone(zone).date()
        calendar.add_component(
            icalendar.Timezone.from_tzinfo(zone, zone.key, first - _YEAR, last + _YEAR)
        )
    for row in rows:
        calendar.add_component(_event(row, zone, now, site))
    save(path, calendar.to_ical(), overwrite=overwrite)


def _event(row: EventRow, zone: ZoneInfo, now: datetime, site: str) -> icalendar.Event:
    event = icalendar.Event()
    event.add("UID", _uid(row, site))
    event.add("DTSTAMP", now)
    if row.all_day:
        event.add("DTSTART", row.starts_at.astimezone(zone).date())
        event.add("DTEND", (row.ends_at - timedelta(seconds=1)).astimezone(zone).date() + _DAY)
    else:
        event.add("DTSTART", _time(row.starts_at, zone))
        event.add("DTEND", _time(row.ends_at, zone))
    event.add("SUMMARY", row.title)
    event.add("SEQUENCE", row.sequence)
    event.add("STATUS", "CANCELLED" if row.cancelled else "CONFIRMED")
    if row.text:
        event.add("DESCRIPTION", row.text)
    if row.place:
        event.add("LOCATION", row.place)
    if row.kind:
        event.add("CATEGORIES", [row.kind])
    event.add(OWN_UID, row.uid)
    own = {OWN_ID: row.key, OWN_OCCURRENCE: row.occurrence}
    own |= {name: getattr(row, field) for field, name in OWN_TEXTS.items()}
    if row.covered is not None:
        own[OWN_COVERED] = "yes" if row.covered else "no"
    for name, text in own.items():
        if text:
            event.add(name, text)
    return event


_DAY = timedelta(days=1)
_YEAR = timedelta(days=366)


def _time(at: datetime, zone: ZoneInfo) -> datetime:
    """A wall time of the zone, or UTC for the second of two that look alike."""
    wall = at.astimezone(zone)
    return at.astimezone(UTC) if wall.fold else wall


def _uid(row: EventRow, site: str) -> str:
    """A UID that stays the same in every export, and is another one for each repetition."""
    if row.uid:
        return f"{row.uid}#{row.occurrence}" if row.occurrence else row.uid
    content = row.key or f"{row.title}\n{row.starts_at.isoformat()}\n{row.place}"
    if row.number:
        content = f"{site}\n{row.number}"
    return hashlib.sha256(content.encode()).hexdigest()[:32] + "@encore"
