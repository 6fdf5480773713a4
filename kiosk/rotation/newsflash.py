"""Newsflashes: a slide that interrupts the rotation once, and gives the screen back.

Pure: the state goes in and comes out, and what the screen should do is the answer. It waits for
touch use to end, lasts `LONGEST` at most, leaves `PAUSE` between two, and resumes the slide that
it interrupted for the time which that slide had left.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from kiosk.rotation.model import Slide

LONGEST: Final = timedelta(seconds=30)
"""No newsflash holds the screen longer."""

PAUSE: Final = timedelta(seconds=60)
"""The rotation has the screen at least so long between two newsflashes."""

MOST_WAITING: Final = 5
"""So many wait at most; the oldest waiting one gives way to a new one."""

SHORTEST_REST: Final = timedelta(seconds=3)
"""An interrupted slide comes back for at least so long."""

_REMEMBERED: Final = 200


@dataclass(frozen=True, slots=True)
class Flash:
    """A slide to show at once, for `slide.dwell_seconds`; worthless after `good_until`."""

    slide: Slide
    good_until: datetime


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The slide of the rotation that gave way, and the time it had left."""

    slide_id: str
    left: timedelta


@dataclass(frozen=True, slots=True)
class FlashState:
    """Which newsflashes wait, which one is on, and what comes back after it."""

    waiting: tuple[Flash, ...] = ()
    showing: Flash | None = None
    ends_at: datetime | None = None
    interrupted: Interrupted | None = None
    quiet_until: datetime | None = None
    known: tuple[tuple[str, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Stay:
    """The screen stays as it is."""


@dataclass(frozen=True, slots=True)
class Interrupt:
    """Show this slide until it ends."""

    slide: Slide


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Show the interrupted slide again, for the time it had left; None: the next one."""

    interrupted: Interrupted | None


Ruling = Stay | Interrupt | GiveBack


def offered(state: FlashState, flash: Flash, now: datetime) -> FlashState:
    """Put a newsflash in line; one that was offered before, or came too late, changes nothing."""
    wish = (flash.slide.id, flash.good_until)
    if wish in state.known or flash.good_until <= now:
        return state
    return replace(
        state,
        waiting=(*state.waiting, flash)[-MOST_WAITING:],
        known=(*state.known, wish)[-_REMEMBERED:],
    )


def ticked(
    state: FlashState, now: datetime, rotating: bool, current: Interrupted | None
) -> tuple[FlashState, Ruling]:
    """What happens now.

    `rotating` tells that the rotation (or a newsflash) has the screen, and no finger.
    `current` is the rotation's slide that is on, with the time it has left.
    """
    if state.showing is not None:
        if rotating and state.ends_at is not None and now < state.ends_at:
            return state, Stay()
        return _ended(state, now, rotating)
    waiting = tuple(flash for flash in state.waiting if now < flash.good_until)
    state = replace(state, waiting=waiting)
    quiet = state.quiet_until is not None and now < state.quiet_until
    if not waiting or not rotating or quiet:
        return state, Stay()
    flash, *rest = waiting
    lasts = min(timedelta(seconds=flash.slide.dwell_seconds), LONGEST)
    state = replace(
        state,
        waiting=tuple(rest),
        showing=flash,
        ends_at=now + lasts,
        interrupted=current,
    )
    return state, Interrupt(flash.slide)


def _ended(state: FlashState, now: datetime, rotating: bool) -> tuple[FlashState, Ruling]:
    back = state.interrupted
    if back is not None:
        back = replace(back, left=max(back.left, SHORTEST_REST))
    ended = replace(state, showing=None, ends_at=None, interrupted=None, quiet_until=now + PAUSE)
    # A touch takes the screen: then there is nothing to give back to.
    return ended, GiveBack(back) if rotating else Stay()
