"""The days of a programme: which one is chosen, and which stand side by side."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from kiosk.schedule.model import Day, Event, WeekView

WEEKS_AHEAD: Final = 52
"""So many weeks one can leaf forward or back."""

DAYS_SHOWN: Final = 7
"""So many days stand side by side; a longer programme is leafed by as many."""


@dataclass(slots=True)
class Pages:
    """A programme day by day. `days` hold what is wanted of it; `chosen` is the day in view."""

    chosen: date
    view: WeekView = field(default_factory=lambda: WeekView(None, ()))
    days: tuple[Day, ...] = ()
    page: int = 0

    def forget(self) -> None:
        """Let go of the programme."""
        self.view, self.days = WeekView(None, ()), ()

    def come(self, view: WeekView, day: date | None) -> bool:
        """Take a programme; with `day` choose that one, or its first. Says whether it is new."""
        new = view != self.view
        self.view = view
        if day is not None:
            dates = dates_of(view)
            self.chosen = day if day in dates or not dates else dates[0]
            self.page = self.place // DAYS_SHOWN
        return new

    def want(self, wanted: Callable[[Event], bool]) -> None:
        """Keep to what is wanted."""
        self.days = tuple(
            Day(one.date, tuple(event for event in one.events if wanted(event)), one.plan)
            for one in self.view.days
        )

    @property
    def place(self) -> int:
        """The chosen day's place among all, from 0."""
        dates = dates_of(self.view)
        return dates.index(self.chosen) if self.chosen in dates else 0

    @property
    def day(self) -> Day | None:
        """The chosen day; None where there are no days."""
        return self.days[self.place] if self.days else None

    @property
    def beside(self) -> tuple[Day, ...]:
        """The days that stand side by side."""
        first = self.page * DAYS_SHOWN
        return self.days[first : first + DAYS_SHOWN]

    def left(self, now: date) -> tuple[Day, ...]:
        """The days from now on, or all where now is none of them."""
        current = any(one.date == now for one in self.days)
        return tuple(one for one in self.days if not current or one.date >= now)

    def find(self, number: int) -> Event | None:
        """The event with this number."""
        return next((one for day in self.view.days for one in day.events if one.id == number), None)

    def leaf(self, step: int) -> bool:
        """Go to the days after (1) or before (-1); False where another programme begins."""
        page = self.page + step
        if not 0 <= page * DAYS_SHOWN < len(self.days):
            return False
        self.page = page
        self.chosen = self.beside[0].date
        return True

    def beyond(self, step: int) -> date:
        """The first day after (1) or the last before (-1) this programme."""
        if step > 0:
            return self.view.days[-1].date + timedelta(days=1)
        return self.view.days[0].date - timedelta(days=1)


def dates_of(view: WeekView) -> list[date]:
    """The days of a programme."""
    return [one.date for one in view.days]
