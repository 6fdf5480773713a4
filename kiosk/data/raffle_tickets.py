"""The raffle's tickets and holders in storage, and the one link from holders to people."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Executable,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from kiosk.data.dialect import insert_or_ignore
from kiosk.data.raffle_tokens import HIGHEST
from kiosk.data.tables.raffle import (
    raffle,
    raffle_handing,
    raffle_hiding,
    raffle_holder,
    raffle_round,
    raffle_ticket,
)
from kiosk.raffle.model import Ticket

_hiding = raffle_hiding.c
_holder = raffle_holder.c
_ticket = raffle_ticket.c
_TICKETS: Select[Any] = select(_ticket.number, _ticket.holder).order_by(_ticket.number)

_AT_ONCE: Final = 500
"""How many values one statement asks for: some SQLite allow 999."""

# Built once: every redemption runs these.
_HOLDER: Select[str] = select(_holder.holder).where(
    _holder.raffle == bindparam("raffle_number"), _holder.person == bindparam("person_number")
)
_LAST: Select[int] = select(func.coalesce(func.max(_ticket.number), 0)).where(
    _ticket.raffle == bindparam("raffle_number")
)
_HELD: Select[int] = (
    select(func.count())
    .select_from(raffle_ticket)
    .where(_ticket.raffle == bindparam("raffle_number"), _ticket.holder == bindparam("holder_name"))
)
_HELD_SINCE: Select[int] = _HELD.where(_ticket.at >= bindparam("since", type_=_ticket.at.type))
_ROWS: Select[Any] = _TICKETS.where(
    _ticket.raffle == bindparam("raffle_number"), _ticket.number > bindparam("after")
).limit(bindparam("most"))
_GOING: Select[int] = select(raffle.c.number).where(raffle.c.going == 1).with_for_update()


@cache
def _add() -> Executable:
    """Built when the first ticket comes: it loads what no start of the kiosk needs."""
    # SQLite refuses a second ticket for a token before it looks what to do about conflicts.
    row = [bindparam(column.name, type_=column.type) for column in raffle_ticket.c]
    free = ~exists().where(_ticket.token == bindparam("token"))
    return (
        insert_or_ignore(raffle_ticket)
        .from_select([column.name for column in raffle_ticket.c], select(*row).where(free))
        .returning(_ticket.number)
    )


class TicketPart:
    """The part of `kiosk.raffle.store.RaffleStore` that is about tickets and holders."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holder(self, raffle: int, person_id: int) -> str | None:
        return self._connection.execute(
            _HOLDER, {"raffle_number": raffle, "person_number": person_id}
        ).scalar_one_or_none()

    def person_of(self, raffle: int, holder: str) -> int | None:
        return self._connection.execute(
            select(_holder.person).where(_holder.raffle == raffle, _holder.holder == holder)
        ).scalar_one_or_none()

    def people_by_holder(self, raffle: int, holders: Sequence[str]) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for some in _some(holders):
            rows = self._connection.execute(
                select(_holder.holder, _holder.person).where(
                    _holder.raffle == raffle, _holder.holder.in_(some)
                )
            )
            found |= {row.holder: row.person for row in rows}
        return found

    def people_after(self, raffle: int, holder: str, limit: int) -> Sequence[tuple[str, int]]:
        has_tickets = exists().where(
            _ticket.raffle == _holder.raffle, _ticket.holder == _holder.holder
        )
        rows = self._connection.execute(
            select(_holder.holder, _holder.person)
            .where(_holder.raffle == raffle, _holder.holder > holder, has_tickets)
            .order_by(_holder.holder)
            .limit(limit)
        )
        return [(row.holder, row.person) for row in rows]

    def holder_known(self, raffle: int, holder: str) -> bool:
        linked = self.person_of(raffle, holder) is not None
        return linked or bool(self.tickets_of(raffle, holder))

    def add_holder(self, raffle: int, person_id: int, holder: str) -> None:
        self._connection.execute(
            insert(raffle_holder).values(raffle=raffle, person=person_id, holder=holder)
        )

    def tickets(self, raffle: int) -> tuple[Ticket, ...]:
        return self._tickets(_TICKETS.where(_ticket.raffle == raffle))

    def ticket_rows(self, raffle: int, after: int, limit: int) -> Sequence[tuple[int, str]]:
        rows = self._connection.execute(
            _ROWS, {"raffle_number": raffle, "after": after, "most": limit}
        )
        # As the driver has them: both columns are what they are, and there are very many.
        cursor: Any = rows.cursor
        found: list[tuple[int, str]] = cursor.fetchall()
        rows.close()
        return found

    def tickets_from(self, raffle: int, after: int, limit: int) -> tuple[Ticket, ...]:
        return tuple(Ticket(*row) for row in self.ticket_rows(raffle, after, limit))

    def tickets_like(
        self, raffle: int, part: str, offset: int, limit: int
    ) -> tuple[tuple[Ticket, ...], int]:
        like = func.lower(_ticket.holder).contains(part.lower(), autoescape=True)
        total: int = self._connection.execute(
            select(func.count()).select_from(raffle_ticket).where(_ticket.raffle == raffle, like)
        ).scalar_one()
        found = _TICKETS.where(_ticket.raffle == raffle, like).offset(offset).limit(limit)
        return self._tickets(found), total

    def last_ticket(self, raffle: int) -> int:
        return self._connection.execute(_LAST, {"raffle_number": raffle}).scalar_one()

    def ticket_counts(self, raffle: int) -> tuple[int, int]:
        tickets, holders = self._connection.execute(
            select(func.count(), func.count(_ticket.holder.distinct())).where(
                _ticket.raffle == raffle
            )
        ).one()
        return tickets, holders

    def held_by(self, raffle: int, holders: Sequence[str]) -> Mapping[str, int]:
        held: dict[str, int] = {}
        for some in _some(holders):
            rows = self._connection.execute(
                select(_ticket.holder, func.count())
                .where(_ticket.raffle == raffle, _ticket.holder.in_(some))
                .group_by(_ticket.holder)
            )
            held |= {row[0]: row[1] for row in rows}
        return held

    def tickets_of(self, raffle: int, holder: str) -> tuple[Ticket, ...]:
        return self._tickets(_TICKETS.where(_ticket.raffle == raffle, _ticket.holder == holder))

    def tickets_held(self, raffle: int, holder: str) -> int:
        return self._connection.execute(
            _HELD, {"raffle_number": raffle, "holder_name": holder}
        ).scalar_one()

    def tickets_held_since(self, raffle: int, holder: str, since: datetime) -> int:
        return self._connection.execute(
            _HELD_SINCE, {"raffle_number": raffle, "holder_name": holder, "since": since}
        ).scalar_one()

    def ticket(self, raffle: int, number: int) -> Ticket | None:
        if not 0 < number <= HIGHEST:
            return None
        found = self._tickets(_TICKETS.where(_ticket.raffle == raffle, _ticket.number == number))
        return found[0] if found else None

    def add_ticket(self, raffle: int, token: int, holder: str, at: datetime) -> int | None:
        last: int = self._connection.execute(_LAST, {"raffle_number": raffle}).scalar_one()
        row = {"raffle": raffle, "number": last + 1, "holder": holder, "token": token, "at": at}
        return self._connection.execute(_add(), row).scalar_one_or_none()

    def give_ticket(self, raffle: int, number: int, holder: str) -> None:
        self._connection.execute(
            update(raffle_ticket)
            .where(_ticket.raffle == raffle, _ticket.number == number)
            .values(holder=holder)
        )

    def personal_data(self, person_id: int) -> Mapping[str, object]:
        rows = self._connection.execute(
            select(
                raffle.c.name,
                raffle.c.rules,
                _holder.holder,
                _ticket.number,
                _ticket.at,
                raffle_round.c.prize,
                raffle_round.c.outcome,
                raffle_handing.c.handed_at,
            )
            .select_from(
                raffle_holder.join(raffle, raffle.c.number == _holder.raffle)
                .outerjoin(
                    raffle_ticket,
                    and_(_ticket.raffle == _holder.raffle, _ticket.holder == _holder.holder),
                )
                .outerjoin(
                    raffle_round,
                    and_(
                        raffle_round.c.raffle == _ticket.raffle,
                        raffle_round.c.ticket == _ticket.number,
                    ),
                )
                .outerjoin(
                    raffle_handing,
                    and_(
                        raffle_handing.c.raffle == raffle_round.c.raffle,
                        raffle_handing.c.round == raffle_round.c.round,
                    ),
                )
            )
            .where(_holder.person == person_id)
            .order_by(raffle.c.number, _ticket.number)
        )
        raffles: dict[str, dict[str, Any]] = {}
        for row in rows:
            known = raffles.setdefault(
                row.holder,
                {"raffle": row.name, "holder": row.holder, "tickets": [], "wins": []},
            )
            if row.number is not None:
                known["tickets"].append({"ticket": row.number, "at": row.at.isoformat()})
            if row.prize is not None:
                win = {
                    "prize": row.rules["prizes"][row.prize],
                    "ticket": row.number,
                    "outcome": row.outcome.value,
                }
                if row.handed_at is not None:
                    win["handed_over_at"] = row.handed_at.isoformat()
                known["wins"].append(win)
        hidden = self._connection.execute(
            select(_hiding.token, _hiding.hidden_at)
            .where(_hiding.hidden_by == _actor(person_id))
            .order_by(_hiding.token)
        )
        tokens = [{"token": row.token, "at": row.hidden_at.isoformat()} for row in hidden]
        handed = self._connection.execute(
            select(func.count())
            .select_from(raffle_handing)
            .where(raffle_handing.c.handed_by == _actor(person_id))
        ).scalar_one()
        data: dict[str, object] = {}
        if handed:
            data["prizes_handed_over"] = handed
        if raffles:
            data["raffles"] = list(raffles.values())
        if tokens:
            data["hidden_tokens"] = tokens
        return data

    def erase_personal(self, person_id: int) -> None:
        # A redemption holds this row: none of this person's is under way now, and whichever
        # comes next finds nobody.
        self._connection.execute(_GOING).all()
        self._connection.execute(delete(raffle_holder).where(_holder.person == person_id))
        self._connection.execute(
            update(raffle_hiding).where(_hiding.hidden_by == _actor(person_id)).values(hidden_by="")
        )

    def _tickets(self, statement: Select[Any]) -> tuple[Ticket, ...]:
        return tuple(Ticket(row.number, row.holder) for row in self._connection.execute(statement))


def _some(holders: Sequence[str]) -> Iterator[Sequence[str]]:
    for begin in range(0, len(holders), _AT_ONCE):
        yield holders[begin : begin + _AT_ONCE]


def _actor(person_id: int) -> str:
    """The actor that a manager is when they hide a token, or hand a prize over."""
    return f"person:{person_id}"
