"""Pure rules of walking round with tokens: what is counted, which places come first, and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.raffle.model import PlaceCount, TokenInfo, TokenState

HOURS: Final = 6
"""So many full hours are offered for a hint."""

MORNING: Final = time(8)
"""When "tomorrow morning" is, on the site's clock."""

_OUT: Final = frozenset({TokenState.MADE, TokenState.PRINTED, TokenState.HIDDEN})


@dataclass(frozen=True, slots=True)
class Tally:
    """How far hiding is: `here` and `hidden` are at a place, `every` are all that could be."""

    here: int
    hidden: int
    every: int


def tally(tokens: Iterable[TokenInfo], raffle: str | None, place: str) -> Tally:
    """Count the tokens of a raffle (its id) and those of the next one.

    Found and retired ones are not counted: nobody has to hide them any more.
    """
    here = hidden = every = 0
    for token in tokens:
        if token.state in _OUT and token.raffle in (None, raffle):
            every += 1
            if token.state is TokenState.HIDDEN:
                hidden += 1
                here += token.place == place
    return Tally(here, hidden, every)


def by_use(places: Iterable[PlaceCount]) -> tuple[PlaceCount, ...]:
    """The places, those first that have had most tokens; then by name."""
    return tuple(
        sorted(places, key=lambda one: (-one.hidden - one.found, one.place.name.casefold()))
    )


def worth_a_hint(places: Iterable[PlaceCount], most: int) -> tuple[PlaceCount, ...]:
    """At most so many places, those with most tokens still hidden first."""
    out = sorted(
        (one for one in places if one.hidden > 0),
        key=lambda one: (-one.hidden, one.found, one.place.name.casefold()),
    )
    return tuple(out[:most])


def release_times(now: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The next full hours of the day of `now` in `zone`, and the next morning; all in the zone.

    Hours that the clock leaves out in spring are left out, and none comes twice in autumn.
    """
    here = now.astimezone(zone)
    hours = (datetime.combine(here.date(), time(hour), zone) for hour in range(here.hour + 1, 24))
    real = [hour for hour in hours if _exists(hour)]
    morning = datetime.combine(here.date() + timedelta(days=1), MORNING, zone)
    return (*real[:HOURS], morning)


def share_of(count: int, most: int) -> float:
    """From 0 to 1, how large a count is drawn beside the largest: areas are compared, not sides."""
    return 0.0 if most <= 0 or count <= 0 else float(min(1.0, (count / most) ** 0.5))


def moved_on_plan(x: int | None, y: int | None, across: int, down: int) -> tuple[int, int]:
    """A place on the plan, moved by per mille; it begins in the middle and stays on the plan."""
    return (
        max(0, min(1000, (500 if x is None else x) + across)),
        max(0, min(1000, (500 if y is None else y) + down)),
    )


def page_of(first: int, size: int, count: int) -> int:
    """The first row of the page that shows row `first` when there are `count` rows."""
    last = max(0, count - 1)
    shown = max(0, min(first, last))
    return shown - shown % max(1, size)


def matching(
    tokens: Sequence[TokenInfo], states: frozenset[TokenState], batch: int
) -> tuple[TokenInfo, ...]:
    """The tokens in one of these states (of any, if none is given) and of a batch (0: of any)."""
    return tuple(
        token
        for token in tokens
        if (not states or token.state in states) and batch in (0, token.batch)
    )


def _exists(wall: datetime) -> bool:
    there_and_back = wall.astimezone(ZoneInfo("UTC")).astimezone(wall.tzinfo)
    return there_and_back.replace(tzinfo=None) == wall.replace(tzinfo=None)
