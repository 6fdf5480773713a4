"""What became of the thanks that somebody sent: for their badge."""

import logging
from collections.abc import Mapping
from typing import Final, Protocol

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.recognition.model import State
from kiosk.recognition.moderation import SentThanks
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

LISTED_MOST: Final = 60

_log = logging.getLogger(__name__)


class Sendings(Protocol):
    """What the page needs of `kiosk.recognition.service.Recognitions`; on the worker."""

    def sent_by(self, person_id: int, limit: int) -> tuple[SentThanks, ...]:
        """What became of a person's thanks, the newest first."""
        ...

    def ready_reasons(self) -> Mapping[str, str]:
        """Reasons of a refusal by code."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class SentModel(QObject):
    """A part of the tickets' screen: it opens for the badge that is shown there, and closes with
    the screen or with the person.
    """

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        recognitions: Sendings,
        jobs: Jobs,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._recognitions = recognitions
        self._jobs = jobs
        self._words = words
        self._person: int | None = None
        self._sent: tuple[SentThanks, ...] | None = None
        self._first = 0
        self._size = 4
        self.changed.connect(self.paged)
        stage.changed.connect(self._follow)
        words.changed.connect(self.changed)

    @Slot()
    def _follow(self) -> None:
        gone = self._stage.state.mode is not Mode.TICKETS or (
            self._door.badge_person != self._person
        )
        if self._person is not None and gone:
            self.close()

    @Slot()
    def open(self) -> None:
        """Ask what became of the thanks of whoever held up their badge."""
        person = self._door.badge_person
        if person is None:
            return
        self._person, self._sent, self._first = person, None, 0
        self.changed.emit()

        def came(sent: tuple[SentThanks, ...]) -> None:
            if self._person == person:
                self._sent = sent
                self.changed.emit()

        def failed(error: Exception) -> None:
            _log.warning("what somebody sent could not be looked up: %s", error)
            if self._person == person:
                self.close()

        self._jobs.run(lambda: self._recognitions.sent_by(person, LISTED_MOST), came, failed)

    @Slot()
    def close(self) -> None:
        """Back to the tickets."""
        self._person, self._sent, self._first = None, None, 0
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._get_count()):
            self._first = first
            self.paged.emit()

    def _get_shown(self) -> bool:
        return self._person is not None

    shown = Property(bool, _get_shown, notify=changed)

    def _get_loaded(self) -> bool:
        return self._sent is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_count(self) -> int:
        return len(self._sent) if self._sent else 0

    count = Property(int, _get_count, notify=changed)

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    def _get_page_size(self) -> int:
        return self._size

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_count() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_rows(self) -> list[dict[str, object]]:
        sent = self._sent or ()
        return [self._row(one) for one in sent[self._first : self._first + self._size]]

    rows = Property("QVariantList", _get_rows, notify=paged)
    """Each with `state`: "waiting", "seen" (it was on the screen), "shown", "hidden", "refused"."""

    def _row(self, one: SentThanks) -> dict[str, object]:
        seen = one.state is State.SHOWN and one.shown > 0
        ready = self._recognitions.ready_reasons().get(one.reason)
        return {
            "id": one.id,
            "to": ", ".join(one.to),
            "text": one.text,
            "changed": one.changed,
            "state": "seen" if seen else one.state.value,
            "reason": one.reason if ready is None else say("recognition", ready),
            "day": self._words.long_date(QDate(one.day.year, one.day.month, one.day.day)),
        }
