"""Calendars in the style of each program, with exactly the occurrences that they mean."""

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.exchange.week import read_programme
from kiosk.schedule.model import EventRow
from kiosk.schedule.programme import Programme, Series

FOLDER = Path(__file__).parent / "calendars"
ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 10, 1)


def read(file: Path) -> Programme:
    return read_programme(file, ZONE, today=TODAY)


def told(rows: tuple[EventRow, ...]) -> list[str]:
    """Each row on a line: its wall time at the site, its length, its title."""
    return [
        " ".join(
            (
                "-" if row.cancelled else "+",
                f"{row.starts_at.astimezone(ZONE):%y-%m-%d %H:%M}",
                str((row.ends_at - row.starts_at) // timedelta(minutes=1)),
                "day" if row.all_day else "min",
                row.title,
            )
        )
        for row in rows
    ]


MEANT = {
    "outlook": [
        "+ 26-10-05 09:00 90 min Breakfast, all of us",
        "+ 26-10-06 00:00 2880 day Open house",
        "- 26-10-07 09:00 60 min Canceled: Tour",
        "+ 26-10-09 16:00 60 min The draw",
        "+ 26-10-19 09:00 15 min Stand-up",
        "+ 26-10-22 09:00 15 min Stand-up",
        "+ 26-10-22 14:00 15 min Stand-up, a day late",
        "+ 26-10-23 09:00 15 min Stand-up",
        "+ 26-10-24 09:00 15 min Stand-up",
        "+ 26-10-25 09:00 15 min Stand-up",
        "+ 26-10-26 09:00 15 min Stand-up",
        "+ 26-10-27 09:00 15 min Stand-up",
        "+ 26-11-13 16:00 60 min The draw",
        "+ 26-12-11 16:00 60 min The draw",
    ],
    "google": [
        "+ 26-10-05 09:00 90 min Aamiainen 🥐 yhdessä",
        "+ 26-10-05 13:00 15 min Vartti",
        "+ 26-10-09 00:00 1440 day Palvelupäivä",
        "+ 26-10-13 08:00 30 min Vartti aamulla",
        "- 26-10-14 13:00 15 min Vartti",
        "+ 26-10-19 13:00 15 min Vartti",
        "+ 26-10-20 09:00 60 min Kelluva",
        "+ 26-10-21 13:00 15 min Vartti",
        "+ 26-10-26 13:00 15 min Vartti",
        "+ 26-10-28 13:00 15 min Vartti",
        "+ 27-10-09 00:00 1440 day Palvelupäivä",
        "+ 28-10-09 00:00 1440 day Palvelupäivä",
    ],
    "apple": [
        "+ 26-10-05 10:00 15 min Frühstück",
        "+ 26-10-05 12:00 60 min Ausflug",
        "+ 26-10-06 00:00 1440 day Tag der offenen Tür",
        "+ 26-10-06 10:00 15 min Frühstück",
        "+ 26-10-07 11:00 15 min Spätes Frühstück",
        "+ 26-10-08 11:00 15 min Spätes Frühstück",
        "+ 26-10-08 17:00 90 min Film",
        "+ 26-10-09 11:00 15 min Spätes Frühstück",
    ],
    "thunderbird": [
        "+ 24-02-29 00:00 1440 day Leap day",
        "+ 26-10-05 16:00 60 min Call with the other side of the sea",
        "+ 26-10-05 20:00 60 min Timed series that leaves out days",
        "+ 26-10-07 20:00 60 min Timed series that leaves out days",
        "+ 26-10-08 20:00 60 min Timed series that leaves out days",
        "+ 26-10-14 16:00 120 min Call with the other side of the sea",
        "+ 26-10-15 16:00 30 min Call with the other side of the sea",
        "+ 26-10-19 16:00 60 min Call with the other side of the sea",
        "+ 26-10-27 15:00 60 min Call, in another zone",
        "+ 26-11-02 16:00 60 min Call with the other side of the sea",
        "+ 26-11-09 16:00 60 min Call with the other side of the sea",
        "+ 28-02-29 00:00 1440 day Leap day",
    ],
    "several": [
        "+ 26-10-05 17:00 30 min Tea",
        "- 26-10-06 17:00 60 min Tea",
        "+ 26-10-07 17:00 30 min Tea",
        "- 26-10-07 13:00 60 min Not this one",
    ],
}


@pytest.mark.parametrize("program", MEANT)
def test_exactly_the_occurrences_that_are_meant(program: str) -> None:
    programme = read(FOLDER / f"{program}.ics")
    assert sorted(told(programme.rows), key=lambda line: line[1:]) == sorted(
        MEANT[program], key=lambda line: line[1:]
    )
    places = [(row.uid, row.occurrence) for row in programme.rows]
    assert len(set(places)) == len(places)


def test_the_texts_of_programs_become_plain_and_fit() -> None:
    def texts(program: str) -> dict[str, tuple[str, str]]:
        rows = read(FOLDER / f"{program}.ics").rows
        return {row.title: (row.text, row.place) for row in rows if row.text or row.place}

    assert texts("outlook") == {
        "Breakfast, all of us": (
            "Everybody brings something. The kitchen opens at nine.",
            "Break room",
        ),
        "Open house": ("Come & see. All day", ""),
    }
    assert texts("google") == {
        "Aamiainen 🥐 yhdessä": (
            "Tuo mukanasi jotain. kahvia pullaa & mehua",
            "Taukotila, 2. kerros, Satamakatu 5",
        )
    }
    assert texts("apple") == {
        "Ausflug": ("", "Café Freundlich"),
        "Tag der offenen Tür": ("", "Hof"),
    }


def test_a_series_is_told_with_the_time_that_the_file_speaks_of(tmp_path: Path) -> None:
    series = {one.uid: one for one in read(FOLDER / "several.ics").series}
    assert series == {"series": Series("series", 1)}
    path = tmp_path / "endless.ics"
    path.write_text(event("UID:a\nSUMMARY:A\nDTSTART:20261005T090000Z\nRRULE:FREQ=WEEKLY"))
    (endless,) = read(path).series
    today = datetime(2026, 10, 1, tzinfo=UTC)
    assert endless.since == today - timedelta(days=366)
    assert endless.until == datetime(2026, 10, 5, 9, tzinfo=UTC) + timedelta(days=366)


def event(*lines: str) -> str:
    body = "".join(f"BEGIN:VEVENT\n{one}\nEND:VEVENT\n" for one in lines)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{body}END:VCALENDAR\n"


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_lines_are_folded_anywhere_and_end_anyhow(tmp_path: Path, ends: str, mark: bytes) -> None:
    title = "Kahvia ja pullaa 🥐 äiti & isä"
    data = event(f"UID:a\nSUMMARY:{title}\nDTSTART:20261005T090000Z").encode()
    cuts = [data.index(sign.encode()) for sign in ("🥐", "ä")]
    for place in sorted([cuts[0] + 3, cuts[0] + 1, cuts[1] + 1], reverse=True):
        data = data[:place] + b"\n " + data[place:]
    path = tmp_path / "x.ics"
    path.write_bytes(mark + data.replace(b"\n", ends.encode()))
    (row,) = read(path).rows
    assert (row.title, row.line) == (title, 4)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # The rule's end as a day, a local time and an instant; all include the 7th.
        *(
            (
                [f"UID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Berlin:20261005T230000\n"
                 f"RRULE:FREQ=DAILY;UNTIL={until}"],
                ["26-10-06 00:00", "26-10-07 00:00", "26-10-08 00:00"],
            )
            for until in ("20261007", "20261007T230000", "20261007T210000Z")
        ),
        # The same of a floating and of an all-day series.
        (["UID:a\nSUMMARY:A\nDTSTART:20261005T090000\nRRULE:FREQ=DAILY;UNTIL=20261006T060000Z"],
         ["26-10-05 09:00", "26-10-06 09:00"]),
        (["UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261005\nRRULE:FREQ=DAILY;UNTIL=20261006T000000Z"],
         ["26-10-05 00:00", "26-10-06 00:00"]),
        (["UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261005\nRRULE:FREQ=DAILY;UNTIL=20261005T210000Z"],
         ["26-10-05 00:00", "26-10-06 00:00"]),
        # What is left out counts for COUNT.
        (["UID:a\nSUMMARY:A\nDTSTART:20261005T060000Z\nRRULE:FREQ=DAILY;COUNT=3\n"
          "EXDATE:20261006T060000Z"], ["26-10-05 09:00", "26-10-07 09:00"]),
        # Weeks from Sunday or Monday make a difference every other week (RFC 5545, 3.8.5.3).
        (["UID:a\nSUMMARY:A\nDTSTART:19970805T090000\n"
          "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"],
         ["97-08-05 09:00", "97-08-10 09:00", "97-08-19 09:00", "97-08-24 09:00"]),
        (["UID:a\nSUMMARY:A\nDTSTART:19970805T090000\n"
          "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"],
         ["97-08-05 09:00", "97-08-17 09:00", "97-08-19 09:00", "97-08-31 09:00"]),
        # Wall time stays over both changes, and in the hour that is left out it comes later.
        (["UID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Helsinki:20260328T033000\n"
          "RRULE:FREQ=DAILY;COUNT=3"], ["26-03-28 03:30", "26-03-29 04:30", "26-03-30 03:30"]),
        (["UID:a\nSUMMARY:A\nDTSTART;TZID=America/New_York:20261024T090000\n"
          "RRULE:FREQ=WEEKLY;COUNT=3"], ["26-10-24 16:00", "26-10-31 15:00", "26-11-07 16:00"]),
        # This and all that follow: moved with the wall time, called off, and one of them apart.
        (["UID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Helsinki:20261022T090000\n"
          "RRULE:FREQ=DAILY;COUNT=6",
          "UID:a\nSUMMARY:B\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261024T060000Z\n"
          "DTSTART;TZID=Europe/Helsinki:20261024T100000",
          "UID:a\nSUMMARY:C\nRECURRENCE-ID:20261025T070000Z\nDTSTART:20261025T120000Z",
          "UID:a\nSUMMARY:D\nSTATUS:CANCELLED\nDTSTART:20261027T070000Z\n"
          "RECURRENCE-ID;RANGE=THISANDFUTURE:20261027T070000Z"],
         ["26-10-22 09:00", "26-10-23 09:00", "26-10-24 10:00", "26-10-25 14:00",
          "26-10-26 10:00"]),
        # An exception that names only the day, and one of a day that the rule does not have.
        (["UID:a\nSUMMARY:A\nDTSTART:20261005T060000Z\nRRULE:FREQ=DAILY;COUNT=2",
          "UID:a\nSUMMARY:B\nRECURRENCE-ID;VALUE=DATE:20261006\nDTSTART:20261006T100000Z",
          "UID:a\nSUMMARY:C\nRECURRENCE-ID:20261009T060000Z\nDTSTART:20261009T060000Z"],
         ["26-10-05 09:00", "26-10-06 13:00", "26-10-09 09:00"]),
        # Outlook names an exception by the midnight of its day; the exception may come first.
        (["UID:a\nSUMMARY:B\nRECURRENCE-ID;TZID=Europe/Helsinki:20261006T000000\n"
          "DTSTART;TZID=Europe/Helsinki:20261007T140000",
          "UID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Helsinki:20261005T090000\n"
          "RRULE:FREQ=DAILY;COUNT=2"], ["26-10-05 09:00", "26-10-07 14:00"]),
        # Of two words with the same number the newer one counts, wherever it stands.
        (["UID:a\nSUMMARY:A\nDTSTAMP:20260902T000000Z\nDTSTART:20261005T060000Z",
          "UID:a\nSUMMARY:A\nDTSTAMP:20260901T000000Z\nDTSTART:20261005T090000Z"],
         ["26-10-05 09:00"]),
        (["UID:a\nSUMMARY:A\nLAST-MODIFIED:20260902T000000Z\nDTSTART:20261005T060000Z",
          "UID:a\nSUMMARY:A\nLAST-MODIFIED:20260901T000000Z\nDTSTART:20261005T090000Z"],
         ["26-10-05 09:00"]),
        # Days are in no zone, and an exception of one may be told by its instant.
        (["UID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Berlin;VALUE=DATE:20261005\nRRULE:FREQ=DAILY;COUNT=3",
          "UID:a\nSUMMARY:B\nRECURRENCE-ID:20261005T210000Z\nDTSTART;VALUE=DATE:20261010"],
         ["26-10-05 00:00", "26-10-07 00:00", "26-10-10 00:00"]),
        # A year that nobody lives to see is no end.
        (["UID:a\nSUMMARY:A\nDTSTART;TZID=America/New_York:20261005T090000\n"
          "RRULE:FREQ=YEARLY;UNTIL=99991231"], ["26-10-05 16:00", "27-10-05 16:00"]),
        # Names of a zone that nobody lists.
        (['UID:a\nSUMMARY:A\nDTSTART;TZID="tzone://Microsoft/Utc":20261005T060000'],
         ["26-10-05 09:00"]),
        # A title in two languages, names that no standard knows, and broken ones nobody reads.
        (["UID:a\nSUMMARY:A\nSUMMARY;LANGUAGE=de:B\nX_OWN:1\nDTSTART:20261005T060000Z\n"
          'ATTENDEE;CN="Foo "Bar" Baz":mailto:a@b\nX-ALT-DESC;A="b"c":x'], ["26-10-05 09:00"]),
        # Only an exception, without its series.
        (["UID:a\nSUMMARY:A\nRECURRENCE-ID:20261005T060000Z\nDTSTART:20261005T080000Z"],
         ["26-10-05 11:00"]),
        # A day more, and the same one twice.
        (["UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261005\nRDATE;VALUE=DATE:20261005,20261008\n"
          "DTEND;VALUE=DATE:20261005"], ["26-10-05 00:00", "26-10-08 00:00"]),
    ],
)  # fmt: skip
def test_series(tmp_path: Path, lines: list[str], expected: list[str]) -> None:
    path = tmp_path / "x.ics"
    path.write_text(event(*lines))
    rows = [row for row in read(path).rows if not row.cancelled]
    assert [f"{row.starts_at.astimezone(ZONE):%y-%m-%d %H:%M}" for row in rows] == expected
    assert len({row.occurrence for row in rows}) == len(rows)


