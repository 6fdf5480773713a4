"""The places with a plan: where an event is, shown as a pin."""

from dataclasses import replace
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.merge import unshowable
from kiosk.people.names import search_key, tidy
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.model import EVENT_LIMITS
from kiosk.schedule.sign_up_model import Venue

WHOLE: Final = 1000
"""The plan's width and height, in which a pin's place is told."""


def fold(name: str) -> str:
    """Equal for names that differ in case, accents, spaces and hyphens only."""
    return search_key(name)


class Venues(ScheduleBase):
    """Asking for places, and making them known."""

    def venues(self) -> tuple[Venue, ...]:
        """All places with a plan, by their name."""
        with self._work.read() as unit:
            return unit.venues.all()

    def venue(self, name: str) -> Venue | None:
        """The place of this name, without regard to case and accents."""
        folded = fold(name)
        if not folded:
            return None
        with self._work.read() as unit:
            return unit.venues.named(folded)

    def save_venue(self, venue: Venue, actor: str) -> Venue:
        """Make a place known (number 0), or change one. Its pin is kept within the plan.

        Raises `venue_name_missing`, `venue_name_long`, `venue_twice`, `venue_unknown` and
        `event_character`.
        """
        made = replace(
            venue,
            name=tidy(venue.name),
            x=min(max(venue.x, 0), WHOLE),
            y=min(max(venue.y, 0), WHOLE),
        )
        folded, most = fold(made.name), EVENT_LIMITS["place"]
        if not folded:
            raise KnownError("venue_name_missing")
        if len(made.name) > most:
            raise KnownError("venue_name_long", most=most)
        if unshowable(made.name):
            raise KnownError("event_character", field="place")
        with self._work.write() as unit:
            unit.schedule.lock()
            known = unit.venues.named(folded)
            if known is not None and known.id != made.id:
                raise KnownError("venue_twice")
            if made.id and all(one.id != made.id for one in unit.venues.all()):
                raise KnownError("venue_unknown")
            stored = unit.venues.put(made, folded)
            action = "venue_changed" if made.id else "venue_added"
            unit.audit.append(actor, action, f"venue:{stored.id}", x=stored.x, y=stored.y)
        return stored

    def remove_venue(self, number: int, actor: str) -> None:
        """Forget a place's plan; events keep its name. One that is gone already is no error."""
        with self._work.write() as unit:
            unit.schedule.lock()
            if any(one.id == number for one in unit.venues.all()):
                unit.venues.remove(number)
                unit.audit.append(actor, "venue_removed", f"venue:{number}")
