"""What changing the programme by hand needs of storage."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import Venue


class EditingStore(Protocol):
    """Single events, within one transaction. Signed up is who has a place or waits for one."""

    def event(self, number: int) -> Event | None:
        """The event with this number."""
        ...

    def put(self, event: Event) -> Event:
        """Add an event and answer it with its number: the one that it comes with, if any."""
        ...

    def remove(self, number: int) -> None:
        """Remove an event with its rule, slots, sign-ups and attendance."""
        ...

    def signed_up(self, events: Sequence[int]) -> Mapping[int, int]:
        """How many are signed up, by event; those with nobody are not among them."""
        ...

    def signed_up_by_slot(self, event: int) -> Mapping[int, int]:
        """How many are signed up, by slot of an event; those with nobody are not among them."""
        ...

    def in_both(self, event: int, others: Sequence[int]) -> Mapping[int, int]:
        """How many people have a place in an event and in one of the others, by the other."""
        ...

    def remove_week(self, number: int) -> None:
        """Remove a week; its events and what its days are about stay."""
        ...


class VenueStore(Protocol):
    """The places with a plan, within one transaction."""

    def all(self) -> tuple[Venue, ...]:
        """Every place, by its name."""
        ...

    def named(self, folded: str) -> Venue | None:
        """The place with this name, folded by `venues.fold`."""
        ...

    def put(self, venue: Venue, folded: str) -> Venue:
        """Store a place and answer it with its number; one with the number 0 is added."""
        ...

    def remove(self, number: int) -> None:
        """Remove a place; events keep its name."""
        ...
