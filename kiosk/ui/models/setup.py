"""The first start without a site: a manager is walked through what a site needs."""

import logging
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.model import LIMITS
from kiosk.people.passphrase import LEAST
from kiosk.settings import NAME_LIMIT
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.importing import UNEXPECTED, ImportDoor, ImportModel
from kiosk.ui.models.language import LanguageModel
from kiosk.ui.models.zone_picker import ZonePicker
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

INCHES_LEAST: Final = 7.0
INCHES_MOST: Final = 110.0
_FIRST_STRIDE: Final = 0.08
_LAST_STRIDE: Final = 0.005

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What the set-up asked. The first manager's `family` name may be ""."""

    language: str
    name: str
    zone: str
    screen_inches: float
    given: str
    family: str
    passphrase: str = field(repr=False)


class SetupDoor(ImportDoor, Protocol):
    """Makes the site, takes files into it, and begins it."""

    def create_site(self, answers: SetupAnswers) -> None:
        """Make and open the site with its first manager; called on a worker.

        Safe to repeat after an error. Raises KnownError.
        """
        ...

    def begin(self) -> None:
        """Everything is there: show the rotation. Called on Qt's thread."""
        ...


class Step(StrEnum):
    """What is asked, in this order."""

    LANGUAGE = "language"
    NAME = "name"
    ZONE = "zone"
    SCREEN = "screen"
    PERSON = "person"
    PASSPHRASE = "passphrase"
    FILES = "files"
    SUMMARY = "summary"
    WORKING = "working"
    DONE = "done"


_ASKED: Final = tuple(Step)[: tuple(Step).index(Step.WORKING)]


