"""Why a recognition is or is not on the screen."""

from kiosk.errors import KnownError
from kiosk.recognition import why_texts as why_texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.why import MOST_COUNTED, why
from kiosk.words import Message


class Explaining(RecognitionBase):
    """Answers the manager's question; it changes nothing."""

    def why(
        self, recognition_id: int, *, failed: bool = False, on_screen: bool = False
    ) -> tuple[Message, ...]:
        """Why it is not on the screen, or that it is; codes of `why_texts.WHY`.

        What only the rotation knows is handed in: whether its slide `failed` of late
        (`Rotation.is_failing`), and whether it is `on_screen` now. Raises
        KnownError("recognition_missing").
        """
        now = self._clock.now()
        with self._work.read() as unit:
            one = unit.recognitions.get(recognition_id)
            if one is None:
                raise KnownError("recognition_missing")
            place = unit.recognitions.before_in_line(recognition_id, MOST_COUNTED)
        return why(one, now, self._clock.zone, place=place, failed=failed, on_screen=on_screen)
