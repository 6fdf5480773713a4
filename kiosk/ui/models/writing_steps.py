"""The pages of writing a recognition, and what they need of recognition."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from kiosk.errors import KnownError
from kiosk.recognition.model import Recognition, RecognitionDraft, State, Value
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.model import Slide


class Step(StrEnum):
    """Which part of the form is shown."""

    KIND = "kind"
    WHOM = "whom"
    TEAMS = "teams"
    WORDS = "words"
    TEXT = "text"
    INK = "ink"
    VALUE = "value"
    OCCASION = "occasion"
    SENDER = "sender"
    PICTURE = "picture"
    FILM = "film"
    WHEN = "when"
    TURN = "turn"
    LOOK = "look"
    DONE = "done"


BESIDE: Final[Mapping[str, Step]] = {
    "value": Step.VALUE,
    "occasion": Step.OCCASION,
    "sender": Step.SENDER,
    "picture": Step.PICTURE,
    "video": Step.FILM,
    "when": Step.WHEN,
    "turn": Step.TURN,
    "whom": Step.WHOM,
}
"""The page of each field that is not written."""


class Writer(Protocol):
    """What the form needs of `kiosk.recognition.service.Recognitions`; on the worker."""

    def add(self, draft: RecognitionDraft, actor: str) -> int:
        """Store a new one."""
        ...

    def edit(self, recognition_id: int, draft: RecognitionDraft, actor: str) -> Recognition:
        """Change a stored one."""
        ...

    def look(self, recognition_id: int) -> Recognition:
        """One that is stored."""
        ...

    def flash(self, recognition_id: int, actor: str) -> object:
        """Let it interrupt the slides once."""
        ...

    def hide(self, recognition_id: int, actor: str) -> None:
        """Take it off the screen."""
        ...

    def unhide(self, recognition_id: int, actor: str) -> None:
        """Let it be shown again."""
        ...

    def values(self) -> tuple[Value, ...]:
        """The company's values."""
        ...


class Order(Protocol):
    """What the form needs of `kiosk.rotation.service.Rotation`; on the worker."""

    def ahead(self, now: datetime, count: int) -> tuple[Slide, ...]:
        """The slides that come next."""
        ...


class Turn(StrEnum):
    """When what was just stored is on the screen, as things are now."""

    NEXT = "next"
    SECOND = "second"
    """One other slide comes first."""
    SOON = "soon"
    """It is among the next `_NEAR`."""
    LATER = "later"
    """It has its turn with the others, or that is not known."""


_NEAR: Final = 5


def turn_of(one: Recognition, order: Order, now: datetime) -> Turn:
    """When a recognition is shown, by the rotation's own rule; on the worker."""
    if one.state is not State.SHOWN:
        return Turn.LATER
    try:
        coming = [slide.id for slide in order.ahead(now, _NEAR)]
    except KnownError:
        # It is stored all the same: nothing is promised.
        return Turn.LATER
    wanted = f"{RECOGNITION}:{one.id}"
    match coming:
        case [first, *_] if first == wanted:
            return Turn.NEXT
        case [_, second, *_] if second == wanted:
            return Turn.SECOND
    return Turn.SOON if wanted in coming else Turn.LATER
