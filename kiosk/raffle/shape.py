"""Reads a record, as strict about its form as the process is: first of all, what is it? Pure.

A part of the verifier: it shares nothing with the code that makes records.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from kiosk.raffle.verify_steps import FORMAT, Listed

CHAIN_MOST: Final = 100_000
DEEPEST: Final = 200
"""Of lists in lists; a record needs five."""

_INTEGER_END: Final = 1 << 53
_KEY = re.compile(r"[a-z0-9_]+")
_HOLDER = re.compile(r"p[BCDFGHJKLNPRSTVX]{12}")
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})"
)
_FROM = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_UNTIL = re.compile(r"(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)")
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
_RULES: Final = (
    "prizes",
    "one_win_per_person",
    "claim_minutes",
    "hold_seconds",
    "excluded",
    "tickets_per_person",
)
_OUTCOMES: Final = ("pending", "claimed", "absent", "void")


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


class UnreadableError(Exception):
    """The file holds no JSON that every program reads alike."""


@dataclass(frozen=True, slots=True)
class RecordedRound:
    """A round as the record tells it."""

    number: int
    prize: int
    code: bytes
    barred: tuple[str, ...]
    ticket: str
    holder: str
    at: datetime
    outcome: str
    reason: str
    settled_at: datetime | None
    settled_after: int | None

    def lost_before(self, number: int) -> bool:
        """Whether it was known, when round `number` was drawn, that this win came to nothing."""
        if self.settled_after is None or self.settled_after >= number:
            return False
        return self.outcome in ("absent", "void")


@dataclass(frozen=True, slots=True)
class RecordedRules:
    """What the draw and its checking need of the rules."""

    prizes: tuple[str, ...]
    one_win_per_person: bool
    claim_minutes: int
    hold_seconds: int
    excluded: tuple[str, ...]
    tickets_per_person: int
    draw_at: datetime | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record whose form is right; nothing in it has been checked yet."""

    closed_at: datetime | None
    commitment: bytes
    chain_length: int
    rules: RecordedRules
    tickets: tuple[Listed, ...]
    tickets_sha256: str
    contributions: tuple[tuple[str, str], ...]
    rounds: tuple[RecordedRound, ...]
    secret: bytes | None
    seal: str
    whole: Mapping[str, Any]


def parse(data: bytes) -> object:
    """The JSON value in a file.

    Raises UnreadableError for what is not UTF-8 or not JSON, and for what programs read
    differently: a member that comes twice, NaN and the like, lists in lists without end.
    """
    try:
        value: object = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant
        )
    except (ValueError, RecursionError) as error:
        raise UnreadableError(str(error)) from error
    if _too_deep(value):
        raise UnreadableError("lists in lists without end")
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member comes twice")
    return members


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def _inside(value: object) -> Sequence[object]:
    if isinstance(value, dict):
        return tuple(value.values())
    return value if isinstance(value, list) else ()


def _too_deep(value: object) -> bool:
    level = [value]
    for _ in range(DEEPEST + 1):
        level = [
            item for outer in level for item in _inside(outer) if isinstance(item, dict | list)
        ]
    return bool(level)


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
    _time_or(raffle["opened_at"], "raffle.opened_at", "")
    secret = whole["secret"]
    return Recorded(
        closed_at=_time_or(raffle["closed_at"], "raffle.closed_at", ""),
        commitment=_hex(whole["commitment"], "commitment"),
        chain_length=_whole(whole["chain_length"], "chain_length", 1, CHAIN_MOST),
        rules=_rules(whole["rules"]),
        tickets=tuple(
            _ticket(item, f"tickets[{index}]")
            for index, item in enumerate(_list(whole["tickets"], "tickets"))
        ),
        tickets_sha256=_hex(whole["tickets_sha256"], "tickets_sha256").hex(),
        contributions=tuple(
            _contribution(item, f"contributions[{index}]")
            for index, item in enumerate(_list(whole["contributions"], "contributions"))
        ),
        rounds=tuple(
            _round(item, f"rounds[{index}]")
            for index, item in enumerate(_list(whole["rounds"], "rounds"))
        ),
        secret=None if secret is None else _hex(secret, "secret", ", or null"),
        seal=_hex(whole["seal"], "seal").hex(),
        whole=whole,
    )


def _object(value: object, member: str) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise WrongShapeError(member, "an object")
    return value


def _members(value: Mapping[str, object], expected: frozenset[str], member: str) -> None:
    _has(value, expected, member)
    more = sorted(value.keys() - expected)
    if more:
        raise WrongShapeError(member, f"has a member that is none of the format's: {more[0][:40]}")


def _has(value: Mapping[str, object], expected: Iterable[str], member: str) -> None:
    for name in sorted(expected):
        if name not in value:
            raise WrongShapeError(member, f"has no {name}")


def _list(value: object, member: str) -> Sequence[object]:
    if not isinstance(value, list):
        raise WrongShapeError(member, "a list")
    return value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not any("\ud800" <= one <= "\udfff" for one in value)


def _text(value: object, member: str) -> str:
    if not _is_text(value):
        raise WrongShapeError(member, "a text")
    return str(value)


