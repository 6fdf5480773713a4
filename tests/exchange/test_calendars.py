"""Calendars as Outlook, Google and others export them."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.exchange import calendar_lines, calendars
from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.week import read_week
from kiosk.schedule.model import EventRow

ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 10, 5)
VIENNA = "W. Europe Standard Time"


def calendar(*events: str, head: str = "") -> str:
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{head}{body}END:VCALENDAR\n"
    return text.replace("\n", "\r\n")


def read(tmp_path: Path, text: str | bytes) -> tuple[EventRow, ...]:
    path = tmp_path / "week.ics"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_week(path, ZONE, today=TODAY)


def starts(rows: tuple[EventRow, ...]) -> list[str]:
    return [row.starts_at.strftime("%m-%d %H:%M") for row in rows]


def test_one_event_whole(tmp_path: Path) -> None:
    text = calendar(
        "UID:a@x\nSUMMARY:Breakfast\\, together\nDESCRIPTION:Bring\\nsomething\n"
        "LOCATION:Break room\nCATEGORIES:food,fun\n"
        "DTSTART:20261005T060000Z\nDTEND:20261005T070000Z"
    )
    assert read(tmp_path, text) == (
        EventRow(
            4,
            "",
            "a@x",
            "Breakfast, together",
            datetime(2026, 10, 5, 6, tzinfo=UTC),
            datetime(2026, 10, 5, 7, tzinfo=UTC),
            "Bring something",
            "Break room",
            False,
            "",
            "food",
        ),
    )


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("DTSTART:20261005T060000Z", "10-05 06:00"),
        ("DTSTART:20261005T090000", "10-05 06:00"),
        ("DTSTART;TZID=Europe/Berlin:20261005T090000", "10-05 07:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261005T090000", "10-05 07:00"),
        ('DTSTART;TZID="FLE Standard Time":20261005T090000', "10-05 06:00"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Madrid:20261005T090000",
         "10-05 07:00"),
        ("DTSTART;VALUE=DATE:20261005", "10-04 21:00"),
    ],
)  # fmt: skip
def test_zones(tmp_path: Path, start: str, expected: str) -> None:
    assert starts(read(tmp_path, calendar(f"UID:a\nSUMMARY:A\n{start}"))) == [expected]


OWN_ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0500
TZOFFSETTO:+0500
END:STANDARD
END:VTIMEZONE
"""


def test_a_calendars_own_zone_counts_in_it_alone(tmp_path: Path) -> None:
    event = "UID:a\nSUMMARY:A\nDTSTART;TZID=Customized Time Zone:20261005T090000"
    assert starts(read(tmp_path, calendar(event, head=OWN_ZONE))) == ["10-05 04:00"]
    other = OWN_ZONE.replace("+0500", "+0700")
    assert starts(read(tmp_path, calendar(event, head=other))) == ["10-05 02:00"]
    with pytest.raises(ImportRefused, match="unknown time zone “Customized Time Zone”"):
        read(tmp_path, calendar(event))
    below = calendar(event).replace(
        "END:VCALENDAR", OWN_ZONE.replace("\n", "\r\n") + "END:VCALENDAR"
    )
    assert starts(read(tmp_path, below)) == ["10-05 04:00"]


def test_the_zone_that_google_names_for_the_whole_calendar(tmp_path: Path) -> None:
    text = calendar(
        "UID:a\nSUMMARY:A\nDTSTART:20261005T090000",
        "UID:b\nSUMMARY:B\nDTSTART:20261023T070000Z\nRRULE:FREQ=DAILY;COUNT=4",
        head="X-WR-TIMEZONE:Europe/Madrid\n",
    )
    assert starts(read(tmp_path, text)) == [
        "10-05 07:00", "10-23 07:00", "10-24 07:00", "10-25 08:00", "10-26 08:00",
    ]  # fmt: skip


def test_a_series_with_all_its_exceptions(tmp_path: Path) -> None:
    text = calendar(
        f"UID:a\nSUMMARY:Stand-up\nDTSTART;TZID={VIENNA}:20261005T090000\n"
        f"DTEND;TZID={VIENNA}:20261005T091500\nRRULE:FREQ=DAILY;COUNT=6\n"
        f"EXDATE;TZID={VIENNA}:20261006T090000",
        f"UID:a\nSUMMARY:Late\nRECURRENCE-ID;TZID={VIENNA}:20261007T090000\n"
        f"DTSTART;TZID={VIENNA}:20261007T110000\nDTEND;TZID={VIENNA}:20261007T111500",
        f"UID:a\nSUMMARY:Off\nSTATUS:CANCELLED\nRECURRENCE-ID;TZID={VIENNA}:20261008T090000\n"
        f"DTSTART;TZID={VIENNA}:20261008T090000",
    )
    *rows, off = sorted(read(tmp_path, text), key=lambda row: row.cancelled)
    assert (off.occurrence, off.cancelled) == ("20261008T070000Z", True)
    assert starts(tuple(rows)) == ["10-05 07:00", "10-07 09:00", "10-09 07:00", "10-10 07:00"]
    assert [row.title for row in rows] == ["Stand-up", "Late", "Stand-up", "Stand-up"]
    assert {row.uid for row in rows} == {"a"}
    assert len({row.occurrence for row in rows}) == 4
    assert rows[1].occurrence == "20261007T070000Z"
    assert rows[1].line == 12
    assert all(row.ends_at - row.starts_at == timedelta(minutes=15) for row in rows)


