"""One process among several that sign people up for the same places: started by a test.

For each database: reads one JSON line (database, seed, people, slot), says "ready", waits for a
line, signs all its people up in an order of its own, some of them twice, says how often what came
out, reads the number of a sign-up and its person, cancels it, and says who moved up. Ends when
there is no more to read.
"""

import json
import random
import sys
from collections import Counter
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.audit.log import Log
from kiosk.clock import SystemClock
from kiosk.data.audit import SqlAuditStore
from kiosk.data.engine import open_engine
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.schedule.offers import SignedUp
from kiosk.schedule.service import Schedule
from tests.schedule.support import Notes, Unit

CLOCK = SystemClock(ZoneInfo("Europe/Helsinki"))
KEY = b"a" * 32


class AuditedUnit(Unit):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, Notes())
        self.audit = Log(SqlAuditStore(connection), KEY, CLOCK)


def engine_on(database: str) -> Engine:
    """The program's engine; only that nothing waits for the disk, which excludes nobody."""
    engine = open_engine(database)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def no_power_cuts_here(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
            connection.cursor().execute("PRAGMA synchronous=OFF")

    return engine


def schedule_on(engine: Engine) -> Schedule:
    return Schedule(SqlWork(engine, AuditedUnit), CLOCK)


def signed(schedule: Schedule, slot: int, person: int, nonce: str) -> SignedUp:
    """What signing up comes to, as often as storage asks to try again."""
    while True:
        try:
            return schedule.sign_up(slot, person, nonce)
        except KnownError as error:
            if error.code != "try_again":
                raise


def sign_all_up(orders: dict[str, Any]) -> None:
    dice = random.Random(orders["seed"])
    engine = engine_on(orders["database"])
    schedule = schedule_on(engine)
    schedule.weeks()
    print("ready", flush=True)
    sys.stdin.readline()
    people = orders["people"] + dice.sample(orders["people"], len(orders["people"]) // 5)
    dice.shuffle(people)
    outcomes: Counter[str] = Counter()
    for person in people:
        # The same request, as a kiosk repeats it; or another one, as another kiosk makes it.
        nonce = dice.choice([f"person {person}", ""])
        outcomes[signed(schedule, orders["slot"], person, nonce).outcome.value] += 1
    print(json.dumps(outcomes), flush=True)
    number, person = json.loads(sys.stdin.readline())
    done = schedule.cancel_sign_up(number, person)
    print(json.dumps([done.outcome.value, [one.id for one in done.moved_up]]), flush=True)
    engine.dispose()


if __name__ == "__main__":
    while line := sys.stdin.readline():
        sign_all_up(json.loads(line))
