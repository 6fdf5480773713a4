"""Recognitions as a source of slides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from kiosk.clock import Clock
from kiosk.recognition.content import pages
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Kind, Recognition, RecognitionContent
from kiosk.recognition.rules import people_keys
from kiosk.recognition.store import Phase, RecognitionStore, RecognitionUnit
from kiosk.recognition.texts import VALUES
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.dwell import dwell_seconds, video_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.work import Work

FLASH_FOR: Final = timedelta(minutes=15)
"""So long after it was asked for a newsflash may still interrupt."""

_TURNED_AT_ONCE: Final = 500
_VALUES_ASKED: Final = 7
_PEOPLE_ASKED: Final = 24
_SHARE: Final = 6
_OVERTAKEN: Final = 12
"""Whoever is passed over by so many had no slide that could be shown: the round goes on."""

_ROUNDS: Final = 4

FAVOUR: Final = 3
"""So much more priority has what comes from the day's sponsor."""

_FAVOURED: Final = 6
_VALUES_BESIDE: Final = 4


class RecognitionSource:
    """Implements the rotation's `Source`, with newsflashes. Each call is one short transaction.

    When hours or days begin or end, what begins and ends with them is moved in portions, so
    that the question for candidates never looks at what is over.

    The people's turns go round by their numbers. Whose turn it is, is remembered while the kiosk
    runs; where a round begins follows from how many slides have been shown.
    """

    def __init__(
        self,
        work: Work[RecognitionUnit],
        clock: Clock,
        base_dwell: float = 12.0,
        favoured: Callable[[date], str] = lambda day: "",
    ) -> None:
        """`favoured` names the department whose notes come first on a day; "" for none."""
        self._work = work
        self._clock = clock
        self._dwell = base_dwell
        self._favoured = favoured
        self._round: int | None = None
        self._had: set[int] = set()
        self._asked: dict[str, frozenset[int]] = {}

    @property
    def name(self) -> str:
        """The name of this source."""
        return RECOGNITION

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """At most 50, in the same time however many recognitions there are."""
        found: tuple[Candidate, ...] = ()
        favoured = self._favoured(now.astimezone(self._clock.zone).date())
        for _ in range(_ROUNDS):
            with self._work.read() as unit:
                due = unit.recognitions.due(now)
                found = self._ask(unit.recognitions, now, favoured)
            if not due:
                break
            with self._work.write() as unit:
                unit.recognitions.turn(now, self._clock.zone, _TURNED_AT_ONCE)
        return found

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide by today's display choices; None if it may not be shown any more."""
        with self._work.read() as unit:
            one = unit.recognitions.get(int(candidate.id))
            if one is None:
                return None
            phase = standing(one, self._clock.now(), self._clock.zone).phase
            if phase is not Phase.LIVE:
                return None
            concerned = {*one.people, *([] if one.sender_id is None else [one.sender_id])}
            people = {person.id: person for person in unit.people.people(sorted(concerned))}
            values = {value.key: value for value in (*VALUES, *unit.recognitions.own_values())}
        first, *rest = pages(one, people, values, self._clock.zone)
        return Slide(
            id=f"{RECOGNITION}:{one.id}",
            source=RECOGNITION,
            people=people_keys(one.people, one.teams),
            value=one.value,
            kind=one.kind.value,
            dwell_seconds=self._first_stay(one, first),
            content=first,
            further=tuple((page, self._stay(page.title, page.text)) for page in rest),
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """One small write."""
        with self._work.write() as unit:
            unit.recognitions.mark_shown(int(slide_id), at)
        self._had |= self._asked.get(slide_id, frozenset())

    def flashes(self, now: datetime) -> Sequence[tuple[Candidate, datetime]]:
        """What a manager asked to interrupt, if it was not shown since."""
        with self._work.read() as unit:
            wishes = [
                (wish, unit.recognitions.get(wish.recognition_id))
                for wish in unit.recognitions.flash_due(now)
                if wish.last_shown_at is None or wish.last_shown_at < wish.until - FLASH_FOR
            ]
        return [(_candidate(one), wish.until) for wish, one in wishes if one is not None]

    def _first_stay(self, one: Recognition, first: RecognitionContent) -> float:
        reading = self._stay(one.title, one.text, one.words, one.note)
        if first.video is None:
            return reading
        return max(reading, video_seconds(first.video.length))

    def _stay(self, *texts: str) -> float:
        return dwell_seconds(self._dwell, *texts)

    def _ask(self, store: RecognitionStore, now: datetime, favoured: str) -> tuple[Candidate, ...]:
        values = [value.key for value in (*VALUES, *store.own_values())]
        notes = store.notes_of(favoured, _FAVOURED) if favoured else ()
        asked = _VALUES_BESIDE if notes else _VALUES_ASKED
        if len(values) > asked:
            # All get their turn: the window moves on with each showing.
            start = store.top_place() % len(values)
            values = (values + values)[start : start + asked]
        line = self._line(store, now)
        waiting = [number for person, number in line if person not in self._had]
        share = list(dict.fromkeys(waiting))[:_SHARE]
        found = store.candidates(now, tuple(Kind), values, share, notes)
        keys = {f"person:{person}": person for person, _ in line}
        self._asked = {
            one.id: frozenset(keys[key] for key in one.people if key in keys) for one in found
        }
        first = {str(number) for number in notes}
        return tuple(
            replace(one, priority=one.priority + FAVOUR) if one.id in first else one
            for one in found
        )

    def _line(self, store: RecognitionStore, now: datetime) -> tuple[tuple[int, int], ...]:
        """People in the order of their turns, each with the recognition that has it."""
        if self._round is None:
            everybody = store.people_after(0, _PEOPLE_ASKED)
            self._round = store.top_place() % (1 + max(everybody, default=0))
        people = store.people_after(self._round, _PEOPLE_ASKED)
        if len(people) < _PEOPLE_ASKED:
            again = store.people_after(0, _PEOPLE_ASKED - len(people))
            people += tuple(number for number in again if number <= self._round)
        heads = store.heads(people, now)
        for person, _ in heads:
            if person not in self._had and len(self._had) < _OVERTAKEN:
                break
            # They had their turn, or something keeps them from it while everybody else has theirs.
            self._had.discard(person)
            self._round = person
        else:
            self._had.clear()
            self._round = people[-1] if people else 0
        return heads


def _candidate(one: Recognition) -> Candidate:
    return Candidate(
        id=str(one.id),
        source=RECOGNITION,
        kind=one.kind.value,
        people=people_keys(one.people, one.teams),
        value=one.value,
        created_at=one.created_at,
        last_shown_at=one.last_shown_at,
        shown=one.shown,
        priority=one.priority,
    )
