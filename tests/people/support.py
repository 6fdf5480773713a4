"""A roster on a real database, with an audit log that a test can read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine

from kiosk.audit.model import JSON
from kiosk.clock import SetClock
from kiosk.data.people import ManagerStore, PeopleStore
from kiosk.data.work import SqlWork
from kiosk.people.model import PersonRow
from kiosk.people.service import People
from kiosk.people.signin import SignIn

START = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
KEY = b"k" * 32

ANNA = PersonRow("1", "Anna", "Korhonen", "Aurora")
BEN = PersonRow("2", "Ben", "Müller", "Aurora")
CILLA = PersonRow("3", "Cilla", "Åberg", "Polar")


@dataclass(frozen=True)
class Noted:
    """One call of the audit log."""

    actor: str
    action: str
    subject: str
    details: Mapping[str, JSON]


@dataclass
class Notebook:
    """An audit log in memory; entries of a transaction that failed are seen, too."""

    entries: list[Noted] = field(default_factory=list)

    def append(self, actor: str, action: str, subject: str, **details: JSON) -> None:
        self.entries.append(Noted(actor, action, subject, details))

    def head(self) -> str:
        return str(len(self.entries))

    @property
    def actions(self) -> list[str]:
        return [entry.action for entry in self.entries]


class Unit:
    def __init__(self, connection: Connection, audit: Notebook, elsewhere: dict[int, str]) -> None:
        self.people = PeopleStore(connection)
        self.managers = ManagerStore(connection)
        self.audit = audit
        self._elsewhere = elsewhere

    def personal_data(self, person_id: int) -> Mapping[str, object]:
        return {"raffle": {"found": self._elsewhere.get(person_id, "")}}

    def erase_personal(self, person_id: int) -> None:
        self._elsewhere.pop(person_id, None)


class PlainHasher:
    """As quick as a test wants it, and it counts how often it had to work."""

    def __init__(self, version: str = "1") -> None:
        self.version = version
        self.worked = 0

    def hash(self, passphrase: str) -> str:
        self.worked += 1
        return f"{self.version}:{passphrase[::-1]}"

    def verify(self, secret: str, passphrase: str) -> bool:
        self.worked += 1
        return secret.partition(":")[2] == passphrase[::-1]

    def stale(self, secret: str) -> bool:
        return not secret.startswith(f"{self.version}:")


class Site:
    """Everything that a use case of people needs, on one engine."""

    def __init__(self, engine: Engine, clock: SetClock | None = None) -> None:
        self.clock = clock or SetClock(START, ZoneInfo("Europe/Helsinki"))
        self.audit = Notebook()
        self.elsewhere: dict[int, str] = {}
        self.hasher = PlainHasher()
        self.work: SqlWork[Unit] = SqlWork(
            engine, lambda connection: Unit(connection, self.audit, self.elsewhere)
        )
        self.people = People(self.work, self.clock, KEY, _distinct_bytes())
        self.signin = SignIn(self.work, self.clock, self.hasher)

    def import_rows(self, *rows: PersonRow) -> None:
        self.people.import_rows(rows, "console:test")


def _distinct_bytes() -> "RandBytes":
    return RandBytes(iter(count()))


class RandBytes:
    """Different bytes at each call, the same in each run."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self._numbers = numbers

    def __call__(self, length: int) -> bytes:
        return next(self._numbers).to_bytes(length, "big")
