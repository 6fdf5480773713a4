from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.data.engine import open_engine
from kiosk.data.tables import metadata
from kiosk.data.tables import people as tables
from tests.people.support import Site


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    engine = open_engine(tmp_path / "kiosk.db")
    with engine.begin() as connection:
        metadata.create_all(
            connection,
            tables=[
                tables.team,
                tables.department,
                tables.person,
                tables.badge,
                tables.manager,
                tables.sign_in_attempt,
                tables.roster_version,
            ],
        )
    yield Site(engine)
    engine.dispose()
