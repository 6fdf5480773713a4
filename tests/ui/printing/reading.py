"""Pages of a PDF as pictures, and the codes found on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.bench.degrade import Corners
from kiosk.scanning.pixels import decode_gray

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

MM = 25.4
"""In an inch."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A code where it lies on a page, in pixels."""

    text: str
    corners: Corners


def pages(file: Path, dpi: int) -> Iterator[Image.Image]:
    """The pages of a PDF, in shades of grey."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
        white = QImage(size, QImage.Format.Format_RGB32)
        white.fill(QColor("white"))
        painter = QPainter(white)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        gray = white.convertToFormat(QImage.Format.Format_Grayscale8)
        yield Image.frombuffer(
            "L",
            (gray.width(), gray.height()),
            bytes(gray.constBits()),
            "raw",
            "L",
            gray.bytesPerLine(),
            1,
        ).copy()


def texts(picture: Image.Image) -> set[str]:
    """What the kiosk reads in a picture that a camera might send."""
    return set(decode_gray(picture.tobytes(), picture.width, picture.height, picture.width))


def codes(picture: Image.Image) -> list[Seen]:
    """The codes of a clean page, and where they lie."""
    found = zxingcpp.read_barcodes(picture, formats=_FORMATS)
    return [Seen(one.text, _corners(one.position)) for one in found]


def dark_box(picture: Image.Image, seen: Seen) -> tuple[int, int, int, int]:
    """The exact edges of a code that lies straight: left, top, right, bottom."""
    xs, ys = [x for x, _ in seen.corners], [y for _, y in seen.corners]
    near = 0.5 * (max(xs) - min(xs)) / 25
    left, top = round(min(xs) - near), round(min(ys) - near)
    box = (left, top, round(max(xs) + near), round(max(ys) + near))
    inked = picture.crop(box).point([255] * 200 + [0] * 56).getbbox()
    assert inked is not None
    return (left + inked[0], top + inked[1], left + inked[2], top + inked[3])


def _corners(position: zxingcpp.Position) -> Corners:
    return (
        (position.top_left.x, position.top_left.y),
        (position.top_right.x, position.top_right.y),
        (position.bottom_right.x, position.bottom_right.y),
        (position.bottom_left.x, position.bottom_left.y),
    )
