"""A video in a slide, painted so that the software renderer shows it too."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.half import forget_those_gone
from kiosk.ui.qt import Property

if TYPE_CHECKING:
    from kiosk.ui.devices.projector import Projector

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


class _Reel:
    """What is left to end when a surface has gone: Qt tells of it when the surface is no more."""

    def __init__(self) -> None:
        self.projector: Projector | None = None
        self.image: QImage | None = None

    def end(self) -> None:
        """End the playing, if there is one."""
        projector, self.projector = self.projector, None
        if projector is not None:
            projector.close()
            projector.deleteLater()


def _gone(reel: _Reel, _surface: QObject | None = None) -> None:
    reel.end()
    reel.image = None


@QmlElement
class VideoSurface(QQuickPaintedItem):
    """Paints the video `source` while `playing`, and stands still while it cannot be seen.

    Until `begun`, and after it `failed`, it paints nothing: whoever uses it has a still beneath.
    `elapsed` is in milliseconds. After `ended` the last picture stays.
    """

    sourceChanged = Signal()
    playingChanged = Signal()
    heardChanged = Signal()
    startChanged = Signal()
    begunChanged = Signal()
    elapsedChanged = Signal()
    ended = Signal()
    failed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        forget_those_gone(self)
        self._source = QUrl()
        self._playing = False
        self._heard = False
        self._start = 0
        self._elapsed = 0
        self._over = False
        self._reel = _Reel()
        self.setOpaquePainting(False)
        self.visibleChanged.connect(self._follow)
        self.widthChanged.connect(self._fit)
        self.heightChanged.connect(self._fit)
        self.destroyed.connect(partial(_gone, self._reel))

    def _get_source(self) -> QUrl:
        return self._source

    def _set_source(self, source: QUrl) -> None:
        if source == self._source:
            return
        self._source = source
        self._rewind()
        self.sourceChanged.emit()
        self._follow()

    source = Property(QUrl, _get_source, _set_source, notify=sourceChanged)

    def _get_playing(self) -> bool:
        return self._playing

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playingChanged.emit()
            self._follow()

    playing = Property(bool, _get_playing, _set_playing, notify=playingChanged)

    def _get_heard(self) -> bool:
        return self._heard

    def _set_heard(self, heard: bool) -> None:
        if heard != self._heard:
            self._heard = heard
            self.heardChanged.emit()

    heard = Property(bool, _get_heard, _set_heard, notify=heardChanged)
    """Whether the next playing may be heard."""

    def _get_start(self) -> int:
        return self._start

    def _set_start(self, start: int) -> None:
        if start != self._start:
            self._start = start
            self.startChanged.emit()

    start = Property(int, _get_start, _set_start, notify=startChanged)
    """From where the next playing begins, in milliseconds."""

    def _get_begun(self) -> bool:
        return self._reel.image is not None

    begun = Property(bool, _get_begun, notify=begunChanged)

    def _get_elapsed(self) -> int:
        return self._elapsed

    elapsed = Property(int, _get_elapsed, notify=elapsedChanged)

    @Slot()
    def end(self) -> None:
        """Play no more; the last picture stays."""
        self._over = True
        self._reel.end()

    def _rewind(self) -> None:
        self._reel.end()
        self._over = False
        self._elapsed = 0
        self.elapsedChanged.emit()
        if self._reel.image is not None:
            self._reel.image = None
            self.begunChanged.emit()
            self.update()

    @Slot()
    def _follow(self) -> None:
        """Play, stand still, or wait for what is missing."""
        runs = self._playing and self.isVisible() and not self._over
        if self._reel.projector is None:
            if runs and not self._source.isEmpty():
                self._begin()
        elif runs:
            self._reel.projector.play()
        else:
            self._reel.projector.pause()

    def _begin(self) -> None:
        from kiosk.ui.devices.projector import Projector

        projector = Projector(self._source, heard=self._heard, start=self._start)
        self._reel.projector = projector
        projector.pictured.connect(self._came)
        projector.moved.connect(self._moved)
        projector.ended.connect(self._ended)
        projector.failed.connect(self._failed)
        self._fit()
        projector.play()

    @Slot()
    def _fit(self) -> None:
        if self._reel.projector is not None:
            application = QGuiApplication.instance()
            ratio = (
                application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
            )
            self._reel.projector.show_in(round(self.width() * ratio), round(self.height() * ratio))

    @Slot(QImage)
    def _came(self, image: QImage) -> None:
        first = self._reel.image is None
        self._reel.image = image
        if first:
            self.begunChanged.emit()
        self.update()
        if self._reel.projector is not None:
            self._reel.projector.painted()

    @Slot(int)
    def _moved(self, elapsed: int) -> None:
        if elapsed != self._elapsed:
            self._elapsed = elapsed
            self.elapsedChanged.emit()

    @Slot()
    def _ended(self) -> None:
        self.end()
        self.ended.emit()

    @Slot()
    def _failed(self) -> None:
        _log.warning("the video %s could not be played", self._source.fileName())
        self.end()
        if self._reel.image is not None:
            self._reel.image = None
            self.begunChanged.emit()
        self.failed.emit()

    def paint(self, painter: QPainter) -> None:
        if self._reel.image is None:
            return
        # Made in the surface's own size: here it is only copied, into the middle.
        scale = min(
            self.width() / self._reel.image.width(), self.height() / self._reel.image.height()
        )
        width, height = self._reel.image.width() * scale, self._reel.image.height() * scale
        painter.translate(
            QPointF(round((self.width() - width) / 2), round((self.height() - height) / 2))
        )
        painter.scale(scale, scale)
        painter.drawImage(QPointF(0, 0), self._reel.image)
