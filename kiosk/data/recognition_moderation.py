"""What waits for somebody to decide, in SQL."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal_column, select, true, update

from kiosk.data.tables.recognition import recognition
from kiosk.recognition.model import Kind, Recognition, State

# As it stands in the index: SQLite uses an index of some rows for a value that it can read only.
_WAITING: ColumnElement[bool] = recognition.c.state == literal_column("'waiting'")
_TO_APPROVE = _WAITING & ~recognition.c.unanswered
_UNANSWERED = recognition.c.unanswered == true()
_OLDEST = (recognition.c.created_at, recognition.c.id)
_NEWEST = (recognition.c.created_at.desc(), recognition.c.id.desc())


class ModerationPart:
    """The part of `kiosk.recognition.store.RecognitionStore` that is about decisions."""

    _connection: Connection

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    def queue(self, skip: int, most: int) -> tuple[Recognition, ...]:
        return self._part(_TO_APPROVE, skip, most)

    def queue_count(self, most: int) -> int:
        return self._counted(_TO_APPROVE, most)

    def unanswered(self, skip: int, most: int) -> tuple[Recognition, ...]:
        return self._part(_UNANSWERED, skip, most)

    def unanswered_count(self, most: int) -> int:
        return self._counted(_UNANSWERED, most)

    def newest(self, kind: Kind, most: int) -> tuple[Recognition, ...]:
        shown = (recognition.c.state == State.SHOWN) & (recognition.c.kind == kind)
        return self._where(shown, order=_NEWEST, most=most)

    def sent_by(self, person_id: int, kind: Kind, most: int) -> tuple[Recognition, ...]:
        sent = (recognition.c.sender_id == person_id) & (recognition.c.kind == kind)
        return self._where(sent, order=_NEWEST, most=most)

    def as_new(self, recognition_id: int) -> None:
        self._connection.execute(
            update(recognition)
            .where(recognition.c.id == recognition_id)
            .values(shown=0, last_shown_at=None)
        )

    def _part(
        self, condition: ColumnElement[bool], skip: int, most: int
    ) -> tuple[Recognition, ...]:
        asked = (
            select(recognition.c.id).where(condition).order_by(*_OLDEST).offset(skip).limit(most)
        )
        numbers = self._connection.execute(asked).scalars().all()
        return self._where(recognition.c.id.in_(numbers), order=_OLDEST)

    def _counted(self, condition: ColumnElement[bool], most: int) -> int:
        some = select(recognition.c.id).where(condition).limit(most).subquery()
        return self._connection.scalar(select(func.count()).select_from(some)) or 0
