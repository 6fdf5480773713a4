"""Whatever bytes come in, the answer is rows or a known error: never another exception."""

import io
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.exchange.inbox import kind_of
from kiosk.exchange.people import read_people
from kiosk.exchange.recognitions import read_recognitions
from kiosk.exchange.templates import Kind, write_template
from kiosk.exchange.week import read_week, write_week
from kiosk.schedule.model import EventRow

ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 10, 5)
NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

SERIES = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Own
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a
SUMMARY:Stand-up
DTSTART;TZID=Own:20261005T090000
DURATION:PT15M
RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO,WE
EXDATE;TZID=Own:20261007T090000
RDATE;TZID=Own:20261009T090000
END:VEVENT
BEGIN:VEVENT
UID:a
SUMMARY:Late
RECURRENCE-ID;TZID=Own:20261012T090000
DTSTART;TZID=Own:20261012T110000
SEQUENCE:2
END:VEVENT
END:VCALENDAR
"""

edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 12), st.binary(max_size=4)), min_size=1, max_size=4
)


def edited(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for place, length, new in changes:
        begin = int(place * len(data))
        data = data[:begin] + new + data[begin + length :]
    return data


def read_all(path: Path) -> None:
    for read in (
        lambda: kind_of(path),
        lambda: read_people(path),
        lambda: read_recognitions(path, path.parent / "media"),
        lambda: read_week(path, ZONE, today=TODAY),
    ):
        with suppress(KnownError):
            read()


@quick
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    read_all(tmp_path / "x.csv")


@pytest.mark.parametrize("kind", Kind)
@quick
@given(changes=edits)
def test_edited_tables(tmp_path: Path, kind: Kind, changes: list[tuple[float, int, bytes]]) -> None:
    path = tmp_path / "x.csv"
    write_template(kind, path, "fi", TODAY, overwrite=True)
    path.write_bytes(edited(path.read_bytes(), changes))
    read_all(path)


@quick
@given(changes=edits, part=st.integers(0, 20))
def test_edited_workbooks(
    tmp_path: Path, changes: list[tuple[float, int, bytes]], part: int
) -> None:
    path = tmp_path / "x.xlsx"
    write_template(Kind.WEEK, path, "de", TODAY, overwrite=True)
    buffer = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(buffer, "w") as new:
        for number, name in enumerate(old.namelist()):
            data = old.read(name)
            hit = number == part % len(old.namelist())
            new.writestr(name, edited(data, changes) if hit else data)
    path.write_bytes(buffer.getvalue() if part % 2 else edited(path.read_bytes(), changes))
    read_all(path)


@quick
@given(changes=edits)
@example(changes=[(0.0, 0, b"")])
@example(changes=[(0.46875, 2, b""), (0.46875, 1, b""), (0.484375, 6, b"")])
def test_edited_calendars(tmp_path: Path, changes: list[tuple[float, int, bytes]]) -> None:
    path = tmp_path / "x.ics"
    event = EventRow(0, "k", "u", "Title", NOW, NOW + timedelta(hours=1), "Text", sponsor="S")
    write_week(path, [event], ZONE, NOW, overwrite=True)
    path.write_bytes(edited(path.read_bytes(), changes))
    read_all(path)
    path.write_bytes(edited(SERIES.encode(), changes))
    read_all(path)


RULES = st.builds(
    "RRULE:FREQ={};INTERVAL={}{}{}".format,
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 99999),
    st.sampled_from(["", ";COUNT=3", ";UNTIL=20261110", ";UNTIL=20261110T000000Z", ";COUNT=0"]),
    st.sampled_from(
        ["", ";BYDAY=5MO", ";BYMONTHDAY=31", ";BYSETPOS=-1;BYDAY=MO", ";BYHOUR=25", ";BYWEEKNO=53",
         ";BYYEARDAY=366", ";BYDAY=XX", ";BYEASTER=1", ";BYSECOND=0,1,2,3,4,5"]
    ),
)  # fmt: skip


@quick
@given(rule=RULES, start=st.sampled_from(["TZID=Own:20261005T090000", "VALUE=DATE:20261005"]))
def test_rules(tmp_path: Path, rule: str, start: str) -> None:
    text = SERIES.replace("RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO,WE", rule)
    (tmp_path / "x.ics").write_text(text.replace("TZID=Own:20261005T090000", start))
    read_all(tmp_path / "x.ics")
