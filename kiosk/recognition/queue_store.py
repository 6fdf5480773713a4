"""What the rotation needs of storage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from kiosk.recognition.model import Kind
from kiosk.rotation.model import Candidate


@dataclass(frozen=True, slots=True)
class FlashAsked:
    """A recognition that was asked to interrupt the rotation, until `until`."""

    recognition_id: int
    until: datetime
    last_shown_at: datetime | None


class QueueStore(Protocol):
    """The rotation's queue, within one transaction; every question is a few small ranges."""

    def candidates(
        self,
        now: datetime,
        kinds: Sequence[Kind],
        values: Sequence[str],
        share: Sequence[int] = (),
        also: Sequence[int] = (),
    ) -> tuple[Candidate, ...]:
        """What could come next of what may be shown at `now`; 50 at most.

        The longest waiting, the newest unseen, some of each kind, of each value and of each
        priority, what was shown last, and the recognitions `share`, whose place in it the
        candidates keep as theirs; and `also`. Up to 9 kinds, 7 values and 6 of `share` are
        looked at; who gives some `also` gives as many values less, two for each.
        """
        ...

    def people_after(self, person_id: int, most: int) -> tuple[int, ...]:
        """The next people by number whom any recognition honours."""
        ...

    def heads(self, people: Sequence[int], now: datetime) -> tuple[tuple[int, int], ...]:
        """For each of `people` who has one, in their order: they, and their own longest waiting.

        Looked for among what may be shown at `now`, in each one's 20 newest recognitions.
        Of up to 24 people.
        """
        ...

    def before_in_line(self, recognition_id: int, most: int) -> int | None:
        """How many that may be shown have waited longer, counted up to `most`; None if it waits
        for no turn.
        """
        ...

    def top_place(self) -> int:
        """The place that was given last to what is live; 0 when nothing is."""
        ...

    def mark_shown(self, recognition_id: int, at: datetime) -> None:
        """Count a showing and give the last place."""
        ...

    def due(self, now: datetime) -> bool:
        """Whether the clock has changed what may be shown since it was last looked at."""
        ...

    def turn(self, now: datetime, zone: ZoneInfo, most: int) -> int:
        """Let the clock change what may be shown, at most `most` at once; answers how many.

        What begins gets the last place; what only rested keeps its place.
        """
        ...

    def flash_due(self, now: datetime) -> tuple[FlashAsked, ...]:
        """What still wants to interrupt the rotation at `now`, the oldest wish first; 8 at most."""
        ...
