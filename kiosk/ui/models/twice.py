"""Telling a touch that came twice from a second one."""

from typing import Final

from PySide6.QtCore import QElapsedTimer

TWICE_MS: Final = 450
"""Two touches within so long are one that came twice."""


class FreshPage:
    """Something else came under the finger: who touches at once has not seen it yet.

    For pages on which the next button stands where the last one stood.
    """

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def came(self) -> None:
        """It is there now."""
        self._since.start()

    def is_unseen(self) -> bool:
        """Whether a touch of this moment was meant for what stood there before."""
        return self._since.isValid() and self._since.elapsed() < TWICE_MS
