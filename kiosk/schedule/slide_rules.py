"""What is said on the programme's slides, and when. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.clock import local
from kiosk.schedule.model import Agenda, CountdownContent, Event, Week
from kiosk.schedule.now_next import minutes_until
from kiosk.schedule.phases import Look
from kiosk.schedule.slide_model import (
    CalendarContent,
    CalendarDay,
    GoodNightContent,
    HallContent,
    HallNews,
)
from kiosk.schedule.times import day_of, instant

COUNTED_MINUTES: Final = 120
"""The minutes to an event are counted down from here."""

COUNTED_DAYS: Final = 60
"""The days to a week are counted down from here, until its teaser tells of it."""

EVENING: Final = time(15)
"""A day does not say good night before, however early its last event ends."""

CALENDAR_DAYS: Final = 5
"""The ordinary calendar looks so many days ahead, today included."""

MOST_HIGHLIGHTS: Final = 3
HALL_PEOPLE: Final = 4
"""So many people stand on one page of the hall of fame."""

MOST_HALL_PAGES: Final = 5


def to_event(todays: Agenda, motif: str) -> CountdownContent | None:
    """The minutes to the next event, once they are few."""
    minutes = todays.minutes_to_next
    if minutes is None or minutes > COUNTED_MINUTES:
        return None
    event = todays.next[0]
    return CountdownContent(
        kind="event",
        title=event.title,
        motif=motif,
        place=event.place,
        at=event.starts_at,
        days=0,
        minutes=minutes,
    )


def to_week(week: Week, now: datetime, zone: ZoneInfo) -> CountdownContent:
    """The days to a week."""
    at = instant(week.start, time(), zone)
    return CountdownContent(
        kind="week",
        title=week.theme,
        motif=week.motif,
        place="",
        at=at,
        days=(week.start - day_of(now, zone)).days,
        minutes=minutes_until(at, now),
    )


def highlights(
    events: Iterable[Event], zone: ZoneInfo, most: int = MOST_HIGHLIGHTS
) -> tuple[Event, ...]:
    """The events that a teaser tells of, by their start: those of which there is most to tell.

    A picture and a speaker tell most, then a sponsor and a text; of equals the earlier one. A
    day has a second one only when every day that has events has one.
    """
    ranked = sorted(
        (one for one in events if not one.cancelled),
        key=lambda one: (-_telling(one), one.starts_at, one.id),
    )
    chosen: list[Event] = []
    while ranked and len(chosen) < most:
        days: set[date] = set()
        for one in list(ranked):
            day = day_of(one.starts_at, zone)
            if day not in days and len(chosen) < most:
                days.add(day)
                chosen.append(one)
                ranked.remove(one)
    return tuple(sorted(chosen, key=lambda one: (one.starts_at, one.id)))


def good_night(
    week: Week, events: Sequence[Event], now: datetime, zone: ZoneInfo
) -> GoodNightContent | None:
    """The end of a day of a week; None before the end of its last event, or before `EVENING`.

    `events` are those of today and of the day after. A day without events says nothing, and one
    whose last event goes on after midnight says nothing either: it ends there.
    """
    today = day_of(now, zone)
    todays = [
        one
        for one in events
        if not one.all_day and not one.cancelled and day_of(one.starts_at, zone) == today
    ]
    on = [one for one in events if not one.all_day and not one.cancelled and _is_on(one, now)]
    ended = bool(todays) and not on and all(one.ends_at <= now for one in todays)
    if not ended or local(now, zone).time() < EVENING:
        return None
    following = today + timedelta(days=1)
    last = following > week.end
    brings = (
        one for one in events if not one.cancelled and day_of(one.starts_at, zone) == following
    )
    return GoodNightContent(
        theme=week.theme,
        motif=week.motif,
        day=today,
        next_date=None if last else following,
        events=()
        if last
        else tuple(sorted(brings, key=lambda one: (one.all_day, one.starts_at, one.id))),
    )


def calendar(events: Iterable[Event], now: datetime, zone: ZoneInfo) -> CalendarContent | None:
    """The next days in ordinary times; None unless there are events on two of them at least."""
    today = day_of(now, zone)
    days: dict[date, list[Event]] = {}
    for one in sorted(events, key=lambda one: (one.all_day, one.starts_at, one.id)):
        day = max(today, day_of(one.starts_at, zone))
        if now < one.ends_at and day < today + timedelta(days=CALENDAR_DAYS):
            days.setdefault(day, []).append(one)
    if len(days) < 2:
        return None
    return CalendarContent(tuple(CalendarDay(day, tuple(days[day])) for day in sorted(days)))


def hall_pages(look: Look, news: HallNews) -> Iterator[HallContent]:
    """The pages of a hall of fame: people by fours, the numbers on each; none without anything."""
    if look.week is None or news == HallNews():
        return
    people = news.people[: HALL_PEOPLE * MOST_HALL_PAGES]
    parts = [people[at : at + HALL_PEOPLE] for at in range(0, len(people), HALL_PEOPLE)] or [()]
    for page, part in enumerate(parts, start=1):
        told = HallNews(part, news.found, news.thanks, news.came)
        yield HallContent(look.week, look.colours, look.motif, told, page, len(parts))


def _telling(one: Event) -> int:
    return 2 * bool(one.picture) + 2 * bool(one.speaker) + bool(one.sponsor) + bool(one.text)


def _is_on(one: Event, now: datetime) -> bool:
    return one.starts_at <= now < one.ends_at
