"""Tells the audit chain of every end of a manager's sign-in, whatever ended it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.ui.jobs import Jobs
from kiosk.ui.models.stage import StageModel

_log = logging.getLogger(__name__)


class SignOuts(QObject):
    """Follows the stage: a sign-in ends by touch, by time, and by leaving the manager's pages.

    `note` is called on the worker with the number of the person who was signed in. The end of
    the program ends every sign-in and is not noted.
    """

    def __init__(self, stage: StageModel, note: Callable[[int], None], jobs: Jobs) -> None:
        super().__init__(stage)
        self._stage = stage
        self._note = note
        self._jobs = jobs
        self._person: int | None = None
        stage.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        manager = self._stage.state.manager
        before, self._person = self._person, None if manager is None else manager.person_id
        if before is None or before == self._person:
            return
        self._jobs.run(lambda: self._note(before), lambda _: None, self._failed)

    def _failed(self, error: Exception) -> None:
        # The sign-in has ended all the same.
        _log.error("a sign-out was not noted", exc_info=error)
