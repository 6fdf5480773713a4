"""Events and a schedule on a real database."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.audit.log import AuditLog
from kiosk.data.people import PeopleStore
from kiosk.data.schedule import SqlSchedule
from kiosk.data.schedule_days import SqlDays
from kiosk.data.schedule_editing import SqlEditing
from kiosk.data.schedule_sign_ups import SqlSignUps
from kiosk.data.schedule_venues import SqlVenues
from kiosk.schedule.model import Event, EventRow
from kiosk.schedule.times import instant

HELSINKI = ZoneInfo("Europe/Helsinki")
MONDAY = date(2026, 10, 5)
NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)  # noon in Helsinki


def at(clock: str, day: date = MONDAY, zone: ZoneInfo = HELSINKI) -> datetime:
    """The instant of a wall time such as "9:30" on a day."""
    hour, minute = clock.split(":")
    return instant(day, time(int(hour), int(minute)), zone)


def event(
    title: str, start: datetime, end: datetime | None = None, all_day: bool = False, number: int = 0
) -> Event:
    end = start + timedelta(hours=1) if end is None else end
    return Event(number, "", "", title, "", "", start, end, all_day, "", "")


def row(line: int = 2, title: str = "Cake", start: datetime = NOW, **fields: object) -> EventRow:
    whole: dict[str, object] = {
        "key": "",
        "uid": "",
        "title": title,
        "starts_at": start,
        "ends_at": start + timedelta(hours=1),
    }
    return EventRow(line=line, **(whole | fields))  # type: ignore[arg-type]  # fields by name


class Notes:
    """An audit log that is only looked at."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str, str, dict[str, object]]] = []

    def append(self, actor: str, action: str, subject: str, **details: object) -> None:
        self.entries.append((actor, action, subject, details))

    def head(self) -> str:
        return ""


class Unit:
    def __init__(self, connection: Connection, notes: Notes) -> None:
        self.schedule = SqlSchedule(connection)
        self.days = SqlDays(connection)
        self.editing = SqlEditing(connection)
        self.venues = SqlVenues(connection)
        self.sign_ups = SqlSignUps(connection)
        self.people = PeopleStore(connection)
        self.audit: AuditLog = notes
