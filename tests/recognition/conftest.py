from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.data import migrate
from kiosk.data.engine import open_engine
from kiosk.data.work import SqlWork
from kiosk.recognition.service import Recognitions
from tests.recognition.support import PEOPLE, Notes, Unit
from tests.recognition.support import clock as set_clock


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("recognition") / "kiosk.db"
    engine = open_engine(file)
    migrate.upgrade(engine)
    with SqlWork(engine, lambda connection: Unit(connection, Notes())).write() as unit:
        unit.people.add(PEOPLE)
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
    return set_clock()


@pytest.fixture
def service(work: SqlWork[Unit], clock: SetClock) -> Recognitions:
    return Recognitions(work, clock)
