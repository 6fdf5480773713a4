"""Planning, announcing, opening and closing a raffle."""

from collections.abc import Sequence
from typing import Final

from kiosk.errors import KnownError
from kiosk.raffle import draw
from kiosk.raffle.base import RaffleBase, described, going, read_roll
from kiosk.raffle.model import Closing, Raffle, Rules, State
from kiosk.raffle.rules import hashable
from kiosk.raffle.store import RaffleUnit

NAME_MOST: Final = 60
"""How many characters a raffle's name has at most."""

_SECRET_BYTES: Final = 32


class Running(RaffleBase):
    """The use cases from the plan to the closing.

    `rules.excluded`, as given by people, holds their keys of the roster; `excluded` holds
    more of them by number. Both become pseudonyms.
    """

    def plan(self, rules: Rules, name: str, actor: str, excluded: Sequence[int] = ()) -> Raffle:
        """Plan the next raffle, or change the plan; nothing is fixed yet.

        KnownErrors `raffle_unfinished`, `rules_wrong`, `raffle_name_wrong`, `excluded_unknown`.
        """
        with self._work.write() as unit:
            raffle = self._planned(unit, rules, name, excluded)
            self._audit(unit, actor, "raffle_planned", raffle, name=raffle.name)
            return raffle

    def announce(
        self,
        rules: Rules | None,
        name: str,
        actor: str,
        excluded: Sequence[int] = (),
    ) -> Raffle:
        """Fix the commitment and the rules; without rules those of the plan, else the defaults.

        KnownErrors `raffle_already_announced`, `raffle_unfinished`, and those of `plan`.
        """
        with self._work.write() as unit:
            return self._announced(unit, rules, name, actor, excluded)

    def open(
        self,
        rules: Rules | None,
        name: str,
        actor: str,
        excluded: Sequence[int] = (),
    ) -> Raffle:
        """Let tickets come; announces first what is not announced yet.

        KnownErrors `raffle_already_open`, `raffle_already_announced` when rules come too
        late, and those of `announce`.
        """
        with self._work.write() as unit:
            unit.raffles.one_raffle()
            raffle = unit.raffles.unfinished()
            if raffle is not None and raffle.state is State.OPEN:
                raise KnownError("raffle_already_open", name=raffle.name)
            if raffle is None or raffle.state is State.PLANNED or rules is not None:
                raffle = self._announced(unit, rules, name, actor, excluded)
            raffle = unit.raffles.lock(raffle.number)
            if raffle.state is not State.ANNOUNCED:
                raise KnownError("raffle_unfinished", name=raffle.name)
            newest = max((person.id for person in unit.people.roster()), default=0)
            unit.raffles.open(raffle.number, self._now(), newest)
            self._audit(unit, actor, "raffle_opened", raffle)
            return unit.raffles.lock(raffle.number)

    def close(self, actor: str) -> Raffle:
        """No ticket comes or changes any more, from this moment on.

        KnownErrors `raffle_none`, `raffle_not_open`, `raffle_already_closed`.
        """
        with self._work.write() as unit:
            raffle = going(unit)
            if raffle.state in (State.CLOSED, State.DRAWING):
                raise KnownError("raffle_already_closed", name=raffle.name)
            if raffle.state is not State.OPEN:
                raise KnownError("raffle_not_open", name=raffle.name)
            return self._closed(unit, raffle, actor)

    def _closed(self, unit: RaffleUnit, raffle: Raffle, actor: str) -> Raffle:
        roll = read_roll(unit, raffle)
        newest = unit.raffles.newest_person(raffle.number)
        closing = Closing(
            tickets=roll.tickets,
            holders=unit.raffles.ticket_counts(raffle.number)[1],
            joined=sum(person.id > newest for person in unit.people.roster()),
            tickets_sha256=roll.sha256,
        )
        self._rolls.keep(raffle.id, roll)
        unit.raffles.close(raffle.number, self._now(), closing)
        self._audit(
            unit,
            actor,
            "raffle_closed",
            raffle,
            tickets=closing.tickets,
            holders=closing.holders,
            joined=closing.joined,
            tickets_sha256=closing.tickets_sha256,
        )
        return unit.raffles.lock(raffle.number)

    def _announced(
        self,
        unit: RaffleUnit,
        rules: Rules | None,
        name: str,
        actor: str,
        excluded: Sequence[int],
    ) -> Raffle:
        unit.raffles.one_raffle()
        raffle = unit.raffles.unfinished()
        if raffle is not None and raffle.state is State.ANNOUNCED:
            raise KnownError("raffle_already_announced", name=raffle.name)
        if raffle is None or raffle.state is not State.PLANNED or rules is not None:
            raffle = self._planned(unit, rules or Rules(), name, excluded)
        secret = self._randbytes(_SECRET_BYTES)
        # The file first: a commitment without its secret could never be drawn.
        self._keys.keep_secret(raffle.id, secret)
        length = draw.chain_length(len(raffle.rules.prizes))
        commitment = draw.iterated(secret, length).hex()
        unit.raffles.announce(raffle.number, commitment, length, self._now())
        raffle = unit.raffles.lock(raffle.number)
        self._audit(unit, actor, "raffle_announced", raffle, **described(raffle))
        return raffle

    def _planned(
        self, unit: RaffleUnit, rules: Rules, name: str, excluded: Sequence[int]
    ) -> Raffle:
        tidy = " ".join(name.split())
        if not 1 <= len(tidy) <= NAME_MOST or not tidy.isprintable() or not hashable(tidy):
            raise KnownError("raffle_name_wrong", most=NAME_MOST)
        checked = rules.checked_for_entry()
        people = set(excluded) | {self._by_key(unit, key) for key in checked.excluded}
        for person_id in sorted(people):
            if unit.people.person(person_id) is None:
                raise KnownError("excluded_unknown", key=str(person_id))
        unit.raffles.one_raffle()
        raffle = unit.raffles.unfinished()
        if raffle is not None and raffle.state is not State.PLANNED:
            raise KnownError("raffle_unfinished", name=raffle.name)
        open_rules = checked.with_excluded(())
        if raffle is None:
            day = self._clock.now().astimezone(self._clock.zone).date().isoformat()
            raffle_id = f"{day}-{self._randbytes(4).hex()}"
            number = unit.raffles.add_raffle(raffle_id, tidy, open_rules, self._now())
        else:
            number = raffle.number
            unit.raffles.plan(number, tidy, open_rules)
        holders = [self._new_holder(unit, number, person_id) for person_id in sorted(people)]
        unit.raffles.plan(number, tidy, checked.with_excluded(tuple(sorted(holders))))
        return unit.raffles.lock(number)

    def _by_key(self, unit: RaffleUnit, key: str) -> int:
        wanted = key.strip()
        for person in unit.people.roster():
            if wanted and person.key == wanted:
                return person.id
        raise KnownError("excluded_unknown", key=wanted)
