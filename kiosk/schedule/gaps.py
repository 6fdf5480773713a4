"""The times of an event for which nobody has signed up. Pure.

Instants, not wall times: an event across midnight, or across a change of the clocks, has as many
hours as it lasts.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import pairwise

from kiosk.schedule.model import Event
from kiosk.schedule.offers import Gap
from kiosk.schedule.sign_up_model import Slot, SlotKind


def gaps(event: Event, slots: Iterable[Slot], taken: Mapping[int, int]) -> tuple[Gap, ...]:
    """Where nobody has signed up, by kind and time; `taken` tells how much of each slot is.

    Of slots with times of their own: each longest stretch of time that some slot of a kind
    offers and in which no slot of that kind has anybody. Of untimed ones: each that looks for
    something to be brought, or somebody to cover. A free place is no gap.
    """
    known = tuple(slots)
    found: list[Gap] = []
    for kind in SlotKind:
        of_kind = [slot for slot in known if slot.kind is kind]
        found += _timed(event, of_kind, taken)
        if kind is not SlotKind.PLACE:
            found += [
                Gap(kind, one.label, event.starts_at, event.ends_at, _wanted(one), one.id)
                for one in of_kind
                if one.starts_at is None and not taken.get(one.id)
            ]
    return tuple(found)


def _timed(event: Event, slots: list[Slot], taken: Mapping[int, int]) -> list[Gap]:
    timed = [
        ((slot.starts_at, slot.ends_at or event.ends_at), slot)
        for slot in slots
        if slot.starts_at is not None
    ]
    edges = sorted({edge for span, _ in timed for edge in span})
    stretches: list[tuple[datetime, datetime, dict[int, Slot]]] = []
    for start, end in pairwise(edges):
        there = {slot.id: slot for (begins, ends), slot in timed if begins <= start and end <= ends}
        if not there or any(taken.get(number) for number in there):
            continue
        if stretches and stretches[-1][1] == start:
            begins, _, before = stretches[-1]
            stretches[-1] = (begins, end, before | there)
        else:
            stretches.append((start, end, there))
    return [
        Gap(
            kind=next(iter(there.values())).kind,
            label="",
            starts_at=start,
            ends_at=end,
            missing=sum(map(_wanted, there.values())),
            slot_id=next(iter(there)),
        )
        for start, end, there in stretches
    ]


def _wanted(slot: Slot) -> int:
    return 1 if slot.capacity is None else slot.capacity