def test_the_highest_sequence_counts(tmp_path: Path) -> None:
    def version(title: str, sequence: int) -> str:
        return f"UID:a\nSUMMARY:{title}\nSEQUENCE:{sequence}\nDTSTART:20261005T090000Z"

    rows = read(tmp_path, calendar(version("New", 2), version("Old", 1)))
    assert [row.title for row in rows] == ["New"]


def test_an_endless_series_stops_a_year_from_today(tmp_path: Path) -> None:
    rows = read(tmp_path, calendar("UID:a\nSUMMARY:A\nDTSTART:20190107T090000Z\nRRULE:FREQ=WEEKLY"))
    assert 100 < len(rows) < 108
    year = timedelta(days=367)
    assert all(abs(row.starts_at.date() - TODAY) <= year for row in rows)


def test_an_old_series_that_ends_is_kept_whole(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        calendar("UID:a\nSUMMARY:A\nDTSTART:20190107T090000Z\nRRULE:FREQ=WEEKLY;COUNT=9"),
    )
    assert len(rows) == 9


def test_whole_days_and_what_has_no_end(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        calendar(
            "UID:a\nSUMMARY:Two days\nDTSTART;VALUE=DATE:20261006\nDTEND;VALUE=DATE:20261008",
            "UID:b\nSUMMARY:A day\nDTSTART;VALUE=DATE:20261006",
            "UID:c\nSUMMARY:Outlook\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\n"
            "DTSTART:20261006T000000\nDTEND:20261007T000000",
            "UID:d\nSUMMARY:Short\nDTSTART:20261006T120000Z\nDTEND:20261006T120000Z",
            "UID:e\nSUMMARY:Lasting\nDTSTART:20261006T120000Z\nDURATION:PT90M",
        ),
    )
    lengths = {row.title: (row.all_day, row.ends_at - row.starts_at) for row in rows}
    assert lengths == {
        "Two days": (True, timedelta(days=2)),
        "A day": (True, timedelta(days=1)),
        "Outlook": (True, timedelta(days=1)),
        "Short": (False, timedelta(hours=1)),
        "Lasting": (False, timedelta(minutes=90)),
    }


def test_bytes_that_are_not_utf8_and_folded_lines(tmp_path: Path) -> None:
    text = calendar("UID:a\nSUMMARY:Frühstück für\n  alle\nDTSTART:20261005T090000Z")
    assert read(tmp_path, text.encode("cp1252"))[0].title == "Frühstück für alle"
    assert read(tmp_path, text.encode("utf-8-sig"))[0].title == "Frühstück für alle"


GOOD = "UID:z\nSUMMARY:Z\nDTSTART:20261005T090000Z"
START = "DTSTART:20261005T090000Z"

