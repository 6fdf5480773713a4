"""What the rotation is told in each phase of a week."""

from dataclasses import replace
from datetime import timedelta

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.schedule.model import DayPlan, ProgrammeContent, Week, WeekRow
from kiosk.schedule.service import Schedule
from kiosk.schedule.slide_model import (
    CalendarContent,
    GoodNightContent,
    HallContent,
    HallNews,
    HallPerson,
    SponsorContent,
    TeaserContent,
)
from kiosk.schedule.slide_rules import highlights
from kiosk.schedule.source import ProgrammeSource
from tests.schedule.support import HELSINKI, MONDAY, Unit, at, event, row

DAY = timedelta(days=1)
WEEK = WeekRow(MONDAY, MONDAY + 2 * DAY, "Superheroes", "cape", "teal", teaser_days=5, hall_days=4)


def ids(source: ProgrammeSource, clock: SetClock) -> list[str]:
    return [one.id for one in source.candidates(clock.now())]


def contents(source: ProgrammeSource, clock: SetClock, slide_id: str) -> list[object]:
    one = next(one for one in source.candidates(clock.now()) if one.id == slide_id)
    slide = source.slide(one)
    assert slide is not None
    return [slide.content, *(page for page, _ in slide.further)]


def test_each_phase_has_its_slides(service: Schedule, work: SqlWork[Unit], clock: SetClock) -> None:
    rows = [
        row(2, "Cake", at("14:00"), speaker="Ada"),
        row(3, "Quiz", at("15:00")),
        row(4, "Film", at("9:00", MONDAY + 2 * DAY)),
        row(5, "Skip-level", at("9:00", MONDAY - 11 * DAY)),
        row(6, "Line-up", at("9:00", MONDAY - 9 * DAY)),
    ]
    service.import_rows(rows, "m", WEEK)
    service.plan_day(DayPlan(MONDAY, "Sea day", "Finance", "Thank you"), "m")
    asked: list[Week] = []

    def hall(week: Week) -> HallNews:
        asked.append(week)
        return HallNews(tuple(HallPerson(f"P{n}", "", "hero") for n in range(7)), 3, 4, 5)

    source = ProgrammeSource(work, clock, hall=hall, signing_up=lambda events: len(events) == 3)

    clock.set(at("8:00", MONDAY - 11 * DAY))
    assert ids(source, clock) == ["programme", "countdown:event", "countdown:week", "calendar"]
    (told,) = contents(source, clock, "calendar")
    assert isinstance(told, CalendarContent)
    assert [(one.date, one.events[0].title) for one in told.days] == [
        (MONDAY - 11 * DAY, "Skip-level"),
        (MONDAY - 9 * DAY, "Line-up"),
    ]

    clock.set(at("8:00", MONDAY - 5 * DAY))
    assert ids(source, clock) == ["programme", "teaser"]
    (teaser,) = contents(source, clock, "teaser")
    assert isinstance(teaser, TeaserContent)
    assert (teaser.days, teaser.week.theme, teaser.motif) == (5, "Superheroes", "cape")
    assert [one.title for one in teaser.highlights] == ["Cake", "Quiz", "Film"]
    assert teaser.signing_up

    clock.set(at("13:00"))
    assert ids(source, clock) == ["programme", "countdown:event", "sponsor"]
    (programme,) = contents(source, clock, "programme")
    assert isinstance(programme, ProgrammeContent)
    assert (programme.theme, programme.sponsor) == ("Superheroes", "Finance")
    assert contents(source, clock, "sponsor") == [
        SponsorContent(MONDAY, "Sea day", "Finance", "Thank you")
    ]

    clock.set(at("15:59"))
    assert "good-night" not in ids(source, clock)
    clock.set(at("16:00"))
    assert ids(source, clock) == ["good-night"]
    assert contents(source, clock, "good-night") == [
        GoodNightContent("Superheroes", "cape", MONDAY, MONDAY + DAY, ())
    ]
    clock.set(at("0:00", MONDAY + DAY))
    assert ids(source, clock) == ["programme"]
    # The last day's last event ends in the morning: nobody says good night before the afternoon.
    clock.set(at("14:59", MONDAY + 2 * DAY))
    assert ids(source, clock) == []
    clock.set(at("15:00", MONDAY + 2 * DAY))
    (night,) = contents(source, clock, "good-night")
    assert isinstance(night, GoodNightContent)
    assert night.next_date is None

    assert not asked
    clock.set(at("8:00", MONDAY + 3 * DAY))
    assert ids(source, clock) == ["hall"]
    pages = contents(source, clock, "hall")
    assert [len(one.news.people) for one in pages if isinstance(one, HallContent)] == [4, 3]
    assert asked
    clock.set(at("8:00", MONDAY + 7 * DAY))
    assert ids(source, clock) == []


def test_a_hall_of_fame_without_anything_is_not_shown(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.set_week(WEEK, "m")
    clock.set(at("8:00", MONDAY + 3 * DAY))
    source = ProgrammeSource(work, clock)
    (one,) = source.candidates(clock.now())
    assert source.slide(one) is None


def test_changes_alone_are_a_programme(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    with work.write() as unit:
        unit.schedule.add([replace(event("Cake", at("14:00")), cancelled=True)])
    clock.set(at("14:30"))
    (told,) = contents(ProgrammeSource(work, clock), clock, "programme")
    assert isinstance(told, ProgrammeContent)
    assert [one.title for one in told.agenda.changes] == ["Cake"]
    clock.set(at("15:00"))
    assert ids(ProgrammeSource(work, clock), clock) == []


def test_highlights_are_what_there_is_most_to_tell_of_from_different_days() -> None:
    tuesday = MONDAY + DAY
    plain = [event(f"E{hour}", at(f"{hour}:00"), number=hour) for hour in range(8, 12)]
    speaker = replace(event("Talk", at("20:00"), number=20), speaker="Ada")
    off = replace(event("Off", at("7:00"), number=21), picture="p.png", cancelled=True)
    other = event("Other", at("0:30", tuesday), number=22)
    found = highlights([*plain, speaker, off, other], HELSINKI)
    assert [one.title for one in found] == ["E8", "Talk", "Other"]
