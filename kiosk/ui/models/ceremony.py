"""The draw in front of people: what is shown when, and what each touch may do.

The service stores every step before anything of it is seen here. What is on the screen
follows from what is stored, so that a ceremony goes on where it was after a restart.
"""

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.raffle.draw import DICE, DICE_LEAST
from kiosk.raffle.model import RoundOutcome, State
from kiosk.raffle.service import Raffles
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.ceremony_news import CeremonyNews, read_news
from kiosk.ui.models.ceremony_shown import CeremonyShown
from kiosk.ui.models.importing import UNEXPECTED
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound, Sounds
from kiosk.ui.words import Words, say, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLL_MS: Final = 4200
"""How long names run before the stop."""

_FIRST_STEP_MS: Final = 60
_LAST_STEP_MS: Final = 520
"""How long each name stands at the start and at the end: it slows down."""

DICE_MOST: Final = 20
_NO_MORE: Final = frozenset({"draw_no_prize", "draw_no_ticket", "draw_no_code"})

AnswerT = TypeVar("AnswerT")

_log = logging.getLogger(__name__)


class Phase(StrEnum):
    """What is on the screen."""

    WAITING = "waiting"
    NOT_CLOSED = "not_closed"
    LIST = "list"
    CONTRIBUTE = "contribute"
    DICE = "dice"
    READY = "ready"
    ROLL = "roll"
    WINNER = "winner"
    VOID = "void"
    END = "end"
    FINISHED = "finished"


