"""Making badges: for everybody who has none, or a new one for somebody who lost theirs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Pick
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.saving import SavePlace
from kiosk.ui.models.sheets import NO_STICK, OUTBOX
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BadgesMade:
    """So many badges lie in a file of this name."""

    count: int
    file: str


class BadgePress(Protocol):
    """Makes badges and their sheets; called on the slow worker."""

    def places(self) -> Sequence[SavePlace]:
        """Where the file can go now."""
        ...

    def lacking(self) -> int:
        """How many active people have no badge."""
        ...

    def print(self, person: int | None, cards: bool, place: SavePlace, actor: str) -> BadgesMade:
        """Badges for all who have none, or a new one for `person`; the old one stops working.

        `cards` makes a page of a card's size for each. KnownErrors.
        """
        ...


class State(StrEnum):
    """What the page is at."""

    FORM = "form"
    WHO = "who"
    SURE = "sure"
    DONE = "done"


@QmlElement
@QmlUncreatable("made in Python")
class BadgesModel(Desk):
    """Badges come from the slow worker; only the file has their codes."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        press: BadgePress,
        find: Callable[[str], Sequence[Pick]],
    ) -> None:
        """`find` lists everybody for managers, also the hidden, by their number."""
        super().__init__(context)
        self._press = press
        self._picker = PickerModel(find, context.jobs, self)
        self._picker.picked.connect(self._picked)
        self._state = State.FORM
        self._cards = False
        self._lacking = 0
        self._places: tuple[SavePlace, ...] = ()
        self._place = 0
        self._person = 0
        self._label = ""
        self._wanted: tuple[int, str] | None = None
        self._made: BadgesMade | None = None

    def want(self, person_id: int, label: str) -> None:
        """Let the page open with the question whether this person gets a new badge."""
        self._wanted = (person_id, label)

    def opened(self) -> None:
        """Ask who has no badge, and which sticks are there."""
        self._state = State.FORM
        self._made = None
        if self._wanted is not None:
            self._person, self._label = self._wanted
            self._state = State.SURE
            self._wanted = None
        self._look(self._looked)

    def left(self) -> None:
        """Forget who was picked."""
        self._person, self._label = 0, ""

    def back(self) -> bool:
        """Step by step to the form."""
        steps = {State.WHO: State.FORM, State.SURE: State.WHO, State.DONE: State.FORM}
        if self._state not in steps:
            return False
        self._state = steps[self._state]
        self.tell()
        return True

    @Slot()
    def look(self) -> None:
        """Look again which sticks are plugged in; without any that is said."""
        self._problem = ""
        self._look(self._looked_again)

    def _look(self, came: Callable[[tuple[int, Sequence[SavePlace]]], None]) -> None:
        self._run(self._context.slow, lambda: (self._press.lacking(), self._press.places()), came)

    def _looked_again(self, found: tuple[int, Sequence[SavePlace]]) -> None:
        self._looked(found)
        if not any(place.stick for place in found[1]):
            self._problem = say("ui", NO_STICK)

    def _looked(self, found: tuple[int, Sequence[SavePlace]]) -> None:
        self._lacking, self._places = found[0], tuple(found[1])
        self._place = 0

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_state(self) -> str:
        return self._state.value

    state = Property(str, _get_state, notify=changed)

    def _get_lacking(self) -> int:
        return self._lacking

    lacking = Property(int, _get_lacking, notify=changed)

    def _get_label(self) -> str:
        return self._label

    person = Property(str, _get_label, notify=changed)

    def _get_cards(self) -> bool:
        return self._cards

    cards = Property(bool, _get_cards, notify=changed)

    @Slot(bool)
    def setCards(self, cards: bool) -> None:
        """Single cards, for a card printer, instead of sheets."""
        self._cards = cards
        self.tell()

    def _get_places(self) -> list[str]:
        return [place.stick or say("ui", OUTBOX) for place in self._places]

    places = Property("QStringList", _get_places, notify=changed)

    def _get_place(self) -> int:
        return self._place

    place = Property(int, _get_place, notify=changed)

    @Slot(int)
    def setPlace(self, place: int) -> None:
        """The file goes somewhere else."""
        self._place = max(0, min(len(self._places) - 1, place))
        self.tell()

    def _get_count(self) -> int:
        return self._made.count if self._made else 0

    count = Property(int, _get_count, notify=changed)

    def _get_file(self) -> str:
        return self._made.file if self._made else ""

    file = Property(str, _get_file, notify=changed)

    @Slot()
    def forOne(self) -> None:
        """A new badge for one person: who?"""
        self._picker.begin()
        self._state = State.WHO
        self.tell()

    @Slot(int, str)
    def _picked(self, person: int, label: str) -> None:
        self._person, self._label = person, label
        self._state = State.SURE
        self.tell()

    @Slot()
    def printAll(self) -> None:
        """Badges for everybody who has none."""
        self._print(None)

    @Slot()
    def printOne(self) -> None:
        """A new badge for the person that was picked."""
        if self._state is State.SURE:
            self._print(self._person)

    def _print(self, person: int | None) -> None:
        if not self._places:
            return
        place, cards, actor = self._places[self._place], self._cards, self._context.actor
        self.change(lambda: self._press.print(person, cards, place, actor), self._came, slow=True)

    def _came(self, made: BadgesMade) -> None:
        self._made = made
        self._state = State.DONE
        self._look(self._looked)
