"""Weeks as managers make them in a form: all of a week is what the form says."""

from dataclasses import fields

from kiosk.errors import KnownError
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.merge import check_week, clean_week
from kiosk.schedule.model import Week, WeekRow


class WeekEditing(ScheduleBase):
    """Making, changing and removing weeks."""

    def keep_week(self, week: Week, actor: str) -> None:
        """Make a week (number 0), or change all fields of one, its days too.

        Raises `week_unknown`, `week_theme_missing`, `week_days_wrong`, `week_overlaps` and the
        errors of its texts, colours and days around it.
        """
        row = clean_week(WeekRow(**{one.name: getattr(week, one.name) for one in fields(WeekRow)}))
        for problem in check_week(row):
            raise KnownError(problem.code, **problem.values)
        if not row.theme:
            raise KnownError("week_theme_missing")
        made = Week(week.id, **{one.name: getattr(row, one.name) for one in fields(WeekRow)})
        with self._work.write() as unit:
            unit.schedule.lock()
            others = unit.schedule.weeks_touching(made.start, made.end)
            if any(one.id != made.id for one in others):
                start, end = made.start.isoformat(), made.end.isoformat()
                raise KnownError("week_taken", start=start, end=end)
            if not made.id:
                unit.schedule.add_week(made)
            elif any(one.id == made.id for one in unit.schedule.weeks()):
                unit.schedule.save_week(made)
            else:
                raise KnownError("week_unknown")
            subject = f"week:{made.start.isoformat()}"
            unit.audit.append(actor, "week_set", subject, end=made.end.isoformat())

    def remove_week(self, number: int, actor: str) -> None:
        """Remove a week; its events stay, without a theme. One that is gone is no error."""
        with self._work.write() as unit:
            unit.schedule.lock()
            for one in unit.schedule.weeks():
                if one.id == number:
                    unit.editing.remove_week(number)
                    unit.audit.append(actor, "week_removed", f"week:{one.start.isoformat()}")
