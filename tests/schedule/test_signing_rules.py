from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.schedule.sign_up_model import SignUp, SignUpRule, SignUpState, Slot, SlotKind
from kiosk.schedule.signing_rules import closes_at, fits, is_news, moving_up, taken
from tests.schedule.support import NOW, event

HOUR = timedelta(hours=1)
PARTY = event("Party", NOW + HOUR, NOW + 3 * HOUR, number=1)
ONE = SignUp(1, 1, 1, 1, SignUpState.WAITING, NOW)


@given(
    st.one_of(st.none(), st.integers(1, 12)),
    st.lists(st.tuples(st.integers(1, 5), st.sampled_from(SignUpState)), max_size=8),
)
def test_who_moves_up(capacity: int | None, asked: list[tuple[int, SignUpState]]) -> None:
    slot = Slot(1, 1, SlotKind.BRING, capacity=capacity)
    before = [
        replace(ONE, id=number, quantity=quantity, state=state)
        for number, (quantity, state) in enumerate(asked, start=1)
    ]
    moved = {one.id: one for one in moving_up(slot, before[::-1], NOW)}
    assert list(moved) == sorted(moved)
    after = [moved.get(one.id, one) for one in before]
    used = taken(before)
    for one in before:
        # In the order in which they came, whoever fits; nobody else changes.
        up = one.state is SignUpState.WAITING and (
            capacity is None or used + one.quantity <= capacity
        )
        assert (one.id in moved) is up
        used += one.quantity if up else 0
    assert taken(after) == used
    assert not any(
        one.state is SignUpState.WAITING and fits(slot, used, one.quantity) for one in after
    )
    assert all(
        one == replace(before[one.id - 1], state=SignUpState.PLACED, moved_up_at=NOW)
        for one in moved.values()
    )


def test_when_a_slot_closes() -> None:
    whole, late = Slot(1, 1, SlotKind.PLACE), Slot(2, 1, SlotKind.COVER, starts_at=NOW + 2 * HOUR)
    assert closes_at(PARTY, whole, SignUpRule()) == PARTY.starts_at
    assert closes_at(PARTY, late, SignUpRule()) == NOW + 2 * HOUR
    assert closes_at(PARTY, late, SignUpRule(until=NOW)) == NOW


def test_what_is_news() -> None:
    later = NOW + timedelta(minutes=1)
    placed = replace(ONE, state=SignUpState.PLACED)
    assert not is_news(placed, PARTY, later)
    moved_up = replace(placed, moved_up_at=NOW)
    assert is_news(moved_up, PARTY, later)
    assert not is_news(moved_up, PARTY, PARTY.ends_at)
    assert not is_news(replace(moved_up, told_at=later), PARTY, later)
    changed = replace(PARTY, changed_at=later)
    assert is_news(ONE, changed, later)
    assert not is_news(replace(ONE, told_at=later), changed, later)
    assert not is_news(replace(ONE, at=later), changed, later)
    assert not is_news(replace(moved_up, state=SignUpState.CANCELLED), changed, later)
