"""A raffle on a real database, with the people around it."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine

from kiosk.audit.model import JSON
from kiosk.clock import SetClock
from kiosk.data.people import PeopleStore
from kiosk.data.raffle import RaffleStore
from kiosk.data.raffle_keys import RaffleKeys
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.people.badges import badge_digest
from kiosk.people.model import Display, Person
from kiosk.raffle.model import Raffle, Round, Rules
from kiosk.raffle.outcome import Result
from kiosk.raffle.service import Raffles
from kiosk.scanning.code import Code, Kind, make

START = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
BADGE_KEY = b"b" * 32
ONE = "manager:1"
TWO = "manager:2"
DICE = "3514262635"


@dataclass
class Notebook:
    """An audit log in memory."""

    entries: list[tuple[str, str, str, Mapping[str, JSON]]] = field(default_factory=list)

    def append(self, actor: str, action: str, subject: str, **details: JSON) -> None:
        self.entries.append((actor, action, subject, details))

    def head(self) -> str:
        return str(len(self.entries))

    @property
    def actions(self) -> list[str]:
        return [action for _, action, _, _ in self.entries]


@dataclass(frozen=True)
class Celebrated:
    person_id: int
    prize: str
    raffle_name: str
    ticket: int
    picture: str = ""


class Unit:
    def __init__(self, connection: Connection, audit: Notebook, wins: list[Celebrated]) -> None:
        self.raffles = RaffleStore(connection)
        self.people = PeopleStore(connection)
        self.audit = audit
        self._wins = wins

    def announce_win(
        self,
        person_id: int,
        prize: str,
        raffle_name: str,
        ticket: int,
        at: datetime,
        picture: str = "",
    ) -> None:
        self._wins.append(Celebrated(person_id, prize, raffle_name, ticket, picture))


class House:
    """The use cases on one database, a clock that stands still, and people 1, 2, 3, ..."""

    def __init__(
        self,
        engine: Engine,
        keys: Path,
        people: int = 6,
        randbytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.clock = SetClock(START, ZoneInfo("Europe/Helsinki"))
        self.audit = Notebook()
        self.wins: list[Celebrated] = []
        self.work = SqlWork(engine, lambda connection: Unit(connection, self.audit, self.wins))
        self.keys = RaffleKeys(keys)
        self.raffles = Raffles(self.work, self.clock, self.keys, BADGE_KEY, randbytes)
        self.people = self.join(people)

    def join(self, count: int) -> tuple[int, ...]:
        with self.work.write() as unit:
            first = len(unit.people.roster()) + 1
            return unit.people.add(
                [
                    Person(0, f"k{number}", f"Given{number}", f"Family{number}", "Aurora")
                    for number in range(first, first + count)
                ]
            )

    def change(self, person_id: int, active: bool = True, display: Display | None = None) -> None:
        with self.work.write() as unit:
            person = unit.people.person(person_id)
            assert person is not None
            unit.people.save([replace(person, active=active, display=display or person.display)])

    def badge(self, person_id: int) -> Code:
        code = make(Kind.BADGE)
        with self.work.write() as unit:
            unit.people.replace_badges({person_id: badge_digest(BADGE_KEY, code)}, self.clock.now())
        return code

    def tokens(self, count: int) -> list[Code]:
        return [code for _, code in self.raffles.make_tokens(count, ONE).tokens]

    def open(self, rules: Rules | None = None, name: str = "Moustaches") -> Raffle:
        return self.raffles.open(rules, name, ONE)

    def find(self, codes: list[Code], *finders: int) -> list[Result]:
        """Each code is found by the next finder, round and round."""
        who = finders or self.people
        return [
            self.raffles.redeem(code, who[place % len(who)]) for place, code in enumerate(codes)
        ]

    def ready(self, tickets: int = 6, rules: Rules | None = None, *finders: int) -> Raffle:
        """A raffle that is closed, shown long enough, and has its contributions."""
        codes = self.tokens(tickets) if tickets else []
        self.open(rules)
        self.find(codes, *finders)
        raffle = self.raffles.close(ONE)
        self.contribute()
        self.wait(seconds=60)
        return raffle

    def contribute(self) -> None:
        self.raffles.contribute("Anna", "the first thing I thought of", ONE)
        self.raffles.contribute("Ben", "42", ONE)
        self.raffles.contribute("dice", DICE, ONE)

    def wait(self, seconds: float = 0, minutes: float = 0) -> None:
        self.clock.forward(timedelta(seconds=seconds, minutes=minutes))

    def draw_and(self, outcome: str) -> Round:
        """Draw a round and settle it at once; waits for a claim that nobody makes."""
        drawn = self.raffles.draw(ONE)
        if outcome == "absent":
            self.wait(minutes=10)
        reason = "Fell ill" if outcome == "void" else ""
        return self.raffles.settle(drawn.round, outcome, ONE, reason, TWO)


def refused(action: Callable[[], object]) -> str:
    """The code of the known error that an action ends with."""
    try:
        action()
    except KnownError as error:
        return error.code
    raise AssertionError("nothing was refused")
