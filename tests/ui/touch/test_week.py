"""The week's screen: a day by its hours, a week at a glance, what is left, one event."""

import time
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.assets import assets
from kiosk.schedule.drafting import EventDraft
from kiosk.schedule.model import DayPlan, Event, EventRow, WeekRow
from kiosk.schedule.sign_up_model import Slot, SlotKind, Venue
from tests.ui.touch.floor import ZONE, Floor

DAY = datetime(2026, 10, 7, tzinfo=ZONE)
BOSS = "console:test"


@pytest.fixture
def floor(one_floor: Floor) -> Floor:
    """The window of the test before: only what is planned is another."""
    return one_floor


def found(floor: Floor, title: str) -> Event:
    with floor.app.work.read() as unit:
        return next(one for one in unit.schedule.everything() if one.title == title)


def block(floor: Floor, title: str) -> QQuickItem:
    """The event's block among the hours."""
    return next(
        one
        for one in floor.items("event")
        if one.isVisible() and one.property("title") == title and one.property("crowd") == 0
    )


def touch(floor: Floor, item: QQuickItem) -> None:
    floor.tap_at(item.mapToScene(item.boundingRect().center()).toPoint())


def draft(title: str, hour: float, *slots: Slot, hours: float = 1) -> EventDraft:
    starts = DAY + timedelta(hours=hour)
    return EventDraft(
        title, starts, starts + timedelta(hours=hours), "Come in.", "Canteen", slots=slots
    )


def test_a_day_by_its_hours_with_a_line_at_now(floor: Floor) -> None:
    floor.plan_week()
    floor.app.schedule.add(draft("Coffee for two", 11.5), BOSS)
    floor.app.schedule.plan_day(DayPlan(DAY.date(), "Pancake day", "Finance"), BOSS)
    floor.go("week")
    texts = floor.texts()
    assert "Today, Wednesday 7 October" in texts
    assert "Pancake day. Finance brings the day" in texts
    hearing, coffee = block(floor, "Listening hour with the board"), block(floor, "Coffee for two")
    assert hearing.y() < coffee.y() < hearing.y() + hearing.height()
    assert hearing.x() + hearing.width() <= coffee.x()
    assert (hearing.property("now"), coffee.property("now")) == (True, False)
    assert floor.week.hours.now == 11 * 60 + 20
    # The view begins a little before now, not at midnight.
    view = hearing.parentItem().parentItem()
    seen = view.property("contentY")
    assert hearing.y() - view.height() < seen <= hearing.y()
    floor.clock.forward(timedelta(minutes=15))
    floor.week.tick()
    floor.settle()
    assert floor.week.hours.now == 11 * 60 + 35
    assert block(floor, "Coffee for two").property("now")
    floor.tap("eventsNext")
    assert view.property("contentY") > seen
    assert "Film and popcorn" in floor.texts()
    floor.tap("eventsPrevious")
    assert view.property("contentY") == pytest.approx(seen, abs=2)
    touch(floor, block(floor, "Listening hour with the board"))
    assert floor.week.about.shown
    floor.tap("back")
    floor.tap("day_3")
    assert {"Thursday 8 October", "Nothing is planned for this day."} <= set(floor.texts())
    floor.tap("weekAfter")
    assert "Monday 12 October" in floor.texts()
    floor.tap("weekBefore")
    floor.tap("weekBefore")
    assert floor.week.days[0]["number"] == 28
    floor.tap("back")
    assert floor.stage.mode == "home"


def test_the_week_at_a_glance_and_what_is_left_of_it(floor: Floor) -> None:
    floor.plan_week()
    floor.go("week")
    floor.tap("tab_week")
    texts = floor.texts()
    assert "We are superheroes: Mon 5 Oct – Sun 11 Oct" in texts
    # What is over has made room for what comes.
    assert "Breakfast for the other departments" not in texts
    assert {"Listening hour with the board", "3 more"} <= {one.replace("(s)", "") for one in texts}
    floor.tap("column_3")
    assert "Thursday 8 October" in floor.texts()
    floor.tap("tab_list")
    assert "What is left this week" in floor.texts()
    assert floor.week.left.count == 5
    rows = sorted((one.y(), one.property("title")) for one in floor.items("row"))
    assert rows[0][1] == "Listening hour with the board"
    floor.tap("eventsNext")
    last = next(
        one
        for one in floor.items("row")
        if one.isVisible() and one.property("title") == "Film and popcorn"
    )
    touch(floor, last)
    assert {"Film and popcorn", "Brought by People and Culture"} <= set(floor.texts())


def test_an_events_page_says_what_has_changed_where_it_is_and_who_comes(floor: Floor) -> None:
    floor.plan_week()
    places = Slot(0, 0, SlotKind.PLACE, capacity=2)
    floor.app.schedule.add(draft("Pancakes", 14, places), BOSS)
    floor.app.schedule.save_venue(Venue(0, "canteen", "plan.png", 250, 500), BOSS)
    face = next((assets() / "demo").glob("portrait-*.png"))
    (floor.app.site.media / "plan.png").write_bytes(face.read_bytes())
    event = found(floor, "Pancakes")
    offer = floor.app.schedule.offer(event.id)
    assert offer is not None
    people = floor.people
    for key, nonce in (("1", "a" * 32), ("5", "b" * 32), ("2", "c" * 32)):
        floor.app.schedule.sign_up(offer.slots[0].slot.id, people[key], nonce)
    signed: list[int] = []
    floor.sign_up = signed.append
    floor.go("week")
    floor.week.open(event.id)
    floor.settle()
    about = floor.week.about
    assert about.one["day"] == "Wednesday 7 October"
    assert about.people == {"names": "Aino", "more": 1, "count": 2}
    assert (about.signing["free"], about.signing["open"]) == (0, True)
    assert "It is full; there is a waiting list." in floor.texts()
    floor.tap("signUp")
    assert signed == [event.id]
    floor.app.schedule.move(event.id, event.starts_at + timedelta(minutes=30), BOSS)
    floor.week.tick()
    floor.settle()
    assert "Moved to 14:30, it was 14:00" in floor.texts()
    floor.app.schedule.cancel(event.id, BOSS)
    floor.week.tick()
    floor.settle()
    assert "This one is cancelled" in floor.texts()
    assert not floor.shows("signUp")
    floor.tap("back")
    assert block(floor, "Pancakes").property("mark") == "cancelled"
    # What is gone leaves the screen.
    other = found(floor, "Cake and coffee")
    floor.week.open(other.id)
    floor.app.schedule.remove(other.id, BOSS)
    floor.week.tick()
    floor.settle()
    assert not floor.week.about.shown


