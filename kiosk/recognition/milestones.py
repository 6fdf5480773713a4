"""Milestones that follow from the roster: birthdays and years in the company. Pure."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.people.model import Display, Person
from kiosk.recognition.model import Occasion

WORKDAYS: Final = frozenset({1, 2, 3, 4, 5})
"""Monday to Friday, as ISO numbers."""

FIRST_YEARS: Final = (1, 2, 3)
"""The first years are celebrated one by one, after that every fifth."""

_ROUND: Final = 5


@dataclass(frozen=True, slots=True)
class Milestone:
    """What somebody celebrates on `day`; `years` counts an anniversary's, else it is 0."""

    occasion: Occasion
    person_id: int
    day: date
    years: int = 0


def celebrated(today: date, workdays: Collection[int] = WORKDAYS) -> tuple[date, ...]:
    """The days that are celebrated on `today`: itself, and those off that follow a workday.

    On a Friday these are Friday, Saturday and Sunday: whoever is not there at the weekend is
    congratulated before. Whoever is, reads it again on the day itself.
    """
    days = [today]
    if today.isoweekday() in workdays:
        following = today + timedelta(days=1)
        while following.isoweekday() not in workdays:
            days.append(following)
            following += timedelta(days=1)
    return tuple(days)


def falls_on(yearly: date, day: date) -> bool:
    """Whether a day of every year is `day`: 29 February is the 28th where there is none."""
    if (yearly.month, yearly.day) == (day.month, day.day):
        return True
    return (yearly.month, yearly.day, day.month, day.day) == (2, 29, 2, 28) and not _leap(day.year)


def is_round(years: int) -> bool:
    """Whether so many years are celebrated."""
    return years in FIRST_YEARS or (years > 0 and years % _ROUND == 0)


def milestones(
    people: Iterable[Person],
    today: date,
    *,
    anniversaries: bool = True,
    workdays: Collection[int] = WORKDAYS,
) -> tuple[Milestone, ...]:
    """What is celebrated on `today`, by day, then by the person's number, birthdays first.

    A birthday is celebrated only of who wants it. Nobody is who is hidden or not active.
    """
    days = celebrated(today, workdays)
    found = [
        one
        for person in people
        for day in days
        for one in _of(person, day, anniversaries=anniversaries)
    ]
    found.sort(key=lambda one: (one.day, one.person_id, one.occasion is not Occasion.BIRTHDAY))
    return tuple(found)


def _of(person: Person, day: date, *, anniversaries: bool) -> Iterable[Milestone]:
    if not person.active or person.display is Display.HIDDEN:
        return
    if person.birthday_shown and person.born is not None and falls_on(person.born, day):
        yield Milestone(Occasion.BIRTHDAY, person.id, day)
    if anniversaries and person.joined is not None and falls_on(person.joined, day):
        years = day.year - person.joined.year
        if is_round(years):
            yield Milestone(Occasion.ANNIVERSARY, person.id, day, years)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
