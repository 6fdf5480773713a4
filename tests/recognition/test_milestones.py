"""Milestones that follow from the roster: which day, who, and their slides."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.people.model import Display, Person
from kiosk.recognition.milestone_source import MOST, MilestoneSource
from kiosk.recognition.milestones import (
    WORKDAYS,
    Milestone,
    celebrated,
    falls_on,
    is_round,
    milestones,
)
from kiosk.recognition.model import Occasion, RecognitionContent
from tests.recognition.support import ANNA, BEN, HELSINKI, NOW, Unit

FRIDAY = date(2026, 10, 9)
BORN = Person(
    1,
    "",
    "Anna",
    "K",
    "Aurora",
    born=date(2000, 10, 11),
    birthday_shown=True,
    joined=date(2016, 1, 1),
)


def days_of(person: Person, first: date, count: int = 400) -> list[date]:
    return [
        first + timedelta(days=n)
        for n in range(count)
        if milestones([person], first + timedelta(days=n), anniversaries=False)
    ]


def test_a_weekend_is_celebrated_on_friday_and_on_the_day() -> None:
    assert celebrated(FRIDAY) == (FRIDAY, date(2026, 10, 10), date(2026, 10, 11))
    assert celebrated(date(2026, 10, 10)) == (date(2026, 10, 10),)
    assert days_of(BORN, date(2026, 10, 1), 30) == [FRIDAY, date(2026, 10, 11)]
    (ahead,) = milestones([BORN], FRIDAY)
    assert ahead == Milestone(Occasion.BIRTHDAY, 1, date(2026, 10, 11))
    # New Year's Day 2028 is a Saturday.
    assert milestones([BORN], date(2027, 12, 31)) == ()
    joined = replace(BORN, joined=date(2018, 1, 1))
    (years,) = milestones([joined], date(2027, 12, 31))
    assert (years.occasion, years.years, years.day) == (Occasion.ANNIVERSARY, 10, date(2028, 1, 1))
    assert milestones([joined], date(2027, 12, 31), anniversaries=False) == ()


@given(st.dates(date(2020, 1, 1), date(2099, 12, 31)))
def test_every_day_has_its_working_day(day: date) -> None:
    shown = [
        day - timedelta(days=n) for n in range(8) if day in celebrated(day - timedelta(days=n))
    ]
    assert day in shown
    assert any(one.isoweekday() in WORKDAYS for one in shown)
    assert len(shown) == (1 if day.isoweekday() in WORKDAYS else 2)
    assert milestones([], day) == ()


@given(st.dates(date(2000, 1, 1), date(2000, 12, 31)), st.integers(2021, 2099))
def test_every_birthday_comes_once_a_year(born: date, year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365 + (year % 4 == 0))]
    assert sum(falls_on(born, day) for day in days) == 1


def test_who_is_celebrated() -> None:
    assert [n for n in range(-2, 31) if is_round(n)] == [1, 2, 3, 5, 10, 15, 20, 25, 30]
    leap = replace(BORN, born=date(2000, 2, 29))
    assert milestones([leap], date(2023, 2, 28))[0].day == date(2023, 2, 28)
    assert milestones([leap], date(2024, 2, 28)) == ()
    day = date(2026, 10, 11)
    for unwanted in (
        replace(BORN, birthday_shown=False),
        replace(BORN, born=None),
        replace(BORN, active=False),
        replace(BORN, display=Display.HIDDEN),
    ):
        assert milestones([unwanted], day) == ()


def test_its_slides_follow_the_roster_and_the_display_choice(
    work: SqlWork[Unit], clock: SetClock
) -> None:
    asked = [True]
    source = MilestoneSource(work, clock, lambda: asked[0])
    assert source.candidates(NOW) == []
    anna = replace(ANNA, born=date(2000, 10, 7), birthday_shown=True, joined=date(2021, 10, 7))
    ben = replace(BEN, born=date(2000, 10, 7), birthday_shown=True, joined=date(2021, 10, 7))
    with work.write() as unit:
        unit.people.save([anna, ben])
    birthday, years = source.candidates(NOW)
    slide = source.slide(years)
    assert slide is not None
    assert isinstance(slide.content, RecognitionContent)
    assert (slide.content.names, slide.content.years, slide.content.picture) == (("Anna",), 5, None)
    assert (slide.content.occasion, slide.people) == (Occasion.ANNIVERSARY, ("person:1",))
    source.mark_shown(birthday.id, NOW)
    assert [one.id for one in source.candidates(NOW)] == [years.id, birthday.id]
    with work.write() as unit:
        unit.people.save([replace(anna, display=Display.PHOTO, photo="a.jpg")])
    slide = source.slide(birthday)
    assert slide is not None
    assert isinstance(slide.content, RecognitionContent)
    assert slide.content.picture == "a.jpg"
    # Whoever hides is off the screen when it is asked again, and so is what was switched off.
    with work.write() as unit:
        unit.people.save([replace(anna, display=Display.HIDDEN)])
    assert source.slide(birthday) is None
    with work.write() as unit:
        unit.people.save([anna])
    asked[0] = False
    assert [one.id for one in source.candidates(NOW)] == [birthday.id]
    assert source.slide(years) is None
    clock.set(datetime(2026, 10, 8, 0, 0, tzinfo=HELSINKI))
    assert source.slide(birthday) is None


def test_of_very_many_all_get_their_turn(work: SqlWork[Unit], clock: SetClock) -> None:
    with work.write() as unit:
        unit.people.add(
            [
                Person(0, "", f"P{n}", "", "Aurora", joined=date(2021, 10, 7))
                for n in range(MOST + 20)
            ]
        )
    source = MilestoneSource(work, clock, lambda: True)
    seen = set()
    for _ in range(MOST + 20):
        found = source.candidates(NOW)
        assert len(found) == MOST
        seen.add(found[0].id)
        source.mark_shown(found[0].id, NOW)
    assert len(seen) == MOST + 20
