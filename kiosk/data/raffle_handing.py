"""Wins over all raffles, and the prizes that were handed over, in storage."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, or_, select

from kiosk.data.raffle_rows import raffle_of, round_of
from kiosk.data.tables.raffle import raffle, raffle_handing, raffle_holder, raffle_round
from kiosk.raffle.model import Raffle, RoundOutcome, State
from kiosk.raffle.wins import WinRow

_handing = raffle_handing.c
_holder = raffle_holder.c
_round = raffle_round.c

_CLAIMED = _round.outcome == RoundOutcome.CLAIMED
_PENDING = and_(_round.outcome == RoundOutcome.PENDING, raffle.c.state == State.DRAWING)
_WINS: Select[Any] = select(
    raffle_round,
    _holder.person,
    _handing.handed_at,
    _handing.handed_by,
).select_from(
    raffle_round.join(raffle, raffle.c.number == _round.raffle)
    .outerjoin(
        raffle_holder, and_(_holder.raffle == _round.raffle, _holder.holder == _round.holder)
    )
    .outerjoin(
        raffle_handing, and_(_handing.raffle == _round.raffle, _handing.round == _round.round)
    )
)


class HandingPart:
    """The part of `kiosk.raffle.store.RaffleStore` that is about wins and handing over."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def numbered(self, number: int) -> Raffle:
        row = self._connection.execute(select(raffle).where(raffle.c.number == number)).one()
        return raffle_of(row)

    def wins(self, raffle: int) -> tuple[WinRow, ...]:
        return self._wins(_WINS.where(_round.raffle == raffle).order_by(_round.round))

    def wins_open(self) -> tuple[WinRow, ...]:
        due = or_(_PENDING, and_(_CLAIMED, _handing.round.is_(None)))
        return self._wins(_WINS.where(due).order_by(_round.raffle, _round.round))

    def wins_of(self, person_id: int) -> tuple[WinRow, ...]:
        own = and_(_holder.person == person_id, or_(_PENDING, _CLAIMED))
        newest = (_round.raffle.desc(), _round.round.desc())
        return self._wins(_WINS.where(own).order_by(*newest))

    def hand_over(self, raffle: int, round_number: int, by: str, at: datetime) -> None:
        self._connection.execute(
            insert(raffle_handing).values(
                raffle=raffle, round=round_number, handed_at=at, handed_by=by
            )
        )

    def claimed(self) -> Mapping[int, int]:
        rows = self._connection.execute(
            select(_round.raffle, func.count().label("wins"))
            .where(_CLAIMED)
            .group_by(_round.raffle)
        )
        return {row.raffle: row.wins for row in rows}

    def _wins(self, statement: Select[Any]) -> tuple[WinRow, ...]:
        return tuple(
            WinRow(
                raffle=row.raffle,
                round=round_of(row),
                person_id=row.person,
                handed_at=row.handed_at,
                handed_by=row.handed_by or "",
            )
            for row in self._connection.execute(statement)
        )
