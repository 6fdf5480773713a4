from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.schedule.times import day_of, day_span, default_week, instant
from tests.schedule.support import HELSINKI

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize("year", range(2000, 2101))
def test_the_week_is_the_first_full_one_of_october(year: int) -> None:
    start, end = default_week(year)
    assert (start.weekday(), end.weekday()) == (0, 4)
    assert start.month == end.month == (start + timedelta(days=6)).month == 10
    assert (start - timedelta(days=7)).month == 9


def test_the_week_as_it_was_published() -> None:
    assert default_week(2024) == (date(2024, 10, 7), date(2024, 10, 11))
    assert default_week(2025) == (date(2025, 10, 6), date(2025, 10, 10))
    assert default_week(2026) == (date(2026, 10, 5), date(2026, 10, 9))
    assert default_week(2026, days=7)[1] == date(2026, 10, 11)
    assert default_week(2026, days=1)[1] == date(2026, 10, 5)
    with pytest.raises(ValueError, match="one to 31"):
        default_week(2026, days=32)


@pytest.mark.parametrize(
    ("day", "wall", "utc"),
    [
        (SPRING, "02:30", "2026-03-29T00:30"),
        (SPRING, "03:30", "2026-03-29T01:30"),  # skipped: shows 4:30
        (SPRING, "04:30", "2026-03-29T01:30"),
        (SPRING, "09:00", "2026-03-29T06:00"),
        (AUTUMN, "02:30", "2026-10-24T23:30"),
        (AUTUMN, "03:30", "2026-10-25T00:30"),  # twice: the first
        (AUTUMN, "04:30", "2026-10-25T02:30"),
        (AUTUMN, "09:00", "2026-10-25T07:00"),
    ],
)
def test_wall_times_on_the_days_on_which_clocks_change(day: date, wall: str, utc: str) -> None:
    expected = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert instant(day, time.fromisoformat(wall), HELSINKI) == expected


def test_days_have_23_to_25_hours() -> None:
    def hours(first: date, last: date) -> float:
        start, end = day_span(first, last, HELSINKI)
        return (end - start) / timedelta(hours=1)

    assert hours(SPRING, SPRING) == 23
    assert hours(AUTUMN, AUTUMN) == 25
    assert hours(AUTUMN - timedelta(days=1), AUTUMN) == 49


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.times(),
    st.sampled_from(["Europe/Helsinki", "America/Mexico_City", "Asia/Kathmandu", "UTC"]),
)
def test_there_and_back(day: date, wall: time, name: str) -> None:
    zone = ZoneInfo(name)
    at = instant(day, wall, zone)
    assert at.tzinfo is UTC
    back = at.astimezone(zone)
    skipped = back.replace(tzinfo=None) - datetime.combine(day, wall)
    assert timedelta() <= skipped <= timedelta(hours=1)
    assert day_of(at, zone) >= day
