"""What moderation needs of storage."""

from typing import Protocol

from kiosk.recognition.model import Kind, Recognition


class ModerationStore(Protocol):
    """What somebody has to decide about, within one transaction."""

    def queue(self, skip: int, most: int) -> tuple[Recognition, ...]:
        """What waits for approval, oldest first; not praise that waits for a note."""
        ...

    def queue_count(self, most: int) -> int:
        """How many `queue` would go through; counted up to `most`."""
        ...

    def unanswered(self, skip: int, most: int) -> tuple[Recognition, ...]:
        """Praise without a leader's note, oldest first."""
        ...

    def unanswered_count(self, most: int) -> int:
        """How many `unanswered` would go through; counted up to `most`."""
        ...

    def newest(self, kind: Kind, most: int) -> tuple[Recognition, ...]:
        """Those of a kind that may be shown, the newest first."""
        ...

    def sent_by(self, person_id: int, kind: Kind, most: int) -> tuple[Recognition, ...]:
        """What a person has sent of a kind, the newest first."""
        ...

    def as_new(self, recognition_id: int) -> None:
        """Forget that it was shown, so that it comes at once."""
        ...
