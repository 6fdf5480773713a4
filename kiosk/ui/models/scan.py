"""The one door for scans: from a device's text to the result on the screen."""

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import KnownError
from kiosk.people.model import Found, Person, Replaced, Unknown
from kiosk.people.names import shown
from kiosk.raffle.outcome import Outcome, Result
from kiosk.scanning.arrivals import Arrival, Scanned
from kiosk.scanning.code import Code, Kind, Refusal, read
from kiosk.scanning.repeat import Device, Repeats, Sighting
from kiosk.stage import ScanRuling
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.result import BADGE_REPLACED, BADGE_UNKNOWN, TEST, Answer, ResultModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.sounds import Sound

_log = logging.getLogger(__name__)


class Redeems(Protocol):
    """What a scan needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def peek(self, code: Code | Refusal | str) -> Result | None:
        """What can be said before a person is known."""
        ...

    def redeem(self, code: Code | Refusal | str, person_id: int | None) -> Result:
        """Make a found token somebody's ticket, or say why not."""
        ...


class Badges(Protocol):
    """What a scan needs of `kiosk.people.service.People`; used on the storage worker."""

    def by_badge(self, code: Code) -> Found | Replaced | Unknown:
        """Who holds a badge."""
        ...


class ScanDoor(QObject):
    """Takes what devices read, lets the stage rule, has it decided, shows the answer.

    `arrived` carries an `Arrival` for every text, also for one that is seen again. `pageScanned`
    carries a `Scanned` that the open manager's page takes for itself.
    """

    arrived = Signal(object)
    pageScanned = Signal(object)

    def __init__(
        self,
        stage: StageModel,
        raffles: Redeems,
        people: Badges,
        result: ResultModel,
        jobs: Jobs,
        play: Callable[[Sound], object],
        milliseconds: Callable[[], float] = lambda: time.monotonic() * 1000,
        parent: QObject | None = None,
    ) -> None:
        """`play` makes a sound; `milliseconds` is a clock that never goes back."""
        super().__init__(parent)
        self._stage = stage
        self._raffles = raffles
        self._people = people
        self._result = result
        self._jobs = jobs
        self._play = play
        self._milliseconds = milliseconds
        self._repeats = Repeats()
        self._badge_person: int | None = None
        stage.changed.connect(self._follow)
        result.picker.picked.connect(self.named)

    @property
    def badge_person(self) -> int | None:
        """Who is identified by their badge now; a name that was picked proves nothing."""
        return self._badge_person

    def take(self, text: str, device: Device, facts: object | None = None) -> None:
        """Take in what a device has read; the last scan seen again is passed over.

        `facts` says how its keys came, for devices that are keyboards.
        """
        self.arrived.emit(Arrival(text, device, facts))
        code = read(text)
        seen = code.text if isinstance(code, Code) else text
        if self._repeats.see(seen, device, self._milliseconds()) is Sighting.SAME:
            return
        match self._stage.scan(code):
            case ScanRuling.REFUSE:
                pass
            case ScanRuling.PAGE:
                self.pageScanned.emit(Scanned(code, text, device))
            case ScanRuling.TAKE:
                self._take(code, self._stage.state.scan)

    @Slot(int, str)
    def named(self, person_id: int, label: str) -> None:
        """Somebody picked their name: tokens that wait become theirs."""
        self._badge_person = None
        self._redeem(self._stage.identify(person_id, label))

    @Slot()
    def _follow(self) -> None:
        known = self._stage.state.identified
        if known is None or known.person_id != self._badge_person:
            self._badge_person = None

    def _take(self, code: Code | Refusal, scan: int) -> None:
        if isinstance(code, Refusal):
            self._show([Answer(Outcome(code.reason))], scan)
        elif code.kind is Kind.TEST:
            self._show([Answer(TEST)], scan)
        elif code.kind is Kind.BADGE:
            self._jobs.run(
                lambda: self._people.by_badge(code),
                lambda found: self._badge_read(found, scan),
                lambda error: self._failed(error, scan),
            )
        elif self._stage.state.identified is not None:
            self._redeem((code.text,))
        else:
            self._jobs.run(
                lambda: self._raffles.peek(code),
                lambda known: self._peeked(code.text, known, scan),
                lambda error: self._failed(error, scan),
            )

    def _peeked(self, token: str, known: Result | None, scan: int) -> None:
        if known is None:
            self._redeem(self._stage.wait(scan, token))
        else:
            self._show([_answer(known)], scan)

    def _badge_read(self, found: Found | Replaced | Unknown, scan: int) -> None:
        if isinstance(found, Found):
            person: Person = found.person
            self._badge_person = person.id
            self._redeem(self._stage.identify(person.id, shown(person), scan))
        else:
            code = BADGE_REPLACED if isinstance(found, Replaced) else BADGE_UNKNOWN
            self._show([Answer(code)], scan)

    def _redeem(self, tokens: Sequence[str]) -> None:
        """Redeem one by one, each in a job of its own, and show all answers together."""
        known = self._stage.state.identified
        if not tokens or known is None:
            return
        person, scan = known.person_id, self._stage.state.scan
        answers: list[Answer] = []

        def came(answer: Answer) -> None:
            answers.append(answer)
            if len(answers) == len(tokens):
                self._show(answers, scan)

        def failed(error: Exception) -> None:
            _report(error)
            came(Answer(Outcome.TRY_AGAIN))

        for token in tokens:
            self._jobs.run(
                partial(self._raffles.redeem, token, person),
                lambda result: came(_answer(result)),
                failed,
            )

    def _failed(self, error: Exception, scan: int) -> None:
        _report(error)
        self._show([Answer(Outcome.TRY_AGAIN)], scan)

    def _show(self, answers: Sequence[Answer], scan: int) -> None:
        if scan != self._stage.state.scan:
            return
        look = self._result.show(answers)
        self._stage.show_result(scan)
        self._play(look.sound)


def _answer(result: Result) -> Answer:
    return Answer(result.outcome, result.ticket)


def _report(error: Exception) -> None:
    if isinstance(error, KnownError):
        _log.warning("a scan was not answered: %s", error)
    else:
        _log.error("a scan was not answered", exc_info=error)
