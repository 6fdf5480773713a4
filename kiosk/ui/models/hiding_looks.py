"""How the answers of the walk-round look, sound and read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.ui.sounds import Sound
from kiosk.words import QT_TRANSLATE_NOOP


class Says(StrEnum):
    """What was done last; the first eight are those of `HideOutcome`."""

    HIDDEN = "hidden"
    MOVED = "moved"
    FOUND = "found"
    RETIRED = "retired"
    OVER = "over"
    UNKNOWN = "unknown"
    MISREAD = "misread"
    NOT_OURS = "not_ours"
    AGAIN = "again"
    NOTED = "noted"
    UNDONE = "undone"
    PUT_BACK = "put_back"
    WAITS = "waits"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer looks, sounds and reads. A title of "" is the token's place."""

    paper: str
    glyph: str
    sound: Sound | None
    title: str
    advice: str


LOOKS: Final[Mapping[Says, Look]] = {
    Says.HIDDEN: Look(
        "green", "tick", Sound.REDEEMED, "", QT_TRANSLATE_NOOP("ui", "Noted. Scan the next one.")
    ),
    Says.AGAIN: Look(
        "green", "tick", Sound.WAKE, "", QT_TRANSLATE_NOOP("ui", "It was noted here before.")
    ),
    Says.NOTED: Look("green", "edit", None, "", QT_TRANSLATE_NOOP("ui", "Your note is kept.")),
    Says.MOVED: Look(
        "blue", "swap", Sound.WAKE, "", QT_TRANSLATE_NOOP("ui", "Moved here from {before}.")
    ),
    Says.FOUND: Look(
        "yellow",
        "hand",
        Sound.ALREADY,
        QT_TRANSLATE_NOOP("ui", "Already found"),
        QT_TRANSLATE_NOOP("ui", "It is ticket {ticket} and cannot be hidden again."),
    ),
    Says.RETIRED: Look(
        "red",
        "bin",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "Retired"),
        QT_TRANSLATE_NOOP("ui", "It does not count any more. Put it aside, do not hide it."),
    ),
    Says.OVER: Look(
        "aubergine",
        "lock",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "Its raffle is over"),
        QT_TRANSLATE_NOOP("ui", "It brings no ticket any more. Put it aside, do not hide it."),
    ),
    Says.UNKNOWN: Look(
        "coral",
        "search",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "We don't know this one"),
        QT_TRANSLATE_NOOP("ui", "It was not made at this kiosk. Put it aside, do not hide it."),
    ),
    Says.MISREAD: Look(
        "white",
        "scan",
        Sound.WAKE,
        QT_TRANSLATE_NOOP("ui", "That code didn't read"),
        QT_TRANSLATE_NOOP("ui", "Try once more, a little further away, or type the letters."),
    ),
    Says.NOT_OURS: Look(
        "white",
        "question",
        Sound.WAKE,
        QT_TRANSLATE_NOOP("ui", "Not a moustache"),
        QT_TRANSLATE_NOOP("ui", "Scan the code on one of your paper moustaches."),
    ),
    Says.UNDONE: Look(
        "grey",
        "back",
        None,
        QT_TRANSLATE_NOOP("ui", "Not hidden any more"),
        QT_TRANSLATE_NOOP("ui", "Scan it again where it belongs."),
    ),
    Says.PUT_BACK: Look(
        "grey", "back", None, "", QT_TRANSLATE_NOOP("ui", "It is noted here again.")
    ),
    Says.WAITS: Look(
        "teal",
        "pin",
        Sound.WAKE,
        QT_TRANSLATE_NOOP("ui", "Where is it?"),
        QT_TRANSLATE_NOOP("ui", "Touch its place."),
    ),
    Says.FAILED: Look(
        "red", "warning", Sound.REFUSED, QT_TRANSLATE_NOOP("ui", "That was not noted"), ""
    ),
}
"""Each answer's own look."""

PLACED: Final = frozenset({Says.HIDDEN, Says.MOVED, Says.AGAIN, Says.NOTED, Says.PUT_BACK})
"""Answers about a token that is at a place now."""
