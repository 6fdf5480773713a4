"""Recognitions in SQL."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from kiosk.data.dialect import fresh_ids, one_writer
from kiosk.data.recognition_fame import FamePart
from kiosk.data.recognition_films import FilmPart
from kiosk.data.recognition_insights import InsightPart
from kiosk.data.recognition_keeping import KeepingPart
from kiosk.data.recognition_moderation import ModerationPart
from kiosk.data.recognition_queue import QueuePart
from kiosk.data.recognition_search import SearchPart
from kiosk.data.recognition_staged import SqlStaged
from kiosk.data.recognition_telling import TellingPart
from kiosk.data.tables.recognition import company_value, recognition, recognition_person
from kiosk.data.types import AT_ONCE, portions
from kiosk.recognition.model import Cue, Kind, Recognition, State, Value, Video
from kiosk.recognition.rules import unanswered
from kiosk.recognition.store import Filed, Phase

_AS_THEY_ARE: Final = (
    *("kind", "title", "text", "words", "note", "source", "sender", "sender_id", "value"),
    *("picture", "created_at", "show_from", "show_until", "priority", "state"),
    *("occasion", "ink", "said", "reason", "decided_at", "time_from", "time_until"),
    "flash_until",
)


class SqlRecognitions(
    QueuePart, ModerationPart, FilmPart, SearchPart, InsightPart, KeepingPart, TellingPart, FamePart
):
    """Implements `RecognitionStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def staged(self) -> SqlStaged:
        return SqlStaged(self._connection)

    def lock(self) -> None:
        one_writer(self._connection, "recognition")

    def get(self, recognition_id: int) -> Recognition | None:
        found = self._where(recognition.c.id == recognition_id)
        return found[0] if found else None

    def by_keys(self, keys: Sequence[str]) -> tuple[Recognition, ...]:
        return tuple(
            one for portion in portions(keys) for one in self._where(recognition.c.key.in_(portion))
        )

    def by_digests(self, digests: Sequence[str]) -> tuple[Recognition, ...]:
        return tuple(
            one
            for portion in portions(digests)
            for one in self._where(recognition.c.digest.in_(portion))
        )

    def add(self, filed: Sequence[Filed]) -> tuple[int, ...]:
        if not filed:
            return ()
        place = self._next_place()
        numbers = fresh_ids(self._connection, recognition, len(filed))
        rows = [
            {**_columns(item), "id": number, "place": place, "shown": 0, "last_shown_at": None}
            for place, (number, item) in enumerate(zip(numbers, filed, strict=True), start=place)
        ]
        self._connection.execute(insert(recognition), rows)
        self._link(zip(numbers, (item.recognition.people for item in filed), strict=True))
        self._index(
            replace(item.recognition, id=number)
            for number, item in zip(numbers, filed, strict=True)
        )
        return numbers

    def save(self, filed: Sequence[Filed]) -> None:
        place = self._next_place() if filed else 0
        for item in filed:
            one = item.recognition
            row = recognition.c.id == one.id
            columns = _columns(item)
            before = self._connection.scalar(select(recognition.c.phase).where(row))
            if item.phase is Phase.LIVE and before != Phase.LIVE:
                columns["place"] = place
                place += 1
            self._connection.execute(update(recognition).where(row).values(columns))
            self._connection.execute(
                delete(recognition_person).where(recognition_person.c.recognition_id == one.id)
            )
            self._link([(one.id, one.people)])
        self.index_again([item.recognition for item in filed])

    def remove(self, recognition_id: int) -> None:
        self._unindex([recognition_id])
        self._connection.execute(delete(recognition).where(recognition.c.id == recognition_id))

    def waiting(self, most: int) -> tuple[Recognition, ...]:
        return self._where(
            recognition.c.state == State.WAITING,
            order=(recognition.c.created_at, recognition.c.id),
            most=most,
        )

    def count(self, kind: Kind, since: datetime, until: datetime) -> int:
        return (
            self._connection.scalar(
                select(func.count())
                .select_from(recognition)
                .where(
                    recognition.c.state == State.SHOWN,
                    recognition.c.kind == kind,
                    recognition.c.created_at >= since,
                    recognition.c.created_at < until,
                )
            )
            or 0
        )

    def everything(self) -> Iterator[Recognition]:
        last = 0
        while portion := self.after(last, AT_ONCE):
            yield from portion
            last = portion[-1].id

    def after(self, last: int, most: int) -> tuple[Recognition, ...]:
        return self._where(recognition.c.id > last, most=most)

    def about(self, person_id: int) -> tuple[Recognition, ...]:
        return self._where(self._concerned(person_id))

    def forget_person(self, person_id: int) -> None:
        concerned = self._concerned(person_id)
        numbers = (
            self._connection.execute(select(recognition.c.id).where(concerned)).scalars().all()
        )
        self._connection.execute(
            delete(recognition_person).where(recognition_person.c.person_id == person_id)
        )
        self._connection.execute(
            update(recognition)
            .where(recognition.c.sender_id == person_id)
            .values(sender_id=None, sender="")
        )
        self._unindex(numbers)
        for portion in portions(numbers):
            self._index(self._where(recognition.c.id.in_(portion)))

    def own_values(self) -> tuple[Value, ...]:
        rows = self._connection.execute(
            select(company_value.c.key, company_value.c.name, company_value.c.text).order_by(
                company_value.c.position, company_value.c.key
            )
        )
        return tuple(Value(row.key, row.name, row.text) for row in rows)

    def add_values(self, values: Sequence[Value]) -> None:
        if not values:
            return
        first = len(self.own_values()) + 1
        self._connection.execute(
            insert(company_value),
            [
                {"key": value.key, "name": value.name, "text": value.text, "position": position}
                for position, value in enumerate(values, start=first)
            ],
        )

    def _concerned(self, person_id: int) -> ColumnElement[bool]:
        honoured = select(recognition_person.c.recognition_id).where(
            recognition_person.c.person_id == person_id
        )
        return or_(recognition.c.id.in_(honoured), recognition.c.sender_id == person_id)

    def _next_place(self) -> int:
        self.lock()
        return self.top_place() + 1

    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]:
        rows = self._connection.execute(
            select(recognition).where(condition).order_by(*order).limit(most)
        ).all()
        people = self._people(row.id for row in rows)
        return tuple(_recognition(row, people[row.id]) for row in rows)

    def _people(self, numbers: Iterable[int]) -> defaultdict[int, tuple[int, ...]]:
        found: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
        link = recognition_person.c
        for portion in portions(tuple(numbers)):
            rows = self._connection.execute(
                select(link.recognition_id, link.person_id)
                .where(link.recognition_id.in_(portion))
                .order_by(link.recognition_id, link.position)
            )
            for row in rows:
                found[row.recognition_id] += (row.person_id,)
        return found

    def _link(self, links: Iterable[tuple[int, Sequence[int]]]) -> None:
        rows = [
            {"recognition_id": number, "person_id": person_id, "position": position}
            for number, people in links
            for position, person_id in enumerate(people)
        ]
        if rows:
            self._connection.execute(insert(recognition_person), rows)


def _columns(item: Filed) -> dict[str, Any]:
    one = item.recognition
    columns: dict[str, Any] = {name: getattr(one, name) for name in _AS_THEY_ARE}
    columns["key"] = one.key or None
    columns["digest"] = item.digest
    columns["teams"] = list(one.teams)
    columns["phase"] = item.phase
    columns["turns_at"] = item.turns_at
    columns["turned_at"] = item.turned_at
    columns["more"] = list(one.more)
    columns["weekdays"] = list(one.weekdays)
    columns["video"] = None if one.video is None else _video_columns(one.video)
    columns["unanswered"] = unanswered(one)
    return columns


def _recognition(row: Row[Any], people: tuple[int, ...]) -> Recognition:
    return Recognition(
        id=row.id,
        key=row.key or "",
        kind=row.kind,
        title=row.title,
        text=row.text,
        words=row.words,
        note=row.note,
        source=row.source,
        people=people,
        teams=tuple(row.teams),
        sender=row.sender,
        sender_id=row.sender_id,
        value=row.value,
        picture=row.picture,
        created_at=row.created_at,
        show_from=row.show_from,
        show_until=row.show_until,
        priority=row.priority,
        state=row.state,
        shown=row.shown,
        last_shown_at=row.last_shown_at,
        more=tuple(row.more),
        occasion=row.occasion,
        ink=row.ink,
        said=row.said,
        reason=row.reason,
        decided_at=row.decided_at,
        weekdays=tuple(row.weekdays),
        time_from=row.time_from,
        time_until=row.time_until,
        video=None if row.video is None else _video(row.video),
        flash_until=row.flash_until,
    )


def _video_columns(video: Video) -> dict[str, Any]:
    cues = [[cue.begin, cue.end, cue.text] for cue in video.captions]
    return {**asdict(video), "captions": cues}


def _video(columns: Mapping[str, Any]) -> Video:
    cues = tuple(Cue(begin, end, text) for begin, end, text in columns["captions"])
    return Video(**{**columns, "captions": cues})
