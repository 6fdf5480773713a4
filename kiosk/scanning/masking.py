"""What arrived, so that people can look at it and nobody can copy a code from it."""

import re
from typing import Final

from kiosk.scanning.code import ALPHABET, Code, Kind, read

SHOWN_MOST: Final = 44
"""Characters of the longest text that is shown."""

_HIDDEN: Final = "\u2026"
_LETTER: Final = f"[{ALPHABET}]"
# So many letters of ours in a row, also with single other signs between them, may be most of a
# code, even of one that was misread.
_LIKE_A_CODE: Final = re.compile(rf"{_LETTER}(?:[^A-Za-z]?{_LETTER}){{7,}}", re.IGNORECASE)

_NAMES: Final = (
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL",
    "BS", "TAB", "LF", "VT", "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB",
    "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
)  # fmt: skip


def masked(text: str) -> str:
    """The text without the letters of a code: of each run that may be one, the first and last two.

    The codes of the test sheet win nothing and stay as they are.
    """
    return _LIKE_A_CODE.sub(lambda match: _without_letters(match.group()), text)


def visible(text: str) -> str:
    """The text with a name for each character that cannot be seen, cut to `SHOWN_MOST`."""
    named = "".join(_named(letter) for letter in text[: SHOWN_MOST + 1])
    return named if len(named) <= SHOWN_MOST else named[: SHOWN_MOST - 1] + _HIDDEN


def _without_letters(run: str) -> str:
    code = read(run)
    if isinstance(code, Code) and code.kind is Kind.TEST:
        return run
    return f"{run[:2]} {_HIDDEN} {run[-2:]}"


def _named(letter: str) -> str:
    number = ord(letter)
    if 0x2400 <= number <= 0x2421:
        # The pictures of control characters, which few typefaces have.
        number = 0x7F if number == 0x2421 else number - 0x2400
    if number < len(_NAMES):
        return f"\u2039{_NAMES[number]}\u203a"
    if number == 0x7F:
        return "\u2039DEL\u203a"
    return letter if letter.isprintable() else "\u2039?\u203a"
