"""The devices that scan, by the settings of a site: all of them feed the one door."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Protocol

from kiosk.scanning.facts import Facts
from kiosk.scanning.repeat import Device
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.ui.devices.camera import Camera
    from kiosk.ui.devices.state import DeviceState
    from kiosk.ui.models.scan import ScanDoor

    _Read = Callable[[str], None]
    _Settled = Callable[[str, Facts], None]

OFF: Final = "off"


class _Part(Protocol):
    def begin(self) -> None: ...
    def close(self) -> None: ...


class _Changes(Protocol):
    def connect(self, changed: Callable[[], None], /) -> object: ...


class Devices:
    """Made with the window's models, at work from `begin` to `close`.

    `camera` is None when the settings say that there is none; it is switched on and off by
    its own model. `still` is for pictures: whatever is set up is shown as if it worked.
    """

    def __init__(self, settings: Settings, door: "ScanDoor", *, still: bool = False) -> None:
        self._still = still
        self._parts: list[_Part] = []
        self._states: list[Callable[[], tuple[DeviceState, ...]]] = []
        self._changes: list[_Changes] = []
        self._add_keyboards(settings, door)
        if settings.serial_scanner != OFF:
            self._add_serial(settings, door)
        self.camera = None if settings.camera == OFF else self._add_camera(settings, door)
        self._parts.append(_Counts(door))

    def begin(self) -> None:
        """Scans come in from now on."""
        for part in self._parts:
            part.begin()

    def close(self) -> None:
        """No scan comes in any more; the last counts of failed ones are stored."""
        for part in self._parts:
            part.close()

    def states(self) -> "tuple[DeviceState, ...]":
        """How each device is doing, for the scanner check."""
        found = tuple(state for states in self._states for state in states())
        if self._still:
            return tuple(replace(state, working=True, problem="") for state in found)
        return found

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever `states` may be others."""
        for signal in self._changes:
            signal.connect(changed)

    def _add_keyboards(self, settings: Settings, door: "ScanDoor") -> None:
        from kiosk.ui.devices.wedge import Wedge

        def taken(device: Device) -> "tuple[_Read, _Settled]":
            return (
                lambda text: door.take(text, device),
                lambda text, facts: door.settle(text, device, facts),
            )

        wedge = Wedge(*taken(Device.WEDGE))
        self._parts.append(wedge)
        self._states.append(lambda: (wedge.state,))
        if settings.scanner_device:
            from kiosk.ui.devices.event import EventDevice

            event = EventDevice(settings.scanner_device, *taken(Device.EVENT))
            self._parts.append(event)
            self._states.append(lambda: (event.state,))
            self._changes.append(event.changed)

    def _add_serial(self, settings: Settings, door: "ScanDoor") -> None:
        from kiosk.ui.devices.serial import SerialScanner

        serial = SerialScanner(
            lambda text: door.take(text, Device.SERIAL),
            settings.serial_scanner,
            settings.serial_baud,
        )
        self._parts.append(serial)
        self._states.append(lambda: serial.states)
        self._changes.append(serial.changed)

    def _add_camera(self, settings: Settings, door: "ScanDoor") -> "Camera":
        def taken(text: str) -> None:
            door.take(text, Device.CAMERA)

        if self._still:
            from kiosk.ui.still_camera import still_camera

            camera = still_camera(taken)
            camera.look()
        else:
            camera = make_camera(taken, settings.camera_name)
        self._parts.append(camera)
        self._states.append(lambda: (camera.state,))
        self._changes.append(camera.changed)
        return camera


def make_camera(read: Callable[[str], None], name: str, **parts: Any) -> "Camera":
    """The camera of a site; `parts` stand for the machine's own cameras, as `Camera` says."""
    from kiosk.ui.devices.camera import Camera

    return Camera(read, name, **parts)


class _Counts:
    """The door itself: nothing to begin, and closed last."""

    def __init__(self, door: "ScanDoor") -> None:
        self.close = door.close

    def begin(self) -> None:
        pass
