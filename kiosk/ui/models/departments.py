"""The departments as managers see them: added, called anew, removed."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import LIMITS, Department
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


class DepartmentBook(Protocol):
    """What the page needs of `kiosk.people.service.People`; used on the storage worker."""

    def departments(self) -> tuple[Department, ...]:
        """All of them, by name."""
        ...

    def add_department(self, name: str, actor: str) -> Department:
        """One more; KnownErrors."""
        ...

    def rename_department(self, name: str, new: str, actor: str) -> Department:
        """Another name; KnownErrors."""
        ...

    def remove_department(self, name: str, actor: str) -> None:
        """One less; KnownErrors."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class DepartmentsModel(QObject):
    """A part of the page of people: the list, one of them, and the line for a name."""

    changed = Signal()

    def __init__(self, desk: Desk, book: DepartmentBook, context: DeskContext) -> None:
        super().__init__(desk)
        self._desk = desk
        self._book = book
        self._context = context
        self._names: tuple[str, ...] = ()
        self._chosen = ""
        self._page = "list"
        self._sure = False
        self._asked = FreshPage()

    def begin(self) -> None:
        """List them."""
        self._turn("list")
        self._desk.ask(self._book.departments, self._came)

    def back(self) -> bool:
        """Step by step to the list; False when it is shown already."""
        if self._page == "list":
            return False
        self._turn("one" if self._page == "write" and self._chosen else "list")
        return True

    def _turn(self, page: str) -> None:
        self._page = page
        self._sure = False
        if page == "list":
            self._chosen = ""
        self.changed.emit()

    def _came(self, found: Sequence[Department]) -> None:
        self._names = tuple(one.name for one in found)
        self.changed.emit()

    def _get_names(self) -> list[str]:
        return list(self._names)

    names = Property("QStringList", _get_names, notify=changed)

    def _get_page(self) -> str:
        return self._page

    page = Property(str, _get_page, notify=changed)
    """list, one, or write."""

    def _get_chosen(self) -> str:
        return self._chosen

    chosen = Property(str, _get_chosen, notify=changed)
    """The department of which the page is; "" for a new one."""

    def _get_sure(self) -> bool:
        return self._sure

    sure = Property(bool, _get_sure, notify=changed)
    """Whether the next touch removes it."""

    most = Property(int, lambda self: LIMITS["department"], constant=True)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Look at one."""
        self._chosen = name
        self._turn("one")

    @Slot()
    def write(self) -> None:
        """Write a name: a new one, or another for the chosen one."""
        self._turn("write")

    @Slot(str)
    def give(self, name: str) -> None:
        """The name is written."""
        actor, chosen = self._context.actor, self._chosen
        if chosen:
            self._desk.change(lambda: self._book.rename_department(chosen, name, actor), self._done)
        else:
            self._desk.change(lambda: self._book.add_department(name, actor), self._done)

    @Slot()
    def remove(self) -> None:
        """Asks the first time, removes the second; a touch that came twice only asks."""
        if self._sure and self._asked.is_unseen():
            return
        if not self._sure:
            self._sure = True
            self._asked.came()
            self.changed.emit()
            return
        actor, chosen = self._context.actor, self._chosen
        self._desk.change(lambda: self._book.remove_department(chosen, actor), self._done)

    def _done(self, answer: object) -> None:
        del answer
        self.begin()
