"""The places with a plan, in SQL."""

from dataclasses import replace

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.data.tables.schedule import venue
from kiosk.schedule.sign_up_model import Venue


class SqlVenues:
    """Implements `kiosk.schedule.editing_store.VenueStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Venue, ...]:
        rows = self._connection.execute(select(venue).order_by(venue.c.folded))
        return tuple(Venue(row.id, row.name, row.picture, row.x, row.y) for row in rows)

    def named(self, folded: str) -> Venue | None:
        row = self._connection.execute(select(venue).where(venue.c.folded == folded)).one_or_none()
        return None if row is None else Venue(row.id, row.name, row.picture, row.x, row.y)

    def put(self, stored: Venue, folded: str) -> Venue:
        values = {
            "name": stored.name,
            "folded": folded,
            "picture": stored.picture,
            "x": stored.x,
            "y": stored.y,
        }
        if stored.id:
            self._connection.execute(update(venue).where(venue.c.id == stored.id).values(values))
            return stored
        number = self._connection.execute(
            insert(venue).values(values).returning(venue.c.id)
        ).scalar_one()
        return replace(stored, id=number)

    def remove(self, number: int) -> None:
        self._connection.execute(delete(venue).where(venue.c.id == number))
