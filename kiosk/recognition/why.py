"""Why a recognition is or is not on the screen: codes with values. Pure.

The sentences stand in `why_texts`; days are ISO days and times HH:MM, both of the site.
"""

from datetime import datetime, timedelta
from math import ceil
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.recognition.hours import Standing, standing
from kiosk.recognition.model import Recognition, State
from kiosk.recognition.rules import unanswered
from kiosk.recognition.store import Phase
from kiosk.words import Message, Value

MOST_COUNTED: Final = 1000
"""So many that come before one are counted; of more, "at least" is said."""

_SLIDE: Final = timedelta(seconds=15)
"""What a slide takes, roughly."""

_SLIDES_BEFORE_NEW: Final = 2
_SLIDES_BEFORE_WAITING: Final = 3
"""Slides for each one that comes before it, roughly: see `kiosk.rotation.choose`."""


def why(
    one: Recognition,
    now: datetime,
    zone: ZoneInfo,
    *,
    place: int | None,
    failed: bool = False,
    on_screen: bool = False,
) -> tuple[Message, ...]:
    """What a manager should know about where `one` stands, the most important first.

    `place` counts those that come before it, up to `MOST_COUNTED`; None while it waits for no
    turn. `failed` tells that its slide could not be shown of late, `on_screen` that it is on now.
    """
    now_is = standing(one, now, zone)
    match now_is.phase:
        case Phase.WAITING:
            return (Message("why_note" if unanswered(one) else "why_waiting"),)
        case Phase.HIDDEN if one.state is State.REFUSED:
            return (Message("why_refused", {"reason": one.reason}),)
        case Phase.HIDDEN:
            return (Message("why_hidden"),)
        case Phase.COMING if one.show_from is not None:
            return (Message("why_from", {"day": one.show_from.isoformat()}),)
        case Phase.OVER if one.show_until is not None:
            return (Message("why_until", {"day": one.show_until.isoformat()}),)
        case Phase.RESTING:
            return (_resting(one, now, now_is, zone),)
        case _:
            return tuple(_live(one, place, failed, on_screen))


def _resting(one: Recognition, now: datetime, now_is: Standing, zone: ZoneInfo) -> Message:
    """It is back at `now_is.turns_at`: on another day, or later on this one."""
    back = now if now_is.turns_at is None else now_is.turns_at
    wall, today = back.astimezone(zone), now.astimezone(zone).date()
    values: dict[str, Value] = {
        "day": wall.date().isoformat(),
        "time": wall.strftime("%H:%M"),
    }
    its_day = not one.weekdays or today.isoweekday() in one.weekdays
    if not its_day:
        return Message("why_weekdays", values)
    if one.time_from is None or one.time_until is None:
        return Message("why_weekdays", values)
    hours: dict[str, Value] = {
        "begin": one.time_from.strftime("%H:%M"),
        "end": one.time_until.strftime("%H:%M"),
    }
    return Message("why_times", values | hours)


def _live(one: Recognition, place: int | None, failed: bool, on_screen: bool) -> list[Message]:
    if on_screen:
        return [Message("why_showing")]
    found = [Message("why_failed")] if failed else []
    if not place:
        return [*found, Message("why_next")]
    slides = place * (_SLIDES_BEFORE_WAITING if one.shown else _SLIDES_BEFORE_NEW)
    minutes = max(1, ceil(slides * _SLIDE / timedelta(minutes=1)))
    values: dict[str, Value] = {"before": place, "minutes": minutes}
    code = "why_turn" if place < MOST_COUNTED else "why_turn_far"
    return [*found, Message(code, values)]
