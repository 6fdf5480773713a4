"""What keeping and deleting needs of storage."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.recognition.model import Recognition


class KeepingStore(Protocol):
    """What may be old, within one transaction."""

    def made_before(
        self, phase: StrEnum, at: datetime, after: tuple[int, int], most: int
    ) -> tuple[tuple[int, Recognition], ...]:
        """Those of a phase that were made before `at`, each after its place in the queue.

        Ordered by place and id; the first `most` after that place and id.
        """
        ...

    def how_many(self) -> int:
        """All of them, whatever their state."""
        ...

    def media_after(self, last: int, most: int) -> tuple[int | None, frozenset[str]]:
        """The media files that the next `most` recognitions after an id name, and the last id.

        The id is None when there are no more.
        """
        ...
