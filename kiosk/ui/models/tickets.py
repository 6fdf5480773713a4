"""My tickets: shown to a badge, never to a name."""

import logging
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local
from kiosk.raffle.model import Round, RoundOutcome, Status, Ticket
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.my_look import MyLookModel
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.sent import SentModel
from kiosk.ui.models.signing_mine import MySignUpsModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.won import WonModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


class TicketBook(Protocol):
    """What the screen needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def status(self) -> Status:
        """How the raffle stands."""
        ...

    def tickets_of(self, person_id: int) -> tuple[Ticket, ...]:
        """A person's tickets."""
        ...

    def holder_of(self, person_id: int) -> str | None:
        """A person's pseudonym."""
        ...

    def rounds(self, raffle_id: str | None = None) -> tuple[Round, ...]:
        """The rounds that were drawn."""
        ...


@dataclass(frozen=True, slots=True)
class _Book:
    """What one person may see with their badge."""

    person_id: int
    status: Status
    tickets: tuple[int, ...]
    holder: str
    wins: tuple[tuple[int, str], ...]


@QmlElement
@QmlUncreatable("made in Python")
class TicketsModel(QObject):
    """The tickets of whoever is identified by their badge; a kind word for everybody else."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        raffles: TicketBook,
        picker: PickerModel,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        won: WonModel,
        parent: QObject | None = None,
        *,
        sent: SentModel | None = None,
        look: MyLookModel | None = None,
        signs: MySignUpsModel | None = None,
    ) -> None:
        """`picker` is this screen's own; `won` knows what the badge has won.

        `sent` knows what became of the thanks that the badge sent, `look` how it is shown,
        `signs` what it has signed up for.
        """
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._raffles = raffles
        self._picker = picker
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._won = won
        self._sent = sent
        self._look = look
        self._signs = signs
        self._book: _Book | None = None
        self._asked: int | None = None
        self._naming = False
        self._first = 0
        self._size = 12
        self.changed.connect(self.paged)
        stage.changed.connect(self._follow)
        words.changed.connect(self.changed)
        picker.picked.connect(self._named)

    @Slot()
    def _follow(self) -> None:
        if self._stage.state.mode is not Mode.TICKETS:
            if self._asked is not None or self._naming:
                self._forget()
            return
        person = self._door.badge_person
        if person is None:
            if self._asked is not None:
                self._forget()
        elif person != self._asked:
            self._forget()
            self._asked = person
            self._jobs.run(lambda: self._look_up(person), self._came, self._did_not_come)
        self.changed.emit()

    def _forget(self) -> None:
        self._book = None
        self._asked = None
        self._naming = False
        self._first = 0
        self.changed.emit()

    def _look_up(self, person: int) -> _Book:
        status = self._raffles.status()
        holder = self._raffles.holder_of(person)
        wins: tuple[tuple[int, str], ...] = ()
        if status.raffle is not None and holder is not None:
            lost = (RoundOutcome.ABSENT, RoundOutcome.VOID)
            wins = tuple(
                (one.ticket, status.raffle.rules.prizes[one.prize])
                for one in self._raffles.rounds(status.raffle.id)
                if one.holder == holder and one.outcome not in lost
            )
        tickets = tuple(ticket.number for ticket in self._raffles.tickets_of(person))
        return _Book(person, status, tickets, holder or "", wins)

    def _came(self, book: _Book) -> None:
        if book.person_id == self._asked:
            self._book = book
            self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        self._asked = None
        _log.warning("tickets could not be looked up: %s", error)

    @Slot(int, str)
    def _named(self, person_id: int, label: str) -> None:
        self._naming = False
        self._door.named(person_id, label)
        self.changed.emit()

    @Slot()
    def nameInstead(self) -> None:
        """Somebody has no badge at hand: list the names."""
        self._picker.begin()
        self._naming = True
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """From the names to the question, from other pages to the tickets, from there home."""
        if self._sent is not None and self._sent.shown:
            self._sent.close()
        elif self._look is not None and self._look.shown:
            self._look.close()
        elif self._signs is not None and self._signs.shown:
            self._signs.back()
        elif self._naming:
            self._naming = False
            self.changed.emit()
        else:
            self._stage.home()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next tickets (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._get_count()):
            self._first = first
            self.paged.emit()

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_won(self) -> WonModel:
        return self._won

    won = Property(WonModel, _get_won, constant=True)

    def _get_sent(self) -> SentModel | None:
        return self._sent

    sent = Property(SentModel, _get_sent, constant=True)

    def _get_look(self) -> MyLookModel | None:
        return self._look

    look = Property(MyLookModel, _get_look, constant=True)

    def _get_signs(self) -> MySignUpsModel | None:
        return self._signs

    signs = Property(MySignUpsModel, _get_signs, constant=True)

    def _get_naming(self) -> bool:
        return self._naming

    naming = Property(bool, _get_naming, notify=changed)

    def _get_known(self) -> bool:
        return self._asked is not None

    known = Property(bool, _get_known, notify=changed)

    def _get_loaded(self) -> bool:
        return self._book is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_count(self) -> int:
        return len(self._book.tickets) if self._book else 0

    count = Property(int, _get_count, notify=changed)

    def _get_tickets(self) -> list[dict[str, object]]:
        if self._book is None:
            return []
        prizes = dict(self._book.wins)
        shown = self._book.tickets[self._first : self._first + self._size]
        return [{"number": number, "prize": prizes.get(number, "")} for number in shown]

    tickets = Property("QVariantList", _get_tickets, notify=paged)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_count() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_holder(self) -> str:
        return self._book.holder if self._book else ""

    holder = Property(str, _get_holder, notify=changed)

    def _get_raffle(self) -> str:
        raffle = self._book.status.raffle if self._book else None
        return raffle.name if raffle else ""

    raffle = Property(str, _get_raffle, notify=changed)

    def _get_day(self) -> str:
        at = self._book.status.next_draw_at if self._book else None
        if at is None:
            return ""
        day = local(at, self._clock.zone).date()
        return self._words.long_date(QDate(day.year, day.month, day.day))

    day = Property(str, _get_day, notify=changed)

    def _get_time(self) -> str:
        at = self._book.status.next_draw_at if self._book else None
        if at is None:
            return ""
        wall = local(at, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))

    time = Property(str, _get_time, notify=changed)
