"""Rows of the raffle's tables as the frozen things that the use cases know."""

from typing import Any

from sqlalchemy import Row

from kiosk.raffle.model import Closing, Raffle, Round, Rules


def raffle_of(row: Row[Any]) -> Raffle:
    """The raffle in a row with all columns of its table."""
    closing = None
    if row.tickets_sha256 is not None:
        closing = Closing(
            tickets=row.closing_tickets,
            holders=row.closing_holders,
            joined=row.closing_joined,
            tickets_sha256=row.tickets_sha256,
        )
    return Raffle(
        number=row.number,
        id=row.id,
        name=row.name,
        state=row.state,
        rules=Rules.from_json(row.rules),
        commitment=row.commitment,
        chain_length=row.chain_length,
        announced_at=row.announced_at,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        ended_at=row.ended_at,
        closing=closing,
        end_reason=row.end_reason,
        secret=row.secret,
    )


def round_of(row: Row[Any]) -> Round:
    """The round in a row with all columns of its table."""
    return Round(
        round=row.round,
        prize=row.prize,
        code=row.code,
        barred=tuple(row.barred),
        ticket=row.ticket,
        holder=row.holder,
        at=row.at,
        outcome=row.outcome,
        reason=row.reason,
        settled_at=row.settled_at,
        settled_after=row.settled_after,
    )
