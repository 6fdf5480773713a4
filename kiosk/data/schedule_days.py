"""What the days of a programme are about, in SQL."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.data.tables.schedule import attendance, day_plan, event
from kiosk.schedule.model import DayPlan


class SqlDays:
    """Implements `kiosk.schedule.day_store.DayStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def plans(self, first: date, last: date) -> Sequence[DayPlan]:
        rows = self._connection.execute(
            select(day_plan)
            .where(day_plan.c.date >= first, day_plan.c.date <= last)
            .order_by(day_plan.c.date)
        )
        return [
            DayPlan(row.date, row.title, row.sponsor, row.text, row.value, row.story)
            for row in rows
        ]

    def put(self, plan: DayPlan) -> None:
        self.drop(plan.date)
        self._connection.execute(
            insert(day_plan).values(
                date=plan.date,
                title=plan.title,
                sponsor=plan.sponsor,
                text=plan.text,
                value=plan.value,
                story=plan.story,
            )
        )

    def drop(self, day: date) -> None:
        self._connection.execute(delete(day_plan).where(day_plan.c.date == day))

    def came(self, start: datetime, end: datetime) -> int:
        began = (event.c.starts_at >= start) & (event.c.starts_at < end)
        counted = select(func.count(attendance.c.person_id.distinct())).select_from(
            attendance.join(event, event.c.id == attendance.c.event_id)
        )
        return self._connection.scalar(counted.where(began)) or 0
