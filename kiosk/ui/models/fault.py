"""Out of order: words for the floor, and the way out."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.jobs import Jobs
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class FaultModel(QObject):
    """Looks, when asked, whether what was out of order works again."""

    changed = Signal()

    def __init__(
        self,
        stage: StageModel,
        check: Callable[[], object],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`check` uses what may be broken and raises if it still is; it runs on the worker."""
        super().__init__(parent)
        self._stage = stage
        self._check = check
        self._jobs = jobs
        self._busy = False
        self._still = False

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=changed)

    def _get_still(self) -> bool:
        return self._still

    still = Property(bool, _get_still, notify=changed)

    @Slot()
    def retry(self) -> None:
        """Look again; back to the slides if it works."""
        if self._busy:
            return
        self._busy = True
        self._still = False
        self.changed.emit()
        self._jobs.run(self._check, self._works, self._does_not)

    def _works(self, answer: object) -> None:
        del answer
        self._busy = False
        self._still = False
        self.changed.emit()
        self._stage.recover()

    def _does_not(self, error: Exception) -> None:
        _log.warning("still out of order: %s", error)
        self._busy = False
        self._still = True
        self.changed.emit()
