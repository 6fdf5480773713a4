"""What is wrong with a file: every bad line with its reason, and the refusal of the whole."""

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Final, NamedTuple

from kiosk.errors import KnownError, RowsError
from kiosk.exchange import texts
from kiosk.words import Message, Value, fill

MAX_PROBLEMS: Final = 100
"""The most problems that are listed; after them stands only how many more there are."""

MAX_QUOTED: Final = 60
"""The most characters of a cell that a problem repeats."""

Progress = Callable[[int, int], None]
"""Told how far a long file is, as (done, total); what it raises ends the reading."""


class Problem(NamedTuple):
    """One reason against a file.

    `line` counts from 1 as a text editor or a spreadsheet does, the headings included;
    0 means the file as a whole. The message's code is registered in `kiosk.errors`.
    """

    line: int
    message: Message

    @property
    def sentence(self) -> str:
        """The English sentence, with its line."""
        sentence = KnownError(self.message.code, **self.message.values).sentence
        if not self.line:
            return sentence
        return fill(texts.LINES["import_line"], {"line": self.line, "sentence": sentence})


class ImportRefused(RowsError):  # noqa: N818 - a refusal, not a failure
    """Nothing of a file was taken in. `problems` says why, line by line, in the file's order.

    `problems` holds at most `MAX_PROBLEMS`, and then how many more there are; `found` all.
    """

    problems: tuple[Problem, ...]

    def __init__(self, file: str, problems: Iterable[tuple[int, Message]]) -> None:
        found = sorted((Problem(*problem) for problem in problems), key=lambda one: one.line)
        KnownError.__init__(self, "import_refused", file=file, count=len(found))
        self.file = file
        self.found = tuple(found)
        shown = found[:MAX_PROBLEMS]
        if len(found) > MAX_PROBLEMS:
            more = Message("import_more", {"count": len(found) - MAX_PROBLEMS})
            shown.append(Problem(0, more))
        self.problems = tuple(shown)

    @classmethod
    def of_rows(cls, path: PurePath, error: RowsError) -> "ImportRefused":
        """The refusal by a service of the rows of a file, with the file's name."""
        return cls(path.name, error.problems)

    @property
    def summary(self) -> str:
        """One English sentence, without the problems."""
        return fill(self.source, self.values)

    @property
    def sentence(self) -> str:
        """The summary and, on a line of its own, each problem, in English."""
        return "\n".join((self.summary, *(problem.sentence for problem in self.problems)))


class CellProblem(Exception):  # noqa: N818 - it never leaves this package, and is no error of ours
    """A cell that cannot be used; raised and caught while one line is read."""

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.message = Message(code, values)


def quoted(text: str) -> str:
    """`text` shortened for a sentence, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= MAX_QUOTED else flat[: MAX_QUOTED - 1] + "…"


def refuse(path: PurePath, code: str, **values: Value) -> ImportRefused:
    """The refusal of a whole file for one reason."""
    return ImportRefused(path.name, (Problem(0, Message(code, values)),))
