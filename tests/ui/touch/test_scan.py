"""From a code held up to the result on the screen."""

from dataclasses import replace

import pytest

from kiosk.errors import KnownError
from kiosk.raffle.outcome import Outcome
from kiosk.scanning.arrivals import Arrival, Scanned
from kiosk.scanning.code import Kind, make
from kiosk.scanning.repeat import Device
from kiosk.stage import Mode
from kiosk.ui.models.result import BADGE_REPLACED, BADGE_UNKNOWN, CALM, LOOKS, TEST
from kiosk.ui.sounds import Sound
from tests.conftest import LogWatch
from tests.ui.touch.floor import Floor


def tickets(floor: Floor, key: str) -> list[int]:
    return [one.number for one in floor.app.raffles.tickets_of(floor.people[key])]


def test_a_find_asks_for_the_badge_and_becomes_a_ticket(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    assert (floor.stage.mode, floor.stage.step) == ("result", "asking")
    assert "Lovely find! Whose is it?" in floor.texts()
    floor.scan(floor.badges[floor.people["1"]])
    assert tickets(floor, "1") == [1]
    assert floor.stage.step == "shown"
    assert "Ticket 1 is yours." in floor.texts()
    assert "Aino. Not you?" in floor.texts()
    assert floor.sounds == [Sound.REDEEMED]


def test_initials_end_with_one_full_stop(floor: Floor) -> None:
    floor.scan(floor.badges[floor.people["4"]])
    assert "D. I. Not you?" in floor.texts()


def test_a_find_without_a_badge_is_for_the_name_that_is_picked(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.tap("pickName")
    floor.tap("key_c")
    floor.tap(f"person_{floor.people['3']}")
    assert tickets(floor, "3") == [1]
    assert "Ticket 1 is yours." in floor.texts()


def test_finds_wait_together_for_one_badge(floor: Floor) -> None:
    floor.open_raffle()
    for token in floor.tokens[:3]:
        floor.scan(token)
    floor.scan(floor.badges[floor.people["2"]])
    assert tickets(floor, "2") == [1, 2, 3]
    assert "3 tickets are yours." in floor.texts()
    assert "1, 2, 3" in floor.texts()


def test_a_hidden_person_is_never_named(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.scan(floor.badges[floor.people["5"]])
    assert tickets(floor, "5") == [1]
    assert "Your badge. Not you?" in floor.texts()
    assert not any("Eero" in text for text in floor.texts())
    floor.scan(floor.tokens[1])
    assert tickets(floor, "5") == [1, 2]


def test_the_result_goes_away_and_forgets_the_person(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.scan(floor.badges[floor.people["1"]])
    floor.wait(9)
    assert floor.stage.mode == "rotation"
    assert floor.stage.state.identified is None


def test_not_you_lets_the_next_person_be_asked(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.badges[floor.people["1"]])
    assert floor.stage.mode == "tickets"
    floor.tap("notYou")
    floor.scan(floor.tokens[0])
    assert floor.stage.step == "asking"
    assert tickets(floor, "1") == []


def test_the_same_code_again_is_the_same_scan(floor: Floor) -> None:
    floor.open_raffle()
    for _ in range(3):
        floor.door.take(floor.tokens[0].text, Device.WEDGE)
        floor.milliseconds += 300
        floor.settle()
    assert floor.stage.state.scan == 1
    assert floor.stage.step == "asking"


def test_a_replaced_badge_says_so_and_leaves_the_find_waiting(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    person = floor.people["1"]
    (new,) = floor.app.people.make_badges("console:test", [person], replace=True)
    floor.scan(floor.badges[person])
    assert outcome(floor) == BADGE_REPLACED
    assert floor.result.title == "This badge has been replaced."
    assert floor.result.advice == "Use your new one, or pick your name."
    floor.wait(9)
    floor.scan(new.code)
    assert tickets(floor, "1") == [1]


@pytest.mark.parametrize("code", list(LOOKS))
def test_every_outcome_has_its_own_sign(code: str) -> None:
    signs = [look.glyph for look in LOOKS.values()]
    assert signs.count(LOOKS[code].glyph) == 1


def test_all_outcomes_have_a_look() -> None:
    assert set(LOOKS) == {*Outcome, BADGE_UNKNOWN, BADGE_REPLACED, TEST, CALM}


def outcome(floor: Floor) -> str:
    assert floor.stage.step == "shown"
    return floor.result.code


def test_what_is_no_code_of_ours(floor: Floor) -> None:
    floor.scan("https://example.org/menu")
    assert outcome(floor) == Outcome.NOT_OURS
    assert "That isn't one of our moustaches." in floor.texts()


def test_a_misread_code_can_be_typed_instead(floor: Floor) -> None:
    floor.open_raffle()
    good = floor.tokens[0].text
    wrong = good[:5] + ("B" if good[5] != "B" else "C") + good[6:]
    floor.scan(wrong)
    assert outcome(floor) == Outcome.MISREAD
    floor.tap("typeInstead")
    assert floor.stage.mode == "raffle"
    for letter in wrong:
        floor.tap(f"pad_{letter}")
    assert any("isn't right yet" in text for text in floor.texts())
    floor.tap("pad_backspace")
    assert floor.stage.mode == "raffle"
    for _ in range(14):
        floor.tap("pad_backspace")
    for letter in good[5:]:
        floor.tap(f"pad_{letter}")
    assert floor.stage.step == "asking"
    floor.scan(floor.badges[floor.people["1"]])
    assert tickets(floor, "1") == [1]


def test_unknown_retired_not_open_closed(floor: Floor) -> None:
    early = [code for _, code in floor.app.raffles.make_tokens(3, "test").tokens]
    floor.scan(early[0])
    assert outcome(floor) == Outcome.RAFFLE_NOT_OPEN
    floor.open_raffle()
    floor.scan(make(Kind.TOKEN))
    assert outcome(floor) == Outcome.UNKNOWN
    floor.app.raffles.retire(1, "test", "torn")
    floor.scan(early[0])
    assert outcome(floor) == Outcome.RETIRED
    floor.app.raffles.close("test")
    floor.scan(floor.tokens[0])
    assert outcome(floor) == Outcome.RAFFLE_CLOSED


def test_already_yours_and_already_taken(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.scan(floor.badges[floor.people["1"]])
    floor.scan(floor.tokens[0])
    assert outcome(floor) == Outcome.ALREADY_YOURS
    assert "It is your ticket 1. Now go and find another." in floor.texts()
    floor.tap("notYou")
    floor.scan(floor.tokens[0])
    assert outcome(floor) == Outcome.ALREADY_TAKEN
    assert floor.sounds[-1] is Sound.REFUSED


def test_an_unknown_badge_leaves_the_find_waiting(floor: Floor) -> None:
    floor.open_raffle()
    floor.scan(floor.tokens[0])
    floor.scan(make(Kind.BADGE))
    assert outcome(floor) == BADGE_UNKNOWN
    floor.wait(9)
    assert floor.stage.step == "asking"
    floor.scan(floor.badges[floor.people["1"]])
    assert tickets(floor, "1") == [1]


def test_the_test_sheet_says_that_the_scanner_works(floor: Floor) -> None:
    floor.scan(make(Kind.TEST))
    assert outcome(floor) == TEST
    assert "The scanner reads well." in floor.texts()


def test_storage_that_does_not_answer(
    floor: Floor, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor.open_raffle()

    def busy(*_: object) -> None:
        raise KnownError("try_again")

    log_watch.expect("a scan was not answered")
    monkeypatch.setattr(floor.app.raffles, "peek", busy)
    floor.scan(floor.tokens[0])
    assert outcome(floor) == Outcome.TRY_AGAIN
    monkeypatch.undo()
    floor.scan(floor.tokens[0])
    assert floor.stage.step == "asking"


def test_a_bug_in_storage_is_said_kindly_and_logged(
    floor: Floor, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor.open_raffle()

    def broken(*_: object) -> None:
        raise RuntimeError("disk on fire")

    log_watch.expect("disk on fire")
    floor.scan(floor.tokens[0])
    monkeypatch.setattr(floor.app.raffles, "redeem", broken)
    floor.scan(floor.badges[floor.people["1"]])
    assert outcome(floor) == Outcome.TRY_AGAIN


def test_the_managers_page_may_take_scans(floor: Floor) -> None:
    floor.open_raffle()
    arrived: list[Arrival] = []
    taken: list[Scanned] = []
    floor.door.arrived.connect(arrived.append)
    floor.door.pageScanned.connect(taken.append)
    # Without its screen: only the stage and the door are looked at.
    floor.stage.blockSignals(True)
    floor.stage.become(lambda state: replace(state, mode=Mode.MANAGER, page_takes=True))
    floor.scan(floor.tokens[0])
    token = floor.tokens[0]
    assert taken == [Scanned(token, token.text, Device.SERIAL)]
    floor.door.take(token.text, Device.SERIAL)
    assert arrived == [Arrival(token.text, Device.SERIAL)] * 2
    assert len(taken) == 1
    assert floor.stage.mode == "manager"
    floor.stage.blockSignals(False)


def test_a_later_scan_preempts_an_earlier_answer(floor: Floor) -> None:
    floor.open_raffle()
    floor.door.take(make(Kind.TOKEN).text, Device.WEDGE)
    floor.door.take("nothing of ours at all", Device.WEDGE)
    floor.settle()
    assert outcome(floor) == Outcome.NOT_OURS


def test_after_a_scan_in_between_the_letters_and_the_list_agree(floor: Floor) -> None:
    floor.open_raffle()
    floor.go("thanks")
    floor.item("letters").setProperty("text", "ai")
    floor.thanks.whom.setProperty("letters", "ai")
    floor.settle()
    floor.scan(floor.tokens[0])
    floor.tap("back")
    assert floor.stage.mode == "thanks"
    assert floor.item("letters").property("text") == floor.thanks.whom.letters
    assert floor.item(f"person_{floor.people['1']}").isVisible()
    assert not floor.shows(f"person_{floor.people['2']}")
