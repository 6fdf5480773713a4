"""A QR code's modules, painted without smoothing."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.half import forget_those_gone
from kiosk.ui.qt import Property

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET = 4
"""Width of the quiet zone in modules, from ISO/IEC 18004."""


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the QR code of `text`, by row, without the quiet zone.

    Error correction M: these codes are read from a clean screen.
    """
    # Imported when first used: it loads Pillow, and the first slide has no code.
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(cell) for cell in row) for row in code.get_matrix())


@QmlElement
class QrModules(QQuickPaintedItem):
    """Paints the QR code of `text` as large as whole pixels allow, quiet zone included."""

    textChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        forget_those_gone(self)
        self._text = ""
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setAntialiasing(False)

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._modules = modules(text) if text else ()
        self.textChanged.emit()
        self.update()

    text = Property(str, _get_text, _set_text, notify=textChanged)

    def paint(self, painter: QPainter) -> None:
        count = len(self._modules) + 2 * _QUIET
        side = int(min(self.width(), self.height()) // count)
        if not self._modules or side < 1:
            return
        left = (int(self.width()) - side * count) // 2 + side * _QUIET
        top = (int(self.height()) - side * count) // 2 + side * _QUIET
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    cell = QRectF(left + x * side, top + y * side, side, side)
                    painter.fillRect(cell, QColor("#000000"))
