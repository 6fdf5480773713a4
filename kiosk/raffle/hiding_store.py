"""What the use cases of hiding, hints and failed scans need of storage."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from kiosk.raffle.model import Failures, Hint, Place, PlaceCount


class HidingStore(Protocol):
    """Places, the tokens hidden there, and hints, within one transaction."""

    def one_hider(self) -> None:
        """Wait for, and hold until the end, the right to change places and hints."""
        ...

    def hide(self, token: int, place: int, note: str, actor: str, at: datetime) -> None:
        """A token is at this place now; a token that was not printed before is so now."""
        ...

    def unhide(self, token: int) -> None:
        """A token is at no place."""
        ...

    def places(self) -> tuple[Place, ...]:
        """All places by name."""
        ...

    def place(self, number: int) -> Place | None:
        """The place with this number."""
        ...

    def place_called(self, key: str) -> Place | None:
        """The place whose name has this key."""
        ...

    def place_counts(self, raffle: int | None) -> tuple[PlaceCount, ...]:
        """All places by name, with the tokens of a raffle and of the next one."""
        ...

    def add_place(self, name: str, key: str) -> Place:
        """A new place that is not on the plan."""
        ...

    def change_place(self, place: Place, key: str) -> None:
        """Another name, or another point on the plan."""
        ...

    def remove_place(self, number: int) -> None:
        """Take a place off the list; tokens of earlier raffles forget it."""
        ...

    def hints(self, raffle: int) -> tuple[Hint, ...]:
        """All hints of a raffle, the first to be released first."""
        ...

    def released_hints(self, raffle: int, now: datetime, most: int) -> tuple[Hint, ...]:
        """The released hints of a raffle that are not withdrawn, the newest first."""
        ...

    def add_hint(self, raffle: int, text: str, release_at: datetime) -> Hint:
        """A new hint."""
        ...

    def withdraw_hint(self, number: int, at: datetime) -> None:
        """Not shown any more."""
        ...


class ScanStore(Protocol):
    """The count of failed scans, within one transaction."""

    def count_failures(self, day: date, counts: Mapping[tuple[str, str], int]) -> None:
        """Add to the counts of a day, by device and reason."""
        ...

    def failures(self, since: date) -> tuple[Failures, ...]:
        """The counts from a day on, the newest day first."""
        ...

    def forget_failures(self, before: date) -> int:
        """Delete the counts of the days before; how many."""
        ...
