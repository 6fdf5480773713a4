"""What becomes of wins: settled here or later, void with a second manager, or all abandoned."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.clock import Clock
from kiosk.raffle.model import RoundOutcome
from kiosk.raffle.service import Raffles
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.ceremony_news import CeremonyNews
from kiosk.ui.models.ceremony_phases import Phase, next_step
from kiosk.ui.models.ceremony_visit import CeremonyVisit
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property
from kiosk.ui.words import Words

_MADE_UP: Final = "rehearsal"
"""The second manager of a rehearsal."""


class CeremonyWins(CeremonyVisit):
    """Settles the win that is shown, and asks for what a void win or an early end needs."""

    winsChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        raffles: Raffles,
        second: SignInModel,
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
        self._second = second
        self._reason = ""
        self._reasoned = False
        self._listed_round = 0
        self.changed.connect(self.winsChanged)
        second.accepted.connect(self._agreed)

    def _get_second(self) -> SignInModel:
        return self._second

    second = Property(SignInModel, _get_second, constant=True)

    def _get_reasoned(self) -> bool:
        return self._reasoned

    reasoned = Property(bool, _get_reasoned, notify=winsChanged)
    """Whether the reason is there, and the second manager is asked."""

    def _get_reason(self) -> str:
        return self._reason

    reason = Property(str, _get_reason, notify=winsChanged)

    def _from_list(self) -> bool:
        return self._over.get(Phase.WINNER) is Phase.WINNERS

    fromList = Property(bool, _from_list, notify=winsChanged)
    """Whether the winner who is shown was opened from the list of all winners."""

    @Slot()
    def claim(self) -> None:
        """The winner is here."""
        self._settle(RoundOutcome.CLAIMED)

    @Slot()
    def absent(self) -> None:
        """The winner is not here; the service minds the claim time."""
        self._settle(RoundOutcome.ABSENT)

    @Slot()
    def askVoid(self) -> None:
        """The win is not valid: that needs a reason and a second manager."""
        if self._phase is Phase.WINNER and self._pending_shown() and self.may_touch():
            self._ask_reason(Phase.VOID)

    @Slot()
    def askAbandon(self) -> None:
        """The raffle is to end before its time: that needs a reason and a second manager."""
        if self._phase in (Phase.PAUSED, Phase.END) and self.may_touch():
            self._ask_reason(Phase.ABANDON)

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """Why, as typed; the second manager comes next."""
        asking = self._phase in (Phase.VOID, Phase.ABANDON) and not self._reasoned
        if not asking or not reason.strip() or not self.may_touch():
            return
        self._reason = reason
        if self.rehearsal:
            self._act(_MADE_UP)
            return
        self._reasoned = True
        self.hold_touches()
        self._second.begin()
        self.changed.emit()

    @Slot()
    def showWinners(self) -> None:
        """All rounds; wins that wait are settled from there."""
        showing = (Phase.WINNER, Phase.READY, Phase.END)
        if self._phase in showing and self._news and self._news.winners and self.may_touch():
            self._listed_round = self._round
            self._over.pop(Phase.WINNER, None)
            self.show_over(Phase.WINNERS)

    @Slot(int)
    def openWinner(self, number: int) -> None:
        """One of the list: its still picture, and what can be done with the win."""
        known = self._news is not None and 1 <= number <= len(self._news.winners)
        if self._phase is Phase.WINNERS and known and self.may_touch():
            self._round = number
            self.show_over(Phase.WINNER)

    def left(self) -> None:
        """Whoever was about to agree does not: neither the reason nor a passphrase stays."""
        self._reason = ""
        self._reasoned = False
        self._second.begin()

    def _pending_shown(self) -> int:
        """The round that is shown, while its win waits; 0 otherwise."""
        winner = self._shown()
        waits = winner is not None and winner.round.outcome is RoundOutcome.PENDING
        return winner.round.round if winner is not None and waits else 0

    def _given_up(self) -> Callable[[CeremonyNews], Phase]:
        """What is shown when a prize has lost its winner."""
        listed = self._from_list()
        return lambda news: Phase.WINNERS if listed else next_step(news)

    def _settle(self, outcome: RoundOutcome) -> None:
        number = self._pending_shown()
        if self._phase is not Phase.WINNER or not number or not self.may_touch():
            return
        actor, raffles = self.actor, self._raffles
        self.store(
            lambda: raffles.settle(number, outcome, actor),
            None if outcome is RoundOutcome.CLAIMED else self._given_up(),
        )

    def _ask_reason(self, phase: Phase) -> None:
        self._reason = ""
        self._reasoned = False
        self.show_over(phase)

    @Slot(int, str)
    def _agreed(self, person: int, label: str) -> None:
        """The second manager has proved who that is."""
        del label
        if self._reasoned:
            self._act(f"person:{person}")

    def _act(self, second: str) -> None:
        actor, reason, raffles = self.actor, self._reason, self._raffles
        number = self._pending_shown()
        if self._phase is Phase.ABANDON:
            self.store(lambda: raffles.abandon(reason, actor, second), lambda news: Phase.ABANDONED)
        elif self._phase is Phase.VOID and number:
            self.store(
                lambda: raffles.settle(number, RoundOutcome.VOID, actor, reason, second),
                self._given_up(),
            )
