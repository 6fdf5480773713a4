"""Lets a site tidy itself up while nobody touches it, on the worker for long work."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ui.jobs import Jobs

EVERY_MS: Final = 60_000

_log = logging.getLogger(__name__)


class UpkeepWatch(QObject):
    """Asks once a minute whether anything is due, and does it one step after the other."""

    def __init__(
        self,
        is_due: Callable[[], bool],
        step: Callable[[], bool],
        is_idle: Callable[[], bool],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`step` does one piece on the worker and answers whether there is more.

        `is_idle` tells whether nobody uses the screen; between two steps it is asked again, and
        others get their turn on the worker.
        """
        super().__init__(parent)
        self._is_due = is_due
        self._step = step
        self._is_idle = is_idle
        self._jobs = jobs
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def close(self) -> None:
        """Begin nothing more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Do one step, if anything is due and nobody is there; then the next."""
        if not self._busy and self._is_idle() and self._is_due():
            self._busy = True
            self._jobs.run(self._step, self._done, self._failed)

    def _done(self, more: bool) -> None:
        self._busy = False
        if more and self._timer.isActive():
            self.look()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        _log.warning("the site could not be tidied up: %s", error)
