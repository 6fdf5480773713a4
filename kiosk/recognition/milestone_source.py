"""Milestones from the roster as a source of slides."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Final

from kiosk.clock import Clock
from kiosk.people.model import Person
from kiosk.people.names import monogram, photo, shown
from kiosk.recognition.milestones import Milestone, milestones
from kiosk.recognition.model import Kind, RecognitionContent
from kiosk.recognition.rules import people_keys
from kiosk.recognition.store import RecognitionUnit
from kiosk.rotation.dwell import dwell_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.places import Places
from kiosk.work import Work

MILESTONES: Final = "milestone"

MOST: Final = 50
"""So many candidates a source may have; of more milestones those that have waited longest."""

_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


class MilestoneSource:
    """Implements the rotation's `Source`. The roster is read again only when it has changed.

    `anniversaries` tells, each time, whether years in the company are celebrated.
    """

    def __init__(
        self,
        work: Work[RecognitionUnit],
        clock: Clock,
        anniversaries: Callable[[], bool],
        base_dwell: float = 12.0,
    ) -> None:
        self._work = work
        self._clock = clock
        self._anniversaries = anniversaries
        self._dwell = base_dwell
        self._places = Places()
        self._of: tuple[int, date, bool] | None = None
        self._found: dict[str, Milestone] = {}

    @property
    def name(self) -> str:
        """The name of this source."""
        return MILESTONES

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """One for each milestone of the day; none on most days of a small site."""
        self._look(now)
        placed = [
            self._places.placed(
                Candidate(
                    id=slide_id,
                    source=MILESTONES,
                    kind=Kind.MILESTONE.value,
                    people=people_keys((one.person_id,), ()),
                    value=None,
                    created_at=_LONG_AGO,
                    last_shown_at=None,
                    shown=0,
                    priority=0,
                )
            )
            for slide_id, one in self._found.items()
        ]
        placed.sort(key=lambda one: one.place)
        return placed if len(placed) <= MOST else [*placed[: MOST - 1], placed[-1]]

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide by today's display choice; None when there is nothing to celebrate any more."""
        self._look(self._clock.now())
        one = self._found.get(candidate.id)
        if one is None:
            return None
        with self._work.read() as unit:
            person = unit.people.person(one.person_id)
        if person is None:
            return None
        return Slide(
            id=f"{MILESTONES}:{candidate.id}",
            source=MILESTONES,
            people=people_keys((person.id,), ()),
            value=None,
            kind=Kind.MILESTONE.value,
            dwell_seconds=dwell_seconds(self._dwell),
            content=milestone_content(one, person),
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember it for as long as the kiosk runs."""
        self._places.mark_shown(slide_id, at)

    def _look(self, now: datetime) -> None:
        today = now.astimezone(self._clock.zone).date()
        anniversaries = self._anniversaries()
        with self._work.read() as unit:
            known = (unit.people.version(), today, anniversaries)
            if known == self._of:
                return
            people = unit.people.roster()
        found = milestones(people, today, anniversaries=anniversaries)
        self._found = {
            f"{one.occasion.value}:{one.person_id}:{one.day.isoformat()}": one for one in found
        }
        self._of = known


def milestone_content(one: Milestone, person: Person) -> RecognitionContent:
    """What the slide says of a person who is not hidden; `date` is the day that is celebrated."""
    return RecognitionContent(
        kind=Kind.MILESTONE,
        title="",
        text="",
        words="",
        note="",
        source="",
        names=(shown(person),),
        unnamed=0,
        teams=(),
        team=person.team,
        monogram=monogram(person),
        picture=photo(person),
        sender="",
        from_colleague=False,
        value=None,
        date=one.day,
        occasion=one.occasion,
        years=one.years,
    )
