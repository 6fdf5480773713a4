"""Brings a database to the schema of this program, in one transaction.

Alembic and the migrations are loaded only when there is something to do, because every start of
the kiosk asks. `tools/new_migration.py` writes the next migration.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, select

import kiosk.data.texts  # noqa: F401 - registers the sentences
from kiosk.data.dialect import one_writer
from kiosk.data.engine import database_name, reading, storage_errors
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS: Final = Path(__file__).resolve().parent / "migrations"
_VERSION: Final = Table("alembic_version", MetaData(), Column("version_num", String(32)))


def revisions() -> tuple[str, ...]:
    """All revisions that this program knows, oldest first: the first four characters of a file."""
    return tuple(sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")))


def version(engine: Engine) -> str | None:
    """The revision of the database; None when it is empty."""
    with storage_errors(engine), reading(engine).connect() as connection, connection.begin():
        return _version(connection)


def upgrade(engine: Engine) -> None:
    """Make the tables that are missing and change those that are older.

    Raises `KnownError`: `site_newer` for a database of a newer program, `database_foreign` for
    one with tables but none of ours, and those of `storage_errors`. Nothing is changed then.
    """
    known = revisions()
    if _check(version(engine), engine) == known[-1]:
        return
    from alembic import command

    with storage_errors(engine), engine.begin() as connection:
        one_writer(connection, "schema")
        # Another process may have been first.
        found = _check(_version(connection), engine)
        if found == known[-1]:
            return
        if found is None and inspect(connection).get_table_names():
            raise KnownError("database_foreign", file=database_name(engine))
        command.upgrade(config(connection), known[-1])


def config(connection: Connection) -> "Config":
    """Alembic's configuration for the program's migrations on an open connection."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_VERSION.name):
        return None
    return connection.execute(select(_VERSION.c.version_num)).scalar_one_or_none()


def _check(found: str | None, engine: Engine) -> str | None:
    if found is not None and found not in revisions():
        name = database_name(engine)
        folder = str(Path(name).parent) if engine.dialect.name == "sqlite" else name
        raise KnownError("site_newer", folder=folder)
    return found
