"""Which serial ports there are, and which of them are scanners."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

AUTO: Final = "auto"

MAKERS: Final[Mapping[int, str]] = {
    0x0536: "Honeywell",
    0x05E0: "Zebra",
    0x05F9: "Datalogic",
    0x065A: "Opticon",
    0x067E: "Intermec",
    0x076D: "Denso",
    0x0C2E: "Honeywell",
    0x11FA: "Code",
    0x1447: "Cognex",
    0x1EAB: "Newland",
    0x27DD: "Mindeo",
}
"""Makers whose USB serial devices are scanners. Nobody who sells general serial chips is here:
behind those may be a modem or somebody's Arduino, which opening alone would restart."""

_USB_NAMES: Final = ("ttyACM", "ttyUSB")
_USB_DEPTH: Final = 4
_SYSTEM: Final = Path("/sys/class/tty")
_ON_WINDOWS: Final = r"HARDWARE\DEVICEMAP\SERIALCOMM"


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A serial port. `place` is what is opened: "/dev/ttyACM0" or "COM3". `name` is for people.

    `vendor` and `product` are the USB numbers of what is plugged in, None for no USB device.
    """

    place: str
    name: str = ""
    vendor: int | None = None
    product: int | None = None

    @property
    def label(self) -> str:
        """What to call it: its own name, else its maker's, and where it is."""
        name = self.name or MAKERS.get(self.vendor or 0, "")
        short = self.place.removeprefix("/dev/")
        return f"{name} ({short})" if name else short

    def is_wanted(self, setting: str) -> bool:
        """Whether it is the scanner that the setting means: "auto" or one like "05e0:1701"."""
        if self.vendor is None:
            return False
        if setting == AUTO:
            return self.vendor in MAKERS
        return f"{self.vendor:04x}:{self.product or 0:04x}" == setting


def could_be_there(devices: Path) -> bool:
    """Whether a USB serial device may be plugged in: a quick look that opens nothing.

    `devices` is the folder of device files. Without one (Windows) the answer is yes.
    """
    try:
        return any(file.name.startswith(_USB_NAMES) for file in devices.iterdir())
    except OSError:
        return True


def ports() -> Sequence[SerialPort]:
    """The serial ports of this machine. May take some milliseconds."""
    if _SYSTEM.is_dir():
        return tuple(linux_ports(_SYSTEM))
    return _ports_by_qt()


def linux_ports(system: Path) -> Iterator[SerialPort]:
    """The USB serial ports that the kernel lists in `system`, its folder of terminals.

    Qt's own list opens every port that it finds, and holds Python up for 15 ms meanwhile.
    """
    for entry in sorted(system.iterdir()):
        if not entry.name.startswith(_USB_NAMES):
            continue
        place = f"/dev/{entry.name}"
        folder = (entry / "device").resolve()
        for above in (folder, *folder.parents[:_USB_DEPTH]):
            if (above / "idVendor").is_file():
                vendor, product = _number(above / "idVendor"), _number(above / "idProduct")
                yield SerialPort(place, _text(above / "product"), vendor, product)
                break


def _text(file: Path) -> str:
    try:
        text = file.read_text("utf-8", "replace")
    except OSError:
        return ""
    return "".join(letter for letter in text.strip() if letter.isprintable())[:60]


def _number(file: Path) -> int | None:
    try:
        return int(_text(file), 16)
    except ValueError:
        return None


def _ports_by_qt() -> Sequence[SerialPort]:
    names = _names_on_windows()
    if names is not None and names == _Last.names:
        return _Last.ports
    from PySide6.QtSerialPort import QSerialPortInfo

    _Last.ports = tuple(
        SerialPort(
            one.systemLocation(),
            one.description(),
            one.vendorIdentifier() if one.hasVendorIdentifier() else None,
            one.productIdentifier() if one.hasProductIdentifier() else None,
        )
        for one in QSerialPortInfo.availablePorts()
    )
    _Last.names = names
    return _Last.ports


class _Last:
    """Qt is asked again only when Windows lists other ports than the last time."""

    names: tuple[str, ...] | None = None
    ports: Sequence[SerialPort] = ()


def _names_on_windows() -> tuple[str, ...] | None:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _ON_WINDOWS) as key:
                values = winreg.QueryInfoKey(key)[1]
                return tuple(str(winreg.EnumValue(key, number)) for number in range(values))
        except OSError:
            # The key is not there as long as no port is.
            return ()
    return None
