import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table

from kiosk.data.engine import open_engine, reading
from kiosk.data.types import EnumText, Json, UtcDateTime
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError


class Colour(StrEnum):
    RED = "red"


THINGS = Table(
    "things",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime),
    Column("json", Json),
    Column("colour", EnumText(Colour)),
)


def unit(connection: Connection) -> Connection:
    return connection


def write(engine: Engine, **values: object) -> None:
    with SqlWork(engine, unit).write() as connection:
        connection.execute(THINGS.insert().values(**values))


def refused(engine: Engine) -> KnownError:
    with pytest.raises(KnownError) as caught:
        write(engine)
    return caught.value


@pytest.fixture
def things(empty_engine: Engine) -> Engine:
    with empty_engine.begin() as connection:
        THINGS.create(connection)
    return empty_engine


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def lite(file: Path) -> Engine:
    engine = open_engine(file)
    with engine.begin() as connection:
        THINGS.create(connection)
    engine.dispose()
    return engine


def test_values_come_back_as_they_were(things: Engine) -> None:
    at = datetime(2026, 10, 5, 12, 30, 0, 5, tzinfo=timezone(timedelta(hours=3)))
    write(things, at=at, json={"b": [1, "ä", None], "a": 0.1}, colour=Colour.RED)
    write(things)
    with things.connect() as connection:
        first, second = connection.execute(sa.select(THINGS).order_by(THINGS.c.id)).all()
    assert first.at == at
    assert first.at.tzinfo is UTC
    assert first.json == {"b": [1, "ä", None], "a": 0.1}
    assert first.colour is Colour.RED
    assert tuple(second)[1:] == (None, None, None)


def test_instants_sort_as_time_does(things: Engine) -> None:
    whole = datetime(2026, 10, 5, 12, tzinfo=UTC)
    instants = [whole, whole + timedelta(microseconds=1), whole + timedelta(days=1)]
    for at in reversed(instants):
        write(things, at=at)
    with things.connect() as connection:
        query = sa.select(THINGS.c.at).order_by(THINGS.c.at)
        assert connection.execute(query).scalars().all() == instants
        later = sa.select(sa.func.count()).where(THINGS.c.at > whole)
        assert connection.execute(later).scalar() == 2


@pytest.mark.parametrize(
    "values",
    [
        {"at": datetime(2026, 10, 5, 12)},
        {"colour": "blue"},
        {"json": float("nan")},
    ],
)
def test_what_is_no_such_value_is_a_bug(things: Engine, values: dict[str, object]) -> None:
    with pytest.raises(sa.exc.StatementError):
        write(things, **values)


def test_an_error_does_not_repeat_what_was_to_be_stored(empty_engine: Engine) -> None:
    with empty_engine.connect() as connection, pytest.raises(sa.exc.DBAPIError) as error:
        connection.execute(sa.text("SELECT :secret FROM nowhere"), {"secret": "Aino Korhonen"})
    assert "Korhonen" not in str(error.value)


def test_sqlite_is_set_up_for_power_cuts_and_several_writers(lite: Engine) -> None:
    with lite.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert settings == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_reader_sees_one_state_throughout(things: Engine) -> None:
    """On SQLite the writer waits for the reader; on PostgreSQL both go on."""
    count = sa.select(sa.func.count()).select_from(THINGS)
    patient = open_engine(things.url.render_as_string(hide_password=False), busy_seconds=0.1)
    with reading(things).connect() as connection, connection.begin():
        assert connection.execute(count).scalar() == 0
        if things.dialect.name == "sqlite":
            assert refused(patient).code == "try_again"
        else:
            write(patient)
        assert connection.execute(count).scalar() == 0
    patient.dispose()


@pytest.mark.parametrize(
    "url", ["mysql://u:secret@h/d", "sqlite://", "nonsense://", "sqlite:///:memory:"]
)
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(KnownError) as caught:
        open_engine(url)
    assert caught.value.code == "database_unknown"
    assert "secret" not in caught.value.sentence


