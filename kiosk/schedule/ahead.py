"""Events asked for ahead of time, so that a screen knows what is on without asking again."""

from datetime import datetime, timedelta
from typing import Final

from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.model import Event
from kiosk.schedule.now_next import outlook, start_of_day

_MORE: Final = timedelta(days=1)
"""An agenda made of the answer is whole for so long, should storage not answer meanwhile."""


class Ahead(ScheduleBase):
    """What comes, for those who sort it into now and next themselves."""

    def coming(self, until: datetime | None = None) -> tuple[Event, ...]:
        """Today's events and those that start before `until`, by their start.

        Without `until`, as many as `now_next.agenda` needs for the next 24 hours.
        """
        now, zone = self._clock.now(), self._clock.zone
        with self._work.read() as unit:
            return unit.schedule.between(
                start_of_day(now, zone), until or outlook(now + _MORE, zone)
            )
