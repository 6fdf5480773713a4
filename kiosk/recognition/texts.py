"""What recognition says, in English: reasons of refusals, the built-in values, ready sentences."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk import errors
from kiosk.recognition.model import Value
from kiosk.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "recognition"

errors.register(
    CONTEXT,
    {
        "recognition_empty": QT_TRANSLATE_NOOP(
            "recognition", "There is nothing to read in it: no title, no text and no words."
        ),
        "recognition_text_long": QT_TRANSLATE_NOOP(
            "recognition",
            "The {field} has {length} characters; on the screen {most} fit. Please shorten it.",
        ),
        "recognition_field_unused": QT_TRANSLATE_NOOP(
            "recognition", "A recognition of the kind {kind} has no {field}."
        ),
        "recognition_character": QT_TRANSLATE_NOOP(
            "recognition", "The {field} holds a character that no screen can show."
        ),
        "recognition_too_many_named": QT_TRANSLATE_NOOP(
            "recognition",
            "It names {count} people and teams; {most} fit. Name the whole team instead.",
        ),
        "recognition_nobody_named": QT_TRANSLATE_NOOP(
            "recognition", "It names nobody: no person, no team and no department."
        ),
        "recognition_days_wrong": QT_TRANSLATE_NOOP(
            "recognition", "Its last day ({until}) lies before its first ({start})."
        ),
        "recognition_priority_wrong": QT_TRANSLATE_NOOP(
            "recognition", "The priority must be a number from 0 to {most}, not {found}."
        ),
        "recognition_pages_many": QT_TRANSLATE_NOOP(
            "recognition", "Its story has {count} pages; {most} are shown at most."
        ),
        "recognition_weekdays_wrong": QT_TRANSLATE_NOOP(
            "recognition", "One of its weekdays is none. They go from Monday to Sunday."
        ),
        "recognition_time_half": QT_TRANSLATE_NOOP(
            "recognition", "Of its times of day only one is there. It needs both, or none."
        ),
        "recognition_times_same": QT_TRANSLATE_NOOP(
            "recognition", "It ends at the very time of day at which it begins."
        ),
        "recognition_winner_by_hand": QT_TRANSLATE_NOOP(
            "recognition", "Winners come from a draw. Nobody writes them by hand."
        ),
        "recognition_key_long": QT_TRANSLATE_NOOP(
            "recognition", "The id has {length} characters; {most} are allowed."
        ),
        "recognition_key_twice": QT_TRANSLATE_NOOP(
            "recognition", "The id {key} stands in another line too (line {line})."
        ),
        "recognition_person_unknown": QT_TRANSLATE_NOOP(
            "recognition", "Nobody on the roster is called {name}."
        ),
        "recognition_person_ambiguous": QT_TRANSLATE_NOOP(
            "recognition", "Several people are called {name}. Write the person's id instead."
        ),
        "recognition_first_name_shared": QT_TRANSLATE_NOOP(
            "recognition",
            "Several people have the first name {name} ({teams}). Write the whole name or the id.",
        ),
        "recognition_value_unknown": QT_TRANSLATE_NOOP(
            "recognition", "There is no value called {name}."
        ),
        "recognition_values_too_many": QT_TRANSLATE_NOOP(
            "recognition", "With {name} there would be more than {most} values."
        ),
        "recognition_missing": QT_TRANSLATE_NOOP(
            "recognition", "That recognition is not there any more."
        ),
        "thanks_to_oneself": QT_TRANSLATE_NOOP(
            "recognition", "Thanks go to somebody else. Please choose a colleague."
        ),
    },
)

FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "title": QT_TRANSLATE_NOOP("recognition", "title"),
        "text": QT_TRANSLATE_NOOP("recognition", "text"),
        "words": QT_TRANSLATE_NOOP("recognition", "customer's words"),
        "note": QT_TRANSLATE_NOOP("recognition", "note"),
        "source": QT_TRANSLATE_NOOP("recognition", "source"),
        "sender": QT_TRANSLATE_NOOP("recognition", "sender"),
        "team": QT_TRANSLATE_NOOP("recognition", "team"),
        "value": QT_TRANSLATE_NOOP("recognition", "value"),
        "picture": QT_TRANSLATE_NOOP("recognition", "picture"),
        "more": QT_TRANSLATE_NOOP("recognition", "further page"),
        "occasion": QT_TRANSLATE_NOOP("recognition", "occasion"),
    }
)
"""The fields as a person calls them; the value `field` of a reason is one of these."""

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "thanks": QT_TRANSLATE_NOOP("recognition", "thanks"),
        "praise": QT_TRANSLATE_NOOP("recognition", "customer praise"),
        "award": QT_TRANSLATE_NOOP("recognition", "award"),
        "hero": QT_TRANSLATE_NOOP("recognition", "hero"),
        "milestone": QT_TRANSLATE_NOOP("recognition", "milestone"),
        "winner": QT_TRANSLATE_NOOP("recognition", "winner"),
        "value_story": QT_TRANSLATE_NOOP("recognition", "value story"),
        "tip": QT_TRANSLATE_NOOP("recognition", "tip"),
        "notice": QT_TRANSLATE_NOOP("recognition", "notice"),
    }
)
"""The kinds as a person calls them; the value `kind` of a reason is one of these."""

VALUES: Final[tuple[Value, ...]] = (
    Value(
        "listen",
        QT_TRANSLATE_NOOP("recognition", "We listen"),
        QT_TRANSLATE_NOOP("recognition", "First the person, then the case."),
    ),
    Value(
        "promises",
        QT_TRANSLATE_NOOP("recognition", "We keep promises"),
        QT_TRANSLATE_NOOP("recognition", "We say what happens next, and then it does."),
    ),
    Value(
        "help",
        QT_TRANSLATE_NOOP("recognition", "We help each other"),
        QT_TRANSLATE_NOOP("recognition", "Nobody is alone with a hard call."),
    ),
    Value(
        "better",
        QT_TRANSLATE_NOOP("recognition", "We leave things better"),
        QT_TRANSLATE_NOOP("recognition", "What went wrong once is mended for the next one too."),
    ),
)
"""The values of a site that has named none of its own."""

READY_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "hard_call": QT_TRANSLATE_NOOP(
            "recognition", "Thank you for staying with me through that hard call."
        ),
        "helped": QT_TRANSLATE_NOOP(
            "recognition", "You dropped everything and helped me. Thank you."
        ),
        "explained": QT_TRANSLATE_NOOP(
            "recognition", "Thank you for explaining it to me so patiently."
        ),
        "covered": QT_TRANSLATE_NOOP(
            "recognition", "Thank you for covering for me when I needed it."
        ),
        "good_mood": QT_TRANSLATE_NOOP(
            "recognition", "Your good mood carried us all through the shift."
        ),
        "customer": QT_TRANSLATE_NOOP(
            "recognition", "I heard how you spoke with that customer. That was beautiful work."
        ),
        "idea": QT_TRANSLATE_NOOP("recognition", "Your idea made my work easier every day since."),
        "welcome": QT_TRANSLATE_NOOP(
            "recognition", "Thank you for making me feel welcome from my first day."
        ),
    }
)
"""Sentences to pick and change when saying thanks, by code."""
