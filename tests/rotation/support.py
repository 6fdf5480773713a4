"""A pool of slides that keeps its places as a source does, and a run of the rule over it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.rotation.choose import BUILT_IN, PROGRAMME, RAFFLE, RECOGNITION, WEIGHTS, choose
from kiosk.rotation.model import Candidate, Reason, Shown

START = datetime(2026, 10, 5, 6, tzinfo=UTC)


def candidate(
    slide_id: str,
    source: str = RECOGNITION,
    kind: str = "thanks",
    people: tuple[str, ...] = (),
    value: str | None = None,
    shown: int = 0,
    priority: int = 0,
    place: int = 0,
    age: int = 0,
    share: int | None = None,
) -> Candidate:
    """A candidate; `age` in hours before START."""
    created = START - timedelta(hours=age)
    return Candidate(
        slide_id, source, kind, people, value, created, None, shown, priority, place, share
    )


def entry(
    slide_id: str,
    source: str = RECOGNITION,
    kind: str = "thanks",
    people: tuple[str, ...] = (),
    value: str | None = None,
    reason: Reason = Reason.WAITING,
) -> Shown:
    return Shown(slide_id, source, kind, people, value, reason, START)


def others() -> list[Candidate]:
    """One or two slides of each of the other sources, as on a real site."""
    return [
        candidate("today", PROGRAMME, "programme", shown=1, place=1),
        candidate("soon", PROGRAMME, "countdown", shown=1, place=2),
        candidate("found", RAFFLE, "state", shown=1, place=1),
        candidate("welcome", BUILT_IN, "welcome", shown=1, place=1),
        candidate("listen", BUILT_IN, "value", value="listen", shown=1, place=2),
        candidate("tip", BUILT_IN, "built_in_tip", shown=1, place=3),
    ]


class Pool:
    """All candidates, with what becomes of them when they are shown."""

    def __init__(self, candidates: Sequence[Candidate], seed: int = 0) -> None:
        self.candidates: dict[tuple[str, str], Candidate] = {}
        self.history: list[Shown] = []
        self.seed = seed
        self.line: list[str] = []
        for one in candidates:
            self.add(one)

    def add(self, one: Candidate) -> None:
        place = one.place or self._last(one.source) + 1
        if one.source == RECOGNITION:
            self.line += [person for person in one.people if person not in self.line]
        self.candidates[one.source, one.id] = replace(one, place=place)

    def step(self, weights: Mapping[str, int] = WEIGHTS) -> Shown:
        choice = choose(self._asked(), self.history, self.seed, weights)
        assert choice is not None
        one = choice.candidate
        self.candidates[one.source, one.id] = replace(
            one, shown=one.shown + 1, place=self._last(one.source) + 1, share=None
        )
        if one.source == RECOGNITION:
            self._had_turn(one.people)
        shown = Shown(one.id, one.source, one.kind, one.people, one.value, choice.reason, START)
        self.history.append(shown)
        return shown

    def run(self, steps: int) -> list[Shown]:
        return [self.step() for _ in range(steps)]

    def _asked(self) -> list[Candidate]:
        """The candidates, with the places of people's own ones in the line of people."""
        heads = {
            person: min(
                (
                    one
                    for one in self.candidates.values()
                    if one.source == RECOGNITION and person in one.people
                ),
                key=lambda one: one.place,
            ).id
            for person in self.line
        }
        first = {slide_id: turn for turn, slide_id in reversed(list(enumerate(heads.values())))}
        return [
            replace(one, share=first.get(one.id)) if one.source == RECOGNITION else one
            for one in self.candidates.values()
        ]

    def _had_turn(self, people: Sequence[str]) -> None:
        self.line = [one for one in self.line if one not in people] + [
            one for one in self.line if one in people
        ]

    def _last(self, source: str) -> int:
        return max(
            (one.place for one in self.candidates.values() if one.source == source), default=0
        )
