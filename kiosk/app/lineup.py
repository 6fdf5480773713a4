"""What a line-up tells, gathered from the features. For the storage worker."""

from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.clock import today
from kiosk.schedule.model import DayPlan

if TYPE_CHECKING:
    from kiosk.ui.models.lineup import LineupNews


def lineup_news(app: App, reading: bool) -> "LineupNews":
    """The day's value, its story and its events; with `reading` letters, and nothing else."""
    from kiosk.ui.models.lineup import LineupNews

    if reading:
        return LineupNews(letters=app.recognitions.letters())
    day = today(app.clock)
    plan = app.schedule.day_plan(day) or DayPlan(day)
    value = app.recognitions.value_of(day, plan.value)
    return LineupNews(
        title=plan.title,
        sponsor=plan.sponsor,
        value=value,
        story=app.recognitions.story(value.key if value else "", day, plan.story),
        events=app.schedule.on_day(day),
    )
