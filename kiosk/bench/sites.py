"""Sites to measure: the demo site, a plain one, and one that was grown to a million."""

import csv
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, MetaData, Table, func, insert, literal, null, select

from kiosk.app.imports import Imports
from kiosk.app.site import App, create, opened
from kiosk.recognition.model import Kind
from kiosk.settings import Settings

ACTOR: Final = "console:bench"
_PEOPLE: Final = 40
_TEAMS: Final = ("Aurora", "Borealis", "Harbour", "Night shift", "Letters")
_VALUES: Final = ("", "", "care", "courage", "clarity")


def plain_site(folder: Path, recognitions: int) -> None:
    """A site with 40 people and so many recognitions, through the kiosk's own imports."""
    create(folder, Settings(name="Bench"))
    with opened(folder, environ={}) as app:
        people = folder / "inbox" / "people.csv"
        _write(people, ("Id", "First name", "Last name", "Team"), _people())
        imports = Imports(app)
        imports.people(people, ACTOR, False, None)
        people.unlink()
        values = [value.key for value in app.recognitions.values()]
        file = folder / "inbox" / "recognitions.csv"
        recognition_file(file, recognitions, values)
        imports.recognitions(file, ACTOR, None)
        file.unlink()


def recognition_file(file: Path, count: int, values: Sequence[str] = ()) -> None:
    """A CSV file of so many recognitions of the people of `plain_site`."""
    heads = ("Id", "Kind", "Title", "Text", "People", "Value", "Date")
    _write(file, heads, _recognitions(count, values))


def _write(file: Path, heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(heads)
        writer.writerows(rows)


def _people() -> Iterator[tuple[str, ...]]:
    for number in range(1, _PEOPLE + 1):
        yield f"P{number}", f"Given{number}", f"Family{number}", _TEAMS[number % len(_TEAMS)]


def _recognitions(count: int, values: Sequence[str]) -> Iterator[tuple[str, ...]]:
    kinds = tuple(Kind)
    for number in range(count):
        day = f"2026-{1 + number % 10:02}-{1 + number % 28:02}"
        text = f"For staying on the line until everything was well again, case {number}."
        value = values[number % len(values)] if values and number % 3 else ""
        honoured = f"P{1 + number * 7 % _PEOPLE}"
        kind = kinds[number % len(kinds)].value.replace("_", " ")
        yield f"R{number}", kind, f"Case {number}", text, honoured, value, day


def grow(engine: Engine, times: int) -> int:
    """Multiply the recognitions of a site by copying rows in bulk; how many there are then."""
    known = MetaData()
    rows = Table("recognition", known, autoload_with=engine)
    links = Table("recognition_person", known, autoload_with=engine)
    with engine.begin() as connection:
        base = connection.execute(select(func.max(rows.c.id))).scalar_one()
        numbers = select(literal(1).label("n")).cte("numbers", recursive=True)
        numbers = numbers.union_all(select(numbers.c.n + 1).where(numbers.c.n < times - 1))
        shift = numbers.c.n * base
        columns = {column.name: column for column in rows.c} | {
            "id": rows.c.id + shift,
            "key": null(),
            "digest": func.lower(func.hex(func.randomblob(32))),
            "place": rows.c.place + shift,
            # As storage writes instants, and each copy some minutes older than the last.
            "created_at": func.strftime(
                "%Y-%m-%d %H:%M:%S.000000", rows.c.created_at, func.printf("-%d minutes", shift)
            ),
        }
        if times > 1:
            old = select(*columns.values()).select_from(rows.join(numbers, literal(True)))
            connection.execute(
                insert(rows).from_select(list(columns), old.where(rows.c.id <= base))
            )
            far = {column.name: column for column in links.c} | {
                "recognition_id": links.c.recognition_id + shift
            }
            pairs = select(*far.values()).select_from(links.join(numbers, literal(True)))
            pairs = pairs.where(links.c.recognition_id <= base)
            connection.execute(insert(links).from_select(list(far), pairs))
        return int(connection.execute(select(func.count()).select_from(rows)).scalar_one())


@contextmanager
def grown_site(small: Path, folder: Path, times: int) -> Iterator[App]:
    """The site in `small`, copied to `folder` and grown."""
    shutil.copytree(small, folder)
    with opened(folder, environ={}) as app:
        grow(app.engine, times)
        yield app
