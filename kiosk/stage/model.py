"""What the stage is: its modes, its limits, and the state that decides what is on the screen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Mode(StrEnum):
    """What is on the screen."""

    ROTATION = "rotation"
    HOME = "home"
    WEEK = "week"
    RAFFLE = "raffle"
    TICKETS = "tickets"
    THANKS = "thanks"
    CINEMA = "cinema"
    LINEUP = "lineup"
    RESULT = "result"
    CEREMONY = "ceremony"
    MANAGER = "manager"
    SETUP = "setup"
    OUT_OF_ORDER = "out_of_order"


TOUCH = frozenset({Mode.HOME, Mode.WEEK, Mode.RAFFLE, Mode.TICKETS, Mode.THANKS})
"""The modes that anybody may open by touch, and that go away when nobody touches them."""

NO_SCANS = frozenset({Mode.CEREMONY, Mode.SETUP})
"""No scan counts here; at most the page that is open takes it for itself."""

NOBODY = frozenset(
    {Mode.ROTATION, Mode.CINEMA, Mode.LINEUP, Mode.CEREMONY, Mode.SETUP, Mode.OUT_OF_ORDER}
)
"""Nobody is identified here."""


class Step(StrEnum):
    """How far a scan is, while its screen is shown."""

    WORKING = "working"
    ASKING = "asking"
    SHOWN = "shown"


class ScanRuling(StrEnum):
    """What becomes of a scan: it counts, the open page has it, or it does not count."""

    TAKE = "take"
    PAGE = "page"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long things last.

    `idle`: without touch until the warning; `warning`: from the warning to the
    rotation; `identified`: without touch until a person is forgotten; `result`:
    a result on the screen; `working`: waiting for storage; `manager`, `ceremony`:
    without touch until the sign-in is locked; `cinema`: the longest showing, should it not
    end by itself; `lineup`: a line-up, whatever is touched meanwhile.
    """

    idle: timedelta = timedelta(seconds=45)
    warning: timedelta = timedelta(seconds=20)
    identified: timedelta = timedelta(seconds=20)
    result: timedelta = timedelta(seconds=8)
    working: timedelta = timedelta(seconds=15)
    manager: timedelta = timedelta(minutes=5)
    ceremony: timedelta = timedelta(minutes=15)
    cinema: timedelta = timedelta(minutes=75)
    lineup: timedelta = timedelta(minutes=15)

    def __post_init__(self) -> None:
        if self.warning < timedelta(seconds=20):
            raise ValueError("the warning lasts at least 20 s")
        if min(self.manager, self.ceremony) <= self.warning:
            raise ValueError("a sign-in lasts longer than its warning")
        others = (self.idle, self.identified, self.result, self.working, self.cinema, self.lineup)
        if min(others) <= timedelta():
            raise ValueError("limits are longer than nothing")


@dataclass(frozen=True, slots=True)
class Identified:
    """Who stands here, as shown with "Not you?"; forgotten at `until`."""

    person_id: int
    label: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The manager who is signed in; locked at `locks_at`."""

    person_id: int
    label: str
    locks_at: datetime


@dataclass(frozen=True, slots=True)
class StageState:
    """All that decides what is on the screen.

    `mode` is shown; `under` is where a result returns to, and `step` how far
    it is. `scan` counts the scans that were taken. `touched_at` is the last touch.
    `warning_at` and `returns_at` are when the idle warning and the return are
    due, None for never; `warned` is whether the warning is on the screen.
    `waiting` holds tokens' letters that wait for a badge; with `giving`, for the
    colleague who is to get them. `offered` holds those that the result on the screen
    offers to give away. `page_takes` is whether the open page, the manager's or that of
    the ceremony, takes scans for itself. `fault` is the code of what is out of order.
    `to_set_up` is set until the site is set up. `lineup_until` is when the line-up ends that is on
    the screen or right beneath a result; None without one.
    """

    limits: Limits
    now: datetime
    touched_at: datetime
    mode: Mode = Mode.ROTATION
    under: Mode = Mode.ROTATION
    step: Step | None = None
    scan: int = 0
    warning_at: datetime | None = None
    warned: bool = False
    returns_at: datetime | None = None
    identified: Identified | None = None
    waiting: tuple[str, ...] = ()
    giving: bool = False
    offered: tuple[str, ...] = ()
    manager: SignedIn | None = None
    page_takes: bool = False
    fault: str | None = None
    to_set_up: bool = False
    lineup_until: datetime | None = None
