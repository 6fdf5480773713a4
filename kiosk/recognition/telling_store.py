"""What stories and letters need of storage."""

from typing import Protocol

from kiosk.recognition.model import Kind, Recognition


class TellingStore(Protocol):
    """Recognitions to be told, within one transaction."""

    def of_value(self, value: str, kind: Kind, most: int) -> tuple[Recognition, ...]:
        """The newest `most` of a kind that are live and carry the value (its key)."""
        ...

    def letters(self, most: int) -> tuple[Recognition, ...]:
        """Live customer praise with words and a source, the newest first."""
        ...
