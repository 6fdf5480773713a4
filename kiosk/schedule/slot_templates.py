"""Slots that are made in one touch: hours, tables, what to bring, who takes the calls. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.schedule.drafting import to_minute
from kiosk.schedule.sign_up_model import MOST_SLOTS, Slot, SlotKind


def by_time(
    kind: SlotKind,
    starts_at: datetime,
    ends_at: datetime,
    every: timedelta = timedelta(hours=1),
    capacity: int | None = None,
    label: str = "",
) -> tuple[Slot, ...]:
    """A slot for every hour (or `every`) from one instant to another; the last may be shorter.

    Hours are hours that pass: a day from midnight to midnight has 23 to 25 of them. At most
    `MOST_SLOTS` are made.
    """
    if every < timedelta(minutes=1):
        raise ValueError("a slot lasts a minute at least")
    slots: list[Slot] = []
    at, end = to_minute(starts_at), to_minute(ends_at)
    while at < end and len(slots) < MOST_SLOTS:
        until = min(at + every, end)
        slots.append(Slot(0, 0, kind, label, at, until, capacity, len(slots)))
        at = until
    return tuple(slots)


def numbered(name: str, count: int, capacity: int | None) -> tuple[Slot, ...]:
    """Places that are told apart by their number: "Table 1", "Table 2"."""
    return tuple(
        Slot(0, 0, SlotKind.PLACE, f"{name} {number}".strip(), capacity=capacity, position=number)
        for number in range(1, min(count, MOST_SLOTS) + 1)
    )


def bring_list(kinds: Iterable[str], portions: int | None = None) -> tuple[Slot, ...]:
    """What to bring, a slot for each kind ("vegetarian"), with the portions that are wanted."""
    return tuple(
        Slot(0, 0, SlotKind.BRING, kind, capacity=portions, position=place)
        for place, kind in enumerate(kinds)
    )
