"""What managers decide about recognitions."""

from dataclasses import replace
from typing import Final

from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.model import Recognition, State

MOST_WAITING_SHOWN: Final = 500
"""The moderation list holds so many at most; the rest comes when they are done."""


class Moderating(RecognitionBase):
    """The queue and what comes of it."""

    def waiting(self) -> tuple[Recognition, ...]:
        """What waits for a manager, oldest first."""
        with self._work.read() as unit:
            return unit.recognitions.waiting(MOST_WAITING_SHOWN)

    def approve(self, recognition_id: int, actor: str) -> None:
        """Let it be shown, from now on. Raises KnownError("recognition_missing")."""
        self._set_state(recognition_id, State.SHOWN, "recognition_approved", actor)

    def hide(self, recognition_id: int, actor: str) -> None:
        """Take it off the screen; `approve` brings it back. Errors as in `approve`."""
        self._set_state(recognition_id, State.HIDDEN, "recognition_hidden", actor)

    def _set_state(self, recognition_id: int, state: State, action: str, actor: str) -> None:
        self._change(recognition_id, actor, action, lambda one: replace(one, state=state))
