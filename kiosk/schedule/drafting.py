"""Events as they are typed at the screen, with their slots: what is kept, and what is wrong. Pure.

All instants are cut to the minute: programmes have no seconds, and so the minute's tick is enough
to be right about "now".
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.people.merge import unshowable
from kiosk.people.names import same_key, tidy
from kiosk.schedule import editing_texts
from kiosk.schedule.merge import check, clean
from kiosk.schedule.model import Event, EventRow
from kiosk.schedule.sign_up_model import (
    MOST_CAPACITY,
    MOST_SLOTS,
    SLOT_LIMITS,
    SignUp,
    SignUpRule,
    Slot,
)
from kiosk.schedule.times import day_of, day_span, instant
from kiosk.words import Message

SOON: Final = timedelta(hours=24)
"""A change of an event that begins so soon is told as a change."""

NO_RULE: Final = SignUpRule()
"""What holds where nothing else was said."""

_TYPED: Final = (
    *("title", "text", "place", "starts_at", "ends_at", "all_day", "sponsor", "kind"),
    *("speaker", "picture", "notice", "covered"),
)


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event as it is typed; for the fields see `Event`, for the slots `Slot`.

    The slots are all that the event is to have, in their order: those with an id stay or change,
    those with the id 0 are new, and those of the event that are not among them go.
    """

    title: str
    starts_at: datetime
    ends_at: datetime
    text: str = ""
    place: str = ""
    all_day: bool = False
    sponsor: str = ""
    kind: str = ""
    speaker: str = ""
    picture: str | None = None
    notice: str = ""
    covered: bool = False
    rule: SignUpRule = NO_RULE
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """An event as it is stored, with its rule and its slots in their order."""

    event: Event
    rule: SignUpRule = NO_RULE
    slots: tuple[Slot, ...] = ()


class Change(StrEnum):
    """What a manager did with events."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    COPIED = "copied"
    CANCELLED = "cancelled"
    BROUGHT_BACK = "brought_back"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Changed:
    """What was changed, to be told and to be undone.

    `before` are the events as they were (none of those that were added), `after` as they are now
    (none of those that were removed). `moved_up` got a place because there are more of them.
    """

    change: Change
    before: tuple[Stored, ...] = ()
    after: tuple[Stored, ...] = ()
    moved_up: tuple[SignUp, ...] = ()


class ConflictKind(StrEnum):
    """What two events at the same time share."""

    PLACE = "place"
    SPEAKER = "speaker"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another event at the same time; `people` are in both."""

    kind: ConflictKind
    event: Event
    people: int = 0


def draft_of(stored: Stored) -> EventDraft:
    """A stored event as a draft that changes nothing."""
    typed = {name: getattr(stored.event, name) for name in _TYPED}
    return EventDraft(**typed, rule=stored.rule, slots=stored.slots)


def clean_draft(draft: EventDraft) -> EventDraft:
    """The draft as it is kept: texts tidied, instants to the minute, slots numbered in order."""
    row = clean(_row(draft))
    starts, ends = to_minute(row.starts_at), to_minute(row.ends_at)
    return replace(
        draft,
        **{name: getattr(row, name) for name in _TYPED if name not in ("covered", "picture")}
        | {"starts_at": starts, "ends_at": ends},
        picture=draft.picture or None,
        rule=replace(draft.rule, until=_minute(draft.rule.until)),
        slots=tuple(
            replace(
                one,
                label=tidy(one.label),
                starts_at=_minute(one.starts_at),
                ends_at=_minute(one.ends_at),
                position=place,
            )
            for place, one in enumerate(draft.slots)
        ),
    )


def check_draft(draft: EventDraft) -> tuple[Message, ...]:
    """All that is wrong with a clean draft; the codes are codes of known errors too."""
    found = list(check(_row(draft)))
    if draft.starts_at == draft.ends_at:
        found.append(Message("event_ends_first"))
    if draft.rule.until is not None and draft.rule.until > draft.ends_at:
        found.append(Message("deadline_late"))
    if len(draft.slots) > MOST_SLOTS:
        found.append(Message("slots_many", {"count": len(draft.slots), "most": MOST_SLOTS}))
    for one in draft.slots:
        found += _check_slot(one, draft)
    return tuple(found)


def event_of(draft: EventDraft, old: Event | None = None) -> Event:
    """The event of a clean draft: a new one, or `old` with what was typed."""
    typed = {name: getattr(draft, name) for name in _TYPED}
    if old is None:
        return Event(id=0, key="", uid="", **typed)
    return replace(old, **typed)


def marked(new: Event, old: Event, now: datetime) -> Event:
    """The changed event with the marks by which others see what it was before.

    A change of the start or the place that takes it back to what it was takes the marks away.
    """
    if new.starts_at == old.starts_at and same_key(new.place) == same_key(old.place):
        return new
    was_at, was_place = new.was_at, new.was_place
    if new.starts_at != old.starts_at:
        was_at = None if new.starts_at == old.was_at else old.starts_at
    if same_key(new.place) != same_key(old.place):
        back = same_key(new.place) == same_key(old.was_place)
        was_place = "" if back else old.place
    is_marked = was_at is not None or was_place != ""
    return replace(new, was_at=was_at, was_place=was_place, changed_at=now if is_marked else None)


