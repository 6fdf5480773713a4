"""Recognitions of some days, and those of a department, in SQL."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, select

from kiosk.data.tables.recognition import recognition
from kiosk.people.names import same_key
from kiosk.recognition.model import Kind, Recognition, State
from kiosk.recognition.store import Phase

NEWEST_ASKED: Final = 300

_NEWEST = (recognition.c.created_at.desc(), recognition.c.id.desc())


class FamePart:
    """The part of `kiosk.recognition.store.RecognitionStore` that weeks ask."""

    _connection: Connection

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    def of_days(
        self, kind: Kind, since: datetime, until: datetime, most: int
    ) -> tuple[Recognition, ...]:
        shown = (recognition.c.state == State.SHOWN) & (recognition.c.kind == kind)
        made = (recognition.c.created_at >= since) & (recognition.c.created_at < until)
        return self._where(shown & made, _NEWEST, most)

    def notes_of(self, name: str, most: int) -> tuple[int, ...]:
        # The phase is looked at in Python: as a condition it leads storage away from the newest.
        rows = self._connection.execute(
            select(recognition.c.id, recognition.c.phase, recognition.c.sender, recognition.c.teams)
            .order_by(*_NEWEST)
            .limit(NEWEST_ASKED)
        )
        key = same_key(name)
        found = (
            row.id
            for row in rows
            if row.phase is Phase.LIVE and key in map(same_key, (row.sender, *row.teams))
        )
        return tuple(found)[:most]
