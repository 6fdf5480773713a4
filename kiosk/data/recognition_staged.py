"""Rows of files that wait in storage until their file is whole and moved."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from kiosk.audit.model import JSON
from kiosk.data.tables.recognition import recognition_import, recognition_staged
from kiosk.data.types import AT_ONCE
from kiosk.recognition.staged_store import Stage, StagedFile

_file = recognition_import.c
_row = recognition_staged.c


class SqlStaged:
    """Implements `kiosk.recognition.staged_store.StagedStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, actor: str, at: datetime) -> int:
        made = self._connection.execute(
            insert(recognition_import)
            .values(
                state=Stage.STAGING,
                actor=actor,
                begun_at=at,
                alive_at=at,
                rows=0,
                moved=0,
                added=0,
                changed=0,
                unchanged=0,
            )
            .returning(_file.id)
        )
        return int(made.scalar_one())

    def put(
        self, number: int, first: int, rows: Sequence[Mapping[str, JSON]], at: datetime
    ) -> bool:
        alive = self._connection.execute(
            update(recognition_import)
            .where(_file.id == number, _file.state == Stage.STAGING)
            .values(alive_at=at, rows=_file.rows + len(rows))
        )
        if not alive.rowcount:
            return False
        self._connection.execute(
            insert(recognition_staged),
            [
                {"import_id": number, "number": place, "row": row}
                for place, row in enumerate(rows, start=first)
            ],
        )
        return True

    def file(self, number: int) -> StagedFile | None:
        found = self._connection.execute(select(recognition_import).where(_file.id == number))
        row = found.one_or_none()
        return None if row is None else _staged_file(row)

    def files(self, stage: Stage) -> tuple[StagedFile, ...]:
        rows = self._connection.execute(
            select(recognition_import).where(_file.state == stage).order_by(_file.id)
        )
        return tuple(_staged_file(row) for row in rows)

    def rows(self, number: int, after: int, most: int) -> tuple[Mapping[str, JSON], ...]:
        return tuple(
            self._connection.execute(
                select(_row.row)
                .where(_row.import_id == number, _row.number > after)
                .order_by(_row.number)
                .limit(most)
            ).scalars()
        )

    def save(self, file: StagedFile) -> None:
        self._connection.execute(
            update(recognition_import)
            .where(_file.id == file.id)
            .values(
                state=file.stage,
                alive_at=file.alive_at,
                moved=file.moved,
                added=file.added,
                changed=file.changed,
                unchanged=file.unchanged,
            )
        )
        self._connection.execute(
            delete(recognition_staged).where(_row.import_id == file.id, _row.number <= file.moved)
        )

    def drop(self, number: int, most: int) -> bool:
        # From now on nobody puts rows to it.
        dropped = self._connection.execute(
            update(recognition_import)
            .where(_file.id == number, _file.state != Stage.WHOLE)
            .values(state=Stage.DROPPED)
        )
        if not dropped.rowcount:
            return True
        last = self._connection.scalar(
            select(func.min(_row.number)).where(_row.import_id == number)
        )
        if last is not None:
            self._connection.execute(
                delete(recognition_staged).where(
                    _row.import_id == number, _row.number < last + most
                )
            )
            if self.rows(number, 0, 1):
                return False
        self._connection.execute(delete(recognition_import).where(_file.id == number))
        return True

    def everything(self) -> Iterator[tuple[int, int, Mapping[str, Any]]]:
        """All rows of all files, each with its file's number and its own, read in portions."""
        after = (0, 0)
        while True:
            rows = self._connection.execute(
                select(_row.import_id, _row.number, _row.row)
                .where(
                    (_row.import_id > after[0])
                    | ((_row.import_id == after[0]) & (_row.number > after[1]))
                )
                .order_by(_row.import_id, _row.number)
                .limit(AT_ONCE)
            ).all()
            for row in rows:
                yield row.import_id, row.number, row.row
            if not rows:
                return
            after = rows[-1].import_id, rows[-1].number

    def rewrite(self, number: int, place: int, row: Mapping[str, JSON]) -> None:
        self._connection.execute(
            update(recognition_staged)
            .where(_row.import_id == number, _row.number == place)
            .values(row=row)
        )


def _staged_file(row: Row[Any]) -> StagedFile:
    return StagedFile(
        id=row.id,
        stage=Stage(row.state),
        actor=row.actor,
        alive_at=row.alive_at,
        rows=row.rows,
        moved=row.moved,
        added=row.added,
        changed=row.changed,
        unchanged=row.unchanged,
    )
