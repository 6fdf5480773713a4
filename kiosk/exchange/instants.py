"""Wall times of files as instants."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.exchange.problems import CellProblem


def wall_instant(day: date, since_midnight: timedelta, zone: ZoneInfo) -> datetime:
    """The instant of a wall time in `zone`, in UTC; 24:00 is the next day's midnight.

    A time that comes twice, when the clocks go back, is the first of both.

    Raises:
        CellProblem: the time is left out on that day because the clocks go forward.
    """
    wall = datetime.combine(day, time()) + since_midnight
    instant = wall.replace(tzinfo=zone).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) != wall:
        raise CellProblem("import_no_such_time", text=wall.isoformat(" ", "minutes"))
    return instant
