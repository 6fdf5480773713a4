"""All recognitions as a list: the last ones added first, searched while somebody types."""

import logging
from typing import Final, Protocol

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.recognition.contents import ContentRow, ContentsPage
from kiosk.recognition.model import Kind, State
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SEARCH_MOST: Final = 60

_log = logging.getLogger(__name__)


class Listing(Protocol):
    """What the list needs of `kiosk.recognition.service.Recognitions`; on the storage worker."""

    def contents(
        self,
        limit: int,
        *,
        before: int | None = None,
        search: str = "",
        kind: Kind | None = None,
        state: State | None = None,
    ) -> ContentsPage:
        """The recognitions added last."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class ContentsListModel(QObject):
    """A page of the list at a time; while an answer is on its way, only the last wish counts."""

    changed = Signal()

    def __init__(self, context: DeskContext, recognitions: Listing, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._recognitions = recognitions
        self._size = 5
        self._asking = False
        self._again = False
        self._visit = 0
        self.forget()
        context.words.changed.connect(self.changed)

    def forget(self) -> None:
        """Let go of what only managers may see, and of what was looked for."""
        self._visit += 1
        self._asking = self._again = False
        self._page: ContentsPage | None = None
        # Where each page begins: behind this id.
        self._starts: list[int | None] = [None]
        self._search = ""
        self._searching = False
        self._kind: Kind | None = None
        self._state: State | None = None

    def let_go(self) -> None:
        """Let go of the rows; what was looked for stays for `ask`."""
        self._visit += 1
        self._asking = self._again = False
        self._page = None

    def ask(self) -> None:
        """Ask for the page; once more, if an answer is on its way already."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        visit, most, before = self._visit, self._size, self._starts[-1]
        search, kind, state = self._search, self._kind, self._state

        def came(page: ContentsPage | None) -> None:
            if visit != self._visit:
                return
            self._asking = False
            if self._again:
                self._again = False
                self.ask()
                return
            if page is not None:
                if not page.rows and len(self._starts) > 1:
                    # Its last one was removed.
                    self._starts.pop()
                    self.ask()
                    return
                self._page = page
            self.changed.emit()

        def failed(error: Exception) -> None:
            _log.warning("recognitions could not be listed: %s", error)
            came(None)

        self._context.jobs.run(
            lambda: self._recognitions.contents(
                most, before=before, search=search, kind=kind, state=state
            ),
            came,
            failed,
        )

    def _anew(self) -> None:
        self._starts = [None]
        self.changed.emit()
        self.ask()

    def _get_search(self) -> str:
        return self._search

    def _set_search(self, text: str) -> None:
        text = text[:SEARCH_MOST]
        if text != self._search:
            self._search = text
            self._anew()

    search = Property(str, _get_search, _set_search, notify=changed)

    def _get_searching(self) -> bool:
        return self._searching

    searching = Property(bool, _get_searching, notify=changed)
    """Whether somebody writes what to search for."""

    @Slot(bool)
    def setSearching(self, searching: bool) -> None:
        """Begin to write what to search for, or list everything again."""
        self._searching = searching
        self.changed.emit()
        if not searching:
            self._set_search("")

    searchMost = Property(int, lambda self: SEARCH_MOST, constant=True)

    def _get_kind(self) -> str:
        return "" if self._kind is None else self._kind.value

    kind = Property(str, _get_kind, notify=changed)
    """The kind that is listed; "" for all."""

    def _get_state(self) -> str:
        return "" if self._state is None else self._state.value

    state = Property(str, _get_state, notify=changed)
    """The state that is listed; "" for all."""

    kinds = Property("QStringList", lambda self: [kind.value for kind in Kind], constant=True)
    states = Property("QStringList", lambda self: [state.value for state in State], constant=True)

    def _get_chosen_kind(self) -> int:
        return 0 if self._kind is None else 1 + tuple(Kind).index(self._kind)

    chosenKind = Property(int, _get_chosen_kind, notify=changed)
    """The place among `kinds`, from 1; 0 for all."""

    def _get_chosen_state(self) -> int:
        return 0 if self._state is None else 1 + tuple(State).index(self._state)

    chosenState = Property(int, _get_chosen_state, notify=changed)
    """The place among `states`, from 1; 0 for all."""

    @Slot(int)
    def pickKind(self, place: int) -> None:
        """List one of `kinds`, from 1; or all of them, 0."""
        self._kind = tuple(Kind)[place - 1] if place else None
        self._anew()

    @Slot(int)
    def pickState(self, place: int) -> None:
        """List one of `states`, from 1; or all of them, 0."""
        self._state = tuple(State)[place - 1] if place else None
        self._anew()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        page = self._page
        if step > 0 and page is not None and page.more and not self._asking:
            self._starts.append(page.rows[-1].id)
            self.ask()
        elif step < 0 and len(self._starts) > 1:
            self._starts.pop()
            self.ask()

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            # Beginnings that were found by another size would leave rows out.
            self._starts = [None]
            if self._page is not None or self._asking:
                self.ask()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=changed)

    def _get_page_number(self) -> int:
        return len(self._starts) - 1

    pageNumber = Property(int, _get_page_number, notify=changed)

    def _get_more(self) -> bool:
        return self._page is not None and self._page.more

    more = Property(bool, _get_more, notify=changed)

    def _get_empty(self) -> bool:
        return self._page is not None and not self._page.rows

    empty = Property(bool, _get_empty, notify=changed)

    def _get_rows(self) -> list[dict[str, object]]:
        return [self.row(one) for one in (self._page.rows if self._page else ())]

    rows = Property("QVariantList", _get_rows, notify=changed)

    def row(self, one: ContentRow) -> dict[str, object]:
        """One recognition for QML; `phase` is "refused" for what a manager refused."""
        return {
            "id": one.id,
            "kind": one.kind.value,
            "to": ", ".join(one.who),
            "title": one.title,
            "words": one.words,
            "phase": one.state.value if one.state is State.REFUSED else one.phase.value,
            "unanswered": one.unanswered,
            "day": self._day(QDate(one.day.year, one.day.month, one.day.day)),
            "shown": one.shown,
        }

    def _day(self, day: QDate) -> str:
        words = self._context.words
        year = day.year()
        if year == today(self._context.clock).year:
            return words.short_date(day)
        return f"{words.yearly_date(day)} {year}"
