"""A long file of recognitions taken in, beside the same rows put into one bare table."""

import csv
import dataclasses
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Column, Engine, Integer, MetaData, Table, Text, insert

from kiosk.app.imports import Imports
from kiosk.app.site import opened
from kiosk.app.unit import Unit
from kiosk.bench.results import Result, ratio, rounded
from kiosk.bench.sites import ACTOR, plain_site, recognition_file
from kiosk.bench.storage import timed
from kiosk.recognition.service import Recognitions
from kiosk.work import Work

ROWS: Final = 100_000
SECONDS_BAR: Final = 60.0
TRANSACTION_BAR: Final = 1.0


class _Watched:
    """Opens units of work and notes how long each one took, in seconds."""

    def __init__(self, work: Work[Unit]) -> None:
        self._work = work
        self.took: list[float] = []

    def write(self) -> AbstractContextManager[Unit]:
        """A writing unit."""
        return self._noted(self._work.write())

    def read(self) -> AbstractContextManager[Unit]:
        """A reading unit."""
        return self._noted(self._work.read())

    @contextmanager
    def _noted(self, work: AbstractContextManager[Unit]) -> Iterator[Unit]:
        begun = time.perf_counter()
        with work as unit:
            yield unit
        self.took.append(time.perf_counter() - begun)


def importing(folder: Path, rows: int) -> Result:
    """Take in a CSV file of so many recognitions, and again, when nothing in it is new.

    The floor reads the same file and puts its cells into one table without indexes, in one
    transaction of the same durability. The longest transaction of the import is judged too:
    nobody may wait longer than that for storage.
    """
    plain_site(folder / "site", 1)
    plain_site(folder / "floor", 1)
    file = folder / "recognitions.csv"
    recognition_file(file, rows)
    with opened(folder / "floor", environ={}) as beside:
        floor = timed(lambda: _bare(beside.engine, file))
    with opened(folder / "site", environ={}) as app:
        watched = _Watched(app.work)
        door = Imports(dataclasses.replace(app, recognitions=Recognitions(watched, app.clock)))
        first = timed(lambda: door.recognitions(file, ACTOR, None))
        again = timed(lambda: door.recognitions(file, ACTOR, None))
        longest = max(watched.took)
    times = ratio(first, floor)
    return Result(
        name="import",
        value=rounded(first),
        unit="s",
        bar=f"{ROWS:,} rows within {SECONDS_BAR:.0f} s, "
        f"no transaction over {TRANSACTION_BAR:.0f} s",
        holds=(first * ROWS / rows < SECONDS_BAR and longest < TRANSACTION_BAR)
        if rows >= ROWS
        else None,
        sentence=f"{rows:,} recognitions are taken in within {first:.1f} s, {times:.0f} times as "
        f"long as bare rows ({floor:.2f} s); the same file again takes {again:.1f} s. The longest "
        f"of {len(watched.took)} transactions took {longest * 1000:.0f} ms.",
        more={
            "rows": rows,
            "again": rounded(again),
            "floor": rounded(floor),
            "ratio": rounded(times),
            "longest_transaction": rounded(longest),
            "transactions": len(watched.took),
        },
    )


def _bare(engine: Engine, file: Path) -> None:
    with file.open(encoding="utf-8", newline="") as stream:
        head, *lines = csv.reader(stream, delimiter=";")
    known = MetaData()
    columns = [Column(f"cell{place}", Text) for place, _ in enumerate(head)]
    table = Table("bare_rows", known, Column("id", Integer, primary_key=True), *columns)
    known.create_all(engine)
    rows = [{f"cell{place}": cell for place, cell in enumerate(line)} for line in lines]
    with engine.begin() as connection:
        connection.execute(insert(table), rows)
