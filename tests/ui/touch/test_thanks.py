"""Saying thanks by touch."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from kiosk.errors import KnownError
from kiosk.recognition.model import Kind, Recognition, State, ThanksDraft
from tests.conftest import LogWatch
from tests.ui.touch.floor import Floor


def stored(floor: Floor) -> list[Recognition]:
    with floor.app.work.read() as unit:
        return [one for one in unit.recognitions.everything() if one.kind is Kind.THANKS]


def test_six_touches_from_home_to_sent(floor: Floor) -> None:
    floor.go("home")
    taps = ["card_thanks", "key_b", f"person_{floor.people['2']}", "next", "sentence_1", "send"]
    for tap in taps:
        floor.tap(tap)
    assert len(taps) <= 6
    (one,) = stored(floor)
    assert one.people == (floor.people["2"],)
    assert one.text == "You dropped everything and helped me. Thank you."
    assert one.sender_id is None
    assert "Sent. That will make somebody's day." in floor.texts()
    floor.tap("back")
    assert floor.stage.mode == "home"
    assert floor.home.thanks == 1


def test_names_stand_at_the_top_from_the_start_and_never_move(floor: Floor) -> None:
    """On a lying screen whoever is chosen stands over the letters, beside the names."""
    floor.go("thanks")
    name = floor.item(f"person_{floor.people['1']}")
    top = name.mapToScene(QPointF(0, 0)).y()
    assert top < floor.window.height() * 0.2
    floor.tap(f"person_{floor.people['1']}")
    chip = floor.item(f"drop_{floor.people['1']}")
    letters = floor.item("letters")
    assert chip.mapToScene(QPointF(0, 0)).x() >= letters.mapToScene(QPointF(0, 0)).x() - 1
    below = chip.mapToScene(QPointF(0, 2 * chip.height())).y()
    assert below <= letters.mapToScene(QPointF(0, 0)).y()
    assert floor.item(f"person_{floor.people['1']}").mapToScene(QPointF(0, 0)).y() == top
    floor.tap(f"drop_{floor.people['1']}")
    assert not floor.thanks.names


def test_to_several_people_a_team_with_a_value_from_a_badge(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap("key_a")
    floor.tap(f"person_{floor.people['1']}")
    assert floor.thanks.whom.letters == ""
    floor.tap("key_t")
    floor.tap(f"person_{floor.people['9']}")
    floor.tap("teams")
    floor.tap("team_3")
    assert floor.thanks.names == ["Aino", "Tariq", "Polar"]
    floor.tap("next")
    floor.tap("sentence_0")
    floor.tap("changeValue")
    floor.tap("value_2")
    floor.tap("changeSender")
    floor.scan(floor.badges[floor.people["2"]])
    assert (floor.stage.mode, floor.thanks.step) == ("thanks", "check")
    assert "We help each other, from Ben" in floor.texts()
    floor.tap("send")
    (one,) = stored(floor)
    assert set(one.people) == {floor.people["1"], floor.people["9"]}
    assert one.teams == ("Polar",)
    assert one.value == "help"
    assert one.sender_id == floor.people["2"]
    assert floor.stage.state.identified is None


def test_from_a_name_and_then_from_a_colleague_after_all(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")
    floor.tap("changeSender")
    floor.tap("key_b")
    floor.tap(f"person_{floor.people['2']}")
    assert "from Ben" in floor.texts()
    floor.tap("changeSender")
    floor.tap("fromColleague")
    assert "from a colleague" in floor.texts()
    floor.tap("send")
    assert stored(floor)[0].sender_id is None


def test_who_is_forgotten_is_not_the_sender(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")
    floor.scan(floor.badges[floor.people["2"]])
    assert "from Ben" in floor.texts()
    floor.wait(21)
    assert "from a colleague" in floor.texts()


def test_hidden_people_are_not_in_the_list(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap("key_e")
    assert "Nobody is found by these letters. Some people are not listed: their badge works." in (
        floor.texts()
    )


def test_two_who_look_the_same_cannot_be_mixed_up(floor: Floor) -> None:
    floor.go("thanks")
    for key in ("a", "n", "n", "a"):
        floor.tap(f"key_{key}")
    floor.tap(f"person_{floor.people['7']}")
    assert floor.thanks.names == []
    floor.tap("key_space")
    floor.tap("key_l")
    floor.tap(f"person_{floor.people['8']}")
    assert floor.thanks.names == ["Anna"]


def test_back_goes_one_step_and_keeps_what_was_chosen(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")
    floor.tap("changeWords")
    floor.tap("back")
    assert floor.thanks.step == "words"
    floor.tap("back")
    assert floor.thanks.step == "whom"
    assert floor.thanks.names == ["Aino"]
    floor.tap(f"drop_{floor.people['1']}")
    assert floor.thanks.names == []
    floor.tap("next")
    assert floor.thanks.step == "whom"
    floor.tap("back")
    assert floor.stage.mode == "home"


def test_a_find_in_between_does_not_lose_the_draft(floor: Floor) -> None:
    floor.open_raffle()
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.scan(floor.tokens[0])
    floor.tap("back")
    assert (floor.stage.mode, floor.thanks.step) == ("thanks", "words")
    assert floor.thanks.names == ["Aino"]


def test_leaving_forgets_the_draft(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.wait(70)
    assert floor.stage.mode == "rotation"
    floor.go("thanks")
    assert floor.thanks.names == []


def test_six_names_at_most(floor: Floor) -> None:
    floor.go("thanks")
    for key in ("1", "2", "3", "4", "9", "10", "11"):
        floor.thanks.whom.pick(floor.people[key])
        floor.settle()
    assert len(floor.thanks.names) == 6
    assert floor.thanks.full


def test_a_second_touch_on_send_sends_nothing_more(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")
    floor.thanks.send()
    floor.thanks.send()
    floor.settle()
    floor.thanks.send()
    floor.settle()
    assert len(stored(floor)) == 1


def test_a_touch_that_comes_twice_neither_sends_unread_nor_begins_anew(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("ownWords")
    floor.thanks.write("You helped me.")
    for first, second, step in (("next", "send", "check"), ("send", "again", "sent")):
        floor.tap(first)
        monkeypatch.setattr("kiosk.ui.models.twice.TWICE_MS", 60_000)
        floor.tap(second)
        monkeypatch.setattr("kiosk.ui.models.twice.TWICE_MS", 0)
        assert floor.thanks.step == step
    assert len(stored(floor)) == 1


def test_an_answer_that_comes_late_leaves_the_next_one_alone(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")
    floor.thanks.send()
    floor.stage.home()
    floor.stage.open("thanks")
    floor.stage.identify(floor.people["2"], "Ben")
    floor.settle()
    assert (floor.thanks.step, floor.thanks.busy) == ("whom", False)
    assert floor.stage.state.identified is not None, "the answer forgets nobody who came since"
    assert len(stored(floor)) == 1


def test_thanks_to_oneself_are_declined_kindly(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")
    floor.scan(floor.badges[floor.people["1"]])
    floor.tap("send")
    assert "Thanks go to somebody else. Please choose a colleague." in floor.texts()
    assert stored(floor) == []


def test_storage_that_fails_keeps_the_draft(
    floor: Floor, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("sentence_0")

    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    log_watch.expect("thanks could not be stored")
    monkeypatch.setattr(floor.app.recognitions, "say_thanks", broken)
    floor.tap("send")
    assert str(KnownError("try_again")) in floor.texts()
    monkeypatch.undo()
    floor.tap("send")
    assert len(stored(floor)) == 1


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_names_stay_where_they_are_when_somebody_is_chosen(
    make_floor: Callable[..., Floor], size: tuple[int, int]
) -> None:
    floor = make_floor(size)
    floor.go("thanks")
    name = f"person_{floor.people['1']}"
    before = floor.item(name).mapToScene(QPointF(0, 0))
    floor.tap(name)
    assert floor.shows(f"drop_{floor.people['1']}")
    assert floor.item(name).mapToScene(QPointF(0, 0)) == before


def test_where_thanks_are_signed_the_badge_sends_them_and_sees_what_became_of_them(
    floor: Floor,
) -> None:
    floor.app.choices.change(unsigned_thanks=False)
    floor.go("home")
    sender = floor.people["2"]
    taps = ["card_thanks", "key_a", f"person_{floor.people['1']}", "next", "sentence_1", "send"]
    for tap in taps:
        floor.tap(tap)
    assert floor.thanks.step == "sender"
    assert not floor.shows("fromColleague")
    floor.scan(floor.badges[sender])
    assert len(taps) <= 6, "the badge is no touch"
    (one,) = stored(floor)
    assert one.sender_id == sender
    assert floor.thanks.step == "sent"
    floor.app.recognitions.reword(one.id, "Thank you for your help.", "person:3")
    coarse = floor.app.recognitions.say_thanks(
        ThanksDraft((floor.people["1"],), "You b1tch", sender_id=sender)
    )
    floor.app.recognitions.refuse(coarse.recognition_id, "hurts", "person:3")
    floor.go("tickets")
    floor.scan(floor.badges[sender])
    floor.tap("thanksSent")
    texts = floor.texts()
    assert "Thank you for your help." in texts
    assert "It is on its way to the screen. A manager changed the words a little." in texts, texts
    assert "It is not shown. It could hurt somebody, even if it was not meant to." in texts
    floor.tap("back")
    assert floor.shows("thanksSent")
    floor.tap("thanksSent")
    floor.wait(21)
    assert not floor.app.recognitions.sent_by(floor.people["1"], 5)
    assert "Thank you for your help." not in floor.texts(), "forgotten with the person"


def test_words_that_the_filter_catches_are_read_by_a_manager_first(floor: Floor) -> None:
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("ownWords")
    floor.thanks.write("You f*cking hero")
    floor.tap("next")
    floor.tap("send")
    assert "A manager reads it first; then it is on the screen." in floor.texts()
    assert stored(floor)[0].state is State.WAITING
