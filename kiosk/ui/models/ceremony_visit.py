"""Entering the ceremony and leaving it: what is noted, what keeps time, and rehearsals."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.clock import Clock
from kiosk.raffle.model import State
from kiosk.raffle.service import Raffles
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.ceremony_phases import Phase
from kiosk.ui.models.ceremony_steps import CeremonySteps
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property
from kiosk.ui.words import Words

_NOTED: Final = frozenset({State.OPEN, State.CLOSED, State.DRAWING})

_log = logging.getLogger(__name__)


class CeremonyVisit(CeremonySteps):
    """Reads what is stored whenever the ceremony opens, and lets go of it when it is left."""

    visitChanged = Signal()

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
        super().__init__(
            stage, raffles, jobs, slow, clock, words, picture, touch_ms, milliseconds, parent
        )
        self._real = raffles
        self._ended: Callable[[], None] | None = None
        self._entered_as: tuple[str, str] | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)
        self.changed.connect(self.visitChanged)
        self.changed.connect(self._keep_time)
        stage.modeChanged.connect(self._entered)

    def _get_rehearsal(self) -> bool:
        return self._ended is not None

    rehearsal = Property(bool, _get_rehearsal, notify=visitChanged)

    def left(self) -> None:
        """The ceremony is not on the screen any more."""

    def second_passed(self) -> None:
        """A second went by."""

    def rehearse(self, raffles: Raffles, ended: Callable[[], None]) -> None:
        """Open the ceremony of other raffles, until it is left; then `ended` is called.

        Nothing of it is noted anywhere, and no second manager is asked for.
        """
        if self._ended is not None or self._inside:
            ended()
            return
        self._raffles, self._ended = raffles, ended
        self._stage.open(Mode.CEREMONY.value)
        if not self._inside:
            # Nobody is signed in any more.
            self._end_rehearsal()

    @Slot()
    def tick(self) -> None:
        """A second went by; the timer rests when nothing counts down any more."""
        if not self._counts_down():
            self._tick.stop()
        self.second_passed()
        self.changed.emit()

    @Slot()
    def _keep_time(self) -> None:
        if self._inside and not self._tick.isActive() and self._counts_down():
            self._tick.start()

    @Slot()
    def _entered(self) -> None:
        if self._stage.state.mode is Mode.CEREMONY:
            self._inside = True
            self._visit += 1
            self._news = None
            self._round = 0
            self._drawing = 0.0
            self._over.clear()
            self.show(Phase.WAITING)
            self.look()
            self._slow.run(lambda: None, lambda _: self._note_entered())
        elif self._inside:
            self._inside = False
            self._leave()

    def _leave(self) -> None:
        self._visit += 1
        self._tick.stop()
        self.left()
        if self._entered_as is not None:
            self._note("ceremony_left", *self._entered_as)
            self._entered_as = None
        if self._ended is not None:
            self._end_rehearsal()

    def _end_rehearsal(self) -> None:
        ended, self._ended = self._ended, None
        self._raffles = self._real
        if ended is not None:
            # Whatever is on its way to the other raffles comes to its end first.
            self._jobs.run(lambda: None, lambda _: self._slow.run(lambda: None, lambda _: ended()))

    def _note_entered(self) -> None:
        raffle = self._news.raffle if self._news else None
        if raffle is None or raffle.state not in _NOTED or self._ended or not self.actor:
            return
        self._entered_as = (raffle.id, self.actor)
        self._note("ceremony_entered", *self._entered_as)

    def _note(self, action: str, raffle_id: str, actor: str) -> None:
        raffles = self._raffles

        def failed(error: Exception) -> None:
            _log.error("%s could not be noted", action, exc_info=error)

        self._jobs.run(lambda: raffles.note(action, raffle_id, actor), lambda _: None, failed)
