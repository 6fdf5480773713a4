"""What recognition needs of storage and of the people."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.audit.log import AuditLog
from kiosk.people.store import PeopleStore
from kiosk.recognition.fame_store import FameStore
from kiosk.recognition.film_store import FilmStore
from kiosk.recognition.insight_store import InsightStore
from kiosk.recognition.keeping_store import KeepingStore
from kiosk.recognition.model import Kind, Recognition, Value
from kiosk.recognition.moderation_store import ModerationStore
from kiosk.recognition.queue_store import QueueStore
from kiosk.recognition.search_store import SearchStore
from kiosk.recognition.staged_store import StagedStore
from kiosk.recognition.telling_store import TellingStore


class Phase(StrEnum):
    """What the rotation may do with a recognition on a day."""

    LIVE = "live"
    COMING = "coming"
    OVER = "over"
    WAITING = "waiting"
    HIDDEN = "hidden"
    RESTING = "resting"
    """It is one of its days, but not one of its weekdays or hours."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A recognition with what storage finds it by."""

    recognition: Recognition
    digest: str
    phase: Phase
    turns_at: datetime | None = None
    """When the clock changes the phase next; None if it never does."""
    turned_at: datetime | None = None
    """When the phase was looked at, if the clock can change it."""


class RecognitionStore(
    QueueStore,
    ModerationStore,
    FilmStore,
    SearchStore,
    InsightStore,
    KeepingStore,
    TellingStore,
    FameStore,
    Protocol,
):
    """All recognitions and the site's own values, within one transaction."""

    @property
    def staged(self) -> StagedStore:
        """Rows of files that are on their way."""
        ...

    def lock(self) -> None:
        """Let no other unit add or change recognitions until this one ends: then look."""
        ...

    def get(self, recognition_id: int) -> Recognition | None:
        """The recognition with this id."""
        ...

    def by_keys(self, keys: Sequence[str]) -> tuple[Recognition, ...]:
        """Those that have one of these keys."""
        ...

    def by_digests(self, digests: Sequence[str]) -> tuple[Recognition, ...]:
        """Those whose content has one of these digests, by id."""
        ...

    def add(self, filed: Sequence[Filed]) -> tuple[int, ...]:
        """Add recognitions at the end of the queue, in order; answers their ids."""
        ...

    def save(self, filed: Sequence[Filed]) -> None:
        """Store all fields but the showings. What becomes live gets the last place."""
        ...

    def remove(self, recognition_id: int) -> None:
        """Delete a recognition; nothing happens if there is none."""
        ...

    def waiting(self, most: int) -> tuple[Recognition, ...]:
        """Those that wait for approval, oldest first."""
        ...

    def count(self, kind: Kind, since: datetime, until: datetime) -> int:
        """How many of a kind, in the state SHOWN, were made in `since` <= time < `until`."""
        ...

    def everything(self) -> Iterator[Recognition]:
        """All of them by id, read in portions."""
        ...

    def after(self, last: int, most: int) -> tuple[Recognition, ...]:
        """The first `most` whose ids come after `last`, by id."""
        ...

    def about(self, person_id: int) -> tuple[Recognition, ...]:
        """Those that honour a person or were sent by them, by id."""
        ...

    def forget_person(self, person_id: int) -> None:
        """Remove a person from all of them, as honoured and as sender."""
        ...

    def own_values(self) -> tuple[Value, ...]:
        """The site's own values in their order; empty while it has none."""
        ...

    def add_values(self, values: Sequence[Value]) -> None:
        """Add values of the site's own, after those there are."""
        ...


class RecognitionUnit(Protocol):
    """One transaction of the recognition's use cases."""

    @property
    def recognitions(self) -> RecognitionStore:
        """The recognitions."""
        ...

    @property
    def people(self) -> PeopleStore:
        """The roster."""
        ...

    @property
    def audit(self) -> AuditLog:
        """The chain of what was changed."""
        ...
