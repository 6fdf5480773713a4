"""A manager rehearses the draw: marked on every page, and gone when the ceremony is left."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.rehearsal import HOLD_SECONDS
from kiosk.app.site import App
from kiosk.app.wiring import Kiosk, Wiring, Workers
from kiosk.clock import SetClock
from kiosk.raffle.model import Rules, State
from kiosk.raffle.prizes import Prize
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.ceremony import CeremonyModel
from kiosk.ui.models.manager import ManagerModel
from kiosk.ui.window import KioskWindow, Look, make_application
from tests.ui.conftest import below
from tests.ui.conftest import settle as qt_settles
from tests.ui.manager.support import run_raffle

PICTURE = "cd" * 32
DICE = (3, 6, 1, 5, 2, 4, 3, 6, 1, 5)
TAPE = {QColor("#ffc53a").rgb(), QColor("#241a30").rgb()}


@dataclass
class Room:
    """The whole window of a site, as the application wires it; jobs run by hand."""

    app: App
    made: Kiosk
    window: KioskWindow
    jobs: HandJobs
    temp: Path

    @property
    def manager(self) -> ManagerModel:
        model = self.made.models.screens["manager"]
        assert isinstance(model, ManagerModel)
        return model

    @property
    def ceremony(self) -> CeremonyModel:
        model = self.made.models.screens["ceremony"]
        assert isinstance(model, CeremonyModel)
        return model

    @property
    def left(self) -> list[Path]:
        """What lies in the machine's temporary folder."""
        return list(self.temp.glob("encore-*"))

    def settle(self) -> None:
        for _ in range(3):
            self.jobs.run_all()
            qt_settles()

    def step(self, do: Callable[[], None], phase: str) -> None:
        do()
        self.settle()
        while self.ceremony.phase == "roll":
            self.ceremony.roll_on()
            self.settle()
        assert self.ceremony.phase == phase
        assert self.marked(), phase

    def marked(self) -> bool:
        """Whether the mark's tape is all around the page, as a photograph would show it."""
        picture: QImage = self.window.picture()
        page = self.item("across").parentItem()
        assert page is not None
        right, below = round(page.width()) - 3, round(page.height()) - 3
        edges = [
            *((x, y) for x in range(2, right, 7) for y in (2, below)),
            *((x, y) for y in range(2, below, 7) for x in (2, right)),
        ]
        return sum(picture.pixel(x, y) in TAPE for x, y in edges) > 0.9 * len(edges)

    def middle(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def prize_picture(self) -> str:
        """The address from which the page takes the prize's picture."""
        items = below(self.window.window.contentItem())
        found = next(one for one in items if one.metaObject().className().startswith("PrizeArt"))
        assert found.property("ready")
        return str(found.property("picture"))

    def item(self, name: str) -> QQuickItem:
        items = below(self.window.window.contentItem())
        return next(item for item in items if item.objectName() == name and item.isVisible())


@pytest.fixture
def room(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """Anna is signed in and stands at her desk."""
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temp))
    make_application()
    jobs = HandJobs()
    made = Wiring(app, Workers(jobs, jobs, jobs, jobs), still=True).kiosk()
    window = KioskWindow(made.models, Look(windowed=True, size=(960, 540), reduced_motion=True))
    room = Room(app, made, window, jobs, temp)
    made.models.stage.open("manager")
    made.models.stage.sign_in(1, "Anna")
    room.settle()
    yield room
    made.devices.close()
    window.close()
    made.models.words.close()
    made.rehearsal.end()


def everything(app: App) -> dict[str, bytes]:
    files = [path for path in sorted(app.site.root.rglob("*")) if path.is_file()]
    found = {str(path): path.read_bytes() for path in files}
    with closing(sqlite3.connect(app.site.database_file)) as database:
        found["dump"] = "\n".join(database.iterdump()).encode()
    return found


def test_every_page_is_marked_no_second_manager_is_asked_and_nothing_is_left(
    room: Room, clock: SetClock
) -> None:
    picture = room.app.site.media / "prizes" / f"{PICTURE}.jpg"
    picture.parent.mkdir(parents=True)
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(picture))
    rules = Rules(
        prizes=("A mug", "A day off"),
        details=(Prize("A mug", picture=PICTURE),),
        tickets_per_person=1,
    )
    run_raffle(room.app, (1, 2, 3), rules)
    before = everything(room.app)
    ceremony = room.ceremony

    room.manager.setSection("raffle")
    QTest.mouseClick(room.window.window, Qt.MouseButton.LeftButton, pos=room.middle("rehearse"))
    room.manager.rehearse()
    assert room.item("rehearse").property("text") == "One moment"
    room.step(lambda: None, "list")
    assert ceremony.rehearsal
    assert len(room.left) == 1
    room.step(ceremony.explain, "explain")
    room.step(ceremony.back, "list")
    clock.forward(timedelta(seconds=HOLD_SECONDS))
    ceremony.tick()
    room.step(ceremony.goOn, "contribute")
    for label, text in (("Anna", "swans"), ("Ben", "rye bread")):
        room.step(partial(ceremony.contribute, label, text), "contribute")
    room.step(ceremony.goOn, "dice")
    for face in DICE:
        ceremony.roll(face)
    room.step(ceremony.takeDice, "ready")
    assert room.prize_picture() == picture.as_uri()
    room.step(ceremony.draw, "winner")
    room.step(ceremony.askVoid, "void")
    room.step(lambda: ceremony.giveReason("Just trying"), "ready")
    room.step(ceremony.draw, "winner")
    room.step(ceremony.claim, "winner")
    while room.made.models.stage.mode == "ceremony":
        ceremony.back()
        room.settle()

    assert room.made.models.stage.mode == "manager"
    assert not room.ceremony.rehearsal
    assert not room.left
    assert everything(room.app) == before
    raffle = room.app.raffles.status().raffle
    assert raffle is not None
    assert raffle.state is State.OPEN


def test_it_ends_with_the_sign_in_and_with_the_program(room: Room) -> None:
    run_raffle(room.app, (1,), Rules(tickets_per_person=1))
    stage = room.made.models.stage

    def begin() -> None:
        stage.open("manager")
        stage.sign_in(1, "Anna")
        room.settle()
        room.manager.rehearse()

    def over() -> bool:
        return stage.mode != "ceremony" and not room.ceremony.rehearsal and not room.left

    begin()
    stage.signOut()
    room.settle()
    assert over(), "gone before it was made"
    begin()
    room.settle()
    assert room.ceremony.rehearsal
    stage.signOut()
    room.settle()
    assert over(), "locked"
    begin()
    room.settle()
    assert room.left
    # The workers stop with what waits for them; then the application ends it.
    stage.signOut()
    room.made.rehearsal.end()
    assert over(), "the program ended"


def test_it_opens_for_nobody_but_the_manager_who_asked(room: Room) -> None:
    run_raffle(room.app, (1,), Rules(tickets_per_person=1))
    stage, manager = room.made.models.stage, room.manager

    def next_one() -> None:
        stage.signOut()
        assert not manager.busy
        assert not manager.preparing
        stage.open("manager")
        stage.sign_in(2, "Ben")

    manager.rehearse()
    next_one()
    room.settle()
    assert (stage.mode, room.left) == ("manager", [])
    manager.rehearse()
    next_one()
    manager.rehearse()
    room.settle()
    assert room.ceremony.rehearsal
    assert room.ceremony.phase == "list"
    assert len(room.left) == 1, "the one that was asked for last"
    stage.signOut()
    room.settle()
    assert not room.left
