"""The programme as the screens ask for it."""

from datetime import date, timedelta

from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.model import Agenda, WeekView
from kiosk.schedule.now_next import agenda, days_of, outlook
from kiosk.schedule.times import day_span


class Looking(ScheduleBase):
    """What is on, by day and at this moment."""

    def week(self, on: date) -> WeekView:
        """The week of a day, by day; without a programme the calendar week from Monday."""
        with self._work.read() as unit:
            week = unit.schedule.week_on(on)
            if week is None:
                first = on - timedelta(days=on.weekday())
                last = first + timedelta(days=6)
            else:
                first, last = week.start, week.end
            events = unit.schedule.between(*day_span(first, last, self._clock.zone))
        return WeekView(week, days_of(events, first, last, self._clock.zone))

    def today(self) -> Agenda:
        """What is on now, next and later; after the last event, what the next day brings."""
        now = self._clock.now()
        with self._work.read() as unit:
            events = unit.schedule.between(now, outlook(now, self._clock.zone))
        return agenda(events, now, self._clock.zone)
