"""The manager's page: what waits, the raffle, files to be taken in, the audit's head."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.raffle.model import State, Status
from kiosk.raffle.prospects import Prospect, warnings
from kiosk.raffle.service import Raffles
from kiosk.raffle.texts import STATES, warned
from kiosk.recognition.service import Recognitions
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.desk import Desk
from kiosk.ui.models.importing import UNEXPECTED, ImportModel
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.twice import TWICE_MS
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

AnswerT = TypeVar("AnswerT")

Rehearse: TypeAlias = Callable[[Callable[[], bool], Callable[[Exception], None]], None]
"""Makes a rehearsal, opens it if the first argument still says so, and else tells why not."""

_log = logging.getLogger(__name__)


class Section(StrEnum):
    """What the first page's cards are about."""

    RECOGNITION = "recognition"
    RAFFLE = "raffle"
    WEEK = "week"
    KIOSK = "kiosk"


class Page(StrEnum):
    """The pages that are this model's own; the others are desks."""

    HOME = "home"
    CLOSE = "close"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class _News:
    status: Status
    prospect: Prospect | None
    head: str
    to_hand: int
    waiting: int
    unanswered: int


@QmlElement
@QmlUncreatable("made in Python")
class ManagerModel(QObject):
    """Asks for the news at the sign-in and after each change; every change is one job."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        sign_in: SignInModel,
        imports: ImportModel,
        raffles: Raffles,
        recognitions: Recognitions,
        audit_head: Callable[[], str],
        jobs: Jobs,
        clock: Clock,
        words: Words,
        desks: Mapping[str, Desk] | None = None,
        parent: QObject | None = None,
        *,
        rehearse: Rehearse | None = None,
        site_name: str = "",
    ) -> None:
        """`audit_head` is asked on the storage worker; `desks` are further pages by name.

        `rehearse` opens a rehearsal of the draw.
        """
        super().__init__(parent)
        self._stage = stage
        self._sign_in = sign_in
        self._imports = imports
        self._raffles = raffles
        self._recognitions = recognitions
        self._audit_head = audit_head
        self._jobs = jobs
        self._clock = clock
        self._page: str = Page.HOME
        self._section: Section | None = None
        self._desks = dict(desks or {})
        for desk in self._desks.values():
            desk.setParent(self)
            desk.finished.connect(self._finished)
        self._rehearse = rehearse
        self._site_name = site_name
        self._preparing = False
        self._news: _News | None = None
        self._busy = False
        self._problem = ""
        self._signed_in = False
        self._session = 0
        self._in_ceremony = False
        self._left_ceremony = QElapsedTimer()
        stage.modeChanged.connect(self._entered)
        stage.changed.connect(self._follow)
        sign_in.accepted.connect(self._accepted)
        imports.finished.connect(self._ask)
        words.changed.connect(self.changed)

    @property
    def actor(self) -> str:
        """Whom the audit chain names; "" while nobody is signed in."""
        manager = self._stage.state.manager
        return "" if manager is None else f"person:{manager.person_id}"

    def _get_sign_in(self) -> SignInModel:
        return self._sign_in

    signIn = Property(SignInModel, _get_sign_in, constant=True)

    def _get_imports(self) -> ImportModel:
        return self._imports

    imports = Property(ImportModel, _get_imports, constant=True)

    def _get_desks(self) -> dict[str, Desk]:
        return self._desks

    desks = Property("QVariantMap", _get_desks, constant=True)
    """The view models of further pages by their names."""

    def _get_page(self) -> str:
        return str(self._page)

    page = Property(str, _get_page, notify=pageChanged)

    def _get_section(self) -> str:
        if self._section is not None:
            return self._section.value
        hunting = self._get_state() in (State.OPEN, State.CLOSED, State.DRAWING)
        return (Section.RAFFLE if hunting else Section.RECOGNITION).value

    section = Property(str, _get_section, notify=changed)
    """What the cards are about: at first the raffle while one is on."""

    def _get_ready(self) -> bool:
        return self._news is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=changed)

    def _get_preparing(self) -> bool:
        return self._preparing

    preparing = Property(bool, _get_preparing, notify=changed)
    """Whether a rehearsal is being made."""

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=changed)

    def _get_head(self) -> str:
        return self._news.head if self._news else ""

    head = Property(str, _get_head, notify=changed)

    def _get_state(self) -> State | None:
        raffle = self._news.status.raffle if self._news else None
        return raffle.state if raffle else None

    def _get_raffle(self) -> dict[str, object]:
        state = self._get_state()
        if self._news is None or self._news.status.raffle is None or state is None:
            return {
                "name": "", "state": "", "found": 0, "made": 0, "out": 0,
                "tickets": 0, "holders": 0,
                "canOpen": self._news is not None, "canClose": False, "canDraw": False,
                "warnings": [],
            }  # fmt: skip
        status, raffle = self._news.status, self._news.status.raffle
        prospect = self._news.prospect
        ended = state in (State.FINISHED, State.ABANDONED)
        return {
            "name": raffle.name,
            "state": say("raffle", STATES[state.value]),
            "found": status.found,
            "made": status.made,
            "out": status.out,
            "tickets": status.tickets,
            "holders": status.holders,
            "canOpen": ended or state in (State.PLANNED, State.ANNOUNCED),
            "canClose": state is State.OPEN,
            "canDraw": state in (State.OPEN, State.CLOSED, State.DRAWING),
            "warnings": [say("raffle", *warned(code, prospect)) for code in warnings(prospect)]
            if prospect
            else [],
        }

    raffle = Property("QVariantMap", _get_raffle, notify=changed)

    def _get_waiting(self) -> int:
        return self._news.waiting if self._news else 0

    waiting = Property(int, _get_waiting, notify=changed)

    def _get_unanswered(self) -> int:
        return self._news.unanswered if self._news else 0

    unanswered = Property(int, _get_unanswered, notify=changed)
    """How much customer praise has no leader's note."""

    def _get_site_name(self) -> str:
        return self._site_name

    siteName = Property(str, _get_site_name, constant=True)

    def _get_to_hand(self) -> int:
        return self._news.to_hand if self._news else 0

    toHand = Property(int, _get_to_hand, notify=changed)
    """How many prizes are still to be handed over."""

    @Slot(str)
    def show(self, page: str) -> None:
        """Open a page of `Page` or a desk. Raises ValueError for any other."""
        self._turn(page if page in self._desks else Page(page))
        if self._page == Page.FILES:
            self._imports.look()

    @Slot(str)
    def setSection(self, section: str) -> None:
        """Show the cards about something else. Raises ValueError for none of `Section`."""
        self._section = Section(section)
        self.changed.emit()

    @Slot(object)
    def scanned(self, scan: object) -> None:
        """A scan that the open page takes for itself."""
        desk = self._desks.get(self._page)
        if desk is not None and self.actor and self._stage.state.mode is Mode.MANAGER:
            desk.scanned(scan)

    @Slot()
    def back(self) -> None:
        """The way back: to the manager's first page, from there out, which signs out."""
        if not self._stage.state.manager:
            if self._sign_in.step == "passphrase":
                self._sign_in.begin()
            else:
                self._stage.home()
        elif self._page == Page.HOME:
            # Whoever touches twice to leave the ceremony is not signed out by it.
            if not self._left_ceremony.isValid() or self._left_ceremony.hasExpired(TWICE_MS):
                self._stage.home()
        elif self._page not in self._desks or not self._desks[self._page].back():
            self._turn(Page.HOME)
            self._ask()

    @Slot()
    def _finished(self) -> None:
        self._turn(Page.HOME)
        self._ask()

    @Slot()
    def signOut(self) -> None:
        """Lock, and leave the screen to everybody."""
        self._stage.signOut()

    @Slot()
    def closeRaffle(self) -> None:
        """No ticket comes any more; the manager has confirmed it."""
        actor = self.actor
        self._change(lambda: self._raffles.close(actor))

    @Slot()
    def goToDraw(self) -> None:
        """Open the ceremony."""
        self._stage.open(Mode.CEREMONY.value)

    @Slot()
    def rehearse(self) -> None:
        """Open the ceremony with made-up people; nothing of it counts or is kept."""
        if self._rehearse is None or self._busy or not self.actor:
            return
        self._busy = self._preparing = True
        self._problem = ""
        self.changed.emit()
        session = self._session

        def made() -> bool:
            """Whether the manager still stands where they asked for it."""
            if session != self._session:
                return False
            self._busy = self._preparing = False
            self.changed.emit()
            return self._stage.state.mode is Mode.MANAGER and self._page == Page.HOME

        self._rehearse(made, lambda error: self._failed_in(session, error))

    @Slot(int, str)
    def _accepted(self, person: int, name: str) -> None:
        self._stage.sign_in(person, name)

    @Slot()
    def _entered(self) -> None:
        mode = self._stage.state.mode
        if mode is not Mode.MANAGER:
            self._left_ceremony.invalidate()
            self._in_ceremony = mode is Mode.CEREMONY
            return
        if self._in_ceremony:
            self._in_ceremony = False
            self._left_ceremony.start()
        if self._stage.state.manager is None:
            known = self._stage.state.identified
            self._sign_in.begin()
            if known is not None:
                # The badge says who; the passphrase proves it.
                self._sign_in.choose(known.person_id, known.label)
        else:
            self._ask()

    @Slot()
    def _follow(self) -> None:
        signed_in = self._stage.state.manager is not None
        if signed_in == self._signed_in:
            return
        self._signed_in = signed_in
        # What a manager began is nothing to the next one's page.
        self._session += 1
        self._busy = self._preparing = False
        self._problem = ""
        self._section = None
        self._turn(Page.HOME)
        if signed_in:
            self._ask()
        else:
            self._news = None
            self.changed.emit()

    def _turn(self, page: str) -> None:
        before, after = self._desks.get(self._page), self._desks.get(page)
        if before is not None:
            before.leave()
        self._problem = ""
        self._page = page
        self._stage.pageTakes(after is not None and after.takes_scans)
        if after is not None:
            after.open()
        self.pageChanged.emit()
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        self._jobs.run(self._look, self._came, self._failed)

    def _look(self) -> _News:
        status = self._raffles.status()
        is_open = status.raffle is not None and status.raffle.state is State.OPEN
        return _News(
            status,
            self._raffles.prospect() if is_open else None,
            self._audit_head(),
            len(self._raffles.wins_open()),
            *self._recognitions.waiting_counts(),
        )

    def _came(self, news: _News) -> None:
        if self._stage.state.manager is not None:
            self._news = news
            self.changed.emit()

    def _change(self, do: Callable[[], AnswerT]) -> None:
        """Do it on the worker; a second touch meanwhile does nothing."""
        if self._busy or not self.actor:
            return
        session = self._session
        self._busy = True
        self._problem = ""
        self.changed.emit()

        def done(answer: AnswerT) -> None:
            del answer
            if session == self._session:
                self._busy = False
                self._turn(Page.HOME)
            self._ask()
            self.changed.emit()

        self._jobs.run(do, done, lambda error: self._failed_in(session, error))

    def _failed_in(self, session: int, error: Exception) -> None:
        if session == self._session:
            self._failed(error)
        elif not isinstance(error, KnownError):
            _log.error("what a manager left behind could not be done", exc_info=error)

    def _failed(self, error: Exception) -> None:
        self._busy = self._preparing = False
        if isinstance(error, KnownError):
            self._problem = say_error(error)
        else:
            _log.error("the manager's page could not do it", exc_info=error)
            self._problem = say("ui", UNEXPECTED)
        self.changed.emit()
