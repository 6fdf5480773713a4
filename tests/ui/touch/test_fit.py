"""Every screen for touch fits: lying and standing, in the longest languages, with long names."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

import pytest

from kiosk.people.model import PersonRow
from kiosk.raffle.hours import Hours
from kiosk.schedule.model import EventRow, WeekRow
from tests.ui.touch.floor import ZONE, Floor
from tests.ui.touch.tour import faults, walk

LONG_NAME = "Maximilian-Alexander Christoph Leopoldus"
LONG_TEAM = "Kundenbetreuung Nordwest, die Frühschich"
LONG_TITLE = "The grand and festive opening breakfast for all departments!"


@pytest.mark.parametrize(
    ("size", "language", "lowered"),
    [
        ((1280, 720), "de", False),
        ((720, 1280), "de", False),
        # German has longer words; Spanish longer sentences.
        pytest.param((1280, 720), "es", False, marks=pytest.mark.trial),
        ((720, 1280), "fi", True),
    ],
)
def test_nothing_is_cut_off_crowded_or_too_small(
    make_floor: Callable[..., Floor], size: tuple[int, int], language: str, lowered: bool
) -> None:
    floor = make_floor(size, language)
    assert len(LONG_NAME) == len(LONG_TEAM) == 40
    assert len(LONG_TITLE) == 60
    rows = [PersonRow("6", LONG_NAME, "Schmidt", LONG_TEAM), PersonRow("12", "Lucía", "G", "B")]
    floor.app.people.import_rows(rows, "console:test")
    day = datetime(2026, 10, 7, tzinfo=ZONE)
    events = [
        EventRow(
            line=hour,
            key=f"e{hour}",
            uid="",
            title=LONG_TITLE,
            starts_at=day + timedelta(hours=hour),
            ends_at=day + timedelta(hours=hour + 2),
            place="The large canteen on the second floor, A",
            sponsor="Finance and Controlling, third building",
            text="Everybody is welcome, also for five minutes between two calls. " * 3,
        )
        for hour in range(8, 20)
    ]
    week = WeekRow(day.date(), day.date() + timedelta(days=4), LONG_TITLE)
    floor.app.schedule.import_rows(events, "console:test", week)
    hours = (
        Hours((1, 2, 3, 4, 5), time(8), time(18, 30)),
        Hours((6,), time(10), time(14)),
        Hours((7,), time(22), time(0)),
    )
    floor.open_raffle(60, found=30, hours=hours, a_day=9)
    if lowered:
        floor.go("home")
        floor.tap("lower")
    found = [f"{place}: {fault}" for place in walk(floor) for fault in dict.fromkeys(faults(floor))]
    if lowered:
        floor.go("home")
        floor.tap("lower")
    assert not found, "\n".join(found)
