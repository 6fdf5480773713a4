"""What looking for recognitions needs of storage."""

from typing import Protocol

from kiosk.recognition.model import Recognition
from kiosk.recognition.search import Wanted


class SearchStore(Protocol):
    """The index of recognitions, within one transaction; it is kept by what stores them."""

    def search(self, wanted: Wanted, before: int | None, most: int) -> tuple[Recognition, ...]:
        """The last ones added of what is wanted, the last first; only ids below `before`."""
        ...

    def settle_search(self, begin: bool) -> bool:
        """Let the index forget for good what was removed from it; whether anything is left to do.

        A part at a time, each well under a second: `begin` is for the first.
        """
        ...
