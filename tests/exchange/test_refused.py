"""Broken files, each with its sentence; and nothing of them taken."""

import io
import struct
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from kiosk.errors import KnownError
from kiosk.exchange import files, xlsx_files
from kiosk.exchange.people import read_people
from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.recognitions import read_recognitions
from kiosk.exchange.week import read_programme, read_week

ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 10, 5)


def workbook(*rows: list[Any], **names: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    for name, more in names.items():
        sheet = book.create_sheet(name)
        for row in more:
            sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def changed(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return buffer.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
GOOD = workbook(["First name", "Team"], ["Maija", "A"])

PEOPLE: list[tuple[str, str | bytes, list[str]]] = [
    ("nothing in it", "", ["The file is empty."]),
    ("only blank lines", "\n\n;;\n", ["The file is empty."]),
    ("only a byte-order mark", b"\xef\xbb\xbf", ["The file is empty."]),
    ("only headings", "First name;Team\n", ["There is nothing below the headings."]),
    ("headings and blanks", "First name;Team\n;;\n", ["There is nothing below the headings."]),
    (
        "no name",
        "Team\nA\n",
        ["Line 1: There is no column “First name / Etunimi / Vorname / Nombre”."],
    ),
    (
        "a misspelt heading",
        "First name;Dispaly\nMaija;hidden\n",
        ["Line 1: The heading “Dispaly” is not known. Is “Display” meant?"],
    ),
    (
        "a misspelt heading in another language",
        "Etunimi;Sukunmi\nMaija;Virtanen\n",
        ["Line 1: The heading “Sukunmi” is not known. Is “Sukunimi” meant?"],
    ),
    (
        "two columns of one meaning",
        "First name;Vorname\nMaija;Maija\n",
        ["Line 1: Two columns have the same meaning: “First name” and “Vorname”."],
    ),
    (
        "a quotation mark is missing",
        'First name;Team\nMaija;A\nPekka;"B\nJoe;C\n',
        ["Line 3: A quotation mark is missing, or one too many is there."],
    ),
    (
        "a quotation mark too many",
        'First name;Team\nMaija;"A" B\n',
        ["Line 2: A quotation mark is missing, or one too many is there."],
    ),
    (
        "a delimiter inside a text",
        "First name,Team\nMaija,North, A\n",
        [
            "Line 2: There is text beyond the last heading: “A”. "
            "A text with “,” in it needs quotation marks around it."
        ],
    ),
    (
        "every bad line is named",
        "Id;First name;Joined;Language;Display\n"
        "1;;;;\n2;Ann;5.13.2026;;\n3;Joe;;fr;\n4;Sue;;;all\n",
        [
            "Line 2: The first name is missing.",
            "Line 3: The day “5.13.2026” in “Joined” does not exist. The day stands first.",
            "Line 4: “Language” cannot be “fr”. It can be: English, Finnish, German, Spanish.",
            "Line 5: “Display” cannot be “all”. "
            "It can be: hidden, initials, first name, first name and photo.",
        ],
    ),
    (
        "every fault of a line is named",
        f"First name;Joined;Language;Display;Team\n;31.2.2026;fr;all;{'t' * 41}\nA\u202enn;x;;;\n",
        [
            "Line 2: “Display” cannot be “all”. "
            "It can be: hidden, initials, first name, first name and photo.",
            "Line 2: The day “31.2.2026” in “Joined” does not exist. The day stands first.",
            "Line 2: “Language” cannot be “fr”. It can be: English, Finnish, German, Spanish.",
            "Line 2: The first name is missing.",
            f"Line 2: “{'t' * 41}” has 41 characters; there is room for 40.",
            "Line 3: “First name” has a character that cannot be shown.",
            "Line 3: “x” in “Joined” is not a date such as 5.10.2026 or 2026-10-05.",
        ],
    ),
    (
        "no date",
        "First name;Joined\nMaija;spring\n",
        ["Line 2: “spring” in “Joined” is not a date such as 5.10.2026 or 2026-10-05."],
    ),
    (
        "a short year",
        "First name;Joined\nMaija;5.10.26\n",
        ["Line 2: The year in “5.10.26” in “Joined” needs four digits."],
    ),
    (
        "a day that is none",
        "First name;Birthday\nMaija;30.2.\n",
        ["Line 2: The day “30.2.” in “Birthday” does not exist. The day stands first."],
    ),
    (
        "an id twice",
        "Id;First name\n17;Maija\n18;Pekka\n17;Joe\n",
        ["Line 4: The id “17” stands already in line 2."],
    ),
    (
        "too long",
        f"First name\n{'a' * 41}\n",
        [f"Line 2: “{'a' * 41}” has 41 characters; there is room for 40."],
    ),
    (
        "a control character",
        "First name;Team\nMaija;a\x1bb\n",
        ["Line 2: “Team” has a character that cannot be shown."],
    ),
    (
        "a forced writing direction",
        "First name\nMaija\u202e\n",
        ["Line 2: “First name” has a character that cannot be shown."],
    ),
    (
        "letters broken before",
        "First name\nJ\ufffdrg\n",
        ["Line 2: “First name” has a character that cannot be shown."],
    ),
    (
        "no letters of any encoding",
        b"First name;Team\nJ\x81rg;A\n",
        ["The letters cannot be read. Save the file again as “CSV UTF-8”."],
    ),
    (
        "half a letter of UTF-16",
        "First name\nMaija\n".encode("utf-16") + b"x",
        ["The letters cannot be read. Save the file again as “CSV UTF-8”."],
    ),
    (
        "a picture",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        ["The letters cannot be read. Save the file again as “CSV UTF-8”."],
    ),
    (
        "bytes that are no text",
        b"\x00\x01\x02abc" * 9,
        ["This is neither a text file with columns (CSV) nor an Excel workbook (XLSX)."],
    ),
    (
        "old Excel",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        ["This is an old Excel file, or one with a password. Save it as .xlsx without a password."],
    ),
    (
        "a calendar",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        ["This is a calendar. Calendars can be imported only as a week."],
    ),
    (
        "far too many columns",
        "First name;Team\n" + "x;" * 300 + "\n",
        ["Line 2: A line has more than 200 columns. Is this the right file?"],
    ),
    ("a workbook cut off", GOOD[:-300], ["The workbook is damaged and cannot be opened."]),
    (
        "a workbook with broken XML",
        changed(GOOD, SHEET, lambda part: part[:-60]),
        ["The workbook is damaged and cannot be opened."],
    ),
    (
        "a workbook with broken packing",
        GOOD.replace(GOOD[200:230], bytes(30), 1),
        ["The workbook is damaged and cannot be opened."],
    ),
    (
        "a workbook without its parts",
        changed(GOOD, "xl/workbook.xml", lambda part: b"<workbook/>"),
        ["No visible sheet of the workbook has anything in it."],
    ),
    (
        "a workbook with a document type, as entity bombs have",
        changed(GOOD, SHEET, lambda part: b'<!DOCTYPE x [<!ENTITY a "b">]>' + part),
        ["The workbook is damaged and cannot be opened."],
    ),
    (
        "another kind of archive",
        changed(GOOD, "[Content_Types].xml", lambda part: part).replace(
            b"[Content_Types].xml", b"[Kontent_Types].xml"
        ),
        ["This is neither a text file with columns (CSV) nor an Excel workbook (XLSX)."],
    ),
    ("an empty workbook", workbook(), ["No visible sheet of the workbook has anything in it."]),
    (
        "an error of Excel",
        workbook(["First name", "Team"], ["Maija", "#REF!"]),
        ["Line 2: “Team” holds Excel's error #REF!."],
    ),
    (
        "a formula that was never worked out",
        workbook(["First name", "Team"], ["Maija", "=1+1"]),
        ["Line 2: “Team” holds a formula without a result. Open the file in Excel and save it."],
    ),
]


@pytest.mark.parametrize(
    ("data", "sentences"), [row[1:] for row in PEOPLE], ids=[row[0] for row in PEOPLE]
)
def test_broken_people(tmp_path: Path, data: str | bytes, sentences: list[str]) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    with pytest.raises(ImportRefused) as refused:
        read_people(path)
    assert [problem.sentence for problem in refused.value.problems] == sentences
    assert refused.value.summary == (
        f"Nothing was imported from people.csv. Problems found: {len(sentences)}."
    )
    assert refused.value.sentence.splitlines() == [refused.value.summary, *sentences]


KINDS = (
    "It can be: thanks, customer praise, award, hero, milestone, winner, value story, tip, notice."
)
RECOGNITIONS: list[tuple[str, str, list[str]]] = [
    (
        "no kind",
        "Text\nThank you\n",
        ["Line 1: There is no column “Kind / Laji / Art / Tipo”."],
    ),
    (
        "an unknown kind, and none",
        "Kind;Text\nblame;Bad\n;Thank you\n",
        [
            f"Line 2: “Kind” cannot be “blame”. {KINDS}",
            "Line 3: “Kind” is empty.",
        ],
    ),
    (
        "every fault of a line, beside a faulty kind too",
        "Kind;Title;Text;Priority;Date;Show from;Time from;Time until;State;Reason;Picture\n"
        f"blame;{'a' * 61};{'b' * 401};high;32.1.2026;soon;noon;9:00;gone;Because;cat.png\n"
        f"tip;;{'b' * 241};10;;;9:00;noon;;;\n"
        "blame;;;;;;;;;;\n",
        [
            f"Line 2: “Kind” cannot be “blame”. {KINDS}",
            "Line 2: “noon” in “Time from” is not a time such as 9:00 or 9.00.",
            "Line 2: The day “32.1.2026” in “Date” does not exist. The day stands first.",
            "Line 2: “soon” in “Show from” is not a date such as 5.10.2026 or 2026-10-05.",
            "Line 2: “high” in “Priority” is not a whole number from 0 to 9.",
            "Line 2: “State” cannot be “gone”. It can be: shown, waiting, hidden, refused.",
            "Line 2: The title has 61 characters; on the screen 60 fit. Please shorten it.",
            "Line 2: The text has 401 characters; on the screen 400 fit. Please shorten it.",
            "Line 2: There is no picture “cat.png” beside the file.",
            "Line 3: “noon” in “Time until” is not a time such as 9:00 or 9.00.",
            "Line 3: “10” in “Priority” is not a whole number from 0 to 9.",
            "Line 3: The text has 241 characters; on the screen 240 fit. Please shorten it.",
            f"Line 4: “Kind” cannot be “blame”. {KINDS}",
            "Line 4: There is nothing to read in it: no title, no text and no words.",
        ],
    ),
    (
        "nothing to show",
        "Kind;Title;Text\ntip;;\n",
        ["Line 2: There is nothing to read in it: no title, no text and no words."],
    ),
    (
        "priority",
        "Kind;Text;Priority\ntip;Drink water;high\n",
        ["Line 2: “high” in “Priority” is not a whole number from 0 to 9."],
    ),
    (
        "a picture outside of the folder",
        "Kind;Text;Picture\ntip;Look;../secret.png\n",
        [
            "Line 2: “../secret.png” is not the name of a picture. "
            "Put the picture into the same folder and give its name only."
        ],
    ),
    (
        "a picture that is not there",
        "Kind;Text;Picture\ntip;Look;cat.png\n",
        ["Line 2: There is no picture “cat.png” beside the file."],
    ),
]


@pytest.mark.parametrize(
    ("text", "sentences"), [row[1:] for row in RECOGNITIONS], ids=[row[0] for row in RECOGNITIONS]
)
def test_broken_recognitions(tmp_path: Path, text: str, sentences: list[str]) -> None:
    path = tmp_path / "thanks.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportRefused) as refused:
        read_recognitions(path, tmp_path / "media")
    assert [problem.sentence for problem in refused.value.problems] == sentences
    assert not (tmp_path / "media").exists()


def test_limits_of_a_kind_are_told_by_line(tmp_path: Path) -> None:
    path = tmp_path / "thanks.csv"
    path.write_text(f"Kind;Title;Text;To\ntip;{'a' * 61};x;\nthanks;;{'b' * 281};Maija\n")
    with pytest.raises(ImportRefused) as refused:
        read_recognitions(path, tmp_path / "media")
    found = [(problem.line, problem.message.code) for problem in refused.value.problems]
    assert found == [(2, "recognition_text_long"), (3, "recognition_text_long")]


WEEKS: list[tuple[str, str, list[str]]] = [
    (
        "no columns",
        "Place\nHall\n",
        [
            "Line 1: There is no column “Date / Päivä / Datum / Fecha”.",
            "Line 1: There is no column “Title / Otsikko / Titel / Título”.",
        ],
    ),
    (
        "times and dates",
        "Date;Start;End;Title\n"
        ";9:00;10:00;A\n"
        "5.10.2026;noon;10:00;B\n"
        "5.10.2026;9:61;10:00;C\n"
        "5.10.2026;;10:00;D\n"
        "5.10.2026;9:00;9:00;E\n"
        "5.10.2026;9:00;10:00;\n"
        "tomorrow;9:00;10:00;F\n"
        "5.10.2026;25:00;;G\n",
        [
            "Line 2: “Date” is empty.",
            "Line 3: “noon” in “Start” is not a time such as 9:00 or 9.00.",
            "Line 4: “9:61” in “Start” is not a time such as 9:00 or 9.00.",
            "Line 5: “Start” is empty.",
            "Line 6: It ends when it begins. "
            "Write 24:00 for midnight, or give the date of the end too.",
            "Line 7: The event has no title.",
            "Line 8: “tomorrow” in “Date” is not a date such as 5.10.2026 or 2026-10-05.",
            "Line 9: “25:00” in “Start” is not a time such as 9:00 or 9.00.",
        ],
    ),
    (
        "ends first",
        "Date;Start;End date;End;Title\n6.10.2026;9:00;5.10.2026;10:00;A\n",
        ["Line 2: It would end on 2026-10-05, before it begins on 2026-10-06."],
    ),
    (
        "a time that the clocks leave out",
        "Date;Start;Title\n29.3.2026;3:30;A\n",
        ["Line 2: 2026-03-29 03:30 does not exist: the clocks go forward then."],
    ),
    (
        "two themes",
        "Date;Title;Theme\n5.10.2026;A;Heroes\n6.10.2026;B;Pirates\n",
        ["Line 3: A week has one theme and one motif: “Heroes” or “Pirates”."],
    ),
    (
        "a long week",
        "Date;Title;Theme\n5.10.2026;A;Heroes\n16.11.2026;B;Heroes\n",
        ["Line 2: A programme has one to 31 days, not 43."],
    ),
    (
        "two words on one week, and a number that is none",
        "Date;Title;Colour;Days before\n5.10.2026;A;blue;3\n6.10.2026;B;mint;3\n"
        "7.10.2026;C;;soon\n",
        [
            "Line 3: Two lines differ about the same week: “blue” and “mint”.",
            "Line 4: “soon” in “Days before” is not a whole number from 0 to 60.",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "sentences"), [row[1:] for row in WEEKS], ids=[row[0] for row in WEEKS]
)
def test_broken_weeks(tmp_path: Path, text: str, sentences: list[str]) -> None:
    path = tmp_path / "week.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportRefused) as refused:
        read_programme(path, ZONE, today=TODAY)
    assert [problem.sentence for problem in refused.value.problems] == sentences


def test_no_file_and_no_plain_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no file"):
        read_people(tmp_path / "none.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ImportRefused, match="This is not a file"):
        read_people(tmp_path / "folder.csv")
    (tmp_path / "real.csv").write_text("First name\nMaija\n")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    with pytest.raises(ImportRefused, match="This is a link to another file"):
        read_people(tmp_path / "link.csv")
    with pytest.raises(ImportRefused, match="This is a link to another file"):
        read_week(tmp_path / "link.csv", ZONE, today=TODAY)


def test_too_large_files_and_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First name\n" + "Maija\n" * 20)
    monkeypatch.setattr("kiosk.exchange.csv_files.MAX_ROWS", 10)
    monkeypatch.setattr("kiosk.exchange.csv_files.BEFORE_ROWS", 1)
    with pytest.raises(ImportRefused, match="more than 10 rows"):
        read_people(path)
    monkeypatch.setattr(files, "MAX_TABLE", 100)
    path.write_text("First name\n" + "Maija\n" * 20)
    with pytest.raises(ImportRefused, match="larger than 0 MB"):
        read_people(path)


def test_a_workbook_that_unpacks_to_too_much_is_never_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            block = b" " * 1024 * 1024
            for _ in range(xlsx_files.MAX_UNPACKED // len(block) + 1):
                part.write(block)
    assert path.stat().st_size < 1024 * 1024
    with pytest.raises(ImportRefused, match="Unpacked, the workbook is larger than 200 MB"):
        read_people(path)


def test_a_workbook_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    data = bytearray(GOOD)
    place = data.rfind(b"PK\x01\x02")
    while place != -1:
        struct.pack_into("<I", data, place + 24, 10)
        place = data.rfind(b"PK\x01\x02", 0, place)
    path.write_bytes(data)
    with pytest.raises(ImportRefused, match="damaged"):
        read_people(path)


def test_very_many_problems_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First name;Joined\n" + "Maija;never\n" * 250)
    with pytest.raises(ImportRefused) as refused:
        read_people(path)
    assert len(refused.value.problems) == 101
    assert refused.value.problems[-1].sentence == "More problems, not listed: 150."
    assert "Problems found: 250." in str(refused.value)
