"""Asking for the programme: the day that one waits for, then the whole of its week."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import QTimer

from kiosk.schedule.model import WeekView
from kiosk.schedule.offers import Mine, OfferSummary
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.week_event import EventBook

_log = logging.getLogger(__name__)


class Programme(EventBook, Protocol):
    """What the screen needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def week(self, on: date, *, whole: bool = True) -> WeekView:
        """The week of a day, by day; if not the `whole`, with the events of that day only."""
        ...

    def mine(self, person_id: int) -> tuple[Mine, ...]:
        """What a person has signed up for, from today on."""
        ...

    def offers(self, event_ids: Sequence[int]) -> Mapping[int, OfferSummary]:
        """What one can sign up for, of those events that have slots."""
        ...


class Loading:
    """Asks on the storage worker; of several questions only the last one is answered."""

    def __init__(
        self,
        programme: Programme,
        jobs: Jobs,
        offered: Callable[[Mapping[int, OfferSummary]], None],
    ) -> None:
        """`offered` is told what one can sign up for, whenever that is another."""
        self._programme = programme
        self._jobs = jobs
        self._offered = offered
        self._offers: Mapping[int, OfferSummary] = {}
        self._asked = 0

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked += 1
        self._offers = {}

    def load(
        self,
        day: date,
        first: Callable[[WeekView], None] | None,
        came: Callable[[WeekView], None],
    ) -> None:
        """Ask for a week: with `first` for that day alone before, which is soon there."""
        self._asked += 1
        number = self._asked

        def day_came(view: WeekView) -> None:
            if number == self._asked and first is not None:
                first(view)
                # What is made of the day is drawn before the rest is looked at.
                QTimer.singleShot(0, load)

        def week_came(view: WeekView) -> None:
            if number == self._asked:
                came(view)
                self._ask_offers(view, number)

        def load() -> None:
            self._jobs.run(lambda: self._programme.week(day), week_came, _did_not_come)

        if first is None:
            load()
        else:
            self._jobs.run(lambda: self._programme.week(day, whole=False), day_came, _did_not_come)

    def ask_mine(self, person: int, came: Callable[[frozenset[int]], None]) -> None:
        """Ask for the numbers of the events that somebody has signed up for."""
        self._jobs.run(
            lambda: frozenset(one.event.id for one in self._programme.mine(person)),
            came,
            _did_not_come,
        )

    def _ask_offers(self, view: WeekView, number: int) -> None:
        events = list({event.id: None for day in view.days for event in day.events})

        def came(offers: Mapping[int, OfferSummary]) -> None:
            if number == self._asked and offers != self._offers:
                self._offers = offers
                self._offered(offers)

        if events:
            self._jobs.run(lambda: self._programme.offers(events), came, _did_not_come)


def _did_not_come(error: Exception) -> None:
    _log.warning("no programme: %s", error)
