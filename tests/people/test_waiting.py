from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.people.model import Attempts
from kiosk.people.waiting import LONGEST, left, wait_after

NOON = datetime(2026, 10, 5, 12, 0, tzinfo=UTC)


def test_the_waiting_time_doubles_from_the_third_wrong_attempt() -> None:
    assert [wait_after(n) for n in range(14)] == [
        *(0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300)
    ]
    assert wait_after(10**9) == LONGEST


@pytest.mark.parametrize(
    ("passed", "seconds"), [(0.0, 4), (0.5, 4), (3.0, 1), (3.999, 1), (4.0, 0), (86400.0, 0)]
)
def test_what_is_left_to_wait(passed: float, seconds: int) -> None:
    attempts = Attempts(5, NOON)
    assert left(attempts, NOON + timedelta(seconds=passed)) == (seconds, attempts)


def test_a_clock_that_was_put_back_starts_the_wait_again() -> None:
    earlier = NOON - timedelta(days=400)
    assert left(Attempts(5, NOON), earlier) == (4, Attempts(5, earlier))


@given(
    st.integers(0, 40),
    st.lists(st.floats(-1e6, 1e6), max_size=8),
)
def test_nobody_waits_longer_than_the_longest_or_less_for_a_clock_put_back(
    failures: int, steps: list[float]
) -> None:
    attempts, now, before = Attempts(failures, NOON), NOON, wait_after(failures)
    for step in steps:
        now += timedelta(seconds=step)
        seconds, attempts = left(attempts, now)
        assert 0 <= seconds <= LONGEST
        if step < 0 and now <= NOON + timedelta(seconds=0) and before > 0:
            assert seconds >= min(before, 1)
        before = seconds
