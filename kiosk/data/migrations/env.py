"""Alembic's entry: runs migrations on the connection, and in the transaction, it is handed."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator

from kiosk.data import tables


def render_item(kind: str, item: object, autogen: AutogenContext) -> str | Literal[False]:
    """Write types of ours as the plain type beneath: an old migration must not change with them."""
    if kind == "type" and isinstance(item, TypeDecorator):
        autogen.imports.add("import sqlalchemy as sa")
        return f"sa.{item.impl!r}"
    return False


def run() -> None:
    """Run what Alembic was asked for."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=tables.complete(),
        # Our SQLite connections begin their transactions themselves, so DDL is part of them.
        transactional_ddl=True,
        render_item=render_item,
        include_name=tables.compared,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
