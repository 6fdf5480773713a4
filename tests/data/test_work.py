import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table, Text, func, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from kiosk.data.dialect import insert_or_ignore, insert_or_update, one_writer
from kiosk.data.engine import open_engine
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError

THINGS = Table(
    "things",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("size", Integer, nullable=False, default=0),
)


class Things:
    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def add(self, name: str) -> None:
        self.connection.execute(THINGS.insert().values(name=name))

    def names(self) -> list[str]:
        return list(
            self.connection.execute(select(THINGS.c.name).order_by(THINGS.c.name)).scalars()
        )


@pytest.fixture
def work(empty_engine: Engine) -> SqlWork[Things]:
    with empty_engine.begin() as connection:
        THINGS.create(connection)
    return SqlWork(empty_engine, Things)


def names(work: SqlWork[Things]) -> list[str]:
    with work.read() as unit:
        return unit.names()


def test_a_written_unit_is_kept(work: SqlWork[Things]) -> None:
    with work.write() as unit:
        unit.add("a")
    assert names(work) == ["a"]


def test_a_unit_left_by_an_error_is_not_kept(work: SqlWork[Things]) -> None:
    def fail() -> None:
        with work.write() as unit:
            unit.add("a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names(work) == []


def test_a_reading_unit_cannot_write(work: SqlWork[Things]) -> None:
    with pytest.raises((DBAPIError, KnownError)), work.read() as unit:
        unit.add("a")
    assert names(work) == []
    with work.write() as unit:
        unit.add("b")
    assert names(work) == ["b"]


def test_a_broken_constraint_stays_a_bug(work: SqlWork[Things]) -> None:
    with work.write() as unit:
        unit.add("a")
    with pytest.raises(IntegrityError), work.write() as unit:
        unit.add("a")
    assert names(work) == ["a"]


def test_insert_or_ignore_tells_who_was_first(work: SqlWork[Things]) -> None:
    statement = insert_or_ignore(THINGS).values(name="a").returning(THINGS.c.id)
    with work.write() as unit:
        assert unit.connection.execute(statement).first() is not None
        assert unit.connection.execute(statement).first() is None
        with pytest.raises(IntegrityError), unit.connection.begin_nested():
            unit.connection.execute(insert_or_ignore(THINGS).values(name=None))
    assert names(work) == ["a"]


def test_insert_or_update_changes_the_row_that_is_there(work: SqlWork[Things]) -> None:
    for size in (1, 2):
        with work.write() as unit:
            statement = insert_or_update(THINGS, ["name"], ["size"])
            unit.connection.execute(statement.values(name="a", size=size))
    with work.read() as unit:
        assert unit.connection.execute(select(THINGS.c.size)).scalars().all() == [2]


def test_one_writer_at_a_time(work: SqlWork[Things]) -> None:
    """Look, then change, from several threads: nobody's number is given twice."""

    def count() -> None:
        for _ in range(10):
            with work.write() as unit:
                one_writer(unit.connection, "things")
                number = unit.connection.execute(
                    select(func.count()).select_from(THINGS)
                ).scalar_one()
                unit.add(f"{number:03}")

    with ThreadPoolExecutor(4) as pool:
        running = [pool.submit(count) for _ in range(4)]
    for each in running:
        each.result()
    assert names(work) == [f"{number:03}" for number in range(40)]


@pytest.fixture
def impatient(sqlite_engine: Engine) -> Iterator[SqlWork[Things]]:
    with sqlite_engine.begin() as connection:
        THINGS.create(connection)
    engine = open_engine(Path(str(sqlite_engine.url.database)), busy_seconds=0.05)
    yield SqlWork(engine, Things)
    engine.dispose()


def test_a_locked_database_means_try_again(impatient: SqlWork[Things], tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "kiosk.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownError) as refused, impatient.write() as unit:
        unit.add("a")
    assert refused.value.code == "try_again"
    assert names(impatient) == []
    other.close()
    with impatient.write() as unit:
        unit.add("a")
    assert names(impatient) == ["a"]
