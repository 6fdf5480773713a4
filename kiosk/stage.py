"""Who owns the screen. Pure: a frozen state, and functions that make the next one.

Every function first lets pass what the time that went by has ended, so that a
late tick never lets anybody act as somebody who should be forgotten already.
A clock that was put back moves all deadlines with it. `next_due` says when
`ticked` is needed; between two such instants nothing has to run.

How a scan goes, with `code` from `scanning.code.read`:

    state, ruling = scanned(state, code, now)      # state.scan is its number
    TAKE a token, state.identified is set:  redeem it, then result_shown(state, scan, now)
    TAKE a token, nobody is identified:     ask what is known without a person; an answer goes
        to result_shown, none goes to waits(state, scan, text, now)
    TAKE a badge:  look it up; found goes to identified(...), unknown to result_shown
    TAKE a refusal or the test sheet:       show it; refusals are on the screen at once
    PAGE:    hand it to the open page, the manager's or the ceremony's
    REFUSE:  do nothing

`waits` and `identified` answer with the tokens that are to be redeemed now for
`state.identified`; when that is done, call `result_shown`.

A find for a colleague: `giving` asks who it is for, instead of who found it. From then on
tokens wait for that colleague, and a badge is the colleague's:

    TAKE a token while state.giving:  ask what is known, then result_shown or waits
    TAKE a badge while state.giving:  look it up; found goes to received, unknown to result_shown

`received` answers with the tokens that are to be given now. Whoever gets them is not
identified by it. `state.identified` is the giver, if known.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.scanning.code import Code, Kind, Refusal


class Mode(StrEnum):
    """What is on the screen."""

    ROTATION = "rotation"
    HOME = "home"
    WEEK = "week"
    RAFFLE = "raffle"
    TICKETS = "tickets"
    THANKS = "thanks"
    RESULT = "result"
    CEREMONY = "ceremony"
    MANAGER = "manager"
    SETUP = "setup"
    OUT_OF_ORDER = "out_of_order"


TOUCH = frozenset({Mode.HOME, Mode.WEEK, Mode.RAFFLE, Mode.TICKETS, Mode.THANKS})
"""The modes that anybody may open by touch."""

_NO_SCANS = frozenset({Mode.CEREMONY, Mode.SETUP})
"""No scan counts here; at most the page that is open takes it for itself."""

_NOBODY = frozenset({Mode.ROTATION, Mode.CEREMONY, Mode.SETUP, Mode.OUT_OF_ORDER})
_SHORTEST_FLASH = timedelta(seconds=2)
_LONGEST_QUEUE = 8


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
    without touch until the sign-in is locked; `newsflash`: the longest one.
    """

    idle: timedelta = timedelta(seconds=45)
    warning: timedelta = timedelta(seconds=20)
    identified: timedelta = timedelta(seconds=20)
    result: timedelta = timedelta(seconds=8)
    working: timedelta = timedelta(seconds=15)
    manager: timedelta = timedelta(minutes=5)
    ceremony: timedelta = timedelta(minutes=15)
    newsflash: timedelta = timedelta(seconds=30)

    def __post_init__(self) -> None:
        if self.warning < timedelta(seconds=20):
            raise ValueError("the warning lasts at least 20 s")
        if min(self.manager, self.ceremony) <= self.warning:
            raise ValueError("a sign-in lasts longer than its warning")
        if min(self.idle, self.identified, self.result, self.working) <= timedelta():
            raise ValueError("limits are longer than nothing")
        if self.newsflash < _SHORTEST_FLASH:
            raise ValueError("a newsflash lasts at least 2 s")


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
class Newsflash:
    """A slide that interrupts the rotation once, for `length`."""

    slide_id: str
    length: timedelta


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
    `to_set_up` is set until the site is set up. `flash` is on the screen until
    `flash_until`; `flashes` wait.
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
    flash: Newsflash | None = None
    flash_until: datetime | None = None
    flashes: tuple[Newsflash, ...] = ()


def start(now: datetime, limits: Limits, *, to_set_up: bool = False) -> StageState:
    """The state at the start: the rotation, or the set-up of a site that has none yet."""
    if now.tzinfo is None:
        raise ValueError("the stage needs aware times")
    mode = Mode.SETUP if to_set_up else Mode.ROTATION
    return StageState(limits, now, now, mode=mode, under=mode, to_set_up=to_set_up)


