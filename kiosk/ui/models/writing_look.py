"""What is being written, as the slide that it will be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, today
from kiosk.people.model import Person
from kiosk.recognition.content import content, pages
from kiosk.recognition.model import Recognition, RecognitionDraft, Value
from kiosk.settings import LANGUAGES
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.writing_draft import pictured
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Known:
    """Everybody on the roster by id, and the values by their keys."""

    people: Mapping[int, Person]
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A slide that was made of a draft."""

    design: str
    content: Mapping[str, object]
    pages: int
    held: bool
    film_held: bool = False


class SlideLook:
    """Makes the design and the content of a slide, with every display choice obeyed."""

    def __init__(self, writer: SlideWriter, clock: Clock, words: Words) -> None:
        self._writer = writer
        self._clock = clock
        self.words = words

    def at(self, draft: RecognitionDraft, known: Known, page: int) -> _Shown:
        """The slide of a draft, or one of the further pages of its story (from 0)."""
        one = pictured(draft, self._clock.now())
        all_pages = pages(one, known.people, known.values, self._clock.zone)
        shown = all_pages[page]
        held = one.picture is not None and one.picture not in (shown.picture, shown.prize_picture)
        film_held = page == 0 and one.video is not None and shown.video is None
        design = self._writer.write(shown)
        return _Shown(design.name, design.content, len(all_pages), held, film_held)

    def of(self, one: Recognition, known: Known) -> dict[str, object]:
        """The `design` and `content` of what is stored."""
        shown = content(one, known.people, known.values, self._clock.zone)
        design = self._writer.write(shown)
        return {"design": design.name, "content": dict(design.content)}

    def starts(self, one: Recognition) -> str:
        """The day on which it begins to be shown; "" if that has come."""
        day = one.show_from
        if day is None or day <= today(self._clock):
            return ""
        return self.words.long_date(QDate(day.year, day.month, day.day))


@QmlElement
@QmlUncreatable("made in Python")
class WritingLookModel(QObject):
    """The slide of the draft that `made` answers, in the language of the screen.

    While somebody looks at it at its true size, the screen may speak another language.
    """

    changed = Signal()

    def __init__(self, look: SlideLook, made: Callable[[], RecognitionDraft], parent: QObject):
        super().__init__(parent)
        self._look = look
        self._made = made
        self._known: Known | None = None
        self._page = 0
        self._spoke = ""
        self._cached: _Shown | None = None

    def know(self, known: Known | None) -> None:
        """Make slides with these people and values, or none any more."""
        self._known = known
        self.tell()

    @Slot()
    def tell(self) -> None:
        """The draft may have changed."""
        self._cached = None
        self.changed.emit()

    def begin(self) -> None:
        """Somebody looks at it at its true size."""
        self._page = 0
        self._spoke = self._look.words.language
        self.tell()

    def end(self) -> None:
        """They have looked: the screen speaks as before."""
        spoke, self._spoke = self._spoke, ""
        self._page = 0
        if spoke and spoke != self._look.words.language:
            self._look.words.speak(spoke)

    def _shown(self) -> _Shown:
        if self._cached is None:
            if self._known is None:
                return _Shown("", {}, 1, held=False)
            made = self._made()
            self._page = min(self._page, len(made.more))
            self._cached = self._look.at(made, self._known, self._page)
        return self._cached

    def _get_design(self) -> str:
        return self._shown().design

    design = Property(str, _get_design, notify=changed)

    def _get_content(self) -> dict[str, object]:
        return dict(self._shown().content)

    content = Property("QVariantMap", _get_content, notify=changed)

    def _get_pages(self) -> int:
        return self._shown().pages

    pages = Property(int, _get_pages, notify=changed)

    def _get_page(self) -> int:
        return self._page

    page = Property(int, _get_page, notify=changed)

    def _get_held(self) -> bool:
        return self._shown().held

    held = Property(bool, _get_held, notify=changed)
    """Whether its picture is held back, because somebody on it shows none."""

    def _get_film_held(self) -> bool:
        return self._shown().film_held

    filmHeld = Property(bool, _get_film_held, notify=changed)
    """The same of its film."""

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Look at another page of a longer story."""
        self._page = max(0, min(self._page + steps, self._shown().pages - 1))
        self.tell()

    languages = Property("QStringList", lambda self: list(LANGUAGES), constant=True)

    def _get_language(self) -> str:
        return self._look.words.language

    language = Property(str, _get_language, notify=changed)

    @Slot(str)
    def speak(self, language: str) -> None:
        """See it in another language, until the look is over."""
        if self._spoke:
            self._look.words.speak(language)
