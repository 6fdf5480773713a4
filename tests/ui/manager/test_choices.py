"""How the kiosk behaves: chosen by touch, kept in the site's file, obeyed at once."""

import tomllib

from kiosk.app.site import App
from kiosk.audit.model import Entry
from kiosk.recognition.model import ThanksDraft
from kiosk.stage import Mode
from kiosk.ui.models.choices import ChoicesModel
from tests.ui.manager.support import Kiosk


def open_choices(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.touch("tile_choices")


def test_a_touch_is_stored_obeyed_at_once_and_audited(app: App, kiosk: Kiosk) -> None:
    open_choices(kiosk)
    assert not app.recognitions.say_thanks(ThanksDraft((2,), "Thank you")).waiting
    kiosk.touch("moderated_1")
    assert tomllib.loads(app.site.settings_file.read_text("utf-8"))["moderated"] is True
    assert app.recognitions.say_thanks(ThanksDraft((2,), "Thank you again")).waiting
    with app.work.read() as unit:
        last = unit.audit_store.upto(2**31 - 1)
    assert isinstance(last, Entry)
    assert (last.action, last.actor, last.details) == (
        "settings_changed",
        "person:1",
        {"moderated": "True"},
    )


def test_numbers_are_worded_and_what_stands_is_marked(app: App, kiosk: Kiosk) -> None:
    open_choices(kiosk)
    kiosk.touch("tab_screen")
    assert kiosk.text("dwell_seconds_1").startswith("12 second")
    assert kiosk.item("dwell_seconds_1").property("checked")
    kiosk.touch("dwell_seconds_3")
    assert app.settings.dwell_seconds == 24
    assert kiosk.item("dwell_seconds_3").property("checked")
    kiosk.touch("tab_keeping")
    assert kiosk.text("keep_months_4") == "Never"


def test_nothing_changes_without_a_manager(app: App, kiosk: Kiosk) -> None:
    open_choices(kiosk)
    choices = kiosk.manager.desks["choices"]
    assert isinstance(choices, ChoicesModel)
    kiosk.stage.signOut()
    kiosk.settle()
    assert kiosk.stage.state.mode is not Mode.MANAGER
    choices.choose("moderated", 1)
    kiosk.settle()
    assert not app.settings.moderated


def test_what_is_kept_about_people_is_saved_as_a_paper(app: App, kiosk: Kiosk) -> None:
    open_choices(kiosk)
    kiosk.touch("tab_keeping")
    kiosk.touch("sheet")
    choices = kiosk.manager.desks["choices"]
    assert isinstance(choices, ChoicesModel)
    assert (choices.page, choices.saving) == ("save", "form")
    choices.write()
    kiosk.settle()
    assert choices.saving == "done"
    (file,) = app.site.outbox.glob("data-sheet-*.pdf")
    assert file.name == choices.file
    assert choices.back()
    assert choices.page == "questions"
