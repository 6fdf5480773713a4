"""The keyboard on the screen: its layouts as data, and what a touched key does."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QmlElement

from kiosk.ui.qt import Property

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Page(StrEnum):
    """What the keys are for."""

    LETTERS = "letters"
    SIGNS = "signs"
    ACCENTS = "accents"


LETTERS: Final[Mapping[str, Sequence[str]]] = {
    "en": ("qwertyuiop", "asdfghjkl'", "zxcvbnm,."),
    "fi": ("qwertyuiopå", "asdfghjklöä", "zxcvbnm,."),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß,."),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm,."),
}
"""The rows of letters of each language, as its people know them."""

SIGNS: Final[Mapping[str, Sequence[str]]] = {
    "en": ("1234567890", "!?:;\"'()@&", "-–+=/%€£#,."),
    "fi": ("1234567890", "!?:;\"'()@&", "-–+=/%€§#,."),
    "de": ("1234567890", "!?:;„“()@&", "-–+=/%€§#,."),
    "es": ("1234567890", "¡!¿?:;«»@&", "-–+/%€()#,."),
}
"""Digits and signs of each language."""

ACCENTS: Final = ("áàâäãåæąçñß", "éèêëęíìîïłš", "óòôöõøœúùûü")
"""Letters with accents, which have a page of their own."""

WIDEST: Final = 11
"""No row has more keys than this."""


def rows(language: str, page: Page, shifted: bool) -> tuple[tuple[str, ...], ...]:
    """The keys of a page, row by row; with Shift, letters are capitals.

    ß stays as it is: nobody begins a word with it, and its capital pair would be two letters.
    """
    if page is Page.SIGNS:
        return tuple(tuple(row) for row in SIGNS[language])
    letters = ACCENTS if page is Page.ACCENTS else LETTERS[language]
    return tuple(tuple(_capital(key) if shifted else key for key in row) for row in letters)


def _capital(key: str) -> str:
    return key.upper() if len(key.upper()) == 1 else key


@QmlElement
class KeyboardModel(QObject):
    """The keys that are shown now. What is touched goes to whatever has the focus."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = "en"
        self._page = Page.LETTERS
        self._shifted = False
        self.refresh()

    def _get_rows(self) -> list[list[str]]:
        return [list(row) for row in rows(self._language, self._page, self._shifted)]

    rows = Property("QVariantList", _get_rows, notify=changed)

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_shifted(self) -> bool:
        return self._shifted

    shifted = Property(bool, _get_shifted, notify=changed)

    @Slot()
    def refresh(self) -> None:
        """Take the layout of the language that the screen speaks now, from its first page."""
        code = QLocale().name().partition("_")[0]
        self._language = code if code in LETTERS else "en"
        self._page = Page.LETTERS
        self._shifted = False
        self.changed.emit()

    @Slot(bool)
    def shift(self, on: bool) -> None:
        """Whether the next letter is a capital."""
        if on != self._shifted:
            self._shifted = on
            self.changed.emit()

    @Slot(str)
    def turn(self, page: str) -> None:
        """Open a page, or the letters again if it is open."""
        wanted = Page(page)
        self._page = Page.LETTERS if wanted is self._page else wanted
        self.changed.emit()

    @Slot(str)
    def type(self, key: str) -> None:
        """Write what stands on a key. A capital and a letter with an accent come one by one."""
        once = self._shifted or self._page is Page.ACCENTS
        self._shifted = False
        if self._page is Page.ACCENTS:
            self._page = Page.LETTERS
        event = QInputMethodEvent()
        event.setCommitString(key)
        # Whoever is written to may ask for a capital next.
        _send(event)
        if once:
            self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take away what is selected, or the letter before the cursor."""
        _press(Qt.Key.Key_Backspace)

    @Slot()
    def enter(self) -> None:
        """What the Enter key does."""
        _press(Qt.Key.Key_Return, "\r")


def _press(key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        _send(QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def _send(event: QEvent) -> None:
    # To the focused item itself and not to its window: what is touched is never a scanner's.
    focused = QGuiApplication.focusObject()
    if focused is not None:
        QCoreApplication.sendEvent(focused, event)
