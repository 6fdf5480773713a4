"""Signing in at the screen, as a manager with a finger does it."""

import pytest

from kiosk.app.site import App
from kiosk.scanning.code import Kind, make
from tests.ui.manager.support import SECRET, Kiosk


def at_passphrase(kiosk: Kiosk, person: int = 1) -> None:
    kiosk.stage.open("manager")
    kiosk.settle()
    kiosk.touch(f"person_{person}")


def test_a_manager_signs_in_by_name_and_passphrase(kiosk: Kiosk) -> None:
    kiosk.stage.open("manager")
    kiosk.settle()
    kiosk.tap("ko")
    assert kiosk.find("person_2") is None
    kiosk.touch("person_1")
    assert kiosk.text("who") == "Anna"
    kiosk.tap(SECRET)
    kiosk.touch("signIn")
    assert kiosk.stage.managerLabel == "Anna"
    assert kiosk.find("signOut")


def test_hidden_people_are_not_listed(kiosk: Kiosk) -> None:
    kiosk.stage.open("manager")
    kiosk.settle()
    assert kiosk.find("person_3")
    assert kiosk.find("person_4") is None


def test_the_passphrase_is_masked_until_it_is_asked_for(kiosk: Kiosk) -> None:
    at_passphrase(kiosk)
    kiosk.type("abc")
    kiosk.touch("eye")
    assert kiosk.read_field("passphrase") == "abc"
    kiosk.touch("eye")
    assert kiosk.read_field("passphrase") not in ("", "abc")
    assert kiosk.text("passphrase") == "abc"


def test_a_wrong_passphrase_is_said_and_waiting_times_count_down(kiosk: Kiosk, app: App) -> None:
    at_passphrase(kiosk)
    for _ in range(2):
        kiosk.type("nope")
        kiosk.touch("signIn")
        assert kiosk.text("news") == "That was not right. Please try once more."
        assert kiosk.text("passphrase") == ""
    kiosk.type("nope")
    kiosk.touch("signIn")
    assert "try again in 1 second" in kiosk.text("news")
    kiosk.type(SECRET)
    assert not kiosk.item("signIn").isEnabled()
    kiosk.forward(seconds=1)
    kiosk.touch("signIn")
    assert kiosk.stage.signedIn


def test_work_is_shown_and_a_second_touch_does_nothing(kiosk: Kiosk) -> None:
    at_passphrase(kiosk)
    kiosk.type(SECRET)
    model = kiosk.manager.signIn
    model.submit(SECRET)
    model.submit(SECRET)
    assert model.working
    assert kiosk.slow.waiting == 1
    assert kiosk.text("news") == "One moment, checking…"
    kiosk.settle()
    assert kiosk.stage.signedIn


def test_whoever_is_no_manager_learns_nothing(kiosk: Kiosk) -> None:
    at_passphrase(kiosk, person=3)
    kiosk.type(SECRET)
    kiosk.touch("signIn")
    assert kiosk.text("news") == "That was not right. Please try once more."
    assert not kiosk.stage.signedIn


@pytest.mark.allow_log("ResultScreen.qml")  # it has no model here
def test_a_badge_says_who_and_the_passphrase_proves_it(kiosk: Kiosk) -> None:
    kiosk.stage.open("manager")
    kiosk.settle()
    # As the door for scans does it: the badge's screen, then back to the page beneath.
    kiosk.stage.scan(make(Kind.BADGE))
    kiosk.stage.identify(2, "Ben", kiosk.stage.state.scan)
    kiosk.settle()
    assert kiosk.text("who") == "Ben"
    kiosk.type(SECRET)
    kiosk.touch("signIn")
    assert kiosk.stage.managerLabel == "Ben"


@pytest.mark.allow_log("HomeScreen.qml")  # it has no model here
def test_the_way_back_leads_from_the_passphrase_to_the_names_and_home(kiosk: Kiosk) -> None:
    at_passphrase(kiosk)
    kiosk.touch("back")
    assert kiosk.find("person_1")
    kiosk.touch("back")
    assert kiosk.stage.mode == "home"


def test_an_answer_that_comes_too_late_signs_nobody_in(kiosk: Kiosk) -> None:
    at_passphrase(kiosk)
    kiosk.manager.signIn.submit(SECRET)
    kiosk.manager.back()
    kiosk.settle()
    assert not kiosk.stage.signedIn


def test_the_page_locks_itself(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.forward(minutes=4)
    assert kiosk.find("signOut")
    kiosk.forward(minutes=1)
    assert not kiosk.stage.signedIn
    assert kiosk.stage.mode == "rotation"
    kiosk.stage.open("manager")
    kiosk.settle()
    assert kiosk.find("signOut") is None
    assert kiosk.find("person_1")
