"""When a raffle takes what was found: weekdays, midnight, and the two nights of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.raffle.hours import Hours, day_begins, open_at, opens_next

HELSINKI = ZoneInfo("Europe/Helsinki")
MINUTE = timedelta(minutes=1)
YEAR = datetime(2026, 1, 1, tzinfo=HELSINKI).astimezone(UTC)
MINUTES = 365 * 24 * 60
# 03:00 becomes 04:00 on 29 March 2026, 04:00 becomes 03:00 on 25 October, both at 01:00 UTC.
SPRING = datetime(2026, 3, 29, 1, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 1, tzinfo=UTC)

WORK = (Hours((1, 2, 3, 4, 5), time(8), time(18)),)
NIGHT = (Hours((5,), time(22), time(2)),)

walls = st.builds(time, st.integers(0, 23), st.integers(0, 59))
some_hours = st.lists(
    st.builds(
        Hours,
        days=st.sets(st.integers(1, 7), min_size=1).map(tuple),
        begin=walls | st.builds(time, st.just(3), st.integers(0, 59)),
        end=walls | st.builds(time, st.just(3), st.integers(0, 59)),
    ),
    max_size=3,
).map(tuple)


def at(text: str) -> datetime:
    """An instant by its wall time in Helsinki."""
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


def is_open(hours: tuple[Hours, ...], instant: datetime) -> bool:
    return open_at(hours, instant.astimezone(HELSINKI))


def shown(instant: datetime | None) -> str:
    assert instant is not None
    assert instant.tzinfo is UTC
    return instant.astimezone(HELSINKI).isoformat()


@pytest.mark.parametrize(
    ("hours", "wall", "expected"),
    [
        ((), "2026-10-04T03:00", True),
        (WORK, "2026-10-05T07:59:59", False),
        (WORK, "2026-10-05T08:00", True),
        (WORK, "2026-10-05T17:59:59.999999", True),
        (WORK, "2026-10-05T18:00", False),
        (WORK, "2026-10-04T12:00", False),
        (NIGHT, "2026-10-09T21:59", False),
        (NIGHT, "2026-10-09T22:00", True),
        (NIGHT, "2026-10-10T01:59", True),
        (NIGHT, "2026-10-10T02:00", False),
        (NIGHT, "2026-10-10T22:00", False),
        (NIGHT, "2026-10-09T01:00", False),
        ((Hours((7,), time(0), time(0)),), "2026-10-04T00:00", True),
        ((Hours((7,), time(0), time(0)),), "2026-10-04T23:59", True),
        ((Hours((7,), time(0), time(0)),), "2026-10-05T00:00", False),
        ((Hours((7,), time(9), time(9)),), "2026-10-05T08:59", True),
    ],
)
def test_when_it_is_open(hours: tuple[Hours, ...], wall: str, expected: bool) -> None:
    assert open_at(hours, at(wall)) is expected


def test_when_it_opens_next() -> None:
    assert opens_next((), at("2026-10-04T03:00"), HELSINKI) is None
    assert opens_next(WORK, at("2026-10-05T08:00"), HELSINKI) is None
    for now, expected in (
        ("2026-10-05T07:00", "2026-10-05T08:00:00+03:00"),
        ("2026-10-05T18:00", "2026-10-06T08:00:00+03:00"),
        ("2026-10-09T18:00", "2026-10-12T08:00:00+03:00"),
        # The clocks change in between; it is eight in the morning all the same.
        ("2026-10-23T18:00", "2026-10-26T08:00:00+02:00"),
    ):
        assert shown(opens_next(WORK, at(now), HELSINKI)) == expected
    assert shown(opens_next(NIGHT, at("2026-10-10T02:00"), HELSINKI)) == "2026-10-16T22:00:00+03:00"


def test_a_begin_that_the_clocks_leave_out_is_the_moment_of_the_leap() -> None:
    hours = (Hours((7,), time(3, 30), time(5)),)
    assert opens_next(hours, SPRING - MINUTE, HELSINKI) == SPRING
    assert not is_open(hours, SPRING - MINUTE)
    assert is_open(hours, SPRING)
    assert not is_open(hours, SPRING + 60 * MINUTE)


def test_an_end_that_the_clocks_leave_out_is_the_moment_of_the_leap() -> None:
    hours = (Hours((6,), time(22), time(3, 30)),)
    assert is_open(hours, SPRING - MINUTE)
    assert not is_open(hours, SPRING)


def test_hours_that_the_clocks_swallow_come_again_a_week_later() -> None:
    hours = (Hours((7,), time(3, 10), time(3, 50)),)
    assert shown(opens_next(hours, SPRING - MINUTE, HELSINKI)) == "2026-04-05T03:10:00+03:00"


def test_a_time_that_comes_twice_counts_the_first_time() -> None:
    first = AUTUMN - 30 * MINUTE  # 03:30 before the clocks go back
    opening = (Hours((7,), time(3, 30), time(5)),)
    assert opens_next(opening, first - MINUTE, HELSINKI) == first
    # It does not close again at the second 03:00.
    assert all(is_open(opening, first + step * MINUTE) for step in range(150))
    assert not is_open(opening, first + 150 * MINUTE)
    closing = (Hours((6,), time(22), time(3, 30)),)
    assert is_open(closing, first - MINUTE)
    assert not any(is_open(closing, first + step * MINUTE) for step in range(150))


def test_a_day_begins_at_midnight_or_at_the_leap() -> None:
    assert day_begins(date(2026, 10, 5), HELSINKI) == at("2026-10-05T00:00")
    # Beirut leaves out the hour after midnight, Havana lives it twice.
    beirut, havana = ZoneInfo("Asia/Beirut"), ZoneInfo("America/Havana")
    assert day_begins(date(2026, 3, 29), beirut) == datetime(2026, 3, 28, 22, tzinfo=UTC)
    assert day_begins(date(2026, 11, 1), havana) == datetime(2026, 11, 1, 4, tzinfo=UTC)


def test_a_time_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        open_at(WORK, datetime(2026, 10, 5, 9))


def agree(hours: tuple[Hours, ...], begin: datetime, minutes: int) -> None:
    """It opens exactly when `opens_next` said, minute by minute."""
    promised = None
    for step in range(minutes):
        now = begin + step * MINUTE
        if is_open(hours, now):
            assert promised is None or promised == now
            promised = opens_next(hours, now, HELSINKI)
            assert promised is None
        else:
            promised = promised or opens_next(hours, now, HELSINKI)
            assert promised is not None
            assert promised > now


@given(some_hours, st.integers(0, MINUTES), st.sampled_from([None, SPRING, AUTUMN]))
@settings(max_examples=150, deadline=None)
def test_it_opens_when_it_was_said(
    hours: tuple[Hours, ...], minute: int, leap: datetime | None
) -> None:
    """Any six hours of a year in Helsinki, every third time those around a leap."""
    agree(hours, YEAR + minute * MINUTE if leap is None else leap - 180 * MINUTE, 360)


@given(some_hours, st.integers(0, MINUTES))
@settings(max_examples=150, deadline=None)
def test_nothing_opens_before_it_was_said(hours: tuple[Hours, ...], minute: int) -> None:
    now = YEAR + minute * MINUTE
    promised = opens_next(hours, now, HELSINKI)
    if promised is None:
        assert is_open(hours, now)
        return
    assert is_open(hours, promised)
    assert not is_open(hours, promised - MINUTE)
    wait = (promised - now) // MINUTE
    for part in range(40):
        earlier = now + (wait * part // 40) * MINUTE
        assert not is_open(hours, earlier)
        assert opens_next(hours, earlier, HELSINKI) == promised


@pytest.mark.trial
@given(some_hours)
@settings(max_examples=6, deadline=None)
def test_it_opens_when_it_was_said_every_minute_of_a_year(hours: tuple[Hours, ...]) -> None:
    agree(hours, YEAR, MINUTES)
