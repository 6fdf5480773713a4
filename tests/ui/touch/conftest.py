"""A floor for each test."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.window import make_application
from tests.ui.touch.floor import Floor, Room, make_room


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Room]:
    """The site of a floor in a language, made when it is first asked for."""
    return cache(lambda language: make_room(tmp_path_factory.mktemp("room") / "site", language))


@pytest.fixture
def make_floor(tmp_path: Path, room: Callable[[str], Room]) -> Iterator[Callable[..., Floor]]:
    """Makes floors (size, language); takes them down after the test."""
    made: list[Floor] = []

    def make(size: tuple[int, int] = (1280, 720), language: str = "en") -> Floor:
        made.append(Floor(room(language), tmp_path / f"site{len(made)}", size))
        return made[-1]

    yield make
    for one in reversed(made):
        one.close()


@pytest.fixture(scope="module")
def standing_floor(
    qapp: QGuiApplication,
    tmp_path_factory: pytest.TempPathFactory,
    room: Callable[[str], Room],
) -> Iterator[Floor]:
    """One floor for a file's tests: see `one_floor`."""
    del qapp
    make_application()
    made = Floor(room("en"), tmp_path_factory.mktemp("floor") / "site", (1280, 720))
    yield made
    made.close()


@pytest.fixture
def one_floor(standing_floor: Floor) -> Floor:
    """The window of the test before, with nobody there and nothing planned."""
    standing_floor.anew()
    return standing_floor


@pytest.fixture
def floor(make_floor: Callable[..., Floor]) -> Floor:
    """One kiosk in English, 1280 by 720."""
    return make_floor()
