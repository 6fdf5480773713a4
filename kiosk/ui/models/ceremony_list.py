"""The frozen ticket list, a page at a time, and whether somebody's badge is in it."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.people.model import Found, Replaced
from kiosk.raffle.model import TicketsPage
from kiosk.raffle.service import Raffles
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import ALPHABET, Code, Kind
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import Badges
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

ANSWER_SECONDS: Final = 8
"""How long somebody's tickets stand there."""

_SEARCH_MOST: Final = 13
"""A pseudonym has 13 letters, a number seven at most."""

_LETTERS: Final = frozenset(f"P0123456789{ALPHABET}")

_log = logging.getLogger(__name__)


class Answer(StrEnum):
    """What a badge was told; "" while nobody asked."""

    NONE = ""
    IN = "in"
    OUT = "out"
    UNKNOWN = "unknown"
    REPLACED = "replaced"
    NO_BADGE = "no_badge"
    MADE_UP = "made_up"
    FAILED = "failed"


@QmlElement
@QmlUncreatable("made in Python")
class TicketListModel(QObject):
    """Pages through the tickets, searches them, and answers "am I in?" to a badge only."""

    changed = Signal()
    answered = Signal()

    def __init__(
        self,
        raffles: Callable[[], Raffles],
        badges: Callable[[], Badges | None],
        jobs: Jobs,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """`raffles` is asked each time; `badges` answers None where all people are made up."""
        super().__init__(parent)
        self._raffles = raffles
        self._badges = badges
        self._jobs = jobs
        self._clock = clock
        self._size = 8
        self._open = False
        self._asked = 0
        self._forget_all()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.forget)

    def _forget_all(self) -> None:
        self._first = 0
        self._search = ""
        self._searching = False
        self._page = TicketsPage((), 0)
        self._answer = Answer.NONE
        self._tickets: tuple[int, ...] = ()
        self._holder = ""
        self._until: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._open

    def begin(self) -> None:
        """The list is shown, from its first page."""
        if not self._open:
            self._open = True
            self._ask()

    def end(self) -> None:
        """The list is left: nothing of anybody stays."""
        if self._open:
            self._open = False
            self._asked += 1
            self._timer.stop()
            self._forget_all()
            self.changed.emit()
            self.answered.emit()

    def _get_rows(self) -> list[dict[str, object]]:
        mine = set(self._tickets)
        return [
            {
                "number": f"{ticket.number:06d}",
                "holder": ticket.holder,
                "mine": ticket.number in mine,
            }
            for ticket in self._page.rows
        ]

    rows = Property("QVariantList", _get_rows, notify=changed)

    def _get_total(self) -> int:
        return self._page.total

    total = Property(int, _get_total, notify=changed)
    """How many tickets are found by what is typed."""

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=changed)

    def _get_pages(self) -> int:
        return max(1, -(-self._page.total // self._size))

    pages = Property(int, _get_pages, notify=changed)

    def _get_size(self) -> int:
        return self._size

    def _set_size(self, size: int) -> None:
        if size >= 1 and size != self._size:
            self._size = size
            self._first -= self._first % size
            if self._open:
                self._ask()

    pageSize = Property(int, _get_size, _set_size, notify=changed)

    def _get_search(self) -> str:
        return self._search

    search = Property(str, _get_search, notify=changed)

    def _get_searching(self) -> bool:
        return self._searching

    searching = Property(bool, _get_searching, notify=changed)
    """Whether the keys for searching are shown."""

    def _get_letters(self) -> list[str]:
        return list(ALPHABET)

    letters = Property("QVariantList", _get_letters, constant=True)

    def _get_answer(self) -> str:
        return self._answer.value

    answer = Property(str, _get_answer, notify=answered)

    def _get_tickets(self) -> list[str]:
        return [str(number) for number in self._tickets]

    tickets = Property("QStringList", _get_tickets, notify=answered)
    """The tickets of whoever held up a badge."""

    def _get_holder(self) -> str:
        return self._holder

    holder = Property(str, _get_holder, notify=answered)

    @Slot(str)
    def type(self, text: str) -> None:
        """Add to what is searched: digits of a number, or letters of a pseudonym."""
        self._searching = True
        ours = "".join(sign for sign in text.upper() if sign in _LETTERS)
        self._find((self._search + ours)[:_SEARCH_MOST])

    @Slot()
    def backspace(self) -> None:
        """Take the last one away."""
        self._find(self._search[:-1])

    @Slot()
    def toggle(self) -> None:
        """Show the keys for searching, or all tickets again."""
        self._searching = not self._searching
        self._find("")
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of rows (1) or the one before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._page.total):
            self._first = first
            self._ask()

    @Slot()
    def forget(self) -> None:
        """What a badge was told goes away."""
        if self._answer is not Answer.NONE:
            self._say(Answer.NONE)

    def tick(self) -> None:
        """Time went by."""
        if self._until is not None and self._clock.now() >= self._until:
            self.forget()

    def scanned(self, scan: Scanned) -> None:
        """Somebody asks whether they are in."""
        code, badges = scan.code, self._badges()
        if not isinstance(code, Code) or code.kind is not Kind.BADGE:
            self._say(Answer.NO_BADGE)
        elif badges is None:
            self._say(Answer.MADE_UP)
        else:
            self._asked += 1
            asked, raffles = self._asked, self._raffles()

            def look() -> tuple[Answer, tuple[int, ...], str]:
                found = badges.by_badge(code)
                if not isinstance(found, Found):
                    replaced = isinstance(found, Replaced)
                    return (Answer.REPLACED if replaced else Answer.UNKNOWN), (), ""
                mine = raffles.tickets_of(found.person.id)
                if not mine:
                    return Answer.OUT, (), ""
                return Answer.IN, tuple(ticket.number for ticket in mine), mine[0].holder

            def looked(told: tuple[Answer, tuple[int, ...], str]) -> None:
                if self._open and asked == self._asked:
                    self._say(*told)

            def failed(error: Exception) -> None:
                _log.error("a badge was not answered", exc_info=error)
                looked((Answer.FAILED, (), ""))

            self._jobs.run(look, looked, failed)

    def _say(self, answer: Answer, tickets: tuple[int, ...] = (), holder: str = "") -> None:
        self._answer, self._tickets, self._holder = answer, tickets, holder
        if answer is Answer.NONE:
            self._until = None
            self._timer.stop()
        else:
            self._until = self._clock.now() + timedelta(seconds=ANSWER_SECONDS)
            self._timer.start(ANSWER_SECONDS * 1000)
        self.answered.emit()
        self.changed.emit()

    def _find(self, search: str) -> None:
        if search != self._search:
            self._search = search
            self._first = 0
            self._ask()
            self.changed.emit()

    def _ask(self) -> None:
        raffles, first, size, search = self._raffles(), self._first, self._size, self._search

        def came(page: TicketsPage) -> None:
            if self._open and (first, size, search) == (self._first, self._size, self._search):
                self._page = page
                self.changed.emit()

        def failed(error: Exception) -> None:
            _log.error("the list of tickets could not be read", exc_info=error)

        self._jobs.run(lambda: raffles.tickets_page(first, size, search), came, failed)
