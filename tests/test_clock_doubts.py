"""What speaks against a machine's clock, and the clock that nobody sets."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.clock import MADE, MOST_AHEAD, DeviceTime, Doubt, SetClock, SteadyClock, uptime

NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)
WELL = DeviceTime(NOW, ZoneInfo("Europe/Helsinki"), "Europe/Helsinki", synchronised=True)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("known", "doubts"),
    [
        ({}, ()),
        ({"newest": NOW - timedelta(days=399)}, ()),
        ({"newest": NOW - MOST_AHEAD - MINUTE}, (Doubt.AHEAD,)),
        ({"newest": NOW + MINUTE}, ()),
        ({"newest": NOW + 5 * MINUTE}, (Doubt.BEHIND,)),
        ({"now": datetime(1970, 1, 1, tzinfo=UTC)}, (Doubt.BEHIND,)),
        ({"now": MADE - timedelta(hours=1), "newest": MADE - timedelta(days=1)}, (Doubt.BEHIND,)),
        ({"set_at": NOW, "set_by": 3600.0}, (Doubt.SET,)),
        ({"set_at": NOW, "set_by": -3.0}, ()),
        ({"system_zone": "Europe/Kiev"}, ()),
        ({"system_zone": "Europe/London"}, (Doubt.ZONE,)),
        ({"system_zone": "Nowhere/At all"}, ()),
        ({"synchronised": False}, (Doubt.ALONE,)),
        ({"synchronised": None}, ()),
    ],
)
def test_what_speaks_against_it(known: dict[str, object], doubts: tuple[Doubt, ...]) -> None:
    found = replace(WELL, **known)  # type: ignore[arg-type]  # fields by name
    assert found.doubts == doubts
    assert found.serious is bool({Doubt.BEHIND, Doubt.AHEAD} & set(doubts))


def test_a_steady_clock_goes_on_evenly_when_the_other_is_set() -> None:
    wall, up = SetClock(NOW, WELL.zone), [50.0]
    steady = SteadyClock(wall, lambda: up[0])
    assert (steady.now(), steady.zone) == (NOW, WELL.zone)
    wall.forward(timedelta(days=-400))
    up[0] += 90
    assert steady.now() == NOW + timedelta(seconds=90)


def test_the_machines_own_uptime_only_grows() -> None:
    first = uptime()
    assert uptime() >= first > 0
