"""The one door for scans: from a device's text to the result on the screen."""

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import KnownError
from kiosk.people.model import Found, Person, Replaced, Unknown
from kiosk.people.names import shown
from kiosk.raffle.outcome import Outcome, Result
from kiosk.scanning.arrivals import Arrival, Scanned
from kiosk.scanning.code import Code, Kind, Refusal, read
from kiosk.scanning.facts import Facts
from kiosk.scanning.failures import Ruling
from kiosk.scanning.repeat import Device, Repeats, Sighting
from kiosk.stage import ScanRuling
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.failed_scans import CountsFailures, FailedScans
from kiosk.ui.models.result import (
    BADGE_REPLACED,
    BADGE_UNKNOWN,
    CALM,
    TEST,
    Answer,
    ResultModel,
    answered,
)
from kiosk.ui.models.stage import StageModel
from kiosk.ui.sounds import Sound

_FOR_OTHERS: Final = frozenset({Outcome.OVER_LIMIT, Outcome.NOT_ELIGIBLE})
"""After these the find can be a colleague's still."""

_log = logging.getLogger(__name__)


class Redeems(CountsFailures, Protocol):
    """What a scan needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def peek(self, code: Code | Refusal | str) -> Result | None:
        """What can be said before a person is known."""
        ...

    def redeem(self, code: Code | Refusal | str, person_id: int | None) -> Result:
        """Make a found token somebody's ticket, or say why not."""
        ...

    def give_find(
        self, code: Code | Refusal | str, person_id: int | None, giver_id: int | None
    ) -> Result:
        """Make a found token a ticket of its finder's colleague, or say why not."""
        ...


class Badges(Protocol):
    """What a scan needs of `kiosk.people.service.People`; used on the storage worker."""

    def by_badge(self, code: Code) -> Found | Replaced | Unknown:
        """Who holds a badge."""
        ...