def next_due(state: StageState) -> datetime | None:
    """The next instant at which `ticked` changes anything; None while nothing is due."""
    dues = [
        state.warning_at if not state.warned else None,
        state.returns_at,
        state.identified.until if state.identified else None,
        state.manager.locks_at if state.manager else None,
        state.flash_until,
    ]
    return min((due for due in dues if due is not None), default=None)


def ticked(state: StageState, now: datetime) -> StageState:
    """Let time pass. Calling it more often than needed does no harm."""
    s = _moved(state, now)
    if s.identified is not None and now >= s.identified.until:
        s = replace(s, identified=None)
    if s.manager is not None and now >= s.manager.locks_at:
        s = _locked(s)
    if s.returns_at is not None and now >= s.returns_at:
        s = _returned(s)
    elif s.warning_at is not None and now >= s.warning_at and not s.warned:
        s = replace(s, warned=True)
    if s.flash_until is not None and now >= s.flash_until:
        s = _next_flash(replace(s, flash=None, flash_until=None))
    return s


def touched(state: StageState, now: datetime) -> StageState:
    """A finger or a key: whatever was about to go away stays for its whole time again.

    It opens nothing; a touch on the rotation is `opened(state, Mode.HOME, now)`.
    """
    return _used(ticked(state, now), touch=True)


def opened(state: StageState, mode: Mode, now: datetime) -> StageState:
    """Open a mode by touch: one of TOUCH, MANAGER (to sign in), or CEREMONY.

    The ceremony opens for a signed-in manager only; set-up and a running
    ceremony are left by their own functions; out of order opens only MANAGER. What
    is not open to a touch changes nothing. Any other mode is a bug and raises ValueError.
    """
    if mode not in TOUCH | {Mode.MANAGER, Mode.CEREMONY}:
        raise ValueError(f"{mode} is not opened by touch")
    s = _used(ticked(state, now), touch=True)
    if s.mode in _NO_SCANS or (s.fault is not None and mode is not Mode.MANAGER):
        return s
    if mode is Mode.CEREMONY and (s.manager is None or s.mode is not Mode.MANAGER):
        return s
    if s.mode is Mode.RESULT and mode is not Mode.TICKETS:
        # A person is forgotten with the result's screen; "my tickets" goes on with it.
        s = replace(s, identified=None)
    return _entered(s, mode)


def home(state: StageState, now: datetime) -> StageState:
    """The way back, in the same place everywhere.

    To home, and from home to the rotation. From a ceremony to the manager's
    pages; set-up and out of order stay. A manager is signed out by leaving.
    """
    s = _used(ticked(state, now), touch=True)
    if s.mode is Mode.CEREMONY:
        return _entered(s, Mode.MANAGER if s.manager is not None else _base(s))
    if s.fault is not None or s.mode in {Mode.HOME, Mode.ROTATION, Mode.SETUP}:
        return _entered(s, _base(s))
    if s.mode is Mode.RESULT:
        s = replace(s, identified=None)
    return _entered(s, Mode.HOME)


def closed(state: StageState, now: datetime) -> StageState:
    """Close the result's screen by touch; anything else stays.

    Tokens that wait are asked about next; closing that question lets them go.
    """
    s = _used(ticked(state, now), touch=True)
    return _result_left(s) if s.mode is Mode.RESULT else s


def ruling(state: StageState, now: datetime) -> ScanRuling:
    """How a scan would be ruled on now; nothing changes."""
    s = ticked(state, now)
    if s.page_takes:
        return ScanRuling.PAGE
    return ScanRuling.REFUSE if s.mode in _NO_SCANS else ScanRuling.TAKE


def scanned(
    state: StageState, code: Code | Refusal, now: datetime
) -> tuple[StageState, ScanRuling]:
    """Rule on a scan, by any device; see the module for what follows."""
    s = ticked(state, now)
    ruled = ruling(s, now)
    if ruled is ScanRuling.REFUSE:
        return s, ruled
    if ruled is ScanRuling.PAGE:
        # A late result may lie over the manager's page; over the ceremony lies none.
        page = Mode.CEREMONY if s.mode is Mode.CEREMONY else Mode.MANAGER
        return _entered(_used(s, touch=False), page), ruled
    if isinstance(code, Code) and code.kind is Kind.BADGE and not s.giving:
        s = replace(s, identified=None)
    under = s.under if s.mode is Mode.RESULT else s.mode
    step = Step.SHOWN if isinstance(code, Refusal) else Step.WORKING
    s = replace(_used(s, touch=False), scan=s.scan + 1, under=under, step=step, offered=())
    return _entered(s, Mode.RESULT), ScanRuling.TAKE


