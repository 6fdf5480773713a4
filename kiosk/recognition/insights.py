"""The overview of the year, for managers: counts by week, who was overlooked, praise unanswered.

Long questions are asked in many short transactions: nobody waits behind them.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from kiosk.people.model import Person
from kiosk.people.names import label
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.insight import (
    AGES,
    RECOGNISING,
    Aged,
    Overlooked,
    Overview,
    WeekCount,
    mondays,
)

WEEKS: Final = 52

_LOOKED_AT_ONCE: Final = 5_000
_PORTIONS: Final = 4
_PEOPLE_AT_ONCE: Final = 10


class Insights(RecognitionBase):
    """Questions that change nothing; for a worker that may take its time."""

    def weeks(self, until: date | None = None, count: int = WEEKS) -> tuple[WeekCount, ...]:
        """What each of `count` weeks saw, up to the one of `until` (default: today); oldest first.

        Only what may be shown counts, in the week in which it was made.
        """
        found = []
        for monday in mondays(until or self._today(), count):
            since, end = self._begin(monday), self._begin(monday + timedelta(days=7))
            with self._work.read() as unit:
                found.append(WeekCount(monday, unit.recognitions.counted(since, end)))
        return tuple(found)

    def not_recognised(self, weeks: int) -> tuple[Overlooked, ...]:
        """Active people without any recognition in the last `weeks` weeks.

        First those who never had one, then those whose last one is longest ago. Who joined within
        these weeks is left out.
        """
        return self._overlooked(self._active(), weeks)

    def unanswered_by_age(self) -> tuple[Aged, ...]:
        """How much praise has waited for an answer how long, the youngest first."""
        tomorrow = self._today() + timedelta(days=1)
        found = []
        for weeks, until in zip(AGES, (*AGES[1:], None), strict=True):
            since = None if until is None else self._begin(tomorrow - timedelta(weeks=until))
            # Whatever is dated later than today is as young as can be.
            end = self._begin(tomorrow - timedelta(weeks=weeks)) if weeks else None
            with self._work.read() as unit:
                count = unit.recognitions.unanswered_between(since, end)
            found.append(Aged(weeks, until, count))
        return tuple(found)

    def overview(self, weeks_asked: int) -> Overview:
        """Everything above, of the last 52 weeks."""
        active = self._active()
        return Overview(
            day=self._today(),
            weeks=self.weeks(),
            weeks_asked=weeks_asked,
            overlooked=self._overlooked(active, weeks_asked),
            active=len(active),
            unanswered=self.unanswered_by_age(),
        )

    def _active(self) -> tuple[Person, ...]:
        with self._work.read() as unit:
            return tuple(person for person in unit.people.roster() if person.active)

    def _overlooked(self, active: Sequence[Person], weeks: int) -> tuple[Overlooked, ...]:
        today = self._today()
        first = today - timedelta(weeks=weeks)
        asked = [one for one in active if one.joined is None or one.joined <= first]
        since = self._begin(first)
        left = self._not_lately(frozenset(one.id for one in asked), since)
        last = self._last(sorted(left))
        found = [
            self._told(one, last.get(one.id), today)
            for one in asked
            if one.id in left and (one.id not in last or last[one.id] < since)
        ]
        found.sort(key=lambda one: (one.last or date.min, one.name.casefold(), one.person_id))
        return tuple(found)

    def _told(self, person: Person, at: datetime | None, today: date) -> Overlooked:
        day = None if at is None else at.astimezone(self._clock.zone).date()
        weeks = None if day is None else max(0, (today - day).days) // 7
        return Overlooked(person.id, label(person), person.team, day, weeks)

    def _not_lately(self, people: frozenset[int], since: datetime) -> frozenset[int]:
        """Those whom none of the newest from `since` on honours: at the least all who are unseen.

        It saves looking through all that honours people who are seen all the time.
        """
        before: tuple[datetime, int] | None = None
        for _ in range(_PORTIONS):
            if not people:
                break
            with self._work.read() as unit:
                seen, before = unit.recognitions.honoured(
                    RECOGNISING, since, before, _LOOKED_AT_ONCE
                )
            people -= seen
            if before is None:
                break
        return people

    def _last(self, people: Sequence[int]) -> Mapping[int, datetime]:
        found: dict[int, datetime] = {}
        for start in range(0, len(people), _PEOPLE_AT_ONCE):
            some = people[start : start + _PEOPLE_AT_ONCE]
            with self._work.read() as unit:
                found |= unit.recognitions.last_honoured(some, RECOGNISING)
        return found

    def _today(self) -> date:
        return self._clock.now().astimezone(self._clock.zone).date()

    def _begin(self, day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=self._clock.zone).astimezone(UTC)
