"""Events asked for ahead of time, so that a screen knows what is on without asking again."""

from datetime import date, datetime, timedelta
from typing import Final

from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.model import Event
from kiosk.schedule.now_next import days_of, outlook, start_of_day
from kiosk.schedule.times import day_span

_MORE: Final = timedelta(days=1)
"""An agenda made of the answer is whole for so long, should storage not answer meanwhile."""


class Ahead(ScheduleBase):
    """What comes, for those who sort it into now and next themselves; and what one day has."""

    def coming(self, until: datetime | None = None) -> tuple[Event, ...]:
        """Today's events and those that start before `until`, by their start.

        Those that were moved away from that time are among them, to be told of.

        Without `until`, as many as `now_next.agenda` needs for the next 24 hours.
        """
        now, zone = self._clock.now(), self._clock.zone
        with self._work.read() as unit:
            return unit.schedule.to_tell(
                start_of_day(now, zone), until or outlook(now + _MORE, zone)
            )

    def on_day(self, day: date) -> tuple[Event, ...]:
        """The events that touch a day of the site, all-day ones first."""
        zone = self._clock.zone
        with self._work.read() as unit:
            events = unit.schedule.between(*day_span(day, day, zone))
        return days_of(events, day, day, zone)[0].events
