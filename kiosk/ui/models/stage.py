"""The stage for QML: who owns the screen, kept by `kiosk.stage` and driven by clock and touch."""

import logging
import math
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement

from kiosk import stage
from kiosk.clock import Clock
from kiosk.scanning.code import Code, Refusal
from kiosk.stage import Limits, Mode, ScanRuling, StageState
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_SLEEP_MS = 60_000
"""The clock is looked at again after so long, in case somebody has set it."""

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class StageModel(QObject):
    """Holds the state, wakes up when something is due, and says what has changed.

    Python changes the state by the methods below; QML by the slots. While nobody uses the
    screen, nothing runs here.
    """

    modeChanged = Signal()
    changed = Signal()

    def __init__(
        self,
        clock: Clock,
        limits: Limits | None = None,
        *,
        to_set_up: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state = stage.start(clock.now(), limits or Limits(), to_set_up=to_set_up)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def state(self) -> StageState:
        """The present state."""
        return self._state

    def become(self, change: Callable[[StageState], StageState]) -> None:
        """Replace the state by what `change`, a function of `kiosk.stage`, makes of it."""
        self._take(change(self._state))

    def _get_mode(self) -> str:
        return self._state.mode.value

    mode = Property(str, _get_mode, notify=modeChanged)

    def _get_step(self) -> str:
        return self._state.step.value if self._state.step else ""

    step = Property(str, _get_step, notify=changed)

    def _get_warning(self) -> bool:
        return self._state.warned

    warning = Property(bool, _get_warning, notify=changed)

    def _get_seconds_left(self) -> int:
        if self._state.returns_at is None:
            end = self._state.manager.locks_at if self._state.manager else None
        else:
            end = self._state.returns_at
        if end is None:
            return 0
        return max(0, math.ceil((end - self._clock.now()) / timedelta(seconds=1)))

    secondsLeft = Property(int, _get_seconds_left, notify=changed)

    def _get_identified(self) -> bool:
        return self._state.identified is not None

    identified = Property(bool, _get_identified, notify=changed)

    def _get_label(self) -> str:
        return self._state.identified.label if self._state.identified else ""

    label = Property(str, _get_label, notify=changed)

    def _get_waiting(self) -> int:
        return len(self._state.waiting)

    waiting = Property(int, _get_waiting, notify=changed)

    def _get_giving(self) -> bool:
        return self._state.giving

    giving = Property(bool, _get_giving, notify=changed)

    def _get_offered(self) -> int:
        return len(self._state.offered)

    offered = Property(int, _get_offered, notify=changed)

    def _get_manager_label(self) -> str:
        return self._state.manager.label if self._state.manager else ""

    managerLabel = Property(str, _get_manager_label, notify=changed)

    def _get_signed_in(self) -> bool:
        return self._state.manager is not None

    signedIn = Property(bool, _get_signed_in, notify=changed)

    def _get_fault(self) -> str:
        return self._state.fault or ""

    fault = Property(str, _get_fault, notify=changed)

    @Slot()
    def tick(self) -> None:
        """Let the time that went by have its effects."""
        self._take(stage.ticked(self._state, self._clock.now()))

    @Slot()
    def touch(self) -> None:
        """A finger or a key: everything stays for its whole time again."""
        self._take(stage.touched(self._state, self._clock.now()))

    @Slot(str)
    def open(self, mode: str) -> None:
        """Open a mode by touch, by its name. Raises ValueError for one that is not opened so."""
        self._take(stage.opened(self._state, Mode(mode), self._clock.now()))

    @Slot()
    def home(self) -> None:
        """The way back."""
        self._take(stage.home(self._state, self._clock.now()))

    @Slot()
    def close(self) -> None:
        """Close the result's screen."""
        self._take(stage.closed(self._state, self._clock.now()))

    @Slot()
    def cinemaOver(self) -> None:
        """The last film is over."""
        self._take(stage.cinema_over(self._state, self._clock.now()))

    @Slot()
    def lineupOver(self) -> None:
        """The line-up is ended by hand."""
        self._take(stage.lineup_over(self._state, self._clock.now()))

    def lineup_left(self) -> timedelta:
        """How long the line-up still has; nothing without one."""
        until = self._state.lineup_until
        return timedelta() if until is None else max(timedelta(), until - self._clock.now())

    @Slot()
    def give(self) -> None:
        """The find is for a colleague: ask who that is."""
        self._take(stage.giving(self._state, self._clock.now()))

    @Slot()
    def keep(self) -> None:
        """The find is for nobody else: back to where it was to be given away."""
        self._take(stage.not_giving(self._state, self._clock.now()))

    @Slot()
    def forget(self) -> None:
        """Not you? Forget who was identified."""
        self._take(stage.forgotten(self._state, self._clock.now()))

    @Slot()
    def signOut(self) -> None:
        """Lock the manager's sign-in."""
        self._take(stage.signed_out(self._state, self._clock.now()))

    @Slot(bool)
    def pageTakes(self, takes: bool) -> None:
        """Whether the manager's page that is open now wants scans for itself."""
        self._take(stage.page_turned(self._state, takes, self._clock.now()))

    @Slot(str)
    def lost(self, mode: str) -> None:
        """The screen of a mode could not be loaded: a bug, and the floor is told so."""
        _log.error("the screen of %s could not be loaded", mode)
        if mode != Mode.OUT_OF_ORDER:
            self.fail("screen_broken")

    def fail(self, reason: str) -> None:
        """Out of order, for `reason`, a stable code."""
        self._take(stage.failed(self._state, reason, self._clock.now()))

    def recover(self) -> None:
        """What was out of order works again."""
        self._take(stage.recovered(self._state, self._clock.now()))

    def ruling(self) -> ScanRuling:
        """How a scan would be ruled on now; nothing changes."""
        return stage.ruling(self._state, self._clock.now())

    def scan(self, code: Code | Refusal) -> ScanRuling:
        """Rule on a scan; `state.scan` is its number afterwards."""
        state, ruling = stage.scanned(self._state, code, self._clock.now())
        self._take(state)
        return ruling

    def wait(self, scan: int, token: str) -> tuple[str, ...]:
        """A token waits for a badge; answers with those to be redeemed now."""
        state, tokens = stage.waits(self._state, scan, token, self._clock.now())
        self._take(state)
        return tokens

    def identify(self, person_id: int, label: str, scan: int | None = None) -> tuple[str, ...]:
        """Somebody said who they are; answers with the tokens to be redeemed now."""
        state, tokens = stage.identified(self._state, person_id, label, self._clock.now(), scan)
        self._take(state)
        return tokens

    def receive(self, scan: int | None = None) -> tuple[str, ...]:
        """It is known who gets the finds; answers with the tokens to be given now."""
        state, tokens = stage.received(self._state, self._clock.now(), scan)
        self._take(state)
        return tokens

    def show_result(self, scan: int, offered: tuple[str, ...] = ()) -> None:
        """The answer to scan number `scan` is there, with the tokens that it offers to give."""
        self._take(stage.result_shown(self._state, scan, self._clock.now(), offered))

    def sign_in(self, person_id: int, label: str) -> None:
        """A manager has signed in on the manager's page."""
        self._take(stage.signed_in(self._state, person_id, label, self._clock.now()))

    def _take(self, state: StageState) -> None:
        before = self._state
        self._state = state
        self._sleep()
        if state.mode is not before.mode:
            self.modeChanged.emit()
        self.changed.emit()

    def _sleep(self) -> None:
        """Until the next due change; while a warning counts down, until its next second."""
        due = stage.next_due(self._state)
        if due is None:
            self._timer.stop()
            return
        wait = (due - self._clock.now()) / timedelta(milliseconds=1)
        if self._state.warned:
            wait = min(wait, 1000)
        self._timer.start(max(1, min(_LONGEST_SLEEP_MS, math.ceil(wait))))


class TouchWatch(QObject):
    """Tells the stage of every finger and key in a window.

    On the rotation a touch opens home, and so do the keys that press buttons; on a warning
    it only stays.
    """

    _TOUCHES = frozenset(
        {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
    )
    _OPENERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab})

    def __init__(self, model: StageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._TOUCHES:
            if self._model.state.mode is Mode.ROTATION:
                self._model.open(Mode.HOME.value)
                return True
            # While the warning stands, a touch says "still here" and presses nothing.
            warned = self._model.state.warned
            self._model.touch()
            return warned
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._model.state.mode is not Mode.ROTATION:
                self._model.touch()
            elif event.key() in self._OPENERS:
                self._model.open(Mode.HOME.value)
                return True
        return False
