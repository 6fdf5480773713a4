"""Praise that nobody has answered: the list, oldest first, and a leader's note to one of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Person
from kiosk.recognition.model import LIMITS, Kind, Recognition, State, Value
from kiosk.recognition.moderation import Unanswered, Unheard
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.models.writing_look import Known, SlideLook
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

LISTED_MOST: Final = 100
"""So many stand in the list: the oldest; the others come when these are answered."""

NOTE_MOST: Final = LIMITS[Kind.PRAISE]["note"]


class Page(StrEnum):
    """What the page shows."""

    LIST = "list"
    ONE = "one"
    WRITE = "write"
    DRAW = "draw"
    LOOK = "look"


class Praises(Protocol):
    """What the page needs of `kiosk.recognition.service.Recognitions`; on the worker."""

    def unanswered(self, offset: int, limit: int) -> Unanswered:
        """Praise without a note, oldest first."""
        ...

    def values(self) -> tuple[Value, ...]:
        """The company's values."""
        ...

    def answer(self, recognition_id: int, note: str, ink: str, actor: str, leader: int) -> None:
        """Store a note."""
        ...

    def approve(self, recognition_id: int, actor: str) -> None:
        """Let it be shown without one."""
        ...


class Roster(Protocol):
    """What the page needs of `kiosk.people.service.People`; on the worker."""

    def roster(self) -> Sequence[Person]:
        """Everybody."""
        ...


@dataclass(frozen=True, slots=True)
class _News:
    found: Unanswered
    known: Known


