"""The raffle's tokens in storage."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, distinct, func, insert, select, update

from kiosk.data.dialect import one_writer
from kiosk.data.tables.raffle import raffle, raffle_ticket, raffle_token
from kiosk.raffle.model import TokenInfo, TokenState
from kiosk.raffle.store import Counts, TokenRow

# The highest number that PostgreSQL's INTEGER can hold.
HIGHEST = 2**31 - 1

_token = raffle_token.c
_ticket = raffle_ticket.c
_FOUND = raffle_token.outerjoin(raffle_ticket, _ticket.token == _token.number)
_INFOS: Select[Any] = select(
    _token.number,
    _token.batch,
    _token.made_at,
    _token.retired_at,
    _token.reason,
    _token.place,
    raffle.c.id.label("raffle_id"),
    _ticket.number.label("ticket"),
    _ticket.at.label("found_at"),
).select_from(_FOUND.outerjoin(raffle, raffle.c.number == _token.raffle))

# Built once: a redemption looks twice.
_BY_DIGEST: Select[Any] = (
    select(
        _token.number,
        _token.raffle,
        _token.retired_at,
        raffle.c.state,
        _ticket.number.label("ticket"),
        _ticket.holder,
    )
    .select_from(_FOUND.outerjoin(raffle, raffle.c.number == _token.raffle))
    .where(_token.digest == bindparam("wanted"))
)


class TokenPart:
    """The part of `kiosk.raffle.store.RaffleStore` that is about tokens."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def counts(self, number: int | None) -> Counts:
        mine = _token.raffle.is_(None) if number is None else _token.raffle == number
        tokens = self._connection.execute(
            select(func.count(), func.count(_token.retired_at)).where(mine)
        ).one()
        found, holders = 0, 0
        if number is not None:
            found, holders = self._connection.execute(
                select(func.count(), func.count(distinct(_ticket.holder))).where(
                    _ticket.raffle == number
                )
            ).one()
        return Counts(
            made=tokens[0] - tokens[1],
            found=found,
            retired=tokens[1],
            tickets=found,
            holders=holders,
        )

    def token(self, digest: str) -> TokenRow | None:
        found = self._connection.execute(_BY_DIGEST, {"wanted": digest}).one_or_none()
        if found is None:
            return None
        return TokenRow(
            number=found.number,
            raffle=found.raffle,
            state=found.state,
            retired=found.retired_at is not None,
            ticket=found.ticket,
            holder=found.holder,
        )

    def tokens(self) -> tuple[TokenInfo, ...]:
        rows = self._connection.execute(_INFOS.order_by(_token.number))
        return tuple(_info(row) for row in rows)

    def token_info(self, number: int) -> TokenInfo | None:
        if not 0 < number <= HIGHEST:
            return None
        row = self._connection.execute(_INFOS.where(_token.number == number)).one_or_none()
        return None if row is None else _info(row)

    def add_tokens(
        self, digests: Sequence[str], raffle: int | None, at: datetime
    ) -> tuple[int, tuple[int, ...]]:
        one_writer(self._connection, "raffle_token")
        last = self._connection.execute(
            select(
                func.coalesce(func.max(_token.number), 0), func.coalesce(func.max(_token.batch), 0)
            )
        ).one()
        batch = last[1] + 1
        numbers = tuple(range(last[0] + 1, last[0] + 1 + len(digests)))
        self._connection.execute(
            insert(raffle_token),
            [
                {
                    "number": number,
                    "batch": batch,
                    "digest": digest,
                    "raffle": raffle,
                    "made_at": at,
                    "reason": "",
                    "place": "",
                }
                for number, digest in zip(numbers, digests, strict=True)
            ],
        )
        return batch, numbers

    def retire(self, number: int, at: datetime, reason: str) -> None:
        self._connection.execute(
            update(raffle_token).where(_token.number == number).values(retired_at=at, reason=reason)
        )

    def place(self, number: int, place: str) -> None:
        self._connection.execute(
            update(raffle_token).where(_token.number == number).values(place=place)
        )

    def free_tokens(self, number: int) -> None:
        self._connection.execute(
            update(raffle_token).where(_token.raffle == number).values(raffle=None)
        )


def _info(row: Row[Any]) -> TokenInfo:
    if row.ticket is not None:
        state = TokenState.FOUND
    elif row.retired_at is not None:
        state = TokenState.RETIRED
    else:
        state = TokenState.OUT
    return TokenInfo(
        number=row.number,
        batch=row.batch,
        state=state,
        raffle=row.raffle_id,
        made_at=row.made_at,
        found_at=row.found_at,
        ticket=row.ticket,
        reason=row.reason,
        place=row.place,
    )
