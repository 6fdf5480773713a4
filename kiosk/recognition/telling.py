"""What is told and read aloud when people stand together: one story, customers' letters."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from kiosk.people.model import Person
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.content import content
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Kind, Recognition, RecognitionContent, Value
from kiosk.recognition.store import Phase, RecognitionUnit
from kiosk.recognition.texts import VALUES

STORY_KINDS: Final = (Kind.VALUE_STORY, Kind.PRAISE, Kind.HERO, Kind.AWARD, Kind.THANKS)
"""What can be told of a value, what is told first before what comes later."""

MOST_TOLD: Final = 30
"""So many of a kind take turns: the newest."""

MOST_LETTERS: Final = 20
"""So many letters are read at one time."""


def told_on(day: date, found: Sequence[Recognition]) -> Recognition | None:
    """The one of `found` that is told on a day: each day the next one, beginning with the newest.

    Who asks twice on a day hears the same, as long as none is added.
    """
    newest = sorted(found, key=lambda one: (one.created_at, one.id), reverse=True)
    return newest[day.toordinal() % len(newest)] if newest else None


def value_on(day: date, values: Sequence[Value], named: str = "") -> Value | None:
    """The value of a day: the one that is `named` by its key or name, else the next in turn.

    The turn goes from one working day to the next; Saturday and Sunday have Friday's. A name that
    is none of the values is a value of its own, for that day.
    """
    wanted = named.casefold()
    if wanted:
        meant = (one for one in values if wanted in {one.key.casefold(), one.name.casefold()})
        return next(meant, Value("", named, ""))
    if not values:
        return None
    weeks, weekday = divmod(day.toordinal() - 1, 7)
    return values[(weeks * 5 + min(weekday, 4)) % len(values)]


class Telling(RecognitionBase):
    """Questions of the line-up and of the reading of letters."""

    def value_of(self, day: date, named: str = "") -> Value | None:
        """See `value_on`, with the values of the site."""
        with self._work.read() as unit:
            return value_on(day, unit.recognitions.own_values() or VALUES, named)

    def story(self, value: str, day: date, chosen: int | None = None) -> RecognitionContent | None:
        """The story of a value (its key) for a day, as it may be shown; None if there is none.

        A story that was `chosen` (its id) comes first, while it may be shown.
        """
        with self._work.read() as unit:
            one = None if chosen is None else unit.recognitions.get(chosen)
            if one is None or not self._is_live(one):
                one = self._of_value(unit, value, day) if value else None
            return None if one is None else self._contents(unit, [one])[0]

    def letters(self, limit: int = MOST_LETTERS) -> tuple[RecognitionContent, ...]:
        """Customers' praise with its words and where it came from, the newest first."""
        with self._work.read() as unit:
            found = [one for one in unit.recognitions.letters(2 * limit) if self._is_live(one)]
            return self._contents(unit, found[:limit])

    def _of_value(self, unit: RecognitionUnit, value: str, day: date) -> Recognition | None:
        for kind in STORY_KINDS:
            found = unit.recognitions.of_value(value, kind, MOST_TOLD)
            told = told_on(day, [one for one in found if self._is_live(one)])
            if told is not None:
                return told
        return None

    def _is_live(self, one: Recognition) -> bool:
        return standing(one, self._clock.now(), self._clock.zone).phase is Phase.LIVE

    def _contents(
        self, unit: RecognitionUnit, found: Sequence[Recognition]
    ) -> tuple[RecognitionContent, ...]:
        numbers = {number for one in found for number in (*one.people, one.sender_id)}
        known = sorted(number for number in numbers if number is not None)
        people: Mapping[int, Person] = {one.id: one for one in unit.people.people(known)}
        values = {value.key: value for value in (*VALUES, *unit.recognitions.own_values())}
        return tuple(content(one, people, values, self._clock.zone) for one in found)
