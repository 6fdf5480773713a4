"""Garbage goes on Qt's thread, when something has changed on the screen, and never elsewhere."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.ui.garbage import Garbage
from tests.ui.conftest import until


class Screen(QObject):
    changed = Signal()


class Knot(QObject):
    """An object of Qt in a knot that only a collection unties."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def knot(gone: Callable[[], None]) -> None:
    weakref.finalize(Knot(), gone)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.garbage._AFTER_MS", 1)


def test_a_change_on_the_screen_collects_on_this_thread(quick: None) -> None:
    screen = Screen()
    garbage = Garbage([screen.changed])
    assert not gc.isenabled()
    threads: list[threading.Thread] = []
    knot(lambda: threads.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: [object() for _ in range(100_000)])
    worker.start()
    worker.join()
    assert threads == []
    screen.changed.emit()
    until(lambda: bool(threads))
    assert threads == [threading.main_thread()]
    assert gc.get_freeze_count() > 0
    garbage.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    gc.disable()
