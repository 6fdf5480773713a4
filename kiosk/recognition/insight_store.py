"""What the overview of the year needs of storage."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from kiosk.recognition.model import Kind


class InsightStore(Protocol):
    """Figures of recognitions in the state SHOWN, within one transaction.

    A span is `since` <= time < `until`; each question looks at no more than it is asked about.
    """

    def counted(self, since: datetime, until: datetime) -> Mapping[Kind, int]:
        """How many of each kind were made in a span; kinds without any are left out."""
        ...

    def honoured(
        self,
        kinds: Sequence[Kind],
        since: datetime,
        before: tuple[datetime, int] | None,
        most: int,
    ) -> tuple[frozenset[int], tuple[datetime, int] | None]:
        """Whom the `most` newest that were made from `since` honoured, as far as of these kinds.

        `before` goes on where another call ended: with the time and the id of the last that was
        looked at, which the answer has too, or None when there are no more.
        """
        ...

    def last_honoured(self, people: Sequence[int], kinds: Sequence[Kind]) -> Mapping[int, datetime]:
        """When the latest recognition of these kinds of each of some people was made, if any."""
        ...

    def unanswered_between(self, since: datetime | None, until: datetime | None) -> int:
        """How much praise without a note was made in a span; None is no bound."""
        ...
