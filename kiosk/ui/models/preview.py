"""The picture of a camera to aim by, painted so that the software renderer shows it too."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.models.camera import CameraModel
from kiosk.ui.qt import Property

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SMOOTH_MOST: Final = 1_000_000
"""Pixels of an item up to which smoothing takes a few milliseconds only."""


@QmlElement
class CameraPreview(QQuickPaintedItem):
    """Paints the newest picture of `camera`, cut to fill the item; nothing while there is none."""

    cameraChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: CameraModel | None = None
        self._image: QImage | None = None
        self.visibleChanged.connect(self._watch)

    def _get_camera(self) -> CameraModel | None:
        return self._camera

    def _set_camera(self, camera: CameraModel | None) -> None:
        if camera is self._camera or camera is None:
            return
        self._camera = camera
        camera.pictured.connect(self._show)
        # Nothing of this item is there any more by then.
        self.destroyed.connect(partial(camera.watch, id(self), False))
        self._watch()
        self.cameraChanged.emit()

    camera = Property(CameraModel, _get_camera, _set_camera, notify=cameraChanged)

    @Slot()
    def _watch(self) -> None:
        if self._camera is not None:
            self._camera.watch(id(self), self.isVisible())
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._camera is not None and self.isVisible():
            self._image = self._camera.picture()
            self.update()

    def paint(self, painter: QPainter) -> None:
        image = self._image
        if image is None or image.isNull():
            return
        width, height = self.width(), self.height()
        smooth = width * height <= _SMOOTH_MOST
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        times = max(width / image.width(), height / image.height())
        seen_width, seen_height = width / times, height / times
        seen = QRectF(
            (image.width() - seen_width) / 2,
            (image.height() - seen_height) / 2,
            seen_width,
            seen_height,
        )
        painter.drawImage(QRectF(0, 0, width, height), image, seen)
