"""Slots in a table are read back as they were written, in every language."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.slots import read_slots, write_slots
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.schedule.slot_rows import SlotRow

ZONE = ZoneInfo("Europe/Helsinki")
START = datetime(2026, 10, 24, 21, tzinfo=UTC)  # the midnight before the long night
HOUR = timedelta(hours=1)
POTLUCK = [
    SlotRow(n + 2, "p", "Potluck", START, SlotKind.PLACE, "", START + n * HOUR,
            START + (n + 1) * HOUR, 3, START - HOUR, True, True, False)
    for n in range(6)
]  # fmt: skip
ROWS = [*POTLUCK, SlotRow(8, "", "=Film", START, SlotKind.COVER, "Phones; all", None, None)]


@pytest.mark.parametrize(
    ("suffix", "language"), [("csv", "en"), ("xlsx", "fi"), ("csv", "de"), ("csv", "es")]
)
def test_slots_go_out_and_come_back(tmp_path: Path, suffix: str, language: str) -> None:
    path = tmp_path / f"slots.{suffix}"
    write_slots(path, ROWS, ZONE, language)
    assert read_slots(path, ZONE) == tuple(ROWS)


def test_slots_as_they_are_typed(tmp_path: Path) -> None:
    path = tmp_path / "slots.csv"
    path.write_text(
        "Event;Date;Start;Slot kind;Slot;From;Until;Places\n"
        "Potluck;25.10.2026;0:00;place;Soup;22:00;2:00;5\n"
        "Potluck;25.10.2026;0.00;bring;vegetarian;;;\n"
    )
    soup, bring = read_slots(path, ZONE)
    day = datetime(2026, 10, 25, 20, tzinfo=UTC)
    assert (soup.starts_at, soup.ends_at, soup.capacity) == (day, day + 4 * HOUR, 5)
    assert (bring.kind, bring.label, bring.starts_at) == (SlotKind.BRING, "vegetarian", None)
    assert soup.event_at == START


def test_what_is_wrong_with_slots_is_named_by_line(tmp_path: Path) -> None:
    path = tmp_path / "slots.csv"
    path.write_text(
        "Event;Date;Start;Slot kind;From;Places\n"
        ";25.10.2026;0:00;place;;\n"
        "A;;;place;;\n"
        "A;25.10.2026;;;;\n"
        "A;25.10.2026;;chair;;\n"
        "A;25.10.2026;;place;soon;\n"
        "A;25.10.2026;;place;;0\n"
    )
    with pytest.raises(ImportRefused) as refused:
        read_slots(path, ZONE)
    assert [problem.line for problem in refused.value.problems] == [2, 3, 4, 5, 6, 7]


def test_what_is_not_said_stays_unsaid(tmp_path: Path) -> None:
    path = tmp_path / "slots.csv"
    write_slots(path, [replace(ROWS[0], one_each=None, capacity=None)], ZONE)
    (found,) = read_slots(path, ZONE)
    assert (found.one_each, found.capacity) == (None, None)
