"""Measures a round of a draw among very many tickets, beside the bare HMAC loop."""

import hmac
import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine, MetaData, Table, event, insert, select

from kiosk.app.site import App, opened
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.bench.sites import ACTOR, plain_site
from kiosk.bench.storage import timed
from kiosk.raffle.rules import Rules
from kiosk.scanning.code import ALPHABET

TICKETS: Final = 1_000_000
DRAWS: Final = 5
BAR: Final = 1.5
TRANSACTION_BAR_S: Final = 1.0
AWAY_BAR_S: Final = 0.1

_BEAT_S: Final = 0.001
_EACH: Final = 10
_ROWS: Final = 20_000

T = TypeVar("T")


@dataclass
class Clocked:
    """How long the transactions of an engine took, in seconds."""

    seconds: list[float] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """The longest one; 0.0 without any."""
        return max(self.seconds, default=0.0)


def draw(folder: Path, tickets: int, draws: int) -> Result:
    """A round from the order to the stored winner, and as many bare HMACs, taking turns.

    Both run on a worker thread while this one beats as Qt's would. The first round, which
    reads the tickets from storage, counts apart, and so does the closing.
    """
    plain_site(folder / "site", 1)
    with opened(folder / "site", environ={}) as app:
        prizes = tuple(f"Prize {number}" for number in range(1, draws + 2))
        app.raffles.open(Rules(prizes=prizes, hold_seconds=0), "Bench", ACTOR)
        grow_tickets(app.engine, tickets)
        with clocked(app.engine) as closing:
            closed = timed(lambda: app.raffles.close(ACTOR))
        with clocked(app.engine) as steps:
            for label, text in (("Anna", "BLUE"), ("Ben", "42"), ("dice", "3514262635")):
                app.raffles.contribute(label, text, ACTOR)
    # Opened anew, so that nothing is in memory yet.
    with opened(folder / "site", environ={}) as app, clocked(app.engine) as transactions:
        values, floors, away, calm = _rounds(app, tickets, draws)
        shown = timed(app.raffles.winners)
    value, floor = middle(values[1:]), middle(floors)
    times = ratio(value, floor)
    longest = max(transactions.longest, steps.longest)
    held = times <= BAR and longest <= TRANSACTION_BAR_S and max(away) <= AWAY_BAR_S
    enough = tickets >= TICKETS and draws >= DRAWS
    return Result(
        name="draw",
        value=rounded(value),
        unit="s",
        bar=f"at most {BAR} times the bare HMAC loop, no transaction over "
        f"{TRANSACTION_BAR_S:.0f} s, Qt's thread never away for more than "
        f"{AWAY_BAR_S * 1000:.0f} ms",
        holds=held if enough else None,
        sentence=f"a round among {tickets} tickets takes {value:.2f} s, the bare loop "
        f"{floor:.2f} s: {times:.2f} times (medians of {draws}); the first round, which reads "
        f"them, {values[0]:.2f} s. Longest transaction {longest:.2f} s, closing "
        f"{closing.longest:.2f} s. A heartbeat on the first thread was away for "
        f"{max(away) * 1000:.0f} ms at most, {max(calm) * 1000:.0f} ms at rest."
        + ("" if enough else " Too few to judge."),
        more={
            "floor": rounded(floor),
            "ratio": rounded(times),
            "runs": draws,
            "tickets": tickets,
            "first": rounded(values[0]),
            "transaction": rounded(longest),
            "closing": rounded(closing.longest),
            "closing_in_all": rounded(closed),
            "winners": rounded(shown),
            "away_ms": rounded(max(away) * 1000),
            "away_at_rest_ms": rounded(max(calm) * 1000),
        },
    )


def _rounds(
    app: App, tickets: int, draws: int
) -> tuple[list[float], list[float], list[float], list[float]]:
    """Seconds of each round and of the loops, and the heart's gaps during rounds and at rest."""
    labels = [b"%06d" % number for number in range(1, tickets + 1)]
    values, floors = [], []
    with ThreadPoolExecutor(max_workers=1) as worker:
        calm = _beaten(worker.submit(threading.Event().wait, 0.2 + tickets / TICKETS))[1]
        away = []
        for number in range(1, draws + 2):
            took, gaps = _beaten(worker.submit(_draw, app, number))
            values.append(took)
            away += gaps
            if number > 1:
                floors.append(_beaten(worker.submit(timed, lambda: bare(b"k" * 32, labels)))[0])
    return values, floors, away, calm


def _draw(app: App, number: int) -> float:
    told = []
    start = time.perf_counter()
    app.raffles.draw(ACTOR, number, progress=lambda *far: told.append(far))
    took = time.perf_counter() - start
    if not told or told[-1][0] != told[-1][1]:
        raise RuntimeError("the draw did not tell how far it was")
    return took


def bare(key: bytes, labels: list[bytes]) -> bytes:
    """The lowest HMAC of all labels, and nothing else."""
    return min(hmac.digest(key, label + b"\x01", "sha256") for label in labels)


def _beaten(work: Future[T]) -> tuple[T, list[float]]:
    """Wait for work as a thread that wants to do something every millisecond."""
    gaps = []
    last = time.perf_counter()
    while not work.done():
        time.sleep(_BEAT_S)
        now = time.perf_counter()
        gaps.append(now - last - _BEAT_S)
        last = now
    return work.result(), gaps or [0.0]


@contextmanager
def clocked(engine: Engine) -> Iterator[Clocked]:
    """Time all transactions of an engine, reading and writing, from their begin to their end."""
    seen = Clocked()
    began: dict[int, float] = {}

    def begun(connection: Connection) -> None:
        began[id(connection.connection.driver_connection)] = time.perf_counter()

    def ended(connection: Connection) -> None:
        start = began.pop(id(connection.connection.driver_connection), None)
        if start is not None:
            seen.seconds.append(time.perf_counter() - start)

    heard: tuple[tuple[str, Callable[[Connection], None]], ...] = (
        ("begin", begun),
        ("commit", ended),
        ("rollback", ended),
    )
    for name, listener in heard:
        event.listen(engine, name, listener)
    try:
        yield seen
    finally:
        for name, listener in heard:
            event.remove(engine, name, listener)


def grow_tickets(engine: Engine, tickets: int) -> None:
    """Give the open raffle so many tickets, of made-up holders with ten each."""
    known = MetaData()
    raffle, token, ticket = (
        Table(name, known, autoload_with=engine)
        for name in ("raffle", "raffle_token", "raffle_ticket")
    )
    chance = random.Random(tickets)
    holders = ["p" + "".join(chance.choices(ALPHABET, k=12)) for _ in range(1 + tickets // _EACH)]
    at = datetime(2026, 10, 5, 9, tzinfo=UTC)
    with engine.begin() as connection:
        number = connection.execute(select(raffle.c.number).where(raffle.c.going == 1)).scalar_one()
        for begin in range(1, tickets + 1, _ROWS):
            numbers = range(begin, min(begin + _ROWS, tickets + 1))
            connection.execute(
                insert(token),
                [
                    {
                        "number": one,
                        "batch": 1,
                        "digest": f"{one:064x}",
                        "raffle": number,
                        "made_at": at,
                        "reason": "",
                    }
                    for one in numbers
                ],
            )
            connection.execute(
                insert(ticket),
                [
                    {
                        "raffle": number,
                        "number": one,
                        "holder": chance.choice(holders),
                        "token": one,
                        "at": at,
                    }
                    for one in numbers
                ],
            )
