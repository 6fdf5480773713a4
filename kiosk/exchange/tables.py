"""A table with known columns, from CSV or XLSX."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from kiosk.exchange.cells import tidy
from kiosk.exchange.csv_files import read_csv
from kiosk.exchange.files import load
from kiosk.exchange.headings import Columns
from kiosk.exchange.problems import CellProblem, ImportRefused, Problem, Progress, quoted, refuse
from kiosk.exchange.raw import RawCell, RawRow, is_blank
from kiosk.exchange.xlsx_files import read_xlsx
from kiosk.words import Message

TABLE_SUFFIXES: Final = (".csv", ".xlsx")

_ZIP: Final = b"PK\x03\x04"
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CALENDAR: Final = b"BEGIN:VCALENDAR"
_BEFORE_HEADINGS: Final = 10
_STEP: Final = 200

WHOLE: Final = 1000
"""The total of the progress of a table, in no unit."""

RowT = TypeVar("RowT")
CellT = TypeVar("CellT")


@dataclass(frozen=True, slots=True)
class Line:
    """One row under the headings, by column name; absent columns are absent here too.

    `faults` are what `attempt` found wrong, by what it attempted.
    """

    number: int
    cells: Mapping[str, RawCell]
    headings: Mapping[str, str]
    faults: dict[str, Message] = field(default_factory=dict, compare=False)

    def text(self, name: str) -> str:
        """The cell's text as it is kept, "" for an empty cell or an absent column.

        Raises:
            CellProblem: the cell cannot be shown, or holds an error or a formula without a result.
        """
        cell = self.cells.get(name, "")
        if not cell:
            return ""
        if isinstance(cell, Message):
            raise CellProblem(cell.code, **cell.values, heading=self.heading(name))
        return tidy(cell, self.heading(name), cell=True)

    def heading(self, name: str) -> str:
        """The column's heading as the file has it."""
        return self.headings.get(name, name)

    def attempt(self, name: str, make: Callable[[], CellT], otherwise: CellT) -> CellT:
        """What `make` answers; where a cell cannot be used, `otherwise`, and the fault is kept.

        So one faulty cell does not hide what is wrong with the others of its line.
        """
        try:
            return make()
        except CellProblem as problem:
            self.faults[name] = problem.message
            return otherwise

    def plain(self, name: str) -> str:
        """As `text`, by `attempt`."""
        # Most cells of a long file are empty, and calls are what takes longest.
        return self.attempt(name, lambda: self.text(name), "") if self.cells.get(name) else ""

    def read(self, name: str, of: Callable[[str, str], CellT], otherwise: CellT) -> CellT:
        """What `of` makes of a cell's text and its heading, by `attempt`."""
        try:
            return of(self.text(name), self.heading(name))
        except CellProblem as problem:
            self.faults[name] = problem.message
            return otherwise


@dataclass(frozen=True, slots=True)
class Table:
    """The rows under the headings, with the names of the columns that were found."""

    file: str
    lines: tuple[Line, ...]
    columns: frozenset[str]
    progressed: int = 0
    """How much of the progress, of `WHOLE`, reading has taken already."""

    def rows(
        self,
        make: Callable[[Line], RowT],
        key: Callable[[RowT], str],
        check: Callable[[RowT], Iterable[Message]],
        progress: Progress | None = None,
    ) -> tuple[RowT, ...]:
        """One row of each line.

        `key` gives a row's id or "", and `check` all that the feature has against a row.

        Raises:
            ImportRefused: with every line that `make` found wrong, and every repeated one.
        """
        rows, problems = self.judged(make, key, check, progress)
        if problems:
            raise ImportRefused(self.file, problems)
        return rows

    def judged(
        self,
        make: Callable[[Line], RowT],
        key: Callable[[RowT], str],
        check: Callable[[RowT], Iterable[Message]],
        progress: Progress | None = None,
    ) -> tuple[tuple[RowT, ...], tuple[Problem, ...]]:
        """As `rows`, for who has more to say: the rows that could be read, and every problem.

        A row with faults stands among them, with what could be read of it.
        """
        rows: list[RowT] = []
        problems: list[Problem] = []
        seen: dict[str, int] = {}
        for count, line in enumerate(self.lines):
            if progress and count % _STEP == 0:
                progress(
                    self.progressed + (WHOLE - self.progressed) * count // len(self.lines), WHOLE
                )
            try:
                row = make(line)
            except CellProblem as problem:
                problems.append(Problem(line.number, problem.message))
                continue
            against = (*line.faults.values(), *check(row))
            problems += [Problem(line.number, message) for message in against]
            identity = key(row)
            first = seen.setdefault(identity, line.number) if identity else line.number
            if first != line.number:
                twice = Message("import_id_twice", {"text": quoted(identity), "first": first})
                problems.append(Problem(line.number, twice))
            rows.append(row)
        if progress and not problems:
            progress(WHOLE, WHOLE)
        return tuple(rows), tuple(problems)


