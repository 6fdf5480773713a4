"""What every change is made of: to enter a mode, to give it its time, and what time ends."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.stage.model import NOBODY, TOUCH, Mode, StageState, Step


def next_due(state: StageState) -> datetime | None:
    """The next instant at which `ticked` changes anything; None while nothing is due."""
    dues = [
        state.warning_at if not state.warned else None,
        state.returns_at,
        state.identified.until if state.identified else None,
        state.manager.locks_at if state.manager else None,
        state.lineup_until,
    ]
    return min((due for due in dues if due is not None), default=None)


def ticked(state: StageState, now: datetime) -> StageState:
    """Let time pass. Calling it more often than needed does no harm."""
    s = _moved(state, now)
    if s.identified is not None and now >= s.identified.until:
        s = replace(s, identified=None)
    if s.manager is not None and now >= s.manager.locks_at:
        s = locked(s)
    if s.lineup_until is not None and now >= s.lineup_until:
        s = lineup_left(s)
    if s.returns_at is not None and now >= s.returns_at:
        s = _returned(s)
    elif s.warning_at is not None and now >= s.warning_at and not s.warned:
        s = replace(s, warned=True)
    return s


def ground(s: StageState) -> Mode:
    """What is shown when nobody does anything."""
    if s.fault is not None:
        return Mode.OUT_OF_ORDER
    return Mode.SETUP if s.to_set_up else Mode.ROTATION


def entered(s: StageState, mode: Mode) -> StageState:
    """Show `mode`; whatever does not belong to it ends here."""
    if Mode.CEREMONY in {s.mode, mode} and s.mode is not mode:
        s = replace(s, page_takes=False)
    s = replace(s, mode=mode)
    if mode not in {Mode.LINEUP, Mode.RESULT}:
        s = replace(s, lineup_until=None)
    if mode is not Mode.RESULT:
        s = replace(s, under=mode, step=None, waiting=(), giving=False, offered=())
    if mode in NOBODY:
        s = replace(s, identified=None)
    if not _managed(s):
        s = replace(s, manager=None)
    if not _managed(s):
        s = replace(s, page_takes=False)
    return timed(s)


def timed(s: StageState) -> StageState:
    """Give the mode its whole time, from now on."""
    warning_at: datetime | None = None
    returns_at: datetime | None = None
    if s.manager is not None:
        limit = s.limits.ceremony if s.mode is Mode.CEREMONY else s.limits.manager
        s = replace(s, manager=replace(s.manager, locks_at=s.now + limit))
    if s.mode is Mode.RESULT and s.step is not Step.ASKING:
        shown = s.step is Step.SHOWN
        returns_at = s.now + (s.limits.result if shown else s.limits.working)
    elif s.mode is Mode.CINEMA:
        # Nobody touches it while it plays: it ends by itself.
        returns_at = s.now + s.limits.cinema
    elif s.manager is not None:
        warning_at = s.manager.locks_at - s.limits.warning
    elif s.mode in TOUCH | {Mode.MANAGER, Mode.RESULT, Mode.CEREMONY}:
        warning_at = s.now + s.limits.idle
        returns_at = warning_at + s.limits.warning
    return replace(s, warning_at=warning_at, warned=False, returns_at=returns_at)


def used(s: StageState, *, touch: bool) -> StageState:
    """Somebody is here: all times begin anew, except that of waiting for storage."""
    if touch:
        s = replace(s, touched_at=s.now)
    if s.identified is not None:
        known = replace(s.identified, until=s.now + s.limits.identified)
        s = replace(s, identified=known)
    working = s.mode is Mode.RESULT and s.step is Step.WORKING
    return s if working else timed(s)


def result_left(s: StageState) -> StageState:
    """Leave the result's screen: for the tokens that still wait, else for what it lay over."""
    asks_again = bool(s.waiting) and s.step is not Step.ASKING
    if not (asks_again and s.giving):
        # Whoever gives goes on giving after a scan in between.
        s = replace(s, identified=None)
    s = replace(s, offered=())
    return timed(replace(s, step=Step.ASKING)) if asks_again else entered(s, s.under)


def locked(s: StageState) -> StageState:
    """Sign the manager out; their pages close."""
    s = replace(s, manager=None, page_takes=False)
    return over_ground(s) if s.mode is Mode.RESULT else entered(s, ground(s))


def over_ground(s: StageState) -> StageState:
    """What a result lay over is gone: it lies over the ground now. Set-up shows no results."""
    below = ground(s)
    if below is Mode.SETUP:
        return entered(s, below)
    s = replace(s, under=below)
    return timed(s) if s.returns_at is None else s


def lineup_left(s: StageState) -> StageState:
    """The line-up is over, on the screen or beneath a result."""
    s = replace(s, lineup_until=None)
    return over_ground(s) if s.mode is Mode.RESULT else entered(s, ground(s))


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
        lineup_until=earlier(state.lineup_until),
        identified=replace(known, until=known.until - back) if known else None,
        manager=replace(manager, locks_at=manager.locks_at - back) if manager else None,
    )


def _managed(s: StageState) -> bool:
    """Whether the manager's pages are on the screen or right beneath it."""
    return s.mode in {Mode.MANAGER, Mode.CEREMONY} or (
        s.mode is Mode.RESULT and s.under is Mode.MANAGER
    )


def _returned(s: StageState) -> StageState:
    if s.mode is Mode.RESULT and s.step is not Step.ASKING:
        return result_left(s)
    if s.warning_at is not None and not s.warned:
        # The tick came too late for the warning to be seen: it still has its time.
        return replace(s, warned=True, returns_at=s.now + s.limits.warning)
    return entered(s, ground(s))
