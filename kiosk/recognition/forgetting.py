"""Forgetting one person, also in the words of others: in portions, so that nobody waits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.people.mentions import Mentions
from kiosk.recognition import personal
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.model import Recognition
from kiosk.recognition.rules import digest
from kiosk.recognition.staged_store import Stage
from kiosk.recognition.staging import Resolved, from_json, to_json
from kiosk.recognition.store import Filed

AT_ONCE = 250
"""So many recognitions are looked at, or changed, in one transaction."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many recognitions went whole, and from how many a person was taken out."""

    removed: int
    changed: int


class Forgetting(RecognitionBase):
    """Everything that is known of one person, and letting go of it."""

    def forget(self, person_id: int, mentions: Mentions) -> Forgotten:
        """Take a person out of all recognitions, and of those that are on their way in.

        Repeating it after an interruption does the rest. Nothing is noted: whoever erases the
        person does that.
        """
        self._forget_staged(person_id, mentions)
        removed = changed = 0
        for portion in self._portions():
            meant = [one.id for one in portion if _concerns(one, person_id, mentions)]
            if meant:
                gone, left = self._forget_in(meant, person_id, mentions)
                removed, changed = removed + gone, changed + left
        return Forgotten(removed, changed)

    def named_in(self, person_id: int, mentions: Mentions) -> tuple[Recognition, ...]:
        """The recognitions whose words name a person whom they neither honour nor come from."""
        return tuple(
            one
            for portion in self._portions()
            for one in portion
            if person_id not in one.people
            and one.sender_id != person_id
            and personal.is_named(one, mentions)
        )

    def about(self, person_id: int) -> tuple[Recognition, ...]:
        """The recognitions that honour a person or were sent by them."""
        with self._work.read() as unit:
            return unit.recognitions.about(person_id)

    def _portions(self) -> Iterator[Sequence[Recognition]]:
        last = 0
        while True:
            with self._work.read() as unit:
                portion = unit.recognitions.after(last, AT_ONCE)
            if not portion:
                return
            yield portion
            last = portion[-1].id

    def _forget_in(
        self, numbers: Sequence[int], person_id: int, mentions: Mentions
    ) -> tuple[int, int]:
        """How many of these went whole, and how many were changed."""
        with self._work.write() as unit:
            store = unit.recognitions
            store.lock()
            kept: list[Filed] = []
            removed = 0
            for number in numbers:
                one = store.get(number)
                if one is None:
                    continue
                left = personal.forgotten(one, person_id, mentions)
                if left is None:
                    store.remove(number)
                    removed += 1
                elif left != one:
                    kept.append(self._filed(left))
            store.save(kept)
        return removed, len(kept)

    def _forget_staged(self, person_id: int, mentions: Mentions) -> None:
        """Rows that are on their way in; who is in none of them is left out when they move."""
        with self._work.read() as unit:
            files = [
                file
                for stage in (Stage.STAGING, Stage.WHOLE, Stage.DROPPED)
                for file in unit.recognitions.staged.files(stage)
            ]
        for file in files:
            after = file.moved
            while True:
                with self._work.write() as unit:
                    staged = unit.recognitions.staged
                    rows = staged.rows(file.id, after, AT_ONCE)
                    for place, row in enumerate(rows, start=after + 1):
                        item = from_json(row)
                        made = _without(item, person_id, mentions)
                        if made != item:
                            staged.rewrite(file.id, place, to_json(made))
                if not rows:
                    break
                after += len(rows)


def _concerns(one: Recognition, person_id: int, mentions: Mentions) -> bool:
    return person_id in one.people or one.sender_id == person_id or personal.is_named(one, mentions)


def _without(item: Resolved, person_id: int, mentions: Mentions) -> Resolved:
    one = item.recognition
    left = personal.forgotten(one, person_id, mentions)
    if left is None:
        # It is left out when it moves, for it honours somebody who is not there any more.
        left = replace(
            one,
            key="",
            title="",
            text="",
            words="",
            note="",
            source="",
            sender="",
            said="",
            reason="",
            ink="",
            more=(),
            picture=None,
            video=None,
        )
    return item if left == one else replace(item, recognition=left, digest=digest(left))
