"""Units of work over SQL: one unit is one transaction, and no store opens one of its own.

Usage: write a class of your stores and compose it:

    class MyUnit:
        def __init__(self, connection: Connection) -> None:
            self.things = ThingStore(connection)     # a store keeps the Connection, nothing else

    work: Work[MyUnit] = SqlWork(engine, MyUnit)
    with work.write() as unit:                       # BEGIN IMMEDIATE on SQLite
        unit.things.add(...)                         # committed at the end; rolled back on an error
    with work.read() as unit:                        # consistent view; writing raises
        return unit.things.all()                     # stores return frozen dataclasses
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from kiosk.data.engine import reading, storage_errors

__all__ = ["Connection", "Engine", "SqlWork"]

UnitT = TypeVar("UnitT")


class SqlWork(Generic[UnitT]):
    """Opens units of work on an engine; `make_unit` builds the stores on a connection.

    Known errors of both methods: see `kiosk.data.engine.storage_errors`.
    """

    def __init__(self, engine: Engine, make_unit: Callable[[Connection], UnitT]) -> None:
        self._engine = engine
        self._reading = reading(engine)
        self._make_unit = make_unit

    @contextmanager
    def write(self) -> Iterator[UnitT]:
        """One writing transaction: committed at the end, rolled back when an error leaves it."""
        with (
            storage_errors(self._engine),
            self._engine.connect() as connection,
            _fresh_after_failure(connection),
            connection.begin(),
        ):
            yield self._make_unit(connection)

    @contextmanager
    def read(self) -> Iterator[UnitT]:
        """One reading transaction with a consistent view; an attempt to change something raises."""
        with (
            storage_errors(self._engine),
            self._reading.connect() as connection,
            _fresh_after_failure(connection),
            connection.begin() as transaction,
        ):
            try:
                yield self._make_unit(connection)
            finally:
                transaction.rollback()


@contextmanager
def _fresh_after_failure(connection: Connection) -> Iterator[None]:
    """Throw a connection away whose statement failed: its file may have been replaced."""
    try:
        yield
    except DBAPIError:
        connection.invalidate()
        raise
