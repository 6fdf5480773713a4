"""One event's page: all that is known of it, who comes, and the way to sign up."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.schedule.model import Event
from kiosk.schedule.now_next import minutes_until
from kiosk.schedule.offers import Offer
from kiosk.schedule.sign_up_model import SignUpState, SlotKind, Venue
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.pictures import no_picture
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

TOLD_MINUTES: Final = 120
"""The minutes to go are told from here."""

NAMED_MOST: Final = 24
"""So many of those who come are named; the others are counted."""

_log = logging.getLogger(__name__)


class EventBook(Protocol):
    """What an event's page needs of `kiosk.schedule.service.Schedule`; on the storage worker."""

    def offer(self, event_id: int, person_id: int | None = None) -> Offer | None:
        """What one can sign up for at an event."""
        ...

    def venue(self, name: str) -> Venue | None:
        """The place of this name with its plan."""
        ...


@dataclass(frozen=True, slots=True)
class EventTools:
    """What an event's page is given besides.

    `picture` gives the address of a name in the site's media; `code` the text of the event's QR
    code for a phone's calendar, "" for none; `sign_up` opens the way to sign up for it.
    """

    picture: Callable[[str], str] = no_picture
    code: Callable[[Event], str] = lambda event: ""
    sign_up: Callable[[int], object] | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    offer: Offer | None
    venue: Venue | None


@QmlElement
@QmlUncreatable("made in Python")
class WeekEventModel(QObject):
    """Shown while an event is open."""

    changed = Signal()

    def __init__(
        self, book: EventBook, jobs: Jobs, sayer: Sayer, tools: EventTools, parent: QObject
    ) -> None:
        """`book` is asked on the storage worker."""
        super().__init__(parent)
        self._book = book
        self._jobs = jobs
        self._sayer = sayer
        self._tools = tools
        self._event: Event | None = None
        self._known: _Known | None = None
        self._person: int | None = None

    def open(self, event: Event, person: int | None) -> None:
        """Show an event; `person` is who stands here, None for somebody."""
        if self._event is None or self._event.id != event.id:
            self._known = None
        self._event, self._person = event, person
        self.changed.emit()

        def came(known: _Known) -> None:
            if self._event is not None and self._event.id == event.id:
                self._known = known
                self.changed.emit()

        def failed(error: Exception) -> None:
            _log.warning("an event could not be looked up: %s", error)

        self._jobs.run(
            lambda: _Known(
                self._book.offer(event.id, person),
                self._book.venue(event.place) if event.place else None,
            ),
            came,
            failed,
        )

    @property
    def current(self) -> Event | None:
        """The event that is shown."""
        return self._event

    @Slot()
    def close(self) -> None:
        """Back to the programme."""
        if self._event is not None:
            self._event, self._known, self._person = None, None, None
            self.changed.emit()

    @Slot()
    def signUp(self) -> None:
        """Open the way to sign up."""
        if self._event is not None and self._tools.sign_up is not None:
            self._tools.sign_up(self._event.id)

    def _get_shown(self) -> bool:
        return self._event is not None

    shown = Property(bool, _get_shown, notify=changed)

    def _get_one(self) -> dict[str, object]:
        event, say = self._event, self._sayer
        if event is None:
            return {}
        day, last = say.day_of(event.starts_at), say.last_day(event)
        minutes = minutes_until(event.starts_at, say.clock.now())
        near = not event.cancelled and 0 < minutes <= TOLD_MINUTES and not event.all_day
        return {
            **say.briefly(event, day),
            "day": say.long(day),
            "isToday": say.is_today(day),
            "lastDay": "" if last == day else say.long(last),
            "endsNextDay": not event.all_day and say.day_of(event.ends_at) != day and last != day,
            "text": event.text,
            "speaker": event.speaker,
            "minutes": minutes if near else 0,
            "picture": self._tools.picture(event.picture) if event.picture else "",
            "code": "" if say.is_over(event) or event.cancelled else self._tools.code(event),
        }

    one = Property("QVariantMap", _get_one, notify=changed)
    """The event: texts, times, marks, addresses; see QML."""

    def _get_plan(self) -> dict[str, object]:
        venue = self._known.venue if self._known else None
        address = self._tools.picture(venue.picture) if venue is not None else ""
        if venue is None or not address:
            return {"picture": "", "x": 0.0, "y": 0.0}
        return {"picture": address, "x": venue.x / 1000, "y": venue.y / 1000}

    plan = Property("QVariantMap", _get_plan, notify=changed)
    """The plan of its place, "" without one, and where on it the place is, from 0 to 1."""

    def _get_people(self) -> dict[str, object]:
        offer = self._known.offer if self._known else None
        if offer is None:
            return {"names": "", "more": 0, "count": 0}
        names: list[str] = []
        count = 0
        for view in offer.slots:
            if view.slot.kind is SlotKind.PLACE or offer.rule.teams:
                count += view.taken
                # Where a team takes part, the place is the team's.
                names += [(one.team if offer.rule.teams else one.name) for one in view.people]
        shown = list(dict.fromkeys(name for name in names if name))[:NAMED_MOST]
        return {"names": ", ".join(shown), "more": max(0, count - len(shown)), "count": count}

    people = Property("QVariantMap", _get_people, notify=changed)
    """Who comes: `names` as they chose to be shown, `more` who are only counted."""

    def _get_signing(self) -> dict[str, object]:
        offer = self._known.offer if self._known else None
        if offer is None or not offer.slots or self._tools.sign_up is None or self._event is None:
            return {
                "offered": False,
                "open": False,
                "free": 0,
                "mine": 0,
                "waiting": 0,
                "until": "",
            }
        places = [view for view in offer.slots if view.slot.kind is SlotKind.PLACE] or offer.slots
        free = [view.free for view in places]
        say, closes = self._sayer, offer.closes_at
        day = say.day_of(closes)
        until = say.time(closes) if say.is_today(day) else f"{say.short(day)} {say.time(closes)}"
        waits = sum(one.state is SignUpState.WAITING for one in offer.mine)
        return {
            "offered": not self._event.cancelled and not say.is_over(self._event),
            "open": offer.open,
            "free": -1 if None in free else sum(one or 0 for one in free),
            "mine": len(offer.mine) - waits,
            "waiting": waits,
            "until": until,
        }

    signing = Property("QVariantMap", _get_signing, notify=changed)
    """Whether there is anything to sign up for, whether one still can, how many places are free
    (-1: any number), and what whoever stands here has already."""

    def tell(self) -> None:
        """Say everything again: time went by, or another language is spoken."""
        if self._event is not None:
            self.changed.emit()
