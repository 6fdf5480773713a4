"""The whole kiosk as it is started: a real site, window and workers, and real key events."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.app.screen import with_devices
from kiosk.app.site import App, create, open_site
from kiosk.app.wiring import Kiosk, Wiring, Workers
from kiosk.people.model import PersonRow
from kiosk.scanning.code import Code
from kiosk.settings import Settings
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.window import KioskWindow, Look, Models, make_application
from tests.people.support import PlainHasher
from tests.scanning.keyboards import Scanner


@dataclass
class Room:
    """A break room with its kiosk switched on."""

    app: App
    made: Kiosk
    models: Models
    window: KioskWindow
    tokens: list[Code]
    badges: list[Code]
    clock_ms: float = 1000.0

    def scan(self, code: Code) -> None:
        """A keyboard-wedge scanner types the code, as fast as scanners do."""
        self.clock_ms += 5000
        for stroke in Scanner(layout="us").strokes(code.text, self.clock_ms):
            key = Qt.Key.Key_Return if stroke.text == "\r" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(
                    kind, key, Qt.KeyboardModifier.NoModifier, stroke.native, 0, 0, stroke.text
                )
                event.setTimestamp(round(stroke.at_ms))
                QCoreApplication.sendEvent(self.window.window, event)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    make_application()
    folder = tmp_path / "site"
    create(folder, Settings(name="Harbour Street", zone=ZoneInfo("Europe/Helsinki")))
    app = open_site(folder, hasher=PlainHasher())
    app.people.import_rows([PersonRow("1", "Aino"), PersonRow("2", "Ben")], "console:test")
    badges = [badge.code for badge in app.people.make_badges("console:test", None)]
    app.raffles.open(None, "Moustaches", "console:test")
    tokens = [code for _, code in app.raffles.make_tokens(5, "console:test").tokens]
    threads = [ThreadJobs(name) for name in Workers._fields]
    workers = Workers(*threads)
    made = Wiring(app, workers).kiosk()
    models = with_devices(app, made, workers)
    window = KioskWindow(models, Look(windowed=True, reduced_motion=True))
    yield Room(app, made, models, window, tokens, badges)
    window.close()
    models.close()
    for thread in threads:
        thread.close()
    app.close()


def until(qtbot: QtBot, wanted: Callable[[], bool]) -> None:
    qtbot.waitUntil(wanted, timeout=10_000)


def test_a_scan_in_the_rotation_becomes_a_stored_ticket(room: Room, qtbot: QtBot) -> None:
    stage, rotation = room.models.stage, room.models.rotation
    until(qtbot, lambda: rotation.current is not None)
    assert stage.mode == "rotation"
    room.scan(room.tokens[0])
    until(qtbot, lambda: stage.step == "asking")
    assert room.app.raffles.status().tickets == 0
    room.scan(room.badges[0])
    until(qtbot, lambda: stage.step == "shown")
    person = room.app.people.roster()[0].id
    assert [ticket.number for ticket in room.app.raffles.tickets_of(person)] == [1]
    assert stage.label == "Aino"


def test_two_finds_without_a_pause_wait_together_for_one_badge(room: Room, qtbot: QtBot) -> None:
    stage = room.models.stage
    room.scan(room.tokens[0])
    room.scan(room.tokens[1])
    until(qtbot, lambda: stage.waiting == 2)
    room.scan(room.badges[1])
    until(qtbot, lambda: stage.step == "shown")
    person = room.app.people.roster()[1].id
    assert len(room.app.raffles.tickets_of(person)) == 2


def test_a_file_in_the_inbox_is_taken_in(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    from kiosk.app.imports import InboxDoor

    door = InboxDoor(room.app)
    file = room.app.site.inbox / "people.csv"
    file.write_text("First name;Team\nCarla;Night\n", encoding="utf-8")
    door.look()
    handled = door.look()
    assert [one.report.added for one in handled if one.report] == [1]
    assert any(person.given == "Carla" for person in room.app.people.roster())
    assert not file.exists()


def test_the_rotation_shows_slide_after_slide(room: Room, qtbot: QtBot) -> None:
    rotation = room.models.rotation
    seen: set[str] = set()
    until(qtbot, lambda: rotation.current is not None)
    for _ in range(4):
        assert rotation.current is not None
        before = rotation.current.id
        seen.add(before)
        rotation.forward()
        until(qtbot, lambda before=before: rotation.current.id != before)  # type: ignore[misc] # bound now
    assert len(seen) >= 3
