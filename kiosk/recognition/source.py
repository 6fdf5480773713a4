"""Recognitions as a source of slides."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from kiosk.clock import Clock, today
from kiosk.recognition.content import content
from kiosk.recognition.model import Kind
from kiosk.recognition.rules import people_keys
from kiosk.recognition.store import Phase, RecognitionStore, RecognitionUnit, phase_on
from kiosk.recognition.texts import VALUES
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.dwell import dwell_seconds, video_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.work import Work

_TURNED_AT_ONCE: Final = 500
_VALUES_ASKED: Final = 8
_ROUNDS: Final = 4


class RecognitionSource:
    """Implements the rotation's `Source`. Each call is one short transaction.

    When a day begins, what begins and ends on it is moved in portions, so
    that the question for candidates never looks at what is over.
    """

    def __init__(self, work: Work[RecognitionUnit], clock: Clock, base_dwell: float = 12.0) -> None:
        self._work = work
        self._clock = clock
        self._dwell = base_dwell
        self._turned: date | None = None

    @property
    def name(self) -> str:
        """The name of this source."""
        return RECOGNITION

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """At most 50, in the same time however many recognitions there are."""
        day = now.astimezone(self._clock.zone).date()
        found: tuple[Candidate, ...] = ()
        for _ in range(_ROUNDS):
            with self._work.read() as unit:
                due = self._turned != day and unit.recognitions.days_due(day)
                found = _ask(unit.recognitions, day)
            if not due:
                self._turned = day
                return found
            with self._work.write() as unit:
                unit.recognitions.turn_days(day, _TURNED_AT_ONCE)
        return found

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide by today's display choices; None if it may not be shown any more."""
        with self._work.read() as unit:
            one = unit.recognitions.get(int(candidate.id))
            if one is None:
                return None
            phase = phase_on(today(self._clock), one.state, one.show_from, one.show_until)
            if phase is not Phase.LIVE:
                return None
            concerned = {*one.people, *([] if one.sender_id is None else [one.sender_id])}
            people = {person.id: person for person in unit.people.people(sorted(concerned))}
            values = {value.key: value for value in (*VALUES, *unit.recognitions.own_values())}
        shown = content(one, people, values, self._clock.zone)
        dwell = dwell_seconds(self._dwell, one.title, one.text, one.words, one.note)
        if shown.video is not None:
            dwell = max(dwell, video_seconds(shown.video.length))
        return Slide(
            id=f"{RECOGNITION}:{one.id}",
            source=RECOGNITION,
            people=people_keys(one.people, one.teams),
            value=one.value,
            kind=one.kind.value,
            dwell_seconds=dwell,
            content=shown,
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """One small write."""
        with self._work.write() as unit:
            unit.recognitions.mark_shown(int(slide_id), at)


def _ask(store: RecognitionStore, day: date) -> tuple[Candidate, ...]:
    values = [value.key for value in (*VALUES, *store.own_values())]
    if len(values) > _VALUES_ASKED:
        # All get their turn: the window moves on with each showing.
        start = store.top_place() % len(values)
        values = (values + values)[start : start + _VALUES_ASKED]
    return store.candidates(day, tuple(Kind), values)
