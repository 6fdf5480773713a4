"""The rules of a raffle, and their JSON form, which is what is hashed and shown."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from difflib import get_close_matches
from typing import Final, TypeAlias

from kiosk.errors import KnownError
from kiosk.raffle.hours import Hours
from kiosk.raffle.prizes import MEMBER as DETAILS
from kiosk.raffle.prizes import Prize, details_json, read_details

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

PRIZES_MOST: Final = 500
PRIZE_CHARACTERS: Final = 80
HOURS_MOST: Final = 50
TICKETS_MOST: Final = 1_000_000
_KEY = re.compile(r"[a-z0-9_]+")
_HOLDER = re.compile(r"p[BCDFGHJKLNPRSTVX]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")
_WALL = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_MIDNIGHT = "24:00"
_INTEGER_END = 1 << 53


def is_holder(text: str) -> bool:
    """Whether `text` has the form of a pseudonym: `p` and 12 letters of the code alphabet."""
    return _HOLDER.fullmatch(text) is not None


def to_rfc3339(instant: datetime) -> str:
    """`instant` in UTC, to the second: `2026-10-09T12:00:00Z`."""
    return instant.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def from_rfc3339(text: str) -> datetime:
    """The instant that an RFC 3339 time with its offset means, in UTC; ValueError otherwise."""
    if not _TIME.fullmatch(text):
        raise ValueError(f"not an RFC 3339 time: {text!r}")
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except OverflowError as error:  # in UTC before the year 1 or after 9999
        raise ValueError(f"not a time in UTC: {text!r}") from error


def hashable(value: object) -> bool:
    """Whether `value` may stand in a hashed object.

    Strings of Unicode scalar values, booleans, integers below 2^53, arrays, and objects
    with keys of `[a-z0-9_]`: what every JSON reader reads alike.
    """
    if isinstance(value, bool):
        return True
    if isinstance(value, int):
        return abs(value) < _INTEGER_END
    if isinstance(value, str):
        return not any("\ud800" <= letter <= "\udfff" for letter in value)
    if isinstance(value, list | tuple):
        return all(hashable(item) for item in value)
    if isinstance(value, Mapping):
        return all(
            isinstance(key, str) and _KEY.fullmatch(key) and hashable(item)
            for key, item in value.items()
        )
    return False


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules that are fixed at the announcement.

    `prizes` lists every piece once, in drawing order. `claim_minutes` is how long a
    winner has before the win may be called absent, `hold_seconds` how long the closed
    ticket list is shown before the first draw, `draw_at` (or None) the earliest time
    of the first draw. `excluded` holds pseudonyms. `tickets_per_day` (or None) is how
    many tickets a person may get on one calendar day of the site, `opening_hours` (or
    none: always) when found tokens are taken while the raffle is open. `details` tell
    more of those prizes of which more is told, each once. `further` are members that
    nothing here reads; they are hashed with the rest.
    """

    prizes: tuple[str, ...] = ("Prize",)
    one_win_per_person: bool = True
    claim_minutes: int = 10
    hold_seconds: int = 60
    excluded: tuple[str, ...] = ()
    tickets_per_person: int = 20
    draw_at: datetime | None = None
    tickets_per_day: int | None = None
    opening_hours: tuple[Hours, ...] = ()
    details: tuple[Prize, ...] = ()
    further: Mapping[str, Json] = field(default_factory=dict)

    def to_json(self) -> dict[str, Json]:
        """The hashed object, defaults filled in.

        `draw_at`, `tickets_per_day`, `opening_hours` and `prize_details` are left out when they
        are not set.
        """
        made: dict[str, Json] = dict(self.further)
        made["prizes"] = list(self.prizes)
        made["one_win_per_person"] = self.one_win_per_person
        made["claim_minutes"] = self.claim_minutes
        made["hold_seconds"] = self.hold_seconds
        made["excluded"] = list(self.excluded)
        made["tickets_per_person"] = self.tickets_per_person
        if self.draw_at is not None:
            made["draw_at"] = to_rfc3339(self.draw_at)
        if self.tickets_per_day is not None:
            made["tickets_per_day"] = self.tickets_per_day
        if self.opening_hours:
            made["opening_hours"] = [_hours_to_json(hours) for hours in self.opening_hours]
        if self.details:
            made[DETAILS] = [{**prize} for prize in details_json(self.details)]
        return made

    @classmethod
    def from_json(cls, value: object) -> "Rules":
        """Rules from an object with any of the members; what is left out has its default.

        Details in another form than ours are kept as a further member: what was hashed once has
        to be hashed alike for ever. Raises `KnownError("rules_wrong", member, expected)`.
        """
        if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
            raise _wrong("rules", "an object")
        default = cls()
        prizes = _texts(value, "prizes", default.prizes)
        if not 1 <= len(prizes) <= PRIZES_MOST:
            raise _wrong("prizes", f"a list of 1 to {PRIZES_MOST} prizes")
        one_win = value.get("one_win_per_person", default.one_win_per_person)
        if not isinstance(one_win, bool):
            raise _wrong("one_win_per_person", "true or false")
        draw_at = value.get("draw_at")
        if draw_at is not None:
            draw_at = _time("draw_at", draw_at)
        details = _own_details(value.get(DETAILS), prizes)
        read = _MEMBERS if details or DETAILS not in value else _MEMBERS - {DETAILS}
        further = {key: item for key, item in value.items() if key not in read}
        for key, item in further.items():
            if not _KEY.fullmatch(key) or not hashable(item):
                raise _wrong(key, "text, whole numbers, true or false, lists and objects of these")
        return cls(
            prizes=prizes,
            one_win_per_person=one_win,
            claim_minutes=_whole(value, "claim_minutes", default.claim_minutes, 0, 10_080),
            hold_seconds=_whole(value, "hold_seconds", default.hold_seconds, 0, 604_800),
            excluded=_texts(value, "excluded", default.excluded),
            tickets_per_person=_whole(
                value, "tickets_per_person", default.tickets_per_person, 1, TICKETS_MOST
            ),
            draw_at=draw_at,
            tickets_per_day=(
                None
                if value.get("tickets_per_day") is None
                else _whole(value, "tickets_per_day", 1, 1, TICKETS_MOST)
            ),
            opening_hours=_opening_hours(value.get("opening_hours")),
            details=details,
            further=further,
        )

    def prize(self, index: int) -> Prize:
        """All that is told of the prize at this place in the drawing order, from 0."""
        name = self.prizes[index]
        return next((prize for prize in self.details if prize.name == name), Prize(name))

    def with_excluded(self, holders: tuple[str, ...]) -> "Rules":
        """The same rules, excluding these pseudonyms."""
        return replace(self, excluded=holders)

    def checked_for_entry(self) -> "Rules":
        """The same rules with prizes trimmed; a prize must fit the screen that shows it.

        A limit of the day that lies above that of the person would never hold.
        Raises `KnownError("rules_wrong", member, expected)`.
        """
        prizes = tuple(" ".join(prize.split()) for prize in self.prizes)
        for prize in prizes:
            if not 1 <= len(prize) <= PRIZE_CHARACTERS or not prize.isprintable():
                raise _wrong("prizes", f"prizes of 1 to {PRIZE_CHARACTERS} characters")
        if self.tickets_per_day is not None and self.tickets_per_day > self.tickets_per_person:
            raise _wrong("tickets_per_day", f"at most {self.tickets_per_person}, all of a person's")
        made = self.to_json()
        made["prizes"] = list(prizes)
        details = read_details(made.pop(DETAILS, ()), prizes)
        return replace(Rules.from_json(made), details=details)


