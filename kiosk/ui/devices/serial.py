"""A scanner on a serial line, mostly USB: found by its maker, plugged in and out at any time.

Nothing of QtSerialPort is loaded and no thread runs before something is plugged in that could be
one. Then a thread of its own opens and reads the ports, because opening waits for the driver, with
some for tenths of a second; what was read comes to Qt's thread in small portions.
"""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QThread, QTimer, Signal, Slot

from kiosk.scanning.repeat import Device
from kiosk.ui.devices.serial_ports import AUTO, SerialPort, could_be_there, ports
from kiosk.ui.devices.state import DeviceState

if TYPE_CHECKING:
    from kiosk.ui.devices.serial_lines import SerialLines

LOOK_EVERY_MS: Final = 5_000
"""How often ports are looked for where no folder of devices can be watched."""

_SETTLE_MS: Final = 100
"""A device appears as several changes of the folder; its rights are set a moment later."""
_PORTION: Final = 8
_WAITING_MOST: Final = 1000
_CLOSING_MS: Final = 2_000

_NONE: Final = DeviceState(Device.SERIAL, "", False, "serial_none")

_log = logging.getLogger(__name__)
_hanging: list[QObject] = []


class SerialScanner(QObject):
    """Gives `read` the text of each scan. Call `begin` once, and `close` before the window goes.

    `changed` says that `states` are others.
    """

    changed = Signal()
    _looked_for = Signal()
    _stopped = Signal()

    def __init__(
        self,
        read: Callable[[str], None],
        wanted: str = AUTO,
        baud: int = 9600,
        *,
        listed: Callable[[], Sequence[SerialPort]] = ports,
        devices: Path = Path("/dev"),
        parent: QObject | None = None,
    ) -> None:
        """`wanted` is "auto" or the USB numbers of one scanner, "05e0:1701".

        `listed` answers with the ports of the machine, asked on a thread of its own; `devices`
        is the folder whose changes tell that something was plugged in or out.
        """
        super().__init__(parent)
        self._read = read
        self._wanted = wanted
        self._baud = baud
        self._listed = listed
        self._devices = devices
        self._states: tuple[DeviceState, ...] = (_NONE,)
        self._waiting: deque[str] = deque(maxlen=_WAITING_MOST)
        self._thread: QThread | None = None
        self._lines: SerialLines | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._plugged)
        self._look = QTimer(self)
        self._look.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self.look)
        self._portions = QTimer(self)
        self._portions.setSingleShot(True)
        self._portions.setInterval(0)
        self._portions.timeout.connect(self._give)

    @property
    def states(self) -> tuple[DeviceState, ...]:
        """Each scanner that is plugged in; one state without a name when there is none."""
        return self._states

    @property
    def state(self) -> DeviceState:
        """The first of `states`."""
        return self._states[0]

    def begin(self) -> None:
        """Look for scanners from now on."""
        if not (self._devices.is_dir() and self._watcher.addPath(str(self._devices))):
            self._look.start(LOOK_EVERY_MS)
        self.look()

    def close(self) -> None:
        """Close all ports; what has not been given yet is dropped."""
        self._look.stop()
        self._soon.stop()
        self._portions.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._waiting.clear()
        if self._thread is None or self._lines is None:
            return
        self._lines.framed.disconnect(self._framed)
        self._lines.stated.disconnect(self._stated)
        self._stopped.emit()
        if not self._thread.wait(_CLOSING_MS):
            # Destroying a thread that runs would end the process at once.
            _log.warning("the driver of a serial scanner does not answer; it is left behind")
            _hanging.extend((self._thread, self._lines))
            self._thread.setParent(None)
        self._thread = self._lines = None

    @Slot()
    def look(self) -> None:
        """Look for scanners now."""
        if self._thread is None:
            if not could_be_there(self._devices):
                return
            self._start()
        self._looked_for.emit()

    def _start(self) -> None:
        from kiosk.ui.devices.serial_lines import SerialLines

        self._thread = QThread(self)
        self._thread.setObjectName("serial")
        self._lines = lines = SerialLines(self._listed, self._wanted, self._baud)
        lines.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._looked_for.connect(lines.look, queued)
        self._stopped.connect(lines.stop, queued)
        lines.framed.connect(self._framed, queued)
        lines.stated.connect(self._stated, queued)
        self._thread.start()

    @Slot()
    def _plugged(self) -> None:
        self._soon.start()

    @Slot(object)
    def _stated(self, states: tuple[DeviceState, ...]) -> None:
        states = states or (_NONE,)
        if states != self._states:
            self._states = states
            self.changed.emit()

    @Slot(object)
    def _framed(self, texts: tuple[str, ...]) -> None:
        self._waiting.extend(texts)
        self._give()

    @Slot()
    def _give(self) -> None:
        """A few at a time, so that rubbish without end holds up no frame of the screen."""
        for _ in range(min(_PORTION, len(self._waiting))):
            self._read(self._waiting.popleft())
        if self._waiting:
            self._portions.start()
