"""Thanks on their way: the steps, what has been chosen, and what is asked of storage."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from kiosk.people.model import Department, Team
from kiosk.recognition.model import Thanked, ThanksDraft, Value


class Step(StrEnum):
    """Where somebody is on the way."""

    WHOM = "whom"
    TEAMS = "teams"
    WORDS = "words"
    WRITE = "write"
    CHECK = "check"
    VALUE = "value"
    SENDER = "sender"
    SENT = "sent"


BACK: Final[Mapping[Step, Step]] = {
    Step.TEAMS: Step.WHOM,
    Step.WORDS: Step.WHOM,
    Step.WRITE: Step.WORDS,
    Step.CHECK: Step.WORDS,
    Step.VALUE: Step.CHECK,
    Step.SENDER: Step.CHECK,
}


class Thanking(Protocol):
    """What the screen needs of `kiosk.recognition.service.Recognitions`; on the worker."""

    def say_thanks(self, draft: ThanksDraft) -> Thanked:
        """Store thanks."""
        ...

    def ready_sentences(self) -> Mapping[str, str]:
        """Sentences to pick and change, by code."""
        ...

    def values(self) -> tuple[Value, ...]:
        """The company's values."""
        ...

    def may_be_unsigned(self) -> bool:
        """Whether they may come from "a colleague"."""
        ...


class Groups(Protocol):
    """What the screen needs of `kiosk.people.service.People`; on the worker."""

    def teams(self) -> tuple[Team, ...]:
        """The teams."""
        ...

    def departments(self) -> tuple[Department, ...]:
        """The departments."""
        ...


@dataclass(slots=True)
class Draft:
    """The thanks as far as they have come: whom they are for by number and label, and the rest."""

    people: dict[int, str] = field(default_factory=dict)
    teams: list[str] = field(default_factory=list)
    text: str = ""
    value: Value | None = None

    @property
    def named(self) -> int:
        """How many people and groups they are for."""
        return len(self.people) + len(self.teams)

    def with_sender(self, sender_id: int | None) -> ThanksDraft:
        """The thanks as they are said, from this person."""
        return ThanksDraft(
            to=tuple(self.people),
            text=self.text,
            teams=tuple(self.teams),
            value=self.value.key if self.value else None,
            sender_id=sender_id,
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen from; `unsigned` tells whether a sender may stay "a colleague"."""

    teams: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    values: tuple[Value, ...] = ()
    unsigned: bool = True
