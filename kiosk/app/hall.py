"""What the programme's slides need of the other features."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol

from kiosk.clock import Clock
from kiosk.raffle.model import Status
from kiosk.recognition.model import RecognitionContent
from kiosk.recognition.service import Recognitions
from kiosk.schedule.model import Event, Week
from kiosk.schedule.offers import OfferSummary
from kiosk.schedule.service import Schedule
from kiosk.schedule.slide_model import HallNews, HallPerson
from kiosk.schedule.times import day_span

_NAMED: Final = 2
"""So many names stand on one strip of the hall of fame, where they are short."""

_MOST_LETTERS: Final = 44


class Raffle(Protocol):
    """What is asked of `kiosk.raffle.service.Raffles`."""

    def status(self) -> Status:
        """How the raffle stands."""
        ...


class HallOfFame:
    """Gathers what is told of a week that is over: people, and what all together did."""

    def __init__(
        self, recognitions: Recognitions, schedule: Schedule, raffles: Raffle, clock: Clock
    ) -> None:
        self._recognitions = recognitions
        self._schedule = schedule
        self._raffles = raffles
        self._clock = clock

    def news(self, week: Week) -> HallNews:
        """The news of a week; what is celebrated in the days of its hall of fame counts too."""
        zone = self._clock.zone
        since, until = day_span(week.start, week.end, zone)
        after = day_span(week.end, week.end + timedelta(days=week.hall_days), zone)[1]
        return HallNews(
            people=tuple(_person(one) for one in self._recognitions.celebrated(since, after)),
            found=self._found(since, after),
            thanks=self._recognitions.thanks_said(since, until),
            came=self._schedule.came(since, until),
        )

    def signing_up(self, events: Sequence[Event]) -> bool:
        """Whether one can sign up for any of these events now."""
        asked = [event.id for event in events if not event.cancelled]
        offers: Sequence[OfferSummary] = tuple(self._schedule.offers(asked).values())
        return any(offer.open for offer in offers)

    def _found(self, since: datetime, after: datetime) -> int:
        """The moustaches of the raffle that was played in those days."""
        status = self._raffles.status()
        opened = None if status.raffle is None else status.raffle.opened_at
        near = opened is not None and since - timedelta(days=31) <= opened < after
        return status.found if near else 0


def _person(one: RecognitionContent) -> HallPerson:
    named = (*one.names, *one.teams)
    told = _NAMED if len(" · ".join(named[:_NAMED])) <= _MOST_LETTERS else 1
    others = len(named[told:]) + one.unnamed
    return HallPerson(" · ".join(named[:told]), one.title, one.kind.value, others)
