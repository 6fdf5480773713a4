"""Video frames to texts, on a thread of their own, the newest one only.

A frame is mapped, decoded where it lies and unmapped; nothing of it is kept but the small grey
picture that the preview shows next. The libraries give Python's lock away while they work, so
that Qt's thread goes on meanwhile.
"""

import logging
import os
import sys
import threading
import time
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtGui import QImage, qRgb
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.scanning.pixels import Frames, Layout, Pixels, shown, unpacked

_Format = QVideoFrameFormat.PixelFormat

_LAYOUTS: Final = {
    # Planar: the brightness has a plane of its own, the first.
    **dict.fromkeys(
        (
            _Format.Format_NV12,
            _Format.Format_NV21,
            _Format.Format_YUV420P,
            _Format.Format_YUV422P,
            _Format.Format_YV12,
            *(_Format.Format_IMC1, _Format.Format_IMC2, _Format.Format_IMC3, _Format.Format_IMC4),
            _Format.Format_Y8,
        ),
        Layout.GREY,
    ),
    _Format.Format_YUYV: Layout.GREY_FIRST,
    # Sixteen bits of brightness, of which the upper eight are the second byte.
    **dict.fromkeys(
        (_Format.Format_UYVY, _Format.Format_Y16, _Format.Format_P010, _Format.Format_P016),
        Layout.GREY_SECOND,
    ),
    **dict.fromkeys(
        (_Format.Format_RGBA8888, _Format.Format_RGBX8888),
        Layout.RGBA,
    ),
    **dict.fromkeys(
        (
            _Format.Format_BGRA8888,
            _Format.Format_BGRA8888_Premultiplied,
            _Format.Format_BGRX8888,
        ),
        Layout.BGRA,
    ),
    **dict.fromkeys(
        (
            _Format.Format_ARGB8888,
            _Format.Format_ARGB8888_Premultiplied,
            _Format.Format_XRGB8888,
        ),
        Layout.ARGB,
    ),
    **dict.fromkeys((_Format.Format_ABGR8888, _Format.Format_XBGR8888), Layout.ABGR),
}

_LEAST: Final = 32
"""Pixels: nothing smaller holds a code, and Qt divides by zero when it maps the very smallest."""

_NICE: Final = 5
"""Of the decoder's thread; 0 is that of the others."""
_PICTURE_EVERY_S: Final = 1 / 15

# From the ink of our type to the paper it stands on.
_DARK: Final = (36, 26, 48)
_LIGHT: Final = (255, 246, 228)
_INKS: Final = [
    qRgb(
        *(
            round(dark + (light - dark) * grey / 255)
            for dark, light in zip(_DARK, _LIGHT, strict=True)
        )
    )
    for grey in range(256)
]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen in one frame: the texts of its codes, each once, and when it came.

    `came_at` is of `time.perf_counter`. `run` is the one that `Decoder.start` answered with.
    """

    texts: tuple[str, ...]
    came_at: float
    run: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a frame for the preview, in two inks, mirrored unless the camera looks away."""

    image: QImage
    run: int


