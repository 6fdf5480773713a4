import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.schedule.gaps import gaps
from kiosk.schedule.offers import Gap
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import Slot, SlotKind
from kiosk.schedule.times import day_span
from tests.schedule.signers import HOUR, stand
from tests.schedule.support import HELSINKI, NOW, Unit, event


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 10, 7), 24), (date(2026, 10, 25), 25), (date(2027, 3, 28), 23)]
)
def test_a_potluck_from_midnight_to_midnight(day: date, hours: int) -> None:
    start, end = day_span(day, day, HELSINKI)
    slots = [
        Slot(n + 1, 1, SlotKind.BRING, "", start + n * HOUR, start + (n + 1) * HOUR, 2)
        for n in range(hours)
    ]
    assert slots[-1].ends_at == end
    potluck = event("Potluck", start, end, number=1)
    taken = {slot.id: 1 for slot in slots if slot.id not in (3, 4, 5, hours)}
    assert gaps(potluck, slots, taken) == (
        Gap(SlotKind.BRING, "", start + 2 * HOUR, start + 5 * HOUR, 6, 3),
        Gap(SlotKind.BRING, "", end - HOUR, end, 2, hours),
    )
    assert gaps(potluck, slots, {slot.id: 1 for slot in slots}) == ()
    assert gaps(potluck, slots, {}) == (Gap(SlotKind.BRING, "", start, end, 2 * hours, 1),)


def test_what_nobody_brings_and_where_nobody_covers() -> None:
    breakfast = event("Breakfast", NOW, NOW + HOUR, number=1)
    slots = [
        Slot(1, 1, SlotKind.PLACE, capacity=9),
        Slot(2, 1, SlotKind.BRING, "vegetarian", capacity=4),
        Slot(3, 1, SlotKind.BRING, "bread"),
        Slot(4, 1, SlotKind.COVER, "Line 2", NOW, NOW + HOUR, 2),
    ]
    assert gaps(breakfast, slots, {2: 1}) == (
        Gap(SlotKind.BRING, "bread", NOW, NOW + HOUR, 1, 3),
        Gap(SlotKind.COVER, "", NOW, NOW + HOUR, 2, 4),
    )


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6), st.booleans()), max_size=8))
def test_a_minute_is_in_a_gap_if_it_is_offered_and_nobody_is_there(
    spans: list[tuple[int, int, bool]],
) -> None:
    slots = [
        Slot(n, 1, SlotKind.COVER, "", NOW + start * HOUR, NOW + (start + lasts) * HOUR)
        for n, (start, lasts, _) in enumerate(spans, start=1)
    ]
    taken = {n: int(some) for n, (_, _, some) in enumerate(spans, start=1)}
    found = gaps(event("Day", NOW, NOW + 26 * HOUR), slots, taken)
    for hour in range(27):
        there = [some for start, lasts, some in spans if start <= hour < start + lasts]
        middle = NOW + (hour + 0.5) * HOUR
        inside = [gap for gap in found if gap.starts_at < middle < gap.ends_at]
        assert len(inside) == (1 if there and not any(there) else 0)
    assert all(one.ends_at < two.starts_at for one, two in itertools.pairwise(found))


def test_gaps_of_a_stored_event(service: Schedule, work: SqlWork[Unit], clock: SetClock) -> None:
    begins = NOW + 2 * HOUR
    halves = [
        Slot(0, 0, SlotKind.COVER, "", begins + n * HOUR, begins + (n + 1) * HOUR, 1)
        for n in range(2)
    ]
    at = stand(work, halves, lasts=timedelta(hours=2))
    service.sign_up(at.slots[0].id, at.people[0], "")
    (gap,) = service.gaps(at.event.id)
    assert (gap.starts_at, gap.slot_id) == (begins + HOUR, at.slots[1].id)
    offer = service.offer(at.event.id)
    assert offer is not None
    assert offer.gaps == (gap,)
    # A slot of its own time is open until it begins, also while the event is on.
    clock.set(begins + HOUR / 2)
    offer = service.offer(at.event.id)
    assert offer is not None
    assert [view.open for view in offer.slots] == [False, True]
