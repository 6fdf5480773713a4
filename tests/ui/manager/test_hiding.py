"""The walk-round through the window: a place, then one scan after the other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.site import App
from kiosk.raffle.model import TokenInfo, TokenState
from kiosk.scanning.code import Code, Kind, make
from kiosk.scanning.repeat import Device
from kiosk.ui.models.hiding import HidingModel
from kiosk.ui.sounds import Sound
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk

LONG_PLACE = "Überraschungsmöbelhaus WWWWWWWW, hinter dem großen Fenster 3"


class Walk:
    """A manager on the walk-round, with tokens in the hand."""

    def __init__(self, kiosk: Kiosk, app: App, tokens: int = 4) -> None:
        self.kiosk = kiosk
        self.app = app
        self.codes = [code for _, code in app.raffles.make_tokens(tokens, "console:test").tokens]
        for place in ("Kitchen", "Lobby"):
            app.raffles.add_place(place, "console:test")
        kiosk.sign_in()
        self.heard: list[Sound] = []
        desk = kiosk.desk("hide")
        assert isinstance(desk, HidingModel)
        self.desk = desk
        desk._play = self.heard.append  # the sound device of the tests
        kiosk.manager.show("hide")
        kiosk.settle()

    def scan(self, code: Code | str) -> str:
        """Scan, and answer what the page says."""
        self.kiosk.forward(seconds=3)
        self.kiosk.scans.take(code if isinstance(code, str) else code.text, Device.WEDGE)
        self.kiosk.settle()
        return str(self.desk.answer["code"])

    def touch_place(self, name: str) -> None:
        names = [str(place["name"]) for place in self.desk.places]
        self.kiosk.touch(f"place_{names.index(name)}")

    def token(self, code: Code) -> TokenInfo:
        found = self.app.raffles.look_up(code)
        assert found is not None
        return found


@pytest.fixture
def walk(kiosk: Kiosk, app: App) -> Walk:
    return Walk(kiosk, app)


def test_without_any_place_the_first_one_is_to_be_written(kiosk: Kiosk, app: App) -> None:
    ((_, code),) = app.raffles.make_tokens(1, "console:test").tokens
    kiosk.sign_in()
    kiosk.manager.show("hide")
    kiosk.settle()
    assert kiosk.text("answerAdvice") == "Write the first place, then scan."
    kiosk.scans.take(code.text, Device.WEDGE)
    kiosk.settle()
    assert kiosk.text("answerAdvice") == "Write the first place."
    assert kiosk.text("anotherPlace") == "Write the first place"
    assert kiosk.overflowing() == []
    kiosk.touch("anotherPlace")
    kiosk.type("Kitchen")
    kiosk.touch("key_enter")
    token = app.raffles.look_up(code)
    assert token is not None
    assert token.place == "Kitchen"


def test_one_place_then_scan_scan_scan(walk: Walk) -> None:
    walk.touch_place("Kitchen")
    for code in walk.codes[:3]:
        assert walk.scan(code) == "hidden"
    assert walk.kiosk.text("answerNumber") == "3"
    assert walk.kiosk.text("answerTitle") == "Kitchen"
    assert walk.kiosk.text("here") == "3 here"
    assert walk.kiosk.text("hiddenOf") == "3 of 4 hidden"
    assert [walk.token(code).place for code in walk.codes] == ["Kitchen"] * 3 + [""]
    assert walk.token(walk.codes[0]).hidden_by == "person:1"
    assert walk.heard == [Sound.REDEEMED] * 3
    walk.touch_place("Lobby")
    walk.scan(walk.codes[3])
    assert walk.kiosk.text("here") == "1 here"
    assert walk.kiosk.text("hiddenOf") == "4 of 4 hidden"


def test_a_token_that_was_elsewhere_has_moved(walk: Walk) -> None:
    walk.touch_place("Kitchen")
    walk.scan(walk.codes[0])
    walk.touch_place("Lobby")
    assert walk.scan(walk.codes[0]) == "moved"
    assert walk.kiosk.text("answerAdvice") == "Moved here from Kitchen."
    assert walk.scan(walk.codes[0]) == "again"


def test_each_answer_has_its_own_colour_words_and_number(walk: Walk, app: App) -> None:
    app.raffles.open(None, "Moustaches", "console:test")
    app.raffles.redeem(walk.codes[0], 3)
    app.raffles.retire(2, "console:test", "torn")
    walk.touch_place("Kitchen")
    seen = {}
    codes: list[Code | str] = [*walk.codes[:3], make(Kind.TOKEN)]
    for code in (*codes, "TK" + "B" * 18, "https://example.org"):
        walk.scan(code)
        answer = walk.desk.answer
        seen[str(answer["code"])] = (answer["paper"], answer["title"], answer["number"])
    assert seen == {
        "found": ("yellow", "Already found", 1),
        "retired": ("red", "Retired", 2),
        "hidden": ("green", "Kitchen", 3),
        "unknown": ("coral", "We don't know this one", 0),
        "misread": ("white", "That code didn't read", 0),
        "not_ours": ("white", "Not a moustache", 0),
    }
    assert walk.token(walk.codes[0]).state is TokenState.FOUND


def test_a_badge_is_no_moustache_and_opens_nothing(walk: Walk) -> None:
    walk.touch_place("Kitchen")
    assert walk.scan(make(Kind.BADGE)) == "not_ours"
    assert walk.kiosk.stage.mode == "manager"


def test_scan_first_then_the_place_is_asked_for(walk: Walk) -> None:
    assert walk.scan(walk.codes[0]) == "waits"
    assert walk.scan(walk.codes[1]) == "waits"
    assert walk.token(walk.codes[0]).state is not TokenState.HIDDEN
    walk.touch_place("Lobby")
    assert [walk.token(code).place for code in walk.codes[:2]] == ["Lobby", "Lobby"]
    assert walk.desk.waiting == 0


def test_scan_first_says_at_once_what_cannot_be_hidden(walk: Walk, app: App) -> None:
    app.raffles.retire(2, "console:test", "torn")
    assert walk.scan(walk.codes[1]) == "retired"
    assert walk.scan(make(Kind.TOKEN)) == "unknown"
    assert walk.desk.waiting == 0


def test_undo_takes_back_one_after_the_other(walk: Walk) -> None:
    first, second = walk.codes[:2]
    walk.touch_place("Kitchen")
    walk.scan(first)
    walk.scan(second)
    walk.touch_place("Lobby")
    walk.scan(first)
    walk.kiosk.touch("undo")
    assert walk.desk.answer["code"] == "put_back"
    assert walk.token(first).place == "Kitchen"
    walk.kiosk.touch("undo")
    assert walk.token(second).state is not TokenState.HIDDEN
    walk.kiosk.touch("undo")
    assert walk.token(first).state is not TokenState.HIDDEN
    assert not walk.desk.canUndo
    assert walk.kiosk.text("hiddenOf") == "0 of 4 hidden"


def test_a_new_place_is_typed_on_the_screen(walk: Walk, app: App) -> None:
    walk.kiosk.touch("anotherPlace")
    walk.kiosk.tap("Attic")
    walk.kiosk.touch("key_enter")
    assert walk.desk.place == "Attic"
    walk.scan(walk.codes[0])
    assert walk.token(walk.codes[0]).place == "Attic"
    assert [one.place.name for one in app.raffles.places()] == ["Attic", "Kitchen", "Lobby"]


def test_a_place_that_is_there_is_not_made_twice(walk: Walk, app: App) -> None:
    walk.desk.choose("  kitchén ")
    walk.kiosk.settle()
    assert walk.desk.place == "Kitchen"
    walk.scan(walk.codes[0])
    assert len(app.raffles.places()) == 2


def test_what_is_scanned_while_a_place_is_written_waits_for_it(walk: Walk) -> None:
    walk.touch_place("Kitchen")
    walk.kiosk.touch("anotherPlace")
    walk.scan(walk.codes[0])
    assert walk.desk.page == "place"
    walk.kiosk.type("Attic")
    QTest.keyClick(walk.kiosk.kiosk.window, Qt.Key.Key_Return)
    walk.kiosk.settle()
    assert walk.token(walk.codes[0]).place == "Attic"


def test_a_note_is_kept_by_hand_or_by_the_next_scan(walk: Walk) -> None:
    walk.touch_place("Kitchen")
    walk.scan(walk.codes[0])
    walk.kiosk.touch("writeNote")
    walk.kiosk.type("behind the tea")
    walk.kiosk.touch("saveNote")
    assert walk.token(walk.codes[0]).note == "behind the tea"
    assert walk.desk.answer["code"] == "noted"
    walk.scan(walk.codes[1])
    walk.kiosk.touch("writeNote")
    walk.kiosk.type("under the sink")
    assert walk.scan(walk.codes[2]) == "hidden"
    assert walk.kiosk.text("answerNumber") == "3"
    assert walk.token(walk.codes[1]).note == "under the sink"
    assert walk.token(walk.codes[2]).note == ""


def test_a_code_that_does_not_scan_is_typed(walk: Walk) -> None:
    walk.touch_place("Kitchen")
    walk.kiosk.touch("typeCode")
    for letter in walk.codes[0].text:
        walk.kiosk.touch(f"pad_{letter}")
    assert walk.desk.page == "walk"
    assert walk.token(walk.codes[0]).place == "Kitchen"


def test_what_was_not_noted_does_not_look_as_if_it_was(walk: Walk) -> None:
    walk.desk.choose("x" * 61)
    assert walk.scan(walk.codes[0]) == "failed"
    assert "at most 60" in walk.kiosk.text("answerAdvice")
    assert walk.token(walk.codes[0]).state is not TokenState.HIDDEN
    assert walk.heard[-1] is Sound.REFUSED


def test_signing_out_forgets_places_notes_and_waiting_tokens(walk: Walk) -> None:
    walk.scan(walk.codes[0])
    walk.kiosk.stage.signOut()
    walk.kiosk.settle()
    assert walk.desk.places == []
    assert walk.desk.waiting == 0
    assert walk.desk.answer["code"] == ""


def test_the_way_back_leads_to_the_walk_and_then_out(walk: Walk) -> None:
    for page in ("anotherPlace", "typeCode"):
        walk.kiosk.touch(page)
        walk.kiosk.touch("back")
        assert walk.desk.page == "walk"
    walk.kiosk.touch("back")
    assert walk.kiosk.manager.page == "home"


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_the_longest_names_fit(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    walk = Walk(open_kiosk(app, size=size, language="de"), app)
    for number in range(12):
        app.raffles.add_place(f"{LONG_PLACE[:57]} {number}", "console:test")
    walk.kiosk.manager.back()
    walk.kiosk.manager.show("hide")
    walk.kiosk.settle()
    assert walk.kiosk.overflowing() == []
    walk.touch_place(f"{LONG_PLACE[:57]} 0")
    walk.scan(walk.codes[0])
    walk.touch_place(f"{LONG_PLACE[:57]} 1")
    walk.scan(walk.codes[0])
    assert walk.kiosk.overflowing() == []
    for page in ("place", "note", "code"):
        walk.desk.show(page)
        walk.kiosk.settle()
        assert walk.kiosk.overflowing() == [], page


def test_every_slot_is_declared(walk: Walk) -> None:
    assert declares_its_slots(walk.desk)


def test_a_scan_that_overtakes_an_undo_can_be_undone_itself(walk: Walk) -> None:
    first, second = walk.codes[:2]
    walk.touch_place("Kitchen")
    walk.scan(first)
    walk.kiosk.forward(seconds=3)
    walk.kiosk.scans.take(second.text, Device.WEDGE)
    walk.desk.undo()
    walk.kiosk.settle()
    assert walk.token(first).state is not TokenState.HIDDEN
    assert walk.token(second).place == "Kitchen"
    walk.kiosk.touch("undo")
    assert walk.token(second).state is not TokenState.HIDDEN
    assert not walk.desk.canUndo


def test_a_token_made_since_the_page_was_opened_can_be_undone(walk: Walk, app: App) -> None:
    ((_, code),) = app.raffles.make_tokens(1, "console:test").tokens
    walk.touch_place("Kitchen")
    assert walk.scan(code) == "hidden"
    walk.kiosk.touch("undo")
    assert walk.desk.answer["code"] == "undone"
    assert walk.token(code).state is not TokenState.HIDDEN