def waits(
    state: StageState, scan: int, token: str, now: datetime
) -> tuple[StageState, tuple[str, ...]]:
    """A token (its letters) can be redeemed as soon as it is known for whom.

    It joins those that wait for a badge, and the screen asks for one; or, if
    somebody has been identified since, it is handed back to be redeemed now. While a
    colleague is to get those that wait, it waits with them, whoever is identified.
    If its screen is gone already, it is let go: it can be scanned again.
    """
    s = ticked(state, now)
    if s.mode is not Mode.RESULT:
        return s, ()
    if s.identified is not None and not s.giving:
        return s, (token,)
    waiting = s.waiting if token in s.waiting else (*s.waiting, token)
    s = replace(s, waiting=waiting)
    if scan == s.scan and s.step is Step.WORKING:
        s = _timed(replace(s, step=Step.ASKING))
    return s, ()


def identified(
    state: StageState, person_id: int, label: str, now: datetime, scan: int | None = None
) -> tuple[StageState, tuple[str, ...]]:
    """Somebody said who they are: by a badge (`scan`, its number) or by picking a name (None).

    Answers with the tokens that waited, to be redeemed now. Without any, a badge
    opens that person's tickets, or goes back to the thanks or the manager's page that it
    was scanned on. Once a colleague is to get the tokens, it only says who gives them.
    """
    s = ticked(state, now)
    if s.mode in _NO_SCANS:
        return s, ()
    s = _used(s, touch=scan is None)
    known = Identified(person_id, label, now + s.limits.identified)
    if s.mode in _NOBODY:
        if scan is None or scan != s.scan:
            return s, ()
        return replace(_entered(s, Mode.TICKETS), identified=known), ()
    s = replace(s, identified=known)
    if s.giving:
        return s, ()
    if s.waiting:
        tokens = s.waiting
        return _timed(replace(s, waiting=(), offered=(), step=Step.WORKING)), tokens
    badge_is_last = scan is not None and scan == s.scan and s.step is Step.WORKING
    if s.mode is Mode.RESULT and badge_is_last:
        s = _entered(s, s.under if s.under in {Mode.THANKS, Mode.MANAGER} else Mode.TICKETS)
    return s, ()


def giving(state: StageState, now: datetime) -> StageState:
    """A colleague is to get the find: ask who, for the tokens that wait or that are offered."""
    s = _used(ticked(state, now), touch=True)
    if s.mode is not Mode.RESULT or s.giving:
        return s
    if s.step is Step.SHOWN and s.offered:
        more = tuple(token for token in s.offered if token not in s.waiting)
        s = replace(s, waiting=s.waiting + more, step=Step.ASKING)
    return _timed(replace(s, giving=True)) if s.step is Step.ASKING else s


def not_giving(state: StageState, now: datetime) -> StageState:
    """No colleague gets it: back to the question who found it, or to the result that offered it."""
    s = _used(ticked(state, now), touch=True)
    if s.mode is not Mode.RESULT or not s.giving or s.step is not Step.ASKING:
        return s
    s = replace(s, giving=False)
    return _timed(replace(s, waiting=(), step=Step.SHOWN) if s.offered else s)


def received(
    state: StageState, now: datetime, scan: int | None = None
) -> tuple[StageState, tuple[str, ...]]:
    """It is known who gets the finds: by their badge (`scan`, its number) or their name (None).

    Answers with the tokens that are to be given now. If the question has been left, or a badge
    is not the last scan any more, nothing is given: it could not be seen to whom.
    """
    s = ticked(state, now)
    seen = s.step is Step.ASKING if scan is None else scan == s.scan
    if s.mode is not Mode.RESULT or not s.giving or not seen:
        return s, ()
    s = _used(s, touch=scan is None)
    tokens = s.waiting
    return _timed(replace(s, waiting=(), offered=(), giving=False, step=Step.WORKING)), tokens


