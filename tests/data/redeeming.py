"""One process among several that offer the same tokens: started by test_many_writers.

Reads one JSON line (database, keys, audit key, seed, people, codes, again), says "ready",
waits for a line, offers all codes in an order of its own, some of them twice, and
prints how often what came out.
"""

import json
import random
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.audit.log import Log
from kiosk.clock import SystemClock
from kiosk.data.audit import SqlAuditStore
from kiosk.data.engine import open_engine
from kiosk.data.people import PeopleStore
from kiosk.data.raffle import RaffleStore
from kiosk.data.raffle_keys import RaffleKeys
from kiosk.data.work import SqlWork
from kiosk.raffle.outcome import Outcome
from kiosk.raffle.service import Raffles

CLOCK = SystemClock(ZoneInfo("Europe/Helsinki"))
KEY = b"a" * 32


class Unit:
    def __init__(self, connection: Connection) -> None:
        self.raffles = RaffleStore(connection)
        self.people = PeopleStore(connection)
        self.audit = Log(SqlAuditStore(connection), KEY, CLOCK)

    def announce_win(
        self,
        person_id: int,
        prize: str,
        raffle_name: str,
        ticket: int,
        at: datetime,
        picture: str = "",
    ) -> None:
        raise AssertionError("nobody wins here")


def engine_on(database: str) -> Engine:
    """The program's engine; only that nothing waits for the disk, which excludes nobody."""
    engine = open_engine(database)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def no_power_cuts_here(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
            connection.cursor().execute("PRAGMA synchronous=OFF")

    return engine


def work_on(engine: Engine) -> SqlWork[Unit]:
    return SqlWork(engine, Unit)


def raffles_on(engine: Engine, keys: Path) -> Raffles:
    return Raffles(work_on(engine), CLOCK, RaffleKeys(keys), KEY)


def main() -> None:
    orders = json.loads(sys.stdin.readline())
    dice = random.Random(orders["seed"])
    engine = engine_on(orders["database"])
    raffles = raffles_on(engine, Path(orders["keys"]))
    raffles.status()
    print("ready", flush=True)
    sys.stdin.readline()
    offers = orders["codes"] + dice.sample(orders["codes"], orders["again"])
    dice.shuffle(offers)
    outcomes: Counter[str] = Counter()
    won: list[int] = []
    for code in offers:
        person = dice.choice(orders["people"])
        result = raffles.redeem(code, person)
        while result.outcome is Outcome.TRY_AGAIN:
            result = raffles.redeem(code, person)
        outcomes[result.outcome.value] += 1
        if result.outcome.value == "redeemed" and result.ticket is not None:
            won.append(result.ticket)
    engine.dispose()
    print(json.dumps({"outcomes": outcomes, "won": won}), flush=True)


if __name__ == "__main__":
    main()
