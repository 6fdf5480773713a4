"""Whom and what a week's hall of fame tells of."""

from datetime import datetime

from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.content import content
from kiosk.recognition.model import Kind, RecognitionContent

FAMED = (Kind.WINNER, Kind.HERO, Kind.AWARD)
"""The kinds of which a hall of fame tells, in their order."""

MOST_FAMED = 12
"""So many of each kind at most: the newest."""


class Fame(RecognitionBase):
    """The use cases of a week that is over."""

    def celebrated(self, since: datetime, until: datetime) -> tuple[RecognitionContent, ...]:
        """Winners, heroes and awards of some days by today's display choices, oldest first.

        Made in `since` <= time < `until`; what is hidden or waits is left out.
        """
        with self._work.read() as unit:
            found = [
                one
                for kind in FAMED
                for one in reversed(unit.recognitions.of_days(kind, since, until, MOST_FAMED))
            ]
            numbers = sorted({person_id for one in found for person_id in one.people})
            people = {person.id: person for person in unit.people.people(numbers)}
        return tuple(content(one, people, {}, self._clock.zone) for one in found)

    def thanks_said(self, since: datetime, until: datetime) -> int:
        """How many thanks were said in `since` <= time < `until`, of those that may be shown."""
        with self._work.read() as unit:
            return unit.recognitions.count(Kind.THANKS, since, until)
