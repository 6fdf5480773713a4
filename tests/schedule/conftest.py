from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.data import migrate
from kiosk.data.engine import open_engine
from kiosk.data.work import SqlWork
from kiosk.schedule.service import Schedule
from tests.schedule.support import HELSINKI, NOW, Notes, Unit


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("schedule") / "kiosk.db"
    engine = open_engine(file)
    migrate.upgrade(engine)
    engine.dispose()
    return file.read_bytes()


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def work(tmp_path: Path, template: bytes, notes: Notes) -> Iterator[SqlWork[Unit]]:
    file = tmp_path / "kiosk.db"
    file.write_bytes(template)
    engine = open_engine(file)
    yield SqlWork(engine, lambda connection: Unit(connection, notes))
    engine.dispose()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW, HELSINKI)


@pytest.fixture
def service(work: SqlWork[Unit], clock: SetClock) -> Schedule:
    return Schedule(work, clock)
