"""An event as the text of a QR code, which a phone takes into its calendar without network."""

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.schedule.model import Event

MOST_BYTES: Final = 400
"""The longest text in UTF-8: at error correction M it fits a code of version 15 (412 bytes)."""

_SHORTER: Final = "…"
_INSTANT: Final = "%Y%m%dT%H%M%SZ"
_DAY: Final = "%Y%m%d"


def vevent_code(event: Event, zone: ZoneInfo) -> str:
    """The text of a QR code for an event: at most `MOST_BYTES` bytes of UTF-8.

    A VEVENT by itself, as ZXing's "Barcode Contents" describes it: readers on Android take it with
    and without a calendar around it, some iPhones only without. Times are in UTC, so that no
    phone has to know the site's zone; whole days are days of `zone`. A place that does not fit
    is left out, a title that does not is shortened.
    """
    if event.all_day:
        last = (event.ends_at - timedelta(seconds=1)).astimezone(zone) + timedelta(days=1)
        first = event.starts_at.astimezone(zone)
        times = (
            f"DTSTART;VALUE=DATE:{first.strftime(_DAY)}",
            f"DTEND;VALUE=DATE:{last.strftime(_DAY)}",
        )
    else:
        times = (f"DTSTART:{_utc(event.starts_at)}", f"DTEND:{_utc(event.ends_at)}")
    place = (f"LOCATION:{_escaped(event.place)}",) if event.place.strip() else ()
    for title in _shorter_and_shorter(event.title):
        for where in dict.fromkeys((place, ())):
            text = "\r\n".join(
                ("BEGIN:VEVENT", f"SUMMARY:{_escaped(title)}", *times, *where, "END:VEVENT")
            )
            if len(text.encode()) <= MOST_BYTES:
                return text
    raise AssertionError("an event without title and place always fits")


def _shorter_and_shorter(title: str) -> tuple[str, ...]:
    return (title, *(title[:length] + _SHORTER for length in range(len(title) - 1, -1, -1)))


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_INSTANT)


def _escaped(text: str) -> str:
    """A text as RFC 5545, 3.3.11 writes it, on one line."""
    flat = " ".join(text.split())
    return flat.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
