"""What each day of a programme is about: its title, its sponsor, its value."""

from dataclasses import replace
from datetime import date, datetime

from kiosk.errors import KnownError
from kiosk.people.names import tidy
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.merge import check_texts
from kiosk.schedule.model import DAY_LIMITS, DayPlan


class Days(ScheduleBase):
    """Planning days and asking for their plans."""

    def plan_day(self, plan: DayPlan, actor: str) -> None:
        """Say what a day is about, in place of what was said; nothing at all forgets it.

        Raises `event_character` and `event_text_long`.
        """
        plan = replace(
            plan,
            title=tidy(plan.title),
            sponsor=tidy(plan.sponsor),
            text=tidy(plan.text),
            value=tidy(plan.value),
        )
        for problem in check_texts(plan, DAY_LIMITS):
            raise KnownError(problem.code, **problem.values)
        with self._work.write() as unit:
            unit.schedule.lock()
            if plan == DayPlan(plan.date):
                unit.days.drop(plan.date)
            else:
                unit.days.put(plan)
            unit.audit.append(actor, "day_planned", f"day:{plan.date.isoformat()}")

    def day_plan(self, day: date) -> DayPlan | None:
        """What a day is about; None where nobody has said so."""
        plans = self.day_plans(day, day)
        return plans[0] if plans else None

    def day_plans(self, first: date, last: date) -> tuple[DayPlan, ...]:
        """The plans of the days from `first` to `last`, by their day."""
        with self._work.read() as unit:
            return tuple(unit.days.plans(first, last))

    def came(self, start: datetime, end: datetime) -> int:
        """How many people came to any of the events that start in `start` <= time < `end`."""
        with self._work.read() as unit:
            return unit.days.came(start, end)

    def sponsor(self, day: date) -> str:
        """The name of who sponsors a day; "" where nobody does."""
        plan = self.day_plan(day)
        return "" if plan is None else plan.sponsor
