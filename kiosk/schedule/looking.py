"""The programme as the screens ask for it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk.clock import today
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.model import Agenda, WeekView
from kiosk.schedule.now_next import agenda, days_of, outlook, start_of_day
from kiosk.schedule.phases import Look, look_of, phase_on, week_by_day
from kiosk.schedule.times import day_span


class Looking(ScheduleBase):
    """What is on, by day and at this moment."""

    def week(self, on: date, *, whole: bool = True) -> WeekView:
        """The week of a day, by day; without a programme the calendar week from Monday.

        Unless it is to be the `whole`, only that day comes with its events: that is soon there.
        """
        with self._work.read() as unit:
            week = unit.schedule.week_on(on)
            if week is None:
                first = on - timedelta(days=on.weekday())
                last = first + timedelta(days=6)
            else:
                first, last = week.start, week.end
            span = (first, last) if whole else (on, on)
            events = unit.schedule.between(*day_span(*span, self._clock.zone))
            plans = {plan.date: plan for plan in unit.days.plans(first, last)}
        days = days_of(events, first, last, self._clock.zone)
        if not whole:
            days = tuple(day if day.date == on else replace(day, events=()) for day in days)
        return WeekView(week, tuple(replace(day, plan=plans.get(day.date)) for day in days))

    def look(self, day: date | None = None, draw_at: datetime | None = None) -> Look:
        """The week, the phase and the theme of now, or of another day as a whole.

        `draw_at` is when the next draw begins, None where none is announced.
        """
        with self._work.read() as unit:
            weeks = unit.schedule.weeks()
        if day is None or day == today(self._clock):
            return look_of(*phase_on(weeks, self._clock.now(), self._clock.zone, draw_at))
        return look_of(*week_by_day(weeks, day))

    def today(self) -> Agenda:
        """What is on now, next and later; after the last event, what the next day brings."""
        now = self._clock.now()
        with self._work.read() as unit:
            events = unit.schedule.to_tell(
                start_of_day(now, self._clock.zone), outlook(now, self._clock.zone)
            )
        return agenda(events, now, self._clock.zone)
