"""The raffle's tokens in storage."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    bindparam,
    case,
    distinct,
    func,
    insert,
    select,
    update,
)

from kiosk.data.dialect import one_writer
from kiosk.data.tables.raffle import (
    raffle,
    raffle_hiding,
    raffle_place,
    raffle_ticket,
    raffle_token,
)
from kiosk.raffle.model import BatchInfo, TokenInfo, TokenState
from kiosk.raffle.store import Counts, TokenRow

# The highest number that PostgreSQL's INTEGER can hold.
HIGHEST = 2**31 - 1

_token = raffle_token.c
_ticket = raffle_ticket.c
_hiding = raffle_hiding.c
_FOUND = raffle_token.outerjoin(raffle_ticket, _ticket.token == _token.number)
_INFOS: Select[Any] = select(
    _token.number,
    _token.batch,
    _token.made_at,
    _token.retired_at,
    _token.reason,
    _token.printed_at,
    raffle.c.id.label("raffle_id"),
    _ticket.number.label("ticket"),
    _ticket.at.label("found_at"),
    _hiding.hidden_at,
    _hiding.hidden_by,
    _hiding.note,
    raffle_place.c.name.label("place"),
).select_from(
    _FOUND.outerjoin(raffle, raffle.c.number == _token.raffle)
    .outerjoin(raffle_hiding, _hiding.token == _token.number)
    .outerjoin(raffle_place, raffle_place.c.number == _hiding.place)
)
_FREE = _token.retired_at.is_(None) & _ticket.number.is_(None)
_BATCHES: Select[Any] = (
    select(
        _token.batch,
        func.min(_token.made_at).label("made_at"),
        # A token that was hidden is on paper: that does not mean that its batch is.
        case((func.count(_token.printed_at) == func.count(), func.min(_token.printed_at))).label(
            "printed_at"
        ),
        func.min(_token.number).label("first"),
        func.max(_token.number).label("last"),
        func.count().label("tokens"),
        func.count(case((_FREE, _hiding.token))).label("hidden"),
        func.count(_ticket.number).label("found"),
        func.count(case((_ticket.number.is_(None), _token.retired_at))).label("retired"),
    )
    .select_from(_FOUND.outerjoin(raffle_hiding, _hiding.token == _token.number))
    .group_by(_token.batch)
    .order_by(_token.batch)
)

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
        hidden, noted = self._connection.execute(
            select(func.count(case((_FREE, 1))), func.count())
            .select_from(
                raffle_hiding.join(raffle_token, _token.number == _hiding.token).outerjoin(
                    raffle_ticket, _ticket.token == _hiding.token
                )
            )
            .where(mine)
        ).one()
        return Counts(
            made=tokens[0] - tokens[1],
            found=found,
            retired=tokens[1],
            tickets=found,
            holders=holders,
            hidden=hidden,
            noted=noted > 0,
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
                }
                for number, digest in zip(numbers, digests, strict=True)
            ],
        )
        return batch, numbers

    def retire(self, number: int, at: datetime, reason: str) -> None:
        self._connection.execute(
            update(raffle_token).where(_token.number == number).values(retired_at=at, reason=reason)
        )

    def batches(self) -> tuple[BatchInfo, ...]:
        return tuple(_batch(row) for row in self._connection.execute(_BATCHES))

    def batch(self, number: int) -> BatchInfo | None:
        if not 0 < number <= HIGHEST:
            return None
        row = self._connection.execute(_BATCHES.where(_token.batch == number)).one_or_none()
        return None if row is None else _batch(row)

    def mark_printed(self, batch: int, at: datetime) -> None:
        self._connection.execute(
            update(raffle_token)
            .where(_token.batch == batch, _token.printed_at.is_(None))
            .values(printed_at=at)
        )

    def retire_batch(self, batch: int, at: datetime, reason: str) -> int:
        found = select(_ticket.token).where(_ticket.token == _token.number).exists()
        return self._connection.execute(
            update(raffle_token)
            .where(_token.batch == batch, _token.retired_at.is_(None), ~found)
            .values(retired_at=at, reason=reason)
        ).rowcount

    def free_tokens(self, number: int) -> None:
        self._connection.execute(
            update(raffle_token).where(_token.raffle == number).values(raffle=None)
        )


def _info(row: Row[Any]) -> TokenInfo:
    return TokenInfo(
        number=row.number,
        batch=row.batch,
        state=_state(row),
        raffle=row.raffle_id,
        made_at=row.made_at,
        printed_at=row.printed_at,
        hidden_at=row.hidden_at,
        hidden_by=row.hidden_by or "",
        found_at=row.found_at,
        ticket=row.ticket,
        reason=row.reason,
        place=row.place or "",
        note=row.note or "",
    )


def _state(row: Row[Any]) -> TokenState:
    if row.ticket is not None:
        return TokenState.FOUND
    if row.retired_at is not None:
        return TokenState.RETIRED
    if row.hidden_at is not None:
        return TokenState.HIDDEN
    return TokenState.MADE if row.printed_at is None else TokenState.PRINTED


def _batch(row: Row[Any]) -> BatchInfo:
    return BatchInfo(
        number=row.batch,
        made_at=row.made_at,
        printed_at=row.printed_at,
        first=row.first,
        last=row.last,
        tokens=row.tokens,
        hidden=row.hidden,
        found=row.found,
        retired=row.retired,
    )
