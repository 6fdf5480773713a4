"""What managers are told of the year: which weeks saw recognition, and who did not. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.recognition.model import Kind
from kiosk.words import Message

RECOGNISING: Final = (
    Kind.THANKS,
    Kind.PRAISE,
    Kind.AWARD,
    Kind.HERO,
    Kind.MILESTONE,
    Kind.VALUE_STORY,
)
"""The kinds by which somebody is recognised. A prize was won by chance, and a tip or a notice
honours nobody."""

ASKED_FROM: Final = 2
"""From Wednesday (Monday is 0) a week without a word counts as silent while it still goes on."""


@dataclass(frozen=True, slots=True)
class WeekCount:
    """How many recognitions of each kind a week saw; kinds without any are left out."""

    monday: date
    counts: Mapping[Kind, int]

    @property
    def total(self) -> int:
        """How many times somebody was recognised in it; see `RECOGNISING`."""
        return sum(self.counts.get(kind, 0) for kind in RECOGNISING)

    @property
    def silent(self) -> bool:
        """Whether nobody was."""
        return self.total == 0


@dataclass(frozen=True, slots=True)
class Overlooked:
    """Somebody who was not recognised for a while.

    `name` is as their display choice has it, and never empty. `last` is the day of their last
    recognition and `weeks` how many whole weeks ago that is; None for never.
    """

    person_id: int
    name: str
    team: str
    last: date | None
    weeks: int | None


@dataclass(frozen=True, slots=True)
class Aged:
    """Praise without an answer that has waited at least `weeks`, and less than `until` weeks."""

    weeks: int
    until: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Overview:
    """All of it at one moment. `weeks_asked` are those after which somebody is overlooked.

    `weeks` end with the one of `day`.
    """

    day: date
    weeks: tuple[WeekCount, ...]
    weeks_asked: int
    overlooked: tuple[Overlooked, ...]
    active: int
    unanswered: tuple[Aged, ...]

    @property
    def total(self) -> int:
        """How many times somebody was recognised in these weeks."""
        return sum(week.total for week in self.weeks)

    @property
    def silent_weeks(self) -> int:
        """How many of the weeks are among `silent_places`."""
        return len(silent_places(self.weeks))

    @property
    def unanswered_total(self) -> int:
        """How much praise has no answer."""
        return sum(one.count for one in self.unanswered)


AGES: Final = (0, 1, 2, 4, 8)
"""In weeks: where each group of unanswered praise begins."""


def silence(weeks: Sequence[WeekCount], today: date) -> Message | None:
    """What managers are told when a week stays silent; None while none does.

    `weeks` end with the present one. Codes: `nothing_yet` (nobody was ever recognised in all of
    them), `silent_weeks` with `count` whole weeks before this one, `silent_week` for this one
    from Wednesday on.
    """
    if not weeks or not weeks[-1].silent:
        return None
    before = 0
    for week in reversed(weeks[:-1]):
        if not week.silent:
            break
        before += 1
    if before == len(weeks) - 1:
        return Message("nothing_yet")
    if before:
        return Message("silent_weeks", {"count": before})
    return Message("silent_week") if today.weekday() >= ASKED_FROM else None


def silent_places(weeks: Sequence[WeekCount]) -> frozenset[int]:
    """Which of the weeks stayed silent, by their places.

    Not the last one, which still goes on, nor those before the first in which anybody was
    recognised: the kiosk may not have been there yet.
    """
    spoken = [place for place, week in enumerate(weeks) if not week.silent]
    if not spoken:
        return frozenset()
    return frozenset(range(spoken[0], len(weeks) - 1)) - frozenset(spoken)


def mondays(last: date, count: int) -> tuple[date, ...]:
    """The Mondays of `count` weeks up to the one of `last`, the oldest first."""
    monday = last - timedelta(days=last.weekday())
    return tuple(monday - timedelta(weeks=back) for back in reversed(range(count)))
