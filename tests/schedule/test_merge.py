from datetime import date, timedelta

import pytest

from kiosk.errors import KnownError
from kiosk.schedule.merge import check, check_week, clean
from kiosk.schedule.model import WeekRow
from tests.schedule.support import NOW, row

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"title": "  "}, ["event_title_missing"]),
        ({"title": "x" * 61}, ["event_text_long"]),
        ({"text": "x" * 240, "place": "x" * 40, "sponsor": "x" * 40, "kind": "x" * 20}, []),
        ({"place": "x" * 41, "sponsor": "x" * 41}, ["event_text_long", "event_text_long"]),
        ({"text": "a\x00b"}, ["event_character"]),
        ({"ends_at": NOW - HOUR}, ["event_ends_first"]),
        ({"ends_at": NOW}, []),
        ({"ends_at": NOW + timedelta(days=31, hours=1)}, []),
        ({"ends_at": NOW + timedelta(days=40)}, ["event_long"]),
        ({"uid": "u" * 301}, ["event_text_long"]),
    ],
)
def test_what_is_wrong_with_a_row(fields: dict[str, object], expected: list[str]) -> None:
    found = check(row(2, **({"title": "Cake"} | fields)))  # type: ignore[arg-type]  # by name
    assert [message.code for message in found] == expected
    for message in found:
        assert "{" not in KnownError(message.code, **message.values).sentence


def test_an_event_without_an_end_lasts_an_hour() -> None:
    assert clean(row(ends_at=NOW)).ends_at == NOW + HOUR


@pytest.mark.parametrize(
    ("start", "end", "theme", "expected"),
    [
        (5, 9, "Superheroes", []),
        (5, 5, "", []),
        (5, 11, "", []),
        (1, 31, "", []),
        (5, 4, "", ["week_days_wrong"]),
        (5, 9, "x" * 61, ["event_text_long"]),
    ],
)
def test_what_is_wrong_with_a_week(start: int, end: int, theme: str, expected: list[str]) -> None:
    week = WeekRow(date(2026, 10, start), date(2026, 10, end), theme)
    assert [message.code for message in check_week(week)] == expected
