"""The scanner check: what arrives, from where, how fast, and what is wrong with the set-up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.scanning.arrivals import Arrival
from kiosk.scanning.code import Code, Kind, read
from kiosk.scanning.diagnosis import Finding, Seen, diagnose
from kiosk.scanning.masking import masked, visible
from kiosk.scanning.repeat import SAME_SIGHT_MS, Device
from kiosk.scanning.texts import CAMERA, EVENT, FINDINGS, SERIAL
from kiosk.ui.devices.state import DeviceState
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: Final = 5
"""How many arrivals are kept and shown."""

_FINDINGS_SHOWN: Final = 2
_BRIEF: Final = 22
_NAME: Final = 38

_CONTEXT: Final = "ui"
_DEVICES: Final = {
    Device.WEDGE: QT_TRANSLATE_NOOP("ui", "Scanner that types"),
    Device.EVENT: QT_TRANSLATE_NOOP("ui", "Scanner for Encore alone"),
    Device.SERIAL: QT_TRANSLATE_NOOP("ui", "Serial scanner"),
    Device.CAMERA: QT_TRANSLATE_NOOP("ui", "Camera"),
    Device.TYPED: QT_TRANSLATE_NOOP("ui", "Typed by hand"),
}
_GLYPHS: Final = {
    Device.WEDGE: "scan",
    Device.EVENT: "scan",
    Device.SERIAL: "scan",
    Device.CAMERA: "camera",
    Device.TYPED: "keyboard",
}
_KINDS: Final = {
    Kind.TOKEN: QT_TRANSLATE_NOOP("ui", "A moustache"),
    Kind.BADGE: QT_TRANSLATE_NOOP("ui", "A badge"),
    Kind.TEST: QT_TRANSLATE_NOOP("ui", "The test sheet"),
}
_LAYOUT: Final = QT_TRANSLATE_NOOP("ui", "The keyboard text")
_MISREAD: Final = QT_TRANSLATE_NOOP("ui", "Read wrongly")
_PIECE: Final = QT_TRANSLATE_NOOP("ui", "A part of a code")
_FOREIGN: Final = QT_TRANSLATE_NOOP("ui", "No code of ours")
_PROBLEMS: Final = {**EVENT, **SERIAL, **CAMERA}


class Devices(Protocol):
    """The devices that scan."""

    def states(self) -> Sequence[DeviceState]:
        """How each of them is doing."""
        ...

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever `states` may be others."""
        ...


@dataclass(frozen=True, slots=True)
class SavedSheet:
    """A file that was written: its name, and the stick it is on, "" for the outbox."""

    file: str
    stick: str


