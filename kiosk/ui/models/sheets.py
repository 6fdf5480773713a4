"""Making moustaches: how many, on which paper, where the file goes, and how far it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Event
from typing import Final, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.saving import SavePlace
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

READY: Final = (24, 60, 120, 200)
"""How many one often wants."""

OUTBOX: Final = QT_TRANSLATE_NOOP("ui", "The kiosk's outbox")
NO_STICK: Final = QT_TRANSLATE_NOOP("ui", "No USB stick is plugged in.")


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to print on: its key, its name for people, how many moustaches a sheet holds."""

    key: str
    name: str
    per_sheet: int


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed, and where the file goes."""

    count: int
    paper: str
    backs: bool
    place: SavePlace


@dataclass(frozen=True, slots=True)
class Printed:
    """A batch that lies on its sheets: its number, its first and last token, the file's name."""

    batch: int
    first: int
    last: int
    file: str


class Press(Protocol):
    """Makes tokens and their sheets; called on the slow worker."""

    @property
    def papers(self) -> Sequence[Paper]:
        """The papers, the site's own first."""
        ...

    @property
    def most(self) -> int:
        """How many tokens a batch has at most."""
        ...

    def places(self) -> Sequence[SavePlace]:
        """Where the file can go now."""
        ...

    def print(
        self,
        order: Order,
        actor: str,
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> Printed | None:
        """Make the tokens and write their sheets; None when it was stopped. KnownErrors."""
        ...


class State(StrEnum):
    """What the page is at."""

    FORM = "form"
    WORKING = "working"
    DONE = "done"


@QmlElement
@QmlUncreatable("made in Python")
class SheetsModel(Desk):
    """Sheets come from the slow worker, page by page; stopping leaves nothing behind."""

    changed = Signal()
    _progressed = Signal(int, int, int)

    def __init__(self, context: DeskContext, press: Press) -> None:
        super().__init__(context)
        self._press = press
        self._state = State.FORM
        self._count = READY[1]
        self._paper = 0
        self._backs = False
        self._places: tuple[SavePlace, ...] = ()
        self._place = 0
        self._done = 0
        self._total = 0
        self._order = 0
        self._stop = Event()
        self._stopped = False
        self._printed: Printed | None = None
        self._progressed.connect(self._moved_on)

    def opened(self) -> None:
        """Look which sticks are there."""
        self._state = State.FORM
        self._printed = None
        self._stopped = False
        self._look(self._looked)

    def left(self) -> None:
        """Nobody waits for the sheets any more."""
        self._stop.set()

    def back(self) -> bool:
        """While sheets are made, the way back stops them; from the end it leads to the form."""
        if self._state is State.FORM:
            return False
        if self._state is State.WORKING:
            self.stop()
        else:
            self._state = State.FORM
            self.tell()
        return True

    @Slot()
    def look(self) -> None:
        """Look again which sticks are plugged in; without any that is said."""
        self._problem = ""
        self._look(self._looked_again)

    def _look(self, came: Callable[[Sequence[SavePlace]], None]) -> None:
        self._run(self._context.slow, self._press.places, came)

    def _looked_again(self, places: Sequence[SavePlace]) -> None:
        self._looked(places)
        if not any(place.stick for place in places):
            self._problem = say("ui", NO_STICK)

    def _looked(self, places: Sequence[SavePlace]) -> None:
        self._places = tuple(places)
        self._place = 0

    def _get_state(self) -> str:
        return self._state.value

    state = Property(str, _get_state, notify=changed)

    def _get_count(self) -> int:
        return self._count

    count = Property(int, _get_count, notify=changed)
    ready = Property("QVariantList", lambda self: list(READY), constant=True)

    @Slot(int)
    def setCount(self, count: int) -> None:
        """How many; never less than one or more than a batch holds."""
        self._count = max(1, min(self._press.most, count))
        self.tell()

    @Slot(int)
    def step(self, sheets: int) -> None:
        """So many whole sheets more, or fewer."""
        size = self._press.papers[self._paper].per_sheet
        whole = self._count // size if sheets > 0 else -(-self._count // size)
        self.setCount(max(1, whole + sheets) * size)

    def _get_sheets(self) -> int:
        return -(-self._count // self._press.papers[self._paper].per_sheet)

    sheets = Property(int, _get_sheets, notify=changed)

    def _get_papers(self) -> list[str]:
        return [paper.name for paper in self._press.papers]

    papers = Property("QStringList", _get_papers, notify=changed)

    def _get_paper(self) -> int:
        return self._paper

    paper = Property(int, _get_paper, notify=changed)

    @Slot(int)
    def setPaper(self, paper: int) -> None:
        """Another paper."""
        self._paper = max(0, min(len(self._press.papers) - 1, paper))
        self.tell()

    def _get_backs(self) -> bool:
        return self._backs

    backs = Property(bool, _get_backs, notify=changed)

    @Slot()
    def turnBacks(self) -> None:
        """With back sides, or without."""
        self._backs = not self._backs
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

    def _get_share(self) -> float:
        return self._done / self._total if self._total else 0.0

    share = Property(float, _get_share, notify=changed)

    def _get_batch(self) -> int:
        return self._printed.batch if self._printed else 0

    batch = Property(int, _get_batch, notify=changed)

    def _get_first(self) -> int:
        return self._printed.first if self._printed else 0

    first = Property(int, _get_first, notify=changed)

    def _get_last(self) -> int:
        return self._printed.last if self._printed else 0

    last = Property(int, _get_last, notify=changed)

    def _get_file(self) -> str:
        return self._printed.file if self._printed else ""

    file = Property(str, _get_file, notify=changed)

    def _get_stick(self) -> str:
        return self._places[self._place].stick if self._places else ""

    stick = Property(str, _get_stick, notify=changed)
    """The stick that the file goes to; "" for the outbox."""

    def _get_stopped(self) -> bool:
        return self._stopped

    stopped = Property(bool, _get_stopped, notify=changed)
    """Whether the last order was stopped, and nothing was made."""

    @Slot()
    def print(self) -> None:
        """Make them."""
        if self._busy or not self._places:
            return
        self._order += 1
        number, stop, actor = self._order, Event(), self._context.actor
        order = Order(
            self._count,
            self._press.papers[self._paper].key,
            self._backs,
            self._places[self._place],
        )
        self._stop = stop
        self._done = self._total = 0
        self._stopped = False
        self._state = State.WORKING
        self.change(
            lambda: self._press.print(
                order,
                actor,
                lambda done, total: self._progressed.emit(number, done, total),
                stop.is_set,
            ),
            self._came,
            slow=True,
        )

    @Slot()
    def stop(self) -> None:
        """Make no more sheets; what was begun is thrown away."""
        self._stop.set()

    def fail(self, problem: str) -> None:
        """See `Desk`; the form keeps what was chosen."""
        self._state = State.FORM
        super().fail(problem)

    def _came(self, printed: Printed | None) -> None:
        self._printed = printed
        self._stopped = printed is None
        self._state = State.FORM if printed is None else State.DONE

    @Slot(int, int, int)
    def _moved_on(self, order: int, done: int, total: int) -> None:
        if order == self._order:
            self._done, self._total = done, total
            self.tell()