@dataclass(frozen=True, slots=True)
class _Begun:
    """A note that is not sent yet, whose it is, and to what."""

    actor: str = ""
    recognition: int = 0
    note: str = ""
    ink: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class AnsweringModel(Desk):
    """A note is written or drawn, looked at on its slide, and both are shown."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        context: DeskContext,
        recognitions: Praises,
        people: Roster,
        look: SlideLook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._recognitions = recognitions
        self._people = people
        self._look = look
        self._size = 4
        self._begun = _Begun()
        self._fresh_page = FreshPage()
        self.changed.connect(self.paged)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.LIST
        self._news: _News | None = None
        self._chosen: Unheard | None = None
        self._first = 0
        self._note = ""
        self._ink = ""

    def opened(self) -> None:
        """Ask for the praise."""
        self._forget()
        self._ask()

    def left(self) -> None:
        """Forget what only managers may read; a note that was begun waits for who began it."""
        self._forget()

    def back(self) -> bool:
        """From the look to the writing, from there to the praise, to the list, and out."""
        match self._page:
            case Page.LIST:
                return False
            case Page.ONE:
                self._chosen = None
                self._turn(Page.LIST)
            case Page.LOOK:
                self._turn(Page.DRAW if self._ink else Page.WRITE)
            case Page.WRITE | Page.DRAW:
                self._turn(Page.ONE)
        return True

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self.tell()

    def _ask(self) -> None:
        self.ask(self._read, self._came)

    def _read(self) -> _News:
        people = {person.id: person for person in self._people.roster()}
        values = {value.key: value for value in self._recognitions.values()}
        return _News(self._recognitions.unanswered(0, LISTED_MOST), Known(people, values))

    def _came(self, news: _News) -> None:
        self._news = news
        self._first = min(self._first, max(0, len(news.found.items) - 1))
        self._first -= self._first % self._size

    @Slot(int)
    def choose(self, recognition: int) -> None:
        """Open one of the list."""
        items = self._news.found.items if self._news else ()
        self._chosen = next((one for one in items if one.recognition.id == recognition), None)
        if self._chosen is not None:
            begun = self._begun
            mine = begun.actor == self._context.actor and begun.recognition == recognition
            self._note, self._ink = (begun.note, begun.ink) if mine else ("", "")
            self._turn(Page.ONE)

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a step: a look needs a note."""
        wanted = Page(page)
        if self._chosen is None or (wanted is Page.LOOK and not self._get_has_note()):
            return
        self._turn(wanted)
        if wanted is Page.LOOK:
            self._fresh_page.came()

    @Slot(str)
    def write(self, text: str) -> None:
        """The note as it is being written; it takes the place of a drawn one."""
        self._put(text[:NOTE_MOST], "")

    @Slot(str)
    def draw(self, ink: str) -> None:
        """The note as it is being drawn; it takes the place of a written one."""
        self._put("", ink)

    def _put(self, note: str, ink: str) -> None:
        self._note, self._ink = note, ink
        if self._chosen is not None:
            self._begun = _Begun(self._context.actor, self._chosen.recognition.id, note, ink)
        self.tell()

    @Slot()
    def send(self) -> None:
        """Keep the note and let both be shown; not by the touch that opened the look."""
        if self._fresh_page.is_unseen():
            return
        one, manager = self._chosen, self._context.stage.state.manager
        if one is None or manager is None or not self._get_has_note():
            return
        number, note, ink = one.recognition.id, self._note, self._ink
        actor, leader = self._context.actor, manager.person_id
        self.change(lambda: self._recognitions.answer(number, note, ink, actor, leader), self._done)

    @Slot()
    def showAsItIs(self) -> None:
        """Let the praise be shown without a note; it stays on the list."""
        one, actor = self._chosen, self._context.actor
        if one is not None and self._get_waits():
            self.change(lambda: self._recognitions.approve(one.recognition.id, actor), self._done)

    def _done(self, answer: None) -> None:
        del answer
        self._page = Page.LIST
        self._chosen = None
        self._note = self._ink = ""
        self._begun = _Begun()
        self._ask()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next of the list (1) or those before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._get_listed()):
            self._first = first
            self.paged.emit()

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_ready(self) -> bool:
        return self._news is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_total(self) -> int:
        return self._news.found.total if self._news else 0

    total = Property(int, _get_total, notify=changed)

    def _get_listed(self) -> int:
        return len(self._news.found.items) if self._news else 0

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    def _get_page_size(self) -> int:
        return self._size

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_rows(self) -> list[dict[str, object]]:
        items = self._news.found.items if self._news else ()
        return [self._row(one) for one in items[self._first : self._first + self._size]]

    rows = Property("QVariantList", _get_rows, notify=paged)

    def _row(self, one: Unheard) -> dict[str, object]:
        said = one.recognition
        return {
            "id": said.id,
            "to": ", ".join(one.to),
            "text": said.words or said.text or said.title,
            "source": said.source,
            "days": one.days,
            "waits": said.state is State.WAITING,
        }

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_listed() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_item(self) -> dict[str, object]:
        if self._chosen is None:
            return {"id": 0, "to": "", "text": "", "source": "", "days": 0, "waits": False}
        return self._row(self._chosen)

    item = Property("QVariantMap", _get_item, notify=changed)

    def _get_waits(self) -> bool:
        return self._chosen is not None and self._chosen.recognition.state is State.WAITING

    waits = Property(bool, _get_waits, notify=changed)
    """Whether the chosen one is not on the screen yet."""

    def _get_note(self) -> str:
        return self._note

    note = Property(str, _get_note, notify=changed)
    noteMost = Property(int, lambda self: NOTE_MOST, constant=True)

    def _get_ink(self) -> str:
        return self._ink

    ink = Property(str, _get_ink, notify=changed)

    def _get_has_note(self) -> bool:
        return self._note.strip() != "" or self._ink != ""

    hasNote = Property(bool, _get_has_note, notify=changed)

    def _get_slide(self) -> dict[str, object]:
        if self._chosen is None or self._news is None or self._page is not Page.LOOK:
            return {"design": "", "content": {}}
        return self._look.of(self._signed(self._chosen.recognition), self._news.known)

    slide = Property("QVariantMap", _get_slide, notify=changed)
    """The slide with the note on it: `design` and `content`."""

    def _signed(self, one: Recognition) -> Recognition:
        manager = self._context.stage.state.manager
        signed = one.sender_id is not None or one.sender != ""
        leader = one.sender_id if signed or manager is None else manager.person_id
        return replace(one, note=self._note.strip(), ink=self._ink, sender_id=leader)
