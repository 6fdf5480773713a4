"""Rules of walking round with tokens."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.raffle.model import Place, PlaceCount, TokenInfo, TokenState
from kiosk.raffle.walk import (
    HOURS,
    Tally,
    by_use,
    matching,
    moved_on_plan,
    page_of,
    release_times,
    share_of,
    tally,
    worth_a_hint,
)

NOW = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
ZONES = ("Europe/Helsinki", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "UTC")


def token(
    number: int, state: TokenState, place: str = "", raffle: str | None = None, batch: int = 1
) -> TokenInfo:
    return TokenInfo(number, batch, state, raffle, NOW, place=place)


def count(name: str, hidden: int, found: int) -> PlaceCount:
    return PlaceCount(Place(1, name), hidden, found)


def test_tokens_of_the_raffle_and_the_next_one_are_counted() -> None:
    tokens = [
        token(1, TokenState.HIDDEN, "Kitchen", "now"),
        token(2, TokenState.HIDDEN, "Lobby"),
        token(3, TokenState.PRINTED, "", "now"),
        token(4, TokenState.MADE),
        token(5, TokenState.FOUND, "Kitchen", "now"),
        token(6, TokenState.RETIRED, "Kitchen", "now"),
        token(7, TokenState.HIDDEN, "Kitchen", "earlier"),
    ]
    assert tally(tokens, "now", "Kitchen") == Tally(here=1, hidden=2, every=4)
    assert tally(tokens, None, "Kitchen") == Tally(here=0, hidden=1, every=2)


def test_places_of_many_tokens_come_first() -> None:
    places = [count("b", 0, 2), count("A", 2, 0), count("c", 9, 0), count("d", 0, 0)]
    assert [one.place.name for one in by_use(places)] == ["c", "A", "b", "d"]


def test_hints_are_worth_it_where_most_are_left() -> None:
    places = [count("a", 1, 0), count("b", 3, 5), count("c", 3, 0), count("d", 0, 9)]
    assert [one.place.name for one in worth_a_hint(places, 2)] == ["c", "b"]
    assert len(worth_a_hint(places, 9)) == 3


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)
def test_release_times_are_full_hours_ahead_in_order(now: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    times = release_times(now, zone)
    real = [at.astimezone(UTC) for at in times]
    assert all(at > now for at in real)
    assert real == sorted(set(real))
    assert all((at.minute, at.second, at.microsecond) == (0, 0, 0) for at in times)
    assert 1 <= len(times) <= HOURS + 1
    today = now.astimezone(zone).date()
    assert {at.date() for at in times[:-1]} <= {today}
    assert (times[-1].date(), times[-1].hour) == (today + timedelta(days=1), 8)


def test_the_hour_that_spring_leaves_out_is_not_offered() -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    night = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # 02:30, half an hour before the change
    assert [at.hour for at in release_times(night, helsinki)][:2] == [4, 5]


def test_late_at_night_only_the_morning_is_left() -> None:
    late = datetime(2026, 10, 5, 20, 10, tzinfo=UTC)
    (morning,) = release_times(late, ZoneInfo("Europe/Helsinki"))
    assert morning.isoformat() == "2026-10-06T08:00:00+03:00"


@pytest.mark.parametrize(
    ("some", "most", "share"), [(0, 5, 0.0), (5, 5, 1.0), (1, 4, 0.5), (3, 0, 0.0), (9, 4, 1.0)]
)
def test_areas_are_compared(some: int, most: int, share: float) -> None:
    assert share_of(some, most) == share


@given(
    st.none() | st.integers(0, 1000),
    st.none() | st.integers(0, 1000),
    st.integers(-3000, 3000),
    st.integers(-3000, 3000),
)
def test_a_place_stays_on_the_plan(x: int | None, y: int | None, across: int, down: int) -> None:
    moved = moved_on_plan(x, y, across, down)
    assert all(0 <= at <= 1000 for at in moved)
    if x is not None and 0 <= x + across <= 1000:
        assert moved[0] == x + across


@given(st.integers(-50, 500), st.integers(1, 20), st.integers(0, 300))
def test_a_page_begins_where_pages_begin(first: int, size: int, count: int) -> None:
    begin = page_of(first, size, count)
    assert begin % size == 0
    assert begin == 0 or begin < count
    if 0 <= first < count:
        assert begin <= first < begin + size


def test_tokens_are_narrowed_by_state_and_batch() -> None:
    tokens = (
        token(1, TokenState.MADE, batch=1),
        token(2, TokenState.FOUND, batch=1),
        token(3, TokenState.MADE, batch=2),
    )

    def numbers(states: set[TokenState], batch: int) -> list[int]:
        return [one.number for one in matching(tokens, frozenset(states), batch)]

    assert numbers(set(), 0) == [1, 2, 3]
    assert numbers({TokenState.MADE}, 0) == [1, 3]
    assert numbers(set(), 1) == [1, 2]
    assert numbers({TokenState.FOUND}, 2) == []
