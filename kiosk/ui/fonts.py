"""The two typefaces, from the files of their PyPI packages."""

from pathlib import Path

import font_manrope
import font_source_serif_pro
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from kiosk.errors import KnownError

SANS = "Manrope"
SERIF = "Source Serif Pro"

# Single weights and not the variable file: Qt then finds each by its weight on every platform.
_SANS_FILES = (
    "Manrope-Regular.ttf",
    "Manrope-Medium.ttf",
    "Manrope-SemiBold.ttf",
    "Manrope-Bold.ttf",
    "Manrope-ExtraBold.ttf",
)
_SERIF_FILES = (
    "SourceSerifPro-Regular.otf",
    "SourceSerifPro-It.otf",
    "SourceSerifPro-Semibold.otf",
    "SourceSerifPro-SemiboldIt.otf",
)


_LOADED = "encoreTypefaces"


def font_files() -> tuple[Path, ...]:
    """The font files that Encore uses."""
    return (
        *_files(font_manrope.__file__, _SANS_FILES),
        *_files(font_source_serif_pro.__file__, _SERIF_FILES),
    )


def load_fonts() -> QFont:
    """Load both typefaces into the application, once, and return the font for controls.

    Raises `KnownError("file_unreadable")` for a font file that Qt does not take.
    """
    application = QCoreApplication.instance()
    # Qt keeps a copy for each time it is told, and forgets all letters that it has drawn so far.
    if application is None or not application.property(_LOADED):
        for file in font_files():
            if QFontDatabase.addApplicationFont(str(file)) < 0:
                raise KnownError("file_unreadable", file=str(file), reason="not a font")
    if application is not None:
        application.setProperty(_LOADED, True)
    return QFont(SANS)


def _files(module: str | None, names: tuple[str, ...]) -> tuple[Path, ...]:
    folder = Path(module or "").parent / "files"
    return tuple(folder / name for name in names)
