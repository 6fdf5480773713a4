"""Statements are compiled once for all databases of a test run.

SQLAlchemy keeps compiled statements by engine. A kiosk has one; tests open hundreds, and would
compile the same statements for each: half the time that it takes to open a window.
"""

from typing import Any

from sqlalchemy import Compiled, Connection, Engine, event


class _Shared(dict[Any, Compiled]):
    """By the dialect's name, where SQLAlchemy keeps them by the dialect's object."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(_named(key), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Compiled) -> None:
        super().__setitem__(_named(key), compiled)


def _named(key: tuple[Any, ...]) -> tuple[Any, ...]:
    dialect, *rest = key
    return (dialect.name, *rest)


def share() -> None:
    """From now on every engine uses what another one of its dialect has compiled."""
    compiled = _Shared()

    @event.listens_for(Engine, "engine_connect")
    def connected(connection: Connection) -> None:
        connection.execution_options(compiled_cache=compiled)
