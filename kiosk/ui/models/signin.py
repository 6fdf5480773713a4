"""Signing in at the screen: who, by badge or by first letters, and the passphrase."""

import logging
import math
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.people.model import SignedIn, Wait, Wrong
from kiosk.people.signin import SignIn
from kiosk.people.waiting import LONGEST
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


class Step(StrEnum):
    """How far a sign-in is."""

    NAME = "name"
    PASSPHRASE = "passphrase"


@QmlElement
@QmlUncreatable("made in Python")
class SignInModel(QObject):
    """One attempt after the other, until `accepted` tells who has proved it.

    `jobs` looks names up; `slow` checks passphrases: hashing takes a quarter of a second on
    purpose, and storage must not wait for it.
    """

    changed = Signal()
    accepted = Signal(int, str, arguments=["person", "label"])

    def __init__(
        self,
        sign_in: SignIn,
        jobs: Jobs,
        slow: Jobs,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign_in = sign_in
        self._slow = slow
        self._clock = clock
        self._picker = PickerModel(sign_in.candidates, jobs, self)
        self._picker.picked.connect(self.choose)
        self._person = 0
        self._label = ""
        self._working = False
        self._attempt = 0
        self._answer = ""
        self._waits_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def _get_step(self) -> str:
        return (Step.PASSPHRASE if self._person else Step.NAME).value

    step = Property(str, _get_step, notify=changed)

    def _get_label(self) -> str:
        return self._label

    label = Property(str, _get_label, notify=changed)

    def _get_working(self) -> bool:
        return self._working

    working = Property(bool, _get_working, notify=changed)

    def _get_answer(self) -> str:
        return self._answer

    answer = Property(str, _get_answer, notify=changed)
    """"" before the first attempt, "wrong", "wait" or "failed" (storage did not answer)."""

    def _get_wait_seconds(self) -> int:
        if self._waits_until is None:
            return 0
        left = math.ceil((self._waits_until - self._clock.now()).total_seconds())
        # A clock that was put back must not keep anybody out for longer than the rule does.
        return max(0, min(left, LONGEST))

    waitSeconds = Property(int, _get_wait_seconds, notify=changed)

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    @Slot()
    def begin(self) -> None:
        """Start again with the name; an answer that is still to come is not wanted any more."""
        self._forget()
        self._person = 0
        self._label = ""
        self._picker.begin()
        self.changed.emit()

    @Slot(int, str)
    def choose(self, person: int, label: str) -> None:
        """This is who wants to sign in; the passphrase comes next."""
        self._forget()
        self._person = person
        self._label = label
        self.changed.emit()

    @Slot(str)
    def submit(self, passphrase: str) -> None:
        """Try a passphrase. While one is being looked at, or a waiting time runs, nothing."""
        if self._working or not self._person or not passphrase or self._get_wait_seconds():
            return
        self._working = True
        self._answer = ""
        self._attempt += 1
        attempt, person = self._attempt, self._person
        self.changed.emit()
        self._slow.run(
            lambda: self._sign_in.attempt(person, passphrase),
            lambda outcome: self._came(attempt, outcome),
            lambda error: self._did_not_come(attempt, error),
        )

    @Slot()
    def tick(self) -> None:
        """A second of the waiting time went by."""
        if self._get_wait_seconds() == 0:
            self._timer.stop()
            self._waits_until = None
            if self._answer == "wait":
                self._answer = ""
        self.changed.emit()

    def _forget(self) -> None:
        self._attempt += 1
        self._working = False
        self._answer = ""
        self._waits_until = None
        self._timer.stop()

    def _came(self, attempt: int, outcome: SignedIn | Wrong | Wait) -> None:
        if attempt != self._attempt:
            return
        self._working = False
        match outcome:
            case SignedIn(manager=manager):
                self.begin()
                self.accepted.emit(manager.person_id, manager.label)
                return
            case Wrong(wait_seconds=seconds):
                self._answer = "wrong"
                self._wait(seconds)
            case Wait(seconds=seconds):
                self._answer = "wait"
                self._wait(seconds)
        self.changed.emit()

    def _did_not_come(self, attempt: int, error: Exception) -> None:
        _log.warning("a sign-in could not be checked: %s", error)
        if attempt == self._attempt:
            self._working = False
            self._answer = "failed"
            self.changed.emit()

    def _wait(self, seconds: int) -> None:
        if seconds > 0:
            self._waits_until = self._clock.now() + timedelta(seconds=seconds)
            self._timer.start()
