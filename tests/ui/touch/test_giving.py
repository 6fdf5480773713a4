"""A find for a colleague, and finds that wait for another time."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest

from kiosk.audit.model import Entry
from kiosk.people.model import PersonRow
from kiosk.raffle.hours import Hours
from kiosk.raffle.outcome import Outcome
from kiosk.scanning.code import Kind, make
from kiosk.ui.models.result import BADGE_UNKNOWN
from kiosk.ui.sounds import Sound
from tests.ui.touch.floor import Floor
from tests.ui.touch.test_camera_page import Eyed
from tests.ui.touch.tour import faults

WORKDAYS = (1, 2, 3, 4, 5)


def tickets(floor: Floor, key: str) -> list[int]:
    return [one.number for one in floor.app.raffles.tickets_of(floor.people[key])]


def badge(floor: Floor, key: str) -> None:
    floor.scan(floor.badges[floor.people[key]])


def give(floor: Floor, key: str) -> None:
    """Touch a colleague's name, and say that it is the right one."""
    floor.tap(f"person_{floor.people[key]}")
    floor.tap("giveToChosen")


def last_entry(floor: Floor) -> Entry:
    with floor.app.work.read() as unit:
        entry = unit.audit_store.last()
    assert entry is not None
    return entry


def over_the_limit(floor: Floor, tokens: int = 1) -> None:
    """Aino has her ticket for today and finds more."""
    floor.open_raffle(a_day=1)
    floor.scan(floor.tokens[0])
    badge(floor, "1")
    floor.stage.close()
    for code in floor.tokens[1 : 1 + tokens]:
        floor.scan(code)
    badge(floor, "1")
    assert floor.result.code == Outcome.OVER_LIMIT
    assert tickets(floor, "1") == [1]


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ((Hours(WORKDAYS, time(12, 30), time(18)),), "today at 12:30"),
        ((Hours(WORKDAYS, time(8), time(11)),), "tomorrow at 08:00"),
        ((Hours((5,), time(8), time(11)),), "Friday at 08:00"),
        ((Hours((6,), time(0), time(0)),), "Saturday"),
        ((Hours((3,), time(8), time(11)),), "Wednesday 14 October at 08:00"),
    ],
)
def test_outside_the_hours_it_says_when_to_come_again(
    floor: Floor, hours: tuple[Hours, ...], words: str
) -> None:
    floor.open_raffle(hours=hours)
    floor.scan(floor.tokens[0])
    assert "The hunt is closed at this hour." in floor.texts()
    assert f"Keep the moustache safe. Open again: {words}." in floor.texts()
    assert not floor.shows("giveAway")


def test_once_it_opens_the_find_is_a_ticket(floor: Floor) -> None:
    floor.open_raffle(hours=(Hours(WORKDAYS, time(12, 30), time(18)),))
    floor.scan(floor.tokens[0])
    floor.wait(9)
    floor.clock.forward(timedelta(hours=2))
    floor.scan(floor.tokens[0])
    badge(floor, "1")
    assert tickets(floor, "1") == [1]


def test_over_the_days_limit_it_says_when_the_next_ticket_can_come(floor: Floor) -> None:
    over_the_limit(floor)
    assert "You have all your tickets for today." in floor.texts()
    advice = "Keep the moustache safe, or give it to a colleague. Your next ticket: tomorrow."
    assert advice in floor.texts()


def test_over_the_days_limit_the_find_can_be_a_colleagues(floor: Floor) -> None:
    over_the_limit(floor)
    floor.tap("giveAway")
    assert "Who is it for?" in floor.texts()
    floor.tap("key_b")
    give(floor, "2")
    assert (tickets(floor, "1"), tickets(floor, "2")) == ([1], [2])
    assert "Ticket 2 goes to Ben." in floor.texts()
    assert floor.sounds[-1] is Sound.REDEEMED
    # Aino is still the one who stands here; nothing of Ben's can be seen.
    assert "Aino. Not you?" in floor.texts()
    assert not floor.shows("myTickets")
    giver = floor.app.raffles.holder_of(floor.people["1"])
    holder = floor.app.raffles.holder_of(floor.people["2"])
    entry = last_entry(floor)
    assert (entry.action, entry.actor) == ("find_given", f"holder:{giver}")
    assert entry.details["holder"] == holder


