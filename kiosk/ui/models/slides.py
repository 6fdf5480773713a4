"""From a slide's frozen content to what its design shows: translated, dates and numbers written.

Sentences with counts are made in QML, which gets the numbers; everything else is text here.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QTime

from kiosk.clock import Clock, local
from kiosk.raffle.model import RaffleContent, Rules
from kiosk.recognition.model import Kind, RecognitionContent
from kiosk.recognition.week_source import ThanksWeekContent
from kiosk.rotation.builtin import BuiltInContent
from kiosk.ui.films import Films
from kiosk.ui.models.prizes import told_prizes
from kiosk.ui.models.slides_week import WeekWriter
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words, say

CONTEXT: Final = "recognition"

DESIGNS: Final[Mapping[str, str]] = {
    Kind.THANKS: "Thanks",
    Kind.PRAISE: "Praise",
    Kind.AWARD: "Award",
    Kind.HERO: "Hero",
    Kind.MILESTONE: "Milestone",
    Kind.WINNER: "Winner",
    Kind.VALUE_STORY: "ValueStory",
    Kind.TIP: "Tip",
    Kind.NOTICE: "Notice",
}
"""The design of each kind of recognition: slides/<name>Slide.qml."""

BUILT_IN_DESIGNS: Final[Mapping[str, str]] = {
    "welcome": "Welcome",
    "theme": "Theme",
    "value": "Value",
    "built_in_tip": "Tip",
}

RAFFLE_DESIGNS: Final[Mapping[str, str]] = {
    "state": "Raffle",
    "countdown": "RaffleCountdown",
    "hint": "Hint",
    "prizes": "Prizes",
    "draw": "Draw",
}
"""The design of each slide about the raffle."""

MOST_PARCELS: Final = 12
"""So many prizes of a draw are shown one by one; of more, those that are next."""

MOST_PLOTTED: Final = 160
"""So many tokens are drawn one by one; of more, each mark stands for several."""


@dataclass(frozen=True, slots=True)
class Design:
    """Which design to load, and the texts and numbers that it shows."""

    name: str
    content: Mapping[str, object]


class SlideWriter:
    """Writes the contents of slides for the screen, in the language of the moment."""

    def __init__(
        self,
        words: Words,
        pictures: Pictures,
        clock: Clock,
        site_name: str,
        films: Films | None = None,
    ) -> None:
        self._words = words
        self._pictures = pictures
        self._clock = clock
        self._site_name = site_name
        self._films = films or Films(pictures)
        self._week = WeekWriter(words, pictures, clock)

    def write(self, content: object) -> Design:
        """The design and texts of `content`. Raises TypeError for content without a design."""
        match content:
            case RecognitionContent():
                return self._recognition(content)
            case BuiltInContent():
                return Design(
                    BUILT_IN_DESIGNS[content.kind],
                    {
                        **_EMPTY,
                        "kind": content.kind,
                        "title": say(CONTEXT, content.title),
                        "text": say(CONTEXT, content.text),
                    },
                )
            case ThanksWeekContent():
                told = {"count": content.count, "lastWeek": content.last_week}
                return Design("ThanksWeek", told)
            case RaffleContent():
                return self._raffle(content)
            case None:
                return self.fallback()
        told_of_week = self._week.write(content)
        if told_of_week is not None:
            return Design(*told_of_week)
        raise TypeError(f"no design for {type(content).__name__}")

    def fallback(self) -> Design:
        """A slide that needs no storage."""
        return Design("Welcome", {**_EMPTY, "kind": "welcome", "title": self._site_name})

    def _recognition(self, content: RecognitionContent) -> Design:
        value = content.value
        film = None if content.video is None else self._films.told(content.video)
        return Design(
            DESIGNS[content.kind] if film is None else "Video",
            {
                **_EMPTY,
                "kind": content.kind.value,
                "title": content.title,
                "text": content.text,
                "words": content.words,
                "note": content.note,
                "ink": content.ink,
                "source": content.source,
                "names": self._listed(content.names),
                "unnamed": content.unnamed,
                "teams": self._listed(content.teams),
                "team": content.team,
                "monogram": content.monogram,
                "picture": self._pictures.address(content.picture),
                "prizePicture": self._pictures.address(content.prize_picture),
                "sender": content.sender,
                "fromColleague": content.from_colleague,
                "value": say(CONTEXT, value.name) if value else "",
                "day": self._day(content.date),
                "occasion": content.occasion.value,
                "years": content.years,
                "ahead": self._ahead(content.date),
                "page": content.page,
                "pages": content.pages,
                "film": film,
            },
        )

    def _raffle(self, content: RaffleContent) -> Design:
        now = self._clock.now()
        days = minutes = -1
        draw_day = draw_time = ""
        if content.draw_at is not None:
            wall = local(content.draw_at, self._clock.zone)
            days = max(0, (wall.date() - local(now, self._clock.zone).date()).days)
            minutes = max(0, math.ceil((content.draw_at - now) / timedelta(minutes=1)))
            draw_day = self._day(wall.date())
            draw_time = self._time(content.draw_at)
        rules = Rules(prizes=content.prizes, details=content.details)
        marks, marked = plotted(content.found, content.made)
        return Design(
            RAFFLE_DESIGNS[content.kind],
            {
                "name": content.name,
                "found": content.found,
                "made": content.made,
                "out": content.out,
                "hint": content.hint,
                "tickets": content.tickets,
                "marks": marks,
                "marked": marked,
                "days": days,
                "minutes": minutes,
                "day": draw_day,
                "time": draw_time,
                "prizes": told_prizes(rules, self._pictures.address),
                "drawn": len(content.drawn),
                "toDraw": len(content.prizes),
                "parcels": _parcels(rules, content.drawn, self._pictures.address),
            },
        )

    def _listed(self, parts: Sequence[str]) -> str:
        return self._words.locale.createSeparatedList(list(parts)) if parts else ""

    def _day(self, day: date) -> str:
        return self._words.long_date(QDate(day.year, day.month, day.day))

    def _ahead(self, day: date) -> str:
        """The weekday that is celebrated beforehand; "" for a day that has come."""
        today = local(self._clock.now(), self._clock.zone).date()
        return self._words.weekday(QDate(day.year, day.month, day.day)) if day > today else ""

    def _time(self, instant: datetime) -> str:
        wall = local(instant, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))


def _parcels(
    rules: Rules, drawn: Sequence[int], picture: Callable[[str], str]
) -> list[dict[str, object]]:
    """The prizes around the next one, in the order of the draw, each with whether it is drawn."""
    count = len(rules.prizes)
    following = next((place for place in range(count) if place not in drawn), count)
    first = max(0, min(following - MOST_PARCELS // 2, count - MOST_PARCELS))
    return [
        {
            "name": rules.prizes[place],
            "picture": picture(rules.prize(place).media),
            "drawn": place in drawn,
            "seed": place,
        }
        for place in range(first, min(count, first + MOST_PARCELS))
    ]


def plotted(found: int, made: int) -> tuple[int, int]:
    """How many marks a plot of `made` tokens has, and how many of them are found ones.

    Every mark is one token up to `MOST_PLOTTED`; of more, it stands for an equal share. A share
    is found only when all of it is, but the first find is always seen.
    """
    if made <= MOST_PLOTTED:
        return made, min(found, made)
    marked = found * MOST_PLOTTED // made
    return MOST_PLOTTED, min(MOST_PLOTTED, max(marked, 1 if found else 0))


_EMPTY: Final[Mapping[str, object]] = {
    "kind": "",
    "title": "",
    "text": "",
    "words": "",
    "note": "",
    "ink": "",
    "source": "",
    "names": "",
    "unnamed": 0,
    "teams": "",
    "team": "",
    "monogram": "",
    "picture": "",
    "prizePicture": "",
    "sender": "",
    "fromColleague": False,
    "value": "",
    "day": "",
    "occasion": "",
    "years": 0,
    "ahead": "",
    "page": 1,
    "pages": 1,
}
