"""What managers write themselves."""

from dataclasses import replace

from kiosk.errors import KnownError
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.model import Kind, Recognition, RecognitionDraft, State
from kiosk.recognition.rules import unanswered


class Writing(RecognitionBase):
    """Recognitions from a manager's hand."""

    def add(self, draft: RecognitionDraft, actor: str) -> int:
        """Store what a manager wrote and answer its id.

        It may be shown at once; customer praise without a leader's note waits for one where the
        site chose so. Raises the known errors of a draft, and KnownError
        ("recognition_winner_by_hand") for the kind that only draws make.
        """
        if draft.kind is Kind.WINNER:
            raise KnownError("recognition_winner_by_hand")
        silent = draft.kind is Kind.PRAISE and not (draft.note.strip() or draft.ink)
        waits = silent and self._policy().praise_waits
        with self._work.write() as unit:
            number = self._add(unit, draft, State.WAITING if waits else State.SHOWN)
            unit.audit.append(
                actor, "recognition_added", f"recognition:{number}", kind=draft.kind.value
            )
        return number

    def edit(self, recognition_id: int, draft: RecognitionDraft, actor: str) -> Recognition:
        """Replace what a recognition says by a draft; answers what is stored now.

        What was shown of it and its state stay, but praise that waited for a leader's note and
        has one now may be shown. Of thanks the first words are kept in `said`. Raises as `add`,
        and KnownError("recognition_missing").
        """
        with self._work.write() as unit:
            checked = self._checked(unit, draft)

            def make(one: Recognition) -> Recognition:
                if Kind.WINNER in {one.kind, checked.kind} and one.kind is not checked.kind:
                    raise KnownError("recognition_winner_by_hand")
                return _rewritten(one, checked)

            return self._change_in(unit, recognition_id, actor, "recognition_edited", make)

    def remove(self, recognition_id: int, actor: str) -> None:
        """Delete a recognition for good; hiding it can be undone, this cannot.

        Raises KnownError("recognition_missing").
        """
        with self._work.write() as unit:
            unit.recognitions.lock()
            one = unit.recognitions.get(recognition_id)
            if one is None:
                raise KnownError("recognition_missing")
            unit.recognitions.remove(recognition_id)
            unit.audit.append(
                actor, "recognition_removed", f"recognition:{recognition_id}", kind=one.kind.value
            )


def _rewritten(one: Recognition, draft: RecognitionDraft) -> Recognition:
    made = replace(
        one,
        kind=draft.kind,
        title=draft.title,
        text=draft.text,
        words=draft.words,
        note=draft.note,
        source=draft.source,
        people=draft.people,
        teams=draft.teams,
        sender=draft.sender,
        sender_id=draft.sender_id,
        value=draft.value,
        picture=draft.picture,
        show_from=draft.show_from,
        show_until=draft.show_until,
        priority=draft.priority,
        more=draft.more,
        occasion=draft.occasion,
        ink=draft.ink,
        weekdays=draft.weekdays,
        time_from=draft.time_from,
        time_until=draft.time_until,
        video=draft.video,
    )
    if one.kind is Kind.THANKS and made.text != one.text:
        said = one.said or one.text
        made = replace(made, said="" if said == made.text else said)
    if one.state is State.WAITING and unanswered(one) and not unanswered(made):
        made = replace(made, state=State.SHOWN)
    return made
