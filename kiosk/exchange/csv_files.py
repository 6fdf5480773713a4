"""CSV as Excel, LibreOffice and databases in Europe write it."""

import csv
import io
import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from kiosk.exchange.headings import Columns
from kiosk.exchange.problems import ImportRefused, Problem, refuse
from kiosk.exchange.raw import BEFORE_ROWS, MAX_COLUMNS, MAX_ROWS, RawRow, is_blank
from kiosk.words import Message

if TYPE_CHECKING:
    import _csv

DELIMITERS: Final = (";", ",", "\t")
_SEP_LINE: Final = re.compile(r'\A"?sep=(.)"?(\r\n|\n|\r|\Z)', re.IGNORECASE)
_ROWS_TO_JUDGE: Final = 10
_BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BYTE_ORDER_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def decode(data: bytes, path: PurePath) -> str:
    """The file's text: UTF-8, UTF-16 (with or without its mark), else Windows-1252.

    Raises:
        ImportRefused: the bytes are no text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, path)
    head = data[:2000]
    for zeros, encoding in ((head[1::2], "utf-16-le"), (head[0::2], "utf-16-be")):
        # Latin text in UTF-16 has a zero in every second byte; no other text has any.
        if len(head) >= 4 and zeros.count(0) > 0.8 * len(zeros) and head.count(0) < len(head) * 0.6:
            return _strictly(data, encoding, path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _strictly(data, "cp1252", path)
    if _BINARY.search(text[:4000]):
        raise refuse(path, "import_binary")
    return text


def _strictly(data: bytes, encoding: str, path: PurePath) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise refuse(path, "import_encoding") from None


def read_csv(
    data: bytes, path: PurePath, columns: Columns, most: int | None = None
) -> tuple[tuple[RawRow, ...], str]:
    """The rows that are not blank, the first `most` of them, and the delimiter between their cells.

    The delimiter is the one of the first line `sep=;`, else the one with which the most
    headings are understood, else the one that gives the most cells.

    Raises:
        ImportRefused: no text, quotation marks that do not match, or too large.
    """
    text = decode(data, path)
    skipped = 0
    if match := _SEP_LINE.match(text):
        text, skipped = text[match.end() :], 1
        delimiters: tuple[str, ...] = (match.group(1),)
    else:
        delimiters = DELIMITERS
    delimiter = max(delimiters, key=lambda one: _fitness(text, one, columns))
    return tuple(_rows(text, delimiter, skipped, path, most)), delimiter


def _fitness(text: str, delimiter: str, columns: Columns) -> tuple[int, int]:
    known = cells = 0
    reader = _reader(text, delimiter, strict=False)
    try:
        for row, _ in zip(reader, range(_ROWS_TO_JUDGE), strict=False):
            known = max(known, columns.understood(row))
            cells = max(cells, len(row))
    except csv.Error:
        pass  # what is wrong is told when the rows are read
    return known, cells


def _rows(
    text: str, delimiter: str, skipped: int, path: PurePath, most: int | None
) -> list[RawRow]:
    rows: list[RawRow] = []
    reader = _reader(text, delimiter, strict=True)
    begins = skipped + 1
    while True:
        try:
            cells = tuple(next(reader))
        except StopIteration:
            return rows
        except csv.Error:
            problem = Problem(begins, Message("import_quotes"))
            raise ImportRefused(path.name, (problem,)) from None
        if not is_blank(cells):
            if len(cells) > MAX_COLUMNS:
                problem = Problem(
                    begins, Message("import_too_many_columns", {"limit": MAX_COLUMNS})
                )
                raise ImportRefused(path.name, (problem,))
            if len(rows) == most:
                return rows
            if len(rows) >= MAX_ROWS + BEFORE_ROWS:
                raise refuse(path, "import_too_many_rows", limit=MAX_ROWS)
            rows.append(RawRow(begins, cells))
        begins = skipped + reader.line_num + 1


def _reader(text: str, delimiter: str, *, strict: bool) -> "_csv.Reader":
    return csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=strict
    )
