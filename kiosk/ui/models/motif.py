"""A week's motif as an item: painted once, and again only when it changes."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.schedule.themes import Colours, colours_of
from kiosk.ui.half import forget_those_gone
from kiosk.ui.motif_art import paint_motif
from kiosk.ui.qt import Property

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MotifSurface(QQuickPaintedItem):
    """Paints `motif` in five colours of a paper; nothing for an empty name."""

    motifChanged = Signal()
    coloursChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        forget_those_gone(self)
        self._motif = ""
        self._colours: dict[str, QColor] = {
            name: QColor(getattr(colours_of(""), name)) for name in Colours.__slots__
        }

    def paint(self, painter: QPainter) -> None:
        """Draw it as large as there is room."""
        if self._motif:
            colours = Colours(**{name: each.name() for name, each in self._colours.items()})
            place = QRectF(0, 0, self.width(), self.height())
            paint_motif(painter, self._motif, place, colours)

    def _get_motif(self) -> str:
        return self._motif

    def _set_motif(self, name: str) -> None:
        if name != self._motif:
            self._motif = name
            self.motifChanged.emit()
            self.update()

    motif = Property(str, _get_motif, _set_motif, notify=motifChanged)

    def _put(self, name: str, colour: QColor) -> None:
        if self._colours[name] != colour:
            self._colours[name] = QColor(colour)
            self.coloursChanged.emit()
            self.update()

    sheet = Property(
        QColor,
        lambda self: self._colours["sheet"],
        lambda self, colour: self._put("sheet", colour),
        notify=coloursChanged,
    )
    shade = Property(
        QColor,
        lambda self: self._colours["shade"],
        lambda self, colour: self._put("shade", colour),
        notify=coloursChanged,
    )
    ink = Property(
        QColor,
        lambda self: self._colours["ink"],
        lambda self, colour: self._put("ink", colour),
        notify=coloursChanged,
    )
    quiet = Property(
        QColor,
        lambda self: self._colours["quiet"],
        lambda self, colour: self._put("quiet", colour),
        notify=coloursChanged,
    )
    accent = Property(
        QColor,
        lambda self: self._colours["accent"],
        lambda self, colour: self._put("accent", colour),
        notify=coloursChanged,
    )
