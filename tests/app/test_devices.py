"""Which devices scan, by the settings of a site."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.site import App, create, open_site
from kiosk.app.wiring import Kiosk, Wiring, Workers
from kiosk.scanning.repeat import Device
from kiosk.settings import Settings
from kiosk.ui.jobs import HandJobs
from kiosk.ui.window import make_application

Opens = Callable[[Settings], AbstractContextManager[tuple[App, Kiosk]]]


@pytest.fixture
def opens(tmp_path: Path, qtbot: QtBot) -> Opens:
    make_application()

    @contextmanager
    def opened(settings: Settings) -> Iterator[tuple[App, Kiosk]]:
        create(tmp_path / "site", settings)
        app = open_site(tmp_path / "site")
        made = Wiring(app, Workers(*(HandJobs() for _ in Workers._fields))).kiosk()
        made.devices.begin()
        yield app, made
        made.devices.close()
        app.close()

    return opened


QUIET = Settings(name="The break room", serial_scanner="off", camera="off")


@pytest.mark.parametrize(
    ("settings", "devices"),
    [
        (QUIET, [Device.WEDGE]),
        (replace(QUIET, serial_scanner="auto"), [Device.WEDGE, Device.SERIAL]),
        (replace(QUIET, camera="asked"), [Device.WEDGE, Device.CAMERA]),
        (replace(QUIET, scanner_device="/dev/input/none"), [Device.WEDGE, Device.EVENT]),
    ],
)
def test_only_what_is_set_up_is_there(
    opens: Opens, settings: Settings, devices: list[Device]
) -> None:
    with opens(settings) as (_, made):
        assert [state.device for state in made.devices.states()] == devices
        assert (made.devices.camera is None) == (settings.camera == "off")
        assert made.devices.states()[0].working


def test_the_last_failed_scans_are_counted_when_the_devices_are_closed(opens: Opens) -> None:
    with opens(QUIET) as (app, made):
        for number in range(3):
            made.door.take(f"rubbish {number}", Device.WEDGE)
        assert app.raffles.failures() == ()
        made.devices.close()
        assert [one.count for one in app.raffles.failures()] == [3]
