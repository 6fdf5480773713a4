"""The index that recognitions are searched by: FTS5 in SQLite, a tsvector in PostgreSQL.

The store keeps it, not triggers: SQLite lets no trigger write to FTS5 while `trusted_schema` is
off, and the words are folded in Python, the same for both. See `kiosk.recognition.search`.
"""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, text

from kiosk.data.tables.recognition import recognition
from kiosk.data.types import portions
from kiosk.recognition.model import Recognition
from kiosk.recognition.search import Wanted, Word, person_marks, terms

_SHORT: Final = 3
"""Beginnings of so many letters have an index of their own (see `DDL`): the list of what has them
is read only as far as needed. Lists of others are put together whole from those of their words."""

_LOOKED_AT: Final = 250
"""So many of the newest with short beginnings are looked at for longer ones first."""

_COMMON: Final = 0.1
"""A word that so many of them have is common: its list is not put together."""

_TURNS: Final = 8
"""So often that many more are looked at, before the lists of common words are put together too."""

_ABOVE_ALL: Final = (1 << 31) - 1
_STEP: Final = 300
"""So many pages of the index are put together in one step."""

_INSERT_SQLITE: Final = "INSERT INTO recognition_search (rowid, terms) VALUES (?, ?)"
_INSERT: Final = (
    "INSERT INTO recognition_search (id, terms) VALUES (%s, array_to_tsvector(%s::text[]))"
)


class SearchPart:
    """The part of `kiosk.recognition.store.RecognitionStore` that searches."""

    _connection: Connection

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    def search(self, wanted: Wanted, before: int | None, most: int) -> tuple[Recognition, ...]:
        newest = (recognition.c.id.desc(),)
        below = before if before is not None else _ABOVE_ALL
        if wanted.everything:
            return self._where(recognition.c.id < below, order=newest, most=most)
        if self._connection.dialect.name == "sqlite":
            numbers = self._find_sqlite(wanted, below, most)
        else:
            numbers = self._find_postgresql(wanted, below, most)
        return self._where(recognition.c.id.in_(numbers), order=newest)

    def settle_search(self, begin: bool) -> bool:
        # https://www.sqlite.org/fts5.html#the_merge_command
        if self._connection.dialect.name != "sqlite":
            return False
        changes = text("SELECT total_changes()")
        before = self._connection.scalar(changes)
        merge = text("INSERT INTO recognition_search (recognition_search, rank) VALUES (:m, :n)")
        self._connection.execute(merge, {"m": "merge", "n": -_STEP if begin else _STEP})
        return int(self._connection.scalar(changes) or 0) - int(before or 0) > 1

    def index_again(self, found: Sequence[Recognition]) -> None:
        """Let recognitions be found by what they are now; for rows that came past the store."""
        self._unindex([one.id for one in found])
        self._index(found)

    def _index(self, found: Iterable[Recognition]) -> None:
        """Let recognitions be found that are not in the index."""
        sqlite = self._connection.dialect.name == "sqlite"
        kept: list[tuple[int, str | list[str]]] = [
            (one.id, " ".join(terms(one)) if sqlite else list(terms(one))) for one in found
        ]
        if kept:
            # Plain, for a long import has so many of them.
            self._connection.exec_driver_sql(_INSERT_SQLITE if sqlite else _INSERT, kept)

    def _unindex(self, numbers: Sequence[int]) -> None:
        """Let recognitions not be found any more."""
        name = "rowid" if self._connection.dialect.name == "sqlite" else "id"
        statement = text(f"DELETE FROM recognition_search WHERE {name} = :id")  # noqa: S608 - ours
        for portion in portions(numbers):
            self._connection.execute(statement, [{"id": number} for number in portion])

    def _find_sqlite(self, wanted: Wanted, below: int, most: int) -> tuple[int, ...]:
        if all(len(word) == _SHORT for word, _ in wanted.words):
            return tuple(number for number, _ in self._ask_sqlite(wanted, below, most))
        # What is common is among the newest; what is rare has a short list. Of words that are
        # common, but not together, the long lists stay unread: what they leave is looked through.
        asked = _shortened(wanted, wanted.words)
        found: list[int] = []
        for turn in range(_TURNS):
            quick = self._ask_sqlite(asked, below, _LOOKED_AT)
            found += [number for number, kept in quick if _fits(kept, wanted.words)]
            if len(found) >= most or len(quick) < _LOOKED_AT:
                return tuple(found[:most])
            if turn == 0:
                common = [
                    word
                    for word in wanted.words
                    if sum(_fits(kept, [word]) for _, kept in quick) >= _COMMON * len(quick)
                ]
                if not common:
                    break
                asked = _shortened(wanted, common)
            below = quick[-1][0]
        rest = self._ask_sqlite(wanted, below, most - len(found))
        return (*found, *(number for number, _ in rest))

    def _ask_sqlite(self, wanted: Wanted, below: int, most: int) -> list[tuple[int, str]]:
        match = _fts(wanted)
        condition = "recognition_search MATCH :match AND " if match else ""
        asked = (
            f"SELECT rowid, terms FROM recognition_search WHERE {condition}rowid < :below "  # noqa: S608 - ours
            "ORDER BY rowid DESC LIMIT :most"
        )
        parameters = {"match": match, "below": below, "most": most}
        if not match:
            del parameters["match"]
        return [tuple(row) for row in self._connection.execute(text(asked), parameters)]

    def _find_postgresql(self, wanted: Wanted, below: int, most: int) -> tuple[int, ...]:
        parts = [f"'{mark}'" for mark in wanted.marks]
        for word, people in wanted.words:
            ways = [f"'{word}':*", *(f"'{mark}'" for mark in person_marks(people))]
            parts.append(f"({' | '.join(ways)})")
        asked = text(
            "SELECT id FROM recognition_search WHERE terms @@ CAST(:match AS tsquery) "
            "AND id < :below ORDER BY id DESC LIMIT :most"
        )
        parameters = {"match": " & ".join(parts), "below": below, "most": most}
        return tuple(self._connection.execute(asked, parameters).scalars())


def _fts(wanted: Wanted) -> str:
    """An expression of FTS5. The words are letters and digits only: see `search.split`."""
    parts = [f'"{mark}"' for mark in wanted.marks]
    for word, people in wanted.words:
        ways = [f'"{word}" *', *(f'"{mark}"' for mark in person_marks(people))]
        parts.append(f"({' OR '.join(ways)})")
    return " AND ".join(parts)


def _shortened(wanted: Wanted, which: Sequence[Word]) -> Wanted:
    """Less than is wanted: of some words the beginnings only, whose lists stay unread."""
    words = (
        (word[:_SHORT], people) if (word, people) in which else (word, people)
        for word, people in wanted.words
        if len(word) >= _SHORT or (word, people) not in which
    )
    return Wanted(tuple(words), wanted.kind, wanted.state)


def _fits(kept: str, words: Sequence[Word]) -> bool:
    """Whether terms, as they are kept, have these words; the marks were asked for."""
    within = f" {kept} "
    return all(
        f" {word}" in within or any(f" {mark} " in within for mark in person_marks(people))
        for word, people in words
    )
