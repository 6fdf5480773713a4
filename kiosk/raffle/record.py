"""The record of a raffle: one JSON object with pseudonyms only, and its seal. Pure."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.errors import KnownError
from kiosk.raffle.draw import FORMAT, hash_json, sha256, ticket_label, ticket_list
from kiosk.raffle.model import ENDED, Contribution, Json, Raffle, Round, Ticket
from kiosk.raffle.rules import to_rfc3339


def raffle_object(raffle: Raffle) -> dict[str, Json]:
    """The `raffle` object of the record, which every draw hashes.

    A time that never came, because the raffle was abandoned before, is "".
    """
    return {
        "id": raffle.id,
        "name": raffle.name,
        "opened_at": _time(raffle.opened_at) or "",
        "closed_at": _time(raffle.closed_at) or "",
    }


def make(
    raffle: Raffle,
    tickets: Iterable[Ticket],
    contributions: Iterable[Contribution],
    rounds: Iterable[Round],
) -> dict[str, Json]:
    """The whole record with its seal, ready for JSON.

    Raises `KnownError`: `raffle_not_announced`, or `raffle_not_closed` while tickets can
    still change.
    """
    if raffle.commitment is None:
        raise KnownError("raffle_not_announced")
    if raffle.closing is None and raffle.state not in ENDED:
        raise KnownError("raffle_not_closed")
    tickets = tuple(tickets)
    record: dict[str, Json] = {
        "format": FORMAT,
        "raffle": raffle_object(raffle),
        "commitment": raffle.commitment,
        "chain_length": raffle.chain_length,
        "rules": raffle.rules.to_json(),
        "tickets": [[ticket_label(ticket.number), ticket.holder] for ticket in tickets],
        "tickets_sha256": raffle.tickets_sha256 or sha256(ticket_list(tickets)).hex(),
        "contributions": [[given.label, given.text] for given in contributions],
        "rounds": [_round(drawn) for drawn in rounds],
        "secret": raffle.secret,
    }
    record["seal"] = seal(record)
    return record


def seal(record: Mapping[str, Json]) -> str:
    """SHA-256 (hex) of the record without its seal, as RFC 8785 JSON."""
    return hash_json({key: value for key, value in record.items() if key != "seal"})


def to_bytes(record: Mapping[str, Json]) -> bytes:
    """The record as the UTF-8 text of a file, for people and for programs."""
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def from_bytes(data: bytes) -> object:
    """The JSON value in a file.

    Raises `KnownError("record_unreadable", reason)` for what is not UTF-8 or not JSON, and
    for what readers read differently: a member that comes twice, NaN and the like.
    """
    try:
        value: object = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant
        )
    except (ValueError, RecursionError) as error:
        raise KnownError("record_unreadable", reason=str(error)) from error
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member comes twice")
    return members


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def _time(instant: datetime | None) -> str | None:
    return None if instant is None else to_rfc3339(instant)


def _round(drawn: Round) -> dict[str, Json]:
    return {
        "round": drawn.round,
        "prize": drawn.prize,
        "code": drawn.code,
        "barred": list(drawn.barred),
        "ticket": ticket_label(drawn.ticket),
        "holder": drawn.holder,
        "at": to_rfc3339(drawn.at),
        "outcome": drawn.outcome.value,
        "reason": drawn.reason,
        "settled_at": _time(drawn.settled_at),
        "settled_after": drawn.settled_after,
    }
