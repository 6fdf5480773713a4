"""What every page of the manager's has: its work on the worker, and what went wrong with it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.importing import UNEXPECTED
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

_log = logging.getLogger(__name__)


def _nothing() -> None:
    """Where no rotation is."""


@dataclass(frozen=True, slots=True)
class DeskContext:
    """What the pages share: `jobs` is the storage worker, `slow` the one for long work.

    `refresh` is called after every change, so that no screen goes on showing what was before.
    """

    stage: StageModel
    jobs: Jobs
    slow: Jobs
    clock: Clock
    words: Words
    refresh: Callable[[], None] = _nothing

    @property
    def actor(self) -> str:
        """Whom the audit chain names; "" while nobody is signed in."""
        manager = self.stage.state.manager
        return "" if manager is None else f"person:{manager.person_id}"


@QmlElement
@QmlUncreatable("made in Python")
class Desk(QObject):
    """The base of the view model of one page of the manager's.

    The manager's model calls `open`, `leave`, `scanned` and `back`. Answers that come after the
    page was left, or the manager signed out, are dropped.

    Each page declares `changed = Signal()` of its own and names it as the `notify` of its
    properties: by a signal that is inherited, PySide notifies nobody.
    """

    workChanged = Signal()
    finished = Signal()

    changed: ClassVar[Signal]

    takes_scans: ClassVar[bool] = False
    """Whether scans go to `scanned` while the page is open, and not to the floor's result."""

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_open = False
        self._visit = 0
        self._busy = False
        self._problem = ""
        context.words.changed.connect(self.tell)

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=workChanged)
    """Whether a change is on its way."""

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=workChanged)
    """What went wrong last, in the language of the screen; "" after the next success."""

    @Slot()
    def tell(self) -> None:
        """Say that anything may have changed."""
        self.workChanged.emit()
        self.changed.emit()

    def open(self) -> None:
        """The page is shown."""
        self._is_open = True
        self._visit += 1
        self._busy = False
        self._problem = ""
        self.opened()
        self.tell()

    def leave(self) -> None:
        """The page is left, or the manager is signed out."""
        if self._is_open:
            self._is_open = False
            self._busy = False
            self._problem = ""
            self.left()
            self.tell()

    def close(self) -> None:
        """The page's work is done: the manager goes back to the desk."""
        self.finished.emit()

    def opened(self) -> None:
        """For the page: ask for what it shows."""

    def left(self) -> None:
        """For the page: forget what only managers may see."""

    def scanned(self, scan: object) -> None:
        """For the page: a scan while it `takes_scans`."""

    def back(self) -> bool:
        """For the page: go back inside itself; False when the way back leads out of it."""
        return False

    def ask(self, work: Callable[[], T], came: Callable[[T], None], *, slow: bool = False) -> None:
        """Ask for something to show, the storage worker or the `slow` one; nothing is busy."""
        self._run(self._context.slow if slow else self._context.jobs, work, came)

    def change(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        *,
        slow: bool = False,
    ) -> None:
        """Change something, on the storage worker or on the `slow` one.

        While it is on its way, a second touch does nothing; neither does one without a manager.
        """
        if self._busy or not self._context.actor:
            return
        self._busy = True
        self._problem = ""
        self.tell()

        def came(answer: T) -> None:
            self._busy = False
            if done is not None:
                done(answer)

        jobs = self._context.slow if slow else self._context.jobs
        self._run(jobs, work, came, self._context.refresh)

    def fail(self, problem: str) -> None:
        """Say what is wrong, a sentence in the language of the screen."""
        self._busy = False
        self._problem = problem
        self.tell()

    def _run(
        self,
        jobs: Jobs,
        work: Callable[[], T],
        came: Callable[[T], None],
        whoever_looks: Callable[[], None] = _nothing,
    ) -> None:
        """`whoever_looks` is called after the work, also when the page was left meanwhile."""
        visit = self._visit

        def here() -> bool:
            return self._is_open and visit == self._visit

        def done(answer: T) -> None:
            whoever_looks()
            if here():
                came(answer)
                self.tell()

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                sentence = say_error(error)
            else:
                _log.error("the manager's page could not do it", exc_info=error)
                sentence = say("ui", UNEXPECTED)
            if here():
                self.fail(sentence)

        jobs.run(work, done, failed)
