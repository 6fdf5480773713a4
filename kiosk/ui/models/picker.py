"""Picking people by the first letters of their names."""

import logging
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Pick
from kiosk.ui.jobs import Jobs
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS_MOST: Final = 40

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class PickerModel(QObject):
    """The people whom the letters could mean, a page at a time.

    `find` is `People.picks` or `SignIn.candidates`; it is asked on the storage worker. Hidden
    people are never listed. `picked` tells whom somebody touched.
    """

    changed = Signal()
    paged = Signal()
    picked = Signal(int, str, arguments=["person", "label"])

    def __init__(
        self,
        find: Callable[[str], Sequence[Pick]],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._jobs = jobs
        self._letters = ""
        self._found: tuple[Pick, ...] = ()
        self._asked = 0
        self._answered = 0
        self._first = 0
        self._size = 6
        self.changed.connect(self.paged)

    def _get_letters(self) -> str:
        return self._letters

    def _set_letters(self, letters: str) -> None:
        letters = letters[:LETTERS_MOST]
        if letters != self._letters:
            self._letters = letters
            self._ask()

    letters = Property(str, _get_letters, _set_letters, notify=changed)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_people(self) -> list[dict[str, object]]:
        shown = self._found[self._first : self._first + self._size]
        return [
            {"person": one.person_id, "label": one.label, "team": one.team, "twin": one.twin}
            for one in shown
        ]

    people = Property("QVariantList", _get_people, notify=paged)

    def _get_count(self) -> int:
        return len(self._found)

    count = Property(int, _get_count, notify=changed)

    def _get_empty(self) -> bool:
        return self._answered == self._asked and not self._found

    empty = Property(bool, _get_empty, notify=changed)

    def _get_has_twins(self) -> bool:
        return any(one.twin for one in self._found)

    hasTwins = Property(bool, _get_has_twins, notify=changed)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._found) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    @Slot()
    def begin(self) -> None:
        """Forget the letters and list everybody."""
        self._letters = ""
        self._found = ()
        self._ask()

    def again(self) -> None:
        """List those once more whom the letters could mean: something may have changed."""
        first = self._first
        self._ask()
        self._first = first

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, len(self._found)):
            self._first = first
            self.paged.emit()

    @Slot(int)
    def pick(self, person: int) -> None:
        """Somebody touched this person. Twins cannot be told apart and are not picked."""
        one = self.listed(person)
        if one is not None and not one.twin:
            self.picked.emit(one.person_id, one.label)

    def label(self, person: int) -> str:
        """The label of one of those who are listed now; "" for others."""
        one = self.listed(person)
        return one.label if one else ""

    def listed(self, person: int) -> Pick | None:
        """One of those who are listed now; None for others."""
        return next((one for one in self._found if one.person_id == person), None)

    def _ask(self) -> None:
        self._asked += 1
        number, letters = self._asked, self._letters
        self._first = 0
        self.changed.emit()
        self._jobs.run(
            lambda: tuple(self._find(letters)),
            lambda found: self._came(number, found),
            self._did_not_come,
        )

    def _came(self, number: int, found: tuple[Pick, ...]) -> None:
        if number != self._asked:
            return
        self._answered = number
        self._found = found
        if self._first >= len(found):
            self._first = 0
        self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("nobody could be looked up: %s", error)