def moved(stored: Stored, by: Callable[[datetime], datetime]) -> Stored:
    """The event with its slots and its deadline, every instant of it put through `by`.

    Slots that last no time then are left out: they stood in the hour that clocks skip.
    """
    event, rule = stored.event, stored.rule
    slots = [
        one if one.starts_at is None or one.ends_at is None else
        replace(one, starts_at=by(one.starts_at), ends_at=by(one.ends_at))
        for one in stored.slots
    ]  # fmt: skip
    starts_at, ends_at = by(event.starts_at), by(event.ends_at)
    if ends_at <= starts_at:  # such an event keeps its length
        ends_at = starts_at + (event.ends_at - event.starts_at)
    return Stored(
        replace(event, starts_at=starts_at, ends_at=ends_at),
        rule if rule.until is None else replace(rule, until=by(rule.until)),
        tuple(one for one in slots if one.starts_at is None or one.starts_at != one.ends_at),
    )


def moved_to(stored: Stored, starts_at: datetime, zone: ZoneInfo) -> Stored:
    """The event from another start on, as long as it was.

    One that lasts whole days of the site (all day, or from midnight to midnight) goes to the day
    of `starts_at`, and lasts as many days there.
    """
    event = stored.event
    if event.all_day or _is_of_whole_days(event, zone):
        days = (day_of(starts_at, zone) - day_of(event.starts_at, zone)).days
        return moved(stored, lambda at: by_days(at, days, zone))
    by = to_minute(starts_at) - event.starts_at
    return moved(stored, lambda at: at + by)


def copied_to(stored: Stored, day: date, zone: ZoneInfo) -> Stored:
    """A new event at the same wall times from another day on, with slots and without sign-ups."""
    days = (day - day_of(stored.event.starts_at, zone)).days
    copy = moved(stored, lambda at: by_days(at, days, zone))
    event = replace(
        copy.event,
        id=0,
        key="",
        uid="",
        occurrence="",
        sequence=0,
        cancelled=False,
        was_at=None,
        was_place="",
        changed_at=None,
    )
    slots = tuple(replace(one, id=0, event_id=0) for one in copy.slots)
    return Stored(event, copy.rule, slots)


def by_days(at: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same wall time so many days later."""
    wall = at.astimezone(zone)
    return instant(wall.date() + timedelta(days=days), wall.time(), zone)


def alike(events: Iterable[Event], draft: EventDraft, number: int) -> Iterator[Conflict]:
    """Events at the same time as the draft of event `number` in its place or with its speaker."""
    place, speaker = same_key(draft.place), same_key(draft.speaker)
    for one in overlapping(events, draft, number):
        if place and same_key(one.place) == place and not one.all_day and not draft.all_day:
            yield Conflict(ConflictKind.PLACE, one)
        if speaker and same_key(one.speaker) == speaker:
            yield Conflict(ConflictKind.SPEAKER, one)


def overlapping(events: Iterable[Event], draft: EventDraft, number: int) -> Iterator[Event]:
    """The other events that are on at the same time, without those that were cancelled."""
    for one in events:
        same_time = one.starts_at < draft.ends_at and draft.starts_at < one.ends_at
        if same_time and one.id != number and not one.cancelled:
            yield one


def to_minute(at: datetime) -> datetime:
    """The instant without its seconds."""
    return at.replace(second=0, microsecond=0)


def _minute(at: datetime | None) -> datetime | None:
    return None if at is None else to_minute(at)


def _row(draft: EventDraft) -> EventRow:
    typed = {name: getattr(draft, name) for name in _TYPED}
    return EventRow(line=0, key="", uid="", **typed)


def _is_of_whole_days(event: Event, zone: ZoneInfo) -> bool:
    first = day_of(event.starts_at, zone)
    last = event.ends_at.astimezone(zone)
    return (
        last.time() == time()
        and day_span(first, last.date() - timedelta(days=1), zone)[0] == event.starts_at
    )


def _check_slot(one: Slot, draft: EventDraft) -> Sequence[Message]:
    found: list[Message] = []
    most = SLOT_LIMITS["label"]
    field = editing_texts.LABEL
    if unshowable(one.label):
        found.append(Message("event_character", {"field": field}))
    elif len(one.label) > most:
        length = len(one.label)
        found.append(Message("event_text_long", {"field": field, "length": length, "most": most}))
    if one.capacity is not None and not 1 <= one.capacity <= MOST_CAPACITY:
        found.append(Message("slot_capacity_wrong", {"most": MOST_CAPACITY}))
    if (one.starts_at is None) is not (one.ends_at is None):
        found.append(Message("slot_half_timed"))
    elif one.starts_at is not None and one.ends_at is not None:
        if one.starts_at >= one.ends_at:
            found.append(Message("slot_ends_first", {"number": one.position + 1}))
        elif one.starts_at >= draft.ends_at or one.ends_at <= draft.starts_at:
            found.append(Message("slot_outside", {"number": one.position + 1}))
    return found
