"""The draw: a chain of one-time codes, and an HMAC order over ticket numbers. Pure.

The process is that of draft-thomson-elegy-vrs; unlike there, each prize and each
redraw takes its own one-time code. Everything here can be recomputed by anyone from
the published record.
"""

import hashlib
import hmac
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import rfc8785

from kiosk.raffle.model import Contribution, Json, RoundOutcome, Ticket

FORMAT: Final = "encore-draw/1"
CHAIN_LEAST: Final = 64
DICE: Final = "dice"
DICE_LEAST: Final = 10
CONTRIBUTIONS_LEAST: Final = 3
LABEL_MOST: Final = 40
_LABEL_LETTERS = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -_".decode("ascii")
)

# Letters that Unicode does not take apart into a letter and a mark.
_TWO_LETTERS: Final = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th",
        "ħ": "h", "Ħ": "H", "ı": "i", "ŋ": "n", "Ŋ": "N",
    }
)  # fmt: skip


def sha256(data: bytes) -> bytes:
    """SHA-256 over raw bytes: H."""
    return hashlib.sha256(data).digest()


def canonical(value: "Json | Mapping[str, Json]") -> bytes:
    """`value` as RFC 8785 JSON: the one way to write it as bytes."""
    plain: Any = value
    return rfc8785.dumps(plain)


def hash_json(value: "Json | Mapping[str, Json]") -> str:
    """SHA-256 (lower-case hex) of `value` as RFC 8785 JSON."""
    return sha256(canonical(value)).hex()


def chain_length(prizes: int) -> int:
    """How long the chain of one-time codes is at least, for so many prizes."""
    return max(CHAIN_LEAST, 3 * prizes)


def iterated(data: bytes, times: int) -> bytes:
    """H^times: SHA-256 over raw bytes, so many times."""
    for _ in range(times):
        data = sha256(data)
    return data


def one_time_code(secret: bytes, length: int, round_number: int) -> bytes:
    """The code of a round: H^(length - round)(secret).

    Raises ValueError for a round before 1 or without a code (`length` and later): the
    secret itself is never a code.
    """
    if not 1 <= round_number < length:
        raise ValueError(f"no one-time code for round {round_number}")
    return iterated(secret, length - round_number)


def ticket_label(number: int) -> str:
    """A ticket's number as it is hashed and listed, padded to six digits."""
    return f"{number:06d}"


LISTED: Final = "%06d\t%s\n"
"""A ticket's line in the ticket list: `NUMBER<TAB>HOLDER<LF>`."""


def ticket_list(tickets: Iterable[Ticket]) -> bytes:
    """The ticket list: one line per ticket, in the order given."""
    lines = (LISTED % (ticket.number, ticket.holder) for ticket in tickets)
    return "".join(lines).encode("ascii")


def plain_label(label: str) -> str | None:
    """A contribution's label, trimmed; None when it is not 1 to 40 of `A-Z a-z 0-9 space - _`.

    In whatever case it is typed, the reserved label comes out as `dice`.
    """
    trimmed = label.strip()
    if not 1 <= len(trimmed) <= LABEL_MOST or not _LABEL_LETTERS.issuperset(trimmed):
        return None
    return DICE if trimmed.lower() == DICE else trimmed


