"""What is written is read back exactly, whatever the texts hold."""

import csv
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.errors import KnownError
from kiosk.exchange.cells import guarded, typed, unguarded
from kiosk.exchange.people import read_people, write_people
from kiosk.exchange.pictures import take_in
from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.recognitions import read_recognitions, write_recognitions
from kiosk.exchange.templates import Kind, write_template
from kiosk.exchange.week import read_programme, read_week, write_programme, write_week
from kiosk.people.merge import unshowable
from kiosk.people.model import Display, PersonRow
from kiosk.recognition.model import Kind as RecognitionKind
from kiosk.recognition.model import RecognitionRow, State
from kiosk.schedule.model import DayPlan, EventRow, WeekRow
from kiosk.schedule.programme import DayRow, Programme

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)
SIGNS = "=+-@'\"; ,|_x000D_<>&{}äÄß€ñ日😀\u0301%#0129.:"
quick = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def kept(text: str) -> str:
    """The text as imports keep it."""
    shown = "".join(sign for sign in text if not unshowable(sign) and sign != "\ufffd")
    return " ".join(unicodedata.normalize("NFC", shown).split())


def words(most: int, least: int = 0, without: str = "") -> st.SearchStrategy[str]:
    letters = st.one_of(st.sampled_from(SIGNS), st.characters(exclude_categories=["Cs", "Cc"]))
    texts = st.text(letters.filter(lambda sign: sign not in without), min_size=least, max_size=most)
    return texts.map(lambda text: kept(text) or "x" * least)


days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
people = st.builds(
    PersonRow,
    key=words(8),
    given=words(20, 1),
    family=words(20),
    team=words(20),
    display=st.none() | st.sampled_from(Display),
    born=st.none() | st.dates(date(2000, 1, 1), date(2000, 12, 31)),
    joined=st.none() | days,
    language=st.none() | st.sampled_from(["en", "fi", "de", "es"]),
)
names = st.lists(words(12, 1, without=";|"), min_size=1, max_size=3, unique=True).map(tuple)
recognitions = st.builds(
    RecognitionRow,
    line=st.just(0),
    key=words(8),
    kind=st.just(RecognitionKind.PRAISE),
    title=words(30, 1),
    text=words(60),
    words=words(60),
    note=words(60),
    source=words(20),
    people=names,
    teams=names,
    sender=words(20),
    value=words(20),
    day=st.none() | days,
    show_from=st.none() | st.just(date(2026, 1, 1)),
    show_until=st.none() | st.just(date(2026, 12, 31)),
    priority=st.integers(0, 9),
    weekdays=st.sets(st.integers(1, 7), max_size=6).map(lambda found: tuple(sorted(found))),
    time_from=st.just(time(22)) | st.just(time(0)),
    time_until=st.just(time(6, 30)),
    ink=st.sampled_from(["", "M 1 2 L 3 4", "M 0 0 L 1000 300 M 5 5 L 5 5"]),
    state=st.none() | st.sampled_from(State),
    said=words(30),
)


@st.composite
def events(draw: st.DrawFn) -> EventRow:
    start = NOW + timedelta(minutes=draw(st.integers(-500_000, 500_000)))
    end = start + timedelta(minutes=draw(st.integers(1, 3000)))
    all_day = draw(st.booleans())
    if all_day:
        first = start.astimezone(ZONE).date()
        midnight = datetime.min.time()
        start = datetime.combine(first, midnight, ZONE).astimezone(UTC)
        last = first + timedelta(days=draw(st.integers(1, 3)))
        end = datetime.combine(last, midnight, ZONE).astimezone(UTC)
    else:
        # The second of two equal wall times cannot be told from the first in a table.
        start, end = (_first_of_two(at) for at in (start, end))
        end = max(end, start + timedelta(minutes=90))
    return EventRow(
        0,
        draw(words(8)),
        uid := draw(words(8)),
        draw(words(30, 1)),
        start,
        end,
        draw(words(60)),
        draw(words(20)),
        all_day,
        draw(words(20)),
        draw(words(20, without=",")),
        draw(words(8)) if uid else "",
        speaker=draw(words(20)),
        notice=draw(words(60)),
        covered=draw(st.sampled_from([None, True, False])),
        sequence=draw(st.integers(0, 9)) if uid else 0,
        cancelled=draw(st.booleans()),
    )


def _first_of_two(at: datetime) -> datetime:
    wall = at.astimezone(ZONE)
    return at - timedelta(hours=1) if wall.fold else at


