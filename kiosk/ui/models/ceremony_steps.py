"""How the ceremony stores its steps: one at a time, and never on Qt's thread.

All of it is done by the worker for long work: the first to look at a raffle after a start reads
all its tickets, and the floor's scans must not wait for that.
"""

import logging
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.raffle.service import Raffles
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.ceremony_news import CeremonyNews, read_news
from kiosk.ui.models.ceremony_phases import Phase, fits, next_step, resume
from kiosk.ui.models.ceremony_shown import CeremonyShown
from kiosk.ui.models.importing import UNEXPECTED
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property
from kiosk.ui.words import Words, say, say_error

TOUCH_MS: Final = 450
"""So long a page stands before it can be pressed: the second half of a double touch is lost."""

_NO_MORE: Final = frozenset({"draw_no_prize", "draw_no_ticket", "draw_no_code"})

_log = logging.getLogger(__name__)


def monotonic_ms() -> float:
    """A clock in milliseconds that never goes back."""
    return time.monotonic() * 1000


class CeremonySteps(CeremonyShown):
    """Keeps the phase. While a step is being stored, further touches do nothing.

    A step that storage refuses, because another window was faster, shows what is stored.
    """

    phaseChanged = Signal()
    stepChanged = Signal()
    _progressed = Signal(int, float)

    def __init__(
        self,
        stage: StageModel,
        raffles: Raffles,
        jobs: Jobs,
        slow: Jobs,
        clock: Clock,
        words: Words,
        picture: Callable[[str], str],
        touch_ms: float,
        milliseconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(clock, words, picture, parent)
        self._stage = stage
        self._raffles = raffles
        self._jobs = jobs
        self._slow = slow
        self._touch_ms = touch_ms
        self._milliseconds = milliseconds
        self._phase = Phase.WAITING
        self._over: dict[Phase, Phase] = {}
        self._shown_ms = 0.0
        self._visit = 0
        self._inside = False
        self._busy = False
        self._drawing = 0.0
        self._problem = ""
        self._progressed.connect(self._drawn_so_far, Qt.ConnectionType.QueuedConnection)
        self.changed.connect(self.stepChanged)

    def _get_phase(self) -> str:
        return self._phase.value

    phase = Property(str, _get_phase, notify=phaseChanged)

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=stepChanged)

    def _get_drawing(self) -> float:
        return self._drawing

    drawing = Property(float, _get_drawing, notify=stepChanged)
    """How far the draw that is being computed is, 0 to 1."""

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=stepChanged)

    @property
    def actor(self) -> str:
        """Whom the audit chain names; "" while nobody is signed in."""
        manager = self._stage.state.manager
        return "" if manager is None else f"person:{manager.person_id}"

    def turned(self) -> None:
        """Another phase is shown."""

    def may_touch(self) -> bool:
        """Whether a touch counts: nothing is being stored, and the page has stood for a moment."""
        return self._inside and not self._busy and self._stood()

    def _stood(self) -> bool:
        return self._milliseconds() - self._shown_ms >= self._touch_ms

    def hold_touches(self) -> None:
        """Other buttons stand there from now on: the second half of a touch is not for them."""
        self._shown_ms = self._milliseconds()

    def show(self, phase: Phase) -> None:
        """Show a phase of what is stored."""
        self._problem = ""
        if phase is not self._phase:
            self._phase = phase
            self.hold_touches()
            self.turned()
        self.changed.emit()

    def show_over(self, phase: Phase) -> None:
        """Show a phase that leads back to the present one."""
        self._over[phase] = self._phase
        self.show(phase)

    def go_back(self) -> None:
        """To where the present phase was opened, if that still is what is stored."""
        before = self._over.get(self._phase)
        if self._news is not None:
            fitting = before is not None and fits(before, self._news)
            self.show(before if before and fitting else resume(self._news))

    def look(self, then: Phase | None = None) -> None:
        """Read what is stored, then show `then`, or where that leads."""
        raffles, visit = self._raffles, self._visit
        self._busy = True

        def came(news: CeremonyNews) -> None:
            if visit == self._visit:
                self._busy = False
                self._news = news
                self.show(then if then is not None and fits(then, news) else resume(news))

        self._slow.run(lambda: read_news(raffles), came, lambda error: self._failed(visit, error))
        self.changed.emit()

    def store(
        self,
        do: Callable[[], object],
        then: Callable[[CeremonyNews], Phase] | None = None,
    ) -> None:
        """Store a step, then read anew what is stored, then show it. One step at a time."""
        if self._busy or not self._inside or not self.actor:
            return
        raffles, visit = self._raffles, self._visit
        self._busy = True
        self._problem = ""
        self.changed.emit()

        def work() -> tuple[CeremonyNews, KnownError | None]:
            try:
                do()
            except KnownError as error:
                return read_news(raffles), error
            return read_news(raffles), None

        def done(answer: tuple[CeremonyNews, KnownError | None]) -> None:
            if visit == self._visit:
                self._stored(*answer, then)

        self._slow.run(work, done, lambda error: self._failed(visit, error))

    def progress(self) -> Callable[[int, int], None]:
        """Takes how far the draw is, on any thread."""
        visit = self._visit

        def tell(done: int, total: int) -> None:
            self._progressed.emit(visit, done / total if total else 1.0)

        return tell

    def _stored(
        self,
        news: CeremonyNews,
        error: KnownError | None,
        then: Callable[[CeremonyNews], Phase] | None,
    ) -> None:
        self._busy = False
        self._drawing = 0.0
        self._news = news
        self.hold_touches()
        if error is None:
            self.show(then(news) if then is not None else self._phase)
            return
        if error.code in _NO_MORE:
            self.show(next_step(news))
        else:
            self.show(self._phase if fits(self._phase, news) else resume(news))
            self._problem = say_error(error)
        self.changed.emit()

    def _failed(self, visit: int, error: Exception) -> None:
        if visit != self._visit:
            return
        self._busy = False
        self._drawing = 0.0
        if isinstance(error, KnownError):
            self._problem = say_error(error)
        else:
            _log.error("a step of the draw failed", exc_info=error)
            self._problem = say("ui", UNEXPECTED)
        self.changed.emit()

    @Slot(int, float)
    def _drawn_so_far(self, visit: int, share: float) -> None:
        if visit == self._visit and self._busy:
            self._drawing = share
            self.changed.emit()
