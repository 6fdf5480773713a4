"""Slots, rules, sign-ups and attendance in SQL."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from kiosk.data.dialect import insert_or_ignore, insert_or_update
from kiosk.data.tables.schedule import attendance, event, sign_up, sign_up_rule, slot
from kiosk.data.types import UtcDateTime, portions
from kiosk.schedule.offers import OfferSummary
from kiosk.schedule.sign_up_model import Attendance, SignUp, SignUpRule, SignUpState, Slot, SlotKind

_OF_SLOT: Final = ("event_id", "kind", "label", "starts_at", "ends_at", "capacity", "position")
_OF_RULE: Final = ("until", "one_each", "bring_to_take", "teams")
_OF_SIGN_UP: Final = (
    *("slot_id", "event_id", "person_id", "state", "at", "team", "item", "quantity"),
    *("moved_up_at", "told_at", "nonce"),
)
_CHANGING: Final = ("state", "item", "quantity", "moved_up_at", "told_at")
_THERE: Final = sign_up.c.state != SignUpState.CANCELLED
# The highest number that PostgreSQL's INTEGER can hold.
_HIGHEST: Final = 2**31 - 1

_IS_PLACE: Final = slot.c.kind == SlotKind.PLACE
_PLACED: Final = sign_up.c.state == SignUpState.PLACED
_WAITS: Final = sign_up.c.state == SignUpState.WAITING
_NOW: Final = bindparam("now", type_=UtcDateTime())


def _how_many(condition: ColumnElement[bool], number: ColumnElement[int] | int = 1) -> Any:
    return func.sum(case((condition, number), else_=0))


# `kiosk.schedule.signing_rules.shut` in SQL: thousands of events are asked for at once.
_OPEN: Final = and_(
    event.c.cancelled.is_(False),
    func.coalesce(slot.c.ends_at, event.c.ends_at) > _NOW,
    func.coalesce(sign_up_rule.c.until, slot.c.starts_at, event.c.starts_at) > _NOW,
)
_OFFERED: Final = (
    select(
        slot.c.event_id,
        func.count().label("slots"),
        _how_many(_IS_PLACE).label("place_slots"),
        func.count(slot.c.capacity).label("bounded"),
        _how_many(_IS_PLACE & slot.c.capacity.is_not(None)).label("place_bounded"),
        func.sum(func.coalesce(slot.c.capacity, 0)).label("places"),
        _how_many(_IS_PLACE, func.coalesce(slot.c.capacity, 0)).label("place_places"),
        func.max(case((_OPEN, 1), else_=0)).label("open"),
    )
    .select_from(
        slot.join(event, event.c.id == slot.c.event_id).outerjoin(
            sign_up_rule, sign_up_rule.c.event_id == slot.c.event_id
        )
    )
    .where(slot.c.event_id.in_(bindparam("events", expanding=True)))
    .group_by(slot.c.event_id)
)
_SIGNED_UP: Final = (
    select(
        sign_up.c.event_id,
        _how_many(_PLACED, sign_up.c.quantity).label("placed"),
        _how_many(_PLACED & _IS_PLACE, sign_up.c.quantity).label("place_placed"),
        _how_many(_WAITS).label("waits"),
        _how_many(_WAITS & _IS_PLACE).label("place_waits"),
    )
    .select_from(sign_up.join(slot, slot.c.id == sign_up.c.slot_id))
    .where(_THERE, sign_up.c.event_id.in_(bindparam("events", expanding=True)))
    .group_by(sign_up.c.event_id)
)


class SqlSignUps:
    """Implements `kiosk.schedule.sign_up_store.SignUpStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def slot(self, slot_id: int) -> Slot | None:
        if not 0 < slot_id <= _HIGHEST:
            return None
        row = self._connection.execute(select(slot).where(slot.c.id == slot_id)).one_or_none()
        return None if row is None else _slot(row)

    def slots(self, event_ids: Sequence[int]) -> tuple[Slot, ...]:
        found = [
            _slot(row)
            for some in portions(_unique(event_ids))
            for row in self._connection.execute(select(slot).where(slot.c.event_id.in_(some)))
        ]
        # Untimed ones first: where they stand in SQL differs between databases.
        found.sort(key=_order)
        return tuple(found)

    def add_slots(self, slots: Sequence[Slot]) -> tuple[Slot, ...]:
        added = []
        for one in slots:
            values = {name: getattr(one, name) for name in _OF_SLOT}
            if one.id:
                values["id"] = one.id
            number = self._connection.execute(
                insert(slot).values(values).returning(slot.c.id)
            ).scalar_one()
            added.append(replace(one, id=number))
        return tuple(added)

    def save_slots(self, slots: Sequence[Slot]) -> None:
        if slots:
            self._connection.execute(
                update(slot)
                .where(slot.c.id == bindparam("number"))
                .values({name: bindparam(name) for name in _OF_SLOT}),
                [{"number": one.id, **{n: getattr(one, n) for n in _OF_SLOT}} for one in slots],
            )

    def remove_slots(self, slot_ids: Sequence[int]) -> None:
        for some in portions(_unique(slot_ids)):
            self._connection.execute(delete(slot).where(slot.c.id.in_(some)))

    def rules(self, event_ids: Sequence[int]) -> Mapping[int, SignUpRule]:
        return {
            row.event_id: SignUpRule(*(getattr(row, name) for name in _OF_RULE))
            for some in portions(_unique(event_ids))
            for row in self._connection.execute(
                select(sign_up_rule).where(sign_up_rule.c.event_id.in_(some))
            )
        }

    def put_rule(self, event_id: int, rule: SignUpRule | None) -> None:
        if rule is None:
            self._connection.execute(
                delete(sign_up_rule).where(sign_up_rule.c.event_id == event_id)
            )
            return
        self._connection.execute(
            insert_or_update(sign_up_rule, ["event_id"], _OF_RULE).values(
                event_id=event_id, **{name: getattr(rule, name) for name in _OF_RULE}
            )
        )

    def sign_up(self, sign_up_id: int) -> SignUp | None:
        if not 0 < sign_up_id <= _HIGHEST:
            return None
        return self._one(sign_up.c.id == sign_up_id)

    def by_nonce(self, nonce: str) -> SignUp | None:
        return self._one(sign_up.c.nonce == nonce)

    def of_slots(self, slot_ids: Sequence[int]) -> tuple[SignUp, ...]:
        return self._in(sign_up.c.slot_id, slot_ids)

    def of_events(self, event_ids: Sequence[int]) -> tuple[SignUp, ...]:
        return self._in(sign_up.c.event_id, event_ids)

    def of_person(self, person_id: int, team: str = "") -> tuple[SignUp, ...]:
        theirs = sign_up.c.person_id == person_id
        return self._some(_THERE & (or_(theirs, sign_up.c.team == team) if team else theirs))

    def every_one_of(self, person_id: int) -> tuple[SignUp, ...]:
        return self._some(sign_up.c.person_id == person_id)

    def totals(self, event_ids: Sequence[int]) -> Mapping[int, tuple[int, int]]:
        placed = case((sign_up.c.state == SignUpState.PLACED, sign_up.c.quantity), else_=0)
        waits = case((sign_up.c.state == SignUpState.WAITING, 1), else_=0)
        return {
            number: (int(taken), int(waiting))
            for some in portions(_unique(event_ids))
            for number, taken, waiting in self._connection.execute(
                select(sign_up.c.slot_id, func.sum(placed), func.sum(waits))
                .where(_THERE, sign_up.c.event_id.in_(some))
                .group_by(sign_up.c.slot_id)
            )
        }

    def summaries(self, event_ids: Sequence[int], now: datetime) -> Mapping[int, OfferSummary]:
        found: dict[int, OfferSummary] = {}
        for some in portions(_unique(event_ids)):
            totals = {
                row.event_id: row for row in self._connection.execute(_SIGNED_UP, {"events": some})
            }
            for row in self._connection.execute(_OFFERED, {"events": some, "now": now}):
                at = 1 if row.place_slots else 0
                total = totals.get(row.event_id)
                slots, bounded = (row.slots, row.place_slots), (row.bounded, row.place_bounded)
                placed = (0, 0) if total is None else (total.placed, total.place_placed)
                waits = (0, 0) if total is None else (total.waits, total.place_waits)
                places = (row.places, row.place_places)
                found[row.event_id] = OfferSummary(
                    places=int(places[at]) if slots[at] == bounded[at] else None,
                    taken=int(placed[at]),
                    waiting=int(waits[at]),
                    open=bool(row.open),
                )
        return found

    def ahead(self, one: SignUp) -> int:
        return self._connection.execute(
            select(func.count()).where(
                sign_up.c.slot_id == one.slot_id,
                sign_up.c.state == SignUpState.WAITING,
                sign_up.c.id < one.id,
            )
        ).scalar_one()

    def add_sign_up(self, one: SignUp) -> SignUp:
        number = self._connection.execute(
            insert(sign_up)
            .values({name: getattr(one, name) for name in _OF_SIGN_UP})
            .returning(sign_up.c.id)
        ).scalar_one()
        return replace(one, id=number)

    def save_sign_ups(self, sign_ups: Sequence[SignUp]) -> None:
        if sign_ups:
            self._connection.execute(
                update(sign_up)
                .where(sign_up.c.id == bindparam("number"))
                .values({name: bindparam(name) for name in _CHANGING}),
                [{"number": one.id, **{n: getattr(one, n) for n in _CHANGING}} for one in sign_ups],
            )

    def forget_person(self, person_id: int) -> None:
        self._connection.execute(
            delete(sign_up).where(sign_up.c.person_id == person_id, sign_up.c.team == "")
        )
        self._connection.execute(
            update(sign_up).where(sign_up.c.person_id == person_id).values(person_id=None, item="")
        )
        self._connection.execute(delete(attendance).where(attendance.c.person_id == person_id))

    def forget_before(self, at: datetime) -> tuple[int, int]:
        over = select(event.c.id).where(event.c.ends_at < at)
        signed = self._connection.execute(delete(sign_up).where(sign_up.c.event_id.in_(over)))
        came = self._connection.execute(delete(attendance).where(attendance.c.event_id.in_(over)))
        return signed.rowcount, came.rowcount

    def attend(self, one: Attendance) -> bool:
        added = self._connection.execute(
            insert_or_ignore(attendance)
            .values(event_id=one.event_id, person_id=one.person_id, at=one.at)
            .returning(attendance.c.event_id)
        )
        return added.one_or_none() is not None

    def leave(self, event_id: int, person_id: int) -> bool:
        gone = self._connection.execute(
            delete(attendance).where(
                attendance.c.event_id == event_id, attendance.c.person_id == person_id
            )
        )
        return gone.rowcount > 0

    def attendance(self, event_id: int) -> tuple[Attendance, ...]:
        return self._attendance(attendance.c.event_id == event_id)

    def attended(self, event_ids: Sequence[int]) -> Mapping[int, int]:
        return {
            number: count
            for some in portions(_unique(event_ids))
            for number, count in self._connection.execute(
                select(attendance.c.event_id, func.count())
                .where(attendance.c.event_id.in_(some))
                .group_by(attendance.c.event_id)
            )
        }

    def attendance_of(self, person_id: int) -> tuple[Attendance, ...]:
        return self._attendance(attendance.c.person_id == person_id)

    def _attendance(self, condition: ColumnElement[bool]) -> tuple[Attendance, ...]:
        rows = self._connection.execute(
            select(attendance)
            .where(condition)
            .order_by(attendance.c.at, attendance.c.event_id, attendance.c.person_id)
        )
        return tuple(Attendance(row.event_id, row.person_id, row.at) for row in rows)

    def _in(self, column: ColumnElement[int], numbers: Sequence[int]) -> tuple[SignUp, ...]:
        found = [
            one
            for some in portions(_unique(numbers))
            for one in self._some(_THERE & column.in_(some))
        ]
        return tuple(sorted(found, key=lambda one: one.id))

    def _some(self, condition: ColumnElement[bool]) -> tuple[SignUp, ...]:
        rows = self._connection.execute(select(sign_up).where(condition).order_by(sign_up.c.id))
        return tuple(map(_sign_up, rows))

    def _one(self, condition: ColumnElement[bool]) -> SignUp | None:
        row = self._connection.execute(select(sign_up).where(condition)).one_or_none()
        return None if row is None else _sign_up(row)


def _unique(numbers: Sequence[int]) -> list[int]:
    return sorted({number for number in numbers if 0 < number <= _HIGHEST})


def _order(one: Slot) -> tuple[int, bool, float, int, int]:
    starts = 0.0 if one.starts_at is None else one.starts_at.timestamp()
    return one.event_id, one.starts_at is not None, starts, one.position, one.id


def _slot(row: Row[Any]) -> Slot:
    return Slot(row.id, *(getattr(row, name) for name in _OF_SLOT))


def _sign_up(row: Row[Any]) -> SignUp:
    return SignUp(row.id, *(getattr(row, name) for name in _OF_SIGN_UP))
