"""Thanks from the floor."""

from collections.abc import Mapping

from kiosk.errors import KnownError
from kiosk.recognition import texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.filter import caught as caught_word
from kiosk.recognition.model import Kind, RecognitionDraft, State, Thanked, ThanksDraft


class Thanking(RecognitionBase):
    """What a colleague does with thanks."""

    def say_thanks(self, draft: ThanksDraft) -> Thanked:
        """Store thanks from the floor. Raises the known errors of a draft.

        They wait for a manager where the site chose so, and wherever the filter of words saw
        something. KnownError "thanks_unsigned" where the site wants to know who says them.
        """
        policy = self._policy()
        if draft.sender_id is None and not policy.unsigned_thanks:
            raise KnownError("thanks_unsigned")
        if draft.sender_id is not None and draft.sender_id in draft.to:
            raise KnownError("thanks_to_oneself")
        whole = RecognitionDraft(
            kind=Kind.THANKS,
            text=draft.text,
            people=draft.to,
            teams=draft.teams,
            sender_id=draft.sender_id,
            value=draft.value,
        )
        caught = caught_word(draft.text) != ""
        state = State.WAITING if policy.moderated or caught else State.SHOWN
        with self._work.write() as unit:
            number = self._add(unit, whole, state)
        return Thanked(number, waiting=state is State.WAITING)

    def may_be_unsigned(self) -> bool:
        """Whether thanks may come from "a colleague"."""
        return self._policy().unsigned_thanks

    def ready_sentences(self) -> Mapping[str, str]:
        """Sentences to pick and change, by code; marked in the context "recognition"."""
        return texts.READY_SENTENCES
