"""The slides of a week's phases, as they would be before, in and after the demo's week."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from kiosk.app.hall import HallOfFame
from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.rotation.choose import PROGRAMME
from kiosk.rotation.model import Slide
from kiosk.schedule.model import Event, ProgrammeContent, Week
from kiosk.schedule.now_next import agenda
from kiosk.schedule.slide_model import HallNews
from kiosk.schedule.slide_rules import calendar, to_event
from kiosk.schedule.source import ProgrammeSource
from kiosk.schedule.times import instant

_DWELL = 10.0


def week_slides(app: App) -> Iterator[tuple[str, Slide]]:
    """One slide of each phase, and a programme of which something was changed."""
    week = app.schedule.weeks()[0]
    zone = app.clock.zone

    def at(days: int, hour: int, minute: int = 0) -> datetime:
        return instant(week.start + timedelta(days=days), time(hour, minute), zone)

    hall = HallOfFame(app.recognitions, app.schedule, app.raffles, app.clock)

    def told(about: Week) -> HallNews:
        # Of the demo's guests there are only yesterday's.
        return replace(hall.news(about), came=61)

    for slide_id, when in (
        ("teaser", at(-9, 9)),
        ("sponsor", at(0, 9)),
        ("good-night", at(2, 23, 50)),
        ("hall", at((week.end - week.start).days + 2, 9)),
    ):
        source = ProgrammeSource(
            app.work, SetClock(when, zone), hall=told, signing_up=lambda events: True
        )
        for one in source.candidates(when):
            slide = source.slide(one) if one.id == slide_id else None
            if slide is not None:
                yield f"slide-{PROGRAMME}-{slide_id}", slide
    days_of_week = app.schedule.week(week.start).days
    yield from _changed(week, days_of_week[3].events, at(3, 12, 30), app)
    days = calendar(app.schedule.coming(), at(2, 9), zone)
    if days is not None:
        yield f"slide-{PROGRAMME}-calendar", _slide("calendar", days)


def _changed(
    week: Week, events: tuple[Event, ...], now: datetime, app: App
) -> Iterator[tuple[str, Slide]]:
    """A programme with an event that was cancelled and one that was moved."""
    timed = [one for one in events if not one.all_day]
    first, lineup, second, *others = timed
    late = timedelta(hours=2, minutes=30)
    changed = [
        replace(first, cancelled=True, starts_at=now, ends_at=now + timedelta(hours=1)),
        replace(second, was_at=now, starts_at=now + late, ends_at=now + late + timedelta(hours=1)),
        lineup,
        *others,
    ]
    told = agenda(changed, now, app.clock.zone)
    content = ProgrammeContent(week.theme, week.motif, app.clock.now().date(), told, "IT")
    yield f"slide-{PROGRAMME}-changed", _slide("changed", content)
    soon = to_event(told, week.motif)
    if soon is not None:
        yield f"slide-{PROGRAMME}-soon", _slide("soon", soon)


def _slide(name: str, content: object) -> Slide:
    return Slide(f"{PROGRAMME}:{name}", PROGRAMME, (), None, name, _DWELL, content)