class Decoder(QObject):
    """Decodes the newest frame of a sink, again and again, on a thread of its own.

    Whoever sends frames only says that there is one: it waits neither for the decoder nor for
    Python's lock, which Qt's thread may hold while it waits for the sender to stop. Frames that
    came while another was decoded are passed over, all but the last. `seen` is sent for every
    frame that was decoded, `pictured` for those that are to be shown; both from that thread.
    """

    seen = Signal(object)
    pictured = Signal(object)

    def __init__(self, sink: QVideoSink) -> None:
        super().__init__()
        self._sink = sink
        self._frames = Frames()
        self._last = QVideoFrame()
        self._last_run = 0
        self._run = 0
        self._runs = 0
        self._mirrored = True
        self._picture_size: tuple[int, int] | None = None
        self._picture_run = 0
        self._pictured_at = 0.0
        self._last_at = 0.0
        self._thread = QThread()
        self._thread.setObjectName("camera")
        self.moveToThread(self._thread)
        # Without the frame: one that waited in the connection would be an old one.
        sink.videoFrameChanged.connect(self.take)
        self._thread.started.connect(self._stand_back)
        self._thread.start(QThread.Priority.LowPriority)

    def start(self, *, mirrored: bool) -> int:
        """Decode what comes from now on; answers with the number of this run."""
        self._mirrored = mirrored
        self._last_at = time.perf_counter()
        self._runs += 1
        self._run = self._runs
        return self._run

    def stop(self) -> None:
        """Decode no more; waits for nothing."""
        self._run = 0

    def close(self) -> None:
        """End the thread, at most one frame later."""
        self.stop()
        self._sink.videoFrameChanged.disconnect(self.take)
        self._thread.quit()
        self._thread.wait()

    @property
    def last_at(self) -> float:
        """When the last frame was taken, or the run began; of `time.perf_counter`."""
        return self._last_at

    def want_pictures(self, size: tuple[int, int] | None) -> None:
        """Make pictures of so many pixels for the preview; None while nobody looks at it."""
        self._picture_size = size

    def picture_taken(self) -> None:
        """The last picture was shown: there may be a next one."""
        self._picture_run = 0

    @Slot()
    def _stand_back(self) -> None:
        """Let Qt's thread have the processor at once when it wakes while this one decodes.

        Linux knows no priorities of its usual threads but this, which Qt does not set.
        """
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)

    @Slot()
    def take(self) -> None:
        """Decode the sink's frame, if it is another one than the last."""
        run = self._run
        if not run:
            self._last = QVideoFrame()
            return
        frame = self._sink.videoFrame()
        if run != self._run:
            # This may be a frame of the next run, for which another call is on its way.
            return
        if not frame.isValid() or (frame == self._last and run == self._last_run):
            return
        came_at = self._last_at = time.perf_counter()
        self._last, self._last_run = frame, run
        if min(frame.width(), frame.height()) < _LEAST:
            return
        if not frame.map(QVideoFrame.MapMode.ReadOnly):
            return
        try:
            self._look(frame, came_at, run)
        except Exception:  # noqa: BLE001 - one frame must not end the scanning
            _log.exception("a frame could not be decoded")
        finally:
            frame.unmap()

    def _look(self, frame: QVideoFrame, came_at: float, run: int) -> None:
        """What points into the mapped frame is gone when this returns."""
        pixels = pixels_of(frame)
        texts = () if pixels is None else self._frames.read(pixels)
        self.seen.emit(Sight(texts, came_at, run))
        # Who reads the texts comes first: it would wait while the picture is made.
        QThread.yieldCurrentThread()
        if pixels is not None:
            self._show(pixels, run)

    def _show(self, pixels: Pixels, run: int) -> None:
        now, size = time.perf_counter(), self._picture_size
        due = now - self._pictured_at >= _PICTURE_EVERY_S
        # One that waits to be shown holds up no other run's; nobody wants that of an ended run.
        if not due or size is None or run == self._picture_run or run != self._run:
            return
        self._pictured_at = now
        self._picture_run = run
        self.pictured.emit(Picture(_inked(shown(pixels, *size, mirrored=self._mirrored)), run))


def _inked(grey: Pixels) -> QImage:
    """The picture as it is painted soonest, of 32 bits a pixel."""
    size = (grey.width, grey.height, grey.stride)
    image = QImage(bytes(grey.buffer), *size, QImage.Format.Format_Indexed8)
    # This makes a copy: the image owns its pixels from here on.
    image.setColorTable(_INKS)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def pixels_of(frame: QVideoFrame) -> Pixels | None:
    """The pixels of a mapped frame, where they are; None if they cannot be made out.

    They may be used until the frame is unmapped. JPEG and rare formats are unpacked into memory
    of their own.
    """
    kind = frame.pixelFormat()
    if kind == _Format.Format_Jpeg:
        return unpacked(frame.bits(0))
    layout = _LAYOUTS.get(kind)
    if layout is None:
        return _by_image(frame)
    try:
        return Pixels(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), layout)
    except ValueError:
        return None


def _by_image(frame: QVideoFrame) -> Pixels | None:
    image = frame.toImage()
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Pixels(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