def test_mine_is_for_a_badge_and_goes_with_it(floor: Floor) -> None:
    floor.plan_week()
    floor.app.schedule.add(draft("Pancakes", 14, Slot(0, 0, SlotKind.PLACE)), BOSS)
    event = found(floor, "Pancakes")
    offer = floor.app.schedule.offer(event.id)
    assert offer is not None
    floor.app.schedule.sign_up(offer.slots[0].slot.id, floor.people["1"], "a" * 32)
    floor.go("week")
    floor.tap("mine")
    assert "Hold up your badge" in floor.texts()
    floor.tap("back")
    assert "Hold up your badge" not in floor.texts()
    floor.tap("mine")
    floor.scan(floor.badges[floor.people["1"]])
    assert floor.stage.mode == "week"
    assert {"Aino. Not you?", "Pancakes"} <= set(floor.texts())
    assert "Cake and coffee" not in floor.texts()
    floor.tap("tab_list")
    assert floor.week.left.count == 1
    floor.tap("mine")
    assert floor.week.left.count > 1
    floor.tap("mine")
    floor.tap("notYou")
    assert not floor.week.onlyMine
    assert floor.week.left.count > 1
    assert not floor.week.is_mine(event.id)
    # A badge that is held up on another page shows what it always did.
    floor.tap("tab_day")
    floor.scan(floor.badges[floor.people["1"]])
    assert not floor.week.onlyMine
    assert block(floor, "Pancakes").property("mine")
    floor.wait(21)
    assert not block(floor, "Pancakes").property("mine")


def test_a_month_is_leafed_by_seven_days(floor: Floor) -> None:
    first = DAY.date() - timedelta(days=2)
    last = first + timedelta(days=16)
    starts = DAY + timedelta(days=14, hours=10)
    row = EventRow(2, "", "", "Choir", starts, starts + timedelta(hours=1))
    floor.app.schedule.import_rows([row], BOSS, WeekRow(first, last, "A whole month"))
    floor.go("week")
    assert [one["number"] for one in floor.week.days] == [5, 6, 7, 8, 9, 10, 11]
    floor.tap("weekAfter")
    floor.tap("weekAfter")
    assert [one["number"] for one in floor.week.days] == [19, 20, 21]
    floor.tap("day_2")
    assert "Choir" in floor.texts()
    floor.tap("weekBefore")
    assert floor.week.day == "Monday 12 October"


def many(count: int) -> list[EventRow]:
    """A programme of so many events in the week's five days, four at a time and more."""
    start = DAY - timedelta(days=2)
    return [
        EventRow(
            line=number,
            key=f"m{number}",
            uid="",
            title=f"Meeting number {number} of the great week",
            starts_at=start + timedelta(days=number % 5, minutes=15 * (number // 10 % 92)),
            ends_at=start + timedelta(days=number % 5, minutes=15 * (number // 10 % 92) + 50),
            place=f"Room {number % 17}",
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [300, pytest.param(2000, marks=pytest.mark.trial)])
def test_many_events_make_few_items_and_none_is_lost(floor: Floor, count: int) -> None:
    week = WeekRow(DAY.date() - timedelta(days=2), DAY.date() + timedelta(days=2), "Very much")
    floor.app.schedule.import_rows(many(count), BOSS, week)
    began = time.perf_counter()
    floor.go("week")
    opened = time.perf_counter() - began
    hours = floor.week.hours
    assert hours.rowCount() < 60
    hours.look(0, hours.length)
    shown = [one for one in floor.items("event") if one.property("filled")]
    held = sum(int(one.property("crowd")) or 1 for one in shown)
    day = [one for one in many(count) if one.starts_at.astimezone(ZONE).date() == DAY.date()]
    assert held == len(day)
    crowd = next(one for one in shown if int(one.property("crowd")) > 0)
    floor.week.openCrowd(int(crowd.property("number")))
    floor.settle()
    assert floor.week.view == "list"
    assert len(floor.items("row")) < 40
    assert opened < 5


def test_the_hours_scroll_under_the_finger(floor: Floor) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    floor.plan_week()
    floor.go("week")
    view = block(floor, "Listening hour with the board").parentItem().parentItem()
    before = view.property("contentY")
    start = view.mapToScene(view.boundingRect().center()).toPoint()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(floor.window, Qt.MouseButton.LeftButton, none, start)
    for step in range(1, 8):
        QTest.mouseMove(floor.window, start - QPoint(0, 15 * step))
    QTest.mouseRelease(floor.window, Qt.MouseButton.LeftButton, none, start - QPoint(0, 105))
    floor.settle()
    assert view.property("contentY") > before
    assert not floor.week.about.shown
