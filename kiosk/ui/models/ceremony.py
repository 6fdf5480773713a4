"""The draw in front of people: what is shown when, and what each touch may do.

The service stores every step before anything of it is seen here. What is on the screen
follows from what is stored, so that a ceremony goes on where it was after a restart.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.raffle.draw import DICE, DICE_LEAST
from kiosk.raffle.service import Raffles
from kiosk.scanning.arrivals import Scanned
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.ceremony_list import TicketListModel
from kiosk.ui.models.ceremony_news import CeremonyNews
from kiosk.ui.models.ceremony_phases import Phase, next_step
from kiosk.ui.models.ceremony_roll import DrumRoll
from kiosk.ui.models.ceremony_steps import TOUCH_MS, monotonic_ms
from kiosk.ui.models.ceremony_wins import CeremonyWins
from kiosk.ui.models.scan import Badges
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound, Sounds
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

DICE_MOST: Final = 20
_FACE_MS: Final = 220
"""A face that is touched again sooner was touched twice by one finger."""


@QmlElement
@QmlUncreatable("made in Python")
class CeremonyModel(CeremonyWins):
    """Walks through the draw; every touch may come twice."""

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
        *,
        slow: Jobs | None = None,
        badges: Badges | None = None,
        picture: Callable[[str], str] = lambda name: "",
        touch_ms: float = TOUCH_MS,
        milliseconds: Callable[[], float] = monotonic_ms,
    ) -> None:
        """`second` is a sign-in of its own, for the second manager.

        `slow` is the worker that reads and stores (default: `jobs`), `badges` says whose badge is
        held up at the list. `touch_ms` is how long a page stands before it can be pressed.
        """
        super().__init__(
            stage,
            raffles,
            second,
            jobs,
            slow or jobs,
            clock,
            words,
            picture,
            touch_ms,
            milliseconds,
            parent,
        )
        self._sounds = sounds
        self._still = reduced_motion
        self._quiet = False
        self._dice = ""
        self._face_ms = 0.0
        self._names: tuple[str, ...] = ()
        self._list = TicketListModel(
            lambda: self._raffles,
            lambda: None if self.rehearsal else badges,
            jobs,
            clock,
            self,
        )
        self._roll = DrumRoll(self)
        self._roll.moved.connect(self.runningChanged)
        self._roll.stopped.connect(self._stop)
        self.changed.connect(self.stateChanged)

    def _get_list(self) -> TicketListModel:
        return self._list

    tickets = Property(TicketListModel, _get_list, constant=True)

    def _get_dice(self) -> list[int]:
        return [int(digit) for digit in self._dice]

    dice = Property("QVariantList", _get_dice, notify=stateChanged)

    def _get_running(self) -> str:
        return self._roll.name

    running = Property(str, _get_running, notify=runningChanged)

    def _get_beats(self) -> int:
        return self._roll.beats

    beats = Property(int, _get_beats, notify=runningChanged)

    def _get_quiet(self) -> bool:
        return self._quiet

    quiet = Property(bool, _get_quiet, notify=stateChanged)

    @Slot(bool)
    def setQuiet(self, quiet: bool) -> None:
        """A ceremony without a sound, from now on until it is left."""
        self._quiet = quiet
        if quiet and self._sounds is not None:
            self._sounds.stop()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """One step back where nothing is decided by it, else to the manager's page."""
        if not self._may_leave():
            return
        match self._phase:
            case Phase.ROLL:
                pass
            case Phase.CLOSING:
                self.show(Phase.FREEZE)
            case Phase.CONTRIBUTE:
                self.show(Phase.LIST)
            case Phase.DICE:
                self.show(Phase.CONTRIBUTE)
            case Phase.VOID | Phase.ABANDON if self._reasoned:
                self.hold_touches()
                if self._second.step == "passphrase":
                    self._second.begin()
                else:
                    self._reasoned = False
                    self.changed.emit()
            case Phase.VOID | Phase.ABANDON | Phase.EXPLAIN:
                self.go_back()
            case Phase.WINNER if self._from_list():
                self.show(Phase.WINNERS)
            case Phase.WINNERS if Phase.WINNERS in self._over:
                self._over.pop(Phase.WINNER, None)
                self._round = self._listed_round
                self.go_back()
            case Phase.READY | Phase.WINNER | Phase.WINNERS:
                self.show_over(Phase.PAUSED)
            case _:
                self._stage.home()

    @Slot()
    def goOn(self) -> None:
        """From the list to the contributions, to the dice, to the draw; after a win to the next."""
        news = self._news
        if news is None or not self.may_touch():
            return
        match self._phase:
            case Phase.LIST if news.dice_rolled or not news.goes_on:
                self.show(next_step(news))
            case Phase.LIST:
                self.show(Phase.CONTRIBUTE)
            case Phase.CONTRIBUTE if self._get_missing() == 0:
                self.show(Phase.DICE)
            case Phase.WINNER | Phase.WINNERS:
                after = next_step(news)
                if after is Phase.WINNERS:
                    self.showWinners()
                else:
                    self.show(after)
            case Phase.PAUSED:
                self.look(self._over.get(Phase.PAUSED))

    @Slot()
    def askClose(self) -> None:
        """Ask once more before the list is closed."""
        if self._phase is Phase.FREEZE and self.may_touch():
            self.show(Phase.CLOSING)

    @Slot()
    def closeList(self) -> None:
        """No ticket comes any more; the list is shown."""
        actor, raffles = self.actor, self._raffles
        if self._phase is Phase.CLOSING and self.may_touch():
            self.store(lambda: raffles.close(actor), lambda news: Phase.LIST)

    @Slot()
    def explain(self) -> None:
        """How the draw is kept honest, for everybody to read."""
        if self._phase in (Phase.FREEZE, Phase.LIST, Phase.CONTRIBUTE) and self.may_touch():
            self.show_over(Phase.EXPLAIN)

    @Slot()
    def pause(self) -> None:
        """The draw goes on soon."""
        pausing = (Phase.LIST, Phase.CONTRIBUTE, Phase.READY, Phase.WINNER, Phase.WINNERS)
        if self._phase in pausing and self.may_touch():
            self.show_over(Phase.PAUSED)

    @Slot(str, str)
    def contribute(self, label: str, text: str) -> None:
        """Add what somebody in the room gave."""
        actor, raffles = self.actor, self._raffles
        if self._phase is Phase.CONTRIBUTE and self.may_touch():
            self.store(lambda: raffles.contribute(label, text, actor))

    @Slot(int)
    def roll(self, face: int) -> None:
        """A die shows this face, 1 to 6."""
        if self._phase is not Phase.DICE or not self.may_touch() or not 1 <= face <= 6:
            return
        twice = self._dice[-1:] == str(face) and not self._after(_FACE_MS)
        if not twice and len(self._dice) < DICE_MOST:
            self._face_ms = self._milliseconds()
            self._dice += str(face)
            self.changed.emit()

    @Slot()
    def unroll(self) -> None:
        """Take the last die back."""
        if self._phase is Phase.DICE and self.may_touch() and self._after(_FACE_MS):
            self._face_ms = self._milliseconds()
            self._dice = self._dice[:-1]
            self.changed.emit()

    @Slot()
    def takeDice(self) -> None:
        """These are the dice; nothing can be added after them."""
        actor, dice, raffles = self.actor, self._dice, self._raffles
        if self._phase is Phase.DICE and len(dice) >= DICE_LEAST and self.may_touch():
            self.store(lambda: raffles.contribute(DICE, dice, actor), next_step)

    @Slot()
    def draw(self) -> None:
        """Draw the next round. It is stored, then names run, then the winner stands there."""
        if self._phase is not Phase.READY or self._news is None or not self.may_touch():
            return
        actor, raffles, progress = self.actor, self._raffles, self.progress()
        number = len(self._news.winners) + 1
        names: list[str] = []

        def work() -> None:
            # Who can win the round after this one is another question.
            names.extend(raffles.entrants())
            raffles.draw(actor, number, progress=progress)

        def drawn(news: CeremonyNews) -> Phase:
            del news
            self._names = tuple(names)
            self._round = number
            self._over.pop(Phase.WINNER, None)
            return Phase.ROLL

        self.store(work, drawn)

    @Slot()
    def finish(self) -> None:
        """End the raffle; the secret is revealed."""
        actor, raffles = self.actor, self._raffles
        if self._phase is Phase.END and self.may_touch():
            self.store(lambda: raffles.finish(actor), lambda news: Phase.FINISHED)

    @Slot(object)
    def scanned(self, scan: object) -> None:
        """A scan that the list takes for itself: am I in?"""
        here = self._stage.state.mode is Mode.CEREMONY and self._phase is Phase.LIST
        if here and isinstance(scan, Scanned):
            self._list.scanned(scan)

    @Slot()
    def roll_on(self) -> None:
        """The next name runs by; at the end the winner stands there."""
        if self._phase is Phase.ROLL:
            self._roll.step()

    def turned(self) -> None:
        """Another phase is shown."""
        takes = self._phase is Phase.LIST
        if self._stage.state.page_takes != takes and self._stage.state.mode is Mode.CEREMONY:
            self._stage.pageTakes(takes)
        if takes:
            self._list.begin()
        else:
            self._list.end()
        if self._phase is Phase.DICE:
            self._dice = ""
        self.phaseChanged.emit()
        if self._phase is Phase.ROLL:
            self._play(Sound.ROLL)
            self._roll.begin(self._names, still=self._still)

    def left(self) -> None:
        """Nothing goes on behind another screen."""
        super().left()
        if self._sounds is not None and self._phase is Phase.ROLL:
            self._sounds.stop()
        self._roll.cancel()
        self._list.end()
        # A quiet rehearsal must not leave the draw itself without its drum.
        self._quiet = False

    def second_passed(self) -> None:
        """A second went by."""
        self._list.tick()

    @Slot()
    def _stop(self) -> None:
        if self._sounds is not None:
            self._sounds.stop()
        self._play(Sound.FANFARE)
        self.show(Phase.WINNER)

    def _play(self, sound: Sound) -> None:
        if self._sounds is not None and not self._quiet:
            self._sounds.play(sound)

    def _may_leave(self) -> bool:
        waits = self._phase is Phase.WAITING and self._inside and self._stood()
        return waits or self.may_touch()

    def _after(self, wait_ms: float) -> bool:
        return self._milliseconds() - self._face_ms >= wait_ms
