"""The minute: the one tick that everything listens to which has to be right about "now"."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.ui.clock_watch import ClockWatch
from kiosk.ui.qt import QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

AFTER_MS: Final = 5
"""The tick comes so long after the minute has begun: never a moment too early."""

LEAST_JUMP: Final = 1.0
"""A clock that was moved by less, in seconds, was only put right."""

_SLEPT: Final = 30.0
"""A tick that comes so much too late, in seconds, comes after the machine slept."""


@QmlElement
@QmlUncreatable("made in Python")
class MinuteModel(QObject):
    """Ticks when a minute of the wall clock begins, once, and sleeps in between.

    Events begin and end at whole minutes, and a day of the site begins with one, so whoever
    looks at each tick is right about "now".

    `jumped` tells by how many seconds the clock was set, forward or back; 0.0 that the machine
    slept. It comes before the tick that follows at once.
    """

    ticked = Signal()
    jumped = Signal(float)

    def __init__(
        self,
        clock: Clock,
        uptime: Callable[[], float] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`uptime` counts seconds evenly (`kiosk.clock.uptime`); without it no jump is seen."""
        super().__init__(parent)
        self._clock = clock
        self._uptime = uptime
        self._running = False
        self._minute: int | None = None
        self._due = clock.now()
        self._last: tuple[float, float] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # A coarse timer of a minute may be three seconds late.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._woken)
        self._watch = ClockWatch(self)
        self._watch.changed.connect(self._disturbed)

    @property
    def running(self) -> bool:
        """Whether it ticks."""
        return self._running

    @property
    def due(self) -> datetime:
        """When the next tick comes, by the clock."""
        return self._due

    def begin(self) -> None:
        """Tick now, and from now on with every minute."""
        if not self._running:
            self._running = True
            if self._uptime is not None:
                self._watch.begin()
            self.tick()

    def close(self) -> None:
        """Tick no more."""
        self._running = False
        self._timer.stop()
        self._watch.close()

    @Slot()
    def tick(self) -> None:
        """Look at the clock now, and come back when the next minute begins."""
        self._look(disturbed=False)

    def _look(self, *, disturbed: bool) -> None:
        jump, slept = self._moved()
        self._minute = self._sleep()
        if abs(jump) >= LEAST_JUMP:
            self.jumped.emit(jump)
        elif slept or disturbed:
            self.jumped.emit(0.0)
        self.ticked.emit()

    @Slot()
    def _woken(self) -> None:
        if int(self._clock.now().timestamp() // 60) == self._minute:
            # The clock was slowed down meanwhile: the minute is not over yet.
            self._sleep()
        else:
            self.tick()

    @Slot()
    def _disturbed(self) -> None:
        self._look(disturbed=True)

    def _sleep(self) -> int:
        """Wait for the next minute; answers the number of the present one."""
        now = self._clock.now().timestamp()
        minute = int(now // 60)
        self._due = datetime.fromtimestamp((minute + 1) * 60, UTC) + timedelta(
            milliseconds=AFTER_MS
        )
        self._timer.start(math.ceil((60 - now % 60) * 1000) + AFTER_MS)
        return minute

    def _moved(self) -> tuple[float, bool]:
        """By how many seconds the clock was set since the last look; whether that is long ago."""
        if self._uptime is None:
            return 0.0, False
        now, up = self._clock.now().timestamp(), self._uptime()
        last, self._last = self._last, (now, up)
        if last is None:
            return 0.0, False
        passed = up - last[1]
        return now - last[0] - passed, passed > 60 + _SLEPT
