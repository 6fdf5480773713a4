"""What a recognition may be, taken by itself. Pure."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from kiosk.people.merge import unshowable
from kiosk.people.names import same_key, tidy
from kiosk.recognition.model import (
    LIMITS,
    MOST_NAMED,
    MOST_PAGES,
    TEXT_FIELDS,
    Kind,
    Occasion,
    Recognition,
    RecognitionDraft,
    RecognitionRow,
    State,
)
from kiosk.recognition.texts import FIELDS, KINDS
from kiosk.words import Message

KEY_LIMIT: Final = 100
TEAM_LIMIT: Final = 40
VALUE_LIMIT: Final = 40
PICTURE_LIMIT: Final = 120
MOST_PRIORITY: Final = 9

_ROW_TEXTS: Final = ("key", *TEXT_FIELDS, "value")
_ABOUT_SOMEBODY: Final = frozenset(
    {Kind.THANKS, Kind.AWARD, Kind.HERO, Kind.MILESTONE, Kind.WINNER}
)


def clean(row: RecognitionRow) -> RecognitionRow:
    """The row as it is kept: texts composed, with single spaces and nothing invisible."""
    kept: dict[str, Any] = {name: tidy(getattr(row, name)) for name in _ROW_TEXTS}
    kept["people"] = _tidied(row.people)
    kept["teams"] = _tidied(row.teams)
    kept["more"] = _pages(row.more)
    kept["weekdays"] = _weekdays(row.weekdays)
    # Most rows of a long file are clean, and a copy is what takes longest.
    changed = {name: value for name, value in kept.items() if value != getattr(row, name)}
    return replace(row, **changed) if changed else row


def clean_draft(draft: RecognitionDraft) -> RecognitionDraft:
    """The draft as it is kept; see `clean`."""
    return replace(
        draft,
        title=tidy(draft.title),
        text=tidy(draft.text),
        words=tidy(draft.words),
        note=tidy(draft.note),
        source=tidy(draft.source),
        people=tuple(dict.fromkeys(draft.people)),
        teams=_tidied(draft.teams),
        sender=tidy(draft.sender),
        more=_pages(draft.more),
        weekdays=_weekdays(draft.weekdays),
    )


def _pages(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(tidy(text) for text in texts if tidy(text))


def _weekdays(days: Sequence[int]) -> tuple[int, ...]:
    """In order, and none for all seven: both mean every day."""
    if not days:
        return ()
    chosen = tuple(sorted(set(days)))
    return () if chosen == tuple(range(1, 8)) else chosen


def _tidied(texts: Sequence[str]) -> tuple[str, ...]:
    if not texts:
        return ()
    return tuple({same_key(text): tidy(text) for text in texts if tidy(text)}.values())


def check(row: RecognitionRow) -> tuple[Message, ...]:
    """All that is wrong with a row, taken by itself; the codes are codes of known errors too."""
    return check_clean(clean(row))


def check_clean(row: RecognitionRow) -> tuple[Message, ...]:
    """As `check`, of a row that is clean already."""
    found = list(_check_content(row))
    if len(row.key) > KEY_LIMIT:
        found.append(Message("recognition_key_long", {"length": len(row.key), "most": KEY_LIMIT}))
    if unshowable(row.key):
        found.append(Message("recognition_character", {"field": "id"}))
    found += _check_text("value", row.value, VALUE_LIMIT)
    return tuple(found)


def check_draft(draft: RecognitionDraft) -> tuple[Message, ...]:
    """All that is wrong with a draft, taken by itself; see `check`."""
    return tuple(_check_content(clean_draft(draft)))


def _check_content(one: RecognitionRow | RecognitionDraft) -> Iterator[Message]:
    texts: dict[str, str] = {name: getattr(one, name) for name in TEXT_FIELDS}
    if not (one.title or one.text or one.words):
        yield Message("recognition_empty")
    for name, text in texts.items():
        most = LIMITS[one.kind][name]
        if text and not most:
            yield _unused(one.kind, name)
        elif text:
            yield from _check_text(name, text, most)
    for team in one.teams:
        yield from _check_text("team", team, TEAM_LIMIT)
    if one.picture:
        yield from _check_text("picture", one.picture, PICTURE_LIMIT)
    named = len(one.people) + len(one.teams)
    if named > MOST_NAMED:
        yield Message("recognition_too_many_named", {"count": named, "most": MOST_NAMED})
    if not named and one.kind in _ABOUT_SOMEBODY:
        yield Message("recognition_nobody_named")
    if one.show_from and one.show_until and one.show_until < one.show_from:
        days = {"start": one.show_from.isoformat(), "until": one.show_until.isoformat()}
        yield Message("recognition_days_wrong", days)
    if not 0 <= one.priority <= MOST_PRIORITY:
        yield Message("recognition_priority_wrong", {"found": one.priority, "most": MOST_PRIORITY})
    yield from _check_pages(one)
    if one.occasion is not Occasion.NONE and one.kind is not Kind.MILESTONE:
        yield _unused(one.kind, "occasion")
    if not set(one.weekdays) <= set(range(1, 8)):
        yield Message("recognition_weekdays_wrong")
    if (one.time_from is None) is not (one.time_until is None):
        yield Message("recognition_time_half")
    elif one.time_from is not None and one.time_from == one.time_until:
        yield Message("recognition_times_same")


def _check_pages(one: RecognitionRow | RecognitionDraft) -> Iterator[Message]:
    if not one.more:
        return
    if one.kind is not Kind.HERO:
        yield _unused(one.kind, "more")
    elif len(one.more) > MOST_PAGES:
        yield Message(
            "recognition_pages_many", {"count": len(one.more) + 1, "most": MOST_PAGES + 1}
        )
    else:
        for text in one.more:
            yield from _check_text("more", text, LIMITS[one.kind]["text"])


def _unused(kind: Kind, field: str) -> Message:
    return Message("recognition_field_unused", {"kind": KINDS[kind], "field": FIELDS[field]})


def _check_text(name: str, text: str, most: int) -> Iterator[Message]:
    if unshowable(text):
        yield Message("recognition_character", {"field": FIELDS[name]})
    elif len(text) > most:
        values: Mapping[str, str | int] = {
            "field": FIELDS[name],
            "length": len(text),
            "most": most,
        }
        yield Message("recognition_text_long", values)


def digest(one: Recognition) -> str:
    """Equal for recognitions that say the same of the same: kind, texts, people and teams.

    Case and spaces do not count, nor does the day. What a manager changed counts as the sender
    said it: a file that holds the sender's words means the same. 64 hexadecimal digits (SHA-256).
    """
    content = [
        one.kind.value,
        *(same_key(text) for text in (one.title, one.said or one.text, one.words)),
        sorted(one.people),
        sorted(same_key(team) for team in one.teams),
    ]
    return hashlib.sha256(json.dumps(content).encode("ascii")).hexdigest()


def unanswered(one: Recognition) -> bool:
    """Whether it is customer praise to which no leader has written yet."""
    asked_for = one.kind is Kind.PRAISE and one.state in (State.SHOWN, State.WAITING)
    return asked_for and not (one.note or one.ink)


def people_keys(people: Sequence[int], teams: Sequence[str]) -> tuple[str, ...]:
    """The opaque keys by which the rotation tells people and teams apart."""
    return (
        *(f"person:{person_id}" for person_id in people),
        *(f"team:{same_key(team)}" for team in teams),
    )


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return date.fromordinal(day.toordinal() - day.weekday())
