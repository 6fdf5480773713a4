"""The camera as a device: there or not, busy, off and on, looked at, closed while it works."""

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.scanning.pixels import Pixels
from kiosk.scanning.repeat import Device
from kiosk.ui.devices import frames
from kiosk.ui.devices.camera import Phase
from kiosk.ui.devices.camera_input import CameraInput
from kiosk.ui.devices.frames import Decoder
from tests.conftest import LogWatch
from tests.ui.conftest import declares_its_slots, settle, until
from tests.ui.devices.pictures import Format, frame, held_up
from tests.ui.devices.rooms import ANOTHER, FRONT, OTHER, TEXT, Room, look_at


def test_a_camera_is_there_or_not(rooms: Callable[..., Room]) -> None:
    none = rooms()
    assert not none.camera.known
    none.camera.begin()
    none.camera.switch(True)
    assert none.phase == "none"
    assert none.camera.state.problem == "camera_none"
    assert not none.camera.state.working
    assert none.feeds == []
    none.plugs.plug(FRONT)
    assert none.phase == "starting"
    none.feed.send(frame(held_up(TEXT), Format.Format_NV12))
    until(lambda: none.read == [TEXT])
    assert none.camera.state.name == "Webcam C270"
    assert none.camera.state.device is Device.CAMERA
    assert none.camera.state.working


def test_unplugged_and_back(room: Room) -> None:
    room.feed.send(frame(held_up(TEXT), Format.Format_NV12))
    until(lambda: bool(room.read))
    first = room.feed
    room.plugs.plug()
    assert room.phase == "unplugged"
    assert room.camera.state.problem == "camera_unplugged"
    assert not first.running
    room.plugs.plug(FRONT)
    assert room.phase == "starting"
    assert room.feed is not first
    room.read.clear()
    room.feed.send(frame(held_up(ANOTHER), Format.Format_NV12))
    until(lambda: room.read == [ANOTHER])
    # Another one takes over for one that goes.
    room.plugs.plug(OTHER)
    assert room.feed.which == OTHER
    assert room.feed.running


