"""The pages of handing prizes over, what is said there, and what it needs."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

from kiosk.raffle.model import Round, RoundOutcome, Status
from kiosk.raffle.wins import Win
from kiosk.scanning.code import Code
from kiosk.ui.models.wins import Stands
from kiosk.words import QT_TRANSLATE_NOOP

NOT_A_BADGE: Final = QT_TRANSLATE_NOOP("ui", "Hold up the winner's badge, please.")
NOBODY: Final = QT_TRANSLATE_NOOP("ui", "We don't know this badge. Pick the prize from the list.")
NO_PRIZE: Final = QT_TRANSLATE_NOOP("ui", "No prize waits for {who}.")
OTHER_BADGE: Final = QT_TRANSLATE_NOOP("ui", "This is not the winner's badge, but that of {who}.")
DONE: Final[Mapping[str, str]] = {
    "hand": QT_TRANSLATE_NOOP("ui", "“{prize}” is with {who} now."),
    "claim": QT_TRANSLATE_NOOP("ui", "“{prize}” is kept for {who}."),
    "absent": QT_TRANSLATE_NOOP("ui", "“{prize}” is drawn again in the next round."),
    "void": QT_TRANSLATE_NOOP("ui", "“{prize}” is drawn again in the next round."),
}
PAPERS: Final[Mapping[Stands, str]] = {
    Stands.WAITS: "sunflower",
    Stands.LATE: "red",
    Stands.LEFT: "grey",
    Stands.CLAIMED: "mint",
}


ALLOWED: Final[Mapping[str, tuple[Stands, ...]]] = {
    "hand": (Stands.WAITS, Stands.LATE, Stands.CLAIMED),
    "claim": (Stands.WAITS, Stands.LATE),
    "absent": (Stands.LATE,),
    "void": (Stands.WAITS, Stands.LATE),
}
"""What may be done with a win, by how it stands."""


class Page(StrEnum):
    """What the page shows, and (in UP) where the way back leads."""

    LIST = "list"
    ONE = "one"
    SURE = "sure"
    REASON = "reason"
    SECOND = "second"


UP: Final[Mapping[Page, Page]] = {
    Page.ONE: Page.LIST,
    Page.SURE: Page.ONE,
    Page.REASON: Page.ONE,
    Page.SECOND: Page.REASON,
}


class Handings(Protocol):
    """What the page needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def wins_open(self) -> tuple[Win, ...]:
        """What is still to do, over all raffles."""
        ...

    def status(self) -> Status:
        """How the raffle stands."""
        ...

    def settle(
        self,
        round_number: int,
        outcome: RoundOutcome | str,
        actor: str,
        reason: str = "",
        second: str | None = None,
    ) -> Round:
        """Say what became of a win of the present raffle."""
        ...

    def hand_over(self, raffle_id: str, round_number: int, actor: str) -> Win:
        """The prize of a claimed win was handed over."""
        ...


class Holders(Protocol):
    """What the page needs of `kiosk.people.service.People`; used on the storage worker."""

    def by_badge(self, code: Code) -> object:
        """Who holds a badge: `Found`, or anything else for nobody."""
        ...
