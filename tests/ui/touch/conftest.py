"""A floor for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.touch.floor import Floor


@pytest.fixture
def make_floor(tmp_path: Path) -> Iterator[Callable[..., Floor]]:
    """Makes floors (size, language); takes them down after the test."""
    made: list[Floor] = []

    def make(size: tuple[int, int] = (1280, 720), language: str = "en") -> Floor:
        made.append(Floor(tmp_path / f"site{len(made)}", size, language))
        return made[-1]

    yield make
    for one in reversed(made):
        one.close()


@pytest.fixture
def floor(make_floor: Callable[..., Floor]) -> Floor:
    """One kiosk in English, 1280 by 720."""
    return make_floor()
