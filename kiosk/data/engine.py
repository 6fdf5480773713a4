"""Opens the database. Nothing is opened at import, and nothing before the first connection.

SQLite runs `journal_mode=TRUNCATE` with `synchronous=FULL`, because several processes may write
and because nothing may be lost in a power cut. PostgreSQL runs at read committed.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

import kiosk.data.texts  # noqa: F401 - registers the sentences
from kiosk.disk import make_private
from kiosk.errors import KnownError

BUSY_SECONDS: Final = 5.0
"""How long a unit waits for another writer before it gives up."""

_CACHE_KIB: Final = 16_384
"""SQLite keeps so much in memory. Of its usual 2 MiB an import spills, and waits for the disk."""

_PATIENCE_MS: Final = 15

READING: Final = "encore_reading"
"""Execution option: the transaction only reads."""


def open_engine(database: str | Path, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine for a SQLite file (a path) or a database URL. Connects only when first used.

    Raises `KnownError("database_unknown")` for a URL that is neither SQLite nor PostgreSQL.
    """
    if isinstance(database, Path) or "://" not in database:
        url = URL.create("sqlite", database=str(database))
    else:
        try:
            url = make_url(database)
        except Exception as error:
            raise KnownError("database_unknown", url="?") from error
    backend = url.get_backend_name()
    if backend == "sqlite" and url.database and url.database != ":memory:":
        return _sqlite(url.set(drivername="sqlite"), busy_seconds)
    if backend == "postgresql":
        return _postgresql(url.set(drivername="postgresql+psycopg"), busy_seconds)
    raise KnownError("database_unknown", url=url.render_as_string(hide_password=True))


def reading(engine: Engine) -> Engine:
    """The same engine and connections, whose transactions only read a consistent view."""
    return engine.execution_options(**{READING: True})