def folded(typed: str) -> str:
    """A label or text as people type it, without accents: Zoë becomes Zoe, Grüße Grusse.

    For entry only: checking a record asks `plain_label` and `plain_text` alone.
    """
    letters = unicodedata.normalize("NFKD", typed.translate(_TWO_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def plain_text(text: str) -> str:
    """A contribution's text as it counts: a-z become A-Z, all but A-Z and 0-9 is dropped.

    Byte rules only: an accented letter is dropped; `folded` at entry keeps its plain letter.
    """
    return "".join(letter.upper() for letter in text if letter.isascii() and letter.isalnum())


def is_dice(text: str) -> bool:
    """Whether a plain text can be the dice: ten or more digits from 1 to 6, and nothing else."""
    return len(text) >= DICE_LEAST and set(text) <= set("123456")


def randomness(
    raffle: Mapping[str, Json],
    commitment: str,
    length: int,
    tickets_sha256: str,
    rules: Mapping[str, Json],
    contributions: Iterable[Contribution],
) -> bytes:
    """R: all that is fixed before the draw, as UTF-8 lines that each end with LF."""
    lines = [
        FORMAT,
        hash_json(raffle),
        commitment,
        str(length),
        tickets_sha256,
        hash_json(rules),
        *(f"{given.label}={given.text}" for given in contributions),
    ]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def extract(code: bytes, randomness: bytes) -> bytes:
    """HKDF-Extract (RFC 5869, SHA-256) with the one-time code as salt: the pseudorandom key."""
    return hmac.digest(code, randomness, "sha256")


def position(key: bytes, label: bytes) -> bytes:
    """HKDF-Expand (RFC 5869, SHA-256) to 32 bytes with the label as info: where it sorts."""
    return hmac.digest(key, label + b"\x01", "sha256")


def ranking(key: bytes, tickets: Iterable[Ticket]) -> list[Ticket]:
    """The tickets in the order of the draw: the lowest position first."""
    return sorted(
        tickets, key=lambda ticket: position(key, ticket_label(ticket.number).encode("ascii"))
    )


@dataclass(frozen=True, slots=True)
class Drawn:
    """An earlier round as it stood at the moment of a draw."""

    prize: int
    ticket: int
    holder: str
    outcome: RoundOutcome


def next_prize(prizes: int, earlier: Iterable[Drawn]) -> int | None:
    """The lowest-numbered prize without a pending or claimed round; None when there is none."""
    taken = {
        drawn.prize
        for drawn in earlier
        if drawn.outcome in (RoundOutcome.PENDING, RoundOutcome.CLAIMED)
    }
    return next((prize for prize in range(prizes) if prize not in taken), None)


def barred(
    excluded: Iterable[str], one_win_per_person: bool, prize: int, earlier: Sequence[Drawn]
) -> tuple[str, ...]:
    """The holders who cannot win this draw, sorted and each once.

    Those whom the rules exclude; with one win per person all earlier winners, whatever
    became of their win; and the holders of this prize's absent or void rounds.
    """
    out = set(excluded)
    for drawn in earlier:
        lost = drawn.prize == prize and drawn.outcome in (RoundOutcome.ABSENT, RoundOutcome.VOID)
        if one_win_per_person or lost:
            out.add(drawn.holder)
    return tuple(sorted(out))


def winner(
    key: bytes, tickets: Iterable[Ticket], barred_holders: Iterable[str], earlier: Iterable[Drawn]
) -> Ticket | None:
    """The ticket with the lowest position that has not won and whose holder is not barred."""
    won = (drawn.ticket for drawn in earlier)
    return lowest(key, ticket_list(tickets), barred_holders, won)


def lowest(
    key: bytes,
    listed: bytes,
    barred_holders: Iterable[str],
    won: Iterable[int],
    after: Callable[[int], None] | None = None,
) -> Ticket | None:
    """The ticket of a ticket list with the lowest position that may win; see `winner`.

    `position` of a million tickets in half its time: HMAC (RFC 2104) begins with the same two
    blocks for every message, and their SHA-256 states are copied. `after` is told how many
    tickets more were looked at, every few milliseconds.
    """
    held_back = frozenset(holder.encode("ascii") for holder in barred_holders)
    out = frozenset(ticket_label(number).encode("ascii") + _BLOCK_1 for number in won)
    block = (key if len(key) <= _BLOCK else sha256(key)).ljust(_BLOCK, b"\0")
    inner_state = hashlib.sha256(block.translate(_INNER)).copy
    outer_state = hashlib.sha256(block.translate(_OUTER)).copy
    best, best_message, best_holder = _ABOVE_ALL, b"", b""
    for messages, holders in _parts(listed):
        for message, holder in zip(messages, holders, strict=True):
            inner = inner_state()
            inner.update(message)
            outer = outer_state()
            outer.update(inner.digest())
            place = outer.digest()
            if place < best and holder not in held_back and message not in out:
                best, best_message, best_holder = place, message, holder
        if after is not None:
            after(len(messages))
    if best is _ABOVE_ALL:
        return None
    return Ticket(int(best_message[: -len(_BLOCK_1)]), best_holder.decode("ascii"))


_BLOCK: Final = 64
_BLOCK_1: Final = b"\x01"
_INNER: Final = bytes(byte ^ 0x36 for byte in range(256))
_OUTER: Final = bytes(byte ^ 0x5C for byte in range(256))
_ABOVE_ALL: Final = b"\xff" * 33
_PART: Final = 60_000
"""Bytes: about three thousand lines of a ticket list."""


def _parts(listed: bytes) -> Iterator[tuple[list[bytes], list[bytes]]]:
    """What is hashed of the tickets, NUMBER || 0x01, and their holders, some at a time."""
    begin = 0
    while begin < len(listed):
        end = listed.rindex(b"\n", begin, begin + _PART) + 1
        fields = listed[begin:end].replace(b"\t", _BLOCK_1 + b"\n").split(b"\n")
        yield fields[0:-1:2], fields[1::2]
        begin = end
