import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.data import migrate
from kiosk.data.engine import open_engine
from tests.raffle.support import House


@pytest.fixture(scope="session")
def raffle_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("raffle") / "kiosk.db"
    engine = open_engine(file)
    migrate.upgrade(engine)
    engine.dispose()
    return file


@pytest.fixture
def house(tmp_path: Path, raffle_template: Path) -> Iterator[House]:
    file = tmp_path / "kiosk.db"
    shutil.copyfile(raffle_template, file)
    engine = open_engine(file)

    @event.listens_for(engine, "connect")
    def no_power_cuts_here(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        connection.cursor().execute("PRAGMA synchronous=OFF")

    yield House(engine, tmp_path / "keys")
    engine.dispose()
