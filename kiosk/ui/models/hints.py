"""Hints for the finders: written, kept for their time, and taken back."""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local
from kiosk.raffle.hints import HINT_MOST
from kiosk.raffle.model import ENDED, Hint, PlaceCount, State, Status
from kiosk.raffle.walk import page_of, release_times, worth_a_hint
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"
_IDEAS: Final = 4

READY: Final = (
    QT_TRANSLATE_NOOP("ui", "Look around here: {place}."),
    QT_TRANSLATE_NOOP("ui", "Not all are found here yet: {place}."),
)
"""Ready sentences about a place with many tokens still out."""

SAID: Final[Mapping[str, str]] = {
    "shown": QT_TRANSLATE_NOOP("ui", "On the screen"),
    "today": QT_TRANSLATE_NOOP("ui", "Waits until {time}"),
    "later": QT_TRANSLATE_NOOP("ui", "Waits until {day}, {time}"),
    "withdrawn": QT_TRANSLATE_NOOP("ui", "Withdrawn"),
}

_TOMORROW: Final = QT_TRANSLATE_NOOP("ui", "Tomorrow, {time}")


class Page(StrEnum):
    """What the page shows."""

    LIST = "list"
    WRITE = "write"
    WHEN = "when"


class HintBook(Protocol):
    """What the page needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def status(self) -> Status:
        """How the raffle stands."""
        ...

    def hints(self) -> tuple[Hint, ...]:
        """All hints of the raffle that is not finished."""
        ...

    def places(self) -> tuple[PlaceCount, ...]:
        """All places with their counts."""
        ...

    def add_hint(self, text: str, release_at: datetime, actor: str) -> Hint:
        """A hint that the floor sees from then on."""
        ...

    def withdraw_hint(self, number: int, actor: str) -> Hint:
        """Show a hint no more, or never."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class HintsModel(Desk):
    """The hints of the running raffle; one is written first, and then its time is chosen."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self, context: DeskContext, raffles: HintBook, parent: QObject | None = None
    ) -> None:
        super().__init__(context, parent)
        self._raffles = raffles
        self._size = 4
        self.changed.connect(self.paged)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.LIST
        self._can_add = False
        self._hints: tuple[Hint, ...] = ()
        self._places: tuple[PlaceCount, ...] = ()
        self._text = ""
        self._times: tuple[datetime, ...] = ()
        self._withdrawn: Hint | None = None
        self._first = 0

    def opened(self) -> None:
        """Ask for hints and places."""
        self._forget()
        self._ask()

    def left(self) -> None:
        """Forget hints that are not released, and places."""
        self._forget()

    def back(self) -> bool:
        """From the time to the words, from there to the list, from there out."""
        if self._page is Page.LIST:
            return False
        self._turn(Page.WRITE if self._page is Page.WHEN else Page.LIST)
        return True

    def _ask(self) -> None:
        self.ask(self._look, self._came)

    def _look(self) -> tuple[bool, tuple[Hint, ...], tuple[PlaceCount, ...]]:
        raffle = self._raffles.status().raffle
        over = (*ENDED, State.CLOSED, State.DRAWING)
        can_add = raffle is not None and raffle.state not in over
        return can_add, self._raffles.hints(), self._raffles.places()

    def _came(self, news: tuple[bool, tuple[Hint, ...], tuple[PlaceCount, ...]]) -> None:
        self._can_add, self._hints, self._places = news

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self.tell()

    def _order(self) -> list[Hint]:
        """Those that count before the withdrawn ones, the newest of each first."""
        newest = sorted(self._hints, key=lambda hint: hint.release_at, reverse=True)
        return sorted(newest, key=lambda hint: hint.withdrawn)

    @Slot()
    def begin(self) -> None:
        """Write one."""
        self._text = ""
        self._turn(Page.WRITE)

    @Slot(str)
    def write(self, text: str) -> None:
        """The words, as typed."""
        self._text = text[:HINT_MOST]
        self.tell()

    @Slot(str)
    def ready(self, text: str) -> None:
        """Take a ready sentence; it can be changed still."""
        self._text = text[:HINT_MOST]
        self._turn(Page.WRITE)

    @Slot()
    def next(self) -> None:
        """The words are written: when are they shown?"""
        if self._text.strip():
            clock = self._context.clock
            self._times = release_times(clock.now(), clock.zone)
            self._turn(Page.WHEN)

    @Slot(int)
    def release(self, choice: int) -> None:
        """Keep the hint: choice 0 is now, the others are those of `times`."""
        if self._page is not Page.WHEN or not 0 <= choice <= len(self._times):
            return
        now = self._context.clock.now()
        at = self._times[choice - 1].astimezone(UTC) if choice else now
        text, actor = self._text, self._context.actor
        self.change(lambda: self._raffles.add_hint(text, at, actor), self._kept)

    def _kept(self, hint: Hint) -> None:
        del hint
        self._text = ""
        self._withdrawn = None
        self._first = 0
        self._turn(Page.LIST)
        self._ask()

    @Slot(int)
    def withdraw(self, number: int) -> None:
        """Show it no more; it can be undone until the page is left."""
        actor = self._context.actor

        def done(hint: Hint) -> None:
            self._withdrawn = hint
            self._ask()

        self.change(lambda: self._raffles.withdraw_hint(number, actor), done)

    @Slot()
    def undo(self) -> None:
        """Bring back the one that was withdrawn last, for its time."""
        hint, actor = self._withdrawn, self._context.actor
        if hint is not None:
            self.change(
                lambda: self._raffles.add_hint(hint.text, hint.release_at, actor), self._kept
            )

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of hints (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._hints))
        self.tell()

    def _row(self, hint: Hint) -> dict[str, object]:
        clock, words = self._context.clock, self._context.words
        at, now = local(hint.release_at, clock.zone), local(clock.now(), clock.zone)
        if hint.withdrawn:
            state = "withdrawn"
        elif hint.release_at <= clock.now():
            state = "shown"
        else:
            state = "today" if at.date() == now.date() else "later"
        values = {
            "time": words.short_time(QTime(at.hour, at.minute)),
            "day": words.weekday(QDate(at.year, at.month, at.day)),
        }
        return {
            "number": hint.number,
            "text": hint.text,
            "state": state,
            "said": say(_CONTEXT, SAID[state], values),
        }

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_can_add(self) -> bool:
        return self._can_add

    canAdd = Property(bool, _get_can_add, notify=changed)
    """Whether there is a raffle whose tickets can still be found."""

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first = page_of(self._first, self._size, len(self._hints))
            self.paged.emit()

    def _get_page_size(self) -> int:
        return self._size

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_hints(self) -> list[dict[str, object]]:
        return [self._row(hint) for hint in self._order()[self._first : self._first + self._size]]

    hints = Property("QVariantList", _get_hints, notify=paged)
    """The page of hints; `state` is "shown", "today", "later" or "withdrawn"."""

    def _get_count(self) -> int:
        return len(self._hints)

    count = Property(int, _get_count, notify=changed)

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._hints) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_text(self) -> str:
        return self._text

    text = Property(str, _get_text, notify=changed)

    def _get_ideas(self) -> list[str]:
        out = worth_a_hint(self._places, _IDEAS)
        return [
            say(_CONTEXT, READY[index % len(READY)], {"place": one.place.name})
            for index, one in enumerate(out)
        ]

    ideas = Property("QStringList", _get_ideas, notify=changed)
    """Ready sentences about the places with most tokens still out."""

    def _get_times(self) -> list[str]:
        words = self._context.words
        said = [words.short_time(QTime(at.hour, at.minute)) for at in self._times]
        if said:
            said[-1] = say(_CONTEXT, _TOMORROW, {"time": said[-1]})
        return said

    times = Property("QStringList", _get_times, notify=changed)
    """When a hint can be released but for now; the last one is tomorrow."""

    def _get_can_undo(self) -> bool:
        return self._withdrawn is not None

    canUndo = Property(bool, _get_can_undo, notify=changed)
    hintMost = Property(int, lambda self: HINT_MOST, constant=True)
