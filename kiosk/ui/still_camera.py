"""A camera that sees a painted picture, for pictures of the screens."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QTransform

from kiosk.ui.devices.camera import Camera
from kiosk.ui.devices.camera_input import CameraInput

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink

_SIZE: Final = (1280, 720)
_FRAMES: Final = 8
_EVERY_MS: Final = 40
_MODULES: Final = 25


def still_camera(read: Callable[[str], None]) -> Camera:
    """A camera that is always there; its picture shows a token whose code cannot be read."""
    return Camera(read, "", _Cameras, lambda _, sink: _Source(sink), lambda: True)


class _Cameras(QObject):
    changed = Signal()

    def list(self) -> tuple[CameraInput, ...]:
        return (CameraInput(b"still", "Camera"),)


class _Source(QObject):
    """Sends its picture a few times, so that whoever begins to look sees it, and then rests."""

    failed = Signal(str)

    def __init__(self, sink: "QVideoSink") -> None:
        super().__init__()
        self._sink = sink
        self._image = painted()
        self._left = _FRAMES
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._send)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _send(self) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        self._sink.setVideoFrame(QVideoFrame(self._image))
        self._left -= 1
        if not self._left:
            self._timer.stop()


def painted() -> QImage:
    """Somebody holds a paper moustache up to the camera."""
    image = QImage(*_SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    wall = QLinearGradient(0, 0, 900, 720)
    wall.setColorAt(0, _grey(176))
    wall.setColorAt(1, _grey(112))
    painter.fillRect(image.rect(), wall)
    painter.fillRect(QRectF(60, 60, 250, 330), _grey(206))
    painter.fillRect(QRectF(180, 60, 10, 330), _grey(150))
    painter.fillRect(QRectF(60, 220, 250, 10), _grey(150))
    painter.fillRect(QRectF(930, 250, 290, 18), _grey(84))
    for left, width, tone in ((950, 46, 66), (1004, 34, 140), (1046, 52, 92), (1110, 40, 170)):
        painter.fillRect(QRectF(left, 130, width, 120), _grey(tone))
    _person(painter)
    _token(painter)
    _fingers(painter)
    painter.end()
    return image


def _grey(tone: int) -> QColor:
    return QColor(tone, tone, tone)


def _person(painter: QPainter) -> None:
    painter.setBrush(_grey(52))
    painter.drawRoundedRect(QRectF(330, 470, 620, 420), 190, 190)
    painter.setBrush(_grey(190))
    painter.drawEllipse(QPointF(640, 250), 165, 205)
    painter.setBrush(_grey(40))
    hair = QPainterPath()
    hair.moveTo(465, 260)
    hair.cubicTo(440, -30, 850, -40, 818, 262)
    hair.cubicTo(790, 150, 560, 120, 465, 260)
    painter.drawPath(hair)


def _token(painter: QPainter) -> None:
    painter.save()
    painter.setTransform(QTransform().translate(640, 395).rotate(-5))
    painter.setBrush(_grey(244))
    painter.drawRoundedRect(QRectF(-185, -230, 370, 470), 12, 12)
    side = 250 / _MODULES
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for row in range(_MODULES):
        for column in range(_MODULES):
            if (row * 7 + column * 13 + row * column * 5) % 11 < 5 and not _corner(row, column):
                cell = QRectF(-125 + column * side, -200 + row * side, side, side)
                painter.fillRect(cell, _grey(24))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for left, top in ((-125, -200), (-125 + 18 * side, -200), (-125, -200 + 18 * side)):
        for inset, tone in ((0, 24), (1, 244), (2, 24)):
            ring = side * (7 - 2 * inset)
            painter.fillRect(
                QRectF(left + inset * side, top + inset * side, ring, ring), _grey(tone)
            )
    painter.setBrush(_grey(24))
    painter.drawPath(_moustache())
    painter.restore()


def _corner(row: int, column: int) -> bool:
    return (row < 8 and (column < 8 or column > 16)) or (row > 16 and column < 8)


def _moustache() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(0, 120)
    path.cubicTo(-40, 75, -100, 100, -140, 150)
    path.cubicTo(-150, 160, -165, 158, -165, 145)
    path.cubicTo(-170, 210, -50, 225, 0, 160)
    path.cubicTo(50, 225, 170, 210, 165, 145)
    path.cubicTo(165, 158, 150, 160, 140, 150)
    path.cubicTo(100, 100, 40, 75, 0, 120)
    return path


def _fingers(painter: QPainter) -> None:
    painter.setBrush(_grey(178))
    painter.drawRoundedRect(QRectF(800, 520, 190, 260), 60, 60)
    painter.setBrush(_grey(198))
    painter.drawRoundedRect(QRectF(770, 500, 120, 52), 26, 26)
    painter.setBrush(_grey(190))
    painter.drawRoundedRect(QRectF(778, 556, 120, 50), 25, 25)
    painter.setBrush(_grey(182))
    painter.drawRoundedRect(QRectF(790, 610, 110, 46), 23, 23)
