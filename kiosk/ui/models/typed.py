"""A code typed by hand, for a QR code that is torn: sixteen letters, groups of four."""

import math
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.scanning.code import ALPHABET, CODE_LENGTH, Code, read
from kiosk.scanning.repeat import Device
from kiosk.scanning.texts import FAILURES
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_GROUP: Final = 4


class Door(Protocol):
    """Where scans go, whatever device they came from."""

    def take(self, text: str, device: Device) -> None:
        """Take in what a device has read."""
        ...


class Limits(Protocol):
    """Keeps those who guess codes from trying on and on."""

    def mistyped(self) -> None:
        """A whole code was typed whose check is wrong."""
        ...

    def may_type(self) -> float:
        """How many seconds typing still pauses; 0.0 when it does not."""
        ...


class LimitedDoor(Door, Limits, Protocol):
    """The floor's door."""


@QmlElement
@QmlUncreatable("made in Python")
class TypedCodeModel(QObject):
    """The letters so far. A whole code goes to the door; one that cannot be right stays here.

    With `limits`, typing pauses for a while after too many tries.
    """

    changed = Signal()

    def __init__(
        self, door: Door, parent: QObject | None = None, *, limits: Limits | None = None
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._limits = limits
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look_at_limits)
        self._letters = ""
        self._wrong = False

    def _get_keys(self) -> list[str]:
        return list(ALPHABET)

    keys = Property("QVariantList", _get_keys, constant=True)

    def _get_groups(self) -> list[str]:
        return [self._letters[at : at + _GROUP] for at in range(0, CODE_LENGTH, _GROUP)]

    groups = Property("QVariantList", _get_groups, notify=changed)

    def _get_left(self) -> int:
        return CODE_LENGTH - len(self._letters)

    left = Property(int, _get_left, notify=changed)

    def _get_wrong(self) -> bool:
        return self._wrong

    wrong = Property(bool, _get_wrong, notify=changed)

    def _get_pause(self) -> str:
        return say("scanning", FAILURES["typing_paused"]) if self._pause.isActive() else ""

    pause = Property(str, _get_pause, notify=changed)

    @Slot()
    def begin(self) -> None:
        """Forget the letters."""
        self._letters = ""
        self._wrong = False
        self._look_at_limits()

    @Slot(str)
    def type(self, text: str) -> None:
        """Add letters; those that no code has are passed over. During a pause nothing is added."""
        if self._limits is not None and self._limits.may_type() > 0:
            self._look_at_limits()
            return
        ours = "".join(letter for letter in text.upper() if letter in ALPHABET)
        room = CODE_LENGTH - len(self._letters)
        if ours and room:
            self._letters += ours[:room]
            self._wrong = False
            if len(self._letters) == CODE_LENGTH:
                self._give()
            else:
                self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last letter away."""
        if self._letters:
            self._letters = self._letters[:-1]
            self._wrong = False
            self.changed.emit()

    def _give(self) -> None:
        code = read(self._letters)
        if not isinstance(code, Code):
            self._wrong = True
            if self._limits is not None:
                self._limits.mistyped()
            self._look_at_limits()
            return
        self.begin()
        self._door.take(code.text, Device.TYPED)

    @Slot()
    def _look_at_limits(self) -> None:
        left = 0.0 if self._limits is None else self._limits.may_type()
        if left > 0:
            self._pause.start(math.ceil(left * 1000))
        else:
            self._pause.stop()
        self.changed.emit()
