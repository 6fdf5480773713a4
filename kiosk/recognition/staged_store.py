"""What taking in files needs of storage: rows that wait until their file is whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.audit.model import JSON


class Stage(StrEnum):
    """How far a file is."""

    STAGING = "staging"
    """Its rows are being put aside; nothing of it counts, and a crash leaves nothing of it."""
    WHOLE = "whole"
    """It counts: its rows are being moved to the recognitions, also after a crash."""
    DONE = "done"
    """All its rows were moved."""
    DROPPED = "dropped"
    """It was stopped, or nobody works on it any more: its rows are being removed."""


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A file on its way: who takes it in, how many rows it has, and what became of them.

    `moved` rows were moved; `added`, `changed` and `unchanged` say what that did. `alive_at` is
    when somebody last worked on it.
    """

    id: int
    stage: Stage
    actor: str
    alive_at: datetime
    rows: int
    moved: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0


class StagedStore(Protocol):
    """Files on their way, within one transaction."""

    def begin(self, actor: str, at: datetime) -> int:
        """A new file without rows; its number."""
        ...

    def put(
        self, number: int, first: int, rows: Sequence[Mapping[str, JSON]], at: datetime
    ) -> bool:
        """Put rows aside, numbered from `first`; False when the file was dropped meanwhile."""
        ...

    def file(self, number: int) -> StagedFile | None:
        """The file with this number."""
        ...

    def files(self, stage: Stage) -> tuple[StagedFile, ...]:
        """All files that are this far, oldest first."""
        ...

    def rows(self, number: int, after: int, most: int) -> tuple[Mapping[str, JSON], ...]:
        """The rows from the one after `after`, in order."""
        ...

    def save(self, file: StagedFile) -> None:
        """Store how far a file is; rows that were moved go."""
        ...

    def rewrite(self, number: int, place: int, row: Mapping[str, JSON]) -> None:
        """Put another row in the place of one."""
        ...

    def drop(self, number: int, most: int) -> bool:
        """Remove `most` rows of a file, and the file when none is left; whether that is done.

        A file that counts is left alone.
        """
        ...
