"""Hints that are released by time, and the count of failed scans."""

from datetime import date, timedelta

import pytest

from kiosk.errors import KnownError
from kiosk.raffle.hints import HINT_MOST, HINTS_SHOWN
from kiosk.raffle.model import Failures, Hint, Rules
from tests.raffle.support import ONE, START, TWO, House


def test_hints_come_when_their_time_comes(house: House) -> None:
    house.open()
    later = house.raffles.add_hint("Where plants\n are thirsty", START + timedelta(hours=2), ONE)
    now = house.raffles.add_hint("Near the coffee", START, ONE)
    assert house.raffles.hints() == (now, later)
    assert later.text == "Where plants are thirsty"
    assert house.raffles.status().hints == ("Near the coffee",)
    house.wait(minutes=119)
    assert house.raffles.status().hints == ("Near the coffee",)
    house.wait(minutes=1)
    assert house.raffles.status().hints == ("Where plants are thirsty", "Near the coffee")
    withdrawn = house.raffles.withdraw_hint(now.number, TWO)
    assert withdrawn == Hint(now.number, now.text, now.release_at, True)
    assert house.raffles.withdraw_hint(now.number, TWO) == withdrawn
    assert house.raffles.status().hints == ("Where plants are thirsty",)
    assert house.raffles.hints() == (withdrawn, later)
    assert house.audit.actions.count("hint_withdrawn") == 1
    assert "coffee" not in repr(house.audit.entries)


def test_the_floor_sees_the_newest_hints(house: House) -> None:
    house.open()
    for number in range(HINTS_SHOWN + 2):
        house.raffles.add_hint(f"Hint {number}", START - timedelta(minutes=number), ONE)
    assert house.raffles.status().hints == tuple(f"Hint {each}" for each in range(HINTS_SHOWN))


def test_hints_belong_to_their_raffle(house: House) -> None:
    with pytest.raises(KnownError) as none:
        house.raffles.add_hint("Look up", START, ONE)
    assert none.value.code == "raffle_none"
    assert house.raffles.hints() == ()
    house.raffles.plan(Rules(), "Moustaches", ONE)
    hint = house.raffles.add_hint("Look up", START, ONE)
    assert house.raffles.status().hints == ()
    house.open()
    assert house.raffles.status().hints == ("Look up",)
    house.raffles.close(ONE)
    assert house.raffles.status().hints == ()
    with pytest.raises(KnownError) as closed:
        house.raffles.add_hint("Look down", START, ONE)
    assert closed.value.code == "raffle_already_closed"
    house.raffles.abandon("Fire drill", ONE, TWO)
    assert house.raffles.hints() == ()
    house.open()
    with pytest.raises(KnownError) as other:
        house.raffles.withdraw_hint(hint.number, ONE)
    assert other.value.code == "hint_unknown"


@pytest.mark.parametrize(
    ("text", "code"),
    [(" \n", "hint_needed"), ("x" * (HINT_MOST + 1), "hint_long"), ("a\x00b", "hint_long")],
)
def test_limits_of_hints(house: House, text: str, code: str) -> None:
    house.open()
    with pytest.raises(KnownError) as error:
        house.raffles.add_hint(text, START, ONE)
    assert error.value.code == code


def test_failed_scans_are_counted_by_day_device_and_reason(house: House) -> None:
    count, wedge = house.raffles.count_failures, "wedge"
    count({(wedge, "misread"): 3, ("camera", "unknown"): 1, (wedge, "unknown"): 0})
    count({(wedge, "misread"): 2})
    count({})
    # In Helsinki it is the next day at 21:00 UTC.
    house.wait(minutes=60 * 12)
    count({(wedge, "misread"): 1, ("x" * 90, "y" * 90): 1, ("x" * 91, "y" * 91): 1})
    today, before = date(2026, 10, 6), date(2026, 10, 5)
    assert house.raffles.failures() == (
        Failures(today, wedge, "misread", 1),
        Failures(today, "x" * 40, "y" * 40, 2),
        Failures(before, "camera", "unknown", 1),
        Failures(before, wedge, "misread", 5),
    )
    assert {each.day for each in house.raffles.failures(days=1)} == {today}
    house.wait(minutes=60 * 24 * 7)
    assert house.raffles.failures() == ()
    assert house.audit.entries == []
