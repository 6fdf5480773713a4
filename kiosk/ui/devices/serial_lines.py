"""Serial ports, opened and read. All of this runs on the thread of `serial.SerialScanner`."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort

from kiosk.scanning.frames import PAUSE_MS, FrameReader
from kiosk.scanning.repeat import Device
from kiosk.ui.devices.serial_ports import SerialPort
from kiosk.ui.devices.state import DeviceState

RETRY_MS: Final = 5_000
"""How long after a port could not be opened it is tried again."""

_CHUNK: Final = 4096
_Error = QSerialPort.SerialPortError
_HARMLESS: Final = frozenset(
    {
        _Error.NoError,
        # Some drivers know no DTR or RTS, and their scanners need none.
        _Error.UnsupportedOperationError,
        _Error.TimeoutError,
        _Error.WriteError,
    }
)

_log = logging.getLogger(__name__)


class SerialLines(QObject):
    """All scanners that are plugged in. `stop` closes them and ends the thread.

    `framed` carries a tuple of texts, `stated` a tuple of `DeviceState`.
    """

    framed = Signal(object)
    stated = Signal(object)

    def __init__(self, listed: Callable[[], Sequence[SerialPort]], wanted: str, baud: int) -> None:
        super().__init__()
        self._listed = listed
        self._wanted = wanted
        self._baud = baud
        self._lines: dict[SerialPort, _Line] = {}
        self._retry: QTimer | None = None

    @Slot()
    def look(self) -> None:
        """Open what was plugged in, close what is gone, try again what failed."""
        try:
            found = [one for one in self._listed() if one.is_wanted(self._wanted)]
        except OSError as error:
            _log.warning("the serial ports could not be listed: %s", error)
            found = []
        for gone in self._lines.keys() - set(found):
            self._lines.pop(gone).end()
        for port in found:
            line = self._lines.get(port)
            if line is None:
                line = self._lines[port] = _Line(port, self._baud, self)
                line.framed.connect(self.framed)
                line.lost.connect(self._lost)
            line.open()
        self._tell()

    @Slot()
    def stop(self) -> None:
        """Close all ports and end the thread."""
        for line in self._lines.values():
            line.end()
        self._lines.clear()
        if self._retry is not None:
            self._retry.stop()
        QThread.currentThread().quit()

    @Slot()
    def _lost(self) -> None:
        self._tell()

    def _tell(self) -> None:
        states = tuple(line.state for line in self._lines.values())
        if self._retry is None:
            # Made here: a timer runs on the thread that made it.
            self._retry = QTimer(self)
            self._retry.setSingleShot(True)
            self._retry.setInterval(RETRY_MS)
            self._retry.timeout.connect(self.look)
        if all(one.working for one in states):
            self._retry.stop()
        elif not self._retry.isActive():
            self._retry.start()
        self.stated.emit(states)


class _Line(QObject):
    """One port, and the frames on it. `lost` says that it does not work any more."""

    framed = Signal(object)
    lost = Signal()

    def __init__(self, port: SerialPort, baud: int, parent: QObject) -> None:
        super().__init__(parent)
        self._where = port
        self._frames = FrameReader()
        self._problem = "serial_none"
        self._port = QSerialPort(self)
        self._port.setPortName(port.place)
        self._port.setBaudRate(baud)
        # More waits with the driver: rubbish without end fills no memory.
        self._port.setReadBufferSize(_CHUNK)
        self._port.readyRead.connect(self._came)
        self._port.errorOccurred.connect(self._failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        # Bytes that wait to be read come before this one fires.
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(0)
        self._after.timeout.connect(self._settled)

    @property
    def state(self) -> DeviceState:
        """How it is doing."""
        return DeviceState(Device.SERIAL, self._where.label, not self._problem, self._problem)

    def open(self) -> None:
        """Open the port, unless it is open."""
        if not self._problem:
            return
        if self._port.open(QSerialPort.OpenModeFlag.ReadWrite):
            self._problem = ""
            # Many scanners send nothing to a computer that does not say it is ready.
            self._port.setDataTerminalReady(True)
            self._port.setRequestToSend(True)
            return
        problem = self._why(self._port.error())
        if problem != self._problem:
            _log.warning("%s was not opened: %s", self._where.label, self._port.errorString())
        self._problem = problem

    def end(self) -> None:
        """Close the port for good."""
        self._shut("serial_none")
        self.deleteLater()

    def _why(self, error: QSerialPort.SerialPortError) -> str:
        if error is not _Error.PermissionError:
            return "serial_failed"
        place = Path(self._where.place)
        denied = place.exists() and not os.access(place, os.R_OK | os.W_OK)
        return "serial_denied" if denied else "serial_busy"

    def _shut(self, problem: str) -> None:
        # Before closing, which reports errors of its own.
        self._problem = problem
        self._pause.stop()
        self._after.stop()
        self._frames.clear()
        if self._port.isOpen():
            self._port.close()

    @Slot()
    def _came(self) -> None:
        data = bytes(self._port.readAll().data())
        self._after.stop()
        self._give(self._frames.feed(data))
        if self._frames.holding:
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _paused(self) -> None:
        self._after.start()

    @Slot()
    def _settled(self) -> None:
        self._give(self._frames.pause())

    def _give(self, texts: tuple[str, ...]) -> None:
        if texts:
            self.framed.emit(texts)

    @Slot(object)
    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        # An unplugged port says that it is still open.
        if self._problem or error in _HARMLESS:
            return
        _log.info("%s is gone: %s", self._where.label, self._port.errorString())
        self._shut("serial_unplugged")
        self.lost.emit()
