"""Tables out, as CSV or XLSX, so that Excel opens them and reading gives the same rows back."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from kiosk.errors import KnownError
from kiosk.exchange.cells import guarded, typed
from kiosk.exchange.files import save
from kiosk.exchange.headings import Columns
from kiosk.exchange.tables import TABLE_SUFFIXES

Cell = str | int | date | time
"""A cell to write; "" is an empty one. No date with a time: those are two cells."""

_TIME_FORMAT: Final = "hh:mm"
_LOOKS_ESCAPED: Final = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_WIDTHS: Final = (8, 50)


def write_table(
    path: Path,
    columns: Columns,
    names: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    language: str,
    *,
    known: Sequence[str] = TABLE_SUFFIXES,
    overwrite: bool = False,
    private: bool = False,
) -> None:
    """Write `rows`, whose cells are the columns `names`, under headings in `language`.

    CSV is written as UTF-8 with its mark and `;` between the cells: the form that Excel
    opens by a double click all over Europe. `known` are the endings that an error names.
    A `private` file is readable by its owner only.

    Raises:
        KnownError: `export_format`, `file_exists`, `file_unwritable`, `disk_full`.
    """
    headings = [columns.by_name[name].headings[language] for name in names]
    suffix = path.suffix.lower()
    if suffix == ".csv":
        data = csv_bytes(headings, rows)
    elif suffix == ".xlsx":
        data = _xlsx(headings, rows)
    else:
        raise KnownError("export_format", file=path.name, known=", ".join(known))
    save(path, data, overwrite=overwrite, private=private)


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as CSV, in the form that `write_table` describes; no cell is ever a formula."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    for row in rows:
        writer.writerow([guarded(_plain(cell)) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def _plain(cell: Cell) -> str:
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.isoformat(timespec="seconds" if cell.second else "minutes")
    return str(cell)


def _xlsx(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Encore")
    sheet.freeze_panes = "A2"
    lines = [list(row) for row in rows]
    for index, heading in enumerate(headings):
        longest = max((len(_plain(line[index])) for line in lines), default=0)
        letter = get_column_letter(index + 1)
        low, high = _WIDTHS
        sheet.column_dimensions[letter].width = min(max(low, len(heading), longest) + 2, high)
    cells = []
    for heading in headings:
        cell = WriteOnlyCell(sheet, value=heading)
        cell.font = Font(bold=True)
        cells.append(cell)
    sheet.append(cells)
    for line in lines:
        sheet.append([_cell(sheet, value) for value in line])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _cell(sheet: Any, value: Cell) -> Any:
    if value == "":
        return None
    if isinstance(value, str):
        if value[0].isalpha() and "_x" not in value:
            return value
        # Excel's own way to write what would otherwise look like one of its escapes.
        cell = WriteOnlyCell(sheet, value=_LOOKS_ESCAPED.sub(r"_x005F_\1", typed(value)))
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = guarded(value) != value
        return cell
    if not isinstance(value, time):
        return value
    cell = WriteOnlyCell(sheet)
    cell.value = value
    cell.number_format = _TIME_FORMAT
    return cell
