"""How long to wait after wrong sign-ins. Pure."""

import math
from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk.people.model import Attempts

FREE: Final = 2
"""So many wrong attempts in a row cost no waiting."""
LONGEST: Final = 300
"""The longest waiting time, in seconds."""


def wait_after(failures: int) -> int:
    """Seconds to wait after so many wrong attempts in a row: 0, 0, 1, 2, 4 ... at most 300."""
    if failures <= FREE:
        return 0
    # Beyond 2**9 it is the longest anyhow: no huge numbers are made.
    return min(LONGEST, 1 << min(failures - FREE - 1, 9))


def left(attempts: Attempts, now: datetime) -> tuple[int, Attempts]:
    """The whole seconds left to wait at `now`, and the attempts to be stored.

    A clock that was put back starts the waiting time again from its new time, so that
    putting it back never shortens a wait, and setting a wrong clock right never makes one
    longer than `LONGEST`.
    """
    if now < attempts.waits_from:
        attempts = replace(attempts, waits_from=now)
    passed = (now - attempts.waits_from).total_seconds()
    return max(0, math.ceil(wait_after(attempts.failures) - passed)), attempts
