"""Weeks and events in SQL."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from kiosk.data.dialect import one_writer
from kiosk.data.tables.schedule import event, week
from kiosk.data.types import portions
from kiosk.schedule.merge import digest
from kiosk.schedule.model import Event, Week

_AS_THEY_ARE: Final = (
    *("title", "text", "place", "starts_at", "ends_at", "all_day", "sponsor", "kind"),
    *("occurrence", "speaker", "picture", "notice", "covered", "sequence", "cancelled"),
    *("was_at", "was_place", "changed_at"),
)
_OF_WEEK: Final = (
    *("start", "end", "theme", "motif", "colour", "picture", "text", "teaser_days", "hall_days"),
)

# The highest number that PostgreSQL's INTEGER can hold.
_HIGHEST: Final = 2**31 - 1
_IN_ORDER: Final = tuple(
    func.coalesce(event.c[field.name], "").label(field.name)
    if field.name in ("key", "uid")
    else event.c[field.name]
    for field in fields(Event)
)


_LONGEST_TOLD: Final = timedelta(days=1)


class SqlSchedule:
    """Implements `ScheduleStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lock(self) -> None:
        one_writer(self._connection, "schedule")

    def by_ids(self, event_ids: Sequence[int]) -> tuple[Event, ...]:
        wanted = sorted({number for number in event_ids if 0 < number <= _HIGHEST})
        found = [one for some in portions(wanted) for one in self._events(event.c.id.in_(some))]
        return tuple(sorted(found, key=lambda one: (one.starts_at, one.id)))

    def by_keys(self, keys: Sequence[str]) -> tuple[Event, ...]:
        return self._in(event.c.key, keys)

    def by_uids(self, uids: Sequence[str]) -> tuple[Event, ...]:
        return self._in(event.c.uid, uids)

    def by_digests(self, digests: Sequence[str]) -> tuple[Event, ...]:
        return self._in(event.c.digest, digests)

    def add(self, events: Sequence[Event]) -> None:
        if events:
            self._connection.execute(insert(event), [event_columns(one) for one in events])

    def save(self, events: Sequence[Event]) -> None:
        for one in events:
            self._connection.execute(
                update(event).where(event.c.id == one.id).values(event_columns(one))
            )

    def between(self, start: datetime, end: datetime) -> tuple[Event, ...]:
        return self._events(_touches(start, end))

    def to_tell(self, start: datetime, end: datetime) -> tuple[Event, ...]:
        # What lasted from an earlier day on was there too; whoever asks looks at its times.
        was_there = (event.c.was_at > start - _LONGEST_TOLD) & (event.c.was_at < end)
        return self._events(_touches(start, end) | was_there)

    def everything(self) -> tuple[Event, ...]:
        return self._events(event.c.id > 0)

    def weeks(self) -> tuple[Week, ...]:
        return self._weeks(week.c.id > 0)

    def week_on(self, day: date) -> Week | None:
        found = self._weeks((week.c.end >= day) & (week.c.start <= day))
        return found[0] if found else None

    def week_after(self, day: date) -> Week | None:
        found = self._weeks(week.c.start > day, most=1)
        return found[0] if found else None

    def weeks_touching(self, start: date, end: date) -> tuple[Week, ...]:
        return self._weeks((week.c.end >= start) & (week.c.start <= end))

    def add_week(self, added: Week) -> None:
        self._connection.execute(insert(week).values(_week_columns(added)))

    def save_week(self, changed: Week) -> None:
        self._connection.execute(
            update(week).where(week.c.id == changed.id).values(_week_columns(changed))
        )

    def _in(self, column: ColumnElement[Any], texts: Sequence[str]) -> tuple[Event, ...]:
        return tuple(
            one for portion in portions(texts) for one in self._events(column.in_(portion))
        )

    def _events(self, condition: ColumnElement[bool]) -> tuple[Event, ...]:
        rows = self._connection.execute(
            select(*_IN_ORDER).where(condition).order_by(event.c.starts_at, event.c.id)
        )
        # A programme has thousands of events: their fields are not looked up by name.
        return tuple(Event(*row) for row in rows)

    def _weeks(self, condition: ColumnElement[bool], most: int | None = None) -> tuple[Week, ...]:
        rows = self._connection.execute(
            select(week).where(condition).order_by(week.c.start, week.c.id).limit(most)
        )
        return tuple(Week(row.id, *(getattr(row, name) for name in _OF_WEEK)) for row in rows)


def _touches(start: datetime, end: datetime) -> ColumnElement[bool]:
    return (event.c.ends_at > start) & (event.c.starts_at < end)


def _week_columns(one: Week) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _OF_WEEK}


def event_columns(one: Event) -> dict[str, Any]:
    """An event as its row is written, but for its number."""
    columns: dict[str, Any] = {name: getattr(one, name) for name in _AS_THEY_ARE}
    columns["key"] = one.key or None
    columns["uid"] = one.uid or None
    columns["digest"] = digest(one)
    return columns


def event_of(row: Row[Any]) -> Event:
    """The event of a stored row."""
    return Event(
        id=row.id,
        key=row.key or "",
        uid=row.uid or "",
        title=row.title,
        text=row.text,
        place=row.place,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        all_day=row.all_day,
        sponsor=row.sponsor,
        kind=row.kind,
        **{name: getattr(row, name) for name in _AS_THEY_ARE[8:]},
    )
