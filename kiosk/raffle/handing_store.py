"""What the use cases of handing prizes over need of storage."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from kiosk.raffle.model import Raffle
from kiosk.raffle.wins import WinRow


class HandingStore(Protocol):
    """Wins over all raffles and which prizes were handed over, within one transaction."""

    def numbered(self, number: int) -> Raffle:
        """The raffle with this number of storage's."""
        ...

    def wins(self, raffle: int) -> tuple[WinRow, ...]:
        """All rounds of a raffle in the order drawn."""
        ...

    def wins_open(self) -> tuple[WinRow, ...]:
        """The rounds, over all raffles, that are pending, or claimed and not handed over.

        Those pending in a raffle that was abandoned are left out: nothing becomes of them.
        """
        ...

    def wins_of(self, person_id: int) -> tuple[WinRow, ...]:
        """The pending and the claimed rounds of a person, over all raffles, the newest first.

        Left out are, again, those pending in an abandoned raffle.
        """
        ...

    def hand_over(self, raffle: int, round_number: int, by: str, at: datetime) -> None:
        """The prize of a claimed round was handed over.

        Storage never forgets that, nor by whom: `by` stays when that manager is erased.
        """
        ...

    def claimed(self) -> Mapping[int, int]:
        """How many rounds were claimed, by the number of the raffle; none without any."""
        ...
