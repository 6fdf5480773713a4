"""English sentences about who can win, before a raffle closes and before each draw."""

from collections.abc import Mapping
from typing import Final

from kiosk.raffle.prospects import (
    FEWER_PEOPLE,
    FEWER_TICKETS,
    NO_CODE,
    NO_TICKET,
    NOBODY_LEFT,
    ONE_PERSON,
    ONE_TICKET,
    Prospect,
)
from kiosk.words import QT_TRANSLATE_NOOP, Value

WARNINGS: Final[Mapping[str, str]] = {
    NO_TICKET: QT_TRANSLATE_NOOP(
        "raffle",
        "There is no ticket, so nobody can win. Prizes that stay without a winner: {left}.",
    ),
    NOBODY_LEFT: QT_TRANSLATE_NOOP(
        "raffle", "No ticket is left that can win. Prizes that stay without a winner: {left}."
    ),
    NO_CODE: QT_TRANSLATE_NOOP(
        "raffle",
        "The chain has no code left for another draw. Prizes that stay without a winner: {left}.",
    ),
    ONE_TICKET: QT_TRANSLATE_NOOP(
        "raffle", "Only one ticket can win, so everybody knows who gets the next prize."
    ),
    ONE_PERSON: QT_TRANSLATE_NOOP(
        "raffle", "Only one person has tickets that can win, and gets the next prize for certain."
    ),
    FEWER_PEOPLE: QT_TRANSLATE_NOOP(
        "raffle",
        "Fewer people can win than there are prizes: {people} for {prizes}, and nobody wins "
        "twice. Prizes that stay without a winner: {left}.",
    ),
    FEWER_TICKETS: QT_TRANSLATE_NOOP(
        "raffle",
        "Fewer tickets can win than there are prizes: {tickets} for {prizes}. "
        "Prizes that stay without a winner: {left}.",
    ),
}
"""What is said where winners are few; for one ticket and one person where no prize is left over."""

_AND_LEFT: Final[Mapping[str, str]] = {
    ONE_TICKET: QT_TRANSLATE_NOOP(
        "raffle",
        "Only one ticket can win, so everybody knows who gets the next prize. "
        "Prizes that then stay without a winner: {left}.",
    ),
    ONE_PERSON: QT_TRANSLATE_NOOP(
        "raffle",
        "Only one person has tickets that can win, and gets the next prize for certain. "
        "Prizes that then stay without a winner: {left}.",
    ),
}

_ALL_TO_ONE: Final = QT_TRANSLATE_NOOP(
    "raffle", "Only one person has tickets that can win, and gets all the prizes that are left."
)


def warned(code: str, prospect: Prospect) -> tuple[str, dict[str, Value]]:
    """The sentence of one of `kiosk.raffle.prospects.warnings`, unfilled, and its values."""
    left = prospect.certain
    sentence = WARNINGS[code]
    if left:
        sentence = _AND_LEFT.get(code, sentence)
    elif code == ONE_PERSON and prospect.prizes_left > 1:
        sentence = _ALL_TO_ONE
    return sentence, {
        "left": left,
        "people": prospect.able_holders,
        "tickets": prospect.able_tickets,
        "prizes": prospect.prizes_left,
    }
