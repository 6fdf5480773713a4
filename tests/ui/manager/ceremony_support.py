"""The ceremony without its window: quick, and as many of them on one site as a test wants."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.audit.model import Entry
from kiosk.clock import SetClock
from kiosk.raffle.model import Rules
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import Code, Refusal
from kiosk.scanning.repeat import Device
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.ceremony import CeremonyModel
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.window import make_application
from kiosk.ui.words import Words
from tests.ui.manager.support import SECRET, HeardSounds, run_raffle

DICE = (3, 5, 1, 4, 2, 6, 2, 6, 3, 5)
PRIZES = ("A mug", "A day off", "A plant")


def open_raffle(app: App, finders: tuple[int, ...] = (1, 2, 3, 5), **rules: object) -> None:
    """A raffle that takes tickets still."""
    run_raffle(app, finders, Rules(**{"prizes": PRIZES, **rules}))  # type: ignore[arg-type] # any rule


def noted(app: App) -> list[tuple[str, str]]:
    """Who did what in ceremonies, as the audit chain has it."""
    with app.work.read() as unit:
        entries = [one for one in unit.audit_store.entries() if isinstance(one, Entry)]
    return [(one.actor, one.action) for one in entries if one.action.startswith("ceremony_")]


class Draw:
    """A signed-in manager's ceremony on a site; `touch` is one touch, a second after the last."""

    def __init__(self, app: App, clock: SetClock, *, manager: int = 1, still: bool = True) -> None:
        make_application()
        self.app = app
        self.clock = clock
        self.jobs = HandJobs()
        self.slow = HandJobs()
        self.sounds = HeardSounds()
        self.ms = 0.0
        self.stage = StageModel(clock)
        words = Words(assets() / "translations", "en")
        second = SignInModel(app.sign_in, self.jobs, self.slow, clock)
        self.ceremony = CeremonyModel(
            self.stage,
            app.raffles,
            second,
            self.jobs,
            clock,
            words,
            self.sounds,
            still,
            slow=self.slow,
            badges=app.people,
            picture=lambda name: str(Path("/media") / name) if name else "",
            milliseconds=lambda: self.ms,
        )
        self.stage.open("manager")
        self.stage.sign_in(manager, "Anna")

    @property
    def phase(self) -> str:
        return self.ceremony.phase

    def enter(self) -> "Draw":
        self.stage.open("ceremony")
        return self.settle()

    def settle(self) -> "Draw":
        while self.jobs.waiting or self.slow.waiting:
            self.jobs.run_all()
            self.slow.run_all()
        QCoreApplication.processEvents()
        return self

    def touch(self, slot: Callable[..., None], *arguments: object) -> None:
        self.ms += 1000
        slot(*arguments)
        self.settle()

    def forward(self, **step: float) -> None:
        self.clock.forward(timedelta(**step))
        self.stage.tick()
        self.ceremony.tick()
        self.settle()

    def hold_up(self, code: Code | Refusal) -> None:
        """A device reads a code; whether it counts is the stage's to say."""
        if self.stage.scan(code).value == "page":
            text = code.text if isinstance(code, Code) else "?"
            self.ceremony.scanned(Scanned(code, text, Device.WEDGE))
        self.settle()

    def second(self, person: int) -> None:
        """The second manager signs in."""
        self.ceremony.second.choose(person, "Ben")
        self.touch(self.ceremony.second.submit, SECRET)

    def to_list(self) -> "Draw":
        self.enter()
        self.touch(self.ceremony.askClose)
        self.touch(self.ceremony.closeList)
        return self

    def to_draw(self) -> "Draw":
        """From the open raffle to the first prize."""
        self.to_list()
        self.touch(self.ceremony.goOn)
        for label in ("anna", "ben"):
            self.touch(self.ceremony.contribute, label, "seven swans")
        self.touch(self.ceremony.goOn)
        for face in DICE:
            self.touch(self.ceremony.roll, face)
        self.touch(self.ceremony.takeDice)
        self.forward(seconds=61)
        return self

    def seen(self) -> tuple[object, ...]:
        """What must not differ from window to window."""
        c = self.ceremony
        return (
            c.phase, c.raffle, c.contributions, c.prize, c.winner, c.rounds, c.seal, c.unawarded,
        )  # fmt: skip
