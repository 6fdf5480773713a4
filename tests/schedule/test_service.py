from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError, RowsError
from kiosk.people.model import ImportReport
from kiosk.schedule.model import CountdownContent, ProgrammeContent, WeekRow
from kiosk.schedule.service import Schedule
from kiosk.schedule.source import ProgrammeSource
from tests.schedule.support import HELSINKI, MONDAY, NOW, Notes, Unit, at, row

DAY = timedelta(days=1)
HEROES = WeekRow(MONDAY, MONDAY + 4 * DAY, "Superheroes", "cape")


def test_rows_come_in_once_and_are_changed_when_repeated(service: Schedule, notes: Notes) -> None:
    rows = [
        row(2, "Cake", at("14:00"), key="a"),
        row(3, "Film", at("20:00"), uid="u@x"),
        row(4, "Quiz", at("15:00"), place="Hall"),
    ]
    assert service.import_rows(rows, "m", HEROES) == ImportReport(3, 0, 0)
    assert service.import_rows(rows, "m", HEROES) == ImportReport(0, 0, 3)
    moved = [
        row(2, "Cake", at("14:30"), key="a"),
        row(3, "The film", at("20:00"), uid="u@x"),
        row(4, "quiz", at("15:00"), place="HALL", text="Bring a pen"),
    ]
    assert service.import_rows(moved, "m", HEROES) == ImportReport(0, 3, 0)
    titles = [one.title for one in service.week(MONDAY).days[0].events]
    assert titles == ["Cake", "quiz", "The film"]
    assert [entry[:3] for entry in notes.entries] == 3 * [
        ("m", "programme_imported", "week:2026-10-05")
    ]


def test_occurrences_of_one_calendar_event_are_told_apart(service: Schedule) -> None:
    rows = [
        row(n, "Standup", at("9:00", MONDAY + n * DAY), uid="s@x", occurrence=f"d{n}")
        for n in range(2, 5)
    ]
    assert service.import_rows(rows, "m").added == 3
    later = replace(rows[1], starts_at=rows[1].starts_at + timedelta(hours=1))
    later = replace(later, ends_at=later.starts_at + timedelta(hours=1))
    assert service.import_rows([rows[0], later, rows[2]], "m") == ImportReport(0, 1, 2)


def test_rows_that_say_the_same_id_twice_are_refused_with_all_that_is_wrong(
    service: Schedule, notes: Notes
) -> None:
    rows = [row(2, key="a"), row(3, "", at("9:00")), row(4, "Other", at("9:00"), key="a")]
    with pytest.raises(RowsError) as caught:
        service.import_rows(rows, "m", HEROES)
    assert [(line, message.code) for line, message in caught.value.problems] == [
        (3, "event_title_missing"),
        (4, "event_key_twice"),
    ]
    assert service.export() == ()
    assert service.weeks() == ()
    assert notes.entries == []


def test_an_export_can_be_imported_again(service: Schedule) -> None:
    rows = [
        row(2, "Cake", at("14:00"), key="a", sponsor="IT", text="Sweet", kind="food"),
        row(3, "Film", at("20:00"), uid="u@x", occurrence="1"),
        row(4, "Party", at("23:00", MONDAY + 30 * DAY), ends_at=at("3:00", MONDAY + 31 * DAY)),
    ]
    service.import_rows(rows, "m")
    exported = service.export()
    assert service.import_rows(exported, "m") == ImportReport(0, 0, 3)
    assert service.export() == exported
    assert [one.title for one in service.export(start=at("12:00", MONDAY + DAY))] == ["Party"]


def test_events_outside_of_the_week_are_kept(service: Schedule) -> None:
    later = MONDAY + 14 * DAY
    service.import_rows([row(2, "Later", at("9:00", later))], "m", HEROES)
    view = service.week(later + 2 * DAY)
    assert view.week is None
    assert (view.days[0].date, len(view.days)) == (later, 7)
    assert [one.title for one in view.days[0].events] == ["Later"]


def test_the_week_by_day(service: Schedule) -> None:
    service.import_rows(
        [row(2, "Film", at("23:00"), ends_at=at("1:00", MONDAY + DAY))], "m", HEROES
    )
    view = service.week(MONDAY + 3 * DAY)
    assert view.week is not None
    assert (view.week.theme, view.week.motif) == ("Superheroes", "cape")
    assert [day.date for day in view.days] == [MONDAY + n * DAY for n in range(5)]
    assert [len(day.events) for day in view.days] == [1, 1, 0, 0, 0]


