"""A manager asks for a newsflash."""

from dataclasses import replace
from datetime import datetime

from kiosk.errors import KnownError
from kiosk.recognition import why_texts as why_texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Recognition
from kiosk.recognition.source import FLASH_FOR
from kiosk.recognition.store import Phase


class Flashing(RecognitionBase):
    """What managers want everybody to see now."""

    def flash(self, recognition_id: int, actor: str) -> datetime:
        """Let a recognition interrupt the rotation once, as soon as nobody uses the screen.

        Answers until when it may; after that the wish is worth nothing. Audited as
        `newsflash_asked`. Raises KnownError: `recognition_missing`, `newsflash_not_showing`.
        """
        now = self._clock.now()
        until = now + FLASH_FOR

        def wanted(one: Recognition) -> Recognition:
            if standing(one, now, self._clock.zone).phase is not Phase.LIVE:
                raise KnownError("newsflash_not_showing")
            return replace(one, flash_until=until)

        self._change(recognition_id, actor, "newsflash_asked", wanted)
        return until
