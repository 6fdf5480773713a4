"""What the page of those who are here says of each badge, and how that looks and sounds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.ui.sounds import Sound
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "ui"


class Says(StrEnum):
    """What the sheet says of the last badge."""

    COUNTED = "counted"
    AGAIN = "again"
    TAKEN_OFF = "taken_off"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    UNKNOWN = "unknown"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer looks, sounds and reads. A title of "" is the guest's name."""

    paper: str
    glyph: str
    sound: Sound | None
    title: str
    advice: str


LOOKS: Final = {
    Says.COUNTED: Look(
        "green", "tick", Sound.REDEEMED, "", QT_TRANSLATE_NOOP("ui", "Counted. The next badge.")
    ),
    Says.AGAIN: Look(
        "yellow", "hand", Sound.ALREADY, "", QT_TRANSLATE_NOOP("ui", "Was counted before.")
    ),
    Says.TAKEN_OFF: Look(
        "grey", "back", None, "", QT_TRANSLATE_NOOP("ui", "Not on the list any more.")
    ),
    Says.CANCELLED: Look(
        "red",
        "close",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "This event is cancelled."),
        QT_TRANSLATE_NOOP("ui", "Nobody is counted here."),
    ),
    Says.REPLACED: Look(
        "coral",
        "printer",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "An old badge"),
        QT_TRANSLATE_NOOP("ui", "There is a newer one. Or pick the name."),
    ),
    Says.UNKNOWN: Look(
        "coral",
        "person",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "We don't know this badge"),
        QT_TRANSLATE_NOOP("ui", "Pick the name instead."),
    ),
    Says.OTHER: Look(
        "white",
        "question",
        Sound.WAKE,
        QT_TRANSLATE_NOOP("ui", "Not a badge"),
        QT_TRANSLATE_NOOP("ui", "Scan the code on a badge."),
    ),
}
"""Each answer's own look."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of the last badge, and whose it was."""

    says: Says
    name: str = ""


def told_answer(answer: Answer | None) -> dict[str, object]:
    """An answer for its sheet; the code "" before the first badge."""
    if answer is None:
        return {"code": "", "paper": "", "glyph": "", "title": "", "advice": ""}
    look = LOOKS[answer.says]
    return {
        "code": answer.says.value,
        "paper": look.paper,
        "glyph": look.glyph,
        "title": say(_CONTEXT, look.title) if look.title else answer.name,
        "advice": say(_CONTEXT, look.advice),
    }
