"""Hints, through the window. It is Friday, 14:00 in Helsinki."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.app.site import App
from kiosk.ui.models.hints import HintsModel
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import START, Kiosk

ACTOR = "person:1"


class Hinting:
    def __init__(self, kiosk: Kiosk, app: App, *, running: bool = True) -> None:
        self.kiosk = kiosk
        self.app = app
        if running:
            app.raffles.open(None, "Moustaches", "console:test")
            codes = [code for _, code in app.raffles.make_tokens(3, "console:test").tokens]
            for code, place in zip(codes, ("Lobby", "Kitchen", "Kitchen"), strict=True):
                app.raffles.hide(code, place, "", ACTOR)
        kiosk.sign_in()
        desk = kiosk.desk("hints")
        assert isinstance(desk, HintsModel)
        self.desk = desk
        kiosk.manager.show("hints")
        kiosk.settle()

    def rows(self) -> list[tuple[object, object]]:
        return [(row["text"], row["said"]) for row in self.desk.hints]


@pytest.fixture
def hinting(app: App, open_kiosk: Callable[..., Kiosk]) -> Hinting:
    return Hinting(open_kiosk(app), app)


def test_a_hint_is_written_and_shown_now(hinting: Hinting) -> None:
    hinting.kiosk.touch("newHint")
    assert not hinting.kiosk.item("chooseTime").isEnabled()
    hinting.kiosk.tap("Look up")
    assert hinting.kiosk.text("preview") == "Look up"
    hinting.kiosk.touch("chooseTime")
    hinting.kiosk.touch("when_0")
    assert hinting.rows() == [("Look up", "On the screen")]
    assert hinting.app.raffles.status().hints == ("Look up",)


def test_a_hint_waits_for_a_full_hour_or_for_tomorrow(hinting: Hinting) -> None:
    for text, choice in (("soon", 2), ("later", 7)):
        hinting.kiosk.touch("newHint")
        hinting.kiosk.type(text)
        hinting.kiosk.touch("chooseTime")
        hinting.kiosk.touch(f"when_{choice}")
    assert hinting.rows() == [
        ("later", "Waits until Saturday, 08:00"),
        ("soon", "Waits until 16:00"),
    ]
    assert hinting.app.raffles.status().hints == ()
    at = {hint.text: hint.release_at for hint in hinting.app.raffles.hints()}
    assert at == {"soon": START + timedelta(hours=2), "later": START + timedelta(hours=18)}


def test_ready_sentences_are_about_the_places_with_most_left(hinting: Hinting) -> None:
    hinting.kiosk.touch("newHint")
    hinting.kiosk.touch("idea_0")
    assert hinting.desk.text == "Look around here: Kitchen."
    hinting.kiosk.type(" Twice!")
    assert hinting.kiosk.text("preview") == "Look around here: Kitchen. Twice!"


def test_a_hint_is_withdrawn_and_brought_back(hinting: Hinting) -> None:
    hint = hinting.app.raffles.add_hint("Look up", START, ACTOR)
    hinting.kiosk.manager.show("hints")
    hinting.kiosk.settle()
    hinting.kiosk.touch(f"withdraw_{hint.number}")
    assert hinting.rows() == [("Look up", "Withdrawn")]
    assert hinting.app.raffles.status().hints == ()
    hinting.kiosk.touch("undo")
    assert hinting.rows()[0] == ("Look up", "On the screen")
    assert hinting.app.raffles.status().hints == ("Look up",)
    assert hinting.kiosk.find("undo") is None


def test_without_a_hunt_there_are_no_hints(app: App, open_kiosk: Callable[..., Kiosk]) -> None:
    hinting = Hinting(open_kiosk(app), app, running=False)
    assert hinting.kiosk.find("newHint") is None
    assert "Open a raffle first" in hinting.kiosk.text("none")


def test_the_way_back_keeps_the_words(hinting: Hinting) -> None:
    hinting.kiosk.touch("newHint")
    hinting.kiosk.type("Look up")
    hinting.kiosk.touch("chooseTime")
    hinting.kiosk.touch("back")
    assert hinting.kiosk.read_field("hintWords") == "Look up"
    hinting.kiosk.touch("back")
    hinting.kiosk.touch("back")
    assert hinting.kiosk.manager.page == "home"


def test_signing_out_forgets_what_is_not_released(hinting: Hinting) -> None:
    hinting.app.raffles.add_hint("secret", START + timedelta(hours=3), ACTOR)
    hinting.kiosk.manager.show("hints")
    hinting.kiosk.settle()
    assert hinting.rows()
    hinting.kiosk.stage.signOut()
    hinting.kiosk.settle()
    assert hinting.rows() == []


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_the_longest_hints_fit(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    hinting = Hinting(open_kiosk(app, size=size, language="de"), app)
    long = ("Überraschungsmomente WWWWWWWWWW gibt es unter der Treppe. " * 3)[:140].strip()
    for hours in (0, 2, 30):
        app.raffles.add_hint(long, START + timedelta(hours=hours), ACTOR)
    place = "Überraschungsmöbelhaus WWWWWWWW, hinter dem großen Fenster 3"
    app.raffles.move(1, place, "", ACTOR)
    app.raffles.move(2, place, "", ACTOR)
    hinting.kiosk.manager.show("hints")
    hinting.kiosk.settle()
    assert hinting.kiosk.overflowing() == []
    hinting.kiosk.touch("newHint")
    assert hinting.kiosk.overflowing() == []
    hinting.desk.write(long)
    hinting.kiosk.settle()
    assert hinting.kiosk.overflowing() == []
    hinting.desk.next()
    hinting.kiosk.settle()
    assert hinting.kiosk.overflowing() == []


def test_every_slot_is_declared(hinting: Hinting) -> None:
    assert declares_its_slots(hinting.desk)