def _match(value: object, pattern: re.Pattern[str], member: str, expected: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise WrongShapeError(member, expected)
    return value


def _hex(value: object, member: str, more: str = "") -> bytes:
    return bytes.fromhex(_match(value, _HEX, member, f"64 digits of lower-case hex{more}"))


def _whole(value: object, member: str, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise WrongShapeError(member, f"a whole number from {least} to {most}")
    return value


def _time(value: object, member: str) -> datetime:
    try:
        text = _match(value, _TIME, member, "an RFC 3339 time")
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:  # no such day; in UTC before 1 or after 9999
        raise WrongShapeError(member, "an RFC 3339 time") from error


def _time_or(value: object, member: str, absent: str | None) -> datetime | None:
    return None if value == absent else _time(value, member)


def _holder(value: object, member: str) -> str:
    return _match(value, _HOLDER, member, "a pseudonym: p and 12 letters")


def _alike(value: object) -> bool:
    """Whether every program reads `value` alike, and hashes it alike."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            if not all(_KEY.fullmatch(key) for key in one):
                return False
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, int):  # true and false are whole numbers to Python
            if abs(one) >= _INTEGER_END:
                return False
        elif not _is_text(one):
            return False
    return True


def _rules(value: object) -> RecordedRules:
    rules = _object(value, "rules")
    _has(rules, _RULES, "rules")
    if not _alike(rules):
        raise WrongShapeError("rules", "only what every program reads alike")
    prizes = _list(rules["prizes"], "rules.prizes")
    if not 1 <= len(prizes) <= 500:
        raise WrongShapeError("rules.prizes", "a list of 1 to 500 prizes")
    one_win = rules["one_win_per_person"]
    if not isinstance(one_win, bool):
        raise WrongShapeError("rules.one_win_per_person", "true or false")
    if "tickets_per_day" in rules:
        _whole(rules["tickets_per_day"], "rules.tickets_per_day", 1, 1_000_000)
    if "opening_hours" in rules:
        _opening_hours(rules["opening_hours"])
    return RecordedRules(
        prizes=tuple(_text(prize, "rules.prizes") for prize in prizes),
        one_win_per_person=one_win,
        claim_minutes=_whole(rules["claim_minutes"], "rules.claim_minutes", 0, 10_080),
        hold_seconds=_whole(rules["hold_seconds"], "rules.hold_seconds", 0, 604_800),
        excluded=tuple(
            _holder(holder, "rules.excluded")
            for holder in _list(rules["excluded"], "rules.excluded")
        ),
        tickets_per_person=_whole(
            rules["tickets_per_person"], "rules.tickets_per_person", 1, 1_000_000
        ),
        draw_at=_time(rules["draw_at"], "rules.draw_at") if "draw_at" in rules else None,
    )


def _opening_hours(value: object) -> None:
    member = "rules.opening_hours"
    every = _list(value, member)
    if len(every) > 50:
        raise WrongShapeError(member, "at most 50 objects")
    for item in every:
        hours = _object(item, member)
        if hours.keys() != {"days", "from", "until"}:
            raise WrongShapeError(member, "days, from and until")
        days = [_whole(day, f"{member}.days", 1, 7) for day in _list(hours["days"], member)]
        if not days or len(set(days)) != len(days):
            raise WrongShapeError(member, "days from 1 (Monday) to 7 (Sunday), each once")
        _match(hours["from"], _FROM, member, "times such as 08:00")
        _match(hours["until"], _UNTIL, member, "times such as 08:00, at the end also 24:00")


def _ticket(value: object, member: str) -> Listed:
    pair = _list(value, member)
    if len(pair) != 2:
        raise WrongShapeError(member, "a number and a pseudonym")
    number = _match(pair[0], _NUMBER, member, "a number of six digits or more")
    return number, _holder(pair[1], member)


def _contribution(value: object, member: str) -> tuple[str, str]:
    pair = _list(value, member)
    if len(pair) != 2:
        raise WrongShapeError(member, "a label and a text")
    return _text(pair[0], member), _text(pair[1], member)


def _round(value: object, member: str) -> RecordedRound:
    drawn = _object(value, member)
    _members(drawn, _ROUND, member)
    if drawn["outcome"] not in _OUTCOMES:
        raise WrongShapeError(f"{member}.outcome", "pending, claimed, absent or void")
    after = drawn["settled_after"]
    number = "a number of six digits or more"
    return RecordedRound(
        number=_whole(drawn["round"], f"{member}.round", 1, CHAIN_MOST),
        prize=_whole(drawn["prize"], f"{member}.prize", 0, CHAIN_MOST),
        code=_hex(drawn["code"], f"{member}.code"),
        barred=tuple(
            _holder(holder, f"{member}.barred")
            for holder in _list(drawn["barred"], f"{member}.barred")
        ),
        ticket=_match(drawn["ticket"], _NUMBER, f"{member}.ticket", number),
        holder=_holder(drawn["holder"], f"{member}.holder"),
        at=_time(drawn["at"], f"{member}.at"),
        outcome=drawn["outcome"],
        reason=_text(drawn["reason"], f"{member}.reason"),
        settled_at=_time_or(drawn["settled_at"], f"{member}.settled_at", None),
        settled_after=(
            None if after is None else _whole(after, f"{member}.settled_after", 1, CHAIN_MOST)
        ),
    )
