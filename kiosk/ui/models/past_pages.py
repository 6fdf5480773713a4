"""The pages of the raffles that were, and what they need."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

from kiosk.raffle.model import Raffle, Status
from kiosk.raffle.wins import PastRaffle, Results
from kiosk.ui.models.wins import Stands

PAPERS: Final[Mapping[Stands, str]] = {
    Stands.WAITS: "sunflower",
    Stands.LATE: "red",
    Stands.LEFT: "grey",
    Stands.CLAIMED: "mint",
    Stands.HANDED: "green",
    Stands.ABSENT: "grey",
    Stands.VOID: "grey",
}


class Page(StrEnum):
    """What the page shows, and (in UP) where the way back leads."""

    LIST = "list"
    ONE = "one"
    SAVE = "save"
    REASON = "reason"
    SECOND = "second"


UP: Final[Mapping[Page, Page]] = {
    Page.ONE: Page.LIST,
    Page.SAVE: Page.ONE,
    Page.REASON: Page.ONE,
    Page.SECOND: Page.REASON,
}


class Archive(Protocol):
    """What the page needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def status(self) -> Status:
        """How the present raffle stands."""
        ...

    def history(self) -> tuple[PastRaffle, ...]:
        """The raffles that have ended, the newest first."""
        ...

    def results(self, raffle_id: str | None = None) -> Results:
        """What came out of a raffle."""
        ...

    def abandon(self, reason: str, actor: str, second: str | None) -> Raffle:
        """End the present raffle before its time."""
        ...
