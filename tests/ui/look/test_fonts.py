"""The typefaces of the application."""

from PySide6.QtGui import QFontDatabase

from kiosk.ui.fonts import SANS, SERIF, font_files, load_fonts
from kiosk.ui.window import make_application


def test_both_typefaces_are_there_in_the_weights_that_we_use() -> None:
    sans, serif = set(QFontDatabase.styles(SANS)), set(QFontDatabase.styles(SERIF))
    assert {"Regular", "Medium", "SemiBold", "Bold", "ExtraBold"} <= sans
    assert {"Regular", "Italic", "Semibold", "Semibold Italic"} <= serif


def test_they_are_loaded_only_once() -> None:
    file = str(font_files()[0])
    before = QFontDatabase.addApplicationFont(file)
    assert load_fonts().family() == SANS
    make_application()
    after = QFontDatabase.addApplicationFont(file)
    for number in (before, after):
        assert QFontDatabase.removeApplicationFont(number)
    assert after == before + 1
