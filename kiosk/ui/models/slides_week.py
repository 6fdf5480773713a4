"""The slides of a week and its programme in words: days, times, marks of what was changed."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QTime

from kiosk.clock import Clock, local
from kiosk.schedule.model import CountdownContent, Event, ProgrammeContent
from kiosk.schedule.slide_model import (
    CalendarContent,
    GoodNightContent,
    HallContent,
    SponsorContent,
    TeaserContent,
)
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words

Told = Mapping[str, object]

MOST_LATER: Final = 4
"""So many later events fit under what is on now and next."""

MOST_CHANGES: Final = 2
"""So many changes are told beside the programme."""

MOST_TOMORROW: Final = 5
MOST_CALENDAR: Final = 6
"""So many lines the calendar of the next days has at most."""

_A_WEEK: Final = 7


class WeekWriter:
    """Writes what the designs of the programme's slides show."""

    def __init__(self, words: Words, pictures: Pictures, clock: Clock) -> None:
        self._words = words
        self._pictures = pictures
        self._clock = clock

    def write(self, content: object) -> tuple[str, Told] | None:
        """The design's name and its texts; None for content of other features."""
        match content:
            case ProgrammeContent():
                return "Programme", self._programme(content)
            case CountdownContent():
                return "Countdown", self._countdown(content)
            case TeaserContent():
                return "Teaser", self._teaser(content)
            case SponsorContent():
                return "Sponsor", {
                    "title": content.title,
                    "sponsor": content.sponsor,
                    "words": content.text,
                    "day": self._day(content.date),
                }
            case HallContent():
                return "Hall", self._hall(content)
            case GoodNightContent():
                return "GoodNight", self._good_night(content)
            case CalendarContent():
                return "Calendar", self._calendar(content)
        return None

    def _programme(self, content: ProgrammeContent) -> Told:
        agenda = content.agenda
        later = [event for event in agenda.later if not event.all_day]
        ahead = max(0, (content.date - self._today()).days)
        return {
            "theme": content.theme,
            "sponsor": content.sponsor,
            "day": self._day(content.date),
            "now": [self._event(event) for event in agenda.now],
            "next": [self._event(event) for event in agenda.next],
            "ahead": [self._event(event) for event in agenda.next_day[: MOST_LATER + 1]],
            "changes": [self._change(event) for event in agenda.changes[:MOST_CHANGES]],
            "daysAhead": ahead,
            "weekday": self._weekday(content.date),
            "later": [self._event(event) for event in later[:MOST_LATER]],
            "more": max(0, len(later) - MOST_LATER),
            "minutesToNext": -1 if agenda.minutes_to_next is None else agenda.minutes_to_next,
        }

    def _countdown(self, content: CountdownContent) -> Told:
        wall = local(content.at, self._clock.zone)
        return {
            "kind": content.kind,
            "title": content.title,
            "place": content.place,
            "days": content.days,
            "minutes": content.minutes,
            "day": self._day(wall.date()),
            "time": self._time(content.at),
        }

    def _teaser(self, content: TeaserContent) -> Told:
        week = content.week
        return {
            "title": week.theme,
            "text": week.text,
            "picture": self._pictures.address(week.picture),
            "motif": content.motif,
            "colours": asdict(content.colours),
            "days": content.days,
            "first": self._day(week.start),
            "last": self._day(week.end) if week.end > week.start else "",
            "highlights": [
                {**self._event(event), "weekday": self._near_day(event.starts_at)}
                for event in content.highlights
            ],
            "signingUp": content.signing_up,
        }

    def _hall(self, content: HallContent) -> Told:
        news = content.news
        return {
            "title": content.week.theme,
            "motif": content.motif,
            "colours": asdict(content.colours),
            "people": [
                {
                    "names": one.names,
                    "what": one.what,
                    "kind": one.kind,
                    "others": one.others,
                }
                for one in news.people
            ],
            "found": news.found,
            "thanks": news.thanks,
            "came": news.came,
            "page": content.page,
            "pages": content.pages,
        }

    def _good_night(self, content: GoodNightContent) -> Told:
        return {
            "theme": content.theme,
            "motif": content.motif,
            "over": content.next_date is None,
            "weekday": "" if content.next_date is None else self._weekday(content.next_date),
            "ahead": [self._event(event) for event in content.events[:MOST_TOMORROW]],
            "more": max(0, len(content.events) - MOST_TOMORROW),
        }

    def _calendar(self, content: CalendarContent) -> Told:
        today, room = self._today(), MOST_CALENDAR
        days = []
        for day in content.days:
            events, room = day.events[:room], room - min(room, len(day.events))
            if events:
                days.append(
                    {
                        "daysAhead": (day.date - today).days,
                        "weekday": self._weekday(day.date),
                        "day": self._short_day(day.date),
                        "events": [
                            self._change(event) if event.cancelled else self._event(event)
                            for event in events
                        ],
                    }
                )
        return {"days": days}

    def _event(self, event: Event) -> dict[str, object]:
        return {
            "title": event.title,
            "place": event.place,
            "sponsor": event.sponsor,
            "speaker": event.speaker,
            "allDay": event.all_day,
            "starts": self._time(event.starts_at),
            "ends": self._time(event.ends_at),
            "mark": "",
            "moved": "",
            "wasTime": "" if event.was_at is None else self._moved(event.was_at, event.starts_at),
            "wasPlace": event.was_place,
        }

    def _change(self, event: Event) -> dict[str, object]:
        """An event at the time that it had: cancelled, or moved to another."""
        told = self._event(event)
        told["mark"] = "cancelled" if event.cancelled else "moved"
        if not event.cancelled and event.was_at is not None:
            told["starts"] = self._time(event.was_at)
            told["moved"] = self._moved(event.starts_at, event.was_at)
        return told

    def _moved(self, at: datetime, other: datetime) -> str:
        """A time, with its day where that is another than the day of `other`."""
        zone = self._clock.zone
        day, known = local(at, zone).date(), local(other, zone).date()
        return self._time(at) if day == known else f"{self._near_day(at)} {self._time(at)}"

    def _near_day(self, at: datetime) -> str:
        day = local(at, self._clock.zone).date()
        near = 0 <= (day - self._today()).days < _A_WEEK
        return self._weekday(day) if near else self._short_day(day)

    def _today(self) -> date:
        return local(self._clock.now(), self._clock.zone).date()

    def _weekday(self, day: date) -> str:
        return self._words.weekday(QDate(day.year, day.month, day.day))

    def _day(self, day: date) -> str:
        return self._words.long_date(QDate(day.year, day.month, day.day))

    def _short_day(self, day: date) -> str:
        return self._words.short_date(QDate(day.year, day.month, day.day))

    def _time(self, instant: datetime) -> str:
        wall = local(instant, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))
