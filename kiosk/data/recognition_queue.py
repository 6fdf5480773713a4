"""The rotation's queue of recognitions, in SQL."""

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Update,
    bindparam,
    func,
    literal,
    select,
    union_all,
    update,
)

from kiosk.data.tables.recognition import recognition, recognition_person
from kiosk.data.types import portions
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Kind, Recognition
from kiosk.recognition.queue_store import FlashAsked
from kiosk.recognition.rules import MOST_PRIORITY, people_keys
from kiosk.recognition.store import Phase
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.model import Candidate

LONGEST_WAITING: Final = 6
NEWEST: Final = 4
PER_KIND: Final = 1
PER_VALUE: Final = 2
MOST_KINDS: Final = 9
MOST_VALUES: Final = 7
MOST_SHARE: Final = 6

PEOPLE_ASKED: Final = 24
_NEWEST_OF_ONE: Final = 20
_FLASHES: Final = 8
_NOBODY: Final = -1


class QueuePart:
    """The part of `kiosk.recognition.store.RecognitionStore` that the rotation asks."""

    _connection: Connection

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    @abstractmethod
    def _people(self, numbers: Iterable[int]) -> defaultdict[int, tuple[int, ...]]: ...

    @abstractmethod
    def _next_place(self) -> int: ...

    def candidates(
        self,
        now: datetime,
        kinds: Sequence[Kind],
        values: Sequence[str],
        share: Sequence[int] = (),
        also: Sequence[int] = (),
    ) -> tuple[Candidate, ...]:
        asked = candidate_ids(tuple(kinds), tuple(values))
        numbers = {*self._connection.execute(asked).scalars(), *share[:MOST_SHARE], *also}
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
                recognition.c.phase,
                recognition.c.turns_at,
                recognition.c.turned_at,
            ).where(recognition.c.id.in_(sorted(numbers)))
        ).all()
        rows = [row for row in rows if _may_be_shown(row, now)]
        people = self._people(row.id for row in rows)
        turn = {number: place for place, number in reversed(tuple(enumerate(share[:MOST_SHARE])))}
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
                share=turn.get(row.id),
            )
            for row in rows
        )

    def people_after(self, person_id: int, most: int) -> tuple[int, ...]:
        asked = {"after": person_id, "most": most}
        rows = self._connection.execute(_people_after(), asked).all()
        return tuple(row.person for row in rows if row.person is not None)

    def heads(self, people: Sequence[int], now: datetime) -> tuple[tuple[int, int], ...]:
        whom = [*people[:PEOPLE_ASKED], *[_NOBODY] * (PEOPLE_ASKED - len(people))]
        asked: dict[str, Any] = {f"person{index}": number for index, number in enumerate(whom)}
        links = self._connection.execute(_newest_of(), asked).all()
        places: dict[int, int] = {}
        for portion in portions(sorted({link.id for link in links})):
            rows = self._connection.execute(
                select(
                    recognition.c.id,
                    recognition.c.place,
                    recognition.c.phase,
                    recognition.c.turns_at,
                    recognition.c.turned_at,
                ).where(recognition.c.id.in_(portion))
            )
            places |= {row.id: row.place for row in rows if _may_be_shown(row, now)}
        found: dict[int, int] = {}
        for link in sorted(links, key=lambda link: (places.get(link.id, 0), link.id)):
            if link.id in places:
                found.setdefault(link.number, link.id)
        return tuple((whom[index], found[index]) for index in sorted(found))

    def before_in_line(self, recognition_id: int, most: int) -> int | None:
        row = self._connection.execute(
            select(
                recognition.c.phase,
                recognition.c.place,
                recognition.c.shown,
                recognition.c.priority,
                recognition.c.created_at,
            ).where(recognition.c.id == recognition_id)
        ).one_or_none()
        if row is None or row.phase is not Phase.LIVE:
            return None
        live = recognition.c.phase == Phase.LIVE
        if row.shown:
            return self._counted_live(live & (recognition.c.place < row.place), most)
        unseen = live & (recognition.c.shown == 0)
        urgent = self._counted_live(unseen & (recognition.c.priority > row.priority), most)
        newer = (
            unseen
            & (recognition.c.priority == row.priority)
            & (recognition.c.created_at > row.created_at)
        )
        return urgent + self._counted_live(newer, most - urgent)

    def _counted_live(self, condition: ColumnElement[bool], most: int) -> int:
        found = select(recognition.c.id).where(condition).limit(most).subquery()
        return self._connection.scalar(select(func.count()).select_from(found)) or 0

    def top_place(self) -> int:
        return self._connection.scalar(_top()) or 0

    def mark_shown(self, recognition_id: int, at: datetime) -> None:
        self._connection.execute(marking(recognition_id, at))

    def due(self, now: datetime) -> bool:
        return any(
            self._connection.execute(select(recognition.c.id).where(condition).limit(1)).first()
            for condition, _ in _turning(now)
        )

    def turn(self, now: datetime, zone: ZoneInfo, most: int) -> int:
        place = self._next_place()
        moved = 0
        for condition, order in _turning(now):
            rows = self._connection.execute(
                select(recognition.c.id, recognition.c.phase)
                .where(condition)
                .order_by(order)
                .limit(most - moved)
            ).all()
            before = {row.id: row.phase for row in rows}
            begun, other = [], []
            for portion in portions(tuple(before)):
                for one in self._where(recognition.c.id.in_(portion)):
                    now_is = standing(one, now, zone)
                    change: dict[str, Any] = {
                        "number": one.id,
                        "to_phase": now_is.phase,
                        "next_turn": now_is.turns_at,
                        "looked_at": now_is.turned_at,
                    }
                    queued = before[one.id] in (Phase.LIVE, Phase.RESTING)
                    if now_is.phase in (Phase.LIVE, Phase.RESTING) and not queued:
                        begun.append(change | {"to_place": place})
                        place += 1
                    else:
                        other.append(change)
            if begun:
                self._connection.execute(_BEGINNING, begun)
            if other:
                self._connection.execute(_TURNING, other)
            moved += len(before)
            if moved >= most:
                break
        return moved

    def flash_due(self, now: datetime) -> tuple[FlashAsked, ...]:
        rows = self._connection.execute(
            select(recognition.c.id, recognition.c.flash_until, recognition.c.last_shown_at)
            .where(recognition.c.flash_until > now)
            .order_by(recognition.c.flash_until)
            .limit(_FLASHES)
        )
        return tuple(FlashAsked(row.id, row.flash_until, row.last_shown_at) for row in rows)


