"""The site's time, always zone-aware; tests set it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MADE: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""No kiosk ran before: this program was not there yet."""

MOST_AHEAD: Final = timedelta(days=400)
"""No kiosk stands unused for so long: a clock that says so is ahead."""

_BACK: Final = timedelta(minutes=2)
"""Clocks are put right by so much without anything being wrong."""

_BOOT: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", None)


class Clock(Protocol):
    """Tells the time. Everything that needs "now" is given one of these."""

    @property
    def zone(self) -> ZoneInfo:
        """The site's time zone; wall times and calendar days are meant in it."""
        ...

    def now(self) -> datetime:
        """The present instant, in UTC and zone-aware."""
        ...


class SystemClock:
    """The machine's clock, read in the site's zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    @property
    def zone(self) -> ZoneInfo:
        """The site's time zone."""
        return self._zone

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)


class SetClock:
    """A clock that stands still until it is moved: for tests and for pictures."""

    def __init__(self, instant: datetime, zone: ZoneInfo) -> None:
        self._zone = zone
        self._now = _aware(instant)

    @property
    def zone(self) -> ZoneInfo:
        """The site's time zone."""
        return self._zone

    def now(self) -> datetime:
        """The instant that was set last, in UTC."""
        return self._now

    def set(self, instant: datetime) -> None:
        """Move to `instant`, which must be zone-aware."""
        self._now = _aware(instant)

    def forward(self, step: timedelta) -> None:
        """Move by `step`; a negative step is a clock that was put back."""
        self._now += step


def uptime() -> float:
    """Seconds by a clock that nobody sets and that runs evenly, also while the machine sleeps.

    Only differences mean anything. Where a machine has no such clock, its sleep does not count.
    """
    return time.monotonic() if _BOOT is None else time.clock_gettime(_BOOT)


class SteadyClock:
    """Begins with the time of another clock and goes on evenly, whatever is done to that one.

    For how long something has lasted, never for what time it is.
    """

    def __init__(self, clock: Clock, uptime: Callable[[], float] = uptime) -> None:
        self._zone = clock.zone
        self._uptime = uptime
        self._begun = clock.now() - timedelta(seconds=uptime())

    @property
    def zone(self) -> ZoneInfo:
        """The site's time zone."""
        return self._zone

    def now(self) -> datetime:
        """The beginning and what has passed since, in UTC."""
        return self._begun + timedelta(seconds=self._uptime())


class Doubt(StrEnum):
    """What may be wrong with a machine's clock."""

    BEHIND = "clock_behind"
    """It says a time before something that has happened already."""
    AHEAD = "clock_ahead"
    """Nothing has happened for longer than a kiosk stands unused."""
    SET = "clock_set"
    """It was set while the kiosk ran."""
    ZONE = "clock_zone"
    """The machine is set to another zone than the site."""
    ALONE = "clock_alone"
    """No time server puts it right."""


SERIOUS: Final = frozenset({Doubt.BEHIND, Doubt.AHEAD})
"""With one of these, what the kiosk says of "now" and of today is likely to be wrong."""


@dataclass(frozen=True, slots=True)
class DeviceTime:
    """The machine's time, and what may be wrong with it.

    `now` is in UTC. `system_zone` is the machine's own, which counts for nothing. `synchronised`
    is whether a time server puts the clock right, None where the machine does not tell. `newest`
    is when the newest thing happened that storage knows of. `set_by` are the seconds by which the
    clock was set last while the kiosk ran, at `set_at`. `wrong_at_start` is whether the time was
    seriously doubted when the kiosk began.
    """

    now: datetime
    zone: ZoneInfo
    system_zone: str
    synchronised: bool | None = None
    newest: datetime | None = None
    set_by: float = 0.0
    set_at: datetime | None = None
    wrong_at_start: bool = False

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What may be wrong, the serious things first."""
        known = max(self.newest or MADE, MADE)
        found = {
            Doubt.BEHIND: self.now < known - _BACK,
            Doubt.AHEAD: self.newest is not None and self.now > self.newest + MOST_AHEAD,
            Doubt.SET: self.set_at is not None and abs(self.set_by) > _BACK.total_seconds(),
            Doubt.ZONE: not _same_time(self.zone, self.system_zone, self.now),
            Doubt.ALONE: self.synchronised is False,
        }
        return tuple(doubt for doubt, holds in found.items() if holds)

    @property
    def serious(self) -> bool:
        """Whether "now" and today are likely to be wrong."""
        return not SERIOUS.isdisjoint(self.doubts)


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """`instant` as wall time in `zone`."""
    return instant.astimezone(zone)


def today(clock: Clock) -> date:
    """The site's calendar day."""
    return clock.now().astimezone(clock.zone).date()


def _same_time(zone: ZoneInfo, other: str, now: datetime) -> bool:
    """Whether clocks in both zones show the same now; a zone nobody knows says nothing."""
    try:
        return now.astimezone(zone).utcoffset() == now.astimezone(ZoneInfo(other)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return True


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("a clock needs a zone-aware instant")
    return instant.astimezone(UTC)
