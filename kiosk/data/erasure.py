"""A name leaves the texts that managers wrote about other things than recognition.

What belongs to the record of a draw (its rules, contributions, reasons) never changes: anyone may
have a copy of it to check the draw with.
"""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import Connection, bindparam, select, update

from kiosk.data.tables.raffle import raffle_hiding, raffle_hint, raffle_place, raffle_token
from kiosk.data.tables.schedule import day_plan, event, sign_up, slot, venue, week
from kiosk.raffle.hiding import place_key
from kiosk.schedule.venues import fold

_TEXTS: Final = (
    (event, "id", ("title", "text", "place", "sponsor", "speaker", "notice", "was_place")),
    (week, "id", ("theme", "text")),
    (day_plan, "date", ("title", "sponsor", "text")),
    (slot, "id", ("label",)),
    (sign_up, "id", ("item",)),
    (raffle_hiding, "token", ("note",)),
    (raffle_hint, "number", ("text",)),
    (raffle_token, "number", ("reason",)),
)


def erase_name(connection: Connection, clean: Callable[[str], str]) -> int:
    """Put each text as `clean` answers it; how many rows were changed."""
    changed = 0
    for table, key, names in _TEXTS:
        columns = [table.c[name] for name in names]
        wanted = select(table.c[key].label("row_key"), *columns)
        if len(names) == 1:
            wanted = wanted.where(columns[0] != "")
        rows = []
        for row in connection.execute(wanted):
            before = tuple(getattr(row, name) for name in names)
            after = tuple(map(clean, before))
            if after != before:
                rows.append({"row_key": row.row_key, **dict(zip(names, after, strict=True))})
        if rows:
            made: dict[str, Any] = {name: bindparam(name) for name in names}
            where = table.c[key] == bindparam("row_key")
            connection.execute(update(table).where(where).values(made), rows)
        changed += len(rows)
    return changed + _erase_places(connection, clean) + _erase_venues(connection, clean)


def _erase_places(connection: Connection, clean: Callable[[str], str]) -> int:
    """The places where tokens are hidden: no two have one name, so a number tells them apart."""
    columns = (raffle_place.c.number, raffle_place.c.name)
    rows = connection.execute(select(*columns).order_by(raffle_place.c.number)).all()
    changed = [(row.number, clean(row.name)) for row in rows if clean(row.name) != row.name]
    for number, name in changed:
        name = f"{name} ({number})"
        connection.execute(
            update(raffle_place)
            .where(raffle_place.c.number == number)
            .values(name=name, name_key=place_key(name))
        )
    return len(changed)


def _erase_venues(connection: Connection, clean: Callable[[str], str]) -> int:
    """The places with a plan: likewise, though events name them without the number."""
    rows = connection.execute(select(venue.c.id, venue.c.name).order_by(venue.c.id)).all()
    changed = [(row.id, clean(row.name)) for row in rows if clean(row.name) != row.name]
    taken = {fold(row.name) for row in rows}
    for number, name in changed:
        if fold(name) in taken:
            name = f"{name} ({number})"
        taken.add(fold(name))
        connection.execute(
            update(venue).where(venue.c.id == number).values(name=name, folded=fold(name))
        )
    return len(changed)
