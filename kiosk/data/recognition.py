"""Recognitions in SQL."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Update,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    union_all,
    update,
)

from kiosk.data.dialect import one_writer
from kiosk.data.recognition_moderation import ModerationPart
from kiosk.data.recognition_staged import SqlStaged
from kiosk.data.tables.recognition import company_value, recognition, recognition_person
from kiosk.data.types import AT_ONCE, portions
from kiosk.recognition.model import Cue, Kind, Recognition, State, Value, Video
from kiosk.recognition.rules import people_keys, unanswered
from kiosk.recognition.store import Filed, Phase, phase_on
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.model import Candidate

LONGEST_WAITING: Final = 10
NEWEST: Final = 6
PER_KIND: Final = 2
PER_VALUE: Final = 2
MOST_KINDS: Final = 9
MOST_VALUES: Final = 8

_AS_THEY_ARE: Final = (
    *("kind", "title", "text", "words", "note", "source", "sender", "sender_id", "value"),
    *("picture", "created_at", "show_from", "show_until", "priority", "state"),
    *("occasion", "ink", "said", "reason", "decided_at", "time_from", "time_until"),
    "flash_until",
)


class SqlRecognitions(ModerationPart):
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
        rows = [
            {**_columns(item), "place": place + offset, "shown": 0, "last_shown_at": None}
            for offset, item in enumerate(filed)
        ]
        statement = insert(recognition).returning(recognition.c.id, sort_by_parameter_order=True)
        numbers = tuple(self._connection.execute(statement, rows).scalars())
        self._link(zip(numbers, (item.recognition.people for item in filed), strict=True))
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

    def remove(self, recognition_id: int) -> None:
        self._connection.execute(delete(recognition).where(recognition.c.id == recognition_id))

    def candidates(
        self, day: date, kinds: Sequence[Kind], values: Sequence[str]
    ) -> tuple[Candidate, ...]:
        numbers = candidate_ids(tuple(kinds), tuple(values))
        rows = self._connection.execute(
            select(
                recognition.c.id,
                recognition.c.kind,
                recognition.c.teams,
                recognition.c.value,
                recognition.c.created_at,
                recognition.c.last_shown_at,
                recognition.c.shown,
                recognition.c.priority,
                recognition.c.place,
            ).where(
                recognition.c.id.in_(self._connection.execute(numbers).scalars().all()),
                or_(recognition.c.show_from.is_(None), recognition.c.show_from <= day),
                or_(recognition.c.show_until.is_(None), recognition.c.show_until >= day),
            )
        ).all()
        people = self._people(row.id for row in rows)
        return tuple(
            Candidate(
                id=str(row.id),
                source=RECOGNITION,
                kind=row.kind.value,
                people=people_keys(people[row.id], row.teams),
                value=row.value,
                created_at=row.created_at,
                last_shown_at=row.last_shown_at,
                shown=row.shown,
                priority=row.priority,
                place=row.place,
            )
            for row in rows
        )

    def top_place(self) -> int:
        return self._connection.scalar(_top()) or 0

    def mark_shown(self, recognition_id: int, at: datetime) -> None:
        self._connection.execute(marking(recognition_id, at))

    def days_due(self, day: date) -> bool:
        return any(
            self._connection.execute(select(recognition.c.id).where(condition).limit(1)).first()
            for condition, _ in _turning(day)
        )

    def turn_days(self, day: date, most: int) -> int:
        place = self._next_place()
        moved = 0
        for condition, order in _turning(day):
            rows = self._connection.execute(
                select(
                    recognition.c.id,
                    recognition.c.state,
                    recognition.c.show_from,
                    recognition.c.show_until,
                )
                .where(condition)
                .order_by(order, recognition.c.id)
                .limit(most - moved)
            ).all()
            changes = []
            for row in rows:
                phase = phase_on(day, row.state, row.show_from, row.show_until)
                changes.append({"number": row.id, "to_phase": phase, "to_place": place})
                place += 1
            if changes:
                self._connection.execute(_MOVING, changes)
            moved += len(changes)
            if moved >= most:
                break
        return moved

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
        honoured = select(recognition_person.c.recognition_id).where(
            recognition_person.c.person_id == person_id
        )
        return self._where(
            or_(recognition.c.id.in_(honoured), recognition.c.sender_id == person_id)
        )

    def forget_person(self, person_id: int) -> None:
        self._connection.execute(
            delete(recognition_person).where(recognition_person.c.person_id == person_id)
        )
        self._connection.execute(
            update(recognition)
            .where(recognition.c.sender_id == person_id)
            .values(sender_id=None, sender="")
        )

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


@lru_cache(maxsize=16)  # building it takes longer than asking it
def candidate_ids(kinds: tuple[Kind, ...], values: tuple[str, ...]) -> Select[tuple[int]]:
    """The question for candidates: small ranges of indexes, and nothing else.

    50 ids at most: 10 that wait longest, 6 newest unseen, 2 of each of 9 kinds and of 8 values.
    """
    live = recognition.c.phase == Phase.LIVE
    queue = (recognition.c.place, recognition.c.id)
    newest = (
        recognition.c.priority.desc(),
        recognition.c.created_at.desc(),
        recognition.c.id.desc(),
    )
    parts = [
        _first(live, queue, LONGEST_WAITING),
        _first(live & (recognition.c.shown == 0), newest, NEWEST),
        *(
            _first(live & (recognition.c.kind == kind), queue, PER_KIND)
            for kind in kinds[:MOST_KINDS]
        ),
        *(
            _first(live & (recognition.c.value == value), queue, PER_VALUE)
            for value in values[:MOST_VALUES]
        ),
    ]
    together = union_all(*(select(part.subquery().c.id) for part in parts)).subquery()
    return select(together.c.id)


def marking(recognition_id: int, at: datetime) -> Update:
    """The one statement that counts a showing: by primary key, with the last place."""
    return (
        update(recognition)
        .where(recognition.c.id == recognition_id)
        .values(
            shown=recognition.c.shown + 1,
            last_shown_at=at,
            place=func.coalesce(_top(inner=True).scalar_subquery(), 0) + 1,
        )
    )


def _turning(day: date) -> tuple[tuple[ColumnElement[bool], ColumnElement[Any]], ...]:
    """What begins or ends on a day, each with its order in the index."""
    live, coming, over = (
        recognition.c.phase == phase for phase in (Phase.LIVE, Phase.COMING, Phase.OVER)
    )
    first, last = recognition.c.show_from, recognition.c.show_until
    # The third and the fourth are for a clock that was put back.
    return (
        (live & (last < day), last),
        (coming & (first <= day), first),
        (live & (first > day), first),
        (over & (last >= day), last),
    )


def _top(inner: bool = False) -> Select[tuple[int]]:
    table = recognition.alias("queue") if inner else recognition
    return (
        select(table.c.place)
        .where(table.c.phase == Phase.LIVE)
        .order_by(table.c.place.desc(), table.c.id.desc())
        .limit(1)
    )


def _first(
    condition: ColumnElement[bool], order: Sequence[ColumnElement[Any]], most: int
) -> Select[tuple[int]]:
    return select(recognition.c.id).where(condition).order_by(*order).limit(most)


_MOVING: Final = (
    update(recognition)
    .where(recognition.c.id == bindparam("number"))
    .values(phase=bindparam("to_phase"), place=bindparam("to_place"))
)


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
