"""How the answers of signing up look, sound and read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.schedule.offers import AttendOutcome, CancelOutcome, SigningOutcome
from kiosk.ui.sounds import Sound
from kiosk.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "ui"

GIVEN_BACK: Final = "given_back"
"""The answer to a place that was given back just now."""

_GONE: Final = (
    QT_TRANSLATE_NOOP("ui", "This was changed just now."),
    QT_TRANSLATE_NOOP("ui", "Go back and see what there is to sign up for."),
)


@dataclass(frozen=True, slots=True)
class Look:
    """The status of its colour, its sign, its sound or none, its title and what follows."""

    status: str
    glyph: str
    sound: Sound | None
    title: str
    advice: str = ""


_STRANGER: Final = Look(
    "question",
    "person",
    Sound.REFUSED,
    QT_TRANSLATE_NOOP("ui", "You are not on the list of people."),
    QT_TRANSLATE_NOOP("ui", "A manager can put you there."),
)
_CANCELLED_EVENT: Final = Look(
    "refused",
    "close",
    Sound.REFUSED,
    QT_TRANSLATE_NOOP("ui", "This event is cancelled."),
)

SIGNED: Final[Mapping[str, Look]] = {
    SigningOutcome.PLACED: Look(
        "good", "tick", Sound.REDEEMED, QT_TRANSLATE_NOOP("ui", "You are in.")
    ),
    SigningOutcome.WAITING: Look(
        "wait",
        "clock",
        Sound.ALREADY,
        QT_TRANSLATE_NOOP("ui", "You are number {place} on the waiting list."),
        QT_TRANSLATE_NOOP("ui", "When you move up, this screen tells you at your next badge scan."),
    ),
    SigningOutcome.CANCELLED: Look(
        "already", "back", Sound.ALREADY, QT_TRANSLATE_NOOP("ui", "You have given this back.")
    ),
    SigningOutcome.NO_SUCH_SLOT: Look("question", "swap", Sound.REFUSED, *_GONE),
    SigningOutcome.PERSON_UNKNOWN: _STRANGER,
    SigningOutcome.CANCELLED_EVENT: _CANCELLED_EVENT,
    SigningOutcome.OVER: Look(
        "refused", "bar", Sound.REFUSED, QT_TRANSLATE_NOOP("ui", "This is over already.")
    ),
    SigningOutcome.CLOSED: Look(
        "refused",
        "lock",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "Signing up is over."),
        QT_TRANSLATE_NOOP("ui", "A manager can still put you on the list."),
    ),
    SigningOutcome.TEAM_MISSING: Look(
        "question",
        "people",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "Here teams sign up."),
        QT_TRANSLATE_NOOP("ui", "Your team is not known. A manager can help."),
    ),
    SigningOutcome.ITEM_MISSING: Look(
        "question", "question", Sound.WAKE, QT_TRANSLATE_NOOP("ui", "What do you bring?")
    ),
    SigningOutcome.ALREADY: Look(
        "already", "hand", Sound.ALREADY, QT_TRANSLATE_NOOP("ui", "You are in already.")
    ),
    SigningOutcome.ONE_EACH: Look(
        "already",
        "heart",
        Sound.ALREADY,
        QT_TRANSLATE_NOOP("ui", "You have a place here already."),
        QT_TRANSLATE_NOOP("ui", "It is one for each. Give that one back, then take another."),
    ),
    SigningOutcome.BRING_FIRST: Look(
        "question",
        "gift",
        Sound.WAKE,
        QT_TRANSLATE_NOOP("ui", "Here everybody brings something."),
        QT_TRANSLATE_NOOP("ui", "There is nothing on the list that one could bring."),
    ),
}
"""What became of signing up."""

BRINGS: Final = QT_TRANSLATE_NOOP("ui", "It is on the list: {item}.")
"""The title where something is brought."""

TEAM_IN: Final = QT_TRANSLATE_NOOP("ui", "Your team is in.")
"""The title where a team takes part."""

WAITS_ALREADY: Final = QT_TRANSLATE_NOOP("ui", "You are on the waiting list: number {place}.")
"""The title of a place on the waiting list that one has already."""

CANCELS: Final[Mapping[str, Look]] = {
    CancelOutcome.CANCELLED: Look(
        "good", "back", Sound.WAKE, QT_TRANSLATE_NOOP("ui", "You have given it back.")
    ),
    CancelOutcome.ALREADY: Look(
        "already", "back", Sound.ALREADY, QT_TRANSLATE_NOOP("ui", "You have given this back.")
    ),
    CancelOutcome.NO_SUCH_SIGN_UP: Look("question", "swap", Sound.REFUSED, *_GONE),
    CancelOutcome.NOT_YOURS: Look(
        "refused",
        "badge",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "This is somebody else's."),
        QT_TRANSLATE_NOOP("ui", "Hold up the badge of whoever signed up."),
    ),
    CancelOutcome.CLOSED: Look(
        "refused",
        "lock",
        Sound.REFUSED,
        QT_TRANSLATE_NOOP("ui", "It is too late to give it back here."),
        QT_TRANSLATE_NOOP("ui", "Please tell a manager, who can still do it."),
    ),
    CancelOutcome.NEEDED: Look(
        "already",
        "hand",
        Sound.ALREADY,
        QT_TRANSLATE_NOOP("ui", "First give back your place."),
        QT_TRANSLATE_NOOP("ui", "Here everybody who has a place brings something."),
    ),
}
"""What became of giving something back."""

MOVED_UP: Final = QT_TRANSLATE_NOOP("ui", "Somebody who waited has it now.")
"""What follows where somebody moved up."""

ATTENDS: Final[Mapping[str, Look]] = {
    AttendOutcome.ATTENDED: Look(
        "good", "tick", Sound.REDEEMED, QT_TRANSLATE_NOOP("ui", "Good to see you, {name}.")
    ),
    AttendOutcome.ALREADY: Look(
        "already",
        "hand",
        Sound.ALREADY,
        QT_TRANSLATE_NOOP("ui", "You are counted already, {name}."),
    ),
    AttendOutcome.NO_SUCH_EVENT: Look("question", "swap", Sound.REFUSED, *_GONE),
    AttendOutcome.PERSON_UNKNOWN: _STRANGER,
    AttendOutcome.CANCELLED_EVENT: _CANCELLED_EVENT,
    AttendOutcome.TOO_EARLY: Look(
        "wait",
        "clock",
        Sound.WAKE,
        QT_TRANSLATE_NOOP("ui", "It has not begun yet."),
        QT_TRANSLATE_NOOP("ui", "Badges count from a quarter of an hour before it begins."),
    ),
    AttendOutcome.OVER: Look(
        "refused", "bar", Sound.REFUSED, QT_TRANSLATE_NOOP("ui", "This is over already.")
    ),
}
"""What became of a badge at an event."""

WELCOME_ALL: Final = {
    AttendOutcome.ATTENDED: QT_TRANSLATE_NOOP("ui", "Good to see you."),
    AttendOutcome.ALREADY: QT_TRANSLATE_NOOP("ui", "You are counted already."),
}
"""The titles for somebody who is hidden."""

READY_ITEMS: Final = (
    QT_TRANSLATE_NOOP("ui", "Cake"),
    QT_TRANSLATE_NOOP("ui", "Salad"),
    QT_TRANSLATE_NOOP("ui", "Fruit"),
    QT_TRANSLATE_NOOP("ui", "Bread and spreads"),
    QT_TRANSLATE_NOOP("ui", "Cheese"),
    QT_TRANSLATE_NOOP("ui", "Something warm"),
    QT_TRANSLATE_NOOP("ui", "Soup"),
    QT_TRANSLATE_NOOP("ui", "Crisps and snacks"),
    QT_TRANSLATE_NOOP("ui", "Biscuits"),
    QT_TRANSLATE_NOOP("ui", "Cold drinks"),
    QT_TRANSLATE_NOOP("ui", "Coffee and tea"),
    QT_TRANSLATE_NOOP("ui", "Plates and cups"),
)
"""What people bring most; one's own words go as well."""
