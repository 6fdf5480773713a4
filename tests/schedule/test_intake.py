"""What taking a programme in again changes, and what it leaves alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import RowsError
from kiosk.people.model import ImportReport
from kiosk.schedule.model import DayPlan, Event, EventRow, WeekRow
from kiosk.schedule.programme import DayRow, Preview, Programme, Series
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind
from tests.schedule.support import MONDAY, NOW, Notes, Unit, at, row

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
CALENDAR = frozenset({"title", "text", "place", "all_day", "sequence", "cancelled"})


def standup(day: int, clock: str = "9:00", sequence: int = 0, **fields: object) -> EventRow:
    """The occurrence of a daily series `day` days after Monday."""
    given: dict[str, object] = {
        "uid": "s@x",
        "occurrence": f"{day}@{clock}",
        "sequence": sequence,
        "given": CALENDAR,
    }
    start = at(clock, MONDAY + day * DAY)
    return row(day + 2, "Standup", start, **(given | fields))


def file(*rows: EventRow, sequence: int | None = None) -> Programme:
    series = () if sequence is None else (Series("s@x", sequence),)
    return Programme(rows, series=series)


def stored(service: Schedule) -> dict[str, EventRow]:
    return {one.occurrence: one for one in service.export()}


def told(preview: Preview) -> tuple[int, int, int, int, int]:
    return (
        len(preview.added),
        len(preview.changed),
        len(preview.cancelled),
        len(preview.older),
        preview.unchanged,
    )


def test_a_preview_says_what_taking_in_then_does(service: Schedule, notes: Notes) -> None:
    service.take_in(file(standup(1), standup(2), standup(3), standup(4, sequence=5)), "m")
    again = file(
        standup(1),
        standup(2, place="Hall", sequence=1),
        standup(3, cancelled=True, sequence=1),
        standup(4, place="Hall"),
        standup(5),
    )
    before = service.export()
    preview = service.preview(again)
    assert told(preview) == (1, 1, 1, 1, 1)
    assert service.export() == before
    assert len(notes.entries) == 1
    (change,) = preview.changed
    assert change.fields == ("place",)
    assert (change.before.place, change.after.place) == ("", "Hall")
    assert service.take_in(again, "m") == ImportReport(1, 2, 2)
    assert told(service.preview(again)) == (0, 0, 0, 1, 4)
    assert service.preview(file(standup(1))).is_empty
    assert stored(service)["3@9:00"].cancelled
    assert stored(service)["4@9:00"].place == ""


def test_an_older_word_changes_nothing_and_a_newer_one_brings_back(service: Schedule) -> None:
    service.take_in(file(standup(1, sequence=2)), "m")
    assert told(service.preview(file(standup(1, "8:00", sequence=1, occurrence="1@9:00")))) == (
        0, 0, 0, 1, 0,
    )  # fmt: skip
    service.take_in(file(standup(1, sequence=3, cancelled=True)), "m")
    service.take_in(file(standup(1, sequence=2)), "m")
    assert stored(service)["1@9:00"].cancelled
    service.take_in(file(standup(1, sequence=4)), "m")
    assert not stored(service)["1@9:00"].cancelled


def test_a_series_without_an_occurrence_calls_it_off(service: Schedule, clock: SetClock) -> None:
    service.take_in(file(*map(standup, range(5)), sequence=0), "m")
    clock.set(at("12:00", MONDAY + 2 * DAY))
    shorter = file(standup(1), standup(3), sequence=1)
    assert told(service.preview(shorter)) == (0, 0, 1, 0, 2)
    service.take_in(shorter, "m")
    off = [name for name, one in stored(service).items() if one.cancelled]
    assert off == ["4@9:00"], "Monday and Wednesday are over, and stay"
    window = Series("s@x", 9, until=at("0:00", MONDAY + 3 * DAY))
    assert service.preview(Programme((standup(1),), series=(window,))).is_empty


def test_a_series_that_moves_to_another_hour_takes_its_slots_along(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.take_in(file(standup(1), standup(2), sequence=0), "m")
    first = at("9:00", MONDAY + DAY)
    with work.write() as unit:
        (one, _) = unit.schedule.everything()
        slots = (
            Slot(0, one.id, SlotKind.PLACE, "a", first, first + HOUR / 2, 3),
            Slot(0, one.id, SlotKind.BRING, "b"),
        )
        unit.sign_ups.add_slots(slots)
        unit.sign_ups.put_rule(one.id, SignUpRule(until=first - HOUR))
    later = file(standup(1, "10:00"), standup(2, "10:00"), sequence=0)
    assert told(service.preview(later)) == (0, 2, 0, 0, 0)
    service.take_in(later, "m")
    with work.read() as unit:
        events = unit.schedule.everything()
        assert [(e.starts_at, e.occurrence) for e in events] == [
            (first + HOUR, "1@10:00"),
            (first + DAY + HOUR, "2@10:00"),
        ]
        moved = unit.sign_ups.slots([one.id])
        assert {slot.label: slot.starts_at for slot in moved} == {"a": first + HOUR, "b": None}
        assert unit.sign_ups.rules([one.id])[one.id].until == first
        assert (events[0].was_at, events[0].changed_at) == (first, clock.now())


def test_a_change_far_away_is_not_told_and_one_of_the_running_week_is(service: Schedule) -> None:
    far, near = standup(30, occurrence="far"), standup(3, occurrence="near")
    service.take_in(Programme((far, near), (WeekRow(MONDAY, MONDAY + 4 * DAY),)), "m")
    moved = [replace(one, place="Hall", starts_at=one.starts_at + HOUR) for one in (far, near)]
    moved = [replace(one, ends_at=one.starts_at + HOUR) for one in moved]
    service.take_in(file(*moved), "m")
    events = {one.occurrence: one for day in range(0, 35, 7)
              for each in service.week(MONDAY + day * DAY).days for one in each.events}  # fmt: skip
    assert (events["far"].was_at, events["far"].changed_at) == (None, None)
    assert events["near"].was_at == near.starts_at
    service.take_in(file(far, near), "m")
    again = next(e for d in service.week(MONDAY).days for e in d.events)
    assert again.was_at is None


def test_a_calendar_that_cancels_a_series_cancels_all_of_it(service: Schedule) -> None:
    service.take_in(file(standup(1), standup(2), sequence=0), "m")
    off = replace(standup(1, sequence=1, occurrence="", cancelled=True), title="")
    assert told(service.preview(file(off))) == (0, 0, 2, 0, 0)
    nothing = replace(off, uid="other")
    assert told(service.preview(file(nothing))) == (0, 0, 0, 0, 1)


def test_what_a_file_does_not_speak_of_stays(service: Schedule) -> None:
    whole = standup(
        1,
        given=None,
        speaker="Ada",
        notice="Back at ten",
        covered=True,
        sponsor="IT",
        picture="a.jpg",
    )
    service.take_in(file(whole), "m")
    service.take_in(file(standup(1, text="New", sequence=1)), "m")
    one = stored(service)["1@9:00"]
    assert (one.text, one.speaker, one.notice, one.sponsor) == ("New", "Ada", "Back at ten", "IT")
    assert (one.covered, one.picture) == (True, "a.jpg")
    service.take_in(file(standup(1, given=None, sequence=2)), "m")
    one = stored(service)["1@9:00"]
    assert (one.speaker, one.covered, one.picture) == ("", True, "a.jpg")


def test_instants_are_kept_to_the_minute(service: Schedule) -> None:
    odd = timedelta(seconds=59, microseconds=7)
    service.import_rows(
        [
            row(2, "A", NOW + odd, ends_at=NOW + odd),
            row(3, "B", NOW + odd, ends_at=NOW + odd + timedelta(seconds=1)),
            row(4, "C", NOW + timedelta(seconds=1), ends_at=NOW + timedelta(seconds=9)),
        ],
        "m",
    )
    spans = {one.title: (one.starts_at - NOW, one.ends_at - NOW) for one in service.export()}
    none, minute = timedelta(), timedelta(minutes=1)
    assert spans == {"A": (none, HOUR), "B": (none, minute), "C": (none, minute)}


def test_days_and_weeks_come_in_and_go_out(service: Schedule) -> None:
    week = WeekRow(MONDAY, MONDAY + 4 * DAY, "Heroes", "cape", "coral", None, "All of us", 3, 4)
    days = (
        DayRow(2, DayPlan(MONDAY, "Breakfast", "Finance")),
        DayRow(3, DayPlan(MONDAY, text=" Thank you\nall ", value="Courage")),
    )
    programme = Programme((row(2, "A"),), (week,), days)
    preview = service.preview(programme)
    assert preview.weeks == (week,)
    assert preview.days == (DayPlan(MONDAY, "Breakfast", "Finance", "Thank you all", "Courage"),)
    service.take_in(programme, "m")
    assert service.preview(programme).is_empty
    out = service.export_programme()
    assert (out.weeks, [one.plan for one in out.days]) == ((week,), list(preview.days))
    service.plan_day(replace(preview.days[0], story=7), "m")
    service.take_in(Programme((), days=(DayRow(2, DayPlan(MONDAY, sponsor="IT")),)), "m")
    assert service.day_plan(MONDAY) == replace(preview.days[0], sponsor="IT", story=7)


def test_lines_that_differ_about_a_day_are_refused(service: Schedule) -> None:
    days = (
        DayRow(2, DayPlan(MONDAY, sponsor="IT")),
        DayRow(3, DayPlan(MONDAY, sponsor="Finance")),
        DayRow(4, DayPlan(MONDAY + DAY, title="x" * 41)),
    )
    with pytest.raises(RowsError) as caught:
        service.take_in(Programme((row(),), days=days), "m")
    assert [(line, one.code) for line, one in caught.value.problems] == [
        (3, "day_said_twice"),
        (4, "event_text_long"),
    ]
    assert service.export() == ()


def test_the_same_content_twice_is_one_event(service: Schedule) -> None:
    assert service.import_rows([row(2), row(3)], "m") == ImportReport(1, 0, 1)
    both = [row(2, key="a"), row(3, key="b", place="Hall")]
    assert service.import_rows(both, "m") == ImportReport(1, 0, 1)
    titles: list[Event] = [e for day in service.week(MONDAY).days for e in day.events]
    assert sorted((e.key, e.place) for e in titles) == [("a", ""), ("b", "Hall")]
