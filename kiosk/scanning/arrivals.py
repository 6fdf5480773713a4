"""What comes through the door for scans: as it arrived, and as it was read."""

from dataclasses import dataclass, field

from kiosk.scanning.code import Code, Refusal
from kiosk.scanning.facts import Facts
from kiosk.scanning.repeat import Device


@dataclass(frozen=True, slots=True)
class Arrival:
    """A text as a device sent it, also one that was seen a moment ago.

    It may hold a token's or badge's letters: show and log it only masked. `facts` says how
    its keys came, where it came by keys.
    """

    text: str = field(repr=False)
    device: Device
    facts: Facts | None = None


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scan that the manager's open page takes for itself, with the text that was read."""

    code: Code | Refusal
    text: str = field(repr=False)
    device: Device