def result_shown(
    state: StageState, scan: int, now: datetime, offered: tuple[str, ...] = ()
) -> StageState:
    """The answer to scan number `scan` is there: show it for its time.

    `offered` are tokens that this result offers to give to a colleague; their letters go with
    its screen. A later scan has pre-empted an earlier one, whose answer is then not shown;
    nor is any during a ceremony or set-up.
    """
    s = ticked(state, now)
    if scan != s.scan or s.mode in _NO_SCANS:
        return s
    if s.mode is not Mode.RESULT:
        s = replace(s, under=s.mode)
    if s.identified is not None:
        known = replace(s.identified, until=now + s.limits.identified)
        s = replace(s, identified=known)
    return _entered(replace(s, step=Step.SHOWN, offered=offered), Mode.RESULT)


def forgotten(state: StageState, now: datetime) -> StageState:
    """Forget who was identified ("Not you?"); their result's screen closes.

    What they were giving away is let go.
    """
    s = _used(ticked(state, now), touch=True)
    gave = s.giving and s.identified is not None
    s = replace(s, identified=None)
    if gave:
        return _entered(s, s.under)
    if s.mode is Mode.RESULT and s.step is not Step.ASKING:
        return _result_left(s)
    return s


def signed_in(state: StageState, person_id: int, label: str, now: datetime) -> StageState:
    """A manager has signed in on the manager's page; anywhere else it changes nothing."""
    s = ticked(state, now)
    if s.mode is not Mode.MANAGER:
        return s
    manager = SignedIn(person_id, label, now + s.limits.manager)
    return _timed(replace(s, manager=manager, identified=None, page_takes=False))


def signed_out(state: StageState, now: datetime) -> StageState:
    """Lock the manager's sign-in now."""
    s = ticked(state, now)
    return s if s.manager is None else _locked(s)


def page_turned(state: StageState, takes_scans: bool, now: datetime) -> StageState:
    """Another page of the manager's or of the ceremony is open.

    `takes_scans` is whether it wants scans for itself.
    """
    s = _used(ticked(state, now), touch=True)
    return replace(s, page_takes=takes_scans and s.mode in {Mode.MANAGER, Mode.CEREMONY})


def set_up(state: StageState, now: datetime) -> StageState:
    """The site is set up: the rotation begins."""
    s = replace(ticked(state, now), to_set_up=False)
    return _entered(s, _base(s)) if s.mode is Mode.SETUP else s


def failed(state: StageState, reason: str, now: datetime) -> StageState:
    """Out of order, for `reason` (a stable code), until `recovered`.

    A signed-in manager keeps the manager's pages, to mend it there.
    """
    s = replace(ticked(state, now), fault=reason)
    mending = s.mode is Mode.MANAGER and s.manager is not None
    return s if mending else _entered(s, Mode.OUT_OF_ORDER)


def recovered(state: StageState, now: datetime) -> StageState:
    """What was out of order works again: "Try again" did, or the cause went away."""
    s = replace(ticked(state, now), fault=None)
    if s.mode is Mode.OUT_OF_ORDER:
        return _entered(s, _base(s))
    return _over_base(s) if s.under is Mode.OUT_OF_ORDER else s


def newsflash(state: StageState, flash: Newsflash, now: datetime) -> StageState:
    """Interrupt the rotation with `flash`, now or when nobody uses the screen any more.

    Its length is capped. One that is interrupted by use goes on afterwards for what was
    left of it. Of too many that wait, the oldest go.
    """
    s = ticked(state, now)
    known = {each.slide_id for each in s.flashes} | ({s.flash.slide_id} if s.flash else set())
    if flash.slide_id in known:
        return s
    length = max(_SHORTEST_FLASH, min(flash.length, s.limits.newsflash))
    queue = (*s.flashes, replace(flash, length=length))[-_LONGEST_QUEUE:]
    s = replace(s, flashes=queue)
    return _next_flash(s) if s.mode is Mode.ROTATION and s.flash is None else s


def _moved(state: StageState, now: datetime) -> StageState:
    back = state.now - now
    if back <= timedelta():
        return replace(state, now=now)

    def earlier(at: datetime | None) -> datetime | None:
        return None if at is None else at - back

    known, manager = state.identified, state.manager
    return replace(
        state,
        now=now,
        touched_at=state.touched_at - back,
        warning_at=earlier(state.warning_at),
        returns_at=earlier(state.returns_at),
        flash_until=earlier(state.flash_until),
        identified=replace(known, until=known.until - back) if known else None,
        manager=replace(manager, locks_at=manager.locks_at - back) if manager else None,
    )


