"""QR codes on the screen can be read from a picture of it."""

from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.scanning.pixels import decode_gray
from kiosk.ui.models.qr import modules

TEXT = "c0ffee" * 11


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)])
def test_a_code_on_the_screen_is_read(stand: Any, size: tuple[int, int]) -> None:
    window = stand(size)
    window.put(
        "import Encore\nQrCode { }", {"text": TEXT, "width": size[1] // 3}, height=size[1] // 3
    )
    gray = window.picture().convertToFormat(QImage.Format.Format_Grayscale8)
    found = decode_gray(gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine())
    assert found == (TEXT,)


def test_modules_are_square() -> None:
    matrix = modules("BCDF")
    assert len(matrix) == len(matrix[0]) >= 21
