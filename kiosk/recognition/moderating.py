"""What managers decide about recognitions, and what senders are told of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from kiosk.clock import today
from kiosk.errors import KnownError
from kiosk.people.merge import unshowable
from kiosk.people.names import label, tidy
from kiosk.recognition import ink as handwriting
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.filter import caught_in
from kiosk.recognition.model import LIMITS, REASON_LIMIT, Kind, Recognition, State
from kiosk.recognition.moderation import (
    Named,
    QueuePage,
    SentThanks,
    Unanswered,
    Unheard,
    Waiting,
)
from kiosk.recognition.moderation_texts import REASONS
from kiosk.recognition.rules import unanswered
from kiosk.recognition.store import RecognitionUnit
from kiosk.recognition.texts import FIELDS

MOST_WAITING_SHOWN: Final = 500
"""The moderation list holds so many at most; the rest comes when they are done."""

MOST_COUNTED: Final = 1000
"""How far queues are counted: a thousand is enough to know that there are many."""


class Moderating(RecognitionBase):
    """The queue, the praise that nobody has answered, and what comes of both."""

    def waiting(self) -> tuple[Recognition, ...]:
        """What waits for a manager, oldest first."""
        with self._work.read() as unit:
            return unit.recognitions.queue(0, MOST_WAITING_SHOWN)

    def queue(self, offset: int, limit: int) -> QueuePage:
        """What waits to be approved, oldest first, with the word that the filter saw in each.

        Praise that waits for a leader's note is not among it: see `unanswered`.
        """
        with self._work.read() as unit:
            found = unit.recognitions.queue(offset, limit)
            named = _named(unit, found)
            total = unit.recognitions.queue_count(MOST_COUNTED)
        return QueuePage(
            tuple(
                Waiting(one.recognition, one.to, one.sender, caught_in(one.recognition))
                for one in named
            ),
            total,
        )

    def waiting_counts(self) -> tuple[int, int]:
        """How many wait to be approved, and how much praise has no note; up to `MOST_COUNTED`."""
        with self._work.read() as unit:
            store = unit.recognitions
            return store.queue_count(MOST_COUNTED), store.unanswered_count(MOST_COUNTED)

    def newest_thanks(self, limit: int) -> tuple[Named, ...]:
        """The thanks that may be shown, the newest first, for those who look over them."""
        with self._work.read() as unit:
            return _named(unit, unit.recognitions.newest(Kind.THANKS, limit))

    def approve(
        self,
        recognition_id: int,
        actor: str,
        show_from: date | None = None,
        show_until: date | None = None,
    ) -> None:
        """Let it be shown: from now on, or on the days that are given.

        Raises KnownError: "recognition_missing", "recognition_days_wrong", and
        "recognition_decided" for what somebody has refused or hidden meanwhile.
        """

        def make(one: Recognition) -> Recognition:
            if one.state in (State.REFUSED, State.HIDDEN):
                raise KnownError("recognition_decided")
            start, until = show_from or one.show_from, show_until or one.show_until
            if start and until and until < start:
                raise KnownError(
                    "recognition_days_wrong", start=start.isoformat(), until=until.isoformat()
                )
            return replace(one, show_from=start, show_until=until)

        self._decide(recognition_id, State.SHOWN, "recognition_approved", actor, make)

    def reword(self, recognition_id: int, text: str, actor: str) -> None:
        """Change the words of thanks; what the sender wrote is kept beside them, in `said`.

        Raises KnownError: "recognition_missing", "recognition_empty", "recognition_text_long",
        "recognition_character".
        """
        text = tidy(text)

        def make(one: Recognition) -> Recognition:
            _check(text, "text", LIMITS[one.kind]["text"])
            if not (text or one.title or one.words):
                raise KnownError("recognition_empty")
            said = one.said or one.text
            return one if text == one.text else replace(one, text=text, said=_unless(said, text))

        self._change(recognition_id, actor, "recognition_reworded", make)

    def refuse(self, recognition_id: int, reason: str, actor: str) -> None:
        """Never show it. `reason` is a code of `ready_reasons` or own words for the sender.

        Raises KnownError: "recognition_missing", "refusal_needs_reason", "refusal_reason_long",
        "recognition_character".
        """
        reason = tidy(reason)
        if not reason:
            raise KnownError("refusal_needs_reason")
        if len(reason) > REASON_LIMIT:
            raise KnownError("refusal_reason_long", length=len(reason), most=REASON_LIMIT)
        _check(reason, "note", REASON_LIMIT)
        self._decide(
            recognition_id,
            State.REFUSED,
            "recognition_refused",
            actor,
            lambda one: replace(one, reason=reason),
        )

    def ready_reasons(self) -> Mapping[str, str]:
        """Reasons of a refusal by code; marked in the context "recognition"."""
        return REASONS

    def hide(self, recognition_id: int, actor: str) -> None:
        """Take it off the screen; `unhide` brings it back. Raises "recognition_missing"."""
        self._decide(recognition_id, State.HIDDEN, "recognition_hidden", actor)

    def unhide(self, recognition_id: int, actor: str) -> None:
        """Let what was hidden or refused be shown again. Raises "recognition_missing"."""
        self._decide(
            recognition_id,
            State.SHOWN,
            "recognition_unhidden",
            actor,
            lambda one: replace(one, reason=""),
        )

    def sent_by(self, person_id: int, limit: int) -> tuple[SentThanks, ...]:
        """What became of the thanks that a person sent, the newest first; for their badge only."""
        zone = self._clock.zone
        with self._work.read() as unit:
            named = _named(unit, unit.recognitions.sent_by(person_id, Kind.THANKS, limit))
        return tuple(
            SentThanks(
                id=each.recognition.id,
                to=each.to,
                text=each.recognition.text or each.recognition.words,
                said=each.recognition.said,
                changed=each.recognition.said != "",
                state=each.recognition.state,
                reason=each.recognition.reason,
                day=each.recognition.created_at.astimezone(zone).date(),
                shown=each.recognition.shown,
            )
            for each in named
        )

    def unanswered(self, offset: int, limit: int) -> Unanswered:
        """Praise without a leader's note, oldest first, with the days since it came."""
        day, zone = today(self._clock), self._clock.zone
        with self._work.read() as unit:
            named = _named(unit, unit.recognitions.unanswered(offset, limit))
            total = unit.recognitions.unanswered_count(MOST_COUNTED)
        return Unanswered(
            tuple(
                Unheard(
                    one.recognition,
                    one.to,
                    one.sender,
                    max(0, (day - one.recognition.created_at.astimezone(zone).date()).days),
                )
                for one in named
            ),
            total,
        )

    def answer(self, recognition_id: int, note: str, ink: str, actor: str, leader: int) -> None:
        """Store a leader's note to a customer's praise, written or drawn, and let both be shown.

        `leader` is the person who wrote it: they sign, where nobody else does already. What waited
        for the note is shown from now on, and what was shown without it comes anew. Raises
        KnownError: "recognition_missing", "note_for_praise", "note_there" for praise that has
        been answered meanwhile, "note_needed", "ink_wrong", "recognition_text_long",
        "recognition_character".
        """
        note, ink = tidy(note), handwriting.checked(ink)
        if not (note or ink):
            raise KnownError("note_needed")
        _check(note, "note", LIMITS[Kind.PRAISE]["note"])

        def make(one: Recognition) -> Recognition:
            if one.kind is not Kind.PRAISE:
                raise KnownError("note_for_praise")
            if one.note or one.ink:
                raise KnownError("note_there")
            signed = one.sender_id is not None or one.sender != ""
            waited = one.state is State.WAITING
            return replace(
                one,
                note=note,
                ink=ink,
                sender_id=one.sender_id if signed else leader,
                state=State.SHOWN if waited else one.state,
                decided_at=self._clock.now() if waited else one.decided_at,
            )

        with self._work.write() as unit:
            unit.recognitions.lock()
            before = unit.recognitions.get(recognition_id)
            made = self._change_in(unit, recognition_id, actor, "praise_answered", make)
            if before is not None and unanswered(before) and not unanswered(made):
                unit.recognitions.as_new(recognition_id)

    def _decide(
        self,
        recognition_id: int,
        state: State,
        action: str,
        actor: str,
        make: Callable[[Recognition], Recognition] = lambda one: one,
    ) -> None:
        def decided(one: Recognition) -> Recognition:
            made = make(one)
            if one.state is state and made == one:
                return one
            return replace(made, state=state, decided_at=self._clock.now())

        self._change(recognition_id, actor, action, decided)


def _named(unit: RecognitionUnit, found: Sequence[Recognition]) -> tuple[Named, ...]:
    numbers = _concerned(found)
    names = {person.id: label(person) for person in unit.people.people(sorted(numbers))}
    return tuple(
        Named(
            one,
            (*(names.get(number, f"#{number}") for number in one.people), *one.teams),
            one.sender
            or ("" if one.sender_id is None else names.get(one.sender_id, f"#{one.sender_id}")),
        )
        for one in found
    )


def _concerned(found: Iterable[Recognition]) -> set[int]:
    return {
        number
        for one in found
        for number in (*one.people, *([] if one.sender_id is None else [one.sender_id]))
    }


def _unless(said: str, text: str) -> str:
    """The sender's words, or nothing where they stand as they were again."""
    return "" if said == text else said


def _check(text: str, field: str, most: int) -> None:
    if unshowable(text):
        raise KnownError("recognition_character", field=FIELDS[field])
    if len(text) > most:
        raise KnownError("recognition_text_long", field=FIELDS[field], length=len(text), most=most)
