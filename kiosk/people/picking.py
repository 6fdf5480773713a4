"""The pick list, kept in memory until the roster changes."""

from kiosk.people.model import Pick
from kiosk.people.names import Listed, listed, match
from kiosk.people.store import PeopleUnit
from kiosk.work import Work


class PickList:
    """Answers letters with picks; asks storage only whether the roster has changed."""

    def __init__(self, work: Work[PeopleUnit]) -> None:
        self._work = work
        self._kept: tuple[int, tuple[Listed, ...]] = (-1, ())

    def picks(self, letters: str) -> tuple[Pick, ...]:
        """Active people who are not hidden, by the first letters of any part of the name."""
        with self._work.read() as unit:
            version, people = self._kept
            current = unit.people.version()
            if version != current:
                people = listed(unit.people.roster())
                self._kept = (current, people)
        return match(people, letters)
