"""You won: told to a badge at its next scan, never to a name."""

import logging
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.raffle.wins import Win
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.wins import TO_FETCH, Stands, about, key_of, stands, to_winner
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_TOLD_IN: Final = frozenset({Mode.TICKETS, Mode.RESULT})

_log = logging.getLogger(__name__)


class Wins(Protocol):
    """What is needed of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def wins_of(self, person_id: int) -> tuple[Win, ...]:
        """A person's wins of all raffles, the newest first."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class WonModel(QObject):
    """The wins of whoever is identified by their badge now.

    What is still to be fetched is celebrated, loudly the first time; what was handed over
    lately is only spoken of.
    """

    changed = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        raffles: Wins,
        picture: Callable[[str], str],
        jobs: Jobs,
        clock: Clock,
        words: Words,
        play: Callable[[Sound], object] = lambda sound: None,
        parent: QObject | None = None,
    ) -> None:
        """`picture` answers with the address of a media name; `play` makes a sound."""
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._raffles = raffles
        self._picture = picture
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._play = play
        self._asked: int | None = None
        self._loaded = False
        self._wins: tuple[Win, ...] = ()
        self._at = 0
        self._aside = False
        self._heard: set[str] = set()
        self._seen: set[str] = set()
        stage.changed.connect(self._follow)
        words.changed.connect(self.changed)

    @Slot()
    def _follow(self) -> None:
        person = self._door.badge_person if self._stage.state.mode in _TOLD_IN else None
        if person == self._asked:
            return
        self._asked = person
        self._loaded = False
        self._wins = ()
        self._at = 0
        self._aside = False
        self.changed.emit()
        if person is not None:
            self._jobs.run(
                lambda: self._raffles.wins_of(person),
                lambda wins: self._came(person, wins),
                lambda error: self._did_not_come(person, error),
            )

    def _came(self, person: int, wins: tuple[Win, ...]) -> None:
        if person != self._asked:
            return
        self._loaded = True
        self._wins = wins
        fresh = {key_of(win) for win in self._to_fetch()} - self._heard
        if fresh:
            self._heard |= fresh
            self._play(Sound.FANFARE)
        self.changed.emit()

    def _did_not_come(self, person: int, error: Exception) -> None:
        _log.warning("wins could not be looked up: %s", error)
        if person == self._asked:
            # The tickets must not wait for it.
            self._loaded = True
            self.changed.emit()

    def _to_fetch(self) -> tuple[Win, ...]:
        now = self._clock.now()
        return tuple(win for win in self._wins if stands(win, now) in TO_FETCH)

    def _handed(self) -> tuple[Win, ...]:
        now = self._clock.now()
        return tuple(win for win in self._wins if stands(win, now) is Stands.HANDED)

    @Slot()
    def celebrated(self) -> None:
        """The confetti has fallen: for these wins it does not fall again."""
        self._seen |= {key_of(win) for win in self._to_fetch()}

    @Slot()
    def putAside(self) -> None:
        """The tickets are wanted now."""
        self._aside = True
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        """The win is wanted again."""
        self._aside = False
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next of several wins (1) or the one before (-1)."""
        self._at = max(0, min(len(self._to_fetch()) - 1, self._at + step))
        self.changed.emit()

    def _get_loaded(self) -> bool:
        return self._loaded

    loaded = Property(bool, _get_loaded, notify=changed)
    """Whether it is known what they have won."""

    def _get_count(self) -> int:
        return len(self._to_fetch())

    count = Property(int, _get_count, notify=changed)
    """How many prizes are still to be fetched."""

    def _get_shown(self) -> bool:
        return bool(self._to_fetch()) and not self._aside

    shown = Property(bool, _get_shown, notify=changed)
    """Whether a win has the screen of the tickets."""

    def _get_at(self) -> int:
        return self._at

    at = Property(int, _get_at, notify=changed)

    def _get_fresh(self) -> bool:
        return any(key_of(win) not in self._seen for win in self._to_fetch())

    fresh = Property(bool, _get_fresh, notify=changed)
    """Whether the confetti has to fall still."""

    def _get_win(self) -> dict[str, object]:
        wins = self._to_fetch()
        return self._told(wins[min(self._at, len(wins) - 1)]) if wins else {}

    win = Property("QVariantMap", _get_win, notify=changed)
    """The win that is shown; empty without one."""

    def _get_enjoyed(self) -> dict[str, object]:
        handed = self._handed()
        return self._told(handed[0]) if handed else {}

    enjoyed = Property("QVariantMap", _get_enjoyed, notify=changed)
    """The last prize that was handed over lately; empty without one."""

    def _told(self, win: Win) -> dict[str, object]:
        state = stands(win, self._clock.now())
        return {
            **about(win, self._picture),
            "state": state.value,
            "until": to_winner(win, self._clock, self._words),
        }
