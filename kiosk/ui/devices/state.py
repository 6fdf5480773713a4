"""How a scanning device is doing, for the scanner check."""

from dataclasses import dataclass

from kiosk.scanning.repeat import Device


@dataclass(frozen=True, slots=True)
class DeviceState:
    """One device as it is now.

    `name` is what the system calls it, "" when that is not known. `problem` is the stable
    code of a sentence that stands in a `texts.py`, "" while all is well.
    """

    device: Device
    name: str
    working: bool
    problem: str = ""
