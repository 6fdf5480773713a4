"""Measurements without a screen: a scan that becomes a ticket, and the choice of the next slide."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Column, Engine, Integer, MetaData, String, Table, insert

from kiosk.app.site import App, opened
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.bench.sites import ACTOR, grown_site, plain_site
from kiosk.raffle.outcome import Outcome
from kiosk.raffle.rules import Rules

SCAN_BAR: Final = 2.0
CHOOSE_BAR: Final = 1.5

_WARM: Final = 5


def timed(work: Callable[[], object]) -> float:
    """Seconds that it takes."""
    start = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - start) / 1e9


def scan(folder: Path, scans: int) -> Result:
    """From a scanned text to a stored ticket, beside three bare inserts in one transaction.

    The floor uses an engine that the same function opened, with the same settings, on a database
    beside the site's; both take turns, so that the disk is the same for both.
    """
    plain_site(folder / "scan", 1)
    plain_site(folder / "floor", 1)
    with (
        opened(folder / "scan", environ={}) as app,
        opened(folder / "floor", environ={}) as beside,
    ):
        redeem = _scanner(app, scans + _WARM)
        bare = _inserts(beside.engine)
        values, floors = [], []
        for turn in range(scans + _WARM):
            took, floor = timed(redeem), timed(bare)
            if turn >= _WARM:
                values.append(took)
                floors.append(floor)
    value, floor = middle(values), middle(floors)
    times = ratio(value, floor)
    return Result(
        name="scan",
        value=rounded(value * 1000),
        unit="ms",
        bar=f"at most {SCAN_BAR} times three bare inserts of the same durability",
        holds=times <= SCAN_BAR,
        sentence=f"a scan is a stored ticket after {value * 1000:.2f} ms, three bare inserts take "
        f"{floor * 1000:.2f} ms: {times:.2f} times (medians of {scans}).",
        more={"floor": rounded(floor * 1000), "ratio": rounded(times), "runs": scans},
    )


def _scanner(app: App, scans: int) -> Callable[[], None]:
    tokens = app.raffles.make_tokens(scans, ACTOR).tokens
    app.raffles.open(Rules(prizes=("Bench",), tickets_per_person=scans), "Bench", ACTOR)
    people = [person.id for person in app.people.roster()]
    waiting = [(code.text, people[place % len(people)]) for place, (_, code) in enumerate(tokens)]

    def redeem() -> None:
        text, person = waiting.pop()
        answer = app.raffles.redeem(text, person)
        if answer.outcome is not Outcome.REDEEMED:
            raise RuntimeError(f"a scan was not redeemed: {answer.outcome}")

    return redeem


def _inserts(engine: Engine) -> Callable[[], None]:
    known = MetaData()
    tables = [
        Table(
            f"bare_{name}",
            known,
            Column("id", Integer, primary_key=True),
            Column("text", String(40), nullable=False),
        )
        for name in ("one", "two", "three")
    ]
    known.create_all(engine)

    def three() -> None:
        with engine.begin() as connection:
            for table in tables:
                connection.execute(
                    insert(table).values(text="a row of forty letters, or nearly so")
                )

    return three


def choose(folder: Path, base: int, times: int, turns: int) -> Result:
    """The next slide from `base` recognitions and from `base` x `times`, taking turns.

    The real sources, the rule, the slide's content, and the mark that it was shown. The choice
    alone is judged as well: the mark waits for the disk, which could hide a slow choice.
    """
    plain_site(folder / "small", base)
    chosen: tuple[list[float], list[float]] = ([], [])
    marked: tuple[list[float], list[float]] = ([], [])
    with (
        grown_site(folder / "small", folder / "large", times) as large,
        opened(folder / "small", environ={}) as small,
    ):
        for turn in range(turns + _WARM):
            for place, app in enumerate((small, large)):
                choice, mark = _turn(app)
                if turn >= _WARM:
                    chosen[place].append(choice)
                    marked[place].append(choice + mark)
    few, many = middle(marked[0]), middle(marked[1])
    alone = ratio(middle(chosen[1]), middle(chosen[0]))
    grown = ratio(many, few)
    size = f"{base * times:,} recognitions"
    return Result(
        name="choose",
        value=rounded(many * 1000),
        unit="ms",
        bar=f"with {size} at most {CHOOSE_BAR} times as long as with {base:,}",
        holds=grown <= CHOOSE_BAR and alone <= CHOOSE_BAR,
        sentence=f"the next slide is chosen and marked in {many * 1000:.1f} ms with "
        f"{size} and in {few * 1000:.1f} ms with {base:,}: "
        f"{grown:.2f} times; without the mark {alone:.2f} times (medians of {turns}).",
        more={
            "floor": rounded(few * 1000),
            "ratio": rounded(grown),
            "ratio_without_mark": rounded(alone),
            "chosen": rounded(middle(chosen[1]) * 1000),
            "runs": turns,
        },
    )


def _turn(app: App) -> tuple[float, float]:
    start = time.perf_counter_ns()
    now = app.clock.now()
    slide = app.rotation.next(now)
    after = time.perf_counter_ns()
    app.rotation.shown(slide, now)
    end = time.perf_counter_ns()
    return (after - start) / 1e9, (end - after) / 1e9
