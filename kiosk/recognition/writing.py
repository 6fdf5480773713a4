"""What managers write themselves."""

from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.model import RecognitionDraft, State


class Writing(RecognitionBase):
    """Recognitions from a manager's hand."""

    def add(self, draft: RecognitionDraft, actor: str) -> int:
        """Store what a manager wrote and answer its id. Raises the known errors of a draft."""
        with self._work.write() as unit:
            number = self._add(unit, draft, State.SHOWN)
            unit.audit.append(
                actor, "recognition_added", f"recognition:{number}", kind=draft.kind.value
            )
        return number