def read_table(path: Path, columns: Columns, progress: Progress | None = None) -> Table:
    """Read a CSV or XLSX file, told apart by their bytes, whatever the name says.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything is wrong with the file, its headings or its lines' shape.
    """
    return parse_table(load(path), path, columns, progress)


def parse_table(
    data: bytes, path: Path, columns: Columns, progress: Progress | None = None
) -> Table:
    """As `read_table`, of bytes that were read already."""
    delimiter = ""
    if data.startswith(_OLD_EXCEL):
        raise refuse(path, "import_old_excel")
    if is_calendar(data):
        raise refuse(path, "import_calendar_here")
    if data.startswith(_ZIP):
        rows = read_xlsx(data, path, half_of(progress) if progress else None)
    else:
        rows, delimiter = read_csv(data, path, columns)
    if not rows:
        raise refuse(path, "import_empty")
    head, body = _split(rows, columns)
    places, headings = _places(head, columns, path)
    problems: list[Problem] = []
    width = max(index for index, cell in enumerate(head.cells) if cell) + 1
    lines = tuple(_lines(body, places, headings, width, delimiter, problems))
    if problems:
        raise ImportRefused(path.name, problems)
    if not lines:
        raise refuse(path, "import_no_rows")
    progressed = 0 if delimiter else WHOLE // 2
    return Table(path.name, lines, frozenset(places), progressed)


def half_of(progress: Progress) -> Progress:
    """A progress whose end is the middle of `progress`."""

    def tell(done: int, total: int) -> None:
        progress(WHOLE // 2 * done // max(total, 1), WHOLE)

    return tell


def rest_of(progress: Progress) -> Progress:
    """A progress that begins in the middle of `progress`, and leaves its end to be told."""

    def tell(done: int, total: int) -> None:
        progress(WHOLE // 2 + (WHOLE // 2 - 1) * done // max(total, 1), WHOLE)

    return tell


def is_calendar(data: bytes) -> bool:
    """Whether the bytes are those of an iCalendar file."""
    head = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().upper()
    return head.startswith(_CALENDAR)


def _split(rows: tuple[RawRow, ...], columns: Columns) -> tuple[RawRow, tuple[RawRow, ...]]:
    for index, row in enumerate(rows[:_BEFORE_HEADINGS]):
        if columns.complete(row.cells):
            return row, rows[index + 1 :]
    best = max(
        range(min(len(rows), _BEFORE_HEADINGS)),
        key=lambda index: (columns.understood(rows[index].cells), -index),
    )
    return rows[best], rows[best + 1 :]


def _places(head: RawRow, columns: Columns, path: Path) -> tuple[dict[str, int], dict[str, str]]:
    places: dict[str, int] = {}
    headings: dict[str, str] = {}
    unknown: list[str] = []
    misspelt: set[str] = set()
    problems: list[Message] = []
    for index, cell in enumerate(head.cells):
        text = " ".join(cell.split()) if isinstance(cell, str) else ""
        if not text:
            continue
        found = columns.find(text)
        if found is None:
            unknown.append(text)
        elif found.name in places:
            values = {"first": quoted(headings[found.name]), "second": quoted(text)}
            problems.append(Message("import_heading_twice", values))
        else:
            places[found.name] = index
            headings[found.name] = quoted(text)
    for text in unknown:
        near = columns.closest(text)
        if near is not None and near[0].name not in places:
            values = {"heading": quoted(text), "known": near[1]}
            problems.append(Message("import_heading_close", values))
            misspelt.add(near[0].name)
    for group in columns.needed:
        if not (places.keys() | misspelt) & set(group):
            wanted = " / ".join(columns.by_name[group[0]].headings.values())
            problems.append(Message("import_heading_missing", {"heading": wanted}))
    if problems:
        raise ImportRefused(path.name, (Problem(head.line, message) for message in problems))
    return places, headings


def _lines(
    body: tuple[RawRow, ...],
    places: Mapping[str, int],
    headings: Mapping[str, str],
    width: int,
    delimiter: str,
    problems: list[Problem],
) -> Iterator[Line]:
    for row in body:
        beyond = next((cell for cell in row.cells[width:] if cell), None) if delimiter else None
        if isinstance(beyond, str) and beyond.strip():
            values = {"text": quoted(beyond), "delimiter": delimiter}
            problems.append(Problem(row.line, Message("import_extra_cells", values)))
            continue
        cells = {name: row.cells[place] for name, place in places.items() if place < len(row.cells)}
        if is_blank(tuple(cells.values())):
            continue
        yield Line(row.line, cells, headings)
