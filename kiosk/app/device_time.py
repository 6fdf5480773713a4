"""The machine's time: what it says, whether anything puts it right, and what speaks against it."""

import ctypes
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.app.site import App
from kiosk.app.zones import machine_zone
from kiosk.audit.model import Entry
from kiosk.clock import DeviceTime

_LOOKED_AT: Final = 50
"""So many of the newest entries tell the time: after so many more a wrong one is forgotten."""

_NUMBER_MOST: Final = 2**31 - 1
_TIME_ERROR: Final = 5


class _Timex(ctypes.Structure):
    """`struct timex` of adjtimex(2): what is asked, and room for all of the answer."""

    _fields_ = (("modes", ctypes.c_uint), ("answer", ctypes.c_long * 64))


def synchronised() -> bool | None:
    """Whether a time server puts the machine's clock right; None where nobody can tell.

    See adjtimex(2): nothing is changed while `modes` is 0, and TIME_ERROR is the state of a clock
    that is not synchronised.
    """
    try:
        state: int = ctypes.CDLL(None).adjtimex(ctypes.byref(_Timex()))
    except (AttributeError, OSError, TypeError):
        return None
    return None if state < 0 else state != _TIME_ERROR


class DeviceClock:
    """Watches the clock of the machine that a site runs on.

    `jumped` is called on Qt's thread, `look` on the storage worker.
    """

    def __init__(
        self,
        app: App,
        *,
        is_synchronised: Callable[[], bool | None] = synchronised,
        system_zone: Callable[[], str] = lambda: machine_zone().key,
    ) -> None:
        self._app = app
        self._is_synchronised = is_synchronised
        self._system_zone = system_zone
        self._newest: datetime | None = None
        self._set: tuple[float, datetime | None] = (0.0, None)
        self._wrong_at_start: bool | None = None

    def jumped(self, seconds: float) -> None:
        """The clock was set by so much; 0.0 is a machine that slept."""
        if seconds:
            self._set = (seconds, self._app.clock.now())

    def look(self) -> DeviceTime:
        """The time, and what speaks against it. Quick enough to be asked each minute."""
        found = DeviceTime(
            now=self._app.clock.now(),
            zone=self._app.clock.zone,
            system_zone=self._system_zone(),
            synchronised=self._is_synchronised(),
            newest=self._newest_entry(),
            set_by=self._set[0],
            set_at=self._set[1],
            wrong_at_start=bool(self._wrong_at_start),
        )
        if self._wrong_at_start is None:
            self._wrong_at_start = found.serious
        return found

    def _newest_entry(self) -> datetime | None:
        """When the latest of the newest entries was made, as far as they can be read."""
        with self._app.work.read() as unit:
            last = unit.audit_store.upto(_NUMBER_MOST)
            if last is None:
                return None
            if self._newest is None:
                found = unit.audit_store.page(max(0, last.number - _LOOKED_AT))
            else:
                found = [last]
        times = [one.at for one in found if isinstance(one, Entry)]
        self._newest = max([*times, *([self._newest] if self._newest else [])], default=None)
        return self._newest
