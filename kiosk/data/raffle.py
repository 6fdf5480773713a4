"""Store of the raffles: their states, contributions and rounds; tokens and tickets beside it."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from kiosk.data.dialect import one_writer
from kiosk.data.raffle_handing import HandingPart
from kiosk.data.raffle_hiding import HidingPart
from kiosk.data.raffle_rows import raffle_of, round_of
from kiosk.data.raffle_scans import ScanPart
from kiosk.data.raffle_tickets import TicketPart
from kiosk.data.raffle_tokens import TokenPart
from kiosk.data.tables.raffle import (
    raffle,
    raffle_contribution,
    raffle_holder,
    raffle_round,
    raffle_token,
)
from kiosk.raffle.draw import chain_length
from kiosk.raffle.model import (
    ENDED,
    Closing,
    Contribution,
    Raffle,
    Round,
    RoundOutcome,
    Rules,
    State,
)

_contribution = raffle_contribution.c
_round = raffle_round.c

# What PostgreSQL answers after waiting is the row as the last holder committed it.
_LOCKED: Select[Any] = (
    select(raffle).where(raffle.c.number == bindparam("raffle_number")).with_for_update()
)


class RaffleStore(TokenPart, TicketPart, HidingPart, HandingPart, ScanPart):
    """Implements `kiosk.raffle.store.RaffleStore`."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)

    @property
    def alone(self) -> bool:
        # A writing transaction on SQLite begins with the lock on the whole database.
        return self._connection.dialect.name == "sqlite"

    def one_raffle(self) -> None:
        one_writer(self._connection, "raffle")

    def unfinished(self) -> Raffle | None:
        return self._one(raffle.c.going == 1)

    def last(self) -> Raffle | None:
        newest = select(func.max(raffle.c.number)).scalar_subquery()
        return self._one(raffle.c.number == newest)

    def by_id(self, raffle_id: str) -> Raffle | None:
        return self._one(raffle.c.id == raffle_id)

    def ended(self) -> tuple[Raffle, ...]:
        rows = self._connection.execute(
            select(raffle).where(raffle.c.state.in_(sorted(ENDED))).order_by(raffle.c.number)
        )
        return tuple(raffle_of(row) for row in rows)

    def lock(self, number: int) -> Raffle:
        row = self._connection.execute(_LOCKED, {"raffle_number": number}).one_or_none()
        if row is None:
            raise LookupError(f"no raffle {number}")
        return raffle_of(row)

    def add_raffle(self, raffle_id: str, name: str, rules: Rules, at: datetime) -> int:
        number: int = self._connection.execute(
            select(func.coalesce(func.max(raffle.c.number), 0) + 1)
        ).scalar_one()
        self._connection.execute(
            insert(raffle).values(
                number=number,
                id=raffle_id,
                name=name,
                state=State.PLANNED,
                going=1,
                rules=rules.to_json(),
                chain_length=chain_length(len(rules.prizes)),
                planned_at=at,
                end_reason="",
            )
        )
        return number

    def plan(self, number: int, name: str, rules: Rules) -> None:
        self._change(
            number,
            name=name,
            rules=rules.to_json(),
            chain_length=chain_length(len(rules.prizes)),
        )
        self._connection.execute(
            delete(raffle_holder).where(
                raffle_holder.c.raffle == number,
                raffle_holder.c.holder.not_in(rules.excluded),
            )
        )

    def announce(self, number: int, commitment: str, length: int, at: datetime) -> None:
        self._change(
            number,
            state=State.ANNOUNCED,
            commitment=commitment,
            chain_length=length,
            announced_at=at,
        )
        self._connection.execute(
            update(raffle_token).where(raffle_token.c.raffle.is_(None)).values(raffle=number)
        )

    def open(self, number: int, at: datetime, newest_person: int) -> None:
        self._change(number, state=State.OPEN, opened_at=at, newest_person=newest_person)

    def newest_person(self, number: int) -> int:
        newest: int | None = self._connection.execute(
            select(raffle.c.newest_person).where(raffle.c.number == number)
        ).scalar_one()
        return newest or 0

    def close(self, number: int, at: datetime, closing: Closing) -> None:
        self._change(
            number,
            state=State.CLOSED,
            closed_at=at,
            tickets_sha256=closing.tickets_sha256,
            closing_tickets=closing.tickets,
            closing_holders=closing.holders,
            closing_joined=closing.joined,
        )

    def begin_drawing(self, number: int) -> None:
        self._change(number, state=State.DRAWING)

    def end(self, number: int, state: State, at: datetime, reason: str, secret: str | None) -> None:
        self._change(number, state=state, ended_at=at, end_reason=reason, secret=secret, going=None)

    def contributions(self, raffle: int) -> tuple[Contribution, ...]:
        rows = self._connection.execute(
            select(_contribution.label, _contribution.text)
            .where(_contribution.raffle == raffle)
            .order_by(_contribution.place)
        )
        return tuple(Contribution(row.label, row.text) for row in rows)

    def add_contribution(self, raffle: int, contribution: Contribution, at: datetime) -> None:
        place = select(func.coalesce(func.max(_contribution.place), 0) + 1).where(
            _contribution.raffle == raffle
        )
        self._connection.execute(
            insert(raffle_contribution).values(
                raffle=raffle,
                place=place.scalar_subquery(),
                label=contribution.label,
                label_key=contribution.label.lower(),
                text=contribution.text,
                at=at,
            )
        )

    def rounds(self, raffle: int) -> tuple[Round, ...]:
        rows = self._connection.execute(
            select(raffle_round).where(_round.raffle == raffle).order_by(_round.round)
        )
        return tuple(round_of(row) for row in rows)

    def add_round(self, raffle: int, drawn: Round) -> None:
        self._connection.execute(
            insert(raffle_round).values(
                raffle=raffle,
                round=drawn.round,
                prize=drawn.prize,
                code=drawn.code,
                barred=list(drawn.barred),
                ticket=drawn.ticket,
                holder=drawn.holder,
                at=drawn.at,
                outcome=RoundOutcome.PENDING,
                reason="",
            )
        )

    def settle(self, raffle: int, drawn: Round) -> None:
        self._connection.execute(
            update(raffle_round)
            .where(_round.raffle == raffle, _round.round == drawn.round)
            .values(
                outcome=drawn.outcome,
                reason=drawn.reason,
                settled_at=drawn.settled_at,
                settled_after=drawn.settled_after,
            )
        )

    def _one(self, condition: ColumnElement[bool]) -> Raffle | None:
        row = self._connection.execute(select(raffle).where(condition)).one_or_none()
        return None if row is None else raffle_of(row)

    def _change(self, number: int, **values: object) -> None:
        self._connection.execute(update(raffle).where(raffle.c.number == number).values(**values))
