"""What all of the manager's further pages share: they are opened, left, busy and honest."""

from typing import ClassVar

import pytest
from PySide6.QtCore import Signal

from kiosk.app.site import App
from kiosk.errors import KnownError
from kiosk.scanning.code import Kind, make
from kiosk.scanning.repeat import Device
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.manager import ManagerModel
from kiosk.ui.models.signin import SignInModel
from tests.conftest import LogWatch
from tests.ui.manager.support import Kiosk


class Notes(Desk):
    """A page that notes what happens to it."""

    changed = Signal()
    takes_scans: ClassVar[bool] = True

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context)
        self.happened: list[str] = []
        self.inside = False

    def opened(self) -> None:
        self.happened.append("opened")

    def left(self) -> None:
        self.happened.append("left")

    def scanned(self, scan: object) -> None:
        self.happened.append("scanned")

    def back(self) -> bool:
        inside, self.inside = self.inside, False
        return inside


class Desks:
    """A manager, signed in, whose only further page is a `Notes`."""

    def __init__(self, app: App, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        context = DeskContext(kiosk.stage, kiosk.jobs, kiosk.slow, kiosk.clock, kiosk.words)
        self.notes = Notes(context)
        self.manager = ManagerModel(
            kiosk.stage,
            SignInModel(app.sign_in, kiosk.jobs, kiosk.slow, kiosk.clock),
            kiosk.imports,
            app.raffles,
            app.recognitions,
            lambda: "",
            kiosk.jobs,
            kiosk.clock,
            kiosk.words,
            {"notes": self.notes},
        )
        kiosk.scans.pageScanned.connect(self.manager.scanned)
        kiosk.stage.open("manager")
        kiosk.stage.sign_in(1, "Anna")
        kiosk.settle()


@pytest.fixture
def desks(app: App, kiosk: Kiosk) -> Desks:
    return Desks(app, kiosk)


def test_a_page_knows_when_it_is_opened_and_left(desks: Desks) -> None:
    desks.manager.show("notes")
    assert (desks.manager.page, desks.notes.happened) == ("notes", ["opened"])
    desks.manager.back()
    assert (desks.manager.page, desks.notes.happened) == ("home", ["opened", "left"])


def test_the_way_back_may_lead_inside_the_page_first(desks: Desks) -> None:
    desks.manager.show("notes")
    desks.notes.inside = True
    desks.manager.back()
    assert desks.manager.page == "notes"
    desks.manager.back()
    assert desks.manager.page == "home"


def test_a_page_is_left_when_the_manager_signs_out(desks: Desks) -> None:
    desks.manager.show("notes")
    desks.manager.signOut()
    assert desks.notes.happened[-1] == "left"


def test_a_scan_goes_to_the_open_page_that_takes_it_and_to_no_other(desks: Desks) -> None:
    token = make(Kind.TOKEN)
    desks.manager.show("notes")
    desks.kiosk.scans.take(token.text, Device.WEDGE)
    assert desks.notes.happened == ["opened", "scanned"]
    assert desks.kiosk.stage.mode == "manager"
    desks.manager.show("files")
    desks.kiosk.scans.take(make(Kind.TOKEN).text, Device.WEDGE)
    desks.kiosk.settle()
    assert desks.notes.happened == ["opened", "scanned", "left"]
    assert desks.kiosk.stage.mode == "result"


def test_a_change_is_done_once_however_often_it_is_touched(desks: Desks) -> None:
    done: list[str] = []
    desks.manager.show("notes")
    desks.notes.change(lambda: done.append("first"))
    assert desks.notes.busy
    desks.notes.change(lambda: done.append("second"))
    desks.kiosk.settle()
    assert (done, desks.notes.busy) == (["first"], False)


def test_without_a_manager_nothing_is_changed(desks: Desks) -> None:
    desks.manager.show("notes")
    desks.manager.signOut()
    desks.notes.change(lambda: pytest.fail("changed by nobody"))
    desks.kiosk.settle()
    assert not desks.notes.busy


def test_what_went_wrong_is_said_until_something_works(desks: Desks) -> None:
    def refused() -> None:
        raise KnownError("disk_full")

    desks.manager.show("notes")
    desks.notes.change(refused)
    desks.kiosk.settle()
    assert "disk" in desks.notes.problem
    assert not desks.notes.busy
    desks.notes.change(lambda: None)
    assert desks.notes.problem == ""
    desks.kiosk.settle()


def test_a_bug_is_logged_whole_and_named_as_one(desks: Desks, log_watch: LogWatch) -> None:
    def broken() -> None:
        raise RuntimeError("a bug of the tests")

    log_watch.expect("the manager's page could not do it")
    desks.manager.show("notes")
    desks.notes.change(broken)
    desks.kiosk.settle()
    assert "log" in desks.notes.problem


def test_an_answer_that_comes_too_late_is_dropped(desks: Desks) -> None:
    came: list[int] = []
    desks.manager.show("notes")
    desks.notes.ask(lambda: 1, came.append)
    desks.manager.back()
    desks.manager.show("notes")
    desks.kiosk.settle()
    assert came == []
    desks.notes.ask(lambda: 2, came.append)
    desks.kiosk.settle()
    assert came == [2]
