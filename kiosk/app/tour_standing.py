"""The pictures of the week's screen: its views, an event's page, and what is somebody's own."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.schedule.model import EventRow

if TYPE_CHECKING:
    from kiosk.app.site import App
    from kiosk.app.wiring import Kiosk
    from kiosk.ui.stills import Stills

_ACTOR = "console:tour"


def standing_pictures(
    app: "App", made: "Kiosk", stills: "Stills", identify: Callable[[], None]
) -> Iterator[str]:
    """Every view, with a day that is full; `identify` holds up a badge."""
    from kiosk.ui.models.week import WeekModel

    stage = made.models.stage
    week = made.models.screens["week"]
    assert isinstance(week, WeekModel)
    stage.open("week")
    yield stills.take("week")
    for view in ("week", "list"):
        week.show(view)
        yield stills.take(f"week-{view}")
    week.show("day")
    today = [one for one in app.schedule.today().now if not one.all_day]
    coming = app.schedule.today()
    for event in (*today, *coming.next, *coming.later)[:1]:
        week.open(event.id)
        yield stills.take("week-event")
        week.back()
    week.toggleMine()
    yield stills.take("week-mine-by-badge")
    identify()
    yield stills.take("week-mine")
    stage.forget()
    stage.home()
    _crowd(app)
    stage.open("week")
    yield stills.take("week-crowded")
    week.show("week")
    yield stills.take("week-crowded-glance")
    stage.home()


def _crowd(app: "App") -> None:
    """More events at once than stand side by side."""
    now = app.clock.now().replace(minute=0, second=0, microsecond=0)
    titles = ("Yoga", "Chess", "Choir", "Board games", "Coffee", "Origami", "A walk", "Letters")
    rows = [
        EventRow(
            line=number,
            key=f"crowd{number}",
            uid="",
            title=title,
            starts_at=now + timedelta(minutes=30 * (number % 3)),
            ends_at=now + timedelta(minutes=30 * (number % 3) + 60),
            place="Room Saimaa",
        )
        for number, title in enumerate(titles)
    ]
    app.schedule.import_rows(rows, _ACTOR)
