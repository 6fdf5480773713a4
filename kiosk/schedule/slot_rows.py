"""Slots as rows of a file, and what they mean for the slots of an event. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from kiosk.people.names import same_key, tidy
from kiosk.schedule.drafting import Stored
from kiosk.schedule.merge import to_minute
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind

_RULE: Final = ("until", "one_each", "bring_to_take", "teams")


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One slot of a file, and what its line says of the rule of its event.

    The event is the one with this `key`, else the one with this `title` that begins at `event_at`.
    For the slot see `Slot`; for the rule `SignUpRule`, where None stays as it was. `line` is the
    line of the file, from 1. Instants are in UTC.
    """

    line: int
    key: str
    title: str
    event_at: datetime | None
    kind: SlotKind
    label: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    capacity: int | None = None
    until: datetime | None = None
    one_each: bool | None = None
    bring_to_take: bool | None = None
    teams: bool | None = None


def rows_of(stored: Stored) -> list[SlotRow]:
    """The slots of an event as rows; lines are 0."""
    event, rule = stored.event, stored.rule
    return [
        SlotRow(
            0,
            event.key,
            event.title,
            event.starts_at,
            one.kind,
            one.label,
            one.starts_at,
            one.ends_at,
            one.capacity,
            rule.until,
            rule.one_each,
            rule.bring_to_take,
            rule.teams,
        )
        for one in stored.slots
    ]


def means(row: SlotRow, event: Event) -> bool:
    """Whether a row without an id is about this event."""
    return same_key(row.title) == same_key(event.title) and (
        row.event_at is not None and to_minute(row.event_at) == event.starts_at
    )


def with_rows(stored: Stored, rows: Sequence[SlotRow]) -> Stored:
    """The event with these slots put in: repeated ones are changed, others stay.

    A slot repeats the one of the same kind, name and times. Slots of the id 0 are new.
    """
    slots = list(stored.slots)
    places = {_identity(one): place for place, one in enumerate(slots)}
    for row in rows:
        made = Slot(
            0,
            stored.event.id,
            row.kind,
            tidy(row.label),
            None if row.starts_at is None else to_minute(row.starts_at),
            None if row.ends_at is None else to_minute(row.ends_at),
            row.capacity,
            len(slots),
        )
        place = places.get(_identity(made))
        if place is None:
            places[_identity(made)] = len(slots)
            slots.append(made)
        else:
            slots[place] = replace(slots[place], label=made.label, capacity=made.capacity)
    said = {
        name: next((value for row in rows if (value := getattr(row, name)) is not None), None)
        for name in _RULE
    }
    rule: SignUpRule = replace(
        stored.rule, **{name: value for name, value in said.items() if value is not None}
    )
    return replace(stored, rule=rule, slots=tuple(slots))


def _identity(slot: Slot) -> tuple[object, ...]:
    return slot.kind, same_key(slot.label), slot.starts_at, slot.ends_at