@QmlElement
@QmlUncreatable("made in Python")
class ScannerCheckModel(Desk):
    """Shows the last arrivals, the newest first, and says what there is to say of its device.

    Codes win nothing here. Letters of tokens and badges are not shown.
    """

    changed = Signal()

    takes_scans: ClassVar[bool] = True

    def __init__(
        self,
        context: DeskContext,
        door: ScanDoor,
        devices: Devices | None,
        failed: Callable[[], int],
        save: Callable[[], SavedSheet],
    ) -> None:
        """`failed` counts the failed scans of today in storage. `save` writes the test sheet."""
        super().__init__(context)
        self._door = door
        self._devices: Devices | None = None
        self._count_failed = failed
        self._save = save
        self._seen: list[Seen] = []
        self._number = 0
        self._failed = 0
        self._saved: SavedSheet | None = None
        door.arrived.connect(self._arrived)
        door.settled.connect(self._settled)
        if devices is not None:
            self.look_at(devices)

    def look_at(self, devices: Devices) -> None:
        """Show the states of these devices from now on."""
        self._devices = devices
        devices.watch(self._device_changed)

    def opened(self) -> None:
        """Begin with nothing; ask how much failed today."""
        self._forget()
        self._door.failed_scans.store()
        self.ask(self._count_failed, self._counted)

    def left(self) -> None:
        """Forget what arrived."""
        self._forget()

    def _forget(self) -> None:
        self._seen = []
        self._number = 0
        self._saved = None

    def _counted(self, failed: int) -> None:
        self._failed = failed

    @Slot()
    def again(self) -> None:
        """Begin anew, with another scanner or another set-up."""
        self._seen = []
        self._number = 0
        self.tell()

    @Slot()
    def saveSheet(self) -> None:
        """Write the test sheet to a stick, or to the outbox."""
        self.change(self._save, self._sheet_saved, slow=True)

    def _sheet_saved(self, saved: SavedSheet) -> None:
        self._saved = saved

    @Slot()
    def _device_changed(self) -> None:
        if self._is_open:
            self.tell()

    @Slot(object)
    def _arrived(self, arrival: Arrival) -> None:
        if self._is_open and not self._is_in_sight(arrival):
            self._add(arrival)

    @Slot(object)
    def _settled(self, arrival: Arrival) -> None:
        """The facts of something that arrived a moment ago."""
        if not self._is_open:
            return
        for place, seen in enumerate(self._seen):
            same = (seen.text, seen.device) == (arrival.text, arrival.device)
            if same and seen.facts is None:
                self._seen[place] = replace(seen, facts=arrival.facts)
                self.tell()
                return

    def _is_in_sight(self, arrival: Arrival) -> bool:
        """Whether the camera sees what it has seen all the time: it says so with each frame."""
        if arrival.device is not Device.CAMERA:
            return False
        now = self._door.now_ms()
        for place, seen in enumerate(self._seen):
            since = now - (seen.at_ms or 0)
            if (seen.text, seen.device) == (arrival.text, arrival.device) and since < SAME_SIGHT_MS:
                self._seen[place] = replace(seen, at_ms=now)
                return True
        return False

    def _add(self, arrival: Arrival) -> None:
        self._number += 1
        seen = Seen(arrival.text, arrival.device, arrival.facts, self._door.now_ms())
        self._seen = [seen, *self._seen][:SHOWN]
        self.tell()

    def _get_arrivals(self) -> list[dict[str, object]]:
        return [
            {"number": self._number - place, **_row(seen)} for place, seen in enumerate(self._seen)
        ]

    arrivals = Property("QVariantList", _get_arrivals, notify=changed)
    """The newest first: `number text brief kind status device glyph keys median longest end`.

    `keys` is 0 where a text came by no keys; `end` is "enter", "tab", "none" or ""."""

    def _get_findings(self) -> list[dict[str, object]]:
        return [
            {"text": _sentence(finding), "harmless": finding.harmless}
            for finding in self._diagnosed()[:_FINDINGS_SHOWN]
        ]

    findings = Property("QVariantList", _get_findings, notify=changed)
    """Maps with `text` and `harmless`, of the device that sent the newest arrival."""

    def _get_verdict(self) -> str:
        found = self._diagnosed()
        if not found:
            return ""
        if found[0].code == "all_well":
            return "good"
        return "already" if all(finding.harmless for finding in found) else "refused"

    verdict = Property(str, _get_verdict, notify=changed)
    """A status: "good", "already" (codes count all the same), "refused"; "" before a scan."""

    def _diagnosed(self) -> tuple[Finding, ...]:
        if not self._seen:
            return ()
        device = self._seen[0].device
        return diagnose([seen for seen in reversed(self._seen) if seen.device is device])

    def _get_devices(self) -> list[dict[str, object]]:
        states = () if self._devices is None else self._devices.states()
        return [
            {
                "name": _cut(visible(state.name), _NAME) or say(_CONTEXT, _DEVICES[state.device]),
                "glyph": _GLYPHS[state.device],
                "works": state.working,
                "problem": _problem(state),
            }
            for state in states
        ]

    devices = Property("QVariantList", _get_devices, notify=changed)
    """Maps with `name glyph works problem`."""

    def _get_failed(self) -> int:
        return self._failed

    failed = Property(int, _get_failed, notify=changed)
    """How many scans of today failed, before the page was opened."""

    def _get_saved(self) -> str:
        return self._saved.file if self._saved else ""

    saved = Property(str, _get_saved, notify=changed)
    """The name of the test sheet's file; "" before it is written."""

    def _get_stick(self) -> str:
        return self._saved.stick if self._saved else ""

    stick = Property(str, _get_stick, notify=changed)
    """The stick that it is on; "" for the outbox."""


def _row(seen: Seen) -> dict[str, object]:
    facts = seen.facts
    kind, status = _kind(seen)
    text = visible(masked(seen.text))
    return {
        "text": text,
        "brief": _cut(text, _BRIEF),
        "kind": say(_CONTEXT, kind),
        "status": status,
        "device": say(_CONTEXT, _DEVICES[seen.device]),
        "glyph": _GLYPHS[seen.device],
        "keys": facts.keys if facts else 0,
        "median": round(facts.median_ms) if facts else 0,
        "longest": round(facts.longest_ms) if facts else 0,
        "end": "" if facts is None else facts.ended_by or "none",
    }


def _kind(seen: Seen) -> tuple[str, str]:
    code = read(seen.text)
    if isinstance(code, Code):
        return _KINDS[code.kind], "good"
    found = {finding.code for finding in diagnose([seen])}
    if "misread" in found:
        return _MISREAD, "refused"
    if "broken" in found:
        return _PIECE, "refused"
    if "extra" in found or "not_ours" in found:
        return _FOREIGN, "question"
    return _LAYOUT, "good"


def _sentence(finding: Finding) -> str:
    values = {
        name: visible(masked(value)) if isinstance(value, str) and name == "text" else value
        for name, value in finding.values.items()
    }
    return say("scanning", FINDINGS[finding.code], values)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "\u2026"


def _problem(state: DeviceState) -> str:
    return say("scanning", _PROBLEMS[state.problem]) if state.problem else ""
