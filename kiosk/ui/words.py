"""The language on the screen: translations, dates and numbers."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from kiosk.errors import KnownError
from kiosk.settings import LANGUAGES
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.words import Value, fill

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "fi": QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
}

_MARKED_VALUES = frozenset({"field", "kind", "keyboard"})

_DAY_FORMATS = {
    "en": "dddd d MMMM",
    "fi": "dddd d. MMMM",
    "de": "dddd, d. MMMM",
    "es": "dddd, d 'de' MMMM",
}

_SHORT_DAY_FORMATS = {
    "en": "ddd d MMM",
    "fi": "ddd d.M.",
    "de": "ddd, d. MMM",
    "es": "ddd, d MMM",
}

_YEARLY_FORMATS = {
    "en": "d MMMM",
    "fi": "d. MMMM",
    "de": "d. MMMM",
    "es": "d 'de' MMMM",
}


@QmlElement
@QmlUncreatable("made in Python")
class Words(QObject):
    """Which language the screen speaks now; `changed` tells everyone to say it again."""

    changed = Signal()

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        """`folder` holds `encore_<language>.qm`; `language` is the site's own language."""
        super().__init__(parent)
        self._folder = folder
        self._home = language
        self._language = ""
        self._translator: QTranslator | None = None
        self.speak(language)

    def _get_language(self) -> str:
        return self._language

    language = Property(str, _get_language, notify=changed)

    @property
    def locale(self) -> QLocale:
        """The locale of dates and numbers; English is British: its dates begin with the day."""
        return _LOCALES[self._language]

    def short_time(self, time: QTime) -> str:
        """Hours and minutes of a day, as the language writes them: 9:05, 9.05, 09:05."""
        return self.locale.toString(time, QLocale.FormatType.ShortFormat)

    def long_date(self, day: QDate) -> str:
        """Weekday, day and month: Monday 5 October, maanantai 5. lokakuuta."""
        return self.locale.toString(day, _DAY_FORMATS[self._language])

    def short_date(self, day: QDate) -> str:
        """The same in few letters: Fri 9 Oct, pe 9.10."""
        return self.locale.toString(day, _SHORT_DAY_FORMATS[self._language])

    def yearly_date(self, day: QDate) -> str:
        """A day of every year: 24 December, 24. joulukuuta."""
        return self.locale.toString(day, _YEARLY_FORMATS[self._language])

    def weekday(self, day: QDate) -> str:
        """The name of a day of the week, as a line begins with it: Monday, Maanantai."""
        name = self.locale.toString(day, "dddd")
        return name[:1].upper() + name[1:]

    def number(self, value: int) -> str:
        """A whole number with the language's marks between thousands."""
        return self.locale.toString(value)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Use `language` from now on. Raises ValueError for one that Encore does not speak."""
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        if language == self._language:
            return
        self.close()
        translator = QTranslator(self)
        if translator.load(f"encore_{language}", str(self._folder)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self._language = language
        QLocale.setDefault(self.locale)
        self.changed.emit()

    def close(self) -> None:
        """Take the language back from the application, which others may speak in after this."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    @Slot()
    def go_home(self) -> None:
        """Back to the site's own language."""
        self.speak(self._home)

    def be_at_home_in(self, language: str) -> None:
        """Make `language` the site's own one, after its settings were changed."""
        self._home = language


def locale_of(language: str) -> QLocale:
    """The locale of dates and numbers in one of our languages, whatever the screen speaks now."""
    return _LOCALES[language]


def say(context: str, source: str, values: Mapping[str, Value] | None = None) -> str:
    """The marked sentence `source` in the language of the screen, filled with `values`.

    Values that are marked words themselves (`field`, `kind`, `keyboard`) are said in that
    language too.
    """
    spoken = dict(values or {})
    for name in _MARKED_VALUES & spoken.keys():
        spoken[name] = QCoreApplication.translate(context, str(spoken[name]))
    return fill(QCoreApplication.translate(context, source), spoken)


def say_error(error: KnownError) -> str:
    """The sentence of a known error in the language of the screen."""
    return say(error.context, error.source, error.values)
