"""What the days of a programme need of storage."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from kiosk.schedule.model import DayPlan


class DayStore(Protocol):
    """What each day is about, within one transaction."""

    def plans(self, first: date, last: date) -> Sequence[DayPlan]:
        """The plans of the days from `first` to `last`, by their day."""
        ...

    def put(self, plan: DayPlan) -> None:
        """Store the plan of its day, in place of another one."""
        ...

    def drop(self, day: date) -> None:
        """Forget the plan of a day."""
        ...

    def came(self, start: datetime, end: datetime) -> int:
        """How many people came to any of the events that start in `start` <= time < `end`."""
        ...
