"""The site's time."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from kiosk.clock import Clock, SetClock, SystemClock, local, today

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_the_system_clock_is_aware_and_in_utc() -> None:
    clock: Clock = SystemClock(HELSINKI)
    before = datetime.now(UTC)
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.now().tzinfo is UTC
    assert clock.zone is HELSINKI


def test_a_set_clock_stands_still_until_it_is_moved() -> None:
    clock = SetClock(datetime(2026, 10, 5, 9, 0, tzinfo=HELSINKI), HELSINKI)
    assert clock.now() == datetime(2026, 10, 5, 6, 0, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    clock.forward(timedelta(hours=-1))
    assert clock.now().hour == 5
    clock.set(datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=5))))
    assert clock.now() == datetime(2025, 12, 31, 19, 0, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


def test_a_naive_instant_is_refused() -> None:
    naive = datetime(2026, 10, 5, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="aware"):
        SetClock(naive, HELSINKI)
    clock = SetClock(datetime(2026, 10, 5, tzinfo=UTC), HELSINKI)
    with pytest.raises(ValueError, match="aware"):
        clock.set(naive)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 10, 5, 20, 59, tzinfo=UTC), date(2026, 10, 5)),
        (datetime(2026, 10, 5, 21, 0, tzinfo=UTC), date(2026, 10, 6)),
        (datetime(2026, 12, 31, 21, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 22, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_today_is_the_day_of_the_site(instant: datetime, day: date) -> None:
    assert today(SetClock(instant, HELSINKI)) == day


def test_wall_time_across_the_change_to_winter_time() -> None:
    before = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert local(before, HELSINKI).strftime("%H:%M %Z") == "03:30 EEST"
    assert local(before + timedelta(hours=1), HELSINKI).strftime("%H:%M %Z") == "03:30 EET"
