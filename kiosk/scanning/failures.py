"""How many failed scans are shown, and when typing codes pauses. Pure.

A torn token is tried a few times, and that must never be punished. Rubbish on a serial line, a
box of biscuits before the camera or somebody guessing fails again and again: that is counted,
and stops to take the screen. Good codes are never noted here, so nothing can hold them up.
"""

from collections import Counter, deque
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from kiosk.scanning.repeat import Device

SHOWN_MOST: Final = 10
"""So many failed scans of one device are shown within a sliding minute."""

WINDOW_MS: Final = 60_000.0
"""The sliding minute."""

TYPING_PAUSE_MS: Final = 30_000.0
"""How long typing pauses after more failed codes within a minute."""


class Ruling(StrEnum):
    """What the screen does with a failed scan; each was counted.

    `SHOW`: its own words and sound. `CALM`: once, one calm sentence for all that follow
    (`kiosk.scanning.texts.FAILURES["calm"]`), no sound. `QUIET`: nothing.
    """

    SHOW = "show"
    CALM = "calm"
    QUIET = "quiet"


class Failures:
    """Remembers the failed scans of the last minute, for each device by itself.

    Times are milliseconds of one monotonic clock.
    """

    def __init__(self) -> None:
        # The last ten are enough: the oldest of them tells whether this is the eleventh.
        self._last: dict[Device, deque[float]] = {}
        self._quiet: set[Device] = set()
        self._typing_from = 0.0
        self._counts: Counter[tuple[str, str]] = Counter()

    def note(self, device: Device, reason: str, at_ms: float) -> Ruling:
        """Count a failed scan, and say whether it is shown.

        `reason` is the stable code of what it came to, such as `misread` or `unknown`. More
        than ten within a minute are not shown any more, until there were fewer.
        """
        self._counts[device.value, reason] += 1
        last = self._last.setdefault(device, deque(maxlen=SHOWN_MOST))
        many = len(last) == SHOWN_MOST and at_ms - last[0] < WINDOW_MS
        last.append(at_ms)
        if not many:
            self._quiet.discard(device)
            return Ruling.SHOW
        if device is Device.TYPED:
            self._typing_from = at_ms + TYPING_PAUSE_MS
        if device in self._quiet:
            return Ruling.QUIET
        self._quiet.add(device)
        return Ruling.CALM

    def may_type(self, at_ms: float) -> float:
        """How many seconds typing a code still pauses; 0.0 when it does not.

        More than ten failed codes that were typed within a minute make it pause for half a
        minute. Scanners and badges go on meanwhile.
        """
        return max(0.0, self._typing_from - at_ms) / 1000

    def take_counts(self) -> dict[tuple[str, str], int]:
        """The failures since they were last taken, by device and reason, for storage."""
        taken = dict(self._counts)
        self._counts.clear()
        return taken

    def give_back(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Counts that were taken and could not be stored; they are taken again next time."""
        self._counts.update(counts)
