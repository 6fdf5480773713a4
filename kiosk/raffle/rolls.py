"""The frozen ticket list of a raffle in as few bytes as it has, and where it is kept."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.raffle.draw import LISTED, canonical, sha256

CHUNK: Final = 10_000
"""How many tickets are read from storage at a time: a few hundredths of a second."""

_KEPT: Final = 2
_PART: Final = 500_000
_LETTERS: Final = b"0123456789\t\nABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

Rows = Sequence[tuple[int, str]]
"""Tickets as storage has them: number and holder."""


@dataclass(frozen=True, slots=True)
class Roll:
    """A ticket list: the lines that are hashed, how many they are, and their SHA-256 (hex).

    `plain` tells whether it has nothing but letters and digits, as it should. A million tickets
    are 22 MB, where as objects they would be several hundred.
    """

    listed: bytes
    tickets: int
    sha256: str
    plain: bool

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The tickets as a record has them: number and holder."""
        for line in self.listed.decode().splitlines():
            number, _, holder = line.partition("\t")
            yield number, holder

    def canonical(self) -> Iterator[bytes]:
        """The tickets as RFC 8785 JSON, in parts: a list of lists of number and holder."""
        if not self.tickets or not self.plain:
            # Nothing, or what somebody else put into storage.
            yield canonical([list(pair) for pair in self.pairs()])
            return
        yield b'[["'
        begin, last = 0, len(self.listed) - 1
        while begin < last:
            end = self.listed.find(b"\n", begin + _PART, last)
            end = last if end < 0 else end
            part = self.listed[begin:end]
            yield part.replace(b"\t", b'","').replace(b"\n", b'"],["')
            begin = end
        yield b'"]]'


def written(chunks: Iterable[Rows]) -> Roll:
    """The list of these tickets, in the order in which they come."""
    parts, tickets, plain = [], 0, True
    for rows in chunks:
        part = "".join([LISTED % row for row in rows]).encode()
        plain = plain and not part.translate(None, _LETTERS)
        parts.append(part)
        tickets += len(rows)
    listed = b"".join(parts)
    return Roll(listed, tickets, sha256(listed).hex(), plain)


def chunks(read: Callable[[int], Rows]) -> Iterator[Rows]:
    """All tickets by number; `read` answers the next ones after a number, none at the end."""
    last = 0
    while rows := read(last):
        yield rows
        last = rows[-1][0]


class Rolls:
    """The lists that were read last, by raffle and SHA-256. For several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[tuple[str, str], Roll] = {}

    def get(self, raffle_id: str, tickets_sha256: str | None) -> Roll | None:
        """The list of a raffle, if it is here and has this SHA-256."""
        with self._lock:
            return None if tickets_sha256 is None else self._kept.get((raffle_id, tickets_sha256))

    def keep(self, raffle_id: str, roll: Roll) -> None:
        """Have a list at hand from now on."""
        with self._lock:
            self._kept.pop((raffle_id, roll.sha256), None)
            self._kept[raffle_id, roll.sha256] = roll
            while len(self._kept) > _KEPT:
                del self._kept[next(iter(self._kept))]

    def forget(self) -> None:
        """Read everything anew when it is needed again."""
        with self._lock:
            self._kept.clear()
