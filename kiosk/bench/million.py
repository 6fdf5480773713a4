"""A million recognitions: the queue, the search and the next slide beside one row by its id."""

import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, text

from kiosk.app.site import App
from kiosk.bench.results import Result, rounded
from kiosk.bench.sites import grown_site, plain_site
from kiosk.recognition.model import Kind, State

BAR: Final = 0.050
"""Seconds within which 95 of 100 answers must come."""

_SHARE: Final = 0.95
_ENOUGH: Final = 100_000
_PAGE: Final = 8
_WAITING_EVERY: Final = 50

# As somebody writes them letter by letter: what is in all recognitions, in few, in one, in none; of
# a person; two that are seldom together.
_TYPED: Final = (
    *("s", "st", "sta", "stay", "staying", "x", "case", "zebra", "given7", "giv", "fam", "w e a"),
    *("case 999", "case 5", "staying 12", "given1 case", "line well 77", "everything zebra"),
)


def million(folder: Path, base: int, times: int, turns: int) -> Result:
    """Every question `turns` times, by turns with one row by its id; the slowest one is judged.

    A fiftieth of the recognitions waits for a manager. The answers are those that the screens ask:
    a page of the list, searched and by kind and state, its next page, the queue, the next slide.
    """
    plain_site(folder / "small", base)
    with grown_site(folder / "small", folder / "large", times) as app:
        _let_wait(app.engine)
        indexing = _index(app)
        questions = _questions(app)
        took: dict[str, list[float]] = {name: [] for name in questions}
        floor: list[float] = []
        dice = random.Random(8)
        for ask in questions.values():
            ask()
        for _ in range(turns):
            floor.append(_timed(partial(app.recognitions.look, dice.randint(1, base * times))))
            for name, ask in questions.items():
                took[name].append(_timed(ask))
    late = {name: _late(times_taken) for name, times_taken in took.items()}
    slowest = max(late, key=lambda name: late[name])
    value = late[slowest]
    figures = {name: rounded(one * 1000) for name, one in late.items()}
    return Result(
        name="million",
        value=rounded(value * 1000),
        unit="ms",
        bar=f"95 of 100 answers within {BAR * 1000:.0f} ms, of every question",
        holds=value <= BAR if base * times >= _ENOUGH else None,
        sentence=f"with {base * times:,} recognitions 95 of 100 answers come within "
        f"{value * 1000:.1f} ms, of the slowest question ({slowest}); one row by its id takes "
        f"{_late(floor) * 1000:.1f} ms.",
        more={
            "floor": rounded(_late(floor) * 1000),
            "runs": turns,
            "questions": figures,
            "indexing_seconds": rounded(indexing),
        },
    )


def _questions(app: App) -> Mapping[str, Callable[[], object]]:
    contents = app.recognitions.contents
    old = _PAGE * 1000
    asked: dict[str, Callable[[], object]] = {
        "queue": lambda: app.recognitions.queue(0, 1),
        "praise": lambda: app.recognitions.unanswered(0, 100),
        "next": lambda: app.rotation.next(app.clock.now()),
        "ahead": lambda: app.rotation.ahead(app.clock.now(), 5),
        "list": lambda: contents(_PAGE),
        "list, old": lambda: contents(_PAGE, before=old),
        "thanks": lambda: contents(_PAGE, kind=Kind.THANKS),
        "waiting": lambda: contents(_PAGE, state=State.WAITING),
        "refused": lambda: contents(_PAGE, state=State.REFUSED),
        "thanks that wait": lambda: contents(_PAGE, kind=Kind.THANKS, state=State.WAITING),
        "old, case": lambda: contents(_PAGE, before=old, search="case"),
    }
    for typed in _TYPED:
        asked[f"search {typed}"] = partial(contents, _PAGE, search=typed)
    return asked


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _late(took: list[float]) -> float:
    return sorted(took)[min(len(took) - 1, int(_SHARE * len(took)))]


def _let_wait(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE recognition SET state = 'waiting', phase = 'waiting' "
                "WHERE id % :every = 0 AND kind = 'thanks'"
            ),
            {"every": _WAITING_EVERY},
        )


def _index(app: App) -> float:
    """Put the rows into the index that were copied past the store; how long that takes."""
    start = time.perf_counter()
    last = 0
    while True:
        with app.work.write() as unit:
            portion = unit.recognitions.after(last, 2000)
            if not portion:
                return time.perf_counter() - start
            unit.recognitions.index_again(portion)
            last = portion[-1].id
