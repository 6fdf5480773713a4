"""Plays one video: frames become pictures on a thread of their own, the newest one only.

Nothing of Qt's multimedia is loaded before the first video. A player ends with its video.
"""

import atexit
import os
import sys
import threading
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLoggingCategory, QObject, QSize, Qt, QThread, QUrl, Signal, Slot
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

VOLUME: Final = 0.5
"""Of a video that may be heard, as the ear hears it: 1 is as loud as it was recorded."""

_NICE: Final = 5
"""Of the thread that makes pictures; 0 is that of the others."""


class _Printer(QObject):
    """Makes pictures of the newest frame of a sink, in the size in which they are painted.

    There is one, on a thread that is there from the first video on: Qt tries out the graphics
    card on each new thread that makes a picture, and says so in the log.
    """

    made = Signal(QImage, int)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._sink: QVideoSink | None = None
        self._last: QVideoFrame | None = None
        self._run = 0
        self._waits = False
        self._size = QSize()
        self._thread = QThread()
        self._thread.setObjectName("video")
        self.moveToThread(self._thread)
        self._thread.started.connect(self._stand_back)
        self._thread.start(QThread.Priority.LowPriority)

    def attach(self, sink: "QVideoSink") -> int:
        """Make pictures of this sink's frames from now on; answers the number of this run."""
        with self._lock:
            self._sink, self._last, self._waits = sink, None, False
            self._size = QSize()
            self._run += 1
        # Without the frame: one that waited in the connection would be an old one.
        sink.videoFrameChanged.connect(self.take)
        return self._run

    def detach(self, sink: "QVideoSink") -> None:
        """Leave the sink alone: it may go when this returns."""
        sink.videoFrameChanged.disconnect(self.take)
        with self._lock:
            if self._sink is sink:
                self._sink = self._last = None

    def fit(self, size: QSize) -> None:
        """Make the pictures of at most so many pixels."""
        self._size = size

    def taken(self) -> None:
        """The last picture is painted: there may be a next one."""
        self._waits = False

    def close(self) -> None:
        """End the thread."""
        self._thread.quit()
        self._thread.wait()

    @Slot()
    def _stand_back(self) -> None:
        """Let Qt's thread have the processor at once when it wakes while this one works.

        Linux knows no priorities of its usual threads but this, which Qt does not set.
        """
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)

    @Slot()
    def take(self) -> None:
        """Make a picture of the sink's frame, unless the last one was not painted yet."""
        with self._lock:
            if self._waits or self._sink is None:
                return
            frame, run = self._sink.videoFrame(), self._run
            if not frame.isValid() or frame == self._last:
                return
            self._last = frame
        image = frame.toImage()
        if image.isNull():
            return
        if not self._size.isEmpty():
            image = image.scaled(
                self._size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._waits = True
        self.made.emit(image.convertToFormat(QImage.Format.Format_RGB32), run)


@cache
def _printer() -> _Printer:
    printer = _Printer()
    atexit.register(printer.close)
    return printer


class Projector(QObject):
    """One playing of one video. `pictured` brings its pictures; `close` ends it.

    `failed` comes when it cannot be played; `ended` after its last frame; `moved` with the
    milliseconds that were played.
    """

    pictured = Signal(QImage)
    moved = Signal(int)
    ended = Signal()
    failed = Signal()

    def __init__(
        self, source: QUrl, *, heard: bool, start: int = 0, parent: QObject | None = None
    ) -> None:
        """`start` is in milliseconds."""
        super().__init__(parent)
        self._start = start
        # It names every library for video that it does without.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QtAudio, QVideoSink

        self._sink = QVideoSink(self)
        self._printer = _printer()
        self._printer.made.connect(self._came)
        self._run = self._printer.attach(self._sink)
        self._player: QMediaPlayer | None = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        if heard:
            sound = QAudioOutput(self)
            scales = QtAudio.VolumeScale
            sound.setVolume(
                QtAudio.convertVolume(
                    VOLUME, scales.LogarithmicVolumeScale, scales.LinearVolumeScale
                )
            )
            self._player.setAudioOutput(sound)
        self._player.positionChanged.connect(self._moved)
        self._player.mediaStatusChanged.connect(self._became)
        self._player.errorOccurred.connect(self._broke)
        self._player.setSource(source)

    def show_in(self, width: int, height: int) -> None:
        """Make the pictures of at most so many pixels."""
        self._printer.fit(QSize(width, height))

    def play(self) -> None:
        """Go on, or begin."""
        if self._player is not None:
            self._player.play()

    def pause(self) -> None:
        """Stand still where it is."""
        if self._player is not None:
            self._player.pause()

    def painted(self) -> None:
        """The last picture is on the screen."""
        self._printer.taken()

    def close(self) -> None:
        """End it, and its threads."""
        from PySide6.QtMultimedia import QVideoFrame

        if self._player is None:
            return
        player, self._player = self._player, None
        self._printer.made.disconnect(self._came)
        self._printer.detach(self._sink)
        player.stop()
        # The last frame would stay for as long as the sink.
        self._sink.setVideoFrame(QVideoFrame())
        player.deleteLater()

    @Slot(QImage, int)
    def _came(self, image: QImage, run: int) -> None:
        if self._player is not None and run == self._run:
            self.pictured.emit(image)

    @Slot("qlonglong")
    def _moved(self, position: int) -> None:
        self.moved.emit(position)

    @Slot()
    def _became(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if self._player is None:
            return
        status = self._player.mediaStatus()
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._start:
            self._player.setPosition(self._start)
            self._start = 0
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()
        elif status is QMediaPlayer.MediaStatus.InvalidMedia:
            self.failed.emit()

    @Slot()
    def _broke(self) -> None:
        if self._player is not None:
            self.failed.emit()
