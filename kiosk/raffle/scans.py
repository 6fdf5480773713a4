"""Counting failed scans, so that a bad scanner or a prankster is seen."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from kiosk.clock import today
from kiosk.raffle.base import RaffleBase
from kiosk.raffle.model import Failures

NAME_MOST: Final = 40
"""How many characters of a device's or a reason's code are kept."""


class Scans(RaffleBase):
    """The use cases of counted failures: how many, never what was scanned or by whom."""

    def count_failures(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Add to today's counts; the keys are (device, reason), both codes."""
        kept: dict[tuple[str, str], int] = {}
        for (device, reason), count in counts.items():
            if count > 0:
                key = (device[:NAME_MOST], reason[:NAME_MOST])
                kept[key] = kept.get(key, 0) + count
        if kept:
            with self._work.write() as unit:
                unit.raffles.count_failures(today(self._clock), kept)

    def failures(self, days: int = 7) -> tuple[Failures, ...]:
        """The counts of the last `days` days with today, the newest day first."""
        since = today(self._clock) - timedelta(days=days - 1)
        with self._work.read() as unit:
            return unit.raffles.failures(since)
