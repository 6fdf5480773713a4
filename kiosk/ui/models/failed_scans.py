"""Failed scans: whether they are shown, and their counts on the way to storage."""

import logging
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.scanning.failures import Failures, Ruling
from kiosk.scanning.repeat import Device
from kiosk.ui.jobs import Jobs

STORE_AFTER_MS: Final = 60_000
"""How long counts are gathered before they are stored."""

_log = logging.getLogger(__name__)


class CountsFailures(Protocol):
    """What counting needs of `kiosk.raffle.service.Raffles`."""

    def count_failures(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Add failed scans, by device and reason, to those of today."""
        ...


class FailedScans(QObject):
    """Rules on failed scans and stores their counts, at most once a minute.

    Without failures there is nothing to store, and no timer runs.
    """

    def __init__(
        self,
        storage: CountsFailures,
        jobs: Jobs,
        milliseconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._jobs = jobs
        self._milliseconds = milliseconds
        self._failures = Failures()
        self._held: set[Device] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STORE_AFTER_MS)
        self._timer.timeout.connect(self.store)

    def note(self, device: Device, reason: str) -> Ruling:
        """Count a failed scan, and say whether it is shown."""
        ruling = self._failures.note(device, reason, self._milliseconds())
        if ruling is Ruling.SHOW:
            self._held.discard(device)
        else:
            self._held.add(device)
        self._store_later()
        return ruling

    def holds(self, device: Device) -> bool:
        """Whether so much of this device failed that a code is first looked up in silence."""
        return device in self._held

    def may_type(self) -> float:
        """How many seconds typing a code still pauses; 0.0 when it does not."""
        return self._failures.may_type(self._milliseconds())

    @Slot()
    def store(self) -> None:
        """Have storage add what was counted since the last time."""
        counts = self._failures.take_counts()
        if not counts:
            return

        def failed(error: Exception) -> None:
            _log.warning("failed scans were not counted yet: %s", error)
            self._failures.give_back(counts)
            self._store_later()

        self._jobs.run(lambda: self._storage.count_failures(counts), lambda _: None, failed)

    def close(self) -> None:
        """Store what is left, here and now: the worker drops what waits when it closes."""
        self._timer.stop()
        counts = self._failures.take_counts()
        if not counts:
            return
        try:
            self._storage.count_failures(counts)
        except Exception:  # noqa: BLE001 - closing goes on, whatever storage says
            _log.exception("the last failed scans were not counted")

    def _store_later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
