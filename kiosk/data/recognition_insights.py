"""Figures of the year, in SQL."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, select, true, tuple_

from kiosk.data.tables.recognition import recognition, recognition_person
from kiosk.recognition.model import Kind, State

_SHOWN: Final = recognition.c.state == State.SHOWN

_COUNTED: Final = (
    select(recognition.c.kind, func.count())
    # Naming the kinds lets the index of state, kind and time answer it by itself.
    .where(
        _SHOWN,
        recognition.c.kind.in_(tuple(Kind)),
        recognition.c.created_at >= bindparam("since"),
        recognition.c.created_at < bindparam("until"),
    )
    .group_by(recognition.c.kind)
)
"""Asked 52 times in a row: made once, it takes a third of the time."""


class InsightPart:
    """The part of `kiosk.recognition.store.RecognitionStore` that the year's overview asks."""

    _connection: Connection

    def counted(self, since: datetime, until: datetime) -> Mapping[Kind, int]:
        rows = self._connection.execute(_COUNTED, {"since": since, "until": until})
        return {Kind(kind): count for kind, count in rows}

    def honoured(
        self,
        kinds: Sequence[Kind],
        since: datetime,
        before: tuple[datetime, int] | None,
        most: int,
    ) -> tuple[frozenset[int], tuple[datetime, int] | None]:
        key = tuple_(recognition.c.created_at, recognition.c.id)
        condition = and_(_SHOWN, recognition.c.created_at >= since)
        if before is not None:
            condition &= key < tuple_(*before)
        newest = (recognition.c.created_at.desc(), recognition.c.id.desc())
        asked = (
            select(recognition.c.id, recognition.c.created_at, recognition.c.kind)
            .where(condition)
            .order_by(*newest)
        )
        last = self._connection.execute(asked.offset(most - 1).limit(1)).one_or_none()
        # Limited by itself: else SQLite may begin with everybody who was ever honoured.
        some = asked.limit(most).subquery()
        found = self._connection.execute(
            select(recognition_person.c.person_id)
            .distinct()
            .join(some, some.c.id == recognition_person.c.recognition_id)
            .where(some.c.kind.in_(tuple(kinds)))
        ).scalars()
        return frozenset(found), None if last is None else (last.created_at, last.id)

    def last_honoured(self, people: Sequence[int], kinds: Sequence[Kind]) -> Mapping[int, datetime]:
        rows = self._connection.execute(
            select(recognition_person.c.person_id, func.max(recognition.c.created_at).label("at"))
            .join(recognition, recognition.c.id == recognition_person.c.recognition_id)
            .where(
                recognition_person.c.person_id.in_(tuple(people)),
                _SHOWN,
                recognition.c.kind.in_(tuple(kinds)),
            )
            .group_by(recognition_person.c.person_id)
        )
        return {row.person_id: row.at for row in rows}

    def unanswered_between(self, since: datetime | None, until: datetime | None) -> int:
        return (
            self._connection.scalar(
                select(func.count())
                .select_from(recognition)
                .where(recognition.c.unanswered == true(), *_span(since, until))
            )
            or 0
        )


def _span(since: datetime | None, until: datetime | None) -> list[ColumnElement[bool]]:
    bounds = []
    if since is not None:
        bounds.append(recognition.c.created_at >= since)
    if until is not None:
        bounds.append(recognition.c.created_at < until)
    return bounds
