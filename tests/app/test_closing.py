"""What the kiosk loads at its start, and what becomes of its work when it is closed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.screen import show
from kiosk.app.sheets import STOPPED_REASON
from kiosk.app.site import create, opened
from kiosk.settings import Settings
from kiosk.ui import window
from kiosk.ui.models.manager import ManagerModel
from kiosk.ui.models.sheets import SheetsModel
from kiosk.ui.window import Look, Models, make_application

QUIET = Settings(name="Harbour", serial_scanner="off", camera="off")

FIRST_SLIDE = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app.screen import show
from kiosk.ui import window
from kiosk.ui.devices import serial

# As on a machine into which no serial device is plugged.
serial.could_be_there = lambda devices: False

def start(build, look):
    application = window.make_application()
    models = build()
    shown = window.KioskWindow(models, look)
    models.rotation.slideChanged.connect(lambda: QTimer.singleShot(0, application.quit))
    QTimer.singleShot(30_000, lambda: application.exit(3))
    status = application.exec()
    parts = (
        "PySide6.QtMultimedia", "PySide6.QtSerialPort", "PySide6.QtPdf", "zxingcpp", "PIL",
        "qrcode", "openpyxl", "icalendar", "alembic", "kiosk.ui.printing", "kiosk.exchange.inbox",
    )
    print([part for part in parts if part in sys.modules])
    shown.close()
    models.close()
    return status

window.start = start
sys.exit(show(Path(sys.argv[1]), windowed=True))
"""


def test_the_first_slide_waits_for_no_camera_scanner_or_printer(tmp_path: Path) -> None:
    create(tmp_path / "site", Settings(name="Harbour"))
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SLIDE, str(tmp_path / "site")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_closing_stops_a_long_print_and_retires_its_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    create(tmp_path / "site", QUIET)

    def start(build: Callable[[], Models], look: Look) -> int:
        del look
        make_application()
        models = build()
        manager = models.screens["manager"]
        assert isinstance(manager, ManagerModel)
        models.stage.open("manager")
        models.stage.sign_in(1, "Anna")
        manager.show("sheets")
        desk = manager.desks["sheets"]
        assert isinstance(desk, SheetsModel)
        qtbot.waitUntil(lambda: bool(desk.places))
        desk.setCount(3000)
        desk.print()
        qtbot.waitUntil(lambda: desk.share > 0)
        models.close()
        return 0

    monkeypatch.setattr(window, "start", start)
    assert show(tmp_path / "site", windowed=True) == 0
    with opened(tmp_path / "site") as app:
        (batch,) = app.raffles.batches()
        assert (batch.printed_at, batch.retired) == (None, 3000)
        assert app.raffles.tokens()[0].reason == STOPPED_REASON
        assert list(app.site.outbox.iterdir()) == []
