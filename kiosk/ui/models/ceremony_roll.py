"""The drum roll: names run by, each a little slower, until the stop."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

ROLL_MS: Final = 4200
"""How long it lasts."""

_FIRST_STEP_MS: Final = 60
_LAST_STEP_MS: Final = 520
"""How long each name stands at the start and at the end."""

_BEAT_MS: Final = 300
"""From beat to beat of the drum, where there are no names to run."""

_NAMES_LEAST: Final = 2
"""One name alone would give the winner away."""


class DrumRoll(QObject):
    """Runs once through `begin`, and says `stopped` at its end."""

    moved = Signal()
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._ran_ms = 0
        self._steps = 0
        self._runs = False
        self._still = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.step)

    @property
    def name(self) -> str:
        """The name that stands there now; "" where the drum is all there is."""
        return self._names[self._steps % len(self._names)] if self._runs and self._names else ""

    @property
    def beats(self) -> int:
        """How many steps have gone by."""
        return self._steps

    def begin(self, names: tuple[str, ...], *, still: bool) -> None:
        """Run these names; `still` goes to the stop at once."""
        self._names = names if len(names) >= _NAMES_LEAST else ()
        self._ran_ms = 0
        self._steps = 0
        self._still = still
        self._runs = True
        self.step()

    def cancel(self) -> None:
        """Nobody sees it any more."""
        self._runs = False
        self._timer.stop()

    @Slot()
    def step(self) -> None:
        """The next name, or the stop."""
        if not self._runs:
            return
        if self._still or self._ran_ms >= ROLL_MS:
            self.cancel()
            self.moved.emit()
            self.stopped.emit()
            return
        self._steps += 1
        wait = _BEAT_MS
        if self._names:
            share = self._ran_ms / ROLL_MS
            wait = round(_FIRST_STEP_MS + (_LAST_STEP_MS - _FIRST_STEP_MS) * share**3)
        self._ran_ms += wait
        self._timer.start(wait)
        self.moved.emit()
