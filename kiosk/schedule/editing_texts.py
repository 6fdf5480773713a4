"""What changing the programme by hand says, in English: reasons why it is refused."""

from typing import Final

from kiosk import errors
from kiosk.schedule.texts import CONTEXT, FIELDS
from kiosk.words import QT_TRANSLATE_NOOP

__all__ = ["CONTEXT", "LABEL"]

LABEL: Final = FIELDS["label"]
"""The name of a slot's label in a reason."""

errors.register(
    CONTEXT,
    {
        "event_unknown": QT_TRANSLATE_NOOP("schedule", "This event is not there any more."),
        "event_signed_up": QT_TRANSLATE_NOOP(
            "schedule",
            "People have signed up, or were there ({count}). Cancel the event instead: then they "
            "are told.",
        ),
        "slot_signed_up": QT_TRANSLATE_NOOP(
            "schedule",
            "Slot {number} has sign-ups ({count}), so it stays. Take them out first, or lower the "
            "number of places.",
        ),
        "changed_meanwhile": QT_TRANSLATE_NOOP(
            "schedule", "It was changed again meanwhile, so there is nothing to undo."
        ),
        "deadline_late": QT_TRANSLATE_NOOP(
            "schedule", "Sign-up would end after the event does. Please choose an earlier time."
        ),
        "slots_many": QT_TRANSLATE_NOOP(
            "schedule", "An event has {most} slots at most, not {count}."
        ),
        "slot_capacity_wrong": QT_TRANSLATE_NOOP(
            "schedule", "A slot has 1 to {most} places, or as many as come."
        ),
        "slot_half_timed": QT_TRANSLATE_NOOP(
            "schedule", "A slot has a start and an end, or neither."
        ),
        "slot_ends_first": QT_TRANSLATE_NOOP("schedule", "Slot {number} ends before it starts."),
        "slot_outside": QT_TRANSLATE_NOOP(
            "schedule", "Slot {number} is at a time when the event is not on."
        ),
        "copy_days_many": QT_TRANSLATE_NOOP(
            "schedule", "An event is copied to {most} days at most, not to {count}."
        ),
        "week_unknown": QT_TRANSLATE_NOOP("schedule", "This programme is not there any more."),
        "week_theme_missing": QT_TRANSLATE_NOOP("schedule", "The programme has no theme yet."),
        "week_taken": QT_TRANSLATE_NOOP(
            "schedule",
            "From {start} to {end} there is another programme already. Choose other days.",
        ),
        "venue_name_missing": QT_TRANSLATE_NOOP("schedule", "The place has no name."),
        "venue_name_long": QT_TRANSLATE_NOOP(
            "schedule", "A place has a name of {most} characters at most."
        ),
        "venue_twice": QT_TRANSLATE_NOOP("schedule", "There is a place with this name already."),
        "venue_unknown": QT_TRANSLATE_NOOP("schedule", "This place is not there any more."),
    },
)
