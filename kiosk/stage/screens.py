"""What opens and closes screens: touch, managers, set-up and failures."""

from dataclasses import replace
from datetime import datetime

from kiosk.stage.model import (
    NO_SCANS,
    TOUCH,
    Limits,
    Mode,
    SignedIn,
    StageState,
)
from kiosk.stage.moves import (
    entered,
    ground,
    lineup_left,
    locked,
    over_ground,
    result_left,
    ticked,
    timed,
    used,
)


def start(now: datetime, limits: Limits, *, to_set_up: bool = False) -> StageState:
    """The state at the start: the rotation, or the set-up of a site that has none yet."""
    if now.tzinfo is None:
        raise ValueError("the stage needs aware times")
    mode = Mode.SETUP if to_set_up else Mode.ROTATION
    return StageState(limits, now, now, mode=mode, under=mode, to_set_up=to_set_up)


def touched(state: StageState, now: datetime) -> StageState:
    """A finger or a key: whatever was about to go away stays for its whole time again.

    It opens nothing; a touch on the rotation is `opened(state, Mode.HOME, now)`.
    """
    return used(ticked(state, now), touch=True)


def opened(state: StageState, mode: Mode, now: datetime) -> StageState:
    """Open a mode by touch: one of TOUCH, CINEMA, LINEUP, MANAGER (to sign in), or CEREMONY.

    The ceremony opens for a signed-in manager only; set-up and a running
    ceremony are left by their own functions; out of order opens only MANAGER. A line-up has its
    time from now on, unless it is on already. What is not open to a touch changes nothing. Any
    other mode is a bug and raises ValueError.
    """
    if mode not in TOUCH | {Mode.CINEMA, Mode.LINEUP, Mode.MANAGER, Mode.CEREMONY}:
        raise ValueError(f"{mode} is not opened by touch")
    s = used(ticked(state, now), touch=True)
    if s.mode in NO_SCANS or (s.fault is not None and mode is not Mode.MANAGER):
        return s
    if mode is Mode.CEREMONY and (s.manager is None or s.mode is not Mode.MANAGER):
        return s
    if s.mode is Mode.RESULT and mode is not Mode.TICKETS:
        # A person is forgotten with the result's screen; "my tickets" goes on with it.
        s = replace(s, identified=None)
    if mode is Mode.LINEUP and s.lineup_until is None:
        s = replace(s, lineup_until=now + s.limits.lineup)
    return entered(s, mode)


def home(state: StageState, now: datetime) -> StageState:
    """The way back, in the same place everywhere.

    To home, and from home to the rotation. From a ceremony to the manager's
    pages; set-up and out of order stay. A manager is signed out by leaving.
    """
    s = used(ticked(state, now), touch=True)
    if s.mode is Mode.CEREMONY:
        return entered(s, Mode.MANAGER if s.manager is not None else ground(s))
    if s.fault is not None or s.mode in {Mode.HOME, Mode.ROTATION, Mode.SETUP}:
        return entered(s, ground(s))
    if s.mode is Mode.RESULT:
        s = replace(s, identified=None)
    return entered(s, Mode.HOME)


def closed(state: StageState, now: datetime) -> StageState:
    """Close the result's screen by touch; anything else stays.

    Tokens that wait are asked about next; closing that question lets them go.
    """
    s = used(ticked(state, now), touch=True)
    return result_left(s) if s.mode is Mode.RESULT else s


def cinema_over(state: StageState, now: datetime) -> StageState:
    """The last film is over: the screen is given back; so it is when a result lies over it."""
    s = ticked(state, now)
    if s.mode is Mode.CINEMA:
        return entered(s, ground(s))
    return over_ground(s) if s.mode is Mode.RESULT and s.under is Mode.CINEMA else s


def lineup_over(state: StageState, now: datetime) -> StageState:
    """The line-up is ended by hand: the screen is given back; without one nothing changes."""
    s = ticked(state, now)
    return s if s.lineup_until is None else lineup_left(s)


def signed_in(state: StageState, person_id: int, label: str, now: datetime) -> StageState:
    """A manager has signed in on the manager's page; anywhere else it changes nothing."""
    s = ticked(state, now)
    if s.mode is not Mode.MANAGER:
        return s
    manager = SignedIn(person_id, label, now + s.limits.manager)
    return timed(replace(s, manager=manager, identified=None, page_takes=False))


def signed_out(state: StageState, now: datetime) -> StageState:
    """Lock the manager's sign-in now."""
    s = ticked(state, now)
    return s if s.manager is None else locked(s)


def page_turned(state: StageState, takes_scans: bool, now: datetime) -> StageState:
    """Another page of the manager's or of the ceremony is open.

    `takes_scans` is whether it wants scans for itself.
    """
    s = used(ticked(state, now), touch=True)
    return replace(s, page_takes=takes_scans and s.mode in {Mode.MANAGER, Mode.CEREMONY})


def set_up(state: StageState, now: datetime) -> StageState:
    """The site is set up: the rotation begins."""
    s = replace(ticked(state, now), to_set_up=False)
    return entered(s, ground(s)) if s.mode is Mode.SETUP else s


def failed(state: StageState, reason: str, now: datetime) -> StageState:
    """Out of order, for `reason` (a stable code), until `recovered`.

    A signed-in manager keeps the manager's pages, to mend it there.
    """
    s = replace(ticked(state, now), fault=reason)
    mending = s.mode is Mode.MANAGER and s.manager is not None
    return s if mending else entered(s, Mode.OUT_OF_ORDER)


def recovered(state: StageState, now: datetime) -> StageState:
    """What was out of order works again: "Try again" did, or the cause went away."""
    s = replace(ticked(state, now), fault=None)
    if s.mode is Mode.OUT_OF_ORDER:
        return entered(s, ground(s))
    return over_ground(s) if s.under is Mode.OUT_OF_ORDER else s