def _sqlite(url: URL, busy_seconds: float) -> Engine:
    # One storage worker, and now and then an import or a backup beside it.
    engine = create_engine(
        url,
        connect_args={"timeout": busy_seconds, "isolation_level": None},
        hide_parameters=True,  # names and secrets must not get into the log with an error
        pool_size=1,
        max_overflow=3,
        pool_timeout=busy_seconds,
    )

    file = Path(str(url.database))
    known: set[tuple[int, int]] = set()

    @event.listens_for(engine, "do_connect")
    def connecting(*arguments: object) -> None:
        del arguments
        # SQLite would make a new, empty file: right once, wrong for a site that runs.
        if known and not file.exists():
            raise KnownError("file_missing", file=str(file))
        # Whatever SQLite says of a folder where it cannot be made is said by SQLite.
        with suppress(OSError):
            make_private(file)

    @event.listens_for(engine, "checkout")
    def checked_out(connection: DBAPIConnection, entry: ConnectionPoolEntry, proxy: object) -> None:
        del connection, proxy
        # A restored backup is another file under the same name.
        if entry.info["file"] != _identity(file):
            raise DisconnectionError

    @event.listens_for(engine, "connect")
    def connected(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        entry.info["file"] = _identity(file)
        known.add(entry.info["file"])
        cursor = connection.cursor()
        try:
            cursor.execute("PRAGMA journal_mode=TRUNCATE")
            cursor.execute("PRAGMA synchronous=FULL")
            cursor.execute("PRAGMA foreign_keys=ON")
            cursor.execute("PRAGMA trusted_schema=OFF")
            # Not every SQLite overwrites what is deleted by itself.
            cursor.execute("PRAGMA secure_delete=ON")
            cursor.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        finally:
            cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        # The driver's own BEGIN is deferred: two processes would both look, then both change.
        if connection.get_execution_options().get(READING):
            connection.exec_driver_sql("PRAGMA query_only=ON")
            connection.exec_driver_sql("BEGIN DEFERRED")
        else:
            connection.exec_driver_sql("PRAGMA query_only=OFF")
            _begin_writing(connection, busy_seconds)

    return engine


def _begin_writing(connection: Connection, busy_seconds: float) -> None:
    """Begin a writing transaction, waiting up to `busy_seconds` for other writers to end.

    SQLite's own waiting looks again after ever longer pauses, up to a tenth of a second: beside
    others who write one thing after the other it can miss every gap. Asking anew keeps the
    pauses short.
    """
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    end = time.monotonic() + busy_seconds
    raw.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
    try:
        while time.monotonic() < end:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    break
            else:
                return
        # The last attempt, whose error SQLAlchemy reports like any other.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        raw.execute(f"PRAGMA busy_timeout={int(busy_seconds * 1000)}")


def _identity(file: Path) -> tuple[int, int]:
    try:
        status = file.stat()
    except FileNotFoundError:
        return (0, 0)
    return (status.st_dev, status.st_ino)


def _postgresql(url: URL, busy_seconds: float) -> Engine:
    milliseconds = int(busy_seconds * 1000)
    settings = {
        "lock_timeout": milliseconds,
        "statement_timeout": 4 * milliseconds,
        "idle_in_transaction_session_timeout": 12 * milliseconds,
        "timezone": "UTC",
    }
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    given = url.query.get("options", ())
    given = given if isinstance(given, str) else " ".join(given)
    engine = create_engine(
        url,
        isolation_level="READ COMMITTED",
        connect_args={
            "options": f"{options} {given}".strip(),
            "connect_timeout": max(2, int(busy_seconds)),
            "tcp_user_timeout": 4 * milliseconds,
        },
        pool_size=1,
        max_overflow=3,
        pool_timeout=busy_seconds,
        pool_pre_ping=True,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        if connection.get_execution_options().get(READING):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    return engine


@contextmanager
def storage_errors(engine: Engine) -> Iterator[None]:
    """Turn what storage is expected to refuse into known errors; everything else stays a bug.

    `try_again` (a lock, a time-out, no answer), `disk_full`, `database_damaged`,
    `file_unwritable`. A connection that is lost while PostgreSQL commits gives `try_again`
    although the commit may have happened: use cases must bear being repeated.
    """
    try:
        yield
    except PoolTimeout as error:
        raise KnownError("try_again") from error
    except DBAPIError as error:
        known = _known(error, engine)
        if known is None:
            raise
        raise known from error


def _known(error: DBAPIError, engine: Engine) -> KnownError | None:
    place = database_name(engine)
    if isinstance(error.orig, sqlite3.Error):
        return _known_sqlite(error.orig, place)
    return _known_postgresql(error, place)


def database_name(engine: Engine) -> str:
    """What people may read of where the database is: a file, or an address without password."""
    if engine.dialect.name == "sqlite":
        return str(engine.url.database)
    return engine.url.set(query={}).render_as_string(hide_password=True)


def _known_sqlite(cause: sqlite3.Error, place: str) -> KnownError | None:
    extended: int = getattr(cause, "sqlite_errorcode", 0)
    reason = str(cause)
    if extended == sqlite3.SQLITE_READONLY_DBMOVED:
        # Another process restored a backup: a new connection finds the new file.
        return KnownError("try_again")
    match extended & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_INTERRUPT:
            return KnownError("try_again")
        case sqlite3.SQLITE_FULL:
            return KnownError("disk_full")
        case (
            sqlite3.SQLITE_CORRUPT
            | sqlite3.SQLITE_NOTADB
            | sqlite3.SQLITE_CANTOPEN
            | sqlite3.SQLITE_IOERR
            | sqlite3.SQLITE_PERM
            | sqlite3.SQLITE_AUTH
        ):
            return KnownError("database_damaged", file=place, reason=reason)
        case sqlite3.SQLITE_READONLY:
            return KnownError("file_unwritable", file=place, reason=reason)
        case _:
            return None


# https://www.postgresql.org/docs/current/errcodes-appendix.html
_BUSY_STATES: Final = ("08", "40", "53", "57", "55P03", "25P03", "25P04")
_DAMAGED_STATES: Final = ("XX001", "XX002", "58", "28", "3D000")


def _known_postgresql(error: DBAPIError, place: str) -> KnownError | None:
    cause: Any = error.orig
    state: str | None = getattr(cause, "sqlstate", None)
    if state == "53100":
        return KnownError("disk_full")
    if state is not None and state.startswith(_DAMAGED_STATES):
        return KnownError("database_damaged", file=place, reason=str(cause).strip())
    if error.connection_invalidated or (state is not None and state.startswith(_BUSY_STATES)):
        return KnownError("try_again")
    if state is None and type(cause).__name__ in {"OperationalError", "ConnectionTimeout"}:
        lines = str(cause).strip().splitlines() or [""]
        if "FATAL" in lines[0]:
            # There is a server, and it refused: a wrong name, password or address.
            return KnownError("database_damaged", file=place, reason=lines[0])
        # No answer at all: there is no server, or it went away.
        return KnownError("try_again")
    return None