def test_a_long_series_with_an_end_is_followed_around_today(tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    rule = "RRULE:FREQ=DAILY;UNTIL=20300101"
    path.write_text(event(f"UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20241001\n{rule}"))
    programme = read(path)
    assert len(programme.rows) == 2 * 366
    assert programme.series[0].since == datetime(2025, 9, 30, tzinfo=UTC)


def test_hours_are_hours_and_wall_times_wall_times_in_the_longest_night(tmp_path: Path) -> None:
    """RFC 5545, 3.3.6."""
    path = tmp_path / "x.ics"
    start = "DTSTART;TZID=Europe/Helsinki:20261024T220000\nRRULE:FREQ=DAILY;COUNT=1"
    path.write_text(
        event(
            f"UID:a\nSUMMARY:A\n{start}\nDURATION:PT8H",
            f"UID:b\nSUMMARY:B\n{start}\nDTEND;TZID=Europe/Helsinki:20261025T060000",
        )
    )
    assert [told((row,))[0][17:] for row in read(path).rows] == ["480 min A", "540 min B"]


def test_what_has_no_title_is_called_by_what_else_is_known(tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    path.write_text(
        event(
            "UID:a\nSUMMARY:Stand-up\nDTSTART:20261005T060000Z\nRRULE:FREQ=DAILY;COUNT=2",
            "UID:a\nRECURRENCE-ID:20261006T060000Z\nDTSTART:20261006T070000Z",
            "UID:b\nSUMMARY:\nLOCATION:Canteen\nDTSTART:20261007T060000Z",
        )
    )
    assert [row.title for row in read(path).rows] == ["Stand-up", "Stand-up", "Canteen"]


def test_a_flight_ends_in_another_zone_each_week(tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    uid = "u" * 400
    start = "DTSTART;TZID=Europe/Helsinki:20261020T080000\nRRULE:FREQ=WEEKLY;COUNT=2"
    path.write_text(
        event(f"UID:{uid}\nSUMMARY:A\n{start}\nDTEND;TZID=Europe/Berlin:20261020T093000")
    )
    rows = read(path).rows
    assert [row.ends_at - row.starts_at for row in rows] == [timedelta(minutes=150)] * 2
    assert {row.uid for row in rows} == {read(path).series[0].uid}
    assert len(rows[0].uid) <= 300


def test_what_nobody_reads_takes_no_time(tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    big = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 500_000
    text = "DESCRIPTION:" + "lorem ipsum " * 200_000
    path.write_text(event(f"UID:a\nSUMMARY:A\nDTSTART:20261005T060000Z\n{big}\n{text}"))
    began = time.process_time()
    (row,) = read(path).rows
    assert time.process_time() - began < 1
    assert len(row.text) == 240


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("word " * 20, "word word word word word word word word word word word word…"),
        ("One is short. " * 3 + "x" * 60, "One is short. One is short. One is short."),
    ],
)
def test_what_is_too_long_ends_well(tmp_path: Path, text: str, kept: str) -> None:
    path = tmp_path / "x.ics"
    path.write_text(event(f"UID:a\nSUMMARY:{text}\nDTSTART:20261005T090000Z"))
    assert read(path).rows[0].title == kept
