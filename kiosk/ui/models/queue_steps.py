"""The pages of the queue, and what they need of recognition."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from kiosk.recognition.moderation import Named, QueuePage


class Page(StrEnum):
    """What the page shows."""

    QUEUE = "queue"
    NEWEST = "newest"
    WORDS = "words"
    DAYS = "days"
    REASON = "reason"
    OWN = "own"


class Moderation(Protocol):
    """What the page needs of `kiosk.recognition.service.Recognitions`; on the worker."""

    def queue(self, offset: int, limit: int) -> QueuePage:
        """What waits, oldest first."""
        ...

    def newest_thanks(self, limit: int) -> tuple[Named, ...]:
        """What may be shown, newest first."""
        ...

    def ready_reasons(self) -> Mapping[str, str]:
        """Reasons by code."""
        ...

    def approve(
        self,
        recognition_id: int,
        actor: str,
        show_from: date | None = None,
        show_until: date | None = None,
    ) -> None:
        """Let it be shown."""
        ...

    def reword(self, recognition_id: int, text: str, actor: str) -> None:
        """Change its words."""
        ...

    def refuse(self, recognition_id: int, reason: str, actor: str) -> None:
        """Never show it."""
        ...

    def hide(self, recognition_id: int, actor: str) -> None:
        """Take it off the screen."""
        ...

    def unhide(self, recognition_id: int, actor: str) -> None:
        """Bring it back."""
        ...


@dataclass(frozen=True, slots=True)
class News:
    """What storage knew when it was asked: the one at place `at`, and the newest thanks."""

    at: int
    queue: QueuePage
    newest: tuple[Named, ...]
