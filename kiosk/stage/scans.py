"""How a scan goes: who takes it, who stands here, and until when its answer is shown."""

from dataclasses import replace
from datetime import datetime

from kiosk.scanning.code import Code, Kind, Refusal
from kiosk.stage.model import NO_SCANS, NOBODY, Identified, Mode, ScanRuling, StageState, Step
from kiosk.stage.moves import entered, result_left, ticked, timed, used


def ruling(state: StageState, now: datetime) -> ScanRuling:
    """How a scan would be ruled on now; nothing changes."""
    s = ticked(state, now)
    if s.page_takes:
        return ScanRuling.PAGE
    return ScanRuling.REFUSE if s.mode in NO_SCANS else ScanRuling.TAKE


def scanned(
    state: StageState, code: Code | Refusal, now: datetime
) -> tuple[StageState, ScanRuling]:
    """Rule on a scan, by any device; see the package for what follows."""
    s = ticked(state, now)
    ruled = ruling(s, now)
    if ruled is ScanRuling.REFUSE:
        return s, ruled
    if ruled is ScanRuling.PAGE:
        # A late result may lie over the manager's page; over the ceremony lies none.
        page = Mode.CEREMONY if s.mode is Mode.CEREMONY else Mode.MANAGER
        return entered(used(s, touch=False), page), ruled
    if isinstance(code, Code) and code.kind is Kind.BADGE and not s.giving:
        s = replace(s, identified=None)
    under = s.under if s.mode is Mode.RESULT else s.mode
    step = Step.SHOWN if isinstance(code, Refusal) else Step.WORKING
    s = replace(used(s, touch=False), scan=s.scan + 1, under=under, step=step, offered=())
    return entered(s, Mode.RESULT), ScanRuling.TAKE


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
        s = timed(replace(s, step=Step.ASKING))
    return s, ()


def identified(
    state: StageState, person_id: int, label: str, now: datetime, scan: int | None = None
) -> tuple[StageState, tuple[str, ...]]:
    """Somebody said who they are: by a badge (`scan`, its number) or by picking a name (None).

    Answers with the tokens that waited, to be redeemed now. Without any, a badge
    opens that person's tickets, or goes back to the week, the thanks or the manager's page that
    it was scanned on. Once a colleague is to get the tokens, it only says who gives them.
    """
    s = ticked(state, now)
    if s.mode in NO_SCANS:
        return s, ()
    s = used(s, touch=scan is None)
    known = Identified(person_id, label, now + s.limits.identified)
    if s.mode in NOBODY:
        if scan is None or scan != s.scan:
            return s, ()
        return replace(entered(s, Mode.TICKETS), identified=known), ()
    s = replace(s, identified=known)
    if s.giving:
        return s, ()
    if s.waiting:
        tokens = s.waiting
        return timed(replace(s, waiting=(), offered=(), step=Step.WORKING)), tokens
    badge_is_last = scan is not None and scan == s.scan and s.step is Step.WORKING
    if s.mode is Mode.RESULT and badge_is_last:
        stays = s.under in {Mode.WEEK, Mode.THANKS, Mode.MANAGER}
        s = entered(s, s.under if stays else Mode.TICKETS)
    return s, ()


def giving(state: StageState, now: datetime) -> StageState:
    """A colleague is to get the find: ask who, for the tokens that wait or that are offered."""
    s = used(ticked(state, now), touch=True)
    if s.mode is not Mode.RESULT or s.giving:
        return s
    if s.step is Step.SHOWN and s.offered:
        more = tuple(token for token in s.offered if token not in s.waiting)
        s = replace(s, waiting=s.waiting + more, step=Step.ASKING)
    return timed(replace(s, giving=True)) if s.step is Step.ASKING else s


def not_giving(state: StageState, now: datetime) -> StageState:
    """No colleague gets it: back to the question who found it, or to the result that offered it."""
    s = used(ticked(state, now), touch=True)
    if s.mode is not Mode.RESULT or not s.giving or s.step is not Step.ASKING:
        return s
    s = replace(s, giving=False)
    return timed(replace(s, waiting=(), step=Step.SHOWN) if s.offered else s)


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
    s = used(s, touch=scan is None)
    tokens = s.waiting
    return timed(replace(s, waiting=(), offered=(), giving=False, step=Step.WORKING)), tokens


def result_shown(
    state: StageState, scan: int, now: datetime, offered: tuple[str, ...] = ()
) -> StageState:
    """The answer to scan number `scan` is there: show it for its time.

    `offered` are tokens that this result offers to give to a colleague; their letters go with
    its screen. A later scan has pre-empted an earlier one, whose answer is then not shown;
    nor is any during a ceremony or set-up.
    """
    s = ticked(state, now)
    if scan != s.scan or s.mode in NO_SCANS:
        return s
    if s.mode is not Mode.RESULT:
        s = replace(s, under=s.mode)
    if s.identified is not None:
        known = replace(s.identified, until=now + s.limits.identified)
        s = replace(s, identified=known)
    return entered(replace(s, step=Step.SHOWN, offered=offered), Mode.RESULT)


def forgotten(state: StageState, now: datetime) -> StageState:
    """Forget who was identified ("Not you?"); their result's screen closes.

    What they were giving away is let go.
    """
    s = used(ticked(state, now), touch=True)
    gave = s.giving and s.identified is not None
    s = replace(s, identified=None)
    if gave:
        return entered(s, s.under)
    if s.mode is Mode.RESULT and s.step is not Step.ASKING:
        return result_left(s)
    return s