def test_nothing_is_opened_before_it_is_used(file: Path) -> None:
    open_engine(file)
    open_engine(f"sqlite:///{file}")
    assert not file.exists()


def test_a_full_disk(lite: Engine, file: Path) -> None:
    with lite.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=3")

    def fill() -> None:
        with SqlWork(lite, unit).write() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=3")
            connection.execute(THINGS.insert().values(json="x" * 100_000))

    with pytest.raises(KnownError) as caught:
        fill()
    assert caught.value.code == "disk_full"
    write(lite, json="fits")


def test_a_damaged_file(lite: Engine, file: Path) -> None:
    file.write_bytes(b"This was a database until somebody opened it in an editor. " * 100)
    error = refused(lite)
    assert error.code == "database_damaged"
    assert str(file) in error.sentence


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    assert refused(open_engine(tmp_path)).code == "database_damaged"


def test_a_file_that_vanished_is_not_made_anew(lite: Engine, file: Path) -> None:
    write(lite)
    file.unlink()
    assert refused(lite).code in {"try_again", "file_missing"}
    assert refused(lite).code == "file_missing"
    assert not file.exists()


def test_a_file_that_was_replaced_is_opened_anew(lite: Engine, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(file.read_bytes())
    write(lite)
    copy.replace(file)
    with reading(lite).connect() as connection:
        count = sa.select(sa.func.count()).select_from(THINGS)
        assert connection.execute(count).scalar() == 0
    write(lite, id=7)
    with lite.connect() as connection:
        assert connection.execute(sa.select(THINGS.c.id)).scalars().all() == [7]


def test_a_file_replaced_in_the_middle_of_a_unit(lite: Engine, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(file.read_bytes())

    def interrupted() -> None:
        with SqlWork(lite, unit).write() as connection:
            copy.replace(file)
            connection.execute(THINGS.insert().values(id=1))

    with pytest.raises(KnownError) as caught:
        interrupted()
    assert caught.value.code == "try_again"
    write(lite, id=2)
    with lite.connect() as connection:
        assert connection.execute(sa.select(THINGS.c.id)).scalars().all() == [2]


def test_no_connection_left_means_try_again(lite: Engine, file: Path) -> None:
    engine = open_engine(file, busy_seconds=0.05)
    held = [engine.connect() for _ in range(4)]
    assert refused(engine).code == "try_again"
    for connection in held:
        connection.close()
    write(engine)
    engine.dispose()


def test_postgresql_lock_means_try_again(postgres_url: str) -> None:
    engine = open_engine(postgres_url, busy_seconds=0.1)
    with engine.begin() as connection:
        THINGS.create(connection)
    with engine.begin() as connection:
        connection.exec_driver_sql("LOCK TABLE things")
        assert refused(engine).code == "try_again"
    write(engine)
    engine.dispose()


def test_postgresql_connection_that_dies_means_try_again(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    with engine.begin() as connection:
        THINGS.create(connection)

    def die() -> None:
        with SqlWork(engine, unit).write() as connection:
            connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(KnownError) as caught:
        die()
    assert caught.value.code == "try_again"
    write(engine)
    engine.dispose()


def test_no_postgresql_means_try_again(tmp_path: Path) -> None:
    assert refused(open_engine(f"postgresql://kiosk@/db?host={tmp_path}")).code == "try_again"


def test_no_such_postgresql_database_says_so(postgres_url: str) -> None:
    url = sa.make_url(postgres_url).set(database="elsewhere")
    error = refused(open_engine(url.render_as_string(hide_password=False)))
    assert error.code == "database_damaged"
    assert 'database "elsewhere" does not exist' in error.sentence


def test_importing_opens_nothing() -> None:
    program = (
        "import kiosk.data.work, sys; print('psycopg' in sys.modules, 'alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False False"