@lru_cache(maxsize=16)  # building it takes longer than asking it
def candidate_ids(kinds: tuple[Kind, ...], values: tuple[str, ...]) -> Select[tuple[int]]:
    """The question for candidates: small ranges of indexes, and nothing else.

    44 ids at most: 6 that wait longest, 4 newest unseen, 1 of each of 9 kinds and 9 priorities,
    2 of each of 7 values, and the last in the queue.
    """
    live = recognition.c.phase == Phase.LIVE
    queue = (recognition.c.place, recognition.c.id)
    last = (recognition.c.place.desc(), recognition.c.id.desc())
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
        *(
            _first(live & (recognition.c.priority == priority), queue, 1)
            for priority in range(1, MOST_PRIORITY + 1)
        ),
        _first(live, last, 1),
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


@lru_cache(maxsize=1)
def _people_after() -> Select[tuple[int | None]]:
    """People one by one, each found by one step in the index."""
    link = recognition_person.c
    first = select(func.min(link.person_id).label("person")).where(
        link.person_id > bindparam("after")
    )
    line = first.cte("line", recursive=True)
    following = select(func.min(link.person_id)).where(link.person_id > line.c.person)
    line = line.union_all(
        select(following.scalar_subquery().label("person")).where(line.c.person.is_not(None))
    )
    return select(line.c.person).limit(bindparam("most"))


@lru_cache(maxsize=1)
def _newest_of() -> Select[tuple[int, int]]:
    parts = []
    for index in range(PEOPLE_ASKED):
        link = recognition_person.alias(f"link{index}")
        own = (
            select(literal(index).label("number"), link.c.recognition_id.label("id"))
            .where(link.c.person_id == bindparam(f"person{index}"))
            .order_by(link.c.recognition_id.desc())
            .limit(_NEWEST_OF_ONE)
            .subquery()
        )
        parts.append(select(own.c.number, own.c.id))
    together = union_all(*parts).subquery()
    return select(together.c.number, together.c.id)


def _may_be_shown(row: Any, now: datetime) -> bool:
    """It is live, and the clock has not changed that since it was looked at.

    Asked in Python: a condition on the phase would lead storage away from the ids.
    """
    return (
        row.phase is Phase.LIVE
        and (row.turns_at is None or row.turns_at > now)
        and (row.turned_at is None or row.turned_at <= now)
    )


def _turning(now: datetime) -> tuple[tuple[ColumnElement[bool], ColumnElement[Any]], ...]:
    """What the clock changes, each with its order in the index."""
    due, looked_at = recognition.c.turns_at, recognition.c.turned_at
    # The second is for a clock that was put back.
    return ((due <= now, due), (looked_at > now, looked_at))


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


_TURNING: Final = (
    update(recognition)
    .where(recognition.c.id == bindparam("number"))
    .values(
        phase=bindparam("to_phase"),
        turns_at=bindparam("next_turn"),
        turned_at=bindparam("looked_at"),
    )
)
_BEGINNING: Final = _TURNING.values(place=bindparam("to_place"))
