"""The four languages, each by its own name."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings import LANGUAGES
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

NAMES: Final[Mapping[str, str]] = {
    "en": "English",
    "fi": "Suomi",
    "de": "Deutsch",
    "es": "Español",
}
"""Each language in its own words; they are the same in all languages."""

GREETINGS: Final[Mapping[str, str]] = {
    "en": "Good to see you",
    "fi": "Hauska nähdä",
    "de": "Schön, dass du da bist",
    "es": "Qué bueno verte",
}
"""A word of welcome in each language; it is the same in all languages."""


@QmlElement
@QmlUncreatable("made in Python")
class LanguageModel(QObject):
    """What the screen can speak, and what it speaks now."""

    changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        words.changed.connect(self.changed)

    def _get_languages(self) -> list[dict[str, str]]:
        return [
            {"code": code, "name": NAMES[code], "greeting": GREETINGS[code]} for code in LANGUAGES
        ]

    languages = Property("QVariantList", _get_languages, constant=True)

    def _get_current(self) -> str:
        return self._words.language

    current = Property(str, _get_current, notify=changed)

    @Slot(str)
    def speak(self, code: str) -> None:
        """Speak this language until the screen is left."""
        self._words.speak(code)
