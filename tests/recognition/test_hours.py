from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.recognition.hours import bound, standing
from kiosk.recognition.model import Recognition, State
from kiosk.recognition.store import Phase
from tests.recognition.support import HELSINKI, recognition

HOUR = timedelta(hours=1)
WEDNESDAY = date(2026, 10, 7)
SPRING = date(2026, 3, 29)
"""At 03:00 the clocks of Helsinki go to 04:00."""
AUTUMN = date(2026, 10, 25)
"""At 04:00 the clocks of Helsinki go to 03:00."""


def wall(day: date, hour: int, minute: int = 0, fold: int = 0) -> datetime:
    local = datetime.combine(day, time(hour, minute), tzinfo=HELSINKI).replace(fold=fold)
    return local.astimezone(UTC)


def phase(one: Recognition, at: datetime) -> Phase:
    return standing(one, at, HELSINKI).phase


def live(one: Recognition, begin: datetime, hours: int) -> list[int]:
    return [n for n in range(hours) if phase(one, begin + n * HOUR) is Phase.LIVE]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Phase.LIVE),
        ({"show_from": WEDNESDAY, "show_until": WEDNESDAY}, Phase.LIVE),
        ({"show_from": date(2026, 10, 8)}, Phase.COMING),
        ({"show_until": date(2026, 10, 6)}, Phase.OVER),
        ({"show_until": date.max}, Phase.LIVE),
        ({"show_until": date(2026, 10, 6), "state": State.WAITING}, Phase.WAITING),
        ({"state": State.HIDDEN}, Phase.HIDDEN),
        ({"state": State.REFUSED}, Phase.HIDDEN),
        ({"weekdays": (1, 3)}, Phase.LIVE),
        ({"weekdays": (1, 2)}, Phase.RESTING),
        ({"weekdays": (1,), "show_until": WEDNESDAY}, Phase.OVER),
        ({"time_from": time(12), "time_until": time(13)}, Phase.LIVE),
        ({"time_from": time(13), "time_until": time(12)}, Phase.RESTING),
    ],
)
def test_the_phase_at_noon_of_a_wednesday(fields: dict[str, Any], expected: Phase) -> None:
    assert phase(replace(recognition(), **fields), wall(WEDNESDAY, 12)) is expected


def test_hours_over_midnight_belong_to_the_day_on_which_they_began() -> None:
    one = recognition(
        weekdays=(3,),
        show_from=WEDNESDAY,
        show_until=WEDNESDAY,
        time_from=time(22),
        time_until=time(6),
    )
    midnight = wall(WEDNESDAY, 0)
    assert live(one, midnight, 48) == list(range(22, 30))
    assert phase(one, midnight) is Phase.RESTING
    assert phase(one, midnight + 30 * HOUR) is Phase.OVER
    assert standing(one, midnight, HELSINKI).turns_at == wall(WEDNESDAY, 22)


def test_days_that_touch_are_one_stretch() -> None:
    one = recognition(weekdays=(1, 2, 3, 4, 5))
    now_is = standing(one, wall(WEDNESDAY, 12), HELSINKI)
    assert now_is.turns_at == wall(date(2026, 10, 10), 0)
    whole = recognition(weekdays=(1, 2, 3, 4, 5, 6, 7))
    assert standing(whole, wall(WEDNESDAY, 12), HELSINKI).turns_at is None


def test_when_the_clocks_go_forward() -> None:
    early = wall(SPRING, 2, 30)
    across = recognition(time_from=time(2), time_until=time(4))
    assert standing(across, early, HELSINKI).turns_at == wall(SPRING, 4)
    left_out = recognition(time_from=time(3, 10), time_until=time(3, 50))
    # The day has no such time: it is back on the next one.
    assert standing(left_out, early, HELSINKI).turns_at == wall(date(2026, 3, 30), 3, 10)
    begins = recognition(time_from=time(3, 30), time_until=time(5))
    now_is = standing(begins, early, HELSINKI)
    assert (now_is.phase, now_is.turns_at) == (Phase.RESTING, wall(SPRING, 4))
    ends = recognition(time_from=time(1), time_until=time(3, 30))
    assert standing(ends, early, HELSINKI).turns_at == wall(SPRING, 4)


def test_when_the_clocks_go_back() -> None:
    twice = recognition(time_from=time(3, 15), time_until=time(3, 45))
    first, last = wall(AUTUMN, 3, 15), wall(AUTUMN, 3, 45, fold=1)
    now_is = standing(twice, first, HELSINKI)
    assert (now_is.phase, now_is.turns_at) == (Phase.LIVE, last)
    assert last - first == 1.5 * HOUR
    day = recognition(show_from=AUTUMN, show_until=AUTUMN)
    assert live(day, wall(AUTUMN, 0), 48) == list(range(25))


def test_where_midnight_itself_is_left_out() -> None:
    zone = ZoneInfo("America/Santiago")
    day = date(2026, 9, 6)
    before = datetime(2026, 9, 6, 3, 59, tzinfo=UTC)
    one = recognition(show_from=day, show_until=day)
    now_is = standing(one, before, zone)
    assert (now_is.phase, now_is.turns_at) == (Phase.COMING, before + timedelta(minutes=1))
    assert standing(one, before + timedelta(minutes=1), zone).phase is Phase.LIVE


times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 30)))
near = st.dates(date(2026, 3, 20), date(2026, 4, 10)) | st.dates(
    date(2026, 10, 15), date(2026, 11, 5)
)


@given(
    st.none() | near,
    st.none() | near,
    st.sets(st.integers(1, 7)),
    st.none() | st.tuples(times, times),
    near,
    st.integers(0, 47),
)
@settings(max_examples=60, deadline=None)
def test_what_is_said_of_the_future_comes_true(
    first: date | None,
    last: date | None,
    weekdays: set[int],
    hours: tuple[time, time] | None,
    day: date,
    half: int,
) -> None:
    """Until `turns_at` the phase stays, and at it, it is looked at again."""
    one = recognition(
        show_from=first,
        show_until=last,
        weekdays=tuple(sorted(weekdays)),
        time_from=hours[0] if hours else None,
        time_until=hours[1] if hours else None,
    )
    now = wall(day, 0) + half * HOUR / 2
    now_is = standing(one, now, HELSINKI)
    assert now_is.turned_at == (now if bound(one) else None)
    ends = now_is.turns_at or now + timedelta(days=400)
    assert ends > now
    moments = (now, now + (ends - now) / 3, ends - timedelta(microseconds=1))
    assert {phase(one, at) for at in moments} == {now_is.phase}
    endless = hours is not None and hours[0] == hours[1]
    if now_is.turns_at is not None and not endless:
        assert phase(one, now_is.turns_at) is not now_is.phase


@given(st.none() | st.sampled_from((3, 4)), times, times, st.integers(0, 2 * 24 * 4))
@settings(max_examples=60, deadline=None)
def test_on_days_without_a_jump_it_is_what_the_clock_shows(
    weekday: int | None, begin: time, end: time, quarter: int
) -> None:
    one = recognition(weekdays=(weekday,) if weekday else (), time_from=begin, time_until=end)
    now = wall(WEDNESDAY, 0) + quarter * HOUR / 4
    shown = now.astimezone(HELSINKI)
    yesterday = (shown - timedelta(days=1)).isoweekday()
    today = (weekday is None or shown.isoweekday() == weekday) and begin <= shown.time()
    since = (weekday is None or yesterday == weekday) and shown.time() < end
    expected = (today and shown.time() < end) if begin < end else (today or since)
    assert (phase(one, now) is Phase.LIVE) == expected
