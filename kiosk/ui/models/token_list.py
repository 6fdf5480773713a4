"""All tokens: where each one is, what happened to it, and what can be done with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Found
from kiosk.people.names import label
from kiosk.raffle.base import REASON_MOST
from kiosk.raffle.hiding import NOTE_MOST, PLACE_MOST
from kiosk.raffle.model import (
    BatchInfo,
    PlaceCount,
    State,
    TokenInfo,
    TokenState,
)
from kiosk.raffle.walk import by_use, matching, page_of
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import Code, Kind
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.token_pages import FILTERS, OPENS_SCANS, UP, Page, Roster, Tokens
from kiosk.ui.models.token_rows import (
    BATCH_REASONS,
    REASONS,
    batch_row,
    history,
    said,
    token_row,
)
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"


_GIVEN: Final = QT_TRANSLATE_NOOP("ui", "Ticket {ticket} belongs to {who} now.")
_NOT_HERE: Final = QT_TRANSLATE_NOOP("ui", "This code is on none of our moustaches.")
_NOBODY: Final = QT_TRANSLATE_NOOP("ui", "We don't know this badge. Pick the name from the list.")


@dataclass(frozen=True, slots=True)
class _News:
    open_raffle: str | None = None
    tokens: tuple[TokenInfo, ...] = ()
    batches: tuple[BatchInfo, ...] = ()
    places: tuple[PlaceCount, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("made in Python")
class TokenListModel(Desk):
    """One page of rows at a time; a row that is touched, or a token that is scanned, opens."""

    changed = Signal()
    paged = Signal()
    takes_scans: ClassVar[bool] = True

    def __init__(
        self,
        context: DeskContext,
        raffles: Tokens,
        people: Roster,
        picker: PickerModel,
        parent: QObject | None = None,
    ) -> None:
        """`picker` is this page's own."""
        super().__init__(context, parent)
        self._raffles = raffles
        self._people = people
        self._picker = picker
        self._size = 8
        self.changed.connect(self.paged)
        picker.setParent(self)
        picker.picked.connect(self.choosePerson)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.LIST
        self._news = _News()
        self._filter = "all"
        self._batch = 0
        self._first = 0
        self._number = 0
        self._opened_batch = 0
        self._person = (0, "")
        self._done = ""

    def opened(self) -> None:
        """Ask for everything."""
        self._forget()
        self._ask()

    def left(self) -> None:
        """Forget places, notes and names."""
        self._forget()

    def back(self) -> bool:
        """One page up."""
        if self._page is Page.LIST:
            return False
        self._turn(UP[self._page])
        return True

    def scanned(self, scan: object) -> None:
        """A token opens; a badge says to whom a ticket goes."""
        if not isinstance(scan, Scanned):
            return
        code = scan.code
        badge = isinstance(code, Code) and code.kind is Kind.BADGE
        if badge and isinstance(code, Code) and self._page is Page.GIVE:
            self.ask(partial(self._people.by_badge, code), self._badge_read)
        elif self._page in OPENS_SCANS:
            self.ask(partial(self._raffles.look_up, code), self._looked_up)

    def _badge_read(self, found: object) -> None:
        if isinstance(found, Found):
            self.choosePerson(found.person.id, label(found.person))
        else:
            self.fail(say(_CONTEXT, _NOBODY))

    def _looked_up(self, token: TokenInfo | None) -> None:
        if token is None:
            self.fail(say(_CONTEXT, _NOT_HERE))
        else:
            self.openToken(token.number)
            # It may have been made, hidden or found since the page was opened.
            self._ask()

    def _ask(self) -> None:
        self.ask(self._look, self._came)

    def _look(self) -> _News:
        raffle = self._raffles.status().raffle
        return _News(
            raffle.id if raffle is not None and raffle.state is State.OPEN else None,
            self._raffles.tokens(),
            self._raffles.batches(),
            self._raffles.places(),
            {f"person:{person.id}": label(person) for person in self._people.roster()},
        )

    def _came(self, news: _News) -> None:
        self._news = news

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self._done = ""
        self.tell()

    def _token(self) -> TokenInfo | None:
        return next((one for one in self._news.tokens if one.number == self._number), None)

    def _shown(self) -> tuple[TokenInfo, ...]:
        return matching(self._news.tokens, FILTERS[self._filter][1], self._batch)

    def _then(self, page: Page, sentence: str = "") -> Callable[[object], None]:
        """What follows a change: the page, and the news."""

        def done(answer: object) -> None:
            del answer
            self._turn(page)
            self._done = sentence
            self._ask()

        return done

    @Slot(str)
    def narrow(self, to: str) -> None:
        """Show only one of FILTERS."""
        if to in FILTERS:
            self._filter = to
            self._first = 0
            self.tell()

    @Slot()
    def nextBatch(self) -> None:
        """Show only the next batch; after the last one, all of them."""
        numbers = [0, *(batch.number for batch in self._news.batches)]
        at = numbers.index(self._batch) if self._batch in numbers else 0
        self._batch = numbers[(at + 1) % len(numbers)]
        self._first = 0
        self.tell()

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of rows (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._shown()))
        self.tell()

    @Slot(str)
    def show(self, page: str) -> None:
        """Open one of `Page`. Raises ValueError for any other."""
        wanted = Page(page)
        if wanted is Page.GIVE:
            self._picker.begin()
        self._turn(wanted)

    @Slot(int)
    def openToken(self, number: int) -> None:
        """The page of one token."""
        self._number = number
        self._turn(Page.TOKEN)

    @Slot(int)
    def openBatch(self, number: int) -> None:
        """The page of one batch."""
        self._opened_batch = number
        self._turn(Page.BATCH)

    @Slot(str)
    def saveNote(self, note: str) -> None:
        """A private note on the token; it is at its place still."""
        token, actor = self._token(), self._context.actor
        if token is not None:
            number, place = token.number, token.place
            self.change(
                lambda: self._raffles.move(number, place, note, actor), self._then(Page.TOKEN)
            )

    @Slot(str)
    def choosePlace(self, place: str) -> None:
        """The token is there."""
        token, actor = self._token(), self._context.actor
        if token is not None:
            number, note = token.number, token.note
            self.change(
                lambda: self._raffles.move(number, place, note, actor), self._then(Page.TOKEN)
            )

    @Slot(str)
    def retire(self, reason: str) -> None:
        """Take the token out of the game, for good."""
        number, actor = self._number, self._context.actor
        self.change(lambda: self._raffles.retire(number, actor, reason), self._then(Page.TOKEN))

    @Slot(str)
    def retireBatch(self, reason: str) -> None:
        """Take the whole batch out of the game, for good."""
        number, actor = self._opened_batch, self._context.actor
        self.change(
            lambda: self._raffles.retire_batch(number, actor, reason), self._then(Page.BATCHES)
        )

    @Slot(int, str)
    def choosePerson(self, person: int, name: str) -> None:
        """Somebody should have the ticket; the manager is asked once more."""
        if self._page is Page.GIVE:
            self._person = (person, name)
            self._turn(Page.GIVE_SURE)

    @Slot()
    def give(self) -> None:
        """The ticket goes to the chosen person."""
        token, actor = self._token(), self._context.actor
        if token is None or token.ticket is None or self._page is not Page.GIVE_SURE:
            return
        ticket, (person, name) = token.ticket, self._person
        sentence = say(_CONTEXT, _GIVEN, {"ticket": ticket, "who": name})
        self.change(
            lambda: self._raffles.give(ticket, person, actor), self._then(Page.TOKEN, sentence)
        )

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first = page_of(self._first, self._size, len(self._shown()))
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_rows(self) -> list[dict[str, object]]:
        shown = self._shown()[self._first : self._first + self._size]
        return [token_row(token) for token in shown]

    rows = Property("QVariantList", _get_rows, notify=paged)

    def _get_count(self) -> int:
        return len(self._shown())

    count = Property(int, _get_count, notify=changed)

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._shown()) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_filters(self) -> list[dict[str, object]]:
        return [
            {
                "code": code,
                "name": say(_CONTEXT, name),
                "count": len(matching(self._news.tokens, states, self._batch)),
                "chosen": code == self._filter,
            }
            for code, (name, states) in FILTERS.items()
        ]

    filters = Property("QVariantList", _get_filters, notify=changed)

    def _get_batch(self) -> int:
        return self._batch

    batch = Property(int, _get_batch, notify=changed)
    """The batch that the list is narrowed to; 0 for all."""

    def _get_batches(self) -> list[dict[str, object]]:
        zone, words = self._context.clock.zone, self._context.words
        return [batch_row(batch, zone, words) for batch in reversed(self._news.batches)]

    batches = Property("QVariantList", _get_batches, notify=changed)

    def _get_opened_batch(self) -> dict[str, object]:
        rows = self._get_batches()
        found = [row for row in rows if row["number"] == self._opened_batch]
        return found[0] if found else {}

    openedBatch = Property("QVariantMap", _get_opened_batch, notify=changed)

    def _get_token(self) -> dict[str, object]:
        token = self._token()
        if token is None:
            return {}
        zone, words = self._context.clock.zone, self._context.words
        open_still = token.raffle is not None and token.raffle == self._news.open_raffle
        inside = token.state not in (TokenState.FOUND, TokenState.RETIRED)
        return {
            **token_row(token),
            "ticket": token.ticket or 0,
            "history": history(token, self._news.names, zone, words),
            "canNote": token.state is TokenState.HIDDEN,
            "canPlace": inside,
            "canRetire": inside,
            "canGive": token.state is TokenState.FOUND and open_still,
        }

    token = Property("QVariantMap", _get_token, notify=changed)
    """The token that is open; empty while none is."""

    def _get_places(self) -> list[dict[str, object]]:
        return [{"name": one.place.name, "hidden": one.hidden} for one in by_use(self._news.places)]

    places = Property("QVariantList", _get_places, notify=changed)
    reasons = Property("QStringList", lambda self: said(REASONS), notify=changed)
    batchReasons = Property("QStringList", lambda self: said(BATCH_REASONS), notify=changed)

    def _get_person(self) -> str:
        return self._person[1]

    person = Property(str, _get_person, notify=changed)

    def _get_done(self) -> str:
        return self._done

    done = Property(str, _get_done, notify=changed)
    """What was done last, as a sentence; "" once another page is open."""
    noteMost = Property(int, lambda self: NOTE_MOST, constant=True)
    placeMost = Property(int, lambda self: PLACE_MOST, constant=True)
    reasonMost = Property(int, lambda self: REASON_MOST, constant=True)
