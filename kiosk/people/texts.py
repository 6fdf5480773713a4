"""The English sentences of the people's codes."""

from collections.abc import Mapping
from typing import Final

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "people"

ERRORS: Final[Mapping[str, str]] = {
    "person_unknown": QT_TRANSLATE_NOOP("people", "There is no person {number} on the roster."),
    "person_inactive": QT_TRANSLATE_NOOP(
        "people", "Person {number} is not active. Bring them back to the roster first."
    ),
    "person_exists": QT_TRANSLATE_NOOP(
        "people",
        "Person {number} has the same name and team, or the same id. Two people of one name "
        "need an id each.",
    ),
    "birthday_unknown": QT_TRANSLATE_NOOP(
        "people", "The roster does not know the birthday of person {number}."
    ),
    "person_given_missing": QT_TRANSLATE_NOOP("people", "The first name is missing."),
    "person_text_long": QT_TRANSLATE_NOOP(
        "people", "“{text}” has {length} characters; there is room for {most}."
    ),
    "person_character": QT_TRANSLATE_NOOP(
        "people", "“{text}” holds a character that cannot be shown."
    ),
    "person_language_wrong": QT_TRANSLATE_NOOP(
        "people", "“{language}” is not a language that Encore speaks: {known}."
    ),
    "person_twice": QT_TRANSLATE_NOOP(
        "people", "Two rows that differ mean the same person: {name}. Keep one, or give both an id."
    ),
    "person_ambiguous": QT_TRANSLATE_NOOP(
        "people", "There are {count} people called {name}. Give the row the id of one of them."
    ),
    "roster_empty": QT_TRANSLATE_NOOP(
        "people", "The new roster is empty. Nobody was made inactive."
    ),
    "managers_missing": QT_TRANSLATE_NOOP(
        "people",
        "The new roster leaves out every manager, so that nobody could sign in. "
        "Nobody was made inactive.",
    ),
    "photo_name_wrong": QT_TRANSLATE_NOOP("people", "{name} is not the name of a picture file."),
    "frame_wrong": QT_TRANSLATE_NOOP(
        "people", "The frame {x}, {y}, {size} lies outside of every picture."
    ),
    "department_name_missing": QT_TRANSLATE_NOOP("people", "The department needs a name."),
    "department_exists": QT_TRANSLATE_NOOP("people", "There is a department {name} already."),
    "department_unknown": QT_TRANSLATE_NOOP("people", "There is no department {name}."),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "people", "A passphrase needs at least {least} characters."
    ),
    "passphrase_long": QT_TRANSLATE_NOOP("people", "A passphrase has room for {most} characters."),
    "manager_exists": QT_TRANSLATE_NOOP("people", "Person {number} is a manager already."),
    "manager_unknown": QT_TRANSLATE_NOOP("people", "Person {number} is not a manager."),
    "manager_last": QT_TRANSLATE_NOOP(
        "people", "Person {number} is the only manager. Add another one first."
    ),
}
"""What a known error says, by its code."""

OUTCOMES: Final[Mapping[str, str]] = {
    "badge_unknown": QT_TRANSLATE_NOOP(
        "people", "We don't know this badge. A manager can make you a new one."
    ),
    "badge_replaced": QT_TRANSLATE_NOOP("people", "This badge has been replaced."),
    "not_a_badge": QT_TRANSLATE_NOOP("people", "That is not a badge. Hold your badge up here."),
    "signed_in": QT_TRANSLATE_NOOP("people", "Welcome, {name}."),
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "people", "That name and passphrase don't go together. Have another try."
    ),
    "wait": QT_TRANSLATE_NOOP("people", "A short pause first: try again in {seconds} s."),
    "erased": QT_TRANSLATE_NOOP("people", "Everything about person {number} is gone."),
}
"""What an outcome says, by its code."""

DISPLAYS: Final[Mapping[str, str]] = {
    "hidden": QT_TRANSLATE_NOOP("people", "Not shown"),
    "initials": QT_TRANSLATE_NOOP("people", "Initials"),
    "first_name": QT_TRANSLATE_NOOP("people", "First name"),
    "first_name_photo": QT_TRANSLATE_NOOP("people", "First name and photo"),
}
"""How a display choice is called, by its value."""

register(CONTEXT, ERRORS)
