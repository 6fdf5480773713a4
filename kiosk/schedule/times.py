"""Days and wall times of the site as instants. Pure."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.schedule.model import MOST_DAYS_OF_WEEK

_DAY = timedelta(days=1)


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which the site's clocks show `wall` on `day`.

    A time that clocks pass twice (autumn) means the first; one that they skip
    (spring) means as much later as they skip. The zone's rules, not an offset,
    so an event keeps its wall time across both changes.
    """
    return datetime.combine(day, wall, tzinfo=zone).astimezone(UTC)


def day_span(first: date, last: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From the midnight that begins `first` to the midnight that ends `last`: 23 to 25 h a day."""
    return instant(first, time(), zone), instant(last + _DAY, time(), zone)


def day_of(at: datetime, zone: ZoneInfo) -> date:
    """The site's day at an instant."""
    return at.astimezone(zone).date()


def default_week(year: int, days: int = 5) -> tuple[date, date]:
    """First and last day of Customer Service Week: the first full week of October, from Monday.

    `days` is its length, from 1 to 31; Monday to Friday by default.
    """
    if not 1 <= days <= MOST_DAYS_OF_WEEK:
        raise ValueError(f"a week has one to {MOST_DAYS_OF_WEEK} days")
    october = date(year, 10, 1)
    monday = october + timedelta(days=-october.weekday() % 7)
    return monday, monday + timedelta(days=days - 1)
