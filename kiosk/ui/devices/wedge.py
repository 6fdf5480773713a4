"""A scanner that is a keyboard: its bursts are taken from the keys of the whole application."""

import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.scanning.burst import BurstReader, Verdict
from kiosk.scanning.facts import Facts
from kiosk.scanning.keys import KeyStroke
from kiosk.scanning.repeat import Device
from kiosk.scanning.runs import LARGEST_MS
from kiosk.ui.devices.state import DeviceState

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    }
)
_TOUCHES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_TOUCHING: Final = _TOUCHES | {
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
}
_TOUCHED_MS: Final = 300.0  # the keyboard on the screen writes so soon after a touch
_SETTLE_MS: Final = round(LARGEST_MS) + 5


@dataclass(frozen=True, slots=True)
class _Key:
    """All that is needed to press a key once more, for the item that it was meant for."""

    window: QWindow
    item: QObject | None
    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    native: tuple[int, int, int]

    @property
    def name(self) -> tuple[int, int]:
        return _name_of(self.native[0], self.key)

    def press(self) -> None:
        """Press and release the key again."""
        for event in self.events():
            QCoreApplication.sendEvent(self.target(), event)

    def target(self) -> QObject:
        """The item that had the focus, if a touch has moved the focus away since."""
        item = self.item
        if item is None or not isValid(item) or item is QGuiApplication.focusObject():
            return self.window
        return item

    def events(self) -> Iterable[QKeyEvent]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            yield QKeyEvent(kind, self.key, self.modifiers, *self.native, self.text)


@dataclass(frozen=True, slots=True)
class _Composed:
    """A character that the window system made of a dead key and another."""

    item: QObject
    text: str

    def press(self) -> None:
        """Write it where it was meant to go, if that is still there."""
        if isValid(self.item):
            event = QInputMethodEvent()
            event.setCommitString(self.text)
            QCoreApplication.sendEvent(self.item, event)


class Wedge(QObject):
    """Holds back the keys of the application's windows until it is known whose they are.

    What a person typed goes on to its window, a tenth of a second late at most; what a
    scanner sent goes to `read` and to nothing else, whatever has the focus and whichever
    layout the machine has. Call `begin` once, and `close` before the windows go.
    """

    def __init__(
        self,
        read: Callable[[str], None],
        settled: Callable[[str, Facts], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`read` takes a text at once, a code with its very last key.

        `settled` takes each text once more, a tenth of a second later at most, with all that
        is known of it.
        """
        super().__init__(parent)
        self._read = read
        self._settled = settled
        self._watching = False
        self._reader = BurstReader()
        self._down: Counter[tuple[int, int]] = Counter()
        self._dropped: set[tuple[int, int]] = set()
        self._replaying = False
        self._touched_at = -_TOUCHED_MS
        self._ahead = 0.0  # of our clock is that of the key events
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._pause)
        # Keys that wait to be handled come before this one fires.
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(0)
        self._after.timeout.connect(self._settle)

    @property
    def state(self) -> DeviceState:
        """The keyboards of the machine, whichever of them is a scanner."""
        return DeviceState(Device.WEDGE, "", self._watching)

    @property
    def holding(self) -> bool:
        """Whether keys are held back that have not been decided about."""
        return self._reader.due_ms is not None

    def begin(self) -> None:
        """Watch the keys of all windows from now on."""
        application = QGuiApplication.instance()
        if application is not None:
            application.installEventFilter(self)
            self._watching = True

    def close(self) -> None:
        """Watch no more; what is held back is dropped."""
        self._timer.stop()
        self._after.stop()
        self._watching = False
        application = QGuiApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            if self._replaying or not isinstance(watched, QWindow):
                return False
            return isinstance(event, QKeyEvent) and self._pressed(watched, event)
        if kind == QEvent.Type.KeyRelease:
            if self._replaying or not isinstance(watched, QWindow):
                return False
            return isinstance(event, QKeyEvent) and self._released(event)
        if kind == QEvent.Type.InputMethod:
            return isinstance(event, QInputMethodEvent) and self._composed(watched, event)
        if isinstance(watched, QWindow):
            if kind in _TOUCHING:
                self._touched_at = _now()
            # What was typed before a touch belongs to what had the focus before it.
            if kind in _TOUCHES:
                self._obey(self._reader.interrupt())
            elif kind == QEvent.Type.FocusOut:
                self._obey(self._reader.flush())
        return False

    def _composed(self, item: QObject, event: QInputMethodEvent) -> bool:
        """Hold back what dead keys became; it never was a key press of this window."""
        text = event.commitString()
        if self._replaying or not text or _now() - self._touched_at < _TOUCHED_MS:
            return False
        at = _now() + self._ahead
        self._obey(self._reader.feed(KeyStroke(at, text, source=_Composed(item, text))))
        return True

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() and _name(event) in self._dropped:
            # A scanner that was pulled out in the middle of a key leaves it held down.
            return True
        at_ms = float(event.timestamp()) or _now()
        self._ahead = at_ms - _now()
        stroke = KeyStroke(
            at_ms=at_ms,
            text=event.text(),
            native=event.nativeScanCode(),
            enter=event.key() in _ENDS,
            modifiers=event.modifiers().value,
            repeat=event.isAutoRepeat(),
            modifier_only=event.key() in _MODIFIERS,
            source=_Key(
                window,
                QGuiApplication.focusObject(),
                event.key(),
                event.modifiers(),
                event.text(),
                (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()),
            ),
        )
        verdict = self._reader.feed(stroke)
        if not verdict.passes:
            self._down[_name(event)] += not stroke.repeat
        self._obey(verdict)
        return not verdict.passes

    def _released(self, event: QKeyEvent) -> bool:
        name = _name(event)
        if event.isAutoRepeat() or not self._down[name]:
            return False
        # Its press was held back: typed again, it was released again too.
        del self._down[name]
        self._dropped.discard(name)
        return True

    def _obey(self, verdict: Verdict) -> None:
        if not self.holding:
            self._timer.stop()
        else:
            self._timer.start()
        self._after.stop()
        self._replay(verdict.replay)
        for stroke in verdict.swallowed:
            if isinstance(stroke.source, _Key) and self._down[stroke.source.name]:
                self._dropped.add(stroke.source.name)
        for text in verdict.bursts:
            self._read(text)
        for burst in verdict.settled:
            if self._settled is not None:
                self._settled(burst.text, burst.facts)

    def _replay(self, strokes: Iterable[KeyStroke]) -> None:
        self._replaying = True
        try:
            for stroke in strokes:
                if isinstance(stroke.source, _Key | _Composed):
                    stroke.source.press()
        finally:
            self._replaying = False

    @Slot()
    def _pause(self) -> None:
        self._after.start()

    @Slot()
    def _settle(self) -> None:
        due = self._reader.due_ms
        if due is not None:
            self._obey(self._reader.idle(due))


def _now() -> float:
    return time.monotonic() * 1000


def _name(event: QKeyEvent) -> tuple[int, int]:
    return _name_of(event.nativeScanCode(), event.key())


def _name_of(native: int, key: int) -> tuple[int, int]:
    return native, 0 if native else key
