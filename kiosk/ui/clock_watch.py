"""Tells at once that the machine's clock was set, or that the machine woke up. Linux only."""

import ctypes
import errno
import logging
import os
import sys
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_CLOCK_REALTIME: Final = 0
_ABSOLUTE: Final = 1
_CANCEL_ON_SET: Final = 2
_NEVER: Final = 2**33 if sys.maxsize > 2**32 else 2**31 - 1
"""Seconds since 1970 at which the timer would ring: the year 2242."""

_log = logging.getLogger(__name__)


class _TimeSpec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _TimerSpec(ctypes.Structure):
    _fields_ = (("interval", _TimeSpec), ("value", _TimeSpec))


class ClockWatch(QObject):
    """Emits `changed` when the wall clock was set, or the machine slept; costs nothing meanwhile.

    A timer that never rings is cancelled by the kernel whenever the clock is set (timerfd_create
    (2), TFD_TIMER_CANCEL_ON_SET). Where there is no such timer, nothing is ever told.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: int | None = None
        self._notifier: QSocketNotifier | None = None

    @property
    def watching(self) -> bool:
        """Whether anything would be told."""
        return self._notifier is not None

    def begin(self) -> None:
        """Watch from now on, if this machine can."""
        if self._file is None:
            self.watch(open_timer())

    def watch(self, file: int | None) -> None:
        """Watch an open file, which belongs to the watch from now on."""
        self.close()
        if file is not None:
            self._file = file
            self._notifier = QSocketNotifier(file, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Watch no more."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @Slot()
    def _woken(self) -> None:
        if self._file is None:
            return
        try:
            os.read(self._file, 8)
        except BlockingIOError:
            return
        except OSError as error:
            if error.errno != errno.ECANCELED:
                _log.warning("the clock cannot be watched any more: %s", error)
                self.close()
                return
            if not _wind(self._file):
                self.close()
        self.changed.emit()


def open_timer() -> int | None:
    """A file that becomes readable when the clock is set; None where there is none."""
    try:
        file: int = _libc().timerfd_create(_CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC)
    except (AttributeError, OSError):
        return None
    if file < 0:
        return None
    if not _wind(file):
        os.close(file)
        return None
    return file


def _wind(file: int) -> bool:
    spec = _TimerSpec(_TimeSpec(0, 0), _TimeSpec(_NEVER, 0))
    flags = _ABSOLUTE | _CANCEL_ON_SET
    done: int = _libc().timerfd_settime(file, flags, ctypes.byref(spec), None)
    return done == 0


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
