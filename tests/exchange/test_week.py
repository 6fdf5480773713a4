"""Programmes in tables."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from kiosk.exchange.week import read_programme, read_week
from kiosk.schedule.model import EventRow, WeekRow

ZONE = ZoneInfo("Europe/Helsinki")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A wall time of October 2026 in Helsinki."""
    return datetime(2026, 10, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def one(tmp_path: Path, headings: str, cells: str) -> EventRow:
    path = tmp_path / "week.csv"
    path.write_text(f"{headings};Title\n{cells};Breakfast\n", encoding="utf-8")
    return read_week(path, ZONE)[0]


@pytest.mark.parametrize(
    ("headings", "cells", "start", "end"),
    [
        ("Date;Start;End", "5.10.2026;9:00;10:30", at(5, 9), at(5, 10, 30)),
        ("Päivä;Alkaa;Päättyy", "5.10.2026;9.00;10.30", at(5, 9), at(5, 10, 30)),
        ("Datum;Uhrzeit;Ende", "05.10.2026;9 Uhr;10.30 Uhr", at(5, 9), at(5, 10, 30)),
        ("Fecha;Hora;Hasta", "05/10/2026;9:00 h;10h30", at(5, 9), at(5, 10, 30)),
        ("Pvm;klo", "5.10.2026;klo 9.00–10.30", at(5, 9), at(5, 10, 30)),
        ("Date;Time", "5.10.2026;09:00-10:30", at(5, 9), at(5, 10, 30)),
        ("Date;Time", "5.10.2026;9 am - 1:30 pm", at(5, 9), at(5, 13, 30)),
        ("Date;Time", "5.10.2026;9-10", at(5, 9), at(5, 10)),
        ("Date;Start", "5.10.2026;9:00", at(5, 9), at(5, 10)),
        ("Start;End", "5.10.2026 9:00;5.10.2026 10:30", at(5, 9), at(5, 10, 30)),
        ("Start;End", "2026-10-05T09:00;2026-10-05T10:30:00", at(5, 9), at(5, 10, 30)),
        ("Date", "5.10.2026 09:00-10:30", at(5, 9), at(5, 10, 30)),
        ("Date;Start;End", "5.10.2026;22:00;2:00", at(5, 22), at(6, 2)),
        ("Date;Start;End", "5.10.2026;0:00;24:00", at(5, 0), at(6, 0)),
        ("Date;Start;End", "5.10.2026;0:00;0:00", at(5, 0), at(6, 0)),
        ("Date;Start;End date;End", "5.10.2026;12:00;6.10.2026;12:00", at(5, 12), at(6, 12)),
        ("Date;Start;End date", "5.10.2026;12:00;6.10.2026", at(5, 12), at(7, 0)),
    ],
)
def test_times(tmp_path: Path, headings: str, cells: str, start: datetime, end: datetime) -> None:
    row = one(tmp_path, headings, cells)
    assert (row.starts_at, row.ends_at, row.all_day) == (start, end, False)


@pytest.mark.parametrize(
    ("headings", "cells", "last"),
    [
        ("Date", "5.10.2026", 5),
        ("Date;Start;End", "5.10.2026;;", 5),
        ("Date;End date", "5.10.2026;7.10.2026", 7),
        ("Date;Start;All day", "5.10.2026;9:00;yes", 5),
        ("Päivä;Alkaa;Koko päivä", "5.10.2026;9:00;kyllä", 5),
    ],
)
def test_whole_days(tmp_path: Path, headings: str, cells: str, last: int) -> None:
    row = one(tmp_path, headings, cells)
    assert (row.starts_at, row.ends_at, row.all_day) == (at(5, 0), at(last + 1, 0), True)


def test_the_night_of_the_long_hour(tmp_path: Path) -> None:
    row = one(tmp_path, "Date;Start;End", "25.10.2026;2:30;4:30")
    assert row.ends_at - row.starts_at == timedelta(hours=3)
    first = one(tmp_path, "Date;Start;End", "25.10.2026;3:30;5:00")
    assert first.ends_at - first.starts_at == timedelta(hours=2, minutes=30)


def test_real_dates_and_times_of_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Tag", "Beginn", "Ende", "Titel", "Ort", "Motto"])
    wall = at(5, 9, 20).astimezone(ZONE).replace(tzinfo=None)
    sheet.append(
        [wall.date(), wall.time(), wall + timedelta(minutes=40), "Frühstück", "Hof", "Los"]
    )
    path = tmp_path / "woche.xlsx"
    book.save(path)
    programme = read_programme(path, ZONE)
    assert programme.rows == (
        EventRow(2, "", "", "Frühstück", at(5, 9, 20), at(5, 10), place="Hof"),
    )
    assert programme.week == WeekRow(date(2026, 10, 5), date(2026, 10, 5), "Los", "")


def test_a_table_without_a_theme_brings_no_week(tmp_path: Path) -> None:
    path = tmp_path / "week.csv"
    path.write_text("Date;Title\n5.10.2026;A\n1.12.2026;B\n")
    assert read_programme(path, ZONE).week is None


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["5.10.2026;A;Heroes;;", "9.10.2026;B;;;"], (5, 9)),
        (["5.10.2026;A;;;", "20.10.2026;B;Heroes;;", "21.10.2026;C;Heroes;;"], (20, 21)),
        (["6.10.2026;A;Heroes;5.10.2026;9.10.2026", "20.10.2026;B;;;"], (5, 9)),
    ],
)
def test_the_days_of_a_week(tmp_path: Path, rows: list[str], expected: tuple[int, int]) -> None:
    path = tmp_path / "week.csv"
    path.write_text("\n".join(["Date;Title;Theme;Week from;Week until", *rows]))
    first, last = expected
    week = read_programme(path, ZONE).week
    assert week == WeekRow(date(2026, 10, first), date(2026, 10, last), "Heroes", "")
