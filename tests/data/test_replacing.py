"""Whichever program connects: no row that is frozen is replaced, and no table is emptied."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from kiosk.audit.log import Log
from kiosk.data.audit import SqlAuditStore
from kiosk.raffle.model import Rules
from tests.raffle.support import ONE, House

REFUSED = "never changes so|only grows"
FROZEN = (
    "audit",
    "raffle",
    "raffle_token",
    "raffle_holder",
    "raffle_ticket",
    "raffle_contribution",
    "raffle_round",
    "raffle_handing",
)


def noted(house: House, engine: Engine) -> None:
    """Two entries of the audit chain."""
    with engine.begin() as connection:
        log = Log(SqlAuditStore(connection), b"k" * 32, house.clock)
        log.append(ONE, "thing_done", "thing:1")
        log.append(ONE, "thing_done", "thing:2")


def keys(raw: sqlite3.Connection, table: str) -> Iterator[tuple[str, ...]]:
    """The unique keys that the table really has."""
    columns = raw.execute(f"PRAGMA table_info({table})").fetchall()
    yield tuple(row[1] for row in columns if row[5])
    for index in raw.execute(f"PRAGMA index_list({table})").fetchall():
        if index[2]:
            yield tuple(row[2] for row in raw.execute(f"PRAGMA index_info({index[1]})"))


def other(value: Any) -> Any:
    if isinstance(value, int):
        return value + 1000
    return f"x{value[1:]}" if isinstance(value, str) else value


def replacing(file: Path, *tables: str) -> None:
    """Try to replace a row of each table by each of its keys, all else being other."""
    raw = sqlite3.connect(file)
    # As most programs connect: neither foreign keys nor recursive triggers.
    for table in tables:
        before = raw.execute(f"SELECT * FROM {table}").fetchall()
        assert before, table
        names = [column[1] for column in raw.execute(f"PRAGMA table_info({table})")]
        for key in keys(raw, table):
            if before[-1][names.index(key[0])] is None:
                # Several rows may have none.
                continue
            row = [
                value if name in key or name == "raffle" else other(value)
                for name, value in zip(names, before[-1], strict=True)
            ]
            marks = ", ".join("?" * len(row))
            for verb in ("INSERT OR REPLACE", "REPLACE"):
                with pytest.raises(sqlite3.IntegrityError, match=REFUSED):
                    raw.execute(f"{verb} INTO {table} VALUES ({marks})", row)
        with pytest.raises(sqlite3.IntegrityError, match=REFUSED):
            raw.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
        assert raw.execute(f"SELECT * FROM {table}").fetchall() == before
    raw.close()


def test_no_row_is_replaced_on_sqlite(sqlite_engine: Engine, tmp_path: Path) -> None:
    file, house = tmp_path / "kiosk.db", House(sqlite_engine, tmp_path / "keys", 3)
    noted(house, sqlite_engine)
    codes = house.tokens(3)
    house.open(Rules(prizes=("Cake", "Mug"), hold_seconds=0))
    house.find(codes)
    replacing(file, "audit", "raffle", "raffle_token", "raffle_holder", "raffle_ticket")
    house.raffles.close(ONE)
    house.contribute()
    replacing(file, "raffle", "raffle_ticket", "raffle_contribution")
    house.draw_and("claimed")
    house.raffles.hand_over(None, 1, ONE)
    house.raffles.draw(ONE)
    replacing(file, "raffle", "raffle_round", "raffle_contribution", "raffle_handing")
    house.raffles.settle(2, "claimed", ONE)
    house.raffles.finish(ONE)
    replacing(file, *FROZEN)


def test_an_update_replaces_no_other_row_on_sqlite(sqlite_engine: Engine, tmp_path: Path) -> None:
    house = House(sqlite_engine, tmp_path / "keys", 3)
    noted(house, sqlite_engine)
    house.ready(3)
    raw = sqlite3.connect(tmp_path / "kiosk.db")
    for statement in (
        "UPDATE OR REPLACE audit SET number = 1 WHERE number = 2",
        "UPDATE OR REPLACE raffle_ticket SET number = 1 WHERE number = 2",
        "UPDATE OR REPLACE raffle_token SET number = 1 WHERE number = 2",
        "UPDATE OR REPLACE raffle_contribution SET place = 1 WHERE place = 2",
    ):
        with pytest.raises(sqlite3.IntegrityError, match=REFUSED):
            raw.execute(statement)
    raw.close()


def test_no_table_is_emptied_at_once_on_postgresql(postgres_engine: Engine) -> None:
    for table in FROZEN:
        for how in ("", " CASCADE"):
            with (
                pytest.raises(DBAPIError, match=f"{REFUSED}|cannot truncate"),
                postgres_engine.begin() as connection,
            ):
                connection.exec_driver_sql(f"TRUNCATE {table}{how}")


def test_what_was_handed_over_stays(engine: Engine, tmp_path: Path) -> None:
    house = House(engine, tmp_path / "keys", 3)
    house.ready(3, Rules(prizes=("Cake", "Mug")))
    house.draw_and("claimed")
    house.raffles.draw(ONE)
    for statement in (
        # Nobody has claimed the second prize.
        "INSERT INTO raffle_handing VALUES (1, 2, '2026-10-05 09:00:00', 'x')",
        "INSERT INTO raffle_handing VALUES (1, 3, '2026-10-05 09:00:00', 'x')",
    ):
        with pytest.raises(DBAPIError, match=REFUSED), engine.begin() as connection:
            connection.exec_driver_sql(statement)
    house.raffles.hand_over(None, 1, ONE)
    for statement in (
        "UPDATE raffle_handing SET handed_by = 'x'",
        "DELETE FROM raffle_handing",
    ):
        with pytest.raises(DBAPIError, match=REFUSED), engine.begin() as connection:
            connection.exec_driver_sql(statement)
    [win] = [win for win in house.raffles.results().wins if win.handed_at is not None]
    assert (win.round, win.handed_by) == (1, ONE)