@QmlElement
@QmlUncreatable("made in Python")
class CeremonyModel(CeremonyShown):
    """Walks through the draw. While a step is being stored, further touches do nothing."""

    phaseChanged = Signal()
    stateChanged = Signal()
    runningChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        raffles: Raffles,
        second: SignInModel,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        sounds: Sounds | None = None,
        reduced_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`second` is a sign-in of its own, for the second manager of a void win."""
        super().__init__(clock, words, parent)
        self._stage = stage
        self._raffles = raffles
        self._second = second
        self._jobs = jobs
        self._sounds = sounds
        self._still = reduced_motion
        self._phase = Phase.WAITING
        self._busy = False
        self._problem = ""
        self._dice = ""
        self._reason = ""
        self._running = ""
        self._ran_ms = 0
        self._place = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)
        self._roll = QTimer(self)
        self._roll.setSingleShot(True)
        self._roll.timeout.connect(self.roll_on)
        self.changed.connect(self.stateChanged)
        stage.modeChanged.connect(self._entered)
        second.accepted.connect(self._void)

    @property
    def actor(self) -> str:
        """Whom the audit chain names; "" while nobody is signed in."""
        manager = self._stage.state.manager
        return "" if manager is None else f"person:{manager.person_id}"

    def _get_phase(self) -> str:
        return self._phase.value

    phase = Property(str, _get_phase, notify=phaseChanged)

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=stateChanged)

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=stateChanged)

    def _get_second(self) -> SignInModel:
        return self._second

    second = Property(SignInModel, _get_second, constant=True)

    def _get_dice(self) -> list[int]:
        return [int(digit) for digit in self._dice]

    dice = Property("QVariantList", _get_dice, notify=stateChanged)

    diceLeast = Property(int, lambda self: DICE_LEAST, constant=True)

    def _get_running(self) -> str:
        return self._running

    running = Property(str, _get_running, notify=runningChanged)

    @Slot()
    def back(self) -> None:
        """One step back where nothing is decided by it, else to the manager's page."""
        match self._phase:
            case Phase.CONTRIBUTE:
                self._show(Phase.LIST)
            case Phase.DICE:
                self._show(Phase.CONTRIBUTE)
            case Phase.VOID:
                self._show(Phase.WINNER)
            case Phase.ROLL:
                pass
            case _:
                self._stage.home()

    @Slot()
    def goOn(self) -> None:
        """From the list to the contributions, to the dice, to the draw; after a win to the next."""
        if self._news is None or self._busy:
            return
        match self._phase:
            case Phase.LIST:
                self._show(Phase.READY if self._news.dice_rolled else Phase.CONTRIBUTE)
            case Phase.CONTRIBUTE if self._get_missing() == 0:
                self._show(Phase.DICE)
            case Phase.WINNER if self._news.pending is None:
                self._show(Phase.READY if self._news.prize else Phase.END)

    @Slot(str, str)
    def contribute(self, label: str, text: str) -> None:
        """Add what somebody in the room gave."""
        actor = self.actor
        if self._phase is Phase.CONTRIBUTE:
            self._do(lambda: self._raffles.contribute(label, text, actor))

    @Slot(int)
    def roll(self, face: int) -> None:
        """A die shows this face, 1 to 6."""
        if self._phase is Phase.DICE and 1 <= face <= 6 and len(self._dice) < DICE_MOST:
            self._dice += str(face)
            self.changed.emit()

    @Slot()
    def unroll(self) -> None:
        """Take the last die back."""
        self._dice = self._dice[:-1]
        self.changed.emit()

    @Slot()
    def takeDice(self) -> None:
        """These are the dice; nothing can be added after them."""
        actor, dice = self.actor, self._dice
        if self._phase is Phase.DICE and len(dice) >= DICE_LEAST:
            self._do(lambda: self._raffles.contribute(DICE, dice, actor), Phase.READY)

    @Slot()
    def draw(self) -> None:
        """Draw the next round. It is stored, then names run, then the winner stands there."""
        if self._phase is not Phase.READY or self._news is None:
            return
        actor, number = self.actor, len(self._news.winners) + 1
        self._do(lambda: self._raffles.draw(actor, number), Phase.ROLL)

    @Slot()
    def claim(self) -> None:
        """The winner is here."""
        self._settle(RoundOutcome.CLAIMED)

    @Slot()
    def absent(self) -> None:
        """The winner is not here; the service minds the claim time."""
        self._settle(RoundOutcome.ABSENT, Phase.READY)

    @Slot()
    def askVoid(self) -> None:
        """The win is not valid: that needs a reason and a second manager."""
        if self._phase is Phase.WINNER and self._news and self._news.pending and not self._busy:
            self._reason = ""
            self._second.begin()
            self._show(Phase.VOID)

    @Slot(str)
    def setReason(self, reason: str) -> None:
        """Why the win is not valid, as typed."""
        self._reason = reason

    @Slot()
    def finish(self) -> None:
        """End the raffle; the secret is revealed."""
        actor = self.actor
        if self._phase is Phase.END:
            self._do(lambda: self._raffles.finish(actor), Phase.FINISHED)

    @Slot()
    def tick(self) -> None:
        """A second went by; the timer rests when nothing counts down any more."""
        if not self._get_hold() and not self._get_claim():
            self._tick.stop()
        self.changed.emit()

    @Slot()
    def roll_on(self) -> None:
        """The next name runs by, each a little slower, until the stop; then nothing any more."""
        if self._phase is not Phase.ROLL:
            return
        names = self._news.names if self._news else ()
        if self._still or not names or self._ran_ms >= ROLL_MS:
            self._stop()
            return
        self._place += 1
        self._running = names[self._place % len(names)]
        share = self._ran_ms / ROLL_MS
        wait = round(_FIRST_STEP_MS + (_LAST_STEP_MS - _FIRST_STEP_MS) * share**3)
        self._ran_ms += wait
        self._roll.start(wait)
        self.runningChanged.emit()

    def _stop(self) -> None:
        self._running = ""
        self.runningChanged.emit()
        if self._sounds is not None:
            self._sounds.stop()
            self._sounds.play(Sound.FANFARE)
        self._show(Phase.WINNER)

    def _settle(self, outcome: RoundOutcome, then: Phase = Phase.WINNER) -> None:
        pending = self._news.pending if self._news else None
        if self._phase is not Phase.WINNER or pending is None:
            return
        actor, number = self.actor, pending.round.round
        self._do(lambda: self._raffles.settle(number, outcome, actor), then)

    @Slot(int, str)
    def _void(self, person: int, label: str) -> None:
        del label
        pending = self._news.pending if self._news else None
        if self._phase is not Phase.VOID or pending is None:
            return
        actor, number, reason = self.actor, pending.round.round, self._reason
        second = f"person:{person}"
        self._do(
            lambda: self._raffles.settle(number, RoundOutcome.VOID, actor, reason, second),
            Phase.READY,
        )

    @Slot()
    def _entered(self) -> None:
        if self._stage.state.mode is Mode.CEREMONY:
            self._news = None
            self._busy = True
            self._dice = ""
            self._show(Phase.WAITING)
            self._jobs.run(lambda: read_news(self._raffles), self._arrived, self._failed)
        else:
            self._tick.stop()
            self._roll.stop()
            if self._sounds is not None and self._phase is Phase.ROLL:
                self._sounds.stop()

    def _arrived(self, news: CeremonyNews) -> None:
        """Begin, or go on where the ceremony was."""
        self._busy = False
        self._news = news
        state = news.raffle.state if news.raffle else None
        if state is State.FINISHED:
            self._show(Phase.FINISHED)
        elif state is State.CLOSED:
            self._show(Phase.READY if news.dice_rolled else Phase.LIST)
        elif state is State.DRAWING and news.pending is not None:
            self._show(Phase.WINNER)
        elif state is State.DRAWING:
            self._show(Phase.READY if news.prize else Phase.END)
        else:
            self._show(Phase.NOT_CLOSED)

    def _do(self, do: Callable[[], object], then: Phase | None = None) -> None:
        """Store a step, then read anew what is stored, then show it. One step at a time."""
        if self._busy or not self.actor:
            return
        self._busy = True
        self._problem = ""
        self.changed.emit()

        def work() -> CeremonyNews:
            do()
            return read_news(self._raffles)

        self._jobs.run(work, lambda news: self._stored(news, then), self._failed)

    def _stored(self, news: CeremonyNews, then: Phase | None) -> None:
        self._busy = False
        self._news = news
        self._dice = ""
        if self._stage.state.mode is not Mode.CEREMONY:
            return
        if then is Phase.READY and news.prize is None:
            then = Phase.END
        self._show(then or self._phase)
        if then is Phase.ROLL:
            self._ran_ms = 0
            if self._sounds is not None:
                self._sounds.play(Sound.ROLL)
            self.roll_on()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, KnownError):
            _log.error("a step of the draw failed", exc_info=error)
            self._problem = say("ui", UNEXPECTED)
        else:
            if error.code in _NO_MORE:
                self._show(Phase.END)
            self._problem = say_error(error)
        self.changed.emit()

    def _show(self, phase: Phase) -> None:
        self._problem = ""
        self._phase = phase
        if (self._get_hold() or self._get_claim()) and not self._tick.isActive():
            self._tick.start()
        self.phaseChanged.emit()
        self.changed.emit()
