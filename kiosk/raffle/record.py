"""The record of a raffle: one JSON object with pseudonyms only, and its seal. Pure."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.errors import KnownError
from kiosk.raffle.draw import FORMAT, canonical, hash_json, ticket_label
from kiosk.raffle.model import ENDED, Contribution, Json, Raffle, Round
from kiosk.raffle.rolls import Roll
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
    roll: Roll,
    contributions: Iterable[Contribution],
    rounds: Iterable[Round],
) -> dict[str, Json]:
    """The whole record with its seal, ready for JSON.

    Raises `KnownError`: `raffle_not_announced`, or `raffle_not_closed` while tickets can
    still change.
    """
    contributions, rounds = tuple(contributions), tuple(rounds)
    record = _without_tickets(raffle, roll, contributions, rounds)
    made: dict[str, Json] = {}
    for member, value in record.items():
        if member == "tickets_sha256":
            made["tickets"] = [list(pair) for pair in roll.pairs()]
        made[member] = value
    made["seal"] = sealed(raffle, roll, contributions, rounds)
    return made


def sealed(
    raffle: Raffle,
    roll: Roll,
    contributions: Iterable[Contribution],
    rounds: Iterable[Round],
) -> str:
    """The seal of a record, without the record being made; KnownErrors as `make`.

    RFC 8785 sorts members by name, so the bytes of the tickets stand between those of the
    members before and after them.
    """
    record = _without_tickets(raffle, roll, contributions, rounds)
    before = {member: value for member, value in record.items() if member < "tickets"}
    behind = {member: value for member, value in record.items() if member > "tickets"}
    digest = hashlib.sha256(canonical(before)[:-1] + b',"tickets":')
    for part in roll.canonical():
        digest.update(part)
    digest.update(b"," + canonical(behind)[1:])
    return digest.hexdigest()


def _without_tickets(
    raffle: Raffle,
    roll: Roll,
    contributions: Iterable[Contribution],
    rounds: Iterable[Round],
) -> dict[str, Json]:
    if raffle.commitment is None:
        raise KnownError("raffle_not_announced")
    if raffle.closing is None and raffle.state not in ENDED:
        raise KnownError("raffle_not_closed")
    return {
        "format": FORMAT,
        "raffle": raffle_object(raffle),
        "commitment": raffle.commitment,
        "chain_length": raffle.chain_length,
        "rules": raffle.rules.to_json(),
        "tickets_sha256": raffle.tickets_sha256 or roll.sha256,
        "contributions": [[given.label, given.text] for given in contributions],
        "rounds": [_round(drawn) for drawn in rounds],
        "secret": raffle.secret,
    }


def seal(record: Mapping[str, Json]) -> str:
    """SHA-256 (hex) of the record without its seal, as RFC 8785 JSON."""
    return hash_json({key: value for key, value in record.items() if key != "seal"})


def to_bytes(record: Mapping[str, Json]) -> bytes:
    """The record as the UTF-8 text of a file, for people and for programs."""
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


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
