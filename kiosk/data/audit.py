"""The store of the audit chain."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, LargeBinary, Text, cast, select
from sqlalchemy import type_coerce as coerce

from kiosk.audit.model import Entry, Unreadable
from kiosk.data.dialect import one_writer
from kiosk.data.engine import READING, database_name
from kiosk.data.tables.audit import audit
from kiosk.errors import KnownError

_PAGE = 500


class SqlAuditStore:
    """The `AuditStore` of `kiosk.audit.log`, on the connection of one unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self) -> Entry | None:
        if not self._connection.get_execution_options().get(READING):
            one_writer(self._connection, "audit")
        query = self._query().order_by(audit.c.number.desc()).limit(1)
        row = self._connection.execute(query).first()
        if row is None:
            return None
        entry = _entry(tuple(row))
        if isinstance(entry, Unreadable):
            raise KnownError(
                "database_damaged",
                file=database_name(self._connection.engine),
                reason=f"audit entry {entry.number}",
            )
        return entry

    def append(self, entry: Entry) -> None:
        self._connection.execute(
            audit.insert().values(
                number=entry.number,
                at=entry.at,
                actor=entry.actor,
                action=entry.action,
                subject=entry.subject,
                details=entry.details,
                previous=entry.previous,
                mac=entry.mac,
            )
        )

    def entries(self) -> Iterator[Entry | Unreadable]:
        # Page by page: a reader that stops early leaves no cursor open.
        query = self._query().order_by(audit.c.number).limit(_PAGE)
        rows = self._connection.execute(query).all()
        while rows:
            for row in rows:
                yield _entry(tuple(row))
            rows = self._connection.execute(query.where(audit.c.number > rows[-1][0])).all()

    def _query(self) -> Any:
        columns = [self._raw(column) for column in audit.c if column is not audit.c.number]
        return select(audit.c.number, *columns)

    def _raw(self, column: Column[Any]) -> ColumnElement[Any]:
        # Whoever changes the file by hand may leave anything in it; the driver would give up on
        # the whole query, and the rest of the chain could not be read.
        if self._connection.dialect.name == "sqlite":
            return cast(column, LargeBinary)
        return coerce(column, column.type if column is audit.c.at else Text)


def _entry(row: tuple[Any, ...]) -> Entry | Unreadable:
    number: int = row[0]
    try:
        at, actor, action, subject, details, previous, mac = (
            value.decode("utf-8") if isinstance(value, bytes) else value for value in row[1:]
        )
        if isinstance(at, str):
            at = datetime.fromisoformat(at).replace(tzinfo=UTC)
        texts = (actor, action, subject, previous, mac)
        read = json.loads(details)
        if not isinstance(read, dict) or not all(isinstance(each, str) for each in texts):
            return Unreadable(number)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return Unreadable(number)
    return Entry(
        number=number,
        at=at,
        actor=actor,
        action=action,
        subject=subject,
        details=read,
        previous=previous,
        mac=mac,
    )
