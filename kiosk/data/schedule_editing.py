"""Single events in SQL, as managers change them by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.data.schedule import event_columns, event_of
from kiosk.data.tables.schedule import event, sign_up, week
from kiosk.data.types import portions
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SignUpState


class SqlEditing:
    """Implements `kiosk.schedule.editing_store.EditingStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def event(self, number: int) -> Event | None:
        row = self._connection.execute(select(event).where(event.c.id == number)).one_or_none()
        return None if row is None else event_of(row)

    def put(self, added: Event) -> Event:
        values = event_columns(added)
        if added.id:
            values["id"] = added.id
        number = self._connection.execute(
            insert(event).values(values).returning(event.c.id)
        ).scalar_one()
        return replace(added, id=number)

    def remove(self, number: int) -> None:
        self._connection.execute(delete(event).where(event.c.id == number))

    def signed_up(self, events: Sequence[int]) -> Mapping[int, int]:
        return {
            number: count
            for some in portions(events)
            for number, count in self._connection.execute(
                select(sign_up.c.event_id, func.count())
                .where(sign_up.c.state != SignUpState.CANCELLED, sign_up.c.event_id.in_(some))
                .group_by(sign_up.c.event_id)
            )
        }

    def signed_up_by_slot(self, number: int) -> Mapping[int, int]:
        rows = self._connection.execute(
            select(sign_up.c.slot_id, func.count().label("people"))
            .where(sign_up.c.state != SignUpState.CANCELLED, sign_up.c.event_id == number)
            .group_by(sign_up.c.slot_id)
        )
        return {row.slot_id: row.people for row in rows}

    def in_both(self, number: int, others: Sequence[int]) -> Mapping[int, int]:
        here, there = sign_up.alias("here"), sign_up.alias("there")
        return {
            other: count
            for some in portions(others)
            for other, count in self._connection.execute(
                select(there.c.event_id, func.count(there.c.person_id.distinct()))
                .select_from(there.join(here, here.c.person_id == there.c.person_id))
                .where(
                    here.c.event_id == number,
                    here.c.state == SignUpState.PLACED,
                    there.c.state == SignUpState.PLACED,
                    there.c.event_id.in_(some),
                )
                .group_by(there.c.event_id)
                .order_by(there.c.event_id)
            )
        }

    def remove_week(self, number: int) -> None:
        self._connection.execute(delete(week).where(week.c.id == number))