def numbered_people(rows: list[PersonRow]) -> list[PersonRow]:
    return [replace(row, key=f"{row.key}{n}") if row.key else row for n, row in enumerate(rows)]


def numbered_events(rows: list[EventRow]) -> list[EventRow]:
    return [
        replace(row, key=f"{row.key}{n}", uid=f"{row.uid}{n}" if row.uid else "")
        for n, row in enumerate(rows)
    ]


@given(text=st.text(max_size=6) | st.text(SIGNS, max_size=6))
def test_the_guard_comes_off_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert unguarded(typed(text)) == text


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@quick
@given(rows=st.lists(people, min_size=1, max_size=4), language=st.sampled_from(["en", "fi", "es"]))
def test_people(tmp_path: Path, suffix: str, rows: list[PersonRow], language: str) -> None:
    rows = numbered_people(rows)
    path = tmp_path / f"people.{suffix}"
    write_people(path, rows, language, overwrite=True)
    assert read_people(path) == tuple(rows)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@quick
@given(row=recognitions, language=st.sampled_from(["en", "fi", "de", "es"]))
def test_recognitions(tmp_path: Path, suffix: str, row: RecognitionRow, language: str) -> None:
    path = tmp_path / f"recognitions.{suffix}"
    write_recognitions(path, [row], language, overwrite=True)
    assert read_recognitions(path, tmp_path / "media") == (replace(row, line=2),)


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "ics"])
@quick
@given(rows=st.lists(events(), min_size=1, max_size=3))
def test_events(tmp_path: Path, suffix: str, rows: list[EventRow]) -> None:
    rows = numbered_events(rows)
    path = tmp_path / f"week.{suffix}"
    write_week(path, rows, ZONE, NOW, overwrite=True)
    found = read_week(path, ZONE, today=NOW.date())
    back = {row.key: replace(row, line=0) for row in found}
    assert back == {row.key: row for row in rows}


def test_no_cell_that_is_written_is_a_formula(tmp_path: Path) -> None:
    evil = [PersonRow(f"{sign}1", f"{sign}cmd|'/c calc'!A1") for sign in "=+-@＝＋－＠"]
    write_people(tmp_path / "people.csv", evil)
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file, delimiter=";"))[1:]:
            assert row[0].startswith("'")
            assert row[1].startswith("'")
    write_people(tmp_path / "people.xlsx", evil)
    book = openpyxl.load_workbook(tmp_path / "people.xlsx")
    sheet = book.active
    assert sheet is not None
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert read_people(tmp_path / "people.csv") == tuple(evil)
    assert read_people(tmp_path / "people.xlsx") == tuple(evil)


def test_the_theme_of_a_week_goes_out_and_comes_back(tmp_path: Path) -> None:
    week = WeekRow(
        date(2026, 10, 5), date(2026, 10, 9), "Superheroes", "cape", "#aa3322", None, "=All", 3, 0
    )
    rows = [
        EventRow(0, "1", "", "Breakfast", NOW, NOW + timedelta(hours=1)),
        EventRow(0, "2", "", "Lunch", NOW + timedelta(days=1), NOW + timedelta(days=1, hours=1)),
        EventRow(0, "3", "", "Later", NOW + timedelta(days=30), NOW + timedelta(days=30, hours=1)),
    ]
    write_week(tmp_path / "week.xlsx", rows, ZONE, NOW, week)
    programme = read_programme(tmp_path / "week.xlsx", ZONE)
    assert programme.week == week
    assert [replace(row, line=0) for row in programme.rows] == rows


