"""The raffle for everybody: how the hunt goes, what can be won, how the draw is kept honest."""

import logging
import math
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local
from kiosk.raffle.hours import opens_next
from kiosk.raffle.kept import commitment_text as commitment_text
from kiosk.raffle.model import Raffle, State, Status
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.moments import opening, when
from kiosk.ui.models.prizes import told_prizes
from kiosk.ui.models.result import ResultModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.typed import LimitedDoor, TypedCodeModel
from kiosk.ui.pictures import no_picture
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGES: Final = ("overview", "draw", "check", "code", "camera", "hints")

_GROUP: Final = 8

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class RaffleModel(QObject):
    """Asks how the raffle stands whenever its screen opens."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        status: Callable[[], Status],
        door: LimitedDoor,
        result: ResultModel,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        picture: Callable[[str], str] = no_picture,
        parent: QObject | None = None,
    ) -> None:
        """`status` is `Raffles.status`, asked on the worker; `result` may send people here.

        `picture` gives the address of a name in the site's media.
        """
        super().__init__(parent)
        self._stage = stage
        self._ask = status
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._picture = picture
        self._status: Status | None = None
        self._page = PAGES[0]
        self._typed = TypedCodeModel(door, self, limits=door)
        stage.modeChanged.connect(self._follow)
        result.typingWanted.connect(self._open_code)
        words.changed.connect(self.changed)

    @Slot()
    def _follow(self) -> None:
        mode = self._stage.state.mode
        if mode is Mode.RAFFLE:
            self._jobs.run(self._ask, self._came, self._did_not_come)
        elif mode is not Mode.RESULT:
            self._turn(PAGES[0])

    def _came(self, status: Status) -> None:
        self._status = status
        self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("the raffle could not be looked up: %s", error)

    @Slot(str)
    def show(self, page: str) -> None:
        """Open one of PAGES. Raises ValueError for any other."""
        if page not in PAGES:
            raise ValueError(f"the raffle has no page {page}")
        if page == "code":
            self._typed.begin()
        self._turn(page)

    @Slot()
    def _open_code(self) -> None:
        self._stage.open(Mode.RAFFLE.value)
        self.show("code")

    @Slot()
    def back(self) -> None:
        """To the overview, and from there to the first page of all."""
        if self._page == PAGES[0]:
            self._stage.home()
        elif self._page == "check":
            self._turn("draw")
        else:
            self._turn(PAGES[0])

    def _turn(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    def _get_page(self) -> str:
        return self._page

    page = Property(str, _get_page, notify=pageChanged)

    def _get_typed(self) -> TypedCodeModel:
        return self._typed

    typed = Property(TypedCodeModel, _get_typed, constant=True)

    @property
    def _raffle(self) -> Raffle | None:
        return self._status.raffle if self._status else None

    def _get_loaded(self) -> bool:
        return self._status is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_state(self) -> str:
        return self._raffle.state.value if self._raffle else ""

    state = Property(str, _get_state, notify=changed)

    def _get_name(self) -> str:
        return self._raffle.name if self._raffle else ""

    name = Property(str, _get_name, notify=changed)

    def _get_found(self) -> int:
        return self._status.found if self._status else 0

    found = Property(int, _get_found, notify=changed)

    def _get_made(self) -> int:
        return self._status.made if self._status else 0

    made = Property(int, _get_made, notify=changed)

    def _get_out(self) -> int:
        return self._status.out if self._status else 0

    out = Property(int, _get_out, notify=changed)

    def _get_hints(self) -> list[str]:
        return list(self._status.hints) if self._status else []

    hints = Property("QVariantList", _get_hints, notify=changed)
    """What the floor may know of the hiding places, the newest first."""

    def _get_hours(self) -> str:
        hours = self._raffle.rules.opening_hours if self._raffle else ()
        return opening(hours, self._clock, self._words)

    hours = Property(str, _get_hours, notify=changed)

    def _get_opens(self) -> str:
        raffle = self._raffle
        if raffle is None or raffle.state is not State.OPEN:
            return ""
        again = opens_next(raffle.rules.opening_hours, self._clock.now(), self._clock.zone)
        return "" if again is None else when(again, self._clock, self._words)

    opens = Property(str, _get_opens, notify=changed)
    """When the hunt opens again; "" while it is open."""

    def _get_most_a_day(self) -> int:
        most = self._raffle.rules.tickets_per_day if self._raffle else None
        return most or 0

    mostADay = Property(int, _get_most_a_day, notify=changed)

    def _get_holders(self) -> int:
        return self._status.holders if self._status else 0

    holders = Property(int, _get_holders, notify=changed)

    def _get_prizes(self) -> list[dict[str, object]]:
        return told_prizes(self._raffle.rules, self._picture) if self._raffle else []

    prizes = Property("QVariantList", _get_prizes, notify=changed)
    """Each kind of prize once, in the order of the draw."""

    def _get_claim_minutes(self) -> int:
        return self._raffle.rules.claim_minutes if self._raffle else 0

    claimMinutes = Property(int, _get_claim_minutes, notify=changed)

    def _get_one_win(self) -> bool:
        return self._raffle is not None and self._raffle.rules.one_win_per_person

    oneWin = Property(bool, _get_one_win, notify=changed)

    def _get_most_tickets(self) -> int:
        return self._raffle.rules.tickets_per_person if self._raffle else 0

    mostTickets = Property(int, _get_most_tickets, notify=changed)

    def _get_excluded(self) -> int:
        return len(self._raffle.rules.excluded) if self._raffle else 0

    excluded = Property(int, _get_excluded, notify=changed)
    """How many people the rules leave out."""

    def _get_commitment(self) -> str:
        text = self._raffle.commitment if self._raffle else None
        return " ".join((text or "")[at : at + _GROUP] for at in range(0, len(text or ""), _GROUP))

    commitment = Property(str, _get_commitment, notify=changed)

    def _get_chain_length(self) -> int:
        return self._raffle.chain_length if self._raffle else 0

    chainLength = Property(int, _get_chain_length, notify=changed)

    def _get_commitment_code(self) -> str:
        return commitment_text(self._raffle) if self._raffle else ""

    commitmentCode = Property(str, _get_commitment_code, notify=changed)

    def _get_day(self) -> str:
        at = self._status.next_draw_at if self._status else None
        if at is None:
            return ""
        day = local(at, self._clock.zone).date()
        return self._words.long_date(QDate(day.year, day.month, day.day))

    day = Property(str, _get_day, notify=changed)

    def _get_time(self) -> str:
        at = self._status.next_draw_at if self._status else None
        if at is None:
            return ""
        wall = local(at, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))

    time = Property(str, _get_time, notify=changed)

    def _get_days(self) -> int:
        at = self._status.next_draw_at if self._status else None
        if at is None:
            return -1
        zone = self._clock.zone
        left = local(at, zone).date() - local(self._clock.now(), zone).date()
        return max(0, math.ceil(left / timedelta(days=1)))

    days = Property(int, _get_days, notify=changed)
