"""A badge at an event that is on: whoever holds it up on the event's page is counted as a guest."""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.schedule.model import Event
from kiosk.schedule.offers import Attended, AttendOutcome
from kiosk.schedule.signing_rules import too_early_or_over
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.signing_looks import ATTENDS, CONTEXT, WELCOME_ALL
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words, say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


class CheckIns(Protocol):
    """What is needed of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def check_in(self, event_id: int, person_id: int) -> Attended:
        """Note that somebody came, by their own badge."""
        ...


def _nowhere() -> Event | None:
    return None


@QmlElement
@QmlUncreatable("made in Python")
class CheckInModel(QObject):
    """The invitation on an event's page while it is on, and the answer to the last badge.

    Only a badge that is held up while the page is open counts: who looks at an event is no guest.
    """

    changed = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        check_ins: CheckIns,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        play: Callable[[Sound], object] = lambda sound: None,
        parent: QObject | None = None,
    ) -> None:
        """`play` makes a sound."""
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._check_ins = check_ins
        self._jobs = jobs
        self._clock = clock
        self._play = play
        self._current: Callable[[], Event | None] = _nowhere
        self._person: int | None = None
        self._event: int | None = None
        self._answer: Attended | None = None
        self._name = ""
        stage.changed.connect(self._follow)
        words.changed.connect(self.changed)

    def watch(self, current: Callable[[], Event | None]) -> None:
        """`current` tells the event whose page is open; call `tell` when that may have changed."""
        self._current = current

    @Slot()
    def tell(self) -> None:
        """Another page is open, or a minute has begun."""
        event = self._current()
        if event is None or event.id != self._event:
            self._answer = None
            self._event = None if event is None else event.id
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        person = self._door.badge_person
        if person == self._person:
            return
        self._person = person
        if self._answer is not None:
            self._answer = None
            self.changed.emit()
        event = self._current()
        if person is None or event is None or self._stage.state.mode is not Mode.WEEK:
            return
        if self._invites(event):
            self._check_in(event.id, person)

    def _check_in(self, event: int, person: int) -> None:
        known = self._stage.state.identified
        self._name = "" if known is None else known.label

        def came(attended: Attended) -> None:
            if person == self._person and event == self._event:
                self._answer = attended
                sound = ATTENDS[attended.outcome].sound
                if sound is not None:
                    self._play(sound)
                self.changed.emit()

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                _log.warning("a guest was not counted: %s", error)
            else:
                _log.error("a guest was not counted", exc_info=error)

        self._jobs.run(lambda: self._check_ins.check_in(event, person), came, failed)

    def _invites(self, event: Event) -> bool:
        return not event.cancelled and too_early_or_over(event, self._clock.now()) is None

    def _get_shown(self) -> bool:
        event = self._current()
        return self._answer is not None or (event is not None and self._invites(event))

    shown = Property(bool, _get_shown, notify=changed)
    """Whether badges count here now, or one has."""

    def _get_answer(self) -> dict[str, object]:
        attended = self._answer
        if attended is None:
            return {"code": "", "status": "", "glyph": "badge", "title": "", "count": 0}
        look, outcome = ATTENDS[attended.outcome], attended.outcome
        title = look.title
        if not self._name and outcome in WELCOME_ALL:
            title = WELCOME_ALL[outcome]
        return {
            "code": outcome.value,
            "status": look.status,
            "glyph": look.glyph,
            "title": say(CONTEXT, title, {"name": self._name.rstrip(".")}),
            "count": attended.count
            if outcome in (AttendOutcome.ATTENDED, AttendOutcome.ALREADY)
            else 0,
        }

    answer = Property("QVariantMap", _get_answer, notify=changed)
    """What became of the last badge; the code "" before one."""
