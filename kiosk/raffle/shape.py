"""Reads a record, as strict about its form as the process is: first of all, what is it? Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.errors import KnownError
from kiosk.raffle.draw import FORMAT, Drawn
from kiosk.raffle.model import Contribution, Json, RoundOutcome, Ticket
from kiosk.raffle.rules import REQUIRED, Rules, from_rfc3339, hashable, is_holder

CHAIN_MOST: Final = 100_000
_HEX = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[a-z0-9-]{1,80}")
_NUMBER = re.compile(r"(?!000000)([0-9]{6}|[1-9][0-9]{6,8})")
_MEMBERS: Final = frozenset(
    {
        "format",
        "raffle",
        "commitment",
        "chain_length",
        "rules",
        "tickets",
        "tickets_sha256",
        "contributions",
        "rounds",
        "secret",
        "seal",
    }
)
_RAFFLE: Final = frozenset({"id", "name", "opened_at", "closed_at"})
_ROUND: Final = frozenset(
    {
        "round",
        "prize",
        "code",
        "barred",
        "ticket",
        "holder",
        "at",
        "outcome",
        "reason",
        "settled_at",
        "settled_after",
    }
)


class WrongShapeError(Exception):
    """A member of the record is not what the format says: `expected`."""

    def __init__(self, member: str, expected: str) -> None:
        super().__init__(f"{member}: {expected}")
        self.member = member
        self.expected = expected


class OtherFormatError(Exception):
    """The record says that it has another format."""

    def __init__(self, found: str) -> None:
        super().__init__(found)
        self.found = found


@dataclass(frozen=True, slots=True)
class RecordedRound:
    """A round as the record tells it."""

    number: int
    prize: int
    code: bytes
    barred: tuple[str, ...]
    ticket: int
    holder: str
    at: datetime
    outcome: RoundOutcome
    reason: str
    settled_at: datetime | None
    settled_after: int | None

    def as_known_at(self, number: int) -> Drawn:
        """This round as it stood when round `number` was drawn."""
        settled = self.settled_after is not None and self.settled_after < number
        outcome = self.outcome if settled else RoundOutcome.PENDING
        return Drawn(self.prize, self.ticket, self.holder, outcome)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record whose form is right; nothing in it has been checked yet."""

    raffle: Mapping[str, Json]
    closed_at: datetime | None
    commitment: str
    chain_length: int
    rules: Rules
    rules_object: Mapping[str, Json]
    tickets: tuple[Ticket, ...]
    tickets_sha256: str
    contributions: tuple[Contribution, ...]
    rounds: tuple[RecordedRound, ...]
    secret: bytes | None
    seal: str
    whole: Mapping[str, Json]


def read(value: object) -> Recorded:
    """The record in `value`.

    Raises OtherFormatError, or WrongShapeError for the first member that is wrong.
    """
    whole = _object(value, "record")
    if whole.get("format") != FORMAT:
        raise OtherFormatError(str(whole.get("format"))[:40])
    _members(whole, _MEMBERS, "record")
    raffle = _object(whole["raffle"], "raffle")
    _members(raffle, _RAFFLE, "raffle")
    _match(raffle["id"], _ID, "raffle.id", "letters a-z, digits and hyphens")
    _text(raffle["name"], "raffle.name")
    if raffle["opened_at"] != "":
        _time(raffle["opened_at"], "raffle.opened_at")
    rules, rules_object = _rules(whole["rules"])
    secret = whole["secret"]
    return Recorded(
        raffle=raffle,
        closed_at=(
            _time(raffle["closed_at"], "raffle.closed_at") if raffle["closed_at"] != "" else None
        ),
        commitment=_match(whole["commitment"], _HEX, "commitment", _HEX_WORDS),
        chain_length=_whole(whole["chain_length"], "chain_length", 1, CHAIN_MOST),
        rules=rules,
        rules_object=rules_object,
        tickets=tuple(
            _ticket(item, f"tickets[{index}]")
            for index, item in enumerate(_list(whole["tickets"], "tickets"))
        ),
        tickets_sha256=_match(whole["tickets_sha256"], _HEX, "tickets_sha256", _HEX_WORDS),
        contributions=tuple(
            _contribution(item, f"contributions[{index}]")
            for index, item in enumerate(_list(whole["contributions"], "contributions"))
        ),
        rounds=tuple(
            _round(item, f"rounds[{index}]")
            for index, item in enumerate(_list(whole["rounds"], "rounds"))
        ),
        secret=(
            None
            if secret is None
            else bytes.fromhex(_match(secret, _HEX, "secret", f"{_HEX_WORDS}, or null"))
        ),
        seal=_match(whole["seal"], _HEX, "seal", _HEX_WORDS),
        whole=whole,
    )


