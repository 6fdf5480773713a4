"""Cameras for tests: a list of those that are plugged in, and sources that send real frames."""

import pytest
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.scanning.code import Kind, make
from kiosk.ui.devices import frames
from kiosk.ui.devices.camera import Camera
from kiosk.ui.devices.camera_input import CameraInput
from tests.ui.conftest import until

FRONT = CameraInput(b"1", "Webcam C270")
OTHER = CameraInput(b"2", "Document camera", away=True)
TEXT = make(Kind.TOKEN, lambda n: bytes(range(40, 40 + n))).text
ANOTHER = make(Kind.BADGE, lambda n: bytes(range(90, 90 + n))).text


class Plugs(QObject):
    """The list of cameras, in which the test plugs them in and out."""

    changed = Signal()

    def __init__(self, *inputs: CameraInput) -> None:
        super().__init__()
        self.inputs = list(inputs)

    def list(self) -> tuple[CameraInput, ...]:
        """Those that are plugged in."""
        return tuple(self.inputs)

    def plug(self, *inputs: CameraInput) -> None:
        """Have just these, from now on."""
        self.inputs[:] = inputs
        self.changed.emit()


class Feed(QObject):
    """A camera whose frames the test sends."""

    failed = Signal(str)

    def __init__(self, which: CameraInput, sink: QVideoSink) -> None:
        super().__init__()
        self.which = which
        self.sink = sink
        self.running = False

    def start(self) -> None:
        """Switched on."""
        self.running = True

    def stop(self) -> None:
        """Switched off."""
        self.running = False

    def send(self, frame: QVideoFrame) -> None:
        """One frame, as a camera sends it."""
        assert self.running
        self.sink.setVideoFrame(frame)


class Film(QObject):
    """A camera that shows a video file."""

    failed = Signal(str)

    def __init__(self, file: str, sink: QVideoSink) -> None:
        super().__init__()
        self.player = QMediaPlayer(self)
        self.player.setVideoSink(sink)
        self.player.setSource(QUrl.fromLocalFile(file))

    def start(self) -> None:
        """From its beginning."""
        self.player.play()

    def stop(self) -> None:
        """Stop, and leave the sink."""
        self.player.stop()


class Room:
    """A camera, what it has read, and the sources that were opened."""

    def __init__(self, *inputs: CameraInput, name: str = "") -> None:
        self.plugs = Plugs(*inputs)
        self.feeds: list[Feed] = []
        self.read: list[str] = []
        self.camera = Camera(self.read.append, name, lambda: self.plugs, self._open, lambda: True)

    def _open(self, which: CameraInput, sink: QVideoSink) -> Feed:
        self.feeds.append(Feed(which, sink))
        return self.feeds[-1]

    @property
    def feed(self) -> Feed:
        """The source that was opened last."""
        return self.feeds[-1]

    @property
    def phase(self) -> str:
        """How the camera is doing."""
        return self.camera.phase.value

    def close(self) -> None:
        """Take it away."""
        self.camera.close()


def look_at(room: Room, one: QVideoFrame) -> None:
    """Send a frame, and wait until all that comes of it has come: its picture comes last."""
    pictures: list[object] = []
    link = room.camera.pictured.connect(lambda: pictures.append(room.camera.picture()))
    room.camera.watch((32, 24))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frames, "_PICTURE_EVERY_S", 0.0)
        room.feed.send(one)
        until(lambda: bool(pictures))
    room.camera.pictured.disconnect(link)
    room.camera.watch(None)
