"""Tables as the offices of Europe write them."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from kiosk.exchange.people import COLUMNS, read_people
from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.tables import read_table
from kiosk.people.model import Display, PersonRow


def _wall(*parts: int) -> datetime:
    """A time as a workbook holds it: without a zone."""
    year, month, day, hour, minute = (*parts, 0, 0)[:5]
    return datetime(year, month, day, hour, minute, tzinfo=UTC).replace(tzinfo=None)


JOERG = PersonRow("17", "Jörg", "Müller", "Spät; schicht", Display.INITIALS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_encoding_delimiter_and_line_end(
    tmp_path: Path, encoding: str, delimiter: str, newline: str
) -> None:
    lines = [
        delimiter.join(["Id", "Vorname", "Nachname", "Team", "Anzeige"]),
        "",
        delimiter.join(["17", " Jörg", '"Müller"', '"Spät; schicht"', "Initialen"]),
        delimiter * 4,
    ]
    path = tmp_path / "people.csv"
    path.write_bytes(newline.join(lines).encode(encoding))
    assert read_people(path) == (JOERG,)


def test_excels_first_line_names_the_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("sep=|\r\nEtunimi|Sukunimi\r\nMaija|Virtanen\r\n|x\r\n".encode("utf-8-sig"))
    with pytest.raises(ImportRefused) as refused:
        read_people(path)
    assert [problem.line for problem in refused.value.problems] == [4]


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('\nFirst name;Team\n\n"Ann\nMarie";"A\n\nB"\n;C\n', encoding="utf-8")
    with pytest.raises(ImportRefused) as refused:
        read_people(path)
    assert [problem.line for problem in refused.value.problems] == [8]


@pytest.mark.parametrize(
    "headings",
    [
        "First name;Last name;Birthday;Joined",
        "ETUNIMI;sukunimi;Syntymäpäivä;Aloittanut",
        "Vorname;Nachname;Geburtstag;Eintrittsdatum",
        "Nombre;Apellidos;CUMPLEANOS;Fecha de alta",
        "first_name;Last Name *;Date of birth (dd.mm.yyyy);hire-date",
    ],
)
def test_headings_in_four_languages_without_case_and_accents(tmp_path: Path, headings: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"{headings}\nMaija;Virtanen;5.10.1980;01/02/2020\n", encoding="utf-8")
    assert read_people(path) == (
        PersonRow("", "Maija", "Virtanen", born=date(2000, 10, 5), joined=date(2020, 2, 1)),
    )


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("5.10.2026", date(2026, 10, 5)),
        ("05.10.2026", date(2026, 10, 5)),
        ("5. 10. 2026", date(2026, 10, 5)),
        ("05/10/2026", date(2026, 10, 5)),
        ("31/01/2026", date(2026, 1, 31)),
        ("5-10-2026", date(2026, 10, 5)),
        ("2026-10-05", date(2026, 10, 5)),
        ("2026/10/05", date(2026, 10, 5)),
        ("20261005", date(2026, 10, 5)),
        ("2026-10-05T00:00:00", date(2026, 10, 5)),
        ("2026-10-05 00:00:00", date(2026, 10, 5)),
        ("ma 5.10.2026", date(2026, 10, 5)),
        ("Mo., 05.10.2026", date(2026, 10, 5)),
        ("", None),
    ],
)
def test_dates(tmp_path: Path, cell: str, expected: date | None) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"First name;Joined\nMaija;{cell}\n", encoding="utf-8")
    assert read_people(path)[0].joined == expected


@pytest.mark.parametrize("cell", ["5.10.", "5.10", "05/10", "--10-05", "5.10.84", "1984-10-05"])
def test_birthdays_keep_no_year(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"First name;Birthday\nMaija;{cell}\n", encoding="utf-8")
    assert read_people(path)[0].born == date(2000, 10, 5)


def test_one_column_of_names(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('Name;Team\nMaija Liisa Virtanen;A\n"Virtanen, Pekka";A\nCher;\n')
    assert [(row.given, row.family) for row in read_people(path)] == [
        ("Maija Liisa", "Virtanen"),
        ("Pekka", "Virtanen"),
        ("Cher", ""),
    ]


def test_lines_above_the_headings_and_foreign_columns_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Roster 2026;;\n\nFirst name;Salary;Team\nMaija;9999;A\n")
    assert read_people(path) == (PersonRow("", "Maija", team="A"),)


def test_a_workbook_with_real_values(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.title = "Old"
    hidden.append(["First name"])
    hidden.append(["Nobody"])
    hidden.sheet_state = "hidden"
    sheet = book.create_sheet("Roster")
    sheet.append(["Roster"])
    sheet.append([])
    sheet.append(["Id", "First name", "Last name", "Joined", "Birthday", "Team"])
    sheet.append([17.0, "Maija", "Virtanen", _wall(2020, 2, 1), "5.10.", 3])
    sheet.append([18, "Jörg", "_x000D_", date(2021, 3, 2), _wall(1984, 10, 5), 2.5])
    sheet.append([19, "Padded", None, None, None, None])
    sheet["A6"].number_format = "00000"
    sheet.append([None] * 6)
    path = tmp_path / "people.xlsx"
    book.save(path)
    assert read_people(path) == (
        PersonRow("17", "Maija", "Virtanen", "3", None, date(2000, 10, 5), date(2020, 2, 1)),
        PersonRow("18", "Jörg", "", "2.5", None, date(2000, 10, 5), date(2021, 3, 2)),
        PersonRow("00019", "Padded"),
    )


def test_times_in_a_workbook_become_text(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["First name", "Team", "Id", "Last name", "Language"])
    sheet.append(["Maija", time(9, 30), timedelta(hours=24), _wall(2026, 10, 5, 9, 20), True])
    path = tmp_path / "people.xlsx"
    book.save(path)
    line = read_table(path, COLUMNS).lines[0]
    cells = [line.text(name) for name in ("team", "key", "family", "language")]
    assert cells == ["09:30", "24:00", "2026-10-05 09:20", "1"]


def test_a_workbook_is_known_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Etunimi"])
    book.active.append(["Maija"])
    book.save(tmp_path / "people.xlsx")
    (tmp_path / "people.xlsx").rename(tmp_path / "people.csv")
    assert read_people(tmp_path / "people.csv") == (PersonRow("", "Maija"),)


def test_a_wrong_size_written_into_the_sheet_cuts_nothing_off(tmp_path: Path) -> None:
    import zipfile

    book = openpyxl.Workbook()
    assert book.active is not None
    for name in ("First name", "Maija", "Pekka"):
        book.active.append([name, "x"])
    book.save(tmp_path / "right.xlsx")
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(tmp_path / "right.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b'ref="A1:B3"', b'ref="A1"'))
    assert [row.given for row in read_people(path)] == ["Maija", "Pekka"]


def test_progress_never_falls_and_comes_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First name\n" + "Maija\n" * 1000)
    seen: list[tuple[int, int]] = []
    read_people(path, lambda done, total: seen.append((done, total)))
    assert len(seen) > 4
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (1000, 1000)


def test_what_progress_raises_ends_the_reading(tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise StoppedError

    path = tmp_path / "people.csv"
    path.write_text("First name\nMaija\n")
    with pytest.raises(StoppedError):
        read_people(path, stop)
