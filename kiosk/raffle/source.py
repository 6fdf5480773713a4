"""The raffle's slides in the rotation. Winners come with the recognitions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.raffle.model import Raffle, RaffleContent, RoundOutcome, State, Status
from kiosk.raffle.service import Raffles
from kiosk.rotation.choose import RAFFLE
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.places import Places

DWELL_SECONDS: Final = 10.0
HINT: Final = "hint"
PRIZES: Final = "prizes"
DRAW: Final = "draw"
COUNTDOWN: Final = "countdown"

DRAW_DAY: Final = 3
"""The priority of the countdown on the day of the draw."""


class RaffleSource:
    """Implements the rotation's Source.

    "state" while tickets can come: how many moustaches are found. "countdown" until the
    first draw: its time, where it is known. "prizes" as long, where more than their names is
    told of them. "hint" for each hint that is released while
    tickets can come. "draw" from the first contribution until the draw is finished: whoever
    passes a kiosk that was started again sees that it goes on. What was shown is remembered
    while the program runs.
    """

    name = RAFFLE

    def __init__(self, raffles: Raffles, zone: ZoneInfo | None = None) -> None:
        """`zone` is the site's: on the day of the draw its countdown comes round more often."""
        self._raffles = raffles
        self._zone = zone
        self._places = Places()

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """What can be said now: at most four slides and the hints, or none."""
        status = self._raffles.status()
        if status.raffle is None:
            return []
        raffle = status.raffle
        found = [
            self._candidate(raffle, kind, kind, _since(raffle, kind))
            for kind in _kinds(status, now)
        ]
        if self._draws_today(status, now):
            found = [
                replace(one, priority=DRAW_DAY) if one.kind == COUNTDOWN else one for one in found
            ]
        if self._draw_begun(raffle):
            found.append(self._candidate(raffle, DRAW, DRAW, _since(raffle, DRAW)))
        if raffle.state in _SHOWN_IN[HINT] and status.hints:
            found += [
                self._candidate(raffle, HINT, f"{HINT}-{hint.number}", hint.release_at)
                for hint in self._raffles.released_hints()
            ]
        return found

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide with the raffle's present figures; None when it is over."""
        status = self._raffles.status()
        raffle = status.raffle
        if raffle is None or raffle.state not in _SHOWN_IN[candidate.kind]:
            return None
        hint = self._hint(raffle, candidate) if candidate.kind == HINT else ""
        if hint is None:
            return None
        return Slide(
            id=candidate.id,
            source=self.name,
            people=(),
            value=None,
            kind=candidate.kind,
            dwell_seconds=DWELL_SECONDS,
            content=RaffleContent(
                kind=candidate.kind,
                name=raffle.name,
                found=status.found,
                made=status.made,
                out=status.out,
                tickets=status.tickets,
                draw_at=status.next_draw_at,
                prizes=raffle.rules.prizes,
                hint=hint,
                details=raffle.rules.details,
                drawn=self._drawn(raffle) if candidate.kind == DRAW else (),
            ),
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember that a slide was shown."""
        self._places.mark_shown(slide_id, at)

    def _candidate(self, raffle: Raffle, kind: str, name: str, since: datetime) -> Candidate:
        slide_id = f"{raffle.id}-{name}"
        return self._places.placed(
            Candidate(slide_id, self.name, kind, (), None, since, None, 0, 0)
        )

    def _draws_today(self, status: Status, now: datetime) -> bool:
        at, zone = status.next_draw_at, self._zone
        return (
            at is not None
            and zone is not None
            and at.astimezone(zone).date() == now.astimezone(zone).date()
        )

    def _draw_begun(self, raffle: Raffle) -> bool:
        if raffle.state is State.CLOSED:
            return bool(self._raffles.contributions())
        return raffle.state in _SHOWN_IN[DRAW]

    def _drawn(self, raffle: Raffle) -> tuple[int, ...]:
        return tuple(
            sorted(
                {
                    drawn.prize
                    for drawn in self._raffles.rounds(raffle.id)
                    if drawn.outcome in (RoundOutcome.PENDING, RoundOutcome.CLAIMED)
                }
            )
        )

    def _hint(self, raffle: Raffle, candidate: Candidate) -> str | None:
        for hint in self._raffles.released_hints():
            if candidate.id == f"{raffle.id}-{HINT}-{hint.number}":
                return hint.text
        return None


_SHOWN_IN: Final = {
    "state": frozenset({State.OPEN}),
    "countdown": frozenset({State.ANNOUNCED, State.OPEN, State.CLOSED}),
    HINT: frozenset({State.OPEN}),
    PRIZES: frozenset({State.ANNOUNCED, State.OPEN, State.CLOSED}),
    DRAW: frozenset({State.CLOSED, State.DRAWING}),
}


def _since(raffle: Raffle, kind: str) -> datetime:
    if kind == DRAW:
        since = raffle.closed_at
    else:
        since = raffle.opened_at if kind == "state" else raffle.announced_at
    assert since is not None
    return since


def _kinds(status: Status, now: datetime) -> list[str]:
    if status.raffle is None:
        return []
    state = status.raffle.state
    # "0 of 0 found" is no news.
    kinds = ["state"] if state in _SHOWN_IN["state"] and status.made else []
    coming = status.next_draw_at is not None and status.next_draw_at > now
    if state in _SHOWN_IN["countdown"] and coming:
        kinds.append("countdown")
    if state in _SHOWN_IN[PRIZES] and status.raffle.rules.details:
        kinds.append(PRIZES)
    return kinds
