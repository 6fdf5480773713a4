"""What moderation says, in English: why something is refused, and what cannot be done."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "private": QT_TRANSLATE_NOOP(
            "recognition", "It tells something private that does not belong on a screen."
        ),
        "hurts": QT_TRANSLATE_NOOP(
            "recognition", "It could hurt somebody, even if it was not meant to."
        ),
        "joke": QT_TRANSLATE_NOOP("recognition", "Not everybody will see that it is a joke."),
        "customer": QT_TRANSLATE_NOOP(
            "recognition", "A customer could be recognised by what it tells."
        ),
        "unclear": QT_TRANSLATE_NOOP(
            "recognition", "It is not clear what for. Say what they did, and send it again."
        ),
        "twice": QT_TRANSLATE_NOOP("recognition", "It is on the screen already."),
    }
)
"""Ready reasons of a refusal by code, spoken to the sender."""

ERRORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ink_wrong": QT_TRANSLATE_NOOP(
            "recognition",
            "The handwriting could not be kept. Please write it again, a bit shorter.",
        ),
        "refusal_needs_reason": QT_TRANSLATE_NOOP(
            "recognition", "Say why: whoever sent it can read the reason with their badge."
        ),
        "refusal_reason_long": QT_TRANSLATE_NOOP(
            "recognition", "The reason has {length} characters; {most} are allowed."
        ),
        "note_needed": QT_TRANSLATE_NOOP("recognition", "Write a few words first, or draw them."),
        "note_for_praise": QT_TRANSLATE_NOOP(
            "recognition", "Only a customer's praise is answered with a note."
        ),
        "note_there": QT_TRANSLATE_NOOP(
            "recognition", "Somebody has answered this praise already. Thank you all the same."
        ),
        "recognition_decided": QT_TRANSLATE_NOOP(
            "recognition", "Somebody has decided about it already: it is not to be shown."
        ),
        "thanks_unsigned": QT_TRANSLATE_NOOP(
            "recognition", "Please say who you are: hold up your badge, or pick your name."
        ),
    }
)

register("recognition", ERRORS)
