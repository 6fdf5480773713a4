"""Weeks: their days, their theme, and what each of their days is about."""

from dataclasses import replace
from datetime import date

from kiosk.clock import today
from kiosk.errors import KnownError
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.merge import check_week, clean_week
from kiosk.schedule.model import Week, WeekRow
from kiosk.schedule.store import ScheduleStore
from kiosk.schedule.times import default_week


class Weeks(ScheduleBase):
    """Making weeks and asking for them."""

    def set_week(self, week: WeekRow, actor: str) -> None:
        """Make a week, or change the one that shares days with it.

        Raises `week_days_wrong`, `week_overlaps` and the errors of its texts.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            put_week(unit.schedule, week)
            unit.audit.append(
                actor, "week_set", f"week:{week.start.isoformat()}", end=week.end.isoformat()
            )

    def weeks(self) -> tuple[Week, ...]:
        """All weeks that were made, by their first day."""
        with self._work.read() as unit:
            return unit.schedule.weeks()

    def theme(self) -> str:
        """The theme of today's week; empty outside of any."""
        with self._work.read() as unit:
            week = unit.schedule.week_on(today(self._clock))
        return "" if week is None else week.theme

    def suggested_week(self) -> tuple[date, date]:
        """The days that a new week would have by default: this year's, or next year's if over."""
        day = today(self._clock)
        start, end = default_week(day.year)
        return (start, end) if day <= end else default_week(day.year + 1)


def put_week(store: ScheduleStore, row: WeekRow) -> None:
    """Make the week of these days, or change the one that shares days with them."""
    row = clean_week(row)
    for problem in check_week(row):
        raise KnownError(problem.code, **problem.values)
    touching = store.weeks_touching(row.start, row.end)
    if len(touching) > 1:
        raise KnownError("week_overlaps", start=row.start.isoformat(), end=row.end.isoformat())
    old = touching[0] if touching else Week(0, row.start, row.end, "", "")
    # What the row leaves empty stays as it was.
    made = replace(
        old,
        start=row.start,
        end=row.end,
        theme=row.theme or old.theme,
        motif=row.motif or old.motif,
        colour=row.colour or old.colour,
        picture=row.picture or old.picture,
        text=row.text or old.text,
        teaser_days=old.teaser_days if row.teaser_days is None else row.teaser_days,
        hall_days=old.hall_days if row.hall_days is None else row.hall_days,
    )
    if touching:
        store.save_week(made)
    else:
        store.add_week(made)
