"""What the schedule says, in English: reasons why a row or a week is refused."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk import errors
from kiosk.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "schedule"

errors.register(
    CONTEXT,
    {
        "event_title_missing": QT_TRANSLATE_NOOP("schedule", "The event has no title."),
        "event_text_long": QT_TRANSLATE_NOOP(
            "schedule",
            "The {field} has {length} characters; on the screen {most} fit. Please shorten it.",
        ),
        "event_character": QT_TRANSLATE_NOOP(
            "schedule", "The {field} holds a character that no screen can show."
        ),
        "event_ends_first": QT_TRANSLATE_NOOP("schedule", "The event ends before it starts."),
        "event_long": QT_TRANSLATE_NOOP(
            "schedule", "The event lasts {days} days; {most} are allowed. Is the end right?"
        ),
        "event_key_twice": QT_TRANSLATE_NOOP(
            "schedule", "The id {key} stands in another line too (line {line})."
        ),
        "week_days_wrong": QT_TRANSLATE_NOOP(
            "schedule", "A programme has one to {most} days, not {days}."
        ),
        "week_around_wrong": QT_TRANSLATE_NOOP(
            "schedule",
            "A teaser and a hall of fame have up to {most} days each, not {days}.",
        ),
        "theme_colour_unknown": QT_TRANSLATE_NOOP(
            "schedule",
            "There is no colour “{colour}”. Write one of these: {names}; or one as #2346cf.",
        ),
        "theme_motif_unknown": QT_TRANSLATE_NOOP(
            "schedule", "There is no motif “{motif}”. Write one of these: {names}."
        ),
        "week_overlaps": QT_TRANSLATE_NOOP(
            "schedule", "From {start} to {end} there are two programmes already. Choose other days."
        ),
    },
)

FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "key": QT_TRANSLATE_NOOP("schedule", "id"),
        "uid": QT_TRANSLATE_NOOP("schedule", "calendar id"),
        "occurrence": QT_TRANSLATE_NOOP("schedule", "calendar id"),
        "title": QT_TRANSLATE_NOOP("schedule", "title"),
        "text": QT_TRANSLATE_NOOP("schedule", "text"),
        "place": QT_TRANSLATE_NOOP("schedule", "place"),
        "sponsor": QT_TRANSLATE_NOOP("schedule", "sponsor"),
        "kind": QT_TRANSLATE_NOOP("schedule", "kind"),
        "theme": QT_TRANSLATE_NOOP("schedule", "theme"),
        "speaker": QT_TRANSLATE_NOOP("schedule", "speaker"),
        "notice": QT_TRANSLATE_NOOP("schedule", "notice to customers"),
        "value": QT_TRANSLATE_NOOP("schedule", "value"),
        "label": QT_TRANSLATE_NOOP("schedule", "name of the slot"),
        "item": QT_TRANSLATE_NOOP("schedule", "what you bring"),
        "team": QT_TRANSLATE_NOOP("schedule", "team"),
        "colour": QT_TRANSLATE_NOOP("schedule", "colour"),
        "motif": QT_TRANSLATE_NOOP("schedule", "motif"),
    }
)
"""The fields as a person calls them; the value `field` of a reason is one of these."""
