"""What SQLite and PostgreSQL do differently, behind one name each.

A writing unit on SQLite is alone (`BEGIN IMMEDIATE`). On PostgreSQL, at read committed, it is
not: a rule of the kind "look, then change" first calls `one_writer`, or selects a row
`FOR UPDATE`, then looks.
"""

import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table, text

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert


def insert_or_ignore(table: Table) -> "Insert":
    """An INSERT that does nothing for a row that collides with a unique key.

    Add `.values(...)` and `.returning(...)`: no row comes back for a row that was there already.
    Other broken constraints (NOT NULL, foreign keys) still raise.
    """
    # Imported when first used: most starts of the kiosk need neither it nor asyncio, its guest.
    from sqlalchemy.dialects.postgresql import insert

    # Compiled by SQLite's compiler too, which spells this clause the same way.
    return insert(table).on_conflict_do_nothing()


def insert_or_update(table: Table, keys: Sequence[str], columns: Sequence[str]) -> "Insert":
    """An INSERT that changes `columns` of the row that has the same unique `keys` already."""
    from sqlalchemy.dialects.postgresql import insert

    statement = insert(table)
    return statement.on_conflict_do_update(
        index_elements=list(keys),
        set_={name: statement.excluded[name] for name in columns},
    )


def fresh_ids(connection: Connection, table: Table, count: int) -> tuple[int, ...]:
    """So many numbers that no row of a table ever had as its `id`, in rising order.

    For many rows at once: a statement for each, to learn its number, would take ten times as
    long. The table's numbers must be ones that are never given twice.
    """
    if connection.dialect.name == "postgresql":
        found = connection.execute(
            text(
                "SELECT nextval(pg_get_serial_sequence(:name, 'id')) "
                "FROM generate_series(1, :count)"
            ),
            {"name": table.name, "count": count},
        )
        return tuple(sorted(int(number) for number in found.scalars()))
    last = connection.scalar(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name}
    )
    # SQLite keeps the highest number that was ever stored, whoever chose it.
    return tuple(range((last or 0) + 1, (last or 0) + 1 + count))


def one_writer(connection: Connection, name: str) -> None:
    """Wait until no other writing unit holds `name`, and hold it until this unit ends.

    For rules over rows that do not exist yet: the next number of a chain, one unfinished raffle.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("SELECT pg_advisory_xact_lock(:space, :name)"),
            {"space": _LOCK_SPACE, "name": _signed(zlib.crc32(name.encode("utf-8")))},
        )


_LOCK_SPACE = 0x456E63  # "Enc": apart from the advisory locks of other programs


def _signed(number: int) -> int:
    return number - (1 << 32) if number >= 1 << 31 else number