def test_a_week_that_shares_days_is_changed_and_two_are_refused(service: Schedule) -> None:
    service.set_week(HEROES, "m")
    service.set_week(replace(HEROES, end=MONDAY + 6 * DAY, theme="", motif="star"), "m")
    (week,) = service.weeks()
    assert (week.end, week.theme, week.motif) == (MONDAY + 6 * DAY, "Superheroes", "star")
    service.set_week(WeekRow(MONDAY + 7 * DAY, MONDAY + 8 * DAY, "More"), "m")
    with pytest.raises(KnownError, match="two programmes already"):
        service.set_week(WeekRow(MONDAY + 5 * DAY, MONDAY + 8 * DAY), "m")
    with pytest.raises(KnownError, match="one to 31 days, not 32"):
        service.set_week(WeekRow(MONDAY - 60 * DAY, MONDAY - 29 * DAY), "m")


def test_theme_and_suggestion_follow_the_clock(service: Schedule, clock: SetClock) -> None:
    service.set_week(HEROES, "m")
    assert service.theme() == "Superheroes"
    assert service.suggested_week() == (MONDAY, MONDAY + 4 * DAY)
    clock.set(NOW + 5 * DAY)
    assert service.theme() == ""
    assert service.suggested_week() == (date(2027, 10, 4), date(2027, 10, 8))


def test_today_looks_past_midnight_for_the_night_shift(service: Schedule, clock: SetClock) -> None:
    service.import_rows([row(2, "Snack", at("2:00", MONDAY + DAY))], "m")
    assert service.today().next == ()
    clock.set(at("22:00"))
    today = service.today()
    assert [one.title for one in today.next] == ["Snack"]
    assert today.minutes_to_next == 240


def test_in_the_evening_today_tells_of_tomorrow(service: Schedule, clock: SetClock) -> None:
    service.import_rows([row(2, "Cake"), row(3, "Pancakes", at("9:00", MONDAY + DAY))], "m")
    clock.set(at("11:00"))
    assert service.today().next_day == ()
    clock.set(at("20:00"))
    assert [one.title for one in service.today().next_day] == ["Pancakes"]


def kinds(source: ProgrammeSource, now: datetime) -> list[str]:
    return [one.id for one in source.candidates(now)]


def test_programme_slides(service: Schedule, work: SqlWork[Unit], clock: SetClock) -> None:
    service.import_rows([row(2, "Cake", at("14:30"), place="Hall")], "m", HEROES)
    source = ProgrammeSource(work, clock)
    assert kinds(source, NOW) == ["programme"]
    clock.set(at("12:30"))
    programme, countdown = source.candidates(clock.now())
    assert (programme.kind, countdown.kind) == ("programme", "countdown")
    slide = source.slide(programme)
    assert slide is not None
    assert isinstance(slide.content, ProgrammeContent)
    assert (slide.content.theme, slide.content.agenda.minutes_to_next) == ("Superheroes", 120)
    counting = source.slide(countdown)
    assert counting is not None
    assert counting.content == CountdownContent(
        "event", "Cake", "cape", "Hall", at("14:30"), 0, 120
    )
    clock.set(at("16:00"))
    assert kinds(source, clock.now()) == ["good-night"]
    assert source.slide(programme) is None


def test_the_days_to_the_next_week_are_counted(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.set_week(HEROES, "m")
    source = ProgrammeSource(work, clock)
    assert kinds(source, NOW) == []
    clock.set(datetime(2026, 8, 1, 9, tzinfo=UTC))
    assert kinds(source, clock.now()) == []
    clock.set(datetime(2026, 9, 18, 21, 30, tzinfo=UTC))
    (one,) = source.candidates(clock.now())
    slide = source.slide(one)
    assert slide is not None
    content = slide.content
    assert isinstance(content, CountdownContent)
    assert (content.kind, content.title, content.days) == ("week", "Superheroes", 16)
    assert content.at == at("0:00").astimezone(HELSINKI)
    assert content.minutes == 16 * 1440 - 30


def test_after_the_last_event_the_slide_is_of_the_next_day(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    friday = MONDAY - 3 * DAY
    service.import_rows([row(2, "Cake"), row(3, "Pancakes", at("9:00"))], "m", HEROES)
    source = ProgrammeSource(work, clock)
    clock.set(at("17:00", friday))
    programme = next(one for one in source.candidates(clock.now()) if one.kind == "programme")
    slide = source.slide(programme)
    assert slide is not None
    assert isinstance(slide.content, ProgrammeContent)
    assert (slide.content.date, slide.content.theme) == (MONDAY, "Superheroes")
    assert [one.title for one in slide.content.agenda.next_day] == ["Pancakes", "Cake"]


def test_programme_slides_take_turns(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.import_rows([row(2, "Cake", at("13:00"))], "m")
    source = ProgrammeSource(work, clock)
    first = min(source.candidates(NOW), key=lambda one: one.place)
    source.mark_shown(first.id, NOW)
    second = min(source.candidates(NOW), key=lambda one: one.place)
    assert second.id != first.id
