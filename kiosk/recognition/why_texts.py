"""Why a recognition is or is not on the screen, in English."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

WHY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "why_waiting": QT_TRANSLATE_NOOP(
            "recognition", "It waits for a manager's approval, in the queue."
        ),
        "why_note": QT_TRANSLATE_NOOP(
            "recognition", "It waits for a leader's personal note. Write one, and it comes at once."
        ),
        "why_refused": QT_TRANSLATE_NOOP("recognition", "A manager refused it: {reason}"),
        "why_hidden": QT_TRANSLATE_NOOP("recognition", "A manager took it off the screen."),
        "why_from": QT_TRANSLATE_NOOP("recognition", "Its first day is still to come: {day}."),
        "why_until": QT_TRANSLATE_NOOP("recognition", "Its last day is over: {day}."),
        "why_weekdays": QT_TRANSLATE_NOOP(
            "recognition", "This is not one of its weekdays. It is back on {day} at {time}."
        ),
        "why_times": QT_TRANSLATE_NOOP(
            "recognition",
            "It has hours of its own, from {begin} to {end}. It is back on {day} at {time}.",
        ),
        "why_turn": QT_TRANSLATE_NOOP(
            "recognition",
            "It waits for its turn. Before it: {before}. It comes in about {minutes} minutes, or "
            "earlier.",
        ),
        "why_turn_far": QT_TRANSLATE_NOOP(
            "recognition", "It waits for its turn. Before it there are {before} or more."
        ),
        "why_next": QT_TRANSLATE_NOOP("recognition", "It is one of the next to come."),
        "why_failed": QT_TRANSLATE_NOOP(
            "recognition",
            "Its slide could not be shown, and is tried again within ten minutes. Its picture or "
            "film may be gone.",
        ),
        "why_showing": QT_TRANSLATE_NOOP("recognition", "It is on the screen now."),
    }
)
"""The sentences by code, marked in "recognition"."""

ERRORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "newsflash_not_showing": QT_TRANSLATE_NOOP(
            "recognition",
            "Only what may be shown now can be a newsflash. See why this one may not.",
        ),
    }
)

register("recognition", WHY)
register("recognition", ERRORS)
