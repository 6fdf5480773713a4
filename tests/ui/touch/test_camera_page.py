"""Scanning with the camera, as people at the screen meet it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage

from kiosk.scanning.code import Kind, make
from kiosk.scanning.repeat import Device
from kiosk.ui.models.camera import CameraModel
from tests.ui.conftest import declares_its_slots, until
from tests.ui.devices.pictures import Format, frame, held_up
from tests.ui.devices.rooms import FRONT, Room
from tests.ui.touch.floor import Floor
from tests.ui.touch.tour import faults


class Eyed:
    """A floor with a camera."""

    def __init__(self, floor: Floor, *, always: bool = False, there: bool = True) -> None:
        self.floor = floor
        self.room = Room(*([FRONT] if there else []))
        self.camera = self.room.camera
        self.model = CameraModel(
            floor.stage, floor.raffle, self.camera, floor.door.arrived, always, floor.words
        )
        self.camera._read = self._take
        floor.window.setProperty("camera", self.model)
        self.camera.look()
        floor.settle()

    def _take(self, text: str) -> None:
        self.room.read.append(text)
        self.floor.door.take(text, Device.CAMERA)

    def show(self, *texts: str) -> None:
        """Hold codes up until they have been decoded."""
        count, sent = len(self.room.read), frame(held_up(*texts), Format.Format_NV12)
        self.floor.milliseconds += 10_000
        self.room.feed.send(sent)
        if len(texts) == 1:
            until(lambda: len(self.room.read) > count)
        self.floor.settle()

    def runs(self) -> bool:
        """Whether the camera is switched on."""
        return self.room.feed.running

    def close(self) -> None:
        self.room.close()


@pytest.fixture
def eyes() -> Iterator[Callable[..., Eyed]]:
    made: list[Eyed] = []

    def make_eyes(floor: Floor, **how: bool) -> Eyed:
        made.append(Eyed(floor, **how))
        return made[-1]

    yield make_eyes
    for one in made:
        one.close()


@pytest.fixture
def eyed(floor: Floor, eyes: Callable[..., Eyed]) -> Eyed:
    floor.open_raffle()
    return eyes(floor)


def test_a_find_and_its_badge_by_camera(eyed: Eyed) -> None:
    floor = eyed.floor
    assert not floor.shows("cameraSign")
    floor.go("home")
    floor.tap("card_camera")
    assert (floor.stage.mode, floor.raffle.page) == ("raffle", "camera")
    assert floor.shows("cameraSign")
    assert eyed.runs()
    eyed.show(floor.tokens[0].text)
    assert (floor.stage.mode, floor.stage.step) == ("result", "asking")
    # It stays on for the badge, and people see themselves.
    assert eyed.runs()
    assert floor.shows("preview")
    badge = floor.badges[floor.people["1"]]
    eyed.show(badge.text)
    assert floor.stage.step == "shown"
    assert floor.result.code == "redeemed"
    assert not eyed.runs()
    assert not floor.shows("cameraSign")
    floor.tap("scanAgain")
    assert (floor.stage.mode, floor.raffle.page) == ("raffle", "camera")
    assert eyed.runs()
    floor.tap("back")
    assert floor.raffle.page == "overview"
    assert eyed.room.phase == "off"


def test_after_a_result_the_camera_stays_off(eyed: Eyed) -> None:
    floor = eyed.floor
    floor.go("raffle")
    floor.tap("scanCode")
    eyed.show("nothing of ours")
    assert floor.result.code == "not_ours"
    assert not eyed.runs()
    floor.wait(9)
    assert (floor.stage.mode, floor.raffle.page) == ("raffle", "overview")
    assert not eyed.runs()
    # A code that a hand scanner reads does not switch it on.
    floor.scan(floor.tokens[0])
    assert not eyed.runs()
    floor.tap("useCamera")
    assert eyed.runs()
    floor.tap("back")
    assert not eyed.runs()


def test_nobody_there_switches_it_off(eyed: Eyed) -> None:
    floor = eyed.floor
    floor.go("home")
    floor.tap("card_camera")
    feed = eyed.room.feed
    floor.wait(70)
    assert floor.stage.mode == "rotation"
    assert not feed.running


@pytest.mark.parametrize("there", [True, False])
def test_buttons_are_there_where_a_camera_is(
    floor: Floor, eyes: Callable[..., Eyed], there: bool
) -> None:
    floor.open_raffle()
    eyed = eyes(floor, there=there)
    floor.go("home")
    assert floor.shows("card_camera") is there
    floor.go("raffle")
    assert floor.shows("scanCode") is there
    floor.scan(floor.tokens[0])
    assert floor.shows("useCamera") is there
    assert not floor.shows("cameraSign")
    assert eyed.room.phase == "off"


def test_an_unplugged_camera_has_words_and_other_ways(eyed: Eyed) -> None:
    floor = eyed.floor
    floor.go("home")
    floor.tap("card_camera")
    eyed.room.plugs.plug()
    floor.settle()
    assert "The camera is not plugged in." in floor.texts()
    assert any("Type the letters" in text for text in floor.texts())
    assert not floor.shows("cameraSign")
    assert faults(floor) == []
    eyed.room.plugs.plug(FRONT)
    floor.settle()
    assert floor.shows("cameraSign")
    assert "One moment, the camera is waking up." in floor.texts()
    floor.tap("typeCode")
    assert floor.raffle.page == "code"
    assert not eyed.runs()
    floor.go("home")
    eyed.room.plugs.plug()
    floor.settle()
    assert not floor.shows("card_camera")


def test_two_codes_are_asked_for_one(eyed: Eyed) -> None:
    floor = eyed.floor
    floor.go("raffle")
    floor.tap("scanCode")
    eyed.show(floor.tokens[0].text, floor.tokens[1].text)
    until(lambda: eyed.model.two)
    floor.settle()
    assert any(text.startswith("There are two codes") for text in floor.texts())
    assert floor.stage.mode == "raffle"


def test_always_is_whenever_scans_count(floor: Floor, eyes: Callable[..., Eyed]) -> None:
    floor.open_raffle()
    eyed = eyes(floor, always=True)
    assert floor.stage.mode == "rotation"
    assert eyed.runs()
    assert floor.shows("cameraSign")
    eyed.show(floor.tokens[0].text)
    assert floor.stage.step == "asking"
    eyed.show(floor.badges[floor.people["1"]].text)
    assert floor.result.code == "redeemed"
    assert eyed.runs()


def test_the_software_renderer_shows_the_picture_and_the_frame(eyed: Eyed) -> None:
    floor = eyed.floor
    floor.go("raffle")
    floor.tap("scanCode")
    page = held_up(make(Kind.TEST).text, size=(1280, 720))
    page.paste(255, (0, 0, 1280, 720))
    page.paste(0, (640, 0, 1280, 720))
    eyed.room.feed.send(frame(page, Format.Format_NV12))
    until(lambda: eyed.model.seeing)
    floor.settle()

    def look() -> tuple[int, int]:
        # Pictures are made for previews that can be seen, of the frames after that.
        eyed.room.feed.send(frame(page, Format.Format_NV12))
        floor.settle()
        preview = floor.item("preview")
        place = preview.mapRectToScene(preview.boundingRect())
        picture: QImage = floor.window.grabWindow()
        middle = round(place.center().y())
        return (
            picture.pixelColor(round(place.left()) + 6, middle).lightness(),
            picture.pixelColor(round(place.right()) - 6, middle).lightness(),
        )

    # As in a mirror: the dark right half of the frame stands at the left.
    until(lambda: look()[1] > 200)
    left, right = look()
    assert left < 60 < 200 < right
    target = floor.item("target")
    corner = target.mapToScene(target.boundingRect().topLeft()).toPoint()
    gold = floor.window.grabWindow().pixelColor(corner.x() + 2, corner.y() + 2)
    assert gold.name() == "#ffc53a"


@pytest.mark.parametrize(
    ("size", "language"), [((1280, 720), "de"), ((1080, 1920), "es"), ((1920, 1080), "fi")]
)
def test_nothing_is_cut_off_or_crowded(
    make_floor: Callable[..., Floor],
    eyes: Callable[..., Eyed],
    size: tuple[int, int],
    language: str,
) -> None:
    floor = make_floor(size, language)
    floor.open_raffle()
    floor.plan_week()
    eyed = eyes(floor)
    found = []
    floor.go("home")
    found += faults(floor)
    floor.go("raffle")
    found += faults(floor)
    floor.raffle.show("camera")
    floor.settle()
    found += faults(floor)
    eyed.show(floor.tokens[0].text)
    found += faults(floor)
    floor.tap("back")
    floor.scan(floor.tokens[1])
    found += faults(floor)
    assert found == []


def test_slots_are_declared(eyed: Eyed) -> None:
    assert declares_its_slots(eyed.model)
    eyed.floor.go("raffle")
    eyed.floor.tap("scanCode")
    assert declares_its_slots(eyed.floor.items("preview")[0])
