"""Rows of a file as they are kept, and what is wrong with them. Pure."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.errors import RowsError
from kiosk.people.merge import unshowable
from kiosk.people.names import same_key, tidy
from kiosk.schedule.model import (
    EVENT_LIMITS,
    MOST_DAYS_AROUND,
    MOST_DAYS_OF_WEEK,
    WEEK_LIMITS,
    Event,
    EventRow,
    WeekRow,
)
from kiosk.schedule.texts import FIELDS
from kiosk.schedule.themes import check as check_theme
from kiosk.schedule.themes import known_colour, known_motif
from kiosk.words import Message

MOST_DAYS: Final = 31

_KEY_LIMITS: Final[Mapping[str, int]] = {"key": 100, "uid": 300, "occurrence": 100}
_WITHOUT_END: Final = timedelta(hours=1)
_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)


def clean(row: EventRow) -> EventRow:
    """The row as it is kept: texts tidied, instants in UTC and whole minutes, with an end.

    What has no end lasts an hour, what has one a minute at least.
    """
    starts, ends = to_minute(row.starts_at), to_minute(row.ends_at)
    if row.starts_at == row.ends_at:
        ends = starts + _WITHOUT_END
    elif starts == ends and row.starts_at < row.ends_at:
        ends = starts + _MINUTE
    return replace(
        row,
        key=tidy(row.key),
        uid=row.uid.strip(),
        occurrence=row.occurrence.strip(),
        title=tidy(row.title),
        text=tidy(row.text),
        place=tidy(row.place),
        sponsor=tidy(row.sponsor),
        kind=tidy(row.kind),
        speaker=tidy(row.speaker),
        notice=tidy(row.notice),
        starts_at=starts,
        ends_at=ends,
    )


def check(row: EventRow) -> tuple[Message, ...]:
    """All that is wrong with a row, taken by itself; the codes are codes of known errors too."""
    row = clean(row)
    found: list[Message] = []
    if not row.title and not row.cancelled:
        found.append(Message("event_title_missing"))
    for name, most in {**EVENT_LIMITS, **_KEY_LIMITS}.items():
        found += _check_text(name, str(getattr(row, name)), most)
    lasts = row.ends_at - row.starts_at
    if lasts < timedelta():
        found.append(Message("event_ends_first"))
    # A day of slack for the two that have 25 hours or end a little later.
    elif lasts >= (MOST_DAYS + 1) * _DAY:
        found.append(Message("event_long", {"days": lasts.days, "most": MOST_DAYS}))
    return tuple(found)


def clean_week(row: WeekRow) -> WeekRow:
    """The week as it is kept."""
    return replace(
        row,
        theme=tidy(row.theme),
        motif=known_motif(tidy(row.motif)),
        colour=known_colour(tidy(row.colour)),
        text=tidy(row.text),
    )


def check_week(row: WeekRow) -> tuple[Message, ...]:
    """All that is wrong with a week, taken by itself."""
    row = clean_week(row)
    found: list[Message] = []
    days = (row.end - row.start).days + 1
    if not 1 <= days <= MOST_DAYS_OF_WEEK:
        found.append(Message("week_days_wrong", {"days": days, "most": MOST_DAYS_OF_WEEK}))
    found += check_texts(row, WEEK_LIMITS)
    for around in (row.teaser_days, row.hall_days):
        if around is not None and not 0 <= around <= MOST_DAYS_AROUND:
            found.append(Message("week_around_wrong", {"days": around, "most": MOST_DAYS_AROUND}))
    if not found:
        found += check_theme(row.colour, row.motif)
    return tuple(found)


def check_texts(row: object, limits: Mapping[str, int]) -> Iterator[Message]:
    """What is wrong with the texts of a row; `limits` are the longest of each field."""
    for name, most in limits.items():
        yield from _check_text(name, str(getattr(row, name)), most)


def _check_text(name: str, text: str, most: int) -> Iterator[Message]:
    if unshowable(text):
        yield Message("event_character", {"field": FIELDS[name]})
    elif len(text) > most:
        yield Message("event_text_long", {"field": FIELDS[name], "length": len(text), "most": most})


def checked(rows: Sequence[EventRow]) -> tuple[EventRow, ...]:
    """The rows as they are kept. Raises `RowsError` with all that is wrong."""
    problems: list[tuple[int, Message]] = []
    kept: list[EventRow] = []
    line_of: dict[tuple[str, ...], int] = {}
    for given in rows:
        row = clean(given)
        found = list(check(row))
        for identity in filter(None, (_key(row.key), _calendar_key(row.uid, row.occurrence))):
            first = line_of.setdefault(identity, row.line)
            if first != row.line:
                found.append(Message("event_key_twice", {"key": identity[0], "line": first}))
        problems += [(row.line, message) for message in found]
        kept.append(row)
    if problems:
        raise RowsError(problems)
    return tuple(kept)


def digest(one: Event | EventRow) -> str:
    """Equal for events of the same title, start and place. 64 hexadecimal digits (SHA-256)."""
    content = [same_key(one.title), _text(one.starts_at), same_key(one.place)]
    return hashlib.sha256(json.dumps(content).encode("ascii")).hexdigest()


def to_minute(at: datetime) -> datetime:
    """The instant in UTC without its seconds: no event begins between two ticks of the minute."""
    return at.astimezone(UTC).replace(second=0, microsecond=0)


def _key(key: str) -> tuple[str, ...]:
    return (key,) if key else ()


def _calendar_key(uid: str, occurrence: str) -> tuple[str, ...]:
    return (uid, occurrence) if uid else ()


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
