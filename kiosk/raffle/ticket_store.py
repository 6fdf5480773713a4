"""What the draw needs of storage: a raffle's many tickets, some at a time."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from kiosk.raffle.model import Ticket


class TicketStore(Protocol):
    """The tickets of a raffle and their holders, within one transaction."""

    def ticket_rows(self, raffle: int, after: int, limit: int) -> Sequence[tuple[int, str]]:
        """Number and holder of the next tickets after a number, by number."""
        ...

    def last_ticket(self, raffle: int) -> int:
        """The highest number of a ticket, 0 without any: how many there are."""
        ...

    def ticket_counts(self, raffle: int) -> tuple[int, int]:
        """How many tickets there are, and of how many holders."""
        ...

    def ticket(self, raffle: int, number: int) -> Ticket | None:
        """The ticket with this number."""
        ...

    def tickets_from(self, raffle: int, after: int, limit: int) -> tuple[Ticket, ...]:
        """The next tickets after a number, by number."""
        ...

    def tickets_like(
        self, raffle: int, part: str, offset: int, limit: int
    ) -> tuple[tuple[Ticket, ...], int]:
        """Tickets whose holder has `part` in it, in whatever case, and how many there are."""
        ...

    def held_by(self, raffle: int, holders: Sequence[str]) -> Mapping[str, int]:
        """How many tickets each of these holders has; those with none are not in it."""
        ...

    def people_by_holder(self, raffle: int, holders: Sequence[str]) -> Mapping[str, int]:
        """Whose pseudonyms these are; erased people are not in it."""
        ...

    def people_after(self, raffle: int, holder: str, limit: int) -> Sequence[tuple[str, int]]:
        """The next people with tickets after a pseudonym, by pseudonym; without erased ones."""
        ...
