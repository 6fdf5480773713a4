"""The pages of the list of tokens, what it can be narrowed to, and what it needs."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

from kiosk.people.model import Person
from kiosk.raffle.model import BatchInfo, PlaceCount, Status, Ticket, TokenInfo, TokenState
from kiosk.scanning.code import Code, Refusal
from kiosk.words import QT_TRANSLATE_NOOP


class Page(StrEnum):
    """What the page shows, and (in UP) where the way back leads."""

    LIST = "list"
    TOKEN = "token"
    NOTE = "note"
    PLACE = "place"
    NEW_PLACE = "new_place"
    RETIRE = "retire"
    REASON = "reason"
    GIVE = "give"
    GIVE_SURE = "give_sure"
    BATCHES = "batches"
    BATCH = "batch"


UP: Final[Mapping[Page, Page]] = {
    Page.TOKEN: Page.LIST,
    Page.NOTE: Page.TOKEN,
    Page.PLACE: Page.TOKEN,
    Page.NEW_PLACE: Page.PLACE,
    Page.RETIRE: Page.TOKEN,
    Page.REASON: Page.RETIRE,
    Page.GIVE: Page.TOKEN,
    Page.GIVE_SURE: Page.GIVE,
    Page.BATCHES: Page.LIST,
    Page.BATCH: Page.BATCHES,
}
OPENS_SCANS: Final = frozenset({Page.LIST, Page.TOKEN, Page.BATCHES, Page.BATCH})

FILTERS: Final[Mapping[str, tuple[str, frozenset[TokenState]]]] = {
    "all": (QT_TRANSLATE_NOOP("ui", "All"), frozenset()),
    "left": (
        QT_TRANSLATE_NOOP("ui", "Not hidden yet"),
        frozenset({TokenState.MADE, TokenState.PRINTED}),
    ),
    "out": (QT_TRANSLATE_NOOP("ui", "Still out there"), frozenset({TokenState.HIDDEN})),
    "found": (QT_TRANSLATE_NOOP("ui", "Found"), frozenset({TokenState.FOUND})),
    "retired": (QT_TRANSLATE_NOOP("ui", "Retired"), frozenset({TokenState.RETIRED})),
}
"""What the list can be narrowed to: its name and its states, none of them for all."""


class Tokens(Protocol):
    """What the page needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def status(self) -> Status:
        """How the raffle stands."""
        ...

    def tokens(self) -> tuple[TokenInfo, ...]:
        """All tokens."""
        ...

    def batches(self) -> tuple[BatchInfo, ...]:
        """All batches."""
        ...

    def places(self) -> tuple[PlaceCount, ...]:
        """All places with their counts."""
        ...

    def look_up(self, code: Code | Refusal | str) -> TokenInfo | None:
        """The token with this code."""
        ...

    def move(self, number: int, place: str, note: str, actor: str) -> TokenInfo:
        """Note another place or note of a token."""
        ...

    def retire(self, number: int, actor: str, reason: str) -> TokenInfo:
        """Take a token out of the game."""
        ...

    def retire_batch(self, batch: int, actor: str, reason: str) -> int:
        """Take a whole batch out of the game."""
        ...

    def give(self, ticket: int, person_id: int, actor: str) -> Ticket:
        """Give a ticket to its right finder."""
        ...


class Roster(Protocol):
    """What the page needs of `kiosk.people.service.People`; used on the storage worker."""

    def roster(self) -> tuple[Person, ...]:
        """Everybody."""
        ...

    def by_badge(self, code: Code) -> object:
        """Who holds a badge: `Found`, or anything else for nobody."""
        ...
