"""What the cinema needs of storage."""

from typing import Protocol

from kiosk.recognition.model import Recognition


class FilmStore(Protocol):
    """Recognitions with a video, within one transaction."""

    def films(self, most: int) -> tuple[Recognition, ...]:
        """Those that were live when the rotation last looked, the newest first."""
        ...
