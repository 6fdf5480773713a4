"""What a week's hall of fame and a day's sponsor need of storage."""

from datetime import datetime
from typing import Protocol

from kiosk.recognition.model import Kind, Recognition


class FameStore(Protocol):
    """Recognitions of some days, and those of a department, within one transaction."""

    def of_days(
        self, kind: Kind, since: datetime, until: datetime, most: int
    ) -> tuple[Recognition, ...]:
        """Those of a kind that may be shown, made in `since` <= time < `until`, newest first."""
        ...

    def notes_of(self, name: str, most: int) -> tuple[int, ...]:
        """Live ones that `name` signed, or that honour it as a team, newest first.

        Looked for among the newest 300 recognitions, without regard to case.
        """
        ...
