"""Excel workbooks, read without running or following anything in them."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import PurePath
from typing import Any, Final

import openpyxl

from kiosk.errors import KnownError
from kiosk.exchange.files import MEGABYTE
from kiosk.exchange.problems import Progress, refuse
from kiosk.exchange.raw import BEFORE_ROWS, MAX_COLUMNS, MAX_ROWS, RawCell, RawRow, is_blank
from kiosk.words import Message

MAX_UNPACKED: Final = 200 * MEGABYTE
"""The most bytes of all parts of a workbook together, unpacked."""

_MAX_PARTS: Final = 5_000
_STEP: Final = 200
_ROW_OR_FORMULA: Final = re.compile(rb"<(?:\w+:)?(row|f)[\s>/]")
_DOCTYPE: Final = re.compile(rb"<!DOCTYPE|<\0!\0D\0O\0C\0T", re.IGNORECASE)
_PADDED_NUMBER: Final = re.compile(r"0{2,20}")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LATEST_EXACT_FLOAT: Final = 1e15


def read_xlsx(
    data: bytes, path: PurePath, progress: Progress | None = None, most: int | None = None
) -> tuple[RawRow, ...]:
    """The rows of the first visible sheet that has any, the first `most`, blank ones left out.

    Numbers become text as a person would write them (17, not 17.0; 0017 where the cell is
    shown so), dates ISO dates, times `HH:MM`, formulas the result that was saved with them.

    Raises:
        ImportRefused: damaged, too large, or nothing in it.
    """
    rows_expected, has_formulas = _inspect(data, path)
    with warnings.catch_warnings():
        # The reader warns of features that it leaves out; none of them is data.
        warnings.simplefilter("ignore")
        rows = _read(data, path, rows_expected, has_formulas, progress, most)
    if not rows:
        raise refuse(path, "import_workbook_empty")
    return rows


def _inspect(data: bytes, path: PurePath) -> tuple[int, bool]:
    rows, formulas, unpacked = 0, False, 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            if unpacked > MAX_UNPACKED or len(parts) > _MAX_PARTS:
                raise refuse(path, "import_unpacks_too_big", limit=MAX_UNPACKED // MEGABYTE)
            if "[Content_Types].xml" not in archive.namelist():
                raise refuse(path, "import_binary")
            for part in parts:
                if not part.filename.lower().endswith((".xml", ".rels")):
                    continue
                with archive.open(part) as file:
                    tail = b""
                    first = True
                    while chunk := file.read(MEGABYTE):
                        if first and _DOCTYPE.search(chunk[:4096]):
                            raise refuse(path, "import_workbook_damaged")
                        first = False
                        if "worksheets/" not in part.filename:
                            break
                        found = _ROW_OR_FORMULA.findall(tail + chunk)
                        rows += found.count(b"row")
                        formulas = formulas or b"f" in found
                        tail = chunk[-1:] if not chunk.endswith(b">") else b""
    except KnownError:
        raise
    except Exception:  # noqa: BLE001 - each way to pack has its own error for broken bytes
        raise refuse(path, "import_workbook_damaged") from None
    return rows, formulas


def _read(
    data: bytes,
    path: PurePath,
    rows_expected: int,
    has_formulas: bool,
    progress: Progress | None,
    most: int | None,
) -> tuple[RawRow, ...]:
    try:
        values = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        formulas = (
            openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            if has_formulas
            else None
        )
    except Exception:  # noqa: BLE001 - see below
        # A damaged workbook fails anywhere in the reader, with whatever error comes first.
        raise refuse(path, "import_workbook_damaged") from None
    try:
        for sheet in values.worksheets:
            if sheet.sheet_state != "visible":
                continue
            rows: list[RawRow] = []
            walk = _walk(sheet, formulas[sheet.title] if formulas else None, path)
            for count, (line, cells) in enumerate(walk):
                if progress and count % _STEP == 0:
                    progress(min(count, rows_expected), rows_expected)
                if is_blank(cells):
                    continue
                if len(rows) == most:
                    break
                if len(rows) >= MAX_ROWS + BEFORE_ROWS:
                    raise refuse(path, "import_too_many_rows", limit=MAX_ROWS)
                rows.append(RawRow(line, cells))
            if rows:
                return tuple(rows)
    finally:
        values.close()
        if formulas:
            formulas.close()
    return ()


def _walk(sheet: Any, formulas: Any, path: PurePath) -> Iterator[tuple[int, tuple[RawCell, ...]]]:
    # Some programs write a wrong size of the sheet, which would cut rows off.
    sheet.reset_dimensions()
    if formulas is not None:
        formulas.reset_dimensions()
    rows = iter(sheet.iter_rows())
    formula_rows = iter(formulas.iter_rows()) if formulas is not None else None
    line = 0
    while True:
        try:
            row = next(rows, None)
            other = next(formula_rows, None) if formula_rows is not None else None
        except Exception:  # noqa: BLE001 - see below
            # The sheet is parsed while it is walked; see above.
            raise refuse(path, "import_workbook_damaged") from None
        if row is None:
            return
        line += 1
        cells = [_text(cell) for cell in row[:MAX_COLUMNS]]
        for index, cell in enumerate((other or ())[:MAX_COLUMNS]):
            if index < len(cells) and cells[index] == "" and cell.data_type == "f":
                cells[index] = Message("import_cell_formula")
        yield line, tuple(cells)


def _text(cell: Any) -> RawCell:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "e":
        return Message("import_cell_error", {"error": str(value)})
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int):
        return _whole(value, cell.number_format)
    if isinstance(value, float):
        if value.is_integer() and abs(value) < _LATEST_EXACT_FLOAT:
            return _whole(int(value), cell.number_format)
        return format(value, ".15g")
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return _clock(timedelta(hours=value.hour, minutes=value.minute, seconds=value.second))
    if isinstance(value, timedelta):
        return _clock(value)
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(value))


def _whole(value: int, number_format: str | None) -> str:
    if value >= 0 and number_format and _PADDED_NUMBER.fullmatch(number_format):
        return str(value).zfill(len(number_format))
    return str(value)


def _moment(value: datetime) -> str:
    # A time of day is a fraction in the file and comes back some microseconds off.
    value = (value + timedelta(milliseconds=500)).replace(microsecond=0)
    if not (value.hour or value.minute or value.second):
        return value.date().isoformat()
    return value.isoformat(sep=" ", timespec="seconds" if value.second else "minutes")


def _clock(value: timedelta) -> str:
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    text = f"{minutes // 60:02d}:{minutes % 60:02d}"
    return f"{text}:{seconds:02d}" if seconds else text
