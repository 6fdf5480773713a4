"""Which week a day is about, and how."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.schedule.model import DayPlan, Week, WeekRow
from kiosk.schedule.phases import Phase, phase_on, teaser_begins, week_by_day
from kiosk.schedule.service import Schedule
from tests.schedule.support import HELSINKI, MONDAY, at

DAY = timedelta(days=1)
WEEK = Week(1, MONDAY, MONDAY + 4 * DAY, "Heroes", "cape", teaser_days=3, hall_days=2)


def phases(weeks: Sequence[Week], first: date, count: int) -> list[str]:
    found = (week_by_day(weeks, first + place * DAY) for place in range(count))
    return [f"{phase.value}{'' if week is None else week.id}" for week, phase in found]


def test_a_week_has_a_teaser_before_it_and_a_hall_of_fame_after_it() -> None:
    assert phases([WEEK], MONDAY - 4 * DAY, 12) == [
        *("ordinary", "teaser1", "teaser1", "teaser1"),
        *("live1",) * 5,
        *("hall1", "hall1", "ordinary"),
    ]


def test_between_two_weeks_that_are_near_the_days_are_shared() -> None:
    after = Week(2, WEEK.end + 4 * DAY, WEEK.end + 4 * DAY, "", "", teaser_days=9, hall_days=0)
    assert phases([after, WEEK], WEEK.end, 6) == [
        *("live1", "hall1", "hall1", "teaser2", "live2", "ordinary"),
    ]
    touching = Week(3, WEEK.end + DAY, WEEK.end + DAY, "", "", teaser_days=9, hall_days=0)
    assert phases([WEEK, touching], WEEK.end, 3) == ["live1", "live3", "ordinary"]


def test_the_day_of_the_draw_is_about_the_draw_until_it_begins() -> None:
    friday = MONDAY + 4 * DAY
    draw_at = at("15:00", friday)
    expected = {
        at("23:59", friday - DAY): Phase.LIVE,
        at("0:00", friday): Phase.DRAW,
        at("14:59", friday): Phase.DRAW,
        at("15:00", friday): Phase.LIVE,
    }
    for now, phase in expected.items():
        assert phase_on([WEEK], now, HELSINKI, draw_at) == (WEEK, phase)
    # Outside of a week the raffle tells of its draw by itself.
    far = at("9:00", MONDAY + 60 * DAY)
    assert phase_on([WEEK], far, HELSINKI, far + timedelta(hours=1)) == (None, Phase.ORDINARY)


@st.composite
def some_weeks(draw: st.DrawFn) -> list[Week]:
    start, found = MONDAY, []
    for number in range(draw(st.integers(1, 4))):
        start += draw(st.integers(1, 30)) * DAY
        end = start + draw(st.integers(0, 10)) * DAY
        teaser, hall = draw(st.integers(0, 20)), draw(st.integers(0, 20))
        found.append(Week(number, start, end, "", "", teaser_days=teaser, hall_days=hall))
        start = end
    return found


@given(some_weeks())
def test_every_week_has_its_days_in_order_and_its_hall_gets_half_of_a_short_gap(
    weeks: list[Week],
) -> None:
    order = {Phase.TEASER: 0, Phase.LIVE: 1, Phase.HALL: 2}
    days = [MONDAY + place * DAY for place in range(-25, 190)]
    seen = [(day, *week_by_day(weeks, day)) for day in days]
    told = [(week.id, order[phase]) for _, week, phase in seen if week is not None]
    assert told == sorted(told)
    for before, week in zip([None, *weeks], weeks, strict=False):
        own = [(day, phase) for day, mine, phase in seen if mine is week]
        live = [day for day, phase in own if phase is Phase.LIVE]
        assert live == [
            week.start + place * DAY for place in range((week.end - week.start).days + 1)
        ]
        if before is not None:
            hall = [day for day, mine, phase in seen if mine is before and phase is Phase.HALL]
            gap = (week.start - before.end).days - 1
            assert len(hall) >= min(before.hall_days, (gap + 1) // 2)
            assert before.end < teaser_begins(week, before) <= week.start


def test_the_look_of_a_day_is_that_of_its_week(service: Schedule, clock: SetClock) -> None:
    assert service.look().phase is Phase.ORDINARY
    service.set_week(WeekRow(WEEK.start, WEEK.end, "Heroes", "Umhang", "Koralle"), "m")
    look = service.look()
    assert look.week is not None
    assert (look.week.theme, look.phase, look.motif) == ("Heroes", Phase.LIVE, "cape")
    assert look.colours.sheet == "#ff6f59"
    assert service.look(MONDAY - DAY).phase is Phase.TEASER
    assert service.look(draw_at=clock.now() + timedelta(hours=2)).phase is Phase.DRAW
    clock.forward(40 * DAY)
    assert (service.look().week, service.look().motif) == (None, "")


def test_a_day_is_planned_and_forgotten(service: Schedule) -> None:
    plan = DayPlan(MONDAY, "Sea day", " Finance ", "Thank you all", "We keep our word", 7)
    service.plan_day(plan, "person:1")
    tidied = DayPlan(MONDAY, "Sea day", "Finance", "Thank you all", "We keep our word", 7)
    assert service.day_plan(MONDAY) == tidied
    assert service.sponsor(MONDAY) == "Finance"
    assert service.week(MONDAY).days[0].plan == tidied
    service.plan_day(DayPlan(MONDAY, "Land day"), "person:1")
    service.plan_day(DayPlan(MONDAY + DAY, sponsor="IT"), "person:1")
    assert [one.title for one in service.day_plans(MONDAY, MONDAY + DAY)] == ["Land day", ""]
    service.plan_day(DayPlan(MONDAY, title="  "), "person:1")
    assert service.day_plan(MONDAY) is None
