"""What is wrong with a scanner's set-up, told from what arrived."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.scanning.code import Code, read
from kiosk.scanning.facts import Facts
from kiosk.scanning.repeat import Device
from kiosk.words import Message

LAYOUT_TEXT = "Encore qwaz ym;-/[ 02' = #@"
"""The test sheet's second code: each keyboard layout garbles it in its own way."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One arrival: its text, where it came from, and how its keys came if it came by keys.

    `at_ms` is when, on any clock of milliseconds; None where nobody noted it.
    """

    text: str = field(repr=False)
    device: Device
    facts: Facts | None = None
    at_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Finding(Message):
    """One thing that is to be said; its sentence stands in `texts.FINDINGS`."""


def diagnose(arrivals: Sequence[Seen]) -> tuple[Finding, ...]:
    """What there is to say of one scanner, the weightiest first; nothing without arrivals."""
    if any(isinstance(read(seen.text), Code) for seen in arrivals):
        return (Finding("all_well"),)
    return ()
