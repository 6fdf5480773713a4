"""What is new of somebody's sign-ups, told once at their next badge scan."""

import logging
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.schedule.offers import Mine
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.signing_rows import new_sayer, told_mine
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SEEN_MS: Final = 3_000
"""What has stood on the screen for so long has been seen."""

_TOLD_IN: Final = frozenset({Mode.TICKETS, Mode.RESULT, Mode.WEEK, Mode.THANKS})

_log = logging.getLogger(__name__)


class SignUpNews(Protocol):
    """What is needed of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def news(self, person_id: int) -> tuple[Mine, ...]:
        """What a person has not been told yet."""
        ...

    def told(self, person_id: int, ids: Sequence[int]) -> None:
        """A person has seen what there is to say of these sign-ups."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class SignUpNewsModel(QObject):
    """That somebody moved up, or their event was moved or cancelled: for a badge, not for a name.

    It stands until it is put away or the person is forgotten, and counts as told once it has
    stood for a moment.
    """

    changed = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        sign_ups: SignUpNews,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        play: Callable[[Sound], object] = lambda sound: None,
        parent: QObject | None = None,
        *,
        seen_ms: int = SEEN_MS,
    ) -> None:
        """`play` makes a sound; after `seen_ms` on the screen it has been seen."""
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._sign_ups = sign_ups
        self._jobs = jobs
        self._say = new_sayer(clock, words)
        self._play = play
        self._person: int | None = None
        self._news: tuple[Mine, ...] = ()
        self._strips = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(seen_ms)
        self._timer.timeout.connect(self.seen)
        stage.changed.connect(self._follow)
        words.changed.connect(self.changed)

    @Slot()
    def _follow(self) -> None:
        person = self._door.badge_person if self._stage.state.mode in _TOLD_IN else None
        if person == self._person:
            return
        self._person = person
        self._timer.stop()
        if self._news:
            self._news = ()
            self.changed.emit()
        if person is not None:
            self._jobs.run(
                lambda: self._sign_ups.news(person),
                lambda news: self._came(person, news),
                _did_not_come,
            )

    def _came(self, person: int, news: tuple[Mine, ...]) -> None:
        if person == self._person and news:
            self._news = news
            self._play(Sound.WAKE)
            self.changed.emit()

    @Slot()
    def appeared(self) -> None:
        """A screen shows it now."""
        self._strips += 1
        self._timer.start()

    @Slot()
    def vanished(self) -> None:
        """A screen shows it no more: for one that has no room for it, it waits."""
        self._strips -= 1
        if self._strips <= 0:
            self._timer.stop()

    @Slot()
    def seen(self) -> None:
        """It has been read: it is not told again."""
        person, told = self._person, [one.sign_up.id for one in self._news]
        self._timer.stop()
        if person is not None and told:
            self._jobs.run(
                lambda: self._sign_ups.told(person, told), lambda done: None, _did_not_come
            )

    @Slot()
    def putAway(self) -> None:
        """It was touched: it has been read, and goes."""
        self.seen()
        self._news = ()
        self.changed.emit()

    def _get_count(self) -> int:
        return len(self._news)

    count = Property(int, _get_count, notify=changed)

    def _get_one(self) -> dict[str, object]:
        return told_mine(self._news[0], self._say) if self._news else {}

    one = Property("QVariantMap", _get_one, notify=changed)
    """The first of what is new; empty when nothing is. See `signing_rows.told_mine`."""

    def _get_rows(self) -> list[dict[str, object]]:
        return [told_mine(one, self._say) for one in self._news]

    rows = Property("QVariantList", _get_rows, notify=changed)
    """All that is new."""


def _did_not_come(error: Exception) -> None:
    _log.warning("news of sign-ups: %s", error)
