"""What an event's kind, a free word, means where the kiosk does something with it. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from kiosk.people.names import search_key
from kiosk.schedule.model import Event

READY_BEFORE: Final = timedelta(minutes=15)
"""So long before a line-up begins anybody may open it."""


class EventKind(StrEnum):
    """The kinds that mean something."""

    LINEUP = "lineup"
    SKIP_LEVEL = "skip_level"


_WORDS: Final = {
    EventKind.LINEUP: (
        *("lineup", "line-up", "huddle", "stand-up", "standup", "daily", "daily line-up"),
        *("päivänavaus", "aamukokous", "aamupalaveri", "pikapalaveri", "päivän avaus"),
        *("tagesstart", "start in den tag", "morgenrunde", "kurzbesprechung", "auftakt"),
        *(
            "inicio del día",
            "arranque",
            "reunión de arranque",
            "reunión breve",
            "reunión de inicio",
            "briefing",
        ),
    ),
    EventKind.SKIP_LEVEL: (
        *("skip level", "skip-level", "skip level meeting", "skip-level meeting"),
        *("esihenkilön esihenkilö", "tapaaminen johdon kanssa", "johdon tapaaminen"),
        *("skip-level-gespräch", "gespräch mit der leitung", "runde mit der leitung"),
        *("charla con dirección", "reunión con dirección", "encuentro con dirección"),
        "reunión con la dirección",
    ),
}

_MEANT: Final = {search_key(word): kind for kind, words in _WORDS.items() for word in words}


def kind_of(word: str) -> EventKind | None:
    """What a kind means, in any of the four languages, without regard to case and accents."""
    return _MEANT.get(search_key(word))


def lineup_at(events: Iterable[Event], now: datetime) -> Event | None:
    """The line-up that is on, or that begins within `READY_BEFORE`; the first of several."""
    ready = (
        one
        for one in events
        if kind_of(one.kind) is EventKind.LINEUP
        and not one.cancelled
        and not one.all_day
        and one.starts_at - READY_BEFORE <= now < one.ends_at
    )
    return min(ready, key=lambda one: (one.starts_at, one.id), default=None)
