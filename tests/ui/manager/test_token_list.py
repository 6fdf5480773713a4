"""The list of all moustaches, through the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from kiosk.app.site import App
from kiosk.raffle.model import TokenState
from kiosk.scanning.code import Code
from kiosk.scanning.repeat import Device
from kiosk.ui.models.token_list import TokenListModel
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk

ACTOR = "person:1"


class Listed:
    """A list of seven tokens in two batches: one of each state, three of them made."""

    def __init__(self, kiosk: Kiosk, app: App) -> None:
        self.kiosk = kiosk
        self.app = app
        raffles = app.raffles
        raffles.open(None, "Moustaches", "console:test")
        first = raffles.make_tokens(4, "console:test")
        raffles.mark_printed(first.number, "console:test")
        self.codes = [code for _, code in first.tokens]
        self.codes += [code for _, code in raffles.make_tokens(3, "console:test").tokens]
        raffles.hide(self.codes[0], "Kitchen", "", ACTOR)
        raffles.redeem(self.codes[1], 3)
        raffles.retire(3, "console:test", "Torn")
        kiosk.sign_in()
        desk = kiosk.desk("tokens")
        assert isinstance(desk, TokenListModel)
        self.desk = desk
        kiosk.manager.show("tokens")
        kiosk.settle()

    def numbers(self) -> list[object]:
        return [row["number"] for row in self.desk.rows]

    def scan(self, code: Code | str) -> None:
        self.kiosk.forward(seconds=3)
        self.kiosk.scans.take(code if isinstance(code, str) else code.text, Device.WEDGE)
        self.kiosk.settle()

    def state(self, number: int) -> TokenState:
        return self.app.raffles.tokens()[number - 1].state


@pytest.fixture
def listed(app: App, open_kiosk: Callable[..., Kiosk]) -> Listed:
    return Listed(open_kiosk(app), app)


def test_it_is_narrowed_by_state_and_batch_with_counts(listed: Listed) -> None:
    counts = {one["code"]: one["count"] for one in listed.desk.filters}
    assert counts == {"all": 7, "left": 4, "out": 1, "found": 1, "retired": 1}
    for code, numbers in (("left", [4, 5, 6, 7]), ("out", [1]), ("found", [2]), ("retired", [3])):
        listed.kiosk.touch(f"filter_{code}")
        assert listed.numbers() == numbers, code
    listed.kiosk.touch("nextBatch")
    listed.kiosk.touch("filter_all")
    assert listed.numbers() == [1, 2, 3, 4]
    listed.kiosk.touch("nextBatch")
    assert listed.numbers() == [5, 6, 7]
    listed.kiosk.touch("nextBatch")
    assert listed.desk.batch == 0


def test_it_turns_pages(listed: Listed) -> None:
    listed.app.raffles.make_tokens(90, "console:test")
    listed.kiosk.manager.show("tokens")
    listed.kiosk.settle()
    size = len(listed.numbers())
    listed.kiosk.touch("tokensNext")
    assert listed.numbers()[0] == size + 1
    listed.kiosk.touch("tokensPrevious")
    assert listed.numbers()[0] == 1


def test_a_code_that_is_none_of_ours_leaves_the_pager_free(listed: Listed) -> None:
    listed.app.raffles.make_tokens(90, "console:test")
    listed.kiosk.manager.show("tokens")
    listed.kiosk.settle()
    size = len(listed.numbers())
    listed.scan("https://example.org")
    assert "none of our moustaches" in listed.kiosk.text("problem")
    words, following = listed.kiosk.item("problem"), listed.kiosk.item("tokensPrevious")
    end = words.mapToScene(QPointF(words.width(), 0)).x()
    assert end < following.mapToScene(QPointF(0, 0)).x()
    listed.kiosk.touch("tokensNext")
    assert listed.numbers()[0] == size + 1


def test_a_row_opens_with_its_history(listed: Listed) -> None:
    listed.kiosk.touch("token_1")
    assert listed.kiosk.text("tokenNumber") == "1"
    assert listed.kiosk.text("tokenPlace") == "Kitchen"
    assert listed.kiosk.text("history_0") == "Made in batch 1"
    assert listed.kiosk.text("history_2") == "Hidden by Anna: Kitchen"
    steps = listed.desk.token["history"]
    assert isinstance(steps, list)
    assert steps[0]["when"] == "Friday 9 October, 14:00"
    listed.kiosk.touch("back")
    listed.kiosk.touch("token_2")
    assert listed.kiosk.text("tokenState") == "Found: it is ticket 1"


def test_a_scanned_token_opens(listed: Listed) -> None:
    listed.scan(listed.codes[4])
    assert listed.kiosk.text("tokenNumber") == "5"
    listed.scan(listed.codes[0])
    assert listed.kiosk.text("tokenNumber") == "1"
    listed.scan("https://example.org")
    assert "none of our moustaches" in listed.kiosk.text("problem")


def test_note_and_place_are_changed(listed: Listed) -> None:
    listed.kiosk.touch("token_1")
    listed.kiosk.touch("editNote")
    listed.kiosk.type("top shelf")
    listed.kiosk.touch("saveNote")
    assert listed.kiosk.text("tokenNote") == "top shelf"
    listed.kiosk.touch("changePlace")
    listed.kiosk.touch("anotherPlace")
    listed.kiosk.type("Attic")
    listed.kiosk.touch("key_enter")
    assert listed.kiosk.text("tokenPlace") == "Attic"
    assert listed.app.raffles.tokens()[0].note == "top shelf"


def test_one_is_retired_with_a_ready_reason_or_own_words(listed: Listed) -> None:
    listed.kiosk.touch("token_4")
    listed.kiosk.touch("retire")
    assert not listed.kiosk.item("confirmRetire").isEnabled()
    listed.kiosk.touch("reason_0")
    listed.kiosk.touch("confirmRetire")
    assert listed.state(4) is TokenState.RETIRED
    assert listed.app.raffles.tokens()[3].reason == "Torn or thrown away"
    assert listed.kiosk.find("retire") is None
    listed.desk.openToken(5)
    listed.kiosk.settle()
    listed.kiosk.touch("retire")
    listed.kiosk.touch("ownWords")
    listed.kiosk.type("eaten by the dog")
    listed.kiosk.touch("confirmRetire")
    assert listed.app.raffles.tokens()[4].reason == "eaten by the dog"


def test_a_lost_sheet_is_retired_in_one_step_that_says_how_many(listed: Listed) -> None:
    listed.kiosk.touch("batches")
    listed.kiosk.touch("batch_1")
    said = listed.kiosk.text("warning")
    assert said.startswith("2 moustache")
    assert "of batch 1 will not count any more. Found ones stay found." in said
    assert "This cannot be undone. 1 of them is" in said
    assert not listed.kiosk.item("confirmRetireBatch").isEnabled()
    listed.kiosk.touch("reason_1")
    listed.kiosk.touch("confirmRetireBatch")
    states = [token.state for token in listed.app.raffles.tokens()[:4]]
    retired = TokenState.RETIRED
    assert states == [retired, TokenState.FOUND, retired, retired]
    assert listed.app.raffles.tokens()[0].reason == "The sheet was copied"
    listed.kiosk.touch("batch_1")
    assert listed.kiosk.find("confirmRetireBatch") is None
    for _ in range(2):
        listed.kiosk.touch("back")
    assert listed.desk.page == "list"


def test_a_ticket_goes_to_its_right_finder_by_name(listed: Listed) -> None:
    listed.kiosk.touch("token_2")
    listed.kiosk.touch("give")
    listed.kiosk.touch("person_2")
    assert listed.kiosk.text("giveSure").startswith("Ben gets ticket 1.")
    assert len(listed.app.raffles.tickets_of(3)) == 1
    listed.kiosk.touch("confirmGive")
    assert [ticket.number for ticket in listed.app.raffles.tickets_of(2)] == [1]
    assert listed.kiosk.text("done") == "Ticket 1 belongs to Ben now."


def test_a_ticket_goes_to_its_right_finder_by_badge(listed: Listed) -> None:
    badge = listed.app.people.make_badges("console:test", [5])[0]
    listed.kiosk.touch("token_2")
    listed.kiosk.touch("give")
    listed.scan(badge.code)
    assert listed.desk.page == "give_sure"
    listed.kiosk.touch("confirmGive")
    assert len(listed.app.raffles.tickets_of(5)) == 1


def test_without_an_open_raffle_no_ticket_changes_hands(listed: Listed) -> None:
    listed.app.raffles.close("console:test")
    listed.kiosk.manager.show("tokens")
    listed.kiosk.settle()
    listed.kiosk.touch("token_2")
    assert listed.kiosk.find("give") is None


def test_signing_out_forgets_everything(listed: Listed) -> None:
    listed.kiosk.stage.signOut()
    listed.kiosk.settle()
    assert listed.desk.rows == []
    assert listed.desk.token == {}


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_the_longest_texts_fit(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    listed = Listed(open_kiosk(app, size=size, language="de"), app)
    place = "Überraschungsmöbelhaus WWWWWWWW, hinter dem großen Fenster 3"
    app.raffles.move(1, place, ("Hinter dem großen Farnkraut am Fenster. " * 5).strip(), ACTOR)
    app.raffles.retire(6, ACTOR, ("Verloren gegangen beim Aufhängen. " * 8).strip())
    listed.kiosk.manager.show("tokens")
    listed.kiosk.settle()
    assert listed.kiosk.overflowing() == []
    for number in (1, 2, 6):
        listed.desk.openToken(number)
        listed.kiosk.settle()
        assert listed.kiosk.overflowing() == [], number
    listed.desk.openToken(1)
    for page in ("note", "place", "new_place", "retire", "reason", "give", "batches"):
        listed.desk.show(page)
        listed.kiosk.settle()
        assert listed.kiosk.overflowing() == [], page
    listed.desk.openBatch(1)
    listed.kiosk.settle()
    assert listed.kiosk.overflowing() == []


def test_every_slot_is_declared(listed: Listed) -> None:
    assert declares_its_slots(listed.desk)


def test_a_scan_of_a_moustache_made_since_opens_it_as_it_is_now(listed: Listed) -> None:
    ((_, code),) = listed.app.raffles.make_tokens(1, "console:test").tokens
    listed.app.raffles.hide(code, "Attic", "", ACTOR)
    listed.scan(code)
    assert listed.desk.page == "token"
    assert (listed.desk.token["number"], listed.desk.token["canNote"]) == (8, True)
