"""A keyboard scanner whose event device is taken exclusively: its keys reach nothing else.

Linux only. While the device cannot be taken, the scanner types like any keyboard and the wedge
reads it.
"""

import errno
import logging
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, QTimer, Signal, Slot

from kiosk.scanning.facts import Facts
from kiosk.scanning.keys import US_KEYS
from kiosk.scanning.repeat import Device
from kiosk.scanning.scanner_keys import PAUSE_MS, Keys, ScannerKeys, Scans
from kiosk.ui.devices.state import DeviceState

EVENT: Final = struct.Struct("@llHHi")
"""The kernel's struct input_event: seconds, microseconds, type, code, value."""

EV_SYN: Final = 0
EV_KEY: Final = 1
SYN_DROPPED: Final = 3

# linux/input.h, with the numbers that all but a few rare machines give to ioctls.
EVIOCGNAME: Final = 0x81004506  # of 256 bytes
EVIOCGBIT_KEY: Final = 0x80604521  # of 96 bytes
EVIOCGRAB: Final = 0x40044590
EVIOCSCLOCKID: Final = 0x400445A0

_MONOTONIC: Final = 1
_AT_ONCE: Final = 64 * EVENT.size
_SOON_MS: Final = 100
_AGAIN_MS: Final = 5_000
_LETTERS: Final = frozenset(number for number, (alone, _) in US_KEYS.items() if alone.isalpha())

_log = logging.getLogger(__name__)

Ioctl = Callable[[int, int, bytes | int], bytes | int]


def ioctl(descriptor: int, request: int, argument: bytes | int) -> bytes | int:
    """Ask the kernel; see fcntl.ioctl. Raises OSError."""
    import fcntl

    return fcntl.ioctl(descriptor, request, argument)


