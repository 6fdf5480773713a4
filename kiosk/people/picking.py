"""The pick list, kept in memory until the roster changes."""

from collections.abc import Callable, Iterable

from kiosk.people.model import Person, Pick
from kiosk.people.names import Listed, match
from kiosk.people.store import PeopleUnit
from kiosk.work import Work


class PickList:
    """Answers letters with picks; asks storage only whether the roster has changed."""

    def __init__(
        self,
        work: Work[PeopleUnit],
        listed: Callable[[Iterable[Person]], tuple[Listed, ...]],
    ) -> None:
        """`listed` chooses from the roster, and says how people are named."""
        self._work = work
        self._listed = listed
        self._kept: tuple[int, tuple[Listed, ...]] = (-1, ())

    def picks(self, letters: str) -> tuple[Pick, ...]:
        """Those of the list whom the first letters of any part of the name could mean."""
        with self._work.read() as unit:
            version, people = self._kept
            current = unit.people.version()
            if version != current:
                people = self._listed(unit.people.roster())
                self._kept = (current, people)
        return match(people, letters)
