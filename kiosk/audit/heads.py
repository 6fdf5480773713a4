"""The heads of the audit chain day by day, to be shown, printed and kept by people."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.audit.chain import head_of
from kiosk.audit.model import Entry, Unreadable

Upto = Callable[[int], Entry | Unreadable | None]
"""Answers the last entry whose number is at most the one given; None when there is none."""

HEADS_MOST: Final = 366
"""For how many days heads are looked up at most."""


@dataclass(frozen=True, slots=True)
class DayHead:
    """The last entry of one day of the site: `head` is what `kiosk audit verify --head` takes.

    `number` is the entry's number: so many entries there were at the end of the day.
    """

    day: date
    number: int
    head: str


def daily_heads(last: int, upto: Upto, zone: ZoneInfo, days: int) -> tuple[DayHead, ...]:
    """The heads of the last `days` days that have entries, the newest first.

    `last` is the number of the last entry or any above it. A day is one of `zone`, by the times
    in the entries. Entries before the end of a day are looked up by halving, not read one by
    one: of a chain whose clock was set back, a day may so be left out. What cannot be read as
    an entry is passed over: verifying names it.
    """
    heads: list[DayHead] = []
    found = _readable(upto, last)
    while found is not None and len(heads) < min(days, HEADS_MOST):
        day = found.at.astimezone(zone).date()
        heads.append(DayHead(day, found.number, head_of(found)))
        found = _before(upto, zone, day, found.number)
    return tuple(heads)


def _before(upto: Upto, zone: ZoneInfo, day: date, number: int) -> Entry | None:
    """The last entry of an earlier day than `day`, to which the entry `number` belongs."""
    found: Entry | None = None
    low, high = 0, number
    while high - low > 1:
        middle = (low + high) // 2
        entry = _readable(upto, middle)
        if entry is None or entry.number <= low:
            low = middle
        elif entry.at.astimezone(zone).date() >= day:
            high = entry.number
        else:
            found, low = entry, middle
    return found


def _readable(upto: Upto, number: int) -> Entry | None:
    while number > 0:
        found = upto(number)
        if isinstance(found, Entry):
            return found
        if found is None:
            return None
        number = found.number - 1
    return None
