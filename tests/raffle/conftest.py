import json
import random
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.data import migrate
from kiosk.data.engine import open_engine
from kiosk.raffle import record
from kiosk.raffle.model import Rules
from tests.raffle.support import ONE, House
from tests.raffle.verifiers import Page, Record, Three


@pytest.fixture(scope="session")
def raffle_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("raffle") / "kiosk.db"
    engine = open_engine(file)
    migrate.upgrade(engine)
    engine.dispose()
    return file


@contextmanager
def house_in(
    folder: Path,
    template: Path,
    people: int = 6,
    randbytes: Callable[[int], bytes] = secrets.token_bytes,
) -> Iterator[House]:
    file = folder / "kiosk.db"
    shutil.copyfile(template, file)
    engine = open_engine(file)

    @event.listens_for(engine, "connect")
    def no_power_cuts_here(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        connection.cursor().execute("PRAGMA synchronous=OFF")

    yield House(engine, folder / "keys", people, randbytes)
    engine.dispose()


@pytest.fixture
def house(tmp_path: Path, raffle_template: Path) -> Iterator[House]:
    with house_in(tmp_path, raffle_template) as made:
        yield made


@pytest.fixture(scope="session")
def whole_record(tmp_path_factory: pytest.TempPathFactory, raffle_template: Path) -> bytes:
    """A finished raffle with a void, an absent and three claimed rounds.

    Always the same one: of random ones some few keep all winners by luck when a rule changes.
    """
    rules = Rules(
        prizes=("Cake", "Mug “grün”", "Pen"),
        excluded=("k6",),
        further={"worth": {"cake": 12, "mug": 7}, "vegan": True},
    )
    dice = random.Random(2026).randbytes
    with house_in(tmp_path_factory.mktemp("whole"), raffle_template, randbytes=dice) as house:
        house.ready(9, rules, 1, 2, 3, 4, 5)
        house.draw_and("void")
        house.raffles.draw(ONE)
        house.raffles.draw(ONE)
        house.wait(minutes=10)
        house.raffles.settle(3, "absent", ONE)
        house.raffles.settle(2, "claimed", ONE)
        house.draw_and("claimed")
        house.draw_and("claimed")
        house.raffles.finish(ONE)
        return record.to_bytes(house.raffles.record())


@pytest.fixture(scope="session")
def page(qapp: QApplication) -> Page:
    """The verifying page's script; Qt's engine runs it."""
    return Page()


@pytest.fixture
def three(page: Page, tmp_path: Path) -> Three:
    """The three verifiers."""
    return Three(page, tmp_path / "record.json")


@pytest.fixture
def whole(whole_record: bytes) -> Record:
    """A finished raffle's record, to be changed at will."""
    made: Record = json.loads(whole_record)
    return made