class ScanDoor(QObject):
    """Takes what devices read, lets the stage rule, has it decided, shows the answer.

    `arrived` carries an `Arrival` for every text, also for one that is seen again; `settled`
    carries it once more, with its facts, for a text that had been taken before all of them were
    known. `pageScanned` carries a `Scanned` that the open manager's page takes for itself.
    `failed_scans` counts what failed.
    """

    arrived = Signal(object)
    settled = Signal(object)
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
        self.failed_scans = FailedScans(raffles, jobs, milliseconds, self)
        self._badge_person: int | None = None
        stage.changed.connect(self._follow)
        result.named.connect(self.named)

    @property
    def badge_person(self) -> int | None:
        """Who is identified by their badge now; a name that was picked proves nothing."""
        return self._badge_person

    def take(self, text: str, device: Device, facts: Facts | None = None) -> None:
        """Take in what a device has read; the last scan seen again is passed over.

        `facts` says how its keys came, for devices that are keyboards.
        """
        self.arrived.emit(Arrival(text, device, facts))
        code = read(text)
        seen = code.text if isinstance(code, Code) else text
        if self._repeats.see(seen, device, self._milliseconds()) is Sighting.SAME:
            return
        if self._stage.ruling() is not ScanRuling.TAKE:
            self._accept(code, text, device)
        elif isinstance(code, Refusal):
            self._fail_unseen(code.reason, code, device)
        elif self.failed_scans.holds(device):
            self._look_first(code, device)
        else:
            self._accept(code, text, device)

    def settle(self, text: str, device: Device, facts: Facts) -> None:
        """Say how a text came that was taken a moment ago: `settled` carries its `Arrival`."""
        self.settled.emit(Arrival(text, device, facts))

    def now_ms(self) -> float:
        """The door's clock, in milliseconds; it never goes back."""
        return self._milliseconds()

    def mistyped(self) -> None:
        """A code was typed whose check is wrong; it stays where it was typed."""
        self.failed_scans.note(Device.TYPED, Outcome.MISREAD)

    def may_type(self) -> float:
        """How many seconds typing a code still pauses; 0.0 when it does not."""
        return self.failed_scans.may_type()

    def close(self) -> None:
        """Store the counts of failed scans that are left."""
        self.failed_scans.close()

    @Slot(int, str)
    def named(self, person_id: int, label: str) -> None:
        """Somebody picked a name: tokens that wait become that person's.

        It is their own, unless the screen asks for a colleague.
        """
        if self._stage.state.giving:
            self._give(self._stage.receive(), person_id, label)
            return
        self._badge_person = None
        self._redeem(self._stage.identify(person_id, label))

    @Slot()
    def _follow(self) -> None:
        known = self._stage.state.identified
        if known is None or known.person_id != self._badge_person:
            self._badge_person = None

    def _accept(self, code: Code | Refusal, text: str, device: Device) -> None:
        match self._stage.scan(code):
            case ScanRuling.PAGE:
                self.pageScanned.emit(Scanned(code, text, device))
            case ScanRuling.TAKE if isinstance(code, Code):
                self._take(code, self._stage.state.scan, device)

    def _look_first(self, code: Code, device: Device) -> None:
        """After many failures of a device its codes take the screen only when they are good."""

        def looked(wrong: str | None) -> None:
            if wrong is None:
                self._accept(code, code.text, device)
            else:
                self._fail_unseen(wrong, code, device)

        def look() -> str | None:
            if code.kind is Kind.BADGE:
                found = self._people.by_badge(code)
                return BADGE_UNKNOWN if isinstance(found, Unknown) else None
            known = self._raffles.peek(code) if code.kind is Kind.TOKEN else None
            return Outcome.UNKNOWN if known and known.outcome is Outcome.UNKNOWN else None

        # An error is met again on the usual way, and told there.
        self._jobs.run(look, looked, lambda _: looked(None))

    def _fail_unseen(self, reason: str, code: Code | Refusal, device: Device) -> None:
        """A scan failed that has not taken the screen: it does, or is counted in silence."""
        ruling = self.failed_scans.note(device, reason)
        if ruling is not Ruling.QUIET and self._stage.ruling() is ScanRuling.TAKE:
            self._stage.scan(code)
            self._show([_failure(reason, ruling)], self._stage.state.scan)

    def _fail(self, reason: str, scan: int, device: Device) -> None:
        """A scan failed that has the screen already."""
        self._show([_failure(reason, self.failed_scans.note(device, reason))], scan)

    def _take(self, code: Code, scan: int, device: Device) -> None:
        if code.kind is Kind.TEST:
            self._show([Answer(TEST)], scan)
        elif code.kind is Kind.BADGE:
            giving = self._stage.state.giving
            self._jobs.run(
                lambda: self._people.by_badge(code),
                lambda found: self._badge_read(found, scan, device, giving),
                lambda error: self._failed(error, scan),
            )
        elif self._stage.state.identified is not None and not self._stage.state.giving:
            self._redeem((code.text,), device)
        else:
            self._jobs.run(
                lambda: self._raffles.peek(code),
                lambda known: self._peeked(code.text, known, scan, device),
                lambda error: self._failed(error, scan),
            )

    def _peeked(self, token: str, known: Result | None, scan: int, device: Device) -> None:
        if known is None:
            self._redeem(self._stage.wait(scan, token))
        elif known.outcome is Outcome.UNKNOWN:
            self._fail(known.outcome, scan, device)
        else:
            self._show([answered(known)], scan)

    def _badge_read(
        self, found: Found | Replaced | Unknown, scan: int, device: Device, giving: bool
    ) -> None:
        """`giving`: the screen asked for a colleague when the badge was held up."""
        if isinstance(found, Found):
            person: Person = found.person
            if giving:
                self._give(self._stage.receive(scan), person.id, shown(person))
                return
            self._badge_person = person.id
            self._redeem(self._stage.identify(person.id, shown(person), scan))
        elif isinstance(found, Replaced):
            self._show([Answer(BADGE_REPLACED)], scan)
        else:
            self._fail(BADGE_UNKNOWN, scan, device)

    def _redeem(self, tokens: Sequence[str], device: Device | None = None) -> None:
        """Make tokens tickets of whoever is identified.

        `device` has read them just now, and is not given for tokens that have waited.
        """
        known = self._stage.state.identified
        if known is not None:
            person = known.person_id
            self._decide(tokens, lambda token: self._raffles.redeem(token, person), device)

    def _give(self, tokens: Sequence[str], person_id: int, label: str) -> None:
        """Make tokens tickets of a colleague, who is not identified by it."""
        known = self._stage.state.identified
        giver = None if known is None else known.person_id
        self._decide(
            tokens, lambda token: self._raffles.give_find(token, person_id, giver), receiver=label
        )

    def _decide(
        self,
        tokens: Sequence[str],
        decide: Callable[[str], Result],
        device: Device | None = None,
        receiver: str = "",
    ) -> None:
        """Decide one by one, each in a job of its own, and show all answers together."""
        scan = self._stage.state.scan
        answers: list[Answer] = []
        offered: list[str] = []

        def came(answer: Answer) -> None:
            answers.append(answer)
            if len(answers) == len(tokens):
                self._show(answers, scan, tuple(offered))

        def decided(token: str, result: Result) -> None:
            if device is not None and result.outcome is Outcome.UNKNOWN:
                self._fail(result.outcome, scan, device)
                return
            missed = result.given and result.outcome is Outcome.PERSON_UNKNOWN
            if missed or result.outcome in _FOR_OTHERS:
                offered.append(token)
            came(answered(result, receiver))

        def failed(error: Exception) -> None:
            _report(error)
            came(Answer(Outcome.TRY_AGAIN))

        for token in tokens:
            self._jobs.run(partial(decide, token), partial(decided, token), failed)

    def _failed(self, error: Exception, scan: int) -> None:
        _report(error)
        self._show([Answer(Outcome.TRY_AGAIN)], scan)

    def _show(self, answers: Sequence[Answer], scan: int, offered: tuple[str, ...] = ()) -> None:
        """Show the answers to a scan; `offered` are tokens that can be a colleague's still."""
        if scan != self._stage.state.scan:
            return
        look = self._result.show(answers)
        self._stage.show_result(scan, offered)
        if look.sound is not None:
            self._play(look.sound)


def _failure(reason: str, ruling: Ruling) -> Answer:
    return Answer(reason if ruling is Ruling.SHOW else CALM)


def _report(error: Exception) -> None:
    if isinstance(error, KnownError):
        _log.warning("a scan was not answered: %s", error)
    else:
        _log.error("a scan was not answered", exc_info=error)
