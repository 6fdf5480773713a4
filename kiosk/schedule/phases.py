"""What a moment is to the weeks of a site: before one, in it, after it, or none of these. Pure.

A week's teaser runs for its `teaser_days` before the first day, its hall of fame for `hall_days`
after the last. Where the hall of one week meets the teaser of the next, the hall keeps half of the
days between the two weeks (the odd one too) and the teaser has the rest: nobody's hall is skipped
because the next week comes soon. In a week and in its hall, the day of a draw belongs to the draw,
from midnight until it begins.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.schedule.model import Week
from kiosk.schedule.themes import DEFAULT_MOTIF, Colours, colours_of, motif_name
from kiosk.schedule.times import day_of


class Phase(StrEnum):
    """What the rotation is about."""

    TEASER = "teaser"
    LIVE = "live"
    DRAW = "draw"
    """The hours before the draw."""
    HALL = "hall"
    ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class Look:
    """How the screens look: the week it is about (None in ordinary times) and its theme."""

    week: Week | None
    phase: Phase
    colours: Colours
    motif: str


def phase_on(
    weeks: Iterable[Week], now: datetime, zone: ZoneInfo, draw_at: datetime | None = None
) -> tuple[Week | None, Phase]:
    """The week that a moment belongs to, and its phase; `draw_at` is when the next draw begins."""
    today = day_of(now, zone)
    week, phase = week_by_day(weeks, today)
    draws = draw_at is not None and day_of(draw_at, zone) == today and now < draw_at
    if draws and phase in (Phase.LIVE, Phase.HALL):
        return week, Phase.DRAW
    return week, phase


def week_by_day(weeks: Iterable[Week], day: date) -> tuple[Week | None, Phase]:
    """The same of a day, but for the draw."""
    known = sorted(weeks, key=lambda week: week.start)
    before = None
    for week in known:
        if week.start <= day <= week.end:
            return week, Phase.LIVE
        if day < week.start:
            if teaser_begins(week, before) <= day:
                return week, Phase.TEASER
            break
        before = week
    if before is not None and day <= before.end + timedelta(days=before.hall_days):
        return before, Phase.HALL
    return None, Phase.ORDINARY


def look_of(week: Week | None, phase: Phase) -> Look:
    """How the screens look in a phase of a week."""
    if week is None:
        return Look(None, phase, colours_of(""), "")
    return Look(week, phase, colours_of(week.colour), motif_name(week.motif) or DEFAULT_MOTIF)


def teaser_begins(week: Week, before: Week | None) -> date:
    """The first day of a week's teaser; `before` is the week before it, if there is one."""
    wished = week.start - timedelta(days=week.teaser_days)
    if before is None:
        return wished
    between = max(0, (week.start - before.end).days - 1)
    kept = min(before.hall_days, (between + 1) // 2)
    return max(wished, before.end + timedelta(days=kept + 1))
