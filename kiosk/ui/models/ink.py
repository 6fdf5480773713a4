"""A pad to write on with a finger, painted so that the software renderer follows it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.recognition.ink import HEIGHT, MOST_POINTS, MOST_STROKES, WIDTH, Stroke, path, simple
from kiosk.recognition.ink import strokes as strokes_of
from kiosk.recognition.model import INK_LIMIT
from kiosk.ui.half import forget_those_gone
from kiosk.ui.qt import Property

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

PEN: Final = 7.0
"""The width of a line, in units of the field."""


@QmlElement
class InkSurface(QQuickPaintedItem):
    """Takes the strokes of a finger or the mouse as a path of `kiosk.recognition.ink`.

    The field fills the item. While a stroke is drawn only its newest piece is painted; when the
    finger leaves, the stroke is made simpler. `edited` tells that somebody changed the path.
    """

    pathChanged = Signal()
    inkChanged = Signal()
    edited = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        forget_those_gone(self)
        self._strokes: list[Stroke] = []
        self._path = ""
        self._points: list[tuple[float, float]] = []
        self._drawn: QImage | None = None
        self._colour = QColor(36, 26, 48)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setKeepMouseGrab(True)
        self.widthChanged.connect(self._again)
        self.heightChanged.connect(self._again)

    def _get_path(self) -> str:
        return self._path

    def _set_path(self, text: str) -> None:
        if text != self._path:
            self._strokes = list(strokes_of(text))
            self._path = text
            self._again()
            self.pathChanged.emit()

    path = Property(str, _get_path, _set_path, notify=pathChanged)

    def _get_ink(self) -> QColor:
        return self._colour

    def _set_ink(self, colour: QColor) -> None:
        if colour != self._colour:
            self._colour = colour
            self._again()
            self.inkChanged.emit()

    ink = Property(QColor, _get_ink, _set_ink, notify=inkChanged)

    def _get_full(self) -> bool:
        return len(self._path) > INK_LIMIT * 0.9 or len(self._strokes) >= MOST_STROKES

    full = Property(bool, _get_full, notify=pathChanged)
    """Whether no more fits."""

    @Slot()
    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._keep(self._strokes[:-1])
            self._again()

    @Slot()
    def clear(self) -> None:
        """Take all strokes away."""
        if self._strokes:
            self._keep([])
            self._again()

    def _keep(self, strokes: list[Stroke]) -> None:
        self._strokes = strokes
        self._path = path(strokes)
        self.pathChanged.emit()
        self.edited.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if self._get_full():
            event.ignore()
            return
        self._points = []
        self._reach(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        self._reach(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends."""
        event.accept()
        self._finish()

    def mouseUngrabEvent(self) -> None:
        """Something took the finger away, as a scan's result does: what was drawn stays."""
        self._finish()

    def _finish(self) -> None:
        points, self._points = self._points, []
        stroke = simple(points)
        if not stroke:
            return
        more = [*self._strokes, stroke]
        if len(path(more)) <= INK_LIMIT:
            self._keep(more)
        self._again()

    def _reach(self, at: QPointF) -> None:
        width, height = max(1.0, self.width()), max(1.0, self.height())
        point = (
            min(max(at.x() / width, 0.0), 1.0) * WIDTH,
            min(max(at.y() / height, 0.0), 1.0) * HEIGHT,
        )
        if len(self._points) >= MOST_POINTS:
            return
        before = self._points[-1] if self._points else point
        self._points.append(point)
        image = self._image()
        painter = QPainter(image)
        self._line(painter, [before, point])
        painter.end()
        one, two = self._place(before), self._place(point)
        edge = PEN * self._scale() + 2
        self.update(QRectF(one, two).normalized().adjusted(-edge, -edge, edge, edge).toRect())

    def _scale(self) -> float:
        return max(0.01, self.width() / WIDTH)

    def _place(self, point: tuple[float, float]) -> QPointF:
        return QPointF(point[0] * self.width() / WIDTH, point[1] * self.height() / HEIGHT)

    def _line(self, painter: QPainter, points: list[tuple[float, float]]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(
                self._colour,
                PEN * self._scale(),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        placed = [self._place(point) for point in points]
        if len(placed) == 2 and placed[0] == placed[1]:
            painter.drawPoint(placed[0])
        else:
            painter.drawPolyline(placed)

    def _image(self) -> QImage:
        if self._drawn is None:
            width, height = max(1, round(self.width())), max(1, round(self.height()))
            self._drawn = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            for stroke in self._strokes:
                points = [(float(x), float(y)) for x, y in stroke]
                self._line(painter, points if len(points) > 1 else points * 2)
            painter.end()
        return self._drawn

    @Slot()
    def _again(self) -> None:
        self._drawn = None
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Copy what was drawn."""
        if self.width() >= 1 and self.height() >= 1:
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._image())
