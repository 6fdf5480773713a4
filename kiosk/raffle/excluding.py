"""Who does not take part in a raffle: its organisers, whole teams, and single people.

Groups become people here, at the announcement: whoever joins a team later takes part.
"""

from collections.abc import Iterable

from kiosk.people.model import Person
from kiosk.raffle.base import RaffleBase

_PERSON = "person:"


def organisers(managers: Iterable[int], actors: Iterable[str]) -> tuple[int, ...]:
    """The people who run the hunt, by number: all managers, and whoever hid tokens.

    `actors` are as the audit chain names them; a console is nobody's number.
    """
    hid = (actor.removeprefix(_PERSON) for actor in actors if actor.startswith(_PERSON))
    return tuple(sorted({*managers, *(int(number) for number in hid if number.isdecimal())}))


def members(people: Iterable[Person], team: str) -> tuple[int, ...]:
    """The active people of a team, by number."""
    return tuple(sorted(one.id for one in people if one.active and one.team == team))


class Excluding(RaffleBase):
    """What the choice of those who do not take part starts from."""

    def hiders(self) -> tuple[str, ...]:
        """Who hid tokens of the next raffle or of the present one, as actors."""
        with self._work.read() as unit:
            raffle = unit.raffles.unfinished()
            own = {None, None if raffle is None else raffle.id}
            tokens = unit.raffles.tokens()
            found = {token.hidden_by for token in tokens if token.raffle in own}
            return tuple(sorted(found - {""}))

    def left_out(self) -> tuple[int, ...]:
        """The people whom the rules of the unfinished raffle exclude, by number.

        Those who were erased meanwhile are no people any more.
        """
        with self._work.read() as unit:
            raffle = unit.raffles.unfinished()
            if raffle is None:
                return ()
            people = (
                unit.raffles.person_of(raffle.number, holder) for holder in raffle.rules.excluded
            )
            return tuple(sorted(number for number in people if number is not None))
