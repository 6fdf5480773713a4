from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.chain import head_of
from kiosk.audit.heads import DayHead, Upto, daily_heads
from kiosk.audit.model import Entry, Unreadable

ZONE = ZoneInfo("Europe/Helsinki")
START = datetime(2026, 10, 5, 20, 30, tzinfo=UTC)


def chain(*hours: float) -> list[Entry | Unreadable]:
    """Entries so many hours after the first, which comes half an hour before midnight."""
    return [
        Entry(number, START + timedelta(hours=each), "a", "b", "c", {}, "", f"{number:064x}")
        for number, each in enumerate(hours, start=1)
    ]


def upto(rows: list[Entry | Unreadable]) -> Upto:
    return lambda most: next((row for row in reversed(rows) if row.number <= most), None)


def heads(rows: list[Entry | Unreadable], days: int = 31) -> list[tuple[date, int]]:
    return [(one.day, one.number) for one in daily_heads(10**6, upto(rows), ZONE, days)]


def test_the_last_entry_of_each_day_of_the_site() -> None:
    rows = chain(0, 0.4, 0.6, 12, 80, 81)
    assert daily_heads(6, upto(rows), ZONE, 1) == (DayHead(date(2026, 10, 9), 6, f"6-{6:064x}"),)
    fifth, sixth, ninth = (date(2026, 10, day) for day in (5, 6, 9))
    assert heads(rows) == [(ninth, 6), (sixth, 4), (fifth, 2)]
    assert heads(rows, 2) == [(ninth, 6), (sixth, 4)]
    assert heads([]) == heads(rows, 0) == []


def test_what_cannot_be_read_is_passed_over() -> None:
    rows = chain(0, 1, 2, 30)
    rows[1] = Unreadable(2)
    rows[3] = Unreadable(4)
    assert [number for _, number in heads(rows)] == [3, 1]
    assert heads([Unreadable(1), Unreadable(2)]) == []


@given(st.lists(st.floats(0, 40), max_size=40), st.sets(st.integers(1, 40)))
def test_looking_up_by_halving_finds_what_reading_all_finds(
    pauses: list[float], gone: set[int]
) -> None:
    hours = [sum(pauses[:place]) for place in range(len(pauses))]
    rows = [row for row in chain(*hours) if row.number not in gone]
    last: dict[date, str] = {}
    for row in rows:
        assert isinstance(row, Entry)
        last[row.at.astimezone(ZONE).date()] = head_of(row)
    found = daily_heads(10**6, upto(rows), ZONE, 366)
    assert [(one.day, one.head) for one in found] == sorted(last.items(), reverse=True)[:366]


def test_a_clock_that_was_set_back_ends_the_search() -> None:
    rows = chain(100, 0, 50)
    assert heads(rows)[0] == (date(2026, 10, 8), 3)
    assert len(heads([replace(row, at=START) for row in rows if isinstance(row, Entry)])) == 1
