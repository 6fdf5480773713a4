from collections.abc import Callable, Iterator

import pytest

from kiosk.ui.devices.camera_input import CameraInput
from tests.ui.conftest import settle
from tests.ui.devices.rooms import FRONT, Room


@pytest.fixture
def rooms() -> Iterator[Callable[..., Room]]:
    made: list[Room] = []

    def make_room(*inputs: CameraInput, name: str = "") -> Room:
        made.append(Room(*inputs, name=name))
        return made[-1]

    yield make_room
    for one in made:
        one.close()
    settle()


@pytest.fixture
def room(rooms: Callable[..., Room]) -> Room:
    one = rooms(FRONT)
    one.camera.switch(True)
    return one
