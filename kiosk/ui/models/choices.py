"""How the kiosk behaves, as a manager chooses it: questions with answers to touch."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings import Settings
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.saving_desk import RecordPress, SavingDesk
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

YES: Final = QT_TRANSLATE_NOOP("ui", "Yes")
NO: Final = QT_TRANSLATE_NOOP("ui", "No")
AT_ONCE: Final = QT_TRANSLATE_NOOP("ui", "At once")
AFTER_A_LOOK: Final = QT_TRANSLATE_NOOP("ui", "After a manager's look")
WITH_A_NOTE: Final = QT_TRANSLATE_NOOP("ui", "With a leader's note")


class Chooser(Protocol):
    """What the page needs of the open site; `choose` on the worker."""

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        ...

    def choose(self, actor: str, **values: bool | int) -> None:
        """Change settings."""
        ...


@dataclass(frozen=True, slots=True)
class Question:
    """A setting with the values that can be chosen.

    `words` are the answers as sentences; without them the values are numbers, which the page
    words: `unit` is then "seconds", "months" or "weeks".
    """

    name: str
    text: str
    values: tuple[bool | int, ...]
    words: tuple[str, ...] = ()
    unit: str = ""


GROUPS: Final[Mapping[str, tuple[Question, ...]]] = {
    "thanks": (
        Question(
            "moderated",
            QT_TRANSLATE_NOOP("ui", "Thanks are shown"),
            (False, True),
            (AT_ONCE, AFTER_A_LOOK),
        ),
        Question(
            "unsigned_thanks",
            QT_TRANSLATE_NOOP("ui", "Thanks may come from “a colleague”"),
            (True, False),
            (YES, NO),
        ),
        Question(
            "praise_waits",
            QT_TRANSLATE_NOOP("ui", "Customers' praise is shown"),
            (True, False),
            (WITH_A_NOTE, AT_ONCE),
        ),
        Question(
            "anniversaries",
            QT_TRANSLATE_NOOP("ui", "Congratulate on years in the company"),
            (True, False),
            (YES, NO),
        ),
    ),
    "screen": (
        Question(
            "dwell_seconds",
            QT_TRANSLATE_NOOP("ui", "A slide stands for at least"),
            (8, 12, 16, 24),
            unit="seconds",
        ),
        Question("sound", QT_TRANSLATE_NOOP("ui", "Sounds"), (True, False), (YES, NO)),
        Question(
            "video_sound",
            QT_TRANSLATE_NOOP("ui", "Videos in the rotation may be heard"),
            (True, False),
            (YES, NO),
        ),
        Question(
            "reduced_motion",
            QT_TRANSLATE_NOOP("ui", "Move as little as possible (after the next start)"),
            (True, False),
            (YES, NO),
        ),
    ),
    "keeping": (
        Question(
            "keep_months",
            QT_TRANSLATE_NOOP("ui", "Delete old recognitions after"),
            (6, 12, 24, 36, 0),
            unit="months",
        ),
        Question(
            "nudge_weeks",
            QT_TRANSLATE_NOOP("ui", "Remind managers of whoever was not recognised for"),
            (4, 6, 8, 12),
            unit="weeks",
        ),
    ),
}
"""The questions, by the name of their tab."""


@QmlElement
@QmlUncreatable("made in Python")
class ChoicesModel(SavingDesk):
    """Every touch is stored at once, in the site's file, and holds from then on.

    The data sheet, which says what is kept about people, is saved from here.
    """

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        chooser: Chooser,
        is_fixed: Callable[[str], bool],
        press: RecordPress,
        parent: QObject | None = None,
    ) -> None:
        """`is_fixed` tells which settings the program's surroundings decide about."""
        super().__init__(context, press, parent)
        self._chooser = chooser
        self._is_fixed = is_fixed
        self._tab = next(iter(GROUPS))
        self._is_saving = False

    def opened(self) -> None:
        self._tab = next(iter(GROUPS))
        self._is_saving = False
        self.forget_saving()

    def left(self) -> None:
        """The page is left."""
        self._is_saving = False
        self.forget_saving()

    def back(self) -> bool:
        """From the data sheet to the questions; a file that is being written is waited for."""
        if not self._is_saving:
            return False
        if not self._busy:
            self._is_saving = False
            self._problem = ""
            self.forget_saving()
            self.tell()
        return True

    @Slot()
    def wantSheet(self) -> None:
        """The data sheet is to be saved: where does it go?"""
        if not self._is_saving:
            self._is_saving = True
            self._problem = ""
            self.begin_saving()
            self.tell()

    @Slot()
    def write(self) -> None:
        """Write the data sheet."""
        if self._is_saving:
            self.save(None, "data_sheet")

    def _get_page(self) -> str:
        return "save" if self._is_saving else "questions"

    page = Property(str, _get_page, notify=changed)
    """questions, or save: where the data sheet goes."""

    def _get_tabs(self) -> list[str]:
        return list(GROUPS)

    tabs = Property("QStringList", _get_tabs, constant=True)

    def _get_tab(self) -> str:
        return self._tab

    tab = Property(str, _get_tab, notify=changed)

    def _get_questions(self) -> list[dict[str, object]]:
        settings = self._chooser.settings
        return [self._told(each, getattr(settings, each.name)) for each in GROUPS[self._tab]]

    questions = Property("QVariantList", _get_questions, notify=changed)
    """Each with `name`, `text`, `answers` (sentences) or `numbers` with their `unit`, `chosen`
    (-1 for a value that is none of the answers) and `fixed`."""

    def _told(self, question: Question, value: bool | int) -> dict[str, object]:
        return {
            "name": question.name,
            "text": say("ui", question.text),
            "answers": [say("ui", answer) for answer in question.words],
            "numbers": [] if question.words else list(question.values),
            "unit": question.unit,
            "chosen": _index(question.values, value),
            "fixed": self._is_fixed(question.name),
        }

    @Slot(str)
    def turn(self, tab: str) -> None:
        """Show another group of questions. Raises ValueError for one that is not there."""
        if tab not in GROUPS:
            raise ValueError(f"no questions about {tab}")
        self._tab = tab
        self.tell()

    @Slot(str, int)
    def choose(self, name: str, answer: int) -> None:
        """Choose the answer with this index to the question of this name."""
        question = next((each for each in GROUPS[self._tab] if each.name == name), None)
        if question is None or not 0 <= answer < len(question.values) or self._is_fixed(name):
            return
        actor, value = self._context.actor, question.values[answer]
        self.change(lambda: self._chooser.choose(actor, **{name: value}))


def _index(values: Sequence[bool | int], value: bool | int) -> int:
    return values.index(value) if value in values else -1