def test_a_busy_camera_is_tried_again(
    rooms: Callable[..., Room], log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_watch.expect("the camera does not answer: it is in use")
    monkeypatch.setattr("kiosk.ui.devices.camera._AGAIN_MS", 100)
    room = rooms(FRONT)
    room.camera.switch(True)
    first = room.feed
    first.failed.emit("it is in use")
    assert room.phase == "busy"
    assert room.camera.state.problem == "camera_busy"
    assert not first.running
    until(lambda: room.feed is not first, seconds=8)
    # No news yet: the words stay until it answers.
    assert room.phase == "busy"
    room.feed.send(frame(held_up(TEXT), Format.Format_NV12))
    until(lambda: room.read == [TEXT])
    assert room.phase == "on"


def test_a_camera_that_sends_nothing_does_not_answer(
    rooms: Callable[..., Room], log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_watch.expect("no picture for 0 s")
    monkeypatch.setattr("kiosk.ui.devices.camera._SILENT_S", 0.1)
    monkeypatch.setattr("kiosk.ui.devices.camera._WATCH_MS", 50)
    room = rooms(FRONT)
    room.camera.switch(True)
    until(lambda: room.camera.phase is Phase.BUSY)


def test_the_camera_of_the_settings_is_used(rooms: Callable[..., Room]) -> None:
    one = rooms(FRONT, OTHER, name="document")
    one.camera.switch(True)
    assert one.feed.which == OTHER
    gone = rooms(FRONT, name="Logitech")
    gone.camera.look()
    assert not gone.camera.known


def test_off_means_off(room: Room) -> None:
    one = frame(held_up(TEXT), Format.Format_NV12)
    room.feed.send(one)
    sink = room.feed.sink
    room.camera.switch(False)
    assert room.phase == "off"
    assert not room.feed.running
    # What was on its way does not count any more, and no picture stays behind.
    settle(20)
    assert room.read == []
    assert not sink.videoFrame().isValid()
    assert room.camera.picture() is None
    sink.setVideoFrame(one)
    settle(20)
    assert room.read == []
    room.camera.switch(True)
    assert len(room.feeds) == 2
    look_at(room, frame(held_up(ANOTHER), Format.Format_NV12))
    assert room.read == [ANOTHER]


def test_frames_of_the_time_off_never_count_and_later_ones_always_do(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The decoder is held up in a frame while the camera goes off and on."""
    real = frames.pixels_of
    for late in (frame(held_up(TEXT), Format.Format_NV12), None):
        held, go = Event(), Event()

        def slow(one: QVideoFrame, held: Event = held, go: Event = go) -> object:
            held.set()
            assert go.wait(10)
            return real(one)

        monkeypatch.setattr(frames, "pixels_of", slow)
        first = frame(held_up(TEXT), Format.Format_NV12)
        room.feed.send(first)
        assert held.wait(10)
        monkeypatch.setattr(frames, "pixels_of", real)
        room.camera.switch(False)
        if late is not None:
            room.feed.sink.setVideoFrame(late)
        room.camera.switch(True)
        if late is None:
            # The very same one, and the decoder has not seen yet that it was off.
            room.feed.send(first)
        go.set()
        if late is not None:
            settle(20)
            look_at(room, frame(held_up(ANOTHER), Format.Format_NV12))
            assert room.read == [ANOTHER]
        else:
            until(lambda: room.read == [ANOTHER, TEXT])


def test_a_frame_that_comes_between_two_looks_is_not_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """While the decoder takes a frame of one run, the next run begins with another one."""
    decoding = Decoder(QVideoSink())
    decoding.close()
    sights: list[frames.Sight] = []
    decoding.seen.connect(sights.append, Qt.ConnectionType.DirectConnection)
    runs = [decoding.start(mirrored=True)]
    one = frame(held_up(TEXT), Format.Format_NV12)

    class Sink:
        def videoFrame(self) -> QVideoFrame:
            if len(runs) == 1:
                decoding.stop()
                runs.append(decoding.start(mirrored=True))
            return one

    monkeypatch.setattr(decoding, "_sink", Sink())
    decoding.take()
    assert sights == []
    decoding.take()
    assert [(sight.texts, sight.run) for sight in sights] == [((TEXT,), runs[1])]


def test_a_picture_of_an_ended_run_holds_up_none_of_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """While a frame of one run is looked at, the next run begins."""
    monkeypatch.setattr(frames, "_PICTURE_EVERY_S", 0.0)
    sink = QVideoSink()
    decoding = Decoder(sink)
    decoding.close()
    pictures: list[frames.Picture] = []
    decoding.pictured.connect(pictures.append, Qt.ConnectionType.DirectConnection)
    decoding.want_pictures((32, 24))
    runs = [decoding.start(mirrored=True)]
    real = frames.pixels_of

    def slow(one: QVideoFrame) -> Pixels | None:
        if len(runs) == 1:
            decoding.stop()
            runs.append(decoding.start(mirrored=True))
        return real(one)

    monkeypatch.setattr(frames, "pixels_of", slow)
    for _ in range(3):
        sink.setVideoFrame(frame(held_up(TEXT), Format.Format_NV12))
        decoding.take()
    # The second waits until the first was shown.
    assert [one.run for one in pictures] == [runs[1]]
    decoding.picture_taken()
    sink.setVideoFrame(frame(held_up(TEXT), Format.Format_NV12))
    decoding.take()
    assert [one.run for one in pictures] == [runs[1], runs[1]]


def test_closing_while_a_frame_is_decoded(rooms: Callable[..., Room]) -> None:
    for _ in range(8):
        one = rooms(FRONT)
        one.camera.switch(True)
        one.feed.send(frame(held_up(TEXT, size=(1280, 720)), Format.Format_NV12))
        one.camera.close()
        settle(2)
        assert one.read == []


def test_pictures_are_made_for_those_who_look(room: Room) -> None:
    page = held_up(TEXT)
    page.paste(0, (0, 0, 60, 480))
    shown: list[float] = []
    room.camera.pictured.connect(lambda: shown.append(time.perf_counter()))
    room.feed.send(frame(page, Format.Format_YUYV))
    until(lambda: bool(room.read))
    assert room.camera.picture() is None
    room.camera.watch((320, 240))
    picture = None
    start = time.perf_counter()
    while len(shown) < 6 and time.perf_counter() - start < 20:
        room.feed.send(frame(page, Format.Format_YUYV))
        settle(2)
        picture = room.camera.picture() or picture
    assert picture is not None
    assert len(shown) == 6
    # 15 a second are enough; the first one may come at once.
    assert time.perf_counter() - start > 4 / 15
    image = picture.image
    assert (image.width(), image.height()) == (320, 240)
    # As in a mirror: what is dark at the left stands at the right.
    assert image.pixelColor(315, 100).lightness() < 60
    assert image.pixelColor(5, 100).lightness() > 150


def test_no_picture_is_stored(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    room.camera.watch((320, 240))
    for kind in (Format.Format_NV12, Format.Format_Jpeg, Format.Format_BGRX8888):
        count = len(room.read)
        room.feed.send(frame(held_up(TEXT), kind))
        until(lambda count=count: len(room.read) > count)  # type: ignore[misc]
    assert list(home.rglob("*")) == []


def test_frames_reach_it_through_a_capture_session(room: Room) -> None:
    from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrameInput

    session = QMediaCaptureSession()
    given = QVideoFrameInput()
    session.setVideoFrameInput(given)
    session.setVideoSink(room.feed.sink)
    until(lambda: given.sendVideoFrame(frame(held_up(TEXT), Format.Format_NV12)))
    until(lambda: room.read == [TEXT])


def test_slots_are_declared(room: Room) -> None:
    assert declares_its_slots(room.camera)
    decoder = Decoder(room.feed.sink)
    assert declares_its_slots(decoder)
    decoder.close()


def test_nothing_of_qts_multimedia_is_loaded_where_no_camera_may_be() -> None:
    import subprocess
    import sys

    script = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from kiosk.ui.devices.camera import Camera\n"
        "application = QCoreApplication([])\n"
        "camera = Camera(print, may_be_there=lambda: False)\n"
        "camera.begin()\n"
        "assert not camera.known\n"
        "camera.close()\n"
        "late = ('zxingcpp', 'PIL', 'PySide6.QtMultimedia')\n"
        "print([name for name in late if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_systems_own_cameras_can_be_asked_for(log_watch: LogWatch) -> None:
    from kiosk.ui.devices.cameras import SystemCameras, SystemSource

    cameras = SystemCameras()
    assert isinstance(cameras.list(), tuple)
    sink = QVideoSink()
    source = SystemSource(CameraInput(b"gone", "gone"), sink)
    source.start()
    source.stop()
    settle()