@QmlElement
@QmlUncreatable("made in Python")
class SetupModel(QObject):
    """Keeps every answer until the end, so that going back loses nothing.

    Nothing is written before the summary is agreed to.
    """

    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        door: SetupDoor,
        languages: LanguageModel,
        imports: ImportModel,
        slow: Jobs,
        clock: Clock,
        words: Words,
        zone: str = "UTC",
        screen_inches: float = 21.5,
        parent: QObject | None = None,
    ) -> None:
        """`imports` lists files of sticks, with `door` as its door; `zone` is the machine's."""
        super().__init__(parent)
        self._door = door
        self._languages = languages
        self._imports = imports
        self._slow = slow
        self._words = words
        self._step = Step.LANGUAGE
        self._name = ""
        self._zones = ZonePicker(zone, slow, clock, words, self)
        self._inches = screen_inches
        self._stride = _FIRST_STRIDE
        self._direction = 0
        self._given = ""
        self._family = ""
        self._passphrase = ""
        self._again = ""
        self._problem = ""
        imports.finished.connect(self._imported)
        words.changed.connect(self.changed)

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=stepChanged)

    def _get_number(self) -> int:
        return _ASKED.index(self._step) + 1 if self._step in _ASKED else len(_ASKED)

    number = Property(int, _get_number, notify=stepChanged)

    steps = Property(int, lambda self: len(_ASKED), constant=True)

    def _get_languages(self) -> LanguageModel:
        return self._languages

    languages = Property(LanguageModel, _get_languages, constant=True)

    def _get_imports(self) -> ImportModel:
        return self._imports

    imports = Property(ImportModel, _get_imports, constant=True)

    def _get_name(self) -> str:
        return self._name

    def _set_name(self, name: str) -> None:
        self._name = name[:NAME_LIMIT]
        self.changed.emit()

    name = Property(str, _get_name, _set_name, notify=changed)
    nameMost = Property(int, lambda self: NAME_LIMIT, constant=True)

    def _get_zones(self) -> ZonePicker:
        return self._zones

    zones = Property(ZonePicker, _get_zones, constant=True)

    def _get_inches(self) -> float:
        return self._inches

    inches = Property(float, _get_inches, notify=changed)

    def _get_inches_text(self) -> str:
        return self._words.locale.toString(self._inches, "f", 1)

    inchesText = Property(str, _get_inches_text, notify=changed)

    def _get_given(self) -> str:
        return self._given

    def _set_given(self, given: str) -> None:
        self._given = given[: LIMITS["given"]]
        self.changed.emit()

    given = Property(str, _get_given, _set_given, notify=changed)

    def _get_family(self) -> str:
        return self._family

    def _set_family(self, family: str) -> None:
        self._family = family[: LIMITS["family"]]
        self.changed.emit()

    family = Property(str, _get_family, _set_family, notify=changed)

    def _get_passphrase(self) -> str:
        return self._passphrase

    def _set_passphrase(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.changed.emit()

    passphrase = Property(str, _get_passphrase, _set_passphrase, notify=changed)

    def _get_again(self) -> str:
        return self._again

    def _set_again(self, again: str) -> None:
        self._again = again
        self.changed.emit()

    again = Property(str, _get_again, _set_again, notify=changed)
    passphraseLeast = Property(int, lambda self: LEAST, constant=True)

    def _get_differs(self) -> bool:
        return bool(self._again) and not self._passphrase.startswith(self._again)

    differs = Property(bool, _get_differs, notify=changed)
    """Whether the second passphrase is already another one than the first."""

    def _get_complete(self) -> bool:
        match self._step:
            case Step.NAME:
                return bool(self._name.strip())
            case Step.PERSON:
                return bool(self._given.strip())
            case Step.PASSPHRASE:
                return len(self._passphrase.strip()) >= LEAST and self._passphrase == self._again
            case _:
                return self._step in _ASKED

    complete = Property(bool, _get_complete, notify=changed)
    """Whether this step is answered, so that the next one may come."""

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=changed)

    @Slot()
    def back(self) -> None:
        """To the step before, with all answers as they were."""
        if self._step in _ASKED and self._step is not Step.LANGUAGE:
            self._turn(_ASKED[_ASKED.index(self._step) - 1])

    @Slot()
    def next(self) -> None:
        """To the next step once this one is answered; from the summary to work."""
        if not self._get_complete():
            return
        if self._step is Step.SUMMARY:
            self._create()
        else:
            self._turn(_ASKED[_ASKED.index(self._step) + 1])

    @Slot(str)
    def speak(self, language: str) -> None:
        """This is the site's language; the screen speaks it at once."""
        self._words.speak(language)

    @Slot()
    def larger(self) -> None:
        """The card on the screen must be larger: the screen has fewer inches than thought."""
        self._resize(-1)

    @Slot()
    def smaller(self) -> None:
        """The card on the screen must be smaller."""
        self._resize(1)

    @Slot()
    def finish(self) -> None:
        """Leave the set-up."""
        if self._step is Step.DONE:
            self._door.begin()

    def _resize(self, direction: int) -> None:
        # As one weighs on scales: each change of direction halves the step.
        if self._direction and direction != self._direction:
            self._stride = max(_LAST_STRIDE, self._stride / 2)
        self._direction = direction
        inches = self._inches * (1 + direction * self._stride)
        self._inches = round(min(INCHES_MOST, max(INCHES_LEAST, inches)), 2)
        self.changed.emit()

    def _turn(self, step: Step) -> None:
        self._problem = ""
        self._step = step
        if step is Step.ZONE:
            self._zones.look()
        elif step is Step.FILES:
            self._imports.look()
        self.stepChanged.emit()
        self.changed.emit()

    def _create(self) -> None:
        answers = SetupAnswers(
            language=self._words.language,
            name=self._name.strip(),
            zone=self._zones.chosen,
            screen_inches=self._inches,
            given=self._given.strip(),
            family=self._family.strip(),
            passphrase=self._passphrase,
        )
        self._turn(Step.WORKING)
        self._slow.run(lambda: self._door.create_site(answers), self._created, self._failed)

    def _created(self, nothing: None) -> None:
        del nothing
        # A passphrase is kept no longer than it is needed.
        self._passphrase = self._again = ""
        self._words.be_at_home_in(self._words.language)
        if self._imports.chosen:
            self._imports.begin()
            self.changed.emit()
        else:
            self._turn(Step.DONE)

    @Slot()
    def _imported(self) -> None:
        if self._step is Step.WORKING:
            self._turn(Step.DONE)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            _log.error("the set-up failed", exc_info=error)
        if self._step is Step.WORKING:
            self._turn(Step.SUMMARY)
        self._problem = say_error(error) if isinstance(error, KnownError) else say("ui", UNEXPECTED)
        self.changed.emit()
