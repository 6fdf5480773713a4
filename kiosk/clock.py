"""The site's time, always zone-aware; tests set it."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

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


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """`instant` as wall time in `zone`."""
    return instant.astimezone(zone)


def today(clock: Clock) -> date:
    """The site's calendar day."""
    return clock.now().astimezone(clock.zone).date()


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("a clock needs a zone-aware instant")
    return instant.astimezone(UTC)
