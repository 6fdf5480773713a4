"""The steps of a draw, computed once more for the verifier, from the description alone. Pure.

Shares nothing with the code that draws (`draw`, `record`, `rules`, `model`): a fault there must
not be repeated here. The process is "encore-draw/1"; its order is HKDF (RFC 5869) with SHA-256.
"""

import hmac
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final

FORMAT: Final = "encore-draw/1"
DICE: Final = "dice"
CONTRIBUTIONS_LEAST: Final = 3
_CHAIN_LEAST: Final = 64
_LABEL: Final = re.compile(r"(?! )[A-Za-z0-9 _-]{1,40}(?<! )")
_TEXT: Final = re.compile(r"[A-Z0-9]+")
_DICE: Final = re.compile(r"[1-6]{10,}")

Listed = tuple[str, str]
"""A ticket as the list has it: its number's digits, and its holder's pseudonym."""


def digest(data: bytes) -> bytes:
    """H: SHA-256 over raw bytes."""
    return sha256(data).digest()


def canonical(value: object) -> bytes:
    """RFC 8785 JSON of what may stand in a record.

    With whole numbers only, keys of ASCII and no half surrogates, that is JSON without blanks,
    its members sorted by name, as Python writes it.
    """
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def hash_of(value: object) -> str:
    """SHA-256 (lower-case hex) of `value` as RFC 8785 JSON."""
    return sha256(canonical(value)).hexdigest()


def seal_of(record: Mapping[str, object]) -> str:
    """The seal of a record: the hash of all of it but the seal."""
    return hash_of({name: value for name, value in record.items() if name != "seal"})


def list_hash(tickets: Iterable[Listed]) -> str:
    """SHA-256 (hex) of the ticket list: `NUMBER<TAB>HOLDER<LF>` for each, in order."""
    return sha256(
        "".join(f"{number}\t{holder}\n" for number, holder in tickets).encode()
    ).hexdigest()


def chain_least(prizes: int) -> int:
    """How many one-time codes the process asks for at least."""
    return max(_CHAIN_LEAST, 3 * prizes)


def chain(secret: bytes, length: int) -> list[bytes]:
    """The secret, H of it, H of that, up to H^length: the commitment."""
    links = [secret]
    while len(links) <= length:
        links.append(digest(links[-1]))
    return links


def is_label(label: str) -> bool:
    """Whether a contribution may have this label; `dice` is written so and not otherwise."""
    return bool(_LABEL.fullmatch(label)) and (label == DICE or label.lower() != DICE)


def is_text(text: str) -> bool:
    """Whether a contribution's text is in its plain form, and not empty."""
    return bool(_TEXT.fullmatch(text))


def is_dice(text: str) -> bool:
    """Whether a text can be publicly rolled dice."""
    return bool(_DICE.fullmatch(text))


def fixed_lines(record: Mapping[str, object], contributions: Iterable[tuple[str, str]]) -> bytes:
    """R: what is fixed before the first draw, line by line."""
    head = (
        FORMAT,
        hash_of(record["raffle"]),
        record["commitment"],
        record["chain_length"],
        record["tickets_sha256"],
        hash_of(record["rules"]),
    )
    lines = [*map(str, head), *(f"{label}={text}" for label, text in contributions)]
    return "".join(f"{line}\n" for line in lines).encode()


def extract(code: bytes, fixed: bytes) -> bytes:
    """PRK of a round: HKDF-Extract with the one-time code as the salt."""
    return hmac.digest(code, fixed, "sha256")


def expand(key: bytes, info: bytes) -> bytes:
    """HKDF-Expand to 32 bytes: the position of the ticket whose digits are `info`."""
    return hmac.digest(key, info + b"\x01", "sha256")


def lowest(
    key: bytes, tickets: Sequence[Listed], won: Collection[int], barred: Collection[str]
) -> Listed | None:
    """The ticket that wins: the lowest position of those that are neither out nor barred."""
    first: tuple[bytes, Listed] | None = None
    for ticket in tickets:
        number, holder = ticket
        if holder in barred or int(number) in won:
            continue
        position = expand(key, number.encode())
        if first is None or position < first[0]:
            first = position, ticket
    return None if first is None else first[1]
