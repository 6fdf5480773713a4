"""Looks into the site's inbox folder now and then, on the worker for long work."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ui.jobs import Jobs

EVERY_MS: Final = 10_000

_log = logging.getLogger(__name__)


class InboxWatch(QObject):
    """Asks `look` while there is anything in `folder`, never twice at once."""

    def __init__(
        self,
        folder: Path,
        look: Callable[[], object],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._look = look
        self._jobs = jobs
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, unless the last look is still going on."""
        if self._busy:
            return
        self._busy = True
        self._jobs.run(self._ask, self._done, self._failed)

    def _ask(self) -> object:
        # The readers of files are loaded by the first look at a file, not before.
        try:
            empty = not any(entry.is_file() for entry in self._folder.iterdir())
        except OSError:
            return None
        return None if empty else self._look()

    def _done(self, answer: object) -> None:
        del answer
        self._busy = False

    def _failed(self, error: Exception) -> None:
        self._busy = False
        _log.warning("the inbox could not be looked into: %s", error)
