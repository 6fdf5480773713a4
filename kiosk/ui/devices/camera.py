"""A camera as a scanner: switched on when it is wanted, its frames decoded elsewhere.

Qt's multimedia is loaded when the camera is first looked for on a machine that may have one.
No picture is stored: a frame lives until the next one, in memory.
"""

import logging
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTimer, Signal, Slot

from kiosk.scanning.repeat import Device
from kiosk.ui.devices.camera_input import CameraInput, Cameras, Source
from kiosk.ui.devices.state import DeviceState

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink

    from kiosk.ui.devices.frames import Decoder, Picture, Sight

_log = logging.getLogger(__name__)

_CALM_MS: Final = 3000
"""By then the first slide stands, and loading Qt's multimedia holds nobody up."""
_WATCH_MS: Final = 1000
_SILENT_S: Final = 8.0
"""A camera that sends no frame for so long does not answer."""
_AGAIN_MS: Final = 4000
"""A camera that did not answer is tried again after so long."""
_TWO_S: Final = 0.6
"""For so long after two codes were in view none is read: one of them was only out of sight."""


class Phase(StrEnum):
    """How the camera is doing."""

    OFF = "off"
    STARTING = "starting"
    ON = "on"
    NONE = "none"
    """It is wanted, and there is none."""
    BUSY = "busy"
    """It is there and does not answer: another program has it, or it hangs."""
    UNPLUGGED = "unplugged"


PROBLEMS: Final = {
    Phase.NONE: "camera_none",
    Phase.BUSY: "camera_busy",
    Phase.UNPLUGGED: "camera_unplugged",
}
"""The codes of their sentences in `kiosk.scanning.texts.CAMERA`."""


def may_have_camera() -> bool:
    """Whether looking for a camera is worth loading Qt's multimedia; a guess without it."""
    return sys.platform != "linux" or any(Path("/dev").glob("video*"))


