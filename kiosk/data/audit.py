"""The store of the audit chain."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    LargeBinary,
    Select,
    Text,
    bindparam,
    cast,
    select,
)
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
        row = self._connection.execute(_last(self._connection.dialect.name)).first()
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

    def upto(self, number: int) -> Entry | Unreadable | None:
        """The last entry whose number is at most `number`; None when there is none."""
        query = _upto(self._connection.dialect.name)
        row = self._connection.execute(query, {"most": number}).first()
        return None if row is None else _entry(tuple(row))

    def append(self, entry: Entry) -> None:
        self._connection.execute(
            _ADD,
            {
                "number": entry.number,
                "at": entry.at,
                "actor": entry.actor,
                "action": entry.action,
                "subject": entry.subject,
                "details": entry.details,
                "previous": entry.previous,
                "mac": entry.mac,
            },
        )

    def entries(self) -> Iterator[Entry | Unreadable]:
        # Page by page: a reader that stops early leaves no cursor open.
        page = self.page(None)
        while page:
            yield from page
            page = self.page(page[-1].number)

    def page(self, after: int | None) -> list[Entry | Unreadable]:
        """The next entries whose number is above `after`, some hundreds at most; none at the end.

        The chain only grows, so pages read in transactions of their own make one chain.
        """
        query = _query(self._connection.dialect.name).order_by(audit.c.number).limit(_PAGE)
        if after is not None:
            query = query.where(audit.c.number > after)
        return [_entry(tuple(row)) for row in self._connection.execute(query)]


# Built once: every change asks for the last entry and adds one.
_ADD: Final = audit.insert()


@cache
def _last(dialect: str) -> Select[Any]:
    return _query(dialect).order_by(audit.c.number.desc()).limit(1)


@cache
def _upto(dialect: str) -> Select[Any]:
    return _last(dialect).where(audit.c.number <= bindparam("most"))


@cache
def _query(dialect: str) -> Select[Any]:
    columns = [_raw(column, dialect) for column in audit.c if column is not audit.c.number]
    return select(audit.c.number, *columns)


def _raw(column: Column[Any], dialect: str) -> ColumnElement[Any]:
    # Whoever changes the file by hand may leave anything in it; the driver would give up on
    # the whole query, and the rest of the chain could not be read.
    if dialect == "sqlite":
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
