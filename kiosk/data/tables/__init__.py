"""The tables: one module per feature, all in one `metadata` with names by convention.

A module may export `DDL: Mapping[str, Sequence[str]]`, statements by dialect ("sqlite",
"postgresql"), which are executed in order after all tables are made: triggers and the like.
Constraints and indexes need no names (a check constraint needs a short one); stores rely on none.

What is declared here and what the migrations make is the same; a test compares them.
"""

import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Index, MetaData, Table, event, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def partial(index: Index, condition: str) -> Index:
    """`index`, only of the rows that meet `condition`, in both databases.

    Not said at the index: an option of PostgreSQL loads its dialect, and asyncio, at every start.
    """
    index.dialect_options["sqlite"]["where"] = text(condition)

    def on_postgresql(table: Table, connection: Connection, **rest: object) -> None:
        del table, rest
        if connection.dialect.name == "postgresql":
            index.dialect_options["postgresql"]["where"] = text(condition)

    event.listen(index.table, "before_create", on_postgresql)
    return index


def once(table: str, keys: Sequence[str], words: str) -> str:
    """SQLite's trigger that refuses, with `words`, a row whose key is there already.

    `INSERT OR REPLACE` removes the row that is there without asking the triggers of DELETE:
    `recursive_triggers` is off, and every program that connects decides that for itself. Each
    of `keys` is a unique key, its columns separated by spaces.
    """
    rows = f"EXISTS (SELECT 1 FROM {table} AS o WHERE "  # noqa: S608 - names of our tables
    same = (" AND ".join(f"o.{name} = NEW.{name}" for name in key.split()) for key in keys)
    there = " OR ".join(f"{rows}{condition})" for condition in same)
    return (
        f"CREATE TRIGGER {table}_once_insert BEFORE INSERT ON {table} "
        f"FOR EACH ROW WHEN {there} BEGIN SELECT RAISE(ABORT, '{words}'); END"
    )


def complete() -> MetaData:
    """The metadata with the tables of all features."""
    _modules_ddl()
    return metadata


def statements(dialect: str) -> tuple[str, ...]:
    """All features' further statements for "sqlite" or "postgresql", in order."""
    return tuple(statement for each in _modules_ddl() for statement in each.get(dialect, ()))


def compared(name: str | None, kind: str, parents: Mapping[Any, str | None]) -> bool:
    """Whether something in a database is compared with what the tables declare.

    Tables that `DDL` makes are not: SQLAlchemy knows no virtual tables, nor what is beneath them.
    """
    table = name if kind == "table" else parents.get("table_name")
    return not (table or "").startswith("recognition_search")


def create_all(connection: Connection) -> None:
    """Make everything as it is declared: what the migrations are compared with."""
    complete().create_all(connection)
    for statement in statements(connection.dialect.name):
        execute_plain(connection, statement)


def execute_plain(connection: Connection, statement: str) -> None:
    """Execute a statement as it stands: no `:name` and no `%` in it means anything."""
    connection.exec_driver_sql(statement, execution_options={"no_parameters": True})


def _modules_ddl() -> list[Mapping[str, Sequence[str]]]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return [getattr(module, "DDL", {}) for module in modules]
