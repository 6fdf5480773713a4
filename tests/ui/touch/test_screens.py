"""Home, week, raffle, tickets, language, out of order, and the way back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.schedule.model import EventRow
from kiosk.stage import TOUCH
from kiosk.ui.models.language import NAMES
from kiosk.ui.models.raffle import commitment_text
from tests.conftest import LogWatch
from tests.ui.conftest import declares_its_slots, until
from tests.ui.touch.floor import Floor


def test_a_touch_anywhere_on_the_slides_opens_home(floor: Floor) -> None:
    floor.tap_at(QPoint(700, 200))
    assert floor.stage.mode == "home"
    assert "What would you like to do?" in floor.texts()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab])
def test_a_key_opens_home_too(floor: Floor, key: Qt.Key) -> None:
    QTest.keyClick(floor.window, key)
    until(lambda: not floor.wedge.holding)
    assert floor.stage.mode == "home"


def test_a_slide_can_be_held_to_be_read(floor: Floor) -> None:
    floor.go("home")
    floor.tap("readInPeace")
    assert floor.stage.mode == "rotation"


def test_home_tells_the_news(floor: Floor) -> None:
    floor.plan_week()
    floor.open_raffle(12, found=5)
    floor.go("home")
    texts = floor.texts()
    assert "We are superheroes" in texts
    assert "Now: Listening hour with the board" in texts
    assert "7 still out there" in texts
    assert "Be the first this week" in texts


@pytest.mark.parametrize(
    ("days", "day"), [(1, "Tomorrow"), (2, "Friday"), (7, "Wednesday 14 October")]
)
def test_after_the_last_event_the_next_day_is_told(floor: Floor, days: int, day: str) -> None:
    start = floor.clock.now() + timedelta(days=days)
    floor.app.schedule.import_rows(
        [EventRow(2, "", "", "Pancakes", start, start + timedelta(hours=1))], "console:test"
    )
    floor.wait(60)
    floor.go("home")
    assert f"{day} 11:20: Pancakes" in floor.texts()


@pytest.mark.parametrize("card", ["thanks", "week", "raffle", "tickets"])
def test_each_card_opens_its_screen_and_back_is_where_it_was(floor: Floor, card: str) -> None:
    floor.go("home")
    before = floor.item("back").mapToScene(floor.item("back").boundingRect().topLeft())
    floor.tap(f"card_{card}")
    assert floor.stage.mode == card
    after = floor.item("back").mapToScene(floor.item("back").boundingRect().topLeft())
    assert before == after
    floor.tap("back")
    assert floor.stage.mode == "home"
    floor.tap("back")
    assert floor.stage.mode == "rotation"


def test_the_raffle_and_how_it_is_drawn(floor: Floor) -> None:
    floor.open_raffle(12, found=5)
    floor.go("raffle")
    texts = floor.texts()
    assert "7 still out there" in texts
    assert "5 of 12 found. The draw is on Friday 9 October at 16:00." in texts
    assert {"Mug", "3 of these"} <= set(texts)
    floor.tap("fairDraw")
    raffle = floor.app.raffles.status().raffle
    assert raffle is not None
    assert raffle.commitment is not None
    shown = next(text for text in floor.texts() if text.startswith(raffle.commitment[:8]))
    assert shown.replace(" ", "") == raffle.commitment
    assert floor.raffle.commitmentCode == commitment_text(raffle)
    assert raffle.commitment in floor.raffle.commitmentCode
    floor.tap("back")
    assert (floor.stage.mode, floor.raffle.page) == ("raffle", "overview")


def test_no_raffle_is_no_fault(floor: Floor) -> None:
    floor.go("raffle")
    assert "No hunt at the moment" in floor.texts()
    assert not floor.shows("typeCode")


def test_tickets_are_for_the_badge(floor: Floor) -> None:
    floor.open_raffle(30, found=14)
    floor.go("tickets")
    assert "Hold up your badge" in floor.texts()
    floor.scan(floor.badges[floor.people["1"]])
    assert "You have 2 tickets" in floor.texts()
    assert {1, 13} == {one["number"] for one in floor.tickets.tickets}
    holder = floor.app.raffles.holder_of(floor.people["1"])
    assert f"In the list of the draw you are {holder}." in floor.texts()
    floor.wait(21)
    assert "Hold up your badge" in floor.texts()
    assert floor.tickets.holder == ""


def test_tickets_are_not_for_a_name(floor: Floor) -> None:
    floor.open_raffle(30, found=14)
    floor.go("tickets")
    floor.tap("noBadge")
    floor.tap("key_a")
    floor.tap("key_i")
    floor.tap(f"person_{floor.people['1']}")
    assert "Only your badge can see them, Aino" in floor.texts()
    assert floor.tickets.tickets == []
    assert floor.tickets.holder == ""
    floor.tap("notYou")
    assert "Hold up your badge" in floor.texts()


def test_a_name_after_a_badge_proves_nothing(floor: Floor) -> None:
    floor.open_raffle(30, found=14)
    floor.scan(floor.badges[floor.people["1"]])
    floor.tap("notYou")
    floor.tap("noBadge")
    floor.tap(f"person_{floor.people['1']}")
    assert floor.tickets.tickets == []
    assert not floor.tickets.known


def test_a_find_by_name_does_not_open_the_tickets(floor: Floor) -> None:
    floor.open_raffle(30, found=14)
    floor.scan(floor.tokens[0])
    floor.tap("pickName")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("myTickets")
    assert floor.stage.mode == "tickets"
    assert floor.tickets.tickets == []


def test_one_touch_changes_the_language_and_idling_brings_it_back(floor: Floor) -> None:
    floor.go("home")
    floor.tap("language_fi")
    assert floor.words.language == "fi"
    assert "Mitä haluaisit tehdä?" in floor.texts()
    floor.wait(70)
    assert floor.stage.mode == "rotation"
    assert floor.words.language == "en"


def test_the_languages_stand_in_their_own_names(floor: Floor) -> None:
    floor.go("home")
    assert set(NAMES.values()) <= set(floor.texts())
    floor.tap("language_fi")
    assert set(NAMES.values()) <= set(floor.texts())


def test_the_warning_lasts_twenty_seconds_and_a_touch_extends_it(floor: Floor) -> None:
    floor.go("week")
    floor.wait(46)
    assert floor.stage.warning
    assert any(text.startswith("Still there?") for text in floor.texts())
    floor.wait(18)
    assert floor.stage.mode == "week"
    floor.tap_at(QPoint(600, 40))
    assert not bool(floor.stage.warning)
    floor.wait(46)
    assert floor.stage.warning
    floor.wait(20)
    assert floor.stage.mode == "rotation"


def test_a_touch_on_the_warning_presses_nothing_under_it(floor: Floor) -> None:
    floor.go("home")
    floor.wait(46)
    under = floor.item("language_de")
    floor.tap_at(under.mapToScene(QPointF(4, 20)).toPoint())
    assert not floor.stage.warning
    assert floor.words.language == "en"


def test_out_of_order_has_words_and_a_way_out(
    floor: Floor, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor.stage.fail("storage_lost")
    floor.settle()
    assert "The kiosk is taking a short break" in floor.texts()
    log_watch.expect("still out of order")

    def broken() -> None:
        raise RuntimeError("no disk")

    monkeypatch.setattr(floor.fault, "_check", broken)
    floor.tap("retry")
    assert "Not yet. A manager has been left a note of what is wrong." in floor.texts()
    monkeypatch.undo()
    floor.tap("retry")
    assert floor.stage.mode == "rotation"


def test_lost_storage_leaves_every_screen_standing(
    floor: Floor, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_watch.allow(
        "no news|no programme|could not be looked (up|at)|could be looked up"
        "|nothing to choose from|no next"
    )

    def broken() -> None:
        raise RuntimeError("no disk")

    monkeypatch.setattr(floor.app.work, "read", broken)
    for mode in TOUCH:
        floor.go(mode.value)
        assert floor.shows("back")
        floor.stage.home()
        floor.settle()


def test_controls_can_be_lowered_on_a_standing_screen(make_floor: Callable[..., Floor]) -> None:
    floor = make_floor((720, 1280))
    floor.go("home")
    before = floor.item("card_thanks").mapToScene(QPoint(0, 0)).y()
    floor.tap("lower")
    assert floor.item("card_thanks").mapToScene(QPoint(0, 0)).y() > before + 200
    floor.tap("lower")
    assert floor.item("card_thanks").mapToScene(QPoint(0, 0)).y() == before


def test_a_prize_that_was_won_is_told_to_the_badge(floor: Floor) -> None:
    floor.open_raffle(12, found=12)
    floor.app.raffles.close("manager:1")
    for label, text in (("A", "one"), ("B", "two"), ("dice", "1234561234")):
        floor.app.raffles.contribute(label, text, "manager:1")
    floor.clock.forward(timedelta(days=3))
    won = floor.app.raffles.draw("manager:1")
    winner = next(
        person
        for person in floor.people.values()
        if floor.app.raffles.holder_of(person) == won.holder
    )
    floor.scan(floor.badges[winner])
    assert "A weekend for two in Turku" in floor.texts()
    assert "You won!" in floor.texts()


def test_every_slot_is_declared(floor: Floor) -> None:
    # An undeclared one gives its object a type of its own, whose place in memory Qt takes for the
    # next object's: then QML reads another model's properties, or none.
    assert [
        name
        for name, one in vars(floor).items()
        if isinstance(one, QObject)
        and type(one).__module__.startswith("kiosk.")
        and not declares_its_slots(one)
    ] == []