_HEX_WORDS: Final = "64 digits of lower-case hex"


def _object(value: object, member: str) -> Mapping[str, Json]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise WrongShapeError(member, "an object")
    return value


def _members(value: Mapping[str, Json], expected: frozenset[str], member: str) -> None:
    missing = sorted(expected - value.keys())
    if missing:
        raise WrongShapeError(member, f"has no {missing[0]}")
    more = sorted(value.keys() - expected)
    if more:
        raise WrongShapeError(member, f"has a member that is none of the format's: {more[0][:40]}")


def _list(value: object, member: str) -> Sequence[object]:
    if not isinstance(value, list):
        raise WrongShapeError(member, "a list")
    return value


def _text(value: object, member: str) -> str:
    if not isinstance(value, str) or not hashable(value):
        raise WrongShapeError(member, "a text")
    return value


def _match(value: object, pattern: re.Pattern[str], member: str, expected: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise WrongShapeError(member, expected)
    return value


def _whole(value: object, member: str, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise WrongShapeError(member, f"a whole number from {least} to {most}")
    return value


def _time(value: object, member: str) -> datetime:
    try:
        return from_rfc3339(_text(value, member))
    except ValueError as error:
        raise WrongShapeError(member, "an RFC 3339 time") from error


def _holder(value: object, member: str) -> str:
    holder = _text(value, member)
    if not is_holder(holder):
        raise WrongShapeError(member, "a pseudonym: p and 12 letters")
    return holder


def _rules(value: object) -> tuple[Rules, Mapping[str, Json]]:
    rules_object = _object(value, "rules")
    missing = sorted(REQUIRED - rules_object.keys())
    if missing:
        raise WrongShapeError("rules", f"has no {missing[0]}")
    if not hashable(rules_object):
        raise WrongShapeError("rules", "only what every program reads alike")
    try:
        rules = Rules.from_json(rules_object)
    except KnownError as error:
        expected = str(error.values["expected"])
        raise WrongShapeError(f"rules.{error.values['member']}", expected) from error
    for holder in rules.excluded:
        _holder(holder, "rules.excluded")
    return rules, rules_object


def _ticket(value: object, member: str) -> Ticket:
    pair = _list(value, member)
    if len(pair) != 2:
        raise WrongShapeError(member, "a number and a pseudonym")
    number = _match(pair[0], _NUMBER, member, "a number of six digits or more")
    return Ticket(int(number), _holder(pair[1], member))


def _contribution(value: object, member: str) -> Contribution:
    pair = _list(value, member)
    if len(pair) != 2:
        raise WrongShapeError(member, "a label and a text")
    return Contribution(_text(pair[0], member), _text(pair[1], member))


def _round(value: object, member: str) -> RecordedRound:
    drawn = _object(value, member)
    _members(drawn, _ROUND, member)
    outcome = drawn["outcome"]
    if not isinstance(outcome, str) or outcome not in {known.value for known in RoundOutcome}:
        raise WrongShapeError(f"{member}.outcome", "pending, claimed, absent or void")
    settled_at, settled_after = drawn["settled_at"], drawn["settled_after"]
    ticket = _match(drawn["ticket"], _NUMBER, f"{member}.ticket", "a number of six digits or more")
    return RecordedRound(
        number=_whole(drawn["round"], f"{member}.round", 1, CHAIN_MOST),
        prize=_whole(drawn["prize"], f"{member}.prize", 0, CHAIN_MOST),
        code=bytes.fromhex(_match(drawn["code"], _HEX, f"{member}.code", _HEX_WORDS)),
        barred=tuple(
            _holder(holder, f"{member}.barred")
            for holder in _list(drawn["barred"], f"{member}.barred")
        ),
        ticket=int(ticket),
        holder=_holder(drawn["holder"], f"{member}.holder"),
        at=_time(drawn["at"], f"{member}.at"),
        outcome=RoundOutcome(str(outcome)),
        reason=_text(drawn["reason"], f"{member}.reason"),
        settled_at=None if settled_at is None else _time(settled_at, f"{member}.settled_at"),
        settled_after=(
            None
            if settled_after is None
            else _whole(settled_after, f"{member}.settled_after", 1, CHAIN_MOST)
        ),
    )
