from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.schedule.model import Event
from kiosk.schedule.now_next import agenda, days_of, horizon, minutes_until, outlook
from kiosk.schedule.times import day_span
from tests.schedule.support import HELSINKI, MONDAY, at, event

TUESDAY = MONDAY + timedelta(days=1)
MINUTE = timedelta(minutes=1)

DAY_LONG = event("Mexico day", *day_span(MONDAY, MONDAY, HELSINKI), all_day=True)
BREAKFAST = event("Breakfast", at("8:00"), at("9:00"))
CAKE = event("Cake", at("14:00"), at("15:00"))
QUIZ = event("Quiz", at("14:00"), at("14:30"))
FILM = event("Film", at("23:00"), at("1:30", TUESDAY))
YOGA = event("Yoga", at("0:30", TUESDAY))
ALL = (FILM, YOGA, CAKE, DAY_LONG, QUIZ, BREAKFAST)


def titles(events: tuple[Event, ...]) -> list[str]:
    return [one.title for one in events]


@pytest.mark.parametrize(
    ("clock", "now", "next_", "later", "minutes"),
    [
        ("7:59", ["Mexico day"], ["Breakfast"], ["Quiz", "Cake", "Film"], 1),
        ("8:00", ["Breakfast", "Mexico day"], ["Quiz", "Cake"], ["Film"], 360),
        ("9:00", ["Mexico day"], ["Quiz", "Cake"], ["Film"], 300),
        ("14:15", ["Quiz", "Cake", "Mexico day"], ["Film"], [], 525),
        ("18:31", ["Mexico day"], ["Film"], ["Yoga"], 269),
        ("23:30", ["Film", "Mexico day"], ["Yoga"], [], 60),
    ],
)
def test_now_next_and_later_through_a_day(
    clock: str, now: list[str], next_: list[str], later: list[str], minutes: int
) -> None:
    found = agenda(ALL, at(clock), HELSINKI)
    assert (titles(found.now), titles(found.next), titles(found.later)) == (now, next_, later)
    assert found.minutes_to_next == minutes


def test_after_midnight_the_film_is_still_on_and_the_day_is_over() -> None:
    found = agenda(ALL, at("0:10", TUESDAY), HELSINKI)
    assert (titles(found.now), titles(found.next)) == (["Film"], ["Yoga"])


def test_an_all_day_event_of_tomorrow_is_not_next() -> None:
    tomorrow = event("Tomorrow", *day_span(TUESDAY, TUESDAY, HELSINKI), all_day=True)
    found = agenda([tomorrow], at("22:00"), HELSINKI)
    assert (found.now, found.next, found.minutes_to_next) == ((), (), None)


def test_after_the_last_event_the_nearest_day_with_any_is_told() -> None:
    friday = MONDAY + timedelta(days=4)
    whole = event("Theme day", *day_span(friday, friday, HELSINKI), all_day=True)
    pancakes, quiz = event("Pancakes", at("9:00", friday)), event("Quiz", at("14:00", friday))
    after = event("Lunch", at("11:00", friday + timedelta(days=1)))
    known = (after, whole, quiz, pancakes, CAKE)
    assert agenda(known, at("13:59"), HELSINKI).next_day == ()
    found = agenda(known, at("14:30"), HELSINKI)
    assert titles(found.now) == ["Cake"]
    assert titles(found.next_day) == ["Pancakes", "Quiz", "Theme day"]


def test_a_week_ahead_is_far_enough() -> None:
    late = event("Late", at("23:59", MONDAY + timedelta(days=7)))
    later = event("Later", at("0:00", MONDAY + timedelta(days=8)))
    assert agenda([late, later], at("9:00"), HELSINKI).next_day == (late,)
    assert agenda([later], at("9:00"), HELSINKI).next_day == ()
    assert outlook(at("9:00"), HELSINKI) == later.starts_at


def test_minutes_are_real_ones_when_clocks_change() -> None:
    change = date(2026, 10, 25)
    early = event("Early", at("5:00", change))
    assert agenda([early], at("1:00", change), HELSINKI).minutes_to_next == 300


def test_minutes_are_rounded_up() -> None:
    now = at("9:00")
    assert minutes_until(now + timedelta(seconds=1), now) == 1
    assert minutes_until(now + MINUTE, now) == 1
    assert minutes_until(now + timedelta(seconds=61), now) == 2
    assert minutes_until(now, now) == minutes_until(now - MINUTE, now) == 0


def test_days_with_events_across_midnight() -> None:
    monday, tuesday = days_of(ALL, MONDAY, TUESDAY, HELSINKI)
    assert titles(monday.events) == ["Mexico day", "Breakfast", "Quiz", "Cake", "Film"]
    assert titles(tuesday.events) == ["Film", "Yoga"]


