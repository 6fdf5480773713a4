"""How a person is shown, chosen by themselves with their badge."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.model import Display, Person
from kiosk.people.texts import DISPLAYS
from kiosk.recognition.content import content
from kiosk.recognition.model import Kind, Recognition, State
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.importing import UNEXPECTED
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say, say_error
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SAMPLE: Final = QT_TRANSLATE_NOOP(
    "ui", "You took your time with that last caller, and it made their day."
)
"""What the slides say that show how one would be seen."""

_log = logging.getLogger(__name__)


class Lookers(Protocol):
    """What the page needs of `kiosk.people.service.People`; used on the storage worker."""

    def person(self, person_id: int) -> Person:
        """One person."""
        ...

    def set_display(self, person_id: int, display: Display, actor: str) -> Person:
        """How much is shown of them."""
        ...

    def set_birthday_shown(self, person_id: int, is_shown: bool, actor: str) -> Person:
        """Whether the screen congratulates."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class MyLookModel(QObject):
    """A part of the tickets' screen: it opens for the badge that is shown there, and closes with
    the screen or with the person. Every choice is stored at the touch.
    """

    changed = Signal()
    looksChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        people: Lookers,
        writer: SlideWriter,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        refresh: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`refresh` lets the rotation look again at what it shows."""
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._people = people
        self._writer = writer
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._refresh = refresh
        self._person_id: int | None = None
        self._person: Person | None = None
        self._busy = False
        self._problem = ""
        stage.changed.connect(self._follow)
        words.changed.connect(self.changed)
        words.changed.connect(self.looksChanged)

    @Slot()
    def _follow(self) -> None:
        gone = self._stage.state.mode is not Mode.TICKETS or (
            self._door.badge_person != self._person_id
        )
        if self._person_id is not None and gone:
            self.close()

    @Slot()
    def open(self) -> None:
        """Show whoever held up their badge how they are seen."""
        person_id = self._door.badge_person
        if person_id is None:
            return
        self._person_id, self._person, self._problem = person_id, None, ""
        self._run(person_id, lambda: self._people.person(person_id))

    @Slot()
    def close(self) -> None:
        """Back to the tickets."""
        self._person_id, self._person = None, None
        self._busy, self._problem = False, ""
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Be shown like this from now on; places are those of `looks`."""
        display = tuple(Display)[place]
        self._change(lambda number, actor: self._people.set_display(number, display, actor))

    @Slot(bool)
    def showBirthday(self, is_shown: bool) -> None:
        """Let the screen congratulate, or not."""
        self._change(lambda number, actor: self._people.set_birthday_shown(number, is_shown, actor))

    def _change(self, do: Callable[[int, str], Person]) -> None:
        person_id = self._person_id
        # Only their badge may: it is asked for again at each touch.
        if self._busy or person_id is None or self._door.badge_person != person_id:
            return
        self._run(person_id, lambda: do(person_id, f"person:{person_id}"), changes=True)

    def _run(self, person_id: int, work: Callable[[], Person], *, changes: bool = False) -> None:
        self._busy = True
        self.changed.emit()

        def came(person: Person) -> None:
            if changes:
                self._refresh()
            if self._person_id == person_id:
                self._person = person
                self._busy, self._problem = False, ""
                self.looksChanged.emit()
                self.changed.emit()

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                problem = say_error(error)
            else:
                _log.error("how somebody is shown could not be changed", exc_info=error)
                problem = say("ui", UNEXPECTED)
            if self._person_id == person_id:
                self._busy, self._problem = False, problem
                self.changed.emit()

        self._jobs.run(work, came, failed)

    def _get_shown(self) -> bool:
        return self._person_id is not None

    shown = Property(bool, _get_shown, notify=changed)

    def _get_loaded(self) -> bool:
        return self._person is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=changed)

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=changed)

    def _get_chosen(self) -> int:
        return -1 if self._person is None else tuple(Display).index(self._person.display)

    chosen = Property(int, _get_chosen, notify=changed)

    def _get_looks(self) -> list[dict[str, object]]:
        person = self._person
        if person is None:
            return []
        return [self._look(replace(person, display=display)) for display in Display]

    looks = Property("QVariantList", _get_looks, notify=looksChanged)
    """For each choice its name, and the `design` and `content` of a slide that thanks them.

    It is not told when the page closes: then nobody looks at them any more.
    """

    def _look(self, person: Person) -> dict[str, object]:
        thanks = Recognition(
            id=0, key="", kind=Kind.THANKS, title="", text=say("ui", SAMPLE), words="", note="",
            source="", people=(person.id,), teams=(), sender="", sender_id=None, value=None,
            picture=None, created_at=self._clock.now(), show_from=None, show_until=None,
            priority=0, state=State.SHOWN,
        )  # fmt: skip
        design = self._writer.write(content(thanks, {person.id: person}, {}, self._clock.zone))
        return {
            "name": say("people", DISPLAYS[person.display]),
            "design": design.name,
            "content": dict(design.content),
        }

    def _get_has_photo(self) -> bool:
        return self._person is not None and self._person.photo is not None

    hasPhoto = Property(bool, _get_has_photo, notify=changed)

    def _get_birthday(self) -> str:
        born = self._person.born if self._person else None
        if born is None:
            return ""
        return self._words.yearly_date(QDate(born.year, born.month, born.day))

    birthday = Property(str, _get_birthday, notify=changed)
    """Day and month; "" when the roster does not know them."""

    def _get_birthday_shown(self) -> bool:
        return self._person is not None and self._person.birthday_shown

    birthdayShown = Property(bool, _get_birthday_shown, notify=changed)
