"""When the camera is on: by the stage and its pages, without a window."""

from collections.abc import Iterator
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.clock import SetClock
from kiosk.scanning.arrivals import Arrival
from kiosk.scanning.code import Kind, Refusal, make
from kiosk.scanning.repeat import Device
from kiosk.ui.models.camera import CameraModel
from kiosk.ui.models.raffle import RaffleModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.words import Words
from tests.ui.conftest import until
from tests.ui.devices.rooms import FRONT, Room


class Pages(QObject):
    """The pages of the raffle's screen."""

    pageChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page = "overview"

    def show(self, page: str) -> None:
        if page != self.page:
            self.page = page
            self.pageChanged.emit()


class Door(QObject):
    """The door's news."""

    arrived = Signal(object)


class Place:
    def __init__(self, clock: SetClock, words: Words, always: bool) -> None:
        self.clock = clock
        self.stage = StageModel(clock)
        self.pages, self.door, self.room = Pages(), Door(), Room(FRONT)
        raffle = cast(RaffleModel, self.pages)
        self.model = CameraModel(
            self.stage, raffle, self.room.camera, self.door.arrived, always, words
        )

    def on(self) -> bool:
        return self.model.on

    def flashes(self) -> bool:
        return self.model.good


@pytest.fixture
def places(set_clock: SetClock, words: Words) -> Iterator[list[Place]]:
    made = [Place(set_clock, words, always=False), Place(set_clock, words, always=True)]
    yield made
    for one in made:
        one.room.close()


@pytest.fixture
def asked(places: list[Place]) -> Place:
    return places[0]


@pytest.fixture
def always(places: list[Place]) -> Place:
    one = places[1]
    one.room.camera.look()
    return one


def test_always_but_for_ceremonies(always: Place) -> None:
    assert always.on()
    always.stage.open("manager")
    always.stage.sign_in(7, "Aino")
    assert always.on()
    always.stage.open("ceremony")
    assert not always.on()
    always.stage.home()
    assert always.on()
    always.stage.fail("storage_lost")
    assert always.on()


def test_asked_for_is_until_it_is_answered(asked: Place) -> None:
    asked.room.camera.look()
    assert not asked.on()
    asked.model.open()
    assert asked.pages.page == "camera"
    assert asked.on()
    asked.stage.scan(make(Kind.TOKEN))
    assert asked.on()
    asked.stage.wait(asked.stage.state.scan, "token")
    assert asked.on()
    asked.stage.identify(7, "Aino")
    asked.stage.show_result(asked.stage.state.scan)
    assert not asked.on()
    assert asked.model.again
    asked.stage.close()
    assert (asked.stage.mode, asked.pages.page) == ("raffle", "overview")
    assert not asked.on()
    assert not asked.model.again


@pytest.mark.parametrize("mode", ["home", "week", "tickets", "thanks", "manager"])
def test_it_goes_off_with_its_page(asked: Place, mode: str) -> None:
    asked.model.open()
    assert asked.on()
    asked.stage.open(mode)
    assert not asked.on()
    asked.model.open()
    asked.pages.show("code")
    assert not asked.on()


def test_it_is_not_begun_where_nobody_scans(asked: Place) -> None:
    asked.model.begin()
    assert not asked.on()
    asked.stage.fail("storage_lost")
    asked.model.open()
    assert not asked.on()


def test_it_is_on_where_a_managers_page_takes_scans(asked: Place) -> None:
    asked.stage.open("manager")
    asked.stage.sign_in(7, "Aino")
    assert not asked.on()
    asked.stage.pageTakes(True)
    assert asked.on()
    asked.stage.pageTakes(False)
    assert not asked.on()
    asked.stage.pageTakes(True)
    asked.clock.forward(timedelta(minutes=6))
    asked.stage.tick()
    assert not asked.on()


def test_a_good_code_of_the_camera_flashes_and_no_other(asked: Place) -> None:
    code = make(Kind.TOKEN).text
    for text, device in (("rubbish", Device.CAMERA), (code, Device.SERIAL)):
        asked.door.arrived.emit(Arrival(text, device, None))
        assert not asked.flashes()
    asked.door.arrived.emit(Arrival(code, Device.CAMERA, None))
    assert asked.flashes()
    until(lambda: not asked.flashes())


def test_a_refusal_is_an_answer(asked: Place) -> None:
    asked.model.open()
    asked.stage.scan(Refusal("misread"))
    assert not asked.on()
