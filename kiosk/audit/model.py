"""One entry of the audit log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

JSON: TypeAlias = "None | bool | int | float | str | Sequence[JSON] | Mapping[str, JSON]"
"""What a detail may be. Whole numbers stay within 2**53, as in every JSON reader."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Who did what to what, chained to the entry before it.

    `number` counts from 1 without a gap. `at` is aware, in UTC, to the
    microsecond. `actor` is who did it ("person:7", "console:anna",
    "kiosk"), `action` a stable word ("raffle_opened"), `subject` what it was
    done to ("raffle:3"). `details` must not hold a token's or badge's letters,
    nor a passphrase. `previous` is the mac of the entry before, "" for the
    first; `mac` seals all the rest, 64 hexadecimal digits.
    """

    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    details: Mapping[str, JSON]
    previous: str
    mac: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An entry that storage holds but that cannot be read as one any more."""

    number: int