_MEMBERS = frozenset(
    {
        "prizes",
        "one_win_per_person",
        "claim_minutes",
        "hold_seconds",
        "excluded",
        "tickets_per_person",
        "draw_at",
        "tickets_per_day",
        "opening_hours",
        DETAILS,
    }
)
REQUIRED: Final = _MEMBERS - {"draw_at", "tickets_per_day", "opening_hours", DETAILS}
"""The members that a hashed rules object always has."""
_ALIKE: Final = 0.8


def refuse_misspelt(members: Iterable[str]) -> None:
    """Refuse what somebody writes for a member that is read, such as `Prizes`.

    For rules that are written by hand: as a further member it would be hashed and published, and
    do nothing. Raises `KnownError("rules_misspelt", member, known)`.
    """
    for member in members:
        alike = get_close_matches(member.casefold(), sorted(_MEMBERS), 1, _ALIKE)
        if alike and member not in _MEMBERS:
            raise KnownError("rules_misspelt", member=member, known=alike[0])


def _wrong(member: str, expected: str) -> KnownError:
    return KnownError("rules_wrong", member=member, expected=expected)


def _own_details(value: object, prizes: tuple[str, ...]) -> tuple[Prize, ...]:
    """The details that are written just as we write them; none otherwise."""
    try:
        details = read_details(value or (), prizes)
    except KnownError:
        return ()
    return details if details_json(details) == value else ()


def _texts(value: Mapping[str, object], member: str, default: tuple[str, ...]) -> tuple[str, ...]:
    items = value.get(member, default)
    if not isinstance(items, list | tuple):
        raise _wrong(member, "a list of texts")
    texts = tuple(item for item in items if isinstance(item, str) and hashable(item))
    if len(texts) != len(items):
        raise _wrong(member, "a list of texts")
    return texts


def _whole(value: Mapping[str, object], member: str, default: int, least: int, most: int) -> int:
    number = value.get(member, default)
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise _wrong(member, f"a whole number from {least} to {most}")
    return number


def _time(member: str, value: object) -> datetime:
    try:
        return from_rfc3339(value if isinstance(value, str) else "")
    except ValueError as error:
        raise _wrong(member, "a time with its offset, such as 2026-10-09T15:00:00+03:00") from error


def _hours_to_json(hours: Hours) -> Json:
    end = _MIDNIGHT if hours.end == time(0) else hours.end.strftime("%H:%M")
    return {"days": list(hours.days), "from": hours.begin.strftime("%H:%M"), "until": end}


def _opening_hours(value: object) -> tuple[Hours, ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or len(value) > HOURS_MOST:
        raise _wrong("opening_hours", f"a list of at most {HOURS_MOST} objects")
    return tuple(_hours(item) for item in value)


def _hours(value: object) -> Hours:
    if not isinstance(value, Mapping) or set(value) != {"days", "from", "until"}:
        raise _wrong(
            "opening_hours", 'objects such as {"days": [1, 2], "from": "08:00", "until": "18:00"}'
        )
    return Hours(_days(value["days"]), _wall(value["from"]), _wall(value["until"], end=True))


def _days(value: object) -> tuple[int, ...]:
    if isinstance(value, list | tuple) and value:
        days = {item for item in value if isinstance(item, int) and not isinstance(item, bool)}
        if len(days) == len(value) and days <= set(range(1, 8)):
            return tuple(sorted(days))
    raise _wrong("opening_hours", "days from 1 (Monday) to 7 (Sunday), each once")


def _wall(value: object, end: bool = False) -> time:
    if end and value == _MIDNIGHT:
        return time(0)
    if not isinstance(value, str) or not _WALL.fullmatch(value):
        raise _wrong("opening_hours", "times such as 08:00, at the end also 24:00")
    return time.fromisoformat(value)
