"""Letting go of a stick, so that it can be taken out: UDisks2 over D-Bus.

docs/decisions/0010 says why not `udisksctl`. The interfaces are those of UDisks 2
(storaged.org/doc/udisks2-api): Manager.ResolveDevice, Filesystem.Unmount, Drive.PowerOff.
"""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusVariant,
)

from kiosk.ui.devices.mounts import TABLE, device_of

SERVICE: Final = "org.freedesktop.UDisks2"
_MANAGER: Final = "/org/freedesktop/UDisks2/Manager"
_BLOCK: Final = f"{SERVICE}.Block"
_DRIVE: Final = f"{SERVICE}.Drive"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_ERROR: Final = f"{SERVICE}.Error."
_NO_DRIVE: Final = "/"
_OPTIONS: Final = {"auth.no_user_interaction": True}
"""Nobody can answer a question for a passphrase on the kiosk's screen."""

_QUICK_MS: Final = 5_000
_SLOW_MS: Final = 90_000
"""Letting go waits until everything is written, and a slow stick takes its time."""
_LOOK_SECONDS: Final = 0.01

_log = logging.getLogger(__name__)


class RemovalOutcome(StrEnum):
    """What came of it.

    `REMOVED`: nothing more is written, it can be taken out. `BUSY`: something still uses it.
    `UNKNOWN`: the folder is no stick that is plugged in. `FAILED`: the system did not let go.
    """

    REMOVED = "removed"
    BUSY = "busy"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Removal:
    """The outcome, and for the log what the system said."""

    outcome: RemovalOutcome
    reason: str = ""


class _RefusedError(Exception):
    def __init__(self, name: str, text: str) -> None:
        super().__init__(f"{name}: {text}")
        self.name = name


class SafeRemoval:
    """Asks UDisks2; for a worker, because it waits until the stick has everything."""

    def __init__(
        self,
        bus: Callable[[], QDBusConnection] = QDBusConnection.systemBus,
        table: Path = TABLE,
    ) -> None:
        """`bus` is connected to when first needed; `table` tells what is mounted where."""
        self._bus = bus
        self._table = table

    def remove(self, folder: Path) -> Removal:
        """Unmount the file system at `folder`, and switch its drive off where that is possible.

        Without a switch the stick is as safe to take out. A drive of which another part is in
        use is `BUSY`. Disks that belong to the machine are left alone (`UNKNOWN`).
        """
        device = device_of(folder, self._table)
        if device is None:
            return Removal(RemovalOutcome.UNKNOWN, "nothing is mounted there")
        try:
            return self._remove(device)
        except _RefusedError as error:
            _log.warning("the stick %s was not let go: %s", device, error)
            busy = error.name == f"{_ERROR}DeviceBusy"
            return Removal(RemovalOutcome.BUSY if busy else RemovalOutcome.FAILED, str(error))

    def _remove(self, device: str) -> Removal:
        bus = self._bus()
        if not bus.isConnected():
            raise _RefusedError("no bus", bus.lastError().message())
        block = self._block(bus, device)
        if block is None:
            return Removal(RemovalOutcome.UNKNOWN, f"no block device {device}")
        if self._get(bus, block, _BLOCK, "HintSystem") is True:
            return Removal(RemovalOutcome.UNKNOWN, f"{device} belongs to the machine")
        drive = _path(self._get(bus, block, _BLOCK, "Drive"))
        try:
            self._call(bus, block, f"{SERVICE}.Filesystem", "Unmount", [_OPTIONS], _SLOW_MS)
        except _RefusedError as error:
            if error.name != f"{_ERROR}NotMounted":
                raise
        return self._switched_off(bus, drive)

    def _switched_off(self, bus: QDBusConnection, drive: str) -> Removal:
        try:
            if drive != _NO_DRIVE and self._get(bus, drive, _DRIVE, "CanPowerOff") is True:
                self._call(bus, drive, _DRIVE, "PowerOff", [_OPTIONS], _SLOW_MS)
        except _RefusedError as error:
            if error.name == f"{_ERROR}DeviceBusy":
                raise
            # Nothing is written any more: its light stays on, and that is all.
            _log.info("the stick's drive stays on: %s", error)
            return Removal(RemovalOutcome.REMOVED, str(error))
        return Removal(RemovalOutcome.REMOVED)

    def _block(self, bus: QDBusConnection, device: str) -> str | None:
        asked = [{"path": device}, _OPTIONS]
        reply = self._call(bus, _MANAGER, f"{SERVICE}.Manager", "ResolveDevice", asked, _QUICK_MS)
        found = reply[0] if reply else None
        if not isinstance(found, QDBusArgument):
            raise _RefusedError("no answer", repr(found))
        found.beginArray()
        return None if found.atEnd() else _path(found.asVariant())

    def _get(self, bus: QDBusConnection, path: str, interface: str, name: str) -> object:
        reply = self._call(bus, path, _PROPERTIES, "Get", [interface, name], _QUICK_MS)
        value = reply[0] if reply else None
        return value.variant() if isinstance(value, QDBusVariant) else value

    def _call(
        self,
        bus: QDBusConnection,
        path: str,
        interface: str,
        method: str,
        arguments: Sequence[object],
        wait_ms: int,
    ) -> Sequence[object]:
        message = QDBusMessage.createMethodCall(SERVICE, path, interface, method)
        message.setArguments(arguments)
        call = bus.asyncCall(message, wait_ms)
        # Qt's own waiting would keep Python's lock, and with it the screen.
        while not call.isFinished():
            time.sleep(_LOOK_SECONDS)
        reply = call.reply()
        if reply.type() is QDBusMessage.MessageType.ErrorMessage:
            raise _RefusedError(reply.errorName(), reply.errorMessage())
        answer: Sequence[object] = reply.arguments()
        return answer


def _path(value: object) -> str:
    return value.path() if isinstance(value, QDBusObjectPath) else _NO_DRIVE