def test_a_name_that_was_touched_is_asked_about_once(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    floor.tap(f"person_{floor.people['2']}")
    assert "For Ben?" in floor.texts()
    assert "Aurora\n1 ticket will be theirs." in floor.texts()
    for no in ("chooseAgain", "back"):
        floor.tap(no)
        assert "Who is it for?" in floor.texts()
        assert (tickets(floor, "2"), tickets(floor, "3")) == ([], [])
        floor.tap(f"person_{floor.people['3']}")
    floor.tap("giveToChosen")
    assert (tickets(floor, "2"), tickets(floor, "3")) == ([], [1])
    assert "Ticket 1 goes to Cilla." in floor.texts()


def test_a_name_that_is_touched_twice_gives_nothing(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    ben = floor.item(f"person_{floor.people['2']}")
    there = ben.mapToScene(ben.boundingRect().center()).toPoint()
    floor.tap_at(there)
    floor.tap_at(there)
    assert "For Ben?" in floor.texts()
    assert tickets(floor, "2") == []


def test_a_badge_answers_the_question_and_needs_none(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    floor.tap(f"person_{floor.people['2']}")
    badge(floor, "3")
    assert (tickets(floor, "2"), tickets(floor, "3")) == ([], [1])
    assert not bool(floor.result.chosen)


def test_the_question_ends_with_the_giving(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    floor.tap(f"person_{floor.people['2']}")
    floor.wait(66)
    assert floor.stage.mode == "rotation"
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    assert "Who is it for?" in floor.texts()
    assert tickets(floor, "2") == []


def test_whoever_gets_a_find_is_not_identified_by_it(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    give(floor, "1")
    assert "Ticket 1 goes to Aino." in floor.texts()
    assert not bool(floor.stage.identified)
    assert not floor.shows("notYou")
    assert not floor.shows("myTickets")
    assert floor.door.badge_person is None
    assert (last_entry(floor).action, last_entry(floor).actor) == ("find_given", "kiosk")
    floor.stage.open("tickets")
    floor.settle()
    assert floor.tickets.tickets == []
    # The next find asks again.
    floor.scan(floor.tokens[1])
    assert floor.stage.step == "asking"


def test_a_badge_held_up_while_a_colleague_is_picked_gives_to_its_holder(floor: Floor) -> None:
    over_the_limit(floor)
    floor.tap("giveAway")
    badge(floor, "5")
    assert tickets(floor, "5") == [2]
    assert "Ticket 2 is your colleague's." in floor.texts()
    assert not any("Eero" in text for text in floor.texts())
    assert "Aino. Not you?" in floor.texts()
    assert floor.door.badge_person == floor.people["1"]
    floor.stage.open("tickets")
    floor.settle()
    assert [one["number"] for one in floor.tickets.tickets] == [1]


def test_all_tokens_that_wait_are_given(floor: Floor) -> None:
    floor.open_raffle()
    for token in floor.tokens[:3]:
        floor.scan(token)
    floor.tap("forColleague")
    give(floor, "3")
    assert tickets(floor, "3") == [1, 2, 3]
    assert "3 tickets go to Cilla." in floor.texts()
    assert "1, 2, 3" in floor.texts()


def test_only_what_is_over_the_limit_is_offered_to_a_colleague(floor: Floor) -> None:
    floor.open_raffle(a_day=1)
    for token in floor.tokens[:3]:
        floor.scan(token)
    badge(floor, "1")
    assert "Ticket 1 is yours." in floor.texts()
    assert floor.stage.offered == 2
    floor.tap("giveAway")
    give(floor, "2")
    # Ben may have one a day, too; the other can be somebody else's still.
    assert tickets(floor, "2") == [2]
    assert "Ticket 2 goes to Ben." in floor.texts()
    floor.tap("giveAway")
    badge(floor, "3")
    assert tickets(floor, "3") == [3]


def test_another_find_joins_those_that_are_given(floor: Floor) -> None:
    over_the_limit(floor)
    floor.tap("giveAway")
    floor.scan(floor.tokens[2])
    assert "Who is it for?" in floor.texts()
    badge(floor, "2")
    assert tickets(floor, "2") == [2]
    assert floor.stage.offered == 1


def test_a_colleague_who_cannot_have_it_leaves_the_find_to_somebody_else(floor: Floor) -> None:
    over_the_limit(floor)
    floor.tap("giveAway")
    badge(floor, "1")
    assert floor.result.code == Outcome.OVER_LIMIT
    assert not bool(floor.result.second)
    floor.tap("giveAway")
    ben = floor.item(f"person_{floor.people['2']}")
    floor.app.people.import_rows(
        [PersonRow("1", "Aino", "Korhonen")], "console:test", deactivate_missing=True
    )
    assert ben.isVisible()
    give(floor, "2")
    assert "We didn't recognise your colleague." in floor.texts()
    floor.tap("giveAway")
    assert "Who is it for?" in floor.texts()


def test_back_from_the_colleagues_is_where_one_came_from(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    floor.tap("back")
    assert "Lovely find! Whose is it?" in floor.texts()
    badge(floor, "1")
    assert tickets(floor, "1") == [1]
    assert "Ticket 1 is yours." in floor.texts()


def test_back_from_the_colleagues_to_the_answer_that_offered_it(floor: Floor) -> None:
    over_the_limit(floor)
    floor.tap("giveAway")
    floor.tap("back")
    assert "You have all your tickets for today." in floor.texts()
    floor.wait(9)
    assert floor.stage.mode == "rotation"
    assert (floor.stage.state.waiting, floor.stage.state.offered) == ((), ())


@pytest.mark.parametrize("start", ["forColleague", "giveAway"])
def test_left_alone_the_picking_lets_the_find_go(floor: Floor, start: str) -> None:
    if start == "giveAway":
        over_the_limit(floor)
    else:
        floor.open_raffle()
        floor.scan(floor.tokens[0])
    floor.tap(start)
    floor.wait(46)
    assert floor.stage.warning
    floor.wait(20)
    assert floor.stage.mode == "rotation"
    assert (floor.stage.state.waiting, floor.stage.state.offered) == ((), ())
    badge(floor, "2")
    assert tickets(floor, "2") == []


def test_a_scan_pre_empts_the_picking_and_gives_it_back(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    floor.scan("nothing of ours")
    assert floor.result.code == Outcome.NOT_OURS
    floor.wait(9)
    assert "Who is it for?" in floor.texts()
    floor.scan(make(Kind.BADGE))
    assert floor.result.code == BADGE_UNKNOWN
    floor.tap("back")
    badge(floor, "2")
    assert "Ticket 1 goes to Ben." in floor.texts()
    assert tickets(floor, "2") == [1]


def test_a_scan_lets_go_what_an_answer_offered(floor: Floor) -> None:
    over_the_limit(floor)
    floor.scan("nothing of ours")
    assert not floor.shows("giveAway")
    floor.stage.close()
    assert floor.stage.state.waiting == ()


def test_not_you_lets_go_what_was_to_be_given(floor: Floor) -> None:
    over_the_limit(floor)
    floor.tap("giveAway")
    floor.tap("notYou")
    assert floor.stage.mode == "rotation"
    assert floor.stage.state.waiting == ()


def test_somebody_who_is_not_in_the_raffle_can_give(floor: Floor) -> None:
    floor.open_raffle(excluded=("1",))
    floor.scan(floor.tokens[0])
    badge(floor, "1")
    assert floor.result.code == Outcome.NOT_ELIGIBLE
    floor.tap("giveAway")
    give(floor, "2")
    assert tickets(floor, "2") == [1]


def test_a_receiver_shows_as_they_chose(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("forColleague")
    give(floor, "4")
    assert "Ticket 1 goes to D. I." in floor.texts()


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
@pytest.mark.parametrize("language", ["de", "es"])
def test_all_buttons_fit_beside_the_cameras(
    make_floor: Callable[..., Floor], size: tuple[int, int], language: str
) -> None:
    floor = make_floor(size, language)
    eyed = Eyed(floor)
    try:
        floor.open_raffle(a_day=1)
        floor.scan(floor.tokens[0])
        floor.scan(floor.tokens[1])
        assert floor.shows("useCamera")
        assert floor.shows("forColleague")
        assert faults(floor) == []
        badge(floor, "1")
        eyed.model._again = True
        eyed.model.changed.emit()
        floor.settle()
        for button in ("scanAgain", "giveAway", "myTickets"):
            assert floor.shows(button)
        assert faults(floor) == []
    finally:
        eyed.close()