def test_what_ends_at_midnight_belongs_to_the_day_before() -> None:
    late = event("Late", at("23:00"), at("0:00", TUESDAY))
    monday, tuesday = days_of([late], MONDAY, TUESDAY, HELSINKI)
    assert (titles(monday.events), tuesday.events) == (["Late"], ())


minutes = st.integers(-3 * 1440, 3 * 1440)
moments = minutes.map(lambda number: datetime(2026, 10, 25, tzinfo=UTC) + number * MINUTE)
events = st.lists(
    st.builds(
        lambda start, lasts, whole: event("E", start, start + lasts * MINUTE, whole),
        moments,
        st.integers(1, 3000),
        st.booleans(),
    ),
    max_size=12,
)


@given(events, moments, st.sampled_from(["Europe/Helsinki", "UTC", "Pacific/Auckland"]))
def test_an_agenda_holds_each_event_once_and_in_order(
    drawn: list[Event], now: datetime, name: str
) -> None:
    zone = ZoneInfo(name)
    found = agenda(drawn, now, zone)
    until = horizon(now, zone)
    running = [one for one in drawn if one.starts_at <= now < one.ends_at]
    coming = [one for one in drawn if now < one.starts_at < until and not one.all_day]
    assert sorted(map(id, found.now)) == sorted(map(id, running))
    assert sorted(map(id, (*found.next, *found.later))) == sorted(map(id, coming))
    assert len({one.starts_at for one in found.next}) <= 1
    starts = [one.starts_at for one in (*found.next, *found.later)]
    assert starts == sorted(starts)
    ahead = [one for one in drawn if now < one.starts_at < outlook(now, zone)]
    assert bool(found.next or found.next_day) == bool(coming or ahead)
    assert all(one in ahead and one not in coming for one in found.next_day)
    assert len({one.starts_at.astimezone(zone).date() for one in found.next_day}) <= 1
    if found.next:
        assert not found.next_day
        assert found.minutes_to_next is not None
        gap = found.next[0].starts_at - now
        assert found.minutes_to_next * MINUTE >= gap > (found.minutes_to_next - 1) * MINUTE
    else:
        assert not found.later
        assert found.minutes_to_next is None


@given(events, st.sampled_from(["Europe/Helsinki", "UTC", "Pacific/Auckland"]))
def test_each_moment_of_an_event_is_on_a_day_that_holds_it(drawn: list[Event], name: str) -> None:
    zone = ZoneInfo(name)
    first, last = date(2026, 10, 20), date(2026, 11, 2)
    for day in days_of(drawn, first, last, zone):
        start, end = day_span(day.date, day.date, zone)
        for one in drawn:
            touches = max(start, one.starts_at) < min(end, one.ends_at)
            assert touches == any(one is held for held in day.events)


def test_what_has_just_begun_stands_before_what_is_on() -> None:
    fair = event("Fair", at("8:00"), at("18:00"))
    known = (fair, BREAKFAST, CAKE, DAY_LONG)
    assert titles(agenda(known, at("14:09"), HELSINKI).now) == ["Cake", "Fair", "Mexico day"]
    assert titles(agenda(known, at("14:10"), HELSINKI).now) == ["Fair", "Cake", "Mexico day"]


def test_cancelled_events_are_neither_now_nor_next_and_are_told_to_their_end() -> None:
    off = replace(CAKE, cancelled=True)
    known = (off, QUIZ, FILM)
    before, during = agenda(known, at("13:00"), HELSINKI), agenda(known, at("14:45"), HELSINKI)
    assert (titles(before.next), titles(before.changes)) == (["Quiz"], ["Cake"])
    assert (titles(during.now), titles(during.changes)) == ([], ["Cake"])
    assert agenda(known, at("15:00"), HELSINKI).changes == ()
    assert agenda([off], at("14:00"), HELSINKI).next_day == ()


def test_a_moved_event_is_told_about_the_time_at_which_it_was_to_be() -> None:
    moved = replace(CAKE, starts_at=at("17:00"), ends_at=at("18:00"), was_at=at("14:00"))
    told = {clock: bool(agenda([moved], at(clock), HELSINKI).changes) for clock in _AROUND}
    assert told == {"12:59": False, "13:00": True, "14:59": True, "15:00": False}
    # Brought forward, it is over when people come for it.
    earlier = replace(CAKE, starts_at=at("9:00"), ends_at=at("10:00"), was_at=at("14:00"))
    assert titles(agenda([earlier], at("13:30"), HELSINKI).changes) == ["Cake"]
    # While it is on, "now" says enough.
    little = replace(CAKE, starts_at=at("13:50"), ends_at=at("14:50"), was_at=at("14:00"))
    assert agenda([little], at("14:10"), HELSINKI).changes == ()


_AROUND = ("12:59", "13:00", "14:59", "15:00")
