"""Paper as a PDF: pages in millimetres, our typefaces, sentences in a language."""

import errno
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QFile,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QTranslator,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from kiosk.assets import assets
from kiosk.disk import open_private, sync_folder, unwritable
from kiosk.scanning.code import Code
from kiosk.ui.fonts import SANS, load_fonts
from kiosk.ui.printing.texts import CONTEXT
from kiosk.words import Value, fill

DOTS_PER_MM: Final = 50
"""Painting is in dots of 0.02 mm, so that type can be sized finely in whole dots."""

_DPI: Final = DOTS_PER_MM * 25.4
CARD: Final = (85.6, 54.0)
"""Width and height in mm of a bank card, ISO/IEC 7810 ID-1."""

LYING: Final = " lying"
"""After the name of a page that lies on its long side."""

_SIZES: Final = {
    "A3": QPageSize(QPageSize.PageSizeId.A3),
    "A4": QPageSize(QPageSize.PageSizeId.A4),
    "A5": QPageSize(QPageSize.PageSizeId.A5),
    "Letter": QPageSize(QPageSize.PageSizeId.Letter),
    "Tabloid": QPageSize(QPageSize.PageSizeId.Tabloid),
    "Card": QPageSize(QSizeF(*CARD), QPageSize.Unit.Millimeter, "Card"),
}
_MARK: Final = QColor("#6b6270")
_FITS_MOST: Final = 500

_started: list[QGuiApplication] = []


class Sentences:
    """Sentences marked in the context "ui", in one language, whatever the screen speaks now."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        # Without the file, or in English, the sentences stay as they are in the source.
        self._translator.load(f"encore_{language}", str(assets() / "translations"))

    def say(
        self, source: str, values: Mapping[str, Value] | None = None, context: str = CONTEXT
    ) -> str:
        """The sentence, filled; `context` is the one in which it is marked."""
        translated: str | None = self._translator.translate(context, source)
        return fill(translated or source, values or {})


@dataclass(frozen=True, slots=True)
class Fit:
    """How a text goes into a box: its font, Qt's flags, its height in mm, and whether all fits."""

    font: QFont
    flags: int
    height: float
    whole: bool


