"""My sign-ups: what somebody has signed up for, shown to their badge, and given back."""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.schedule.offers import Cancelled, Mine, SigningOutcome
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.signing_draft import Shown
from kiosk.ui.models.signing_looks import CANCELS
from kiosk.ui.models.signing_rows import new_sayer, told_answer, told_mine
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


class MySignUps(Protocol):
    """What the page needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def mine(self, person_id: int) -> tuple[Mine, ...]:
        """What a person has signed up for, from today on."""
        ...

    def cancel_sign_up(self, sign_up_id: int, person_id: int) -> Cancelled:
        """Give back a place, or one on the waiting list."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class MySignUpsModel(QObject):
    """A part of the tickets' screen: it opens for the badge that is shown there, and closes with
    the screen or with the person.
    """

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        sign_ups: MySignUps,
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
        self._sign_ups = sign_ups
        self._jobs = jobs
        self._say = new_sayer(clock, words)
        self._play = play
        self._person: int | None = None
        self._mine: tuple[Mine, ...] | None = None
        self._one: Mine | None = None
        self._shown: Shown | None = None
        self._busy = False
        self._problem = ""
        self._first = 0
        self._size = 4
        self._fresh_page = FreshPage()
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
        """Ask what whoever held up their badge has signed up for."""
        person = self._door.badge_person
        if person is None:
            return
        self._forget()
        self._person = person
        self._load()
        self.changed.emit()

    def _load(self) -> None:
        person = self._person
        if person is None:
            return

        def came(mine: tuple[Mine, ...]) -> None:
            if self._person == person:
                self._mine = mine
                self.changed.emit()

        def failed(error: Exception) -> None:
            _log.warning("somebody's sign-ups could not be looked up: %s", error)
            if self._person == person:
                self.close()

        self._jobs.run(lambda: self._sign_ups.mine(person), came, failed)

    def _forget(self) -> None:
        self._person, self._mine, self._one, self._shown = None, None, None, None
        self._busy, self._problem, self._first = False, "", 0

    @Slot()
    def close(self) -> None:
        """Back to the tickets."""
        self._forget()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """From one of them to the list, from there to the tickets."""
        if self._shown is None:
            self.close()
        else:
            self._one, self._shown, self._problem = None, None, ""
            self.changed.emit()

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show one of them by the sign-up's number, with the way to give it back."""
        one = next((one for one in self._mine or () if one.sign_up.id == number), None)
        if one is not None and self._shown is None:
            waits = one.place_in_line is not None
            code = SigningOutcome.WAITING if waits else SigningOutcome.PLACED
            self._one = one
            self._shown = Shown(code, sign_up=one.sign_up, line=one.place_in_line or 0)
            self._fresh_page.came()
            self.changed.emit()

    @Slot()
    def giveBack(self) -> None:
        """Give back the one that is shown."""
        person, shown = self._person, self._shown
        if person is None or shown is None or shown.sign_up is None or self._busy:
            return
        if self._fresh_page.is_unseen():
            return
        number = shown.sign_up.id
        self._busy, self._problem = True, ""
        self.changed.emit()

        def done(cancelled: Cancelled) -> None:
            if self._person != person:
                return
            self._busy = False
            self._shown = Shown(cancelled.outcome, True, moved=bool(cancelled.moved_up))
            sound = CANCELS[cancelled.outcome].sound
            if sound is not None:
                self._play(sound)
            self._load()
            self.changed.emit()

        def failed(error: Exception) -> None:
            if not isinstance(error, KnownError):
                _log.error("nothing could be given back", exc_info=error)
                error = KnownError("try_again")
            if self._person == person:
                self._busy, self._problem = False, say_error(error)
                self._play(Sound.REFUSED)
                self.changed.emit()

        self._jobs.run(lambda: self._sign_ups.cancel_sign_up(number, person), done, failed)

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
        return self._mine is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_count(self) -> int:
        return len(self._mine or ())

    count = Property(int, _get_count, notify=changed)

    def _get_rows(self) -> list[dict[str, object]]:
        shown = (self._mine or ())[self._first : self._first + self._size]
        return [told_mine(one, self._say) for one in shown]

    rows = Property("QVariantList", _get_rows, notify=paged)
    """The sign-ups of this page; see `signing_rows.told_mine`."""

    def _get_one(self) -> bool:
        return self._shown is not None

    one = Property(bool, _get_one, notify=changed)
    """Whether one of them has the screen, or what became of it."""

    def _get_title(self) -> str:
        return self._one.event.title if self._one else ""

    title = Property(str, _get_title, notify=changed)

    def _get_answer(self) -> dict[str, object]:
        one = self._one
        return told_answer(
            self._shown, one.event if one else None, one.slot if one else None, self._say
        )

    answer = Property("QVariantMap", _get_answer, notify=changed)

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=changed)

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=changed)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_count() // self._size))

    pages = Property(int, _get_pages, notify=paged)
