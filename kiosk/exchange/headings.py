"""Which column means what, in four languages."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

LANGUAGES: Final = ("en", "fi", "de", "es")
"""The languages of headings, in the order in which their columns are listed."""

_BRACKETS: Final = re.compile(r"\(.*?\)|\[.*?\]")
_CLOSE: Final = 0.84


def folded(text: str) -> str:
    """`text` without case, accents, brackets, spaces and punctuation: for comparing."""
    plain = unicodedata.normalize("NFKD", _BRACKETS.sub(" ", text).casefold())
    return "".join(letter for letter in plain if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in the program and its headings.

    `headings` has the four main headings, as templates and exports write them, by
    language; `others` are further ones that are understood.
    """

    name: str
    headings: Mapping[str, str]
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Columns:
    """The columns of one kind of file; of each group in `needed` one must be there."""

    all: tuple[Column, ...]
    needed: tuple[tuple[str, ...], ...]

    @cached_property
    def by_heading(self) -> Mapping[str, Column]:
        """The column of each folded heading."""
        return {
            folded(heading): column
            for column in self.all
            for heading in (*column.headings.values(), *column.others)
        }

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """The column of each name."""
        return {column.name: column for column in self.all}

    def find(self, heading: str) -> Column | None:
        """The column that a heading names."""
        return self.by_heading.get(folded(heading))

    def understood(self, cells: Iterable[object]) -> int:
        """How many different columns the cells of a row name."""
        known = (self.by_heading.get(folded(cell)) for cell in cells if isinstance(cell, str))
        return len({column.name for column in known if column})

    def complete(self, cells: Sequence[object]) -> bool:
        """Whether the cells of a row name all that is needed."""
        found = (self.by_heading.get(folded(cell)) for cell in cells if isinstance(cell, str))
        names = {column.name for column in found if column}
        return all(names.intersection(group) for group in self.needed)

    def closest(self, heading: str) -> tuple[Column, str] | None:
        """The column that a misspelt heading seems to mean, and its right spelling."""
        near = difflib.get_close_matches(folded(heading), self.by_heading, n=1, cutoff=_CLOSE)
        if not near:
            return None
        column = self.by_heading[near[0]]
        spellings = (*column.headings.values(), *column.others)
        return column, next(one for one in spellings if folded(one) == near[0])


def column(name: str, en: str, fi: str, de: str, es: str, *others: str) -> Column:
    """A column with its main headings and further ones."""
    return Column(name, {"en": en, "fi": fi, "de": de, "es": es}, others)
