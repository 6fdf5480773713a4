"""The picture of a camera to aim by, painted so that the software renderer shows it too."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.half import forget_those_gone
from kiosk.ui.models.camera import CameraModel
from kiosk.ui.qt import Property

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST: Final = 800_000
"""Pixels that are made; a larger preview is painted from fewer, larger ones."""
_DARK: Final = QColor(36, 26, 48)


@QmlElement
class CameraPreview(QQuickPaintedItem):
    """Paints the newest picture of `camera`; dark while there is none.

    Pictures are made elsewhere in the preview's own size: here they are only copied.
    """

    cameraChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        forget_those_gone(self)
        self._camera: CameraModel | None = None
        self._image: QImage | None = None
        # What lies under it need not be painted.
        self.setOpaquePainting(True)
        self.setFillColor(_DARK)
        self.visibleChanged.connect(self._watch)
        self.widthChanged.connect(self._watch)
        self.heightChanged.connect(self._watch)

    def _get_camera(self) -> CameraModel | None:
        return self._camera

    def _set_camera(self, camera: CameraModel | None) -> None:
        if camera is self._camera or camera is None:
            return
        self._camera = camera
        camera.pictured.connect(self._show)
        # Nothing of this item is there any more by then.
        self.destroyed.connect(partial(camera.watch, id(self), None))
        self._watch()
        self.cameraChanged.emit()

    camera = Property(CameraModel, _get_camera, _set_camera, notify=cameraChanged)

    @Slot()
    def _watch(self) -> None:
        if self._camera is not None:
            self._camera.watch(id(self), self._size() if self.isVisible() else None)
            self._show()

    def _size(self) -> tuple[int, int] | None:
        # Not that of its window: the wrapper of `window()` would go with this item.
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
        width, height = self.width() * ratio, self.height() * ratio
        if width < 1 or height < 1:
            return None
        less = max(1.0, (width * height / _MOST) ** 0.5)
        return max(1, round(width / less)), max(1, round(height / less))

    @Slot()
    def _show(self) -> None:
        if self._camera is not None and self.isVisible():
            self._image = self._camera.picture()
            self.update()

    def paint(self, painter: QPainter) -> None:
        if self._image is not None:
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._image)