class Pen:
    """Paints on one page at a time; all lengths are in millimetres from its top left corner."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, check: Callable[[], None]) -> None:
        self._writer = writer
        self._painter = painter
        self._check = check
        self._fits: dict[tuple[object, ...], Fit] = {}
        self._metrics: dict[tuple[float, QFont.Weight], QFontMetricsF] = {}
        size = writer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
        self.width: float = size.width()
        self.height: float = size.height()

    def new_page(self) -> None:
        """Go on with an empty page. KnownErrors as `make_pdf`, as soon as they show."""
        self._writer.newPage()
        self._check()

    @contextmanager
    def at(self, x: float, y: float, turn: float = 0.0) -> Iterator[None]:
        """Paint with the corner at `x`, `y`, and turned by `turn` degrees to the right there."""
        self._painter.save()
        self._painter.translate(x * DOTS_PER_MM, y * DOTS_PER_MM)
        if turn:
            self._painter.rotate(turn)
        try:
            yield
        finally:
            self._painter.restore()

    def fill(self, path: QPainterPath, color: str) -> None:
        """Fill an outline."""
        self._in_mm(lambda painter: painter.fillPath(path, QBrush(QColor(color))))

    def stroke(
        self, path: QPainterPath, color: str, width: float, dashes: tuple[float, ...] = ()
    ) -> None:
        """Draw along an outline with round ends; `dashes` are lengths of line and gap in mm."""
        pen = QPen(QColor(color), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setDashPattern([length / width for length in dashes])
        self._in_mm(lambda painter: painter.strokePath(path, pen))

    def clipped(self, box: QRectF, paint: Callable[[], None]) -> None:
        """Paint only what falls into `box`."""
        self._painter.save()
        self._painter.setClipRect(_dots(box))
        paint()
        self._painter.restore()

    def cut_marks(self, box: QRectF, length: float = 2.2, away: float = 0.5) -> None:
        """Marks outside the corners of what is to be cut out."""
        path = QPainterPath()
        for x, outward in ((box.left(), -1), (box.right(), 1)):
            for y, downward in ((box.top(), -1), (box.bottom(), 1)):
                path.moveTo(x + outward * away, y)
                path.lineTo(x + outward * (away + length), y)
                path.moveTo(x, y + downward * away)
                path.lineTo(x, y + downward * (away + length))
        self.stroke(path, _MARK.name(), 0.12)

    def write(
        self,
        box: QRectF,
        text: str,
        sizes: tuple[float, ...],
        color: str,
        weight: QFont.Weight = QFont.Weight.Medium,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """Write into `box` in the first of `sizes` (mm) that fits; answers the height it took."""
        fit = self.fit(box, text, sizes, weight, alignment)
        self._painter.setFont(fit.font)
        self._painter.setPen(QColor(color))
        self._painter.drawText(_dots(box), fit.flags, text)
        return fit.height

    def fit(
        self,
        box: QRectF,
        text: str,
        sizes: tuple[float, ...],
        weight: QFont.Weight = QFont.Weight.Medium,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> Fit:
        """How `write` would write: at the last of `sizes` words are broken where they must."""
        key = (box.width(), box.height(), text, sizes, weight, alignment)
        if key in self._fits:
            return self._fits[key]
        where = _dots(QRectF(0, 0, box.width(), box.height()))
        for size in sizes:
            font = _font(size, weight)
            flags = int(alignment.value | Qt.TextFlag.TextWordWrap.value)
            if size == sizes[-1]:
                flags = int(alignment.value | Qt.TextFlag.TextWrapAnywhere.value)
            needed = QFontMetricsF(font, self._writer).boundingRect(where, flags, text)
            whole = needed.height() <= where.height() and needed.width() <= where.width()
            if whole:
                break
        if len(self._fits) >= _FITS_MOST:
            self._fits.clear()
        fit = Fit(font, flags, float(needed.height()) / DOTS_PER_MM, whole)
        self._fits[key] = fit
        return fit

    def line(
        self, x: float, y: float, text: str, size: float, color: str, weight: QFont.Weight
    ) -> None:
        """Write one line from `x` on, standing on `y`, `size` mm high; nothing is measured."""
        self._painter.setFont(_font(size, weight))
        self._painter.setPen(QColor(color))
        self._painter.drawText(QPointF(x * DOTS_PER_MM, y * DOTS_PER_MM), text)

    def length(self, text: str, size: float, weight: QFont.Weight) -> float:
        """How long a line would be, in mm."""
        key = (size, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(_font(size, weight), self._writer)
        return float(self._metrics[key].horizontalAdvance(text)) / DOTS_PER_MM

    def picture(self, box: QRectF, image: QImage) -> None:
        """Paint a picture so that it fills `box`; what is too much of it is cut off evenly."""
        wide, high = image.width(), image.height()
        ratio = box.width() / box.height()
        seen = QRectF(0, 0, min(wide, high * ratio), min(high, wide / ratio))
        seen.moveCenter(QRectF(0, 0, wide, high).center())
        self._painter.drawImage(_dots(box), image, seen)

    def paint(self, paint: Callable[[QPainter], None]) -> None:
        """Let something paint that knows painters, in mm."""
        self._in_mm(paint)

    def _in_mm(self, paint: Callable[[QPainter], None]) -> None:
        self._painter.save()
        self._painter.scale(DOTS_PER_MM, DOTS_PER_MM)
        paint(self._painter)
        self._painter.restore()


def make_pdf(file: Path, title: str, page: str, draw: Callable[[Pen], None]) -> None:
    """Write a PDF: whole, or not at all. `page` is "A3", "A4", "A5", "Letter", "Tabloid" or "Card".

    Pages stand upright; those whose name ends with `LYING` lie.

    Fonts are embedded. Works without a screen, in a command as on any thread of the kiosk.
    Raises KnownError `file_unwritable` or `disk_full`; ValueError for another page.
    """
    if page.removesuffix(LYING) not in _SIZES:
        raise ValueError(f"no such page: {page}")
    _ready()
    aside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        # A sheet holds codes: nobody but its owner reads it.
        open_private(aside).close()
        _paint(aside, title, page, draw)
        with aside.open("rb+") as written:
            os.fsync(written.fileno())
        aside.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        raise unwritable(file, error) from error
    finally:
        with suppress(OSError):
            aside.unlink()


def _paint(aside: Path, title: str, page: str, draw: Callable[[Pen], None]) -> None:
    output = QFile(str(aside))
    if not output.open(QIODevice.OpenModeFlag.ReadWrite):
        raise OSError(errno.EIO, output.errorString())
    drawn = 0

    def check() -> None:
        # After a write that failed or fell short, Qt writes nothing more, and says nothing.
        nonlocal drawn
        if output.pos() <= drawn:
            raise _refused(aside)
        drawn = output.pos()

    writer = QPdfWriter(output)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(round(_DPI))
    writer.setCreator("Encore")
    writer.setTitle(title)
    writer.setPageSize(_SIZES[page.removesuffix(LYING)])
    if page.endswith(LYING):
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        draw(Pen(writer, painter, check))
    finally:
        painter.end()
        output.close()
    with aside.open("rb") as written:
        written.seek(max(0, aside.stat().st_size - len(_END)))
        if written.read() != _END:
            raise _refused(aside)


_END: Final = b"%%EOF\n"


def _refused(aside: Path) -> OSError:
    """Why a file takes no more, from the system itself."""
    try:
        with aside.open("ab", buffering=0) as file:
            for _ in range(16):
                file.write(bytes(4096))
    except OSError as error:
        return error
    return OSError(errno.EIO, os.strerror(errno.EIO))


def moved(path: QPainterPath, x: float, y: float, scale: float = 1.0) -> QPainterPath:
    """`path` scaled and then moved by `x`, `y`."""
    made = QPainterPath()
    made.setFillRule(path.fillRule())
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        made_point = QPointF(x + element.x * scale, y + element.y * scale)
        if element.isMoveTo():
            made.moveTo(made_point)
        elif element.isLineTo():
            made.lineTo(made_point)
        elif element.isCurveTo():
            second, third = path.elementAt(index + 1), path.elementAt(index + 2)
            made.cubicTo(
                made_point,
                QPointF(x + second.x * scale, y + second.y * scale),
                QPointF(x + third.x * scale, y + third.y * scale),
            )
    return made


def typed(code: Code) -> str:
    """A code to be typed from paper: groups of four on two lines."""
    groups = code.grouped.split(" ")
    return f"{'  '.join(groups[:3])}\n{'  '.join(groups[3:])}"


def box_path(box: QRectF, radius: float = 0.0) -> QPainterPath:
    """A rectangle, with round corners if wanted."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def _dots(box: QRectF) -> QRectF:
    return QRectF(
        box.x() * DOTS_PER_MM,
        box.y() * DOTS_PER_MM,
        box.width() * DOTS_PER_MM,
        box.height() * DOTS_PER_MM,
    )


def _ready() -> None:
    """Fonts need an application object; a command has none, and no screen either."""
    if QGuiApplication.instance() is None:
        _started.append(QGuiApplication(["kiosk", "-platform", "offscreen"]))
    if SANS not in QFontDatabase.families():
        load_fonts()


@cache
def _font(size: float, weight: QFont.Weight) -> QFont:
    font = QFont(SANS)
    font.setPixelSize(round(size * DOTS_PER_MM))
    font.setWeight(weight)
    # Two letters that are one sign ("ff") could not be found or copied from the PDF.
    font.setFeature(QFont.Tag("liga"), 0)
    font.setFeature(QFont.Tag("calt"), 0)
    return font