class EventDevice(QObject):
    """Takes the device at `path` for itself, also when it is plugged in later or anew.

    `read` takes a text at once, `settled` once more with all that is known of it, like
    `Wedge`. Call `begin` once, and `close` at the end. `changed` says that `state` is another.
    """

    changed = Signal()

    def __init__(
        self,
        path: str | Path,
        read: Callable[[str], None],
        settled: Callable[[str, Facts], None] | None = None,
        *,
        ask: Ioctl = ioctl,
        parent: QObject | None = None,
    ) -> None:
        """`path` is "/dev/input/..."; `ask` is what the kernel is asked with."""
        super().__init__(parent)
        self._path = Path(path)
        self._read = read
        self._settled = settled
        self._ask = ask
        self._state = DeviceState(Device.EVENT, "", False, "event_missing")
        self._descriptor = -1
        self._notifier: QSocketNotifier | None = None
        self._rest = b""
        self._lost = False
        self._keys = Keys()
        self._scanner = ScannerKeys()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._plugged)
        # A device appears as several changes of the folder; its rights are set a moment later.
        self._soon = self._timer(_SOON_MS, self._look)
        # Nothing tells when another program lets it go, or rights are given.
        self._again = self._timer(_AGAIN_MS, self._look)
        self._pause = self._timer(round(PAUSE_MS) + 5, self._wait)
        # Keys that wait to be read come before this one fires.
        self._after = self._timer(0, self._idle)

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    @property
    def state(self) -> DeviceState:
        """How it is doing; `name` is what the device calls itself."""
        return self._state

    def begin(self) -> None:
        """Take the device, now or as soon as it is there."""
        if sys.platform != "linux":
            self._say("event_not_here")
        else:
            self._look()

    def close(self) -> None:
        """Let the device go; what has not been read to its end is dropped."""
        for timer in (self._soon, self._again, self._pause, self._after):
            timer.stop()
        self._watch(())
        self._let_go()

    @Slot()
    def _plugged(self) -> None:
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        """Take the device if it can be taken; the state says why not."""
        self._again.stop()
        if self._notifier is not None:
            return
        self._watch(self._folders())
        try:
            self._take()
        except OSError as error:
            problem = _PROBLEMS.get(error.errno or 0, "event_other")
            if problem != self._state.problem:
                _log.warning("the scanner %s cannot be taken: %s", self._path, error)
            self._let_go()
            self._say(problem)
            if problem in {"event_forbidden", "event_taken"}:
                self._again.start()

    def _take(self) -> None:
        self._descriptor = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        bits = self._ask(self._descriptor, EVIOCGBIT_KEY, bytes(96))
        if not isinstance(bits, bytes) or not _has_letters(bits):
            raise OSError(errno.ENOTTY, "it has no letter keys")
        self._ask(self._descriptor, EVIOCGRAB, 1)
        try:
            self._ask(self._descriptor, EVIOCSCLOCKID, struct.pack("i", _MONOTONIC))
        except OSError:
            _log.info("the scanner's times follow the machine's clock")
        name = self._ask(self._descriptor, EVIOCGNAME, bytes(256))
        self._notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._readable)
        plain = name.split(b"\0")[0].decode("utf-8", "replace") if isinstance(name, bytes) else ""
        self._say("", plain)
        _log.info("the scanner %s (%s) is taken", self._path, plain)

    def _let_go(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._descriptor >= 0:
            os.close(self._descriptor)  # which lets other programs have it again
            self._descriptor = -1
        self._rest = b""
        self._lost = False
        self._keys.forget()
        self._scanner.forget()

    @Slot()
    def _readable(self) -> None:
        try:
            data = os.read(self._descriptor, _AT_ONCE)
        except BlockingIOError:
            return
        except OSError as error:
            _log.info("the scanner %s is gone: %s", self._path, error)
            data = b""
        if not data:
            self._let_go()
            self._say("event_missing")
            # It may be back already.
            self._soon.start()
            return
        data = self._rest + data
        whole = len(data) - len(data) % EVENT.size
        self._rest = data[whole:]
        for seconds, micros, kind, code, value in EVENT.iter_unpack(data[:whole]):
            self._event(seconds * 1000 + micros / 1000, kind, code, value)

    def _event(self, at_ms: float, kind: int, code: int, value: int) -> None:
        if kind == EV_SYN:
            # After lost events nothing is to be trusted until the next report.
            self._lost = code == SYN_DROPPED
            if self._lost:
                self._keys.forget()
                self._scanner.forget()
        elif kind == EV_KEY and value != 2 and not self._lost:
            stroke = self._keys.take(code, value == 1, at_ms)
            if stroke is not None:
                self._give(self._scanner.feed(stroke))

    def _give(self, scans: Scans) -> None:
        self._after.stop()
        if self._scanner.due_ms is None:
            self._pause.stop()
        else:
            self._pause.start()
        for text in scans.texts:
            self._read(text)
        for burst in scans.settled:
            if self._settled is not None:
                self._settled(burst.text, burst.facts)

    @Slot()
    def _wait(self) -> None:
        self._after.start()

    @Slot()
    def _idle(self) -> None:
        due = self._scanner.due_ms
        if due is not None:
            self._give(self._scanner.idle(due))

    def _folders(self) -> tuple[str, ...]:
        """Where it will appear: its folder, or the first one above it that is there.

        Udev makes and removes the folders of links. The device that a link points to
        gets its rights in a folder of its own.
        """
        folder = self._path.parent
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        return tuple({str(folder), str(self._path.resolve().parent)})

    def _watch(self, folders: tuple[str, ...]) -> None:
        watched = set(self._watcher.directories())
        for folder in watched - set(folders):
            self._watcher.removePath(folder)
        for folder in folders:
            if folder not in watched and Path(folder).is_dir():
                self._watcher.addPath(folder)

    def _say(self, problem: str, name: str = "") -> None:
        state = DeviceState(Device.EVENT, name, not problem, problem)
        if state != self._state:
            self._state = state
            self.changed.emit()


_PROBLEMS: Final = {
    errno.ENOENT: "event_missing",
    errno.ENODEV: "event_missing",
    errno.ENXIO: "event_missing",
    errno.EACCES: "event_forbidden",
    errno.EPERM: "event_forbidden",
    errno.EBUSY: "event_taken",
}


def _has_letters(bits: bytes) -> bool:
    return all(bits[number // 8] >> number % 8 & 1 for number in _LETTERS)
