"""Hiding places, the tokens there, and hints in storage."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from kiosk.data.dialect import insert_or_update, one_writer
from kiosk.data.raffle_tokens import HIGHEST
from kiosk.data.tables.raffle import (
    raffle_hiding,
    raffle_hint,
    raffle_place,
    raffle_ticket,
    raffle_token,
)
from kiosk.raffle.model import Hint, Place, PlaceCount

_hiding = raffle_hiding.c
_hint = raffle_hint.c
_place = raffle_place.c
_token = raffle_token.c
_ticket = raffle_ticket.c
_PLACES: Select[Any] = select(_place.number, _place.name, _place.x, _place.y)
_HINTS: Select[Any] = select(_hint.number, _hint.text, _hint.release_at, _hint.withdrawn_at)


class HidingPart:
    """The part of `kiosk.raffle.store.RaffleStore` that is about hiding and hints."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def one_hider(self) -> None:
        one_writer(self._connection, "raffle_place")

    def hide(self, token: int, place: int, note: str, actor: str, at: datetime) -> None:
        self._connection.execute(
            insert_or_update(
                raffle_hiding, ["token"], ["place", "note", "hidden_by", "hidden_at"]
            ).values(token=token, place=place, note=note, hidden_by=actor, hidden_at=at)
        )
        self._connection.execute(
            update(raffle_token)
            .where(_token.number == token, _token.printed_at.is_(None))
            .values(printed_at=at)
        )

    def unhide(self, token: int) -> None:
        self._connection.execute(delete(raffle_hiding).where(_hiding.token == token))

    def places(self) -> tuple[Place, ...]:
        rows = self._connection.execute(_PLACES.order_by(_place.name_key))
        return tuple(_one_place(row) for row in rows)

    def place(self, number: int) -> Place | None:
        if not 0 < number <= HIGHEST:
            return None
        row = self._connection.execute(_PLACES.where(_place.number == number)).one_or_none()
        return None if row is None else _one_place(row)

    def place_called(self, key: str) -> Place | None:
        row = self._connection.execute(_PLACES.where(_place.name_key == key)).one_or_none()
        return None if row is None else _one_place(row)

    def place_counts(self, raffle: int | None) -> tuple[PlaceCount, ...]:
        mine = or_(_token.raffle.is_(None), _token.raffle == raffle)
        found = func.count(_ticket.number)
        free = _ticket.number.is_(None) & _token.retired_at.is_(None)
        rows = self._connection.execute(
            select(_hiding.place, found.label("found"), func.count(case((free, 1))).label("hidden"))
            .select_from(
                raffle_hiding.join(raffle_token, _token.number == _hiding.token).outerjoin(
                    raffle_ticket, _ticket.token == _hiding.token
                )
            )
            .where(mine, _hiding.place.is_not(None))
            .group_by(_hiding.place)
        )
        counts = {row.place: (row.hidden, row.found) for row in rows}
        return tuple(PlaceCount(one, *counts.get(one.number, (0, 0))) for one in self.places())

    def add_place(self, name: str, key: str) -> Place:
        number: int = self._connection.execute(
            select(func.coalesce(func.max(_place.number), 0) + 1)
        ).scalar_one()
        self._connection.execute(
            insert(raffle_place).values(number=number, name=name, name_key=key)
        )
        return Place(number, name)

    def change_place(self, place: Place, key: str) -> None:
        self._connection.execute(
            update(raffle_place)
            .where(_place.number == place.number)
            .values(name=place.name, name_key=key, x=place.x, y=place.y)
        )

    def remove_place(self, number: int) -> None:
        self._connection.execute(
            update(raffle_hiding).where(_hiding.place == number).values(place=None)
        )
        self._connection.execute(delete(raffle_place).where(_place.number == number))

    def hints(self, raffle: int) -> tuple[Hint, ...]:
        rows = self._connection.execute(
            _HINTS.where(_hint.raffle == raffle).order_by(_hint.release_at, _hint.number)
        )
        return tuple(_one_hint(row) for row in rows)

    def released_hints(self, raffle: int, now: datetime, most: int) -> tuple[Hint, ...]:
        rows = self._connection.execute(
            _HINTS.where(
                _hint.raffle == raffle, _hint.release_at <= now, _hint.withdrawn_at.is_(None)
            )
            .order_by(_hint.release_at.desc(), _hint.number.desc())
            .limit(most)
        )
        return tuple(_one_hint(row) for row in rows)

    def add_hint(self, raffle: int, text: str, release_at: datetime) -> Hint:
        number: int = self._connection.execute(
            select(func.coalesce(func.max(_hint.number), 0) + 1)
        ).scalar_one()
        self._connection.execute(
            insert(raffle_hint).values(
                number=number, raffle=raffle, text=text, release_at=release_at
            )
        )
        return Hint(number, text, release_at)

    def withdraw_hint(self, number: int, at: datetime) -> None:
        self._connection.execute(
            update(raffle_hint).where(_hint.number == number).values(withdrawn_at=at)
        )


def _one_place(row: Row[Any]) -> Place:
    return Place(row.number, row.name, row.x, row.y)


def _one_hint(row: Row[Any]) -> Hint:
    return Hint(row.number, row.text, row.release_at, row.withdrawn_at is not None)