def _base(s: StageState) -> Mode:
    """What is shown when nobody does anything."""
    if s.fault is not None:
        return Mode.OUT_OF_ORDER
    return Mode.SETUP if s.to_set_up else Mode.ROTATION


def _managed(s: StageState) -> bool:
    """Whether the manager's pages are on the screen or right beneath it."""
    return s.mode in {Mode.MANAGER, Mode.CEREMONY} or (
        s.mode is Mode.RESULT and s.under is Mode.MANAGER
    )


def _entered(s: StageState, mode: Mode) -> StageState:
    """Show `mode`; whatever does not belong to it ends here."""
    if mode is not Mode.ROTATION:
        s = _interrupted(s)
    if Mode.CEREMONY in {s.mode, mode} and s.mode is not mode:
        s = replace(s, page_takes=False)
    s = replace(s, mode=mode)
    if mode is not Mode.RESULT:
        s = replace(s, under=mode, step=None, waiting=(), giving=False, offered=())
    if mode in _NOBODY:
        s = replace(s, identified=None)
    if not _managed(s):
        s = replace(s, manager=None)
    if not _managed(s):
        s = replace(s, page_takes=False)
    s = _timed(s)
    return _next_flash(s) if mode is Mode.ROTATION and s.flash is None else s


def _timed(s: StageState) -> StageState:
    """Give the mode its whole time, from now on."""
    warning_at: datetime | None = None
    returns_at: datetime | None = None
    if s.manager is not None:
        limit = s.limits.ceremony if s.mode is Mode.CEREMONY else s.limits.manager
        s = replace(s, manager=replace(s.manager, locks_at=s.now + limit))
    if s.mode is Mode.RESULT and s.step is not Step.ASKING:
        shown = s.step is Step.SHOWN
        returns_at = s.now + (s.limits.result if shown else s.limits.working)
    elif s.manager is not None:
        warning_at = s.manager.locks_at - s.limits.warning
    elif s.mode in TOUCH | {Mode.MANAGER, Mode.RESULT, Mode.CEREMONY}:
        warning_at = s.now + s.limits.idle
        returns_at = warning_at + s.limits.warning
    return replace(s, warning_at=warning_at, warned=False, returns_at=returns_at)


def _used(s: StageState, *, touch: bool) -> StageState:
    """Somebody is here: all times begin anew, except that of waiting for storage."""
    if touch:
        s = replace(s, touched_at=s.now)
    if s.identified is not None:
        known = replace(s.identified, until=s.now + s.limits.identified)
        s = replace(s, identified=known)
    working = s.mode is Mode.RESULT and s.step is Step.WORKING
    return s if working else _timed(s)


def _returned(s: StageState) -> StageState:
    if s.mode is Mode.RESULT and s.step is not Step.ASKING:
        return _result_left(s)
    if s.warning_at is not None and not s.warned:
        # The tick came too late for the warning to be seen: it still has its time.
        return replace(s, warned=True, returns_at=s.now + s.limits.warning)
    return _entered(s, _base(s))


def _result_left(s: StageState) -> StageState:
    asks_again = bool(s.waiting) and s.step is not Step.ASKING
    if not (asks_again and s.giving):
        # Whoever gives goes on giving after a scan in between.
        s = replace(s, identified=None)
    s = replace(s, offered=())
    return _timed(replace(s, step=Step.ASKING)) if asks_again else _entered(s, s.under)


def _locked(s: StageState) -> StageState:
    s = replace(s, manager=None, page_takes=False)
    return _over_base(s) if s.mode is Mode.RESULT else _entered(s, _base(s))


def _over_base(s: StageState) -> StageState:
    """What a result lay over is gone: it lies over the ground now. Set-up shows no results."""
    base = _base(s)
    if base is Mode.SETUP:
        return _entered(s, base)
    s = replace(s, under=base)
    return _timed(s) if s.returns_at is None else s


def _interrupted(s: StageState) -> StageState:
    if s.flash is None or s.flash_until is None:
        return s
    left = s.flash_until - s.now
    again = (replace(s.flash, length=left),) if left >= _SHORTEST_FLASH else ()
    return replace(s, flash=None, flash_until=None, flashes=again + s.flashes)


def _next_flash(s: StageState) -> StageState:
    if not s.flashes:
        return s
    flash, *rest = s.flashes
    return replace(s, flash=flash, flash_until=s.now + flash.length, flashes=tuple(rest))
