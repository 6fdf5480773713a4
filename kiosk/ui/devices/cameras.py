"""The cameras of the machine, as Qt's multimedia knows them. Loading this loads it."""

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrameFormat,
    QVideoSink,
)

from kiosk.ui.devices.camera_input import CameraInput

_HEIGHT = 720
"""Rows that are enough to read a token at arm's length, and few enough for 30 frames a second."""
_FRAMES = 15.0
"""Frames a second below which aiming becomes a trial."""


class SystemCameras(QObject):
    """The cameras that are plugged in now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def list(self) -> tuple[CameraInput, ...]:
        """All of them, the system's own choice first."""
        chosen = bytes(QMediaDevices.defaultVideoInput().id().data())
        found = [
            CameraInput(
                key=bytes(device.id().data()),
                name=device.description(),
                away=device.position() == QCameraDevice.Position.BackFace,
            )
            for device in QMediaDevices.videoInputs()
        ]
        return tuple(sorted(found, key=lambda one: one.key != chosen))


class SystemSource(QObject):
    """One camera that sends its frames into a sink."""

    failed = Signal(str)

    def __init__(self, which: CameraInput, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        found = [one for one in QMediaDevices.videoInputs() if one.id().data() == which.key]
        self._camera = QCamera(found[0], self) if found else QCamera(self)
        best = best_format(found[0].videoFormats()) if found else None
        if best is not None:
            self._camera.setCameraFormat(best)
        near = QCamera.FocusMode.FocusModeAutoNear
        if self._camera.isFocusModeSupported(near):
            self._camera.setFocusMode(near)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._camera.errorOccurred.connect(self._error)

    def start(self) -> None:
        """Switch the camera on; `failed` follows when that cannot be."""
        self._camera.start()

    def stop(self) -> None:
        """Switch the camera off, its light too."""
        self._camera.errorOccurred.disconnect(self._error)
        self._camera.stop()
        self.deleteLater()

    @Slot(QCamera.Error, str)
    def _error(self, error: QCamera.Error, text: str) -> None:
        if error != QCamera.Error.NoError:
            self.failed.emit(text)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The one nearest to 720 rows that is quick enough, and best without packing."""

    def rank(one: QCameraFormat) -> tuple[bool, int, bool, float]:
        size: QSize = one.resolution()
        packed = one.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg
        quick = one.maxFrameRate() >= _FRAMES
        return (not quick, abs(size.height() - _HEIGHT), packed, -one.maxFrameRate())

    return min(formats, key=rank, default=None)
