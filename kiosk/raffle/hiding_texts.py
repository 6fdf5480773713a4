"""English sentences for the codes of hiding tokens and of hints."""

from typing import Final

from kiosk.errors import register
from kiosk.raffle.model import HideOutcome
from kiosk.words import QT_TRANSLATE_NOOP

HIDE_TITLES: Final[dict[HideOutcome, str]] = {
    HideOutcome.HIDDEN: QT_TRANSLATE_NOOP("raffle", "Moustache {number} is hidden: {place}."),
    HideOutcome.MOVED: QT_TRANSLATE_NOOP("raffle", "Moustache {number} has moved: {place}."),
    HideOutcome.FOUND: QT_TRANSLATE_NOOP(
        "raffle", "Moustache {number} has been found and is a ticket."
    ),
    HideOutcome.RETIRED: QT_TRANSLATE_NOOP("raffle", "Moustache {number} is out of the game."),
    HideOutcome.OVER: QT_TRANSLATE_NOOP("raffle", "The raffle of moustache {number} is over."),
    HideOutcome.UNKNOWN: QT_TRANSLATE_NOOP("raffle", "We don't know this moustache."),
    HideOutcome.MISREAD: QT_TRANSLATE_NOOP("raffle", "That code didn't read."),
    HideOutcome.NOT_OURS: QT_TRANSLATE_NOOP("raffle", "That isn't one of our moustaches."),
}
"""What happened to a token that was to be hidden; with its `number` and `place`."""

HIDE_ADVICE: Final[dict[HideOutcome, str]] = {
    HideOutcome.HIDDEN: QT_TRANSLATE_NOOP("raffle", "Scan the next one."),
    HideOutcome.MOVED: QT_TRANSLATE_NOOP("raffle", "Before, it was noted here: {before}."),
    HideOutcome.FOUND: QT_TRANSLATE_NOOP("raffle", "Do not hide it again. Hide another one."),
    HideOutcome.RETIRED: QT_TRANSLATE_NOOP(
        "raffle", "Throw it away: whoever found it would get no ticket."
    ),
    HideOutcome.OVER: QT_TRANSLATE_NOOP(
        "raffle", "Throw it away: it cannot become a ticket any more."
    ),
    HideOutcome.UNKNOWN: QT_TRANSLATE_NOOP(
        "raffle", "It is not of this kiosk, or its code was printed for a test."
    ),
    HideOutcome.MISREAD: QT_TRANSLATE_NOOP("raffle", "Try once more, a little further away."),
    HideOutcome.NOT_OURS: QT_TRANSLATE_NOOP("raffle", "Scan a moustache with a code on it."),
}
"""What to do then; with the place `before`."""

ERRORS: Final[dict[str, str]] = {
    "place_needed": QT_TRANSLATE_NOOP("raffle", "Say where it is hidden."),
    "place_long": QT_TRANSLATE_NOOP(
        "raffle", "The name of a hiding place has at most {most} characters."
    ),
    "place_unknown": QT_TRANSLATE_NOOP("raffle", "This hiding place is not on the list any more."),
    "place_taken": QT_TRANSLATE_NOOP("raffle", "There is a hiding place called “{place}” already."),
    "place_used": QT_TRANSLATE_NOOP(
        "raffle", "“{place}” is in use: moustaches are hidden there, or were found there."
    ),
    "note_long": QT_TRANSLATE_NOOP("raffle", "A note has at most {most} characters."),
    "hint_needed": QT_TRANSLATE_NOOP("raffle", "Write the hint first."),
    "hint_long": QT_TRANSLATE_NOOP("raffle", "A hint has at most {most} characters."),
    "hint_unknown": QT_TRANSLATE_NOOP("raffle", "This hint is not of the present raffle."),
}

register("raffle", ERRORS)