BROKEN: list[tuple[str, str | bytes, list[str]]] = [
    ("empty", "", ["The file is empty."]),
    ("no calendar", "Date;Title\n", ["There is no calendar in this file."]),
    ("no events", calendar(), ["The calendar has no events."]),
    (
        "cut off",
        calendar(GOOD)[:-30],
        ["Line 4: The calendar is cut off: VEVENT has no end."],
    ),
    (
        "an end too few",
        calendar(GOOD).replace("END:VEVENT\r\n", ""),
        ["Line 4: The calendar is cut off: VEVENT has no end."],
    ),
    (
        "no title",
        calendar(GOOD, f"UID:a\n{START}"),
        ["Line 9: An event has no title."],
    ),
    ("no UID", calendar(f"SUMMARY:A\n{START}"), ["Line 4: The event “A” has no UID."]),
    ("no start", calendar("UID:a\nSUMMARY:A"), ["Line 4: The event “A” has no start."]),
    (
        "a broken start",
        calendar("UID:a\nSUMMARY:A\nDTSTART:tomorrow"),
        ["Line 7: The event “A” has a broken DTSTART."],
    ),
    (
        "two starts",
        calendar(f"UID:a\nSUMMARY:A\n{START}\n{START}"),
        ["Line 7: The event “A” has a broken DTSTART."],
    ),
    (
        "a line that is none",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nnonsense"),
        ["Line 8: The event “A” has a broken line."],
    ),
    (
        "a line that is none, of an alarm, is nobody's",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nBEGIN:VALARM\nnonsense\nEND:VALARM\nDTEND:x"),
        ["Line 11: The event “A” has a broken DTEND."],
    ),
    (
        "two kinds of time",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nDTEND;VALUE=DATE:20261006"),
        ["Line 8: The event “A” has a broken DTEND."],
    ),
    (
        "two ids",
        calendar(f"UID:a\nUID:b\nSUMMARY:A\n{START}"),
        ["Line 5: The event “A” has a broken UID."],
    ),
    (
        "a year that cannot be reckoned with",
        calendar("UID:a\nSUMMARY:A\nDTSTART:99991231T235900"),
        ["Line 7: The event “A” has a broken DTSTART."],
    ),
    (
        "an event in an event",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nBEGIN:VEVENT\n{GOOD}\nEND:VEVENT"),
        ["Line 4: The calendar is cut off: VEVENT has no end."],
    ),
    (
        "damaged letters",
        calendar(f"UID:a\nSUMMARY:Käse für alle\n{START}").encode().replace(b"alle", b"\xff"),
        ["The letters cannot be read. Save the file again as “CSV UTF-8”."],
    ),
    (
        "a character that cannot be shown",
        calendar(f"UID:a\nSUMMARY:A\0\n{START}"),
        ["Line 6: “SUMMARY” has a character that cannot be shown."],
    ),
    (
        "an unknown zone of what is left out",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nEXDATE;TZID=Moon/Sea:20261006T090000"),
        ["Line 8: The event “A” is in the unknown time zone “Moon/Sea”."],
    ),
    (
        "a zone that cannot be followed",
        calendar(
            "UID:a\nSUMMARY:A\nDTSTART;TZID=Mine:20261005T090000",
            head="BEGIN:VTIMEZONE\nTZID:Mine\nEND:VTIMEZONE\n",
        ),
        ["Line 10: The event “A” is in the unknown time zone “Mine”."],
    ),
    (
        "no rule",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:D1 #5"),
        ["Line 8: The event “A” has a broken RRULE."],
    ),
    *(
        (
            rule,
            calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:{rule}"),
            [f"Line 8: The event “A” repeats by a rule that cannot be followed: {rule}"],
        )
        for rule in (
            "FREQ=DAILY;COUNT=0",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=MONTHLY;BYMONTHDAY=45",
            "FREQ=YEARLY;BYMONTH=13",
        )
    ),
    (
        "a rule of what is left out",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=DAILY;COUNT=3\nEXRULE:FREQ=DAILY;COUNT=2"),
        ["Line 9: The event “A” repeats by a rule that cannot be followed: FREQ=DAILY;COUNT=2"],
    ),
    (
        "ends first",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nDTEND:20261005T080000Z"),
        ["Line 8: The event “A” ends before it begins."],
    ),
    (
        "an unknown zone",
        calendar("UID:a\nSUMMARY:A\nDTSTART;TZID=Moon/Sea:20261005T090000"),
        ["Line 7: The event “A” is in the unknown time zone “Moon/Sea”."],
    ),
    (
        "a broken rule",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=SOMETIMES"),
        ["Line 8: The event “A” has a broken RRULE."],
    ),
    (
        "every second",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=SECONDLY"),
        ["Line 8: The event “A” repeats by a rule that cannot be followed: FREQ=SECONDLY"],
    ),
    (
        "no step",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=DAILY;INTERVAL=0"),
        ["Line 8: The event “A” repeats by a rule that cannot be followed: FREQ=DAILY;INTERVAL=0"],
    ),
    (
        "too often",
        calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=DAILY;COUNT=2000"),
        ["Line 8: The event “A” repeats more than 1000 times."],
    ),
    (
        "months long",
        calendar("UID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261005\nDTEND;VALUE=DATE:20270105"),
        ["Line 4: The event lasts 92 days; 31 are allowed. Is the end right?"],
    ),
    (
        "several, each by its line",
        calendar("UID:a\nSUMMARY:A", GOOD, f"UID:b\n{START}"),
        ["Line 4: The event “A” has no start.", "Line 13: An event has no title."],
    ),
]


@pytest.mark.parametrize(
    ("text", "sentences"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_broken_calendars(tmp_path: Path, text: str | bytes, sentences: list[str]) -> None:
    with pytest.raises(ImportRefused) as refused:
        read(tmp_path, text)
    assert [problem.sentence for problem in refused.value.problems] == sentences


def test_a_rule_that_never_holds_does_not_hold_the_kiosk_up(tmp_path: Path) -> None:
    text = calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    assert starts(read(tmp_path, text)) == ["10-05 09:00"]


def test_too_many_events(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "MAX_EVENTS", 3)
    with pytest.raises(ImportRefused, match="more than 3 events"):
        read(tmp_path, calendar(*[f"UID:{n}\nSUMMARY:A\n{START}" for n in range(4)]))
    with pytest.raises(ImportRefused, match="more than 3 events"):
        read(tmp_path, calendar(f"UID:a\nSUMMARY:A\n{START}\nRRULE:FREQ=DAILY;COUNT=4"))


def test_lines_inside_an_alarm_are_not_the_events(tmp_path: Path) -> None:
    text = calendar("UID:a\nBEGIN:VALARM\nSUMMARY:x\nEND:VALARM\nSUMMARY:A")
    (lines,) = calendar_lines.scan(text, tmp_path / "week.ics", 9)
    assert lines.of("SUMMARY") == 9
    assert lines.of("DTSTART") == 4
