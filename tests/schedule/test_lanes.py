"""A day by its hours: nothing lies on anything else, and every minute is where it passes."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.schedule.lanes import LEAST_MINUTES, folded, hours, lanes, length, minute_of
from kiosk.schedule.model import Event
from kiosk.schedule.times import day_span
from tests.schedule.support import HELSINKI, MONDAY, at, event

SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
CAIRO = ZoneInfo("Africa/Cairo")
DAYS = st.sampled_from(
    [
        (MONDAY, HELSINKI),
        (SPRING, HELSINKI),
        (AUTUMN, HELSINKI),
        (date(2026, 10, 4), LORD_HOWE),
        (date(2027, 4, 4), LORD_HOWE),
        # Its clocks change at midnight: the day begins at one.
        (date(2026, 4, 24), CAIRO),
    ]
)


def named(*spans: tuple[str, str, str]) -> list[Event]:
    return [
        event(title, at(start), at(end), number=number)
        for number, (title, start, end) in enumerate(spans, start=1)
    ]


def test_events_stand_side_by_side_only_where_they_overlap() -> None:
    day = named(
        ("Breakfast", "8:00", "9:00"),
        ("Talk", "9:00", "12:00"),
        ("Cake", "10:00", "11:00"),
        ("Songs", "11:00", "12:30"),
        ("Film", "18:00", "20:00"),
    )
    placed = lanes(day, MONDAY, HELSINKI)
    assert [
        (one.event.title, one.lane, one.lanes, one.from_minute, one.minutes) for one in placed
    ] == [
        ("Breakfast", 0, 1, 480, 60),
        ("Talk", 0, 2, 540, 180),
        ("Cake", 1, 2, 600, 60),
        ("Songs", 1, 2, 660, 90),
        ("Film", 0, 1, 1080, 120),
    ]


def test_a_short_event_has_room_to_be_touched_and_a_late_one_before_midnight() -> None:
    day = named(("Bell", "12:00", "12:05"), ("Song", "12:30", "13:30"), ("Last", "23:50", "23:55"))
    bell, song, last = lanes(day, MONDAY, HELSINKI)
    assert (bell.minutes, bell.lanes, song.lane) == (LEAST_MINUTES, 2, 1)
    assert (last.from_minute, last.until) == (1440 - LEAST_MINUTES, 1440)


def test_across_midnight_it_stands_on_both_days_and_all_day_ones_on_none() -> None:
    tuesday = MONDAY + timedelta(days=1)
    night = event("Potluck", at("22:30"), at("3:00", tuesday))
    whole = event("Dress up", *day_span(MONDAY, MONDAY, HELSINKI), all_day=True)
    (before,) = lanes([night, whole], MONDAY, HELSINKI)
    (after,) = lanes([night, whole], tuesday, HELSINKI)
    assert (before.from_minute, before.minutes) == (1350, 90)
    assert (after.from_minute, after.minutes) == (0, 180)
    assert lanes([night, whole], tuesday + timedelta(days=1), HELSINKI) == ()


def test_the_hours_of_the_days_on_which_the_clocks_change() -> None:
    assert (length(SPRING, HELSINKI), length(AUTUMN, HELSINKI)) == (1380, 1500)
    assert [one.wall.hour for one in hours(SPRING, HELSINKI)][:5] == [0, 1, 2, 4, 5]
    walls = [one.wall.hour for one in hours(AUTUMN, HELSINKI)]
    assert walls[:6] == [0, 1, 2, 3, 3, 4]
    assert len(walls) == 25
    # Half an hour is passed twice: two o'clock comes after 150 minutes.
    lord_howe = {one.wall.hour: one.minute for one in hours(date(2027, 4, 4), LORD_HOWE)}
    assert (lord_howe[1], lord_howe[2], lord_howe[3]) == (60, 150, 210)
    assert next(iter(hours(date(2026, 4, 24), CAIRO))).wall.hour == 1


def test_now_is_where_the_minutes_have_passed() -> None:
    begins, ends = day_span(AUTUMN, AUTUMN, HELSINKI)
    assert minute_of(begins + timedelta(hours=4, seconds=59), AUTUMN, HELSINKI) == 240
    assert minute_of(begins - timedelta(hours=1), AUTUMN, HELSINKI) == 0
    assert minute_of(ends + timedelta(hours=1), AUTUMN, HELSINKI) == 1500


@st.composite
def programmes(draw: st.DrawFn) -> tuple[list[Event], date, ZoneInfo]:
    day, zone = draw(DAYS)
    begins, _ = day_span(day, day, zone)
    spans = draw(
        st.lists(st.tuples(st.integers(-300, 1700), st.integers(1, 400)), min_size=0, max_size=40)
    )
    return (
        [
            event(
                f"e{number}",
                begins + timedelta(minutes=first),
                begins + timedelta(minutes=first + minutes),
                number=number,
            )
            for number, (first, minutes) in enumerate(spans)
        ],
        day,
        zone,
    )


@given(programmes(), st.integers(2, 5))
def test_nothing_lies_on_anything_else_and_nothing_is_missing(
    programme: tuple[list[Event], date, ZoneInfo], most: int
) -> None:
    events, day, zone = programme
    begins, ends = day_span(day, day, zone)
    placed = lanes(events, day, zone)
    touching = {one.id for one in events if one.starts_at < ends and one.ends_at > begins}
    assert {one.event.id for one in placed} == touching
    assert len(placed) == len(touching)
    for place, one in enumerate(placed):
        assert 0 <= one.from_minute < one.until <= length(day, zone)
        assert 0 <= one.lane < one.lanes
        for other in placed[place + 1 :]:
            if one.from_minute < other.until and other.from_minute < one.until:
                assert one.lane != other.lane
                assert one.lanes == other.lanes
    kept, crowds = folded(placed, most)
    shown = [one.event.id for one in kept]
    shown += [one.id for crowd in crowds for one in crowd.events]
    assert sorted(shown) == sorted(touching)
    assert all(one.lane < one.lanes <= most for one in kept)
    seen = [(one.lane, one.lanes, one.from_minute, one.minutes) for one in kept]
    seen += [(one.lane, one.lanes, one.from_minute, one.minutes) for one in crowds]
    assert all(LEAST_MINUTES <= crowd.minutes <= 60 for crowd in crowds)
    for number, (lane, count, first, minutes) in enumerate(seen):
        for lane_beside, others, begins_at, lasts in seen[number + 1 :]:
            if first < begins_at + lasts and begins_at < first + minutes:
                assert lane != lane_beside
                assert count == others