class Camera(QObject):
    """Reads codes from a camera's newest frames while it is switched on.

    Every sighting goes to `read`, on Qt's thread, also the same code in each frame. With two
    different codes in one frame none is read, and `two` says so. A camera that is plugged in
    later, comes back or answers again is taken up by itself.
    """

    changed = Signal()
    pictured = Signal()

    def __init__(
        self,
        read: Callable[[str], None],
        name: str = "",
        cameras: Callable[[], Cameras] | None = None,
        source: "Callable[[CameraInput, QVideoSink], Source] | None" = None,
        may_be_there: Callable[[], bool] = may_have_camera,
        parent: QObject | None = None,
    ) -> None:
        """`name` is part of the name of the camera to use; "" takes the system's choice.

        `cameras` and `source` make the list of cameras and what sends a camera's frames;
        None takes those of the system. `may_be_there` is asked before anything is loaded.
        """
        super().__init__(parent)
        self._read = read
        self._name = name
        self._make_cameras = cameras
        self._make_source = source
        self._may_be_there = may_be_there
        self._cameras: Cameras | None = None
        self._decoder: Decoder | None = None
        self._sink: QVideoSink | None = None
        self._source: Source | None = None
        self._used: CameraInput | None = None
        self._picture: Picture | None = None
        self._phase = Phase.OFF
        self._wanted = False
        self._looked_at: tuple[int, int] | None = None
        self._had_one = False
        self._run = 0
        self._two_at: float | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.look)
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._look_after)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._open)

    @property
    def phase(self) -> Phase:
        """How the camera is doing."""
        return self._phase

    @property
    def two(self) -> bool:
        """Whether two different codes are in view."""
        return self._two_at is not None

    @property
    def known(self) -> bool:
        """Whether there is a camera, as far as that was looked up; see `look`."""
        return self._choice() is not None

    @property
    def state(self) -> DeviceState:
        """For the scanner check."""
        used = self._used or self._choice()
        problem = PROBLEMS.get(self._phase, "")
        return DeviceState(Device.CAMERA, used.name if used else "", not problem, problem)

    @property
    def sink(self) -> "QVideoSink | None":
        """Where the frames arrive, also those of a test; None before it was first switched on."""
        return self._sink

    def begin(self) -> None:
        """Look for a camera soon; switches none on."""
        self._calm.start()

    @Slot()
    def look(self) -> None:
        """Find out whether there is a camera, and hear from now on when one comes or goes."""
        self._calm.stop()
        if self._cameras is None and self._may_be_there():
            try:
                self._load()
            except ImportError as error:  # Debian without libpulse0
                _log.warning("cameras cannot be used: %s", error)
        self.changed.emit()

    def switch(self, on: bool) -> None:
        """Switch the camera on or off. On, it stays wanted until it is switched off."""
        if on == self._wanted:
            return
        self._wanted = on
        if on:
            self._open()
        else:
            self._close_source()
            self._become(Phase.OFF)

    def watch(self, size: tuple[int, int] | None) -> None:
        """Make pictures of so many pixels for the preview; None while nobody looks at it."""
        self._looked_at = size
        if self._decoder is not None:
            self._decoder.want_pictures(size)

    def picture(self) -> "Picture | None":
        """The newest picture; None while there is none. The next may come after this."""
        if self._decoder is not None:
            self._decoder.picture_taken()
        return self._picture

    def close(self) -> None:
        """Switch off for good, and end the thread."""
        self._calm.stop()
        self.switch(False)
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None

    def _load(self) -> Cameras:
        if self._cameras is None:
            # It names every library for video that it does without.
            QLoggingCategory.setFilterRules("qt.multimedia*=false")
            if self._make_cameras is None:
                from kiosk.ui.devices.cameras import SystemCameras

                self._cameras = SystemCameras(self)
            else:
                self._cameras = self._make_cameras()
            self._had_one = bool(self._cameras.list())
            self._cameras.changed.connect(self._list_changed)
            self.changed.emit()
        return self._cameras

    def _choice(self) -> CameraInput | None:
        found = self._cameras.list() if self._cameras is not None else ()
        named = [one for one in found if self._name.casefold() in one.name.casefold()]
        return next(iter(named), None)

    @Slot()
    def _open(self) -> None:
        self._again.stop()
        if not self._wanted or self._source is not None:
            return
        try:
            self._load()
            choice = self._choice()
            if choice is None:
                self._become(Phase.UNPLUGGED if self._had_one else Phase.NONE)
                return
            decoder, sink = self._decoding()
        except ImportError as error:  # Debian without libpulse0
            _log.warning("cameras cannot be used: %s", error)
            self._become(Phase.NONE)
            return
        self._had_one = True
        self._used = choice
        if self._make_source is None:
            from kiosk.ui.devices.cameras import SystemSource

            self._source = SystemSource(choice, sink, self)
        else:
            self._source = self._make_source(choice, sink)
        # A frame may have come late, when the camera was off already.
        self._empty_sink()
        self._run = decoder.start(mirrored=not choice.away)
        self._watch.start()
        if self._phase is not Phase.BUSY:
            self._become(Phase.STARTING)
        self._source.failed.connect(self._failed)
        self._source.start()

    def _decoding(self) -> "tuple[Decoder, QVideoSink]":
        if self._decoder is None or self._sink is None:
            from PySide6.QtMultimedia import QVideoSink

            from kiosk.ui.devices.frames import Decoder

            self._sink = QVideoSink(self)
            self._decoder = Decoder(self._sink)
            self._decoder.want_pictures(self._looked_at)
            self._decoder.seen.connect(self._seen, Qt.ConnectionType.QueuedConnection)
            self._decoder.pictured.connect(self._show, Qt.ConnectionType.QueuedConnection)
        return self._decoder, self._sink

    def _close_source(self) -> None:
        self._watch.stop()
        self._again.stop()
        self._run = 0
        self._two_at = None
        self._picture = None
        if self._decoder is not None:
            self._decoder.stop()
        source, self._source = self._source, None
        self._used = None
        if source is not None:
            source.failed.disconnect(self._failed)
            source.stop()
        # It would keep the last frame.
        self._empty_sink()

    def _empty_sink(self) -> None:
        if self._sink is not None:
            from PySide6.QtMultimedia import QVideoFrame

            self._sink.setVideoFrame(QVideoFrame())

    @Slot(object)
    def _seen(self, sight: "Sight") -> None:
        if sight.run != self._run:
            return
        if self._phase is not Phase.ON:
            self._become(Phase.ON)
        if len(sight.texts) > 1:
            first = self._two_at is None
            self._two_at = sight.came_at
            if first:
                self.changed.emit()
            return
        if self._two_at is not None:
            if sight.came_at - self._two_at < _TWO_S:
                return
            self._two_at = None
            self.changed.emit()
        for text in sight.texts:
            self._read(text)

    @Slot(object)
    def _show(self, picture: "Picture") -> None:
        if picture.run == self._run:
            self._picture = picture
            self.pictured.emit()

    @Slot()
    def _list_changed(self) -> None:
        choice = self._choice()
        self._had_one = self._had_one or choice is not None
        if self._wanted:
            listed = self._cameras.list() if self._cameras is not None else ()
            if self._used is not None and self._used.key not in {one.key for one in listed}:
                self._close_source()
            self._open()
        self.changed.emit()

    @Slot(str)
    def _failed(self, text: str) -> None:
        if self._phase is not Phase.BUSY:
            _log.warning("the camera does not answer: %s", text)
        gone = self._used is not None and self._choice() is None
        self._close_source()
        self._become(Phase.UNPLUGGED if gone else Phase.BUSY)
        self._again.start()

    @Slot()
    def _look_after(self) -> None:
        decoder = self._decoder
        if decoder is not None and time.perf_counter() - decoder.last_at > _SILENT_S:
            self._failed(f"no picture for {_SILENT_S:.0f} s")

    def _become(self, phase: Phase) -> None:
        if phase is not self._phase:
            self._phase = phase
            self.changed.emit()
