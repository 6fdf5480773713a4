"""Old recognitions, and the media that recognitions name, in SQL."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, tuple_

from kiosk.data.tables.recognition import recognition
from kiosk.recognition.model import Recognition


class KeepingPart:
    """Implements `kiosk.recognition.keeping_store.KeepingStore`."""

    _connection: Connection

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    def made_before(
        self, phase: StrEnum, at: datetime, after: tuple[int, int], most: int
    ) -> tuple[tuple[int, Recognition], ...]:
        key = (recognition.c.place, recognition.c.id)
        rows = self._connection.execute(
            select(*key)
            .where(recognition.c.phase == phase, tuple_(*key) > after)
            .where(recognition.c.created_at < at)
            .order_by(*key)
            .limit(most)
        ).all()
        places = {row.id: row.place for row in rows}
        found = {one.id: one for one in self._where(recognition.c.id.in_(places))}
        return tuple((places[number], found[number]) for number in places)

    def how_many(self) -> int:
        counted = select(func.count()).select_from(recognition)
        return int(self._connection.scalar(counted) or 0)

    def media_after(self, last: int, most: int) -> tuple[int | None, frozenset[str]]:
        columns = (recognition.c.id, recognition.c.picture, recognition.c.video)
        rows = self._connection.execute(
            select(*columns).where(recognition.c.id > last).order_by(recognition.c.id).limit(most)
        ).all()
        named = {row.picture for row in rows}
        for row in rows:
            if row.video is not None:
                named |= {row.video["file"], row.video["still"]}
        return (rows[-1].id if rows else None), frozenset(name for name in named if name)
