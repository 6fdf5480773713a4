import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import site as sites
from kiosk.app.site import App
from kiosk.clock import SetClock
from tests.people.support import PlainHasher
from tests.ui.manager.ceremony_support import Draw
from tests.ui.manager.support import START, ZONE, Kiosk, make_site
from tests.ui.programme import clear


@pytest.fixture
def clock() -> SetClock:
    return SetClock(START, ZONE)


@pytest.fixture(scope="session")
def made_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "site"
    make_site(folder, SetClock(START, ZONE)).close()
    return folder


@pytest.fixture
def app(made_site: Path, tmp_path: Path, clock: SetClock) -> Iterator[App]:
    """A site with five people; Anna and Ben are managers."""
    folder = tmp_path / "site"
    shutil.copytree(made_site, folder)
    opened = sites.open_site(folder, lambda zone: clock, PlainHasher())
    yield opened
    opened.close()


@pytest.fixture
def open_kiosk(clock: SetClock) -> Iterator[Callable[..., Kiosk]]:
    """Opens windows, and closes those that are left."""
    opened: list[Kiosk] = []

    def open_one(app: App | None, **options: Any) -> Kiosk:
        opened.append(Kiosk(app, clock, **options))
        return opened[-1]

    yield open_one
    for kiosk in opened:
        # What has no English translation would be said in the last language for ever.
        kiosk.words.speak("en")
        kiosk.close()


@pytest.fixture
def kiosk(app: App, open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return open_kiosk(app)


@pytest.fixture(scope="module")
def standing_kiosk(
    qapp: QGuiApplication, made_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Kiosk]:
    """One window for a file's tests: see `one_kiosk`."""
    del qapp
    folder = tmp_path_factory.mktemp("standing") / "site"
    shutil.copytree(made_site, folder)
    clock = SetClock(START, ZONE)
    opened = sites.open_site(folder, lambda zone: clock, PlainHasher())
    made = Kiosk(opened, clock)
    yield made
    made.words.speak("en")
    made.close()
    opened.close()


@pytest.fixture
def one_kiosk(standing_kiosk: Kiosk) -> Kiosk:
    """The window of the test before, signed in, with nothing planned.

    Its clock goes on: scans that come after each other must not come before each other.
    """
    assert standing_kiosk.app is not None
    clear(standing_kiosk.app)
    if not standing_kiosk.stage.signedIn:
        standing_kiosk.sign_in()
    standing_kiosk.manager.show("home")
    standing_kiosk.settle()
    return standing_kiosk


@pytest.fixture
def draw(app: App, clock: SetClock) -> Draw:
    return Draw(app, clock)
