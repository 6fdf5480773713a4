"""What the programme's slides say, besides the day's programme and the countdowns."""

from dataclasses import dataclass
from datetime import date

from kiosk.schedule.model import Event, Week
from kiosk.schedule.themes import Colours


@dataclass(frozen=True, slots=True)
class TeaserContent:
    """A week that is coming: `days` whole days until it begins, from 1.

    `highlights` are up to three of its events; `signing_up` says that some of its events take
    sign-ups already.
    """

    week: Week
    colours: Colours
    motif: str
    days: int
    highlights: tuple[Event, ...]
    signing_up: bool


@dataclass(frozen=True, slots=True)
class SponsorContent:
    """Who sponsors a day, with their greeting; `title` says what the day is about."""

    date: date
    title: str
    sponsor: str
    text: str


@dataclass(frozen=True, slots=True)
class HallPerson:
    """Somebody of a week's hall of fame: `names` by display choice, and what they are in it for.

    `names` has at most 44 characters, `others` counts those who are not told; without names they
    are colleagues. `kind` is "winner", "hero" or "award".
    """

    names: str
    what: str
    kind: str
    others: int = 0


@dataclass(frozen=True, slots=True)
class HallNews:
    """What is told of a week when it is over: people, and three numbers of all together.

    `found` counts moustaches, `thanks` those that were said from its first day to its last, `came`
    the people who came to any of its events.
    """

    people: tuple[HallPerson, ...] = ()
    found: int = 0
    thanks: int = 0
    came: int = 0


@dataclass(frozen=True, slots=True)
class HallContent:
    """A page of the hall of fame of a week; `page` from 1 to `pages`."""

    week: Week
    colours: Colours
    motif: str
    news: HallNews
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True)
class GoodNightContent:
    """The end of a day of a week: what the next day brings.

    `next_date` is the day after if it belongs to the week too, else None: the week is over.
    `events` are those of that day, all-day ones last.
    """

    theme: str
    motif: str
    day: date
    next_date: date | None
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the calendar with the events that start on it."""

    date: date
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class CalendarContent:
    """What comes on these days, in ordinary times: days without events are left out."""

    days: tuple[CalendarDay, ...]
