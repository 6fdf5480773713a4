"""The code that is printed on tokens, badges and the test sheet: its format and check.

20 letters: 2 of kind, 16 random, 2 for a CRC-8 over the first 18. The letters
are those that sit on the same key of nearly every European keyboard, so that a
keyboard-wedge scanner types them whatever layout the machine has.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Literal

ALPHABET = "BCDFGHJKLNPRSTVX"
"""The 16 letters; a letter's place in it is its value."""

CODE_LENGTH = 20
_RANDOM_BYTES = 8
_CHECKED = CODE_LENGTH - 2
_OURS = frozenset(ALPHABET)


class Kind(StrEnum):
    """What a code is printed on; the value is the code's first two letters."""

    TOKEN = "TK"
    BADGE = "BG"
    TEST = "XC"


@dataclass(frozen=True, slots=True)
class Code:
    """A well-formed code. Whoever has a token's or badge's letters can use it: keep them secret.

    `text` is the 20 letters, upper case. Raises ValueError for any other text.
    """

    kind: Kind
    text: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _letters_of_ours(self.text):
            raise ValueError("a code has 20 letters of the alphabet")
        if not self.text.startswith(self.kind) or not _checks(self.text):
            raise ValueError("the kind or the check letters do not fit the code")

    @property
    def grouped(self) -> str:
        """The letters in groups of four, for people: "TKBC DFGH JKLN PRST VXBC"."""
        return " ".join(self.text[i : i + 4] for i in range(0, CODE_LENGTH, 4))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a text is not a code.

    `misread`: 20 letters of ours whose check is wrong; scanning again helps.
    `not_ours`: any other text.
    """

    reason: Literal["misread", "not_ours"]


def read(text: str) -> Code | Refusal:
    """Read a scanned or typed text.

    Surrounding blanks and line ends are ignored, lower case is allowed, and so
    are the spaces and hyphens of a code that was written in groups.
    """
    if len(text) > 4 * CODE_LENGTH or not text.isascii():
        return Refusal("not_ours")
    letters = text.strip(" \t\r\n").replace(" ", "").replace("-", "").upper()
    if not _letters_of_ours(letters):
        return Refusal("not_ours")
    if not _checks(letters):
        return Refusal("misread")
    try:
        kind = Kind(letters[:2])
    except ValueError:
        return Refusal("not_ours")
    return Code(kind, letters)


def make(kind: Kind, randbytes: Callable[[int], bytes] = secrets.token_bytes) -> Code:
    """Make a new code of 64 random bits. `randbytes(n)` answers with n random bytes."""
    random = randbytes(_RANDOM_BYTES)
    if len(random) != _RANDOM_BYTES:
        raise ValueError(f"a code needs {_RANDOM_BYTES} random bytes")
    start = str(kind) + _as_letters(random)
    return Code(kind, start + _check_letters(start))


def crc8(data: bytes) -> int:
    """CRC-8 with polynomial 0x07, initial value 0, nothing reflected (CRC-8/SMBUS): 0-255."""
    crc = 0
    for byte in data:
        crc = _CRC_OF_BYTE[crc ^ byte]
    return crc


def _crc_of_byte(byte: int) -> int:
    for _ in range(8):
        byte = (byte << 1) ^ 0x07 if byte & 0x80 else byte << 1
    return byte & 0xFF


_CRC_OF_BYTE: Final = bytes(map(_crc_of_byte, range(256)))


def _as_letters(data: bytes) -> str:
    return "".join(ALPHABET[byte >> 4] + ALPHABET[byte & 0x0F] for byte in data)


def _check_letters(start: str) -> str:
    return _as_letters(bytes([crc8(start.encode("ascii"))]))


def _letters_of_ours(text: str) -> bool:
    return len(text) == CODE_LENGTH and _OURS.issuperset(text)


def _checks(text: str) -> bool:
    return text[_CHECKED:] == _check_letters(text[:_CHECKED])
