"""The pages of writing a recognition, and what they need of recognition."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

from kiosk.recognition.model import Recognition, RecognitionDraft, Value


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
    WHEN = "when"
    TURN = "turn"
    LOOK = "look"
    DONE = "done"


BESIDE: Final[Mapping[str, Step]] = {
    "value": Step.VALUE,
    "occasion": Step.OCCASION,
    "sender": Step.SENDER,
    "picture": Step.PICTURE,
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
