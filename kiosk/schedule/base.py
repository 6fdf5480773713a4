"""What all use cases of the schedule share."""

from kiosk.clock import Clock
from kiosk.schedule.store import ScheduleUnit
from kiosk.work import Work


class ScheduleBase:
    """Opens one transaction for each use case."""

    def __init__(self, work: Work[ScheduleUnit], clock: Clock) -> None:
        self._work = work
        self._clock = clock
