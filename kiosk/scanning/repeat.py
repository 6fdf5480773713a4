"""When the same code seen again is the same scan.

A scanner in its stand reads a token that is held in front of it several times
a second, and a camera sees it in every frame; one finding is one scan.
"""

from dataclasses import dataclass
from enum import StrEnum

SAME_SCAN_MS = 2500.0
"""A code that a scanner sends again this soon after it counted is the same scan."""

SAME_SIGHT_MS = 5000.0
"""A code that was out of the camera's sight for less than this is the same scan."""


_MOST = 1000
"""How many texts are remembered at most, however much rubbish comes in."""


class Device(StrEnum):
    """Where a text came from. All of them feed the same door."""

    WEDGE = "wedge"
    EVENT = "event"
    SERIAL = "serial"
    CAMERA = "camera"
    TYPED = "typed"


class Sighting(StrEnum):
    """Whether what was seen counts as a new scan."""

    NEW = "new"
    SAME = "same"


@dataclass(slots=True)
class _Seen:
    counted: float
    last: float


class Repeats:
    """Remembers what was seen a moment ago. Times are milliseconds of one monotonic clock."""

    def __init__(self) -> None:
        self._seen: dict[str, _Seen] = {}

    def see(self, text: str, device: Device, at_ms: float) -> Sighting:
        """Say whether `text` is a new scan or the last one again.

        For a scanner the window runs from the scan that counted; for a camera
        from the last frame in which it was seen, so that a token left in
        sight counts once however long it stays.
        """
        self._forget(at_ms)
        seen = self._seen.pop(text, None)
        if seen is None or not 0 <= at_ms - seen.last < SAME_SIGHT_MS:
            self._seen[text] = _Seen(counted=at_ms, last=at_ms)
            return Sighting.NEW
        # Back at the end: the order is that in which they were last seen.
        self._seen[text] = seen
        if device is Device.CAMERA:
            same = at_ms - seen.last < SAME_SIGHT_MS
        else:
            same = at_ms - seen.counted < SAME_SCAN_MS
        seen.last = at_ms
        if same:
            return Sighting.SAME
        seen.counted = at_ms
        return Sighting.NEW

    def _forget(self, at_ms: float) -> None:
        while self._seen:
            text, seen = next(iter(self._seen.items()))
            if len(self._seen) < _MOST and at_ms - seen.last < SAME_SIGHT_MS:
                return
            del self._seen[text]