@pytest.mark.parametrize("language", ["fi", "es"])
def test_weeks_days_and_pictures_go_out_and_come_back(tmp_path: Path, language: str) -> None:
    media, other = tmp_path / "media", tmp_path / "other"
    for folder in (media, other):
        folder.mkdir()
    Image.new("RGB", (40, 40), "red").save(tmp_path / "red.png")
    red = take_in(tmp_path / "red.png", media)
    weeks = (
        WeekRow(date(2026, 10, 5), date(2026, 10, 9), "One", "cape", "blue", red, "", 14, 14),
        WeekRow(date(2027, 5, 3), date(2027, 6, 2), "Two", "sea", "", None, "", 0, 7),
    )
    monday = date(2026, 10, 5)
    days = (
        DayRow(0, DayPlan(monday, "Start", "Finance", "-Thanks; all", "Courage")),
        DayRow(0, DayPlan(date(2027, 5, 4), sponsor="IT")),
    )
    rows = (
        EventRow(2, "1", "", "Breakfast", NOW, NOW + timedelta(hours=1), picture=red),
        EventRow(3, "2", "", "Lunch", NOW + timedelta(days=1), NOW + timedelta(days=1, hours=1)),
    )
    path = tmp_path / "out" / "week.csv"
    path.parent.mkdir()
    write_programme(path, Programme(rows, weeks, days), ZONE, NOW, language, media=media)
    assert {one.name for one in path.parent.iterdir()} == {path.name, red}
    back = read_programme(path, ZONE, media=other)
    assert (back.rows, back.weeks) == (rows, weeks)
    assert [one.plan for one in back.days] == [one.plan for one in days]
    assert (other / red).is_file()
    with pytest.raises(ImportRefused, match="no picture"):
        path.write_text("Date;Title;Picture\n5.10.2026;A;none.png\n", encoding="utf-8")
        read_programme(path, ZONE, media=other)


def test_an_event_keeps_its_calendar_id_when_it_is_moved(tmp_path: Path) -> None:
    def uid(row: EventRow, site: str) -> str:
        path = tmp_path / "x.ics"
        programme = Programme((row,))
        write_programme(path, programme, ZONE, NOW, site=site, overwrite=True)
        return next(line for line in path.read_text().splitlines() if line.startswith("UID:"))

    row = EventRow(0, "", "", "Cake", NOW, NOW + timedelta(hours=1), number=7)
    moved = replace(row, starts_at=NOW - timedelta(hours=1), title="Cakes", key="c")
    assert uid(row, "Here") == uid(moved, "Here") != uid(row, "There")
    assert uid(replace(row, number=8), "Here") != uid(row, "Here")


@pytest.mark.parametrize("language", ["en", "fi", "de", "es"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", Kind)
def test_a_template_can_be_imported_as_it_is(
    tmp_path: Path, kind: Kind, suffix: str, language: str
) -> None:
    path = tmp_path / f"x.{suffix}"
    write_template(kind, path, language, date(2026, 9, 30))
    if kind is Kind.PEOPLE:
        person = read_people(path)[0]
        assert (person.key, person.language, person.display) == (
            "1001", language, Display.FIRST_NAME,
        )  # fmt: skip
        assert person.joined == date(2023, 2, 1)
    elif kind is Kind.RECOGNITIONS:
        rows = {row.kind: row for row in read_recognitions(path, tmp_path / "media")}
        assert set(rows) == set(RecognitionKind) - {RecognitionKind.WINNER}
        assert len(rows[RecognitionKind.HERO].more) == 2
        assert rows[RecognitionKind.TIP].weekdays == (1, 2, 3, 4, 5)
        assert rows[RecognitionKind.TIP].time_from == time(22)
        recognition = rows[RecognitionKind.PRAISE]
        write_template(Kind.PEOPLE, tmp_path / "people.csv", language, date(2026, 9, 30))
        person = read_people(tmp_path / "people.csv")[0]
        assert recognition.people == (f"{person.given} {person.family}",)
        assert recognition.words
    else:
        programme = read_programme(path, ZONE)
        assert programme.week is not None
        assert programme.week.start == date(2026, 10, 5)
        assert programme.rows[0].starts_at == datetime(2026, 10, 5, 6, tzinfo=UTC)
        assert programme.rows[0].ends_at - programme.rows[0].starts_at == timedelta(minutes=90)


def test_nothing_is_written_over_and_nothing_half(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    write_people(path, [PersonRow("", "Maija")])
    before = path.read_bytes()
    with pytest.raises(KnownError, match="exists already"):
        write_people(path, [PersonRow("", "Pekka")])
    assert path.read_bytes() == before
    with pytest.raises(KnownError, match=r"must end in one of these: \.csv, \.xlsx\."):
        write_people(tmp_path / "people.pdf", [])
    with pytest.raises(KnownError, match=r"these: \.csv, \.xlsx, \.ics\."):
        write_week(tmp_path / "week.pdf", [], ZONE, NOW)
    with pytest.raises(KnownError, match="cannot be written"):
        write_people(tmp_path / "none" / "people.csv", [])
    with pytest.raises(KnownError, match="no templates in the language sv"):
        write_template("people", tmp_path / "x.csv", "sv", NOW.date())
    assert [one.name for one in tmp_path.iterdir()] == ["people.csv"]
