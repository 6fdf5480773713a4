"""What is there to be looked at."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import cached_property

from kiosk.errors import KnownError
from kiosk.people.names import label
from kiosk.recognition import texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.contents import ContentRow, ContentsPage, Roster
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Kind, Recognition, State, Value
from kiosk.recognition.rules import unanswered, week_of
from kiosk.recognition.search import wanted
from kiosk.recognition.store import RecognitionUnit


class Looking(RecognitionBase):
    """Questions that change nothing."""

    def values(self) -> tuple[Value, ...]:
        """The site's own values, else the built-in ones (marked in "recognition")."""
        with self._work.read() as unit:
            return unit.recognitions.own_values() or texts.VALUES

    def look(self, recognition_id: int) -> Recognition:
        """One recognition as it is stored. Raises KnownError("recognition_missing")."""
        with self._work.read() as unit:
            one = unit.recognitions.get(recognition_id)
        if one is None:
            raise KnownError("recognition_missing")
        return one

    @cached_property
    def _roster(self) -> Roster:
        return Roster()

    def contents(
        self,
        limit: int,
        *,
        before: int | None = None,
        search: str = "",
        kind: Kind | None = None,
        state: State | None = None,
    ) -> ContentsPage:
        """The recognitions added last, the last first; those behind the id `before` only.

        All words of `search` have to be found: each begins a word of the texts, of a team, or of
        the name of somebody whom it honours or who sent it. Accents and case do not count. The
        whole names are searched, also of people whose display choice shows less.
        """
        with self._work.read() as unit:
            looked_for = wanted(
                search, lambda word: self._roster.meant(unit.people, word), kind, state
            )
            found = unit.recognitions.search(looked_for, before, limit + 1)
            return ContentsPage(self._rows(unit, found[:limit]), len(found) > limit)

    def content_row(self, recognition_id: int) -> ContentRow:
        """One row of the list. Raises KnownError("recognition_missing")."""
        with self._work.read() as unit:
            one = unit.recognitions.get(recognition_id)
            if one is None:
                raise KnownError("recognition_missing")
            return self._rows(unit, [one])[0]

    def _rows(self, unit: RecognitionUnit, found: Sequence[Recognition]) -> tuple[ContentRow, ...]:
        now, zone = self._clock.now(), self._clock.zone
        numbers = sorted({number for one in found for number in one.people})
        names = {person.id: label(person) for person in unit.people.people(numbers)}
        return tuple(
            ContentRow(
                id=one.id,
                kind=one.kind,
                who=(*(names.get(number, f"#{number}") for number in one.people), *one.teams),
                title=one.title,
                words=one.words or one.text,
                state=one.state,
                phase=standing(one, now, zone).phase,
                day=one.created_at.astimezone(zone).date(),
                shown=one.shown,
                last_shown_at=one.last_shown_at,
                unanswered=unanswered(one),
            )
            for one in found
        )

    def settle_search(self) -> None:
        """Let the index forget for good what was removed, as after an erasure; in short steps.

        What is removed is not found from then on; its words lie in the index's file until it is put
        together anew, which takes seconds for a million recognitions: do it where nobody waits.
        """
        begin = True
        while True:
            with self._work.write() as unit:
                if not unit.recognitions.settle_search(begin):
                    return
            begin = False

    def week_count(self, now: datetime) -> int:
        """How many thanks were said since this week's Monday, of those that may be shown."""
        zone = self._clock.zone
        monday = week_of(now.astimezone(zone).date())
        start = datetime.combine(monday, time(), tzinfo=zone).astimezone(UTC)
        end = datetime.combine(monday + timedelta(days=7), time(), tzinfo=zone).astimezone(UTC)
        with self._work.read() as unit:
            return unit.recognitions.count(Kind.THANKS, start, end)
