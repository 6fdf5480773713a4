from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Engine

from kiosk.clock import SetClock
from kiosk.data.schedule import SqlSchedule
from kiosk.data.work import SqlWork
from kiosk.schedule.merge import digest
from kiosk.schedule.model import Event, Week, WeekRow
from kiosk.schedule.service import Schedule
from tests.data.support import at_once
from tests.schedule.support import HELSINKI, MONDAY, NOW, Notes, Unit, event, row

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
FULL = Event(
    0,
    "k1",
    "u@x",
    "Cake “ä”",
    "Text",
    "Hall",
    NOW.replace(microsecond=5),
    NOW + HOUR,
    True,
    "IT",
    "food",
    "occurrence 1",
)


def work_on(engine: Engine) -> SqlWork[SqlSchedule]:
    return SqlWork(engine, SqlSchedule)


def test_a_file_that_two_take_in_at_once_is_there_once(engine: Engine) -> None:
    work = SqlWork(engine, lambda connection: Unit(connection, Notes()))
    service = Schedule(work, SetClock(NOW, HELSINKI))
    rows = [row(line, f"Cake {line}") for line in range(2, 42)]
    week = WeekRow(MONDAY, MONDAY + 6 * DAY, "Together", "")
    reports = at_once(4, lambda: service.import_rows(rows, "console:anna", week))
    assert sorted(report.added for report in reports) == [0, 0, 0, 40]
    assert len(service.export()) == 40
    assert len(service.weeks()) == 1


def test_all_fields_come_back_and_are_found(engine: Engine) -> None:
    work = work_on(engine)
    with work.write() as store:
        store.add([FULL, event("Later", NOW + DAY)])
        store.add([])
    with work.read() as store:
        first, later = store.everything()
        assert first == replace(FULL, id=first.id)
        assert (later.key, later.uid, later.occurrence) == ("", "", "")
        assert store.by_keys(["k1"]) == store.by_uids(["u@x"]) == (first,)
        assert store.by_digests([digest(later), "0" * 64]) == (later,)
        assert store.by_keys([]) == store.by_uids([""]) == ()


def test_a_changed_event_is_found_by_its_new_content(engine: Engine) -> None:
    work = work_on(engine)
    with work.write() as store:
        store.add([FULL])
        (old,) = store.everything()
        new = replace(old, title="Pie", key="", starts_at=NOW + HOUR, ends_at=NOW + 2 * HOUR)
        store.save([new])
        assert store.everything() == (new,)
        assert store.by_digests([digest(new)]) == (new,)
        assert store.by_digests([digest(old)]) == store.by_keys(["k1"]) == ()


def test_events_that_touch_a_span(engine: Engine) -> None:
    work = work_on(engine)
    with work.write() as store:
        store.add([event(f"{n}", NOW + n * HOUR) for n in (3, 1, 2, 0)])
    with work.read() as store:
        found = store.between(NOW + HOUR, NOW + 3 * HOUR)
        assert [one.title for one in found] == ["1", "2"]
        touching = store.between(NOW + 1.5 * HOUR, NOW + 1.6 * HOUR)
        assert [one.title for one in touching] == ["1"]


def test_weeks(engine: Engine) -> None:
    work = work_on(engine)
    later = MONDAY + 14 * DAY
    with work.write() as store:
        store.add_week(Week(0, later, later + 6 * DAY, "B", ""))
        store.add_week(Week(0, MONDAY, MONDAY + 4 * DAY, "A", "cape"))
    with work.write() as store:
        first, second = store.weeks()
        assert first == Week(first.id, MONDAY, MONDAY + 4 * DAY, "A", "cape")
        assert store.week_on(MONDAY) == store.week_on(MONDAY + 4 * DAY) == first
        assert store.week_on(MONDAY + 5 * DAY) is None
        assert store.week_after(MONDAY - DAY) == first
        assert store.week_after(MONDAY) == second
        assert store.week_after(date(2030, 1, 1)) is None
        assert store.weeks_touching(MONDAY + 4 * DAY, later) == (first, second)
        assert store.weeks_touching(MONDAY + 5 * DAY, later - DAY) == ()
        store.save_week(replace(first, end=MONDAY + 5 * DAY, theme="C"))
        assert store.week_on(MONDAY + 5 * DAY) == replace(first, end=MONDAY + 5 * DAY, theme="C")
