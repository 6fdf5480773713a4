"""The tour's pictures of the year's overview, and of slides that come of themselves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.app.site import App
from kiosk.clock import today
from kiosk.people.model import Display
from kiosk.recognition.milestone_source import MILESTONES, milestone_content
from kiosk.recognition.milestones import Milestone
from kiosk.recognition.model import Occasion
from kiosk.rotation.model import Slide

if TYPE_CHECKING:
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

_DWELL: Final = 12.0


def milestone_slides(app: App) -> Iterator[tuple[str, Slide]]:
    """What the roster would make of a few people, were it their day."""
    people = [one for one in app.people.roster() if one.active and one.display is Display.PHOTO]
    plain = next(one for one in app.people.roster() if one.display is Display.INITIALS)
    day = today(app.clock)
    for name, person, occasion, years, ahead in (
        ("birthday", people[2], Occasion.BIRTHDAY, 0, 0),
        ("birthday-ahead", plain, Occasion.BIRTHDAY, 0, 3),
        ("anniversary", replace(people[0], photo=None), Occasion.ANNIVERSARY, 2, 0),
        ("anniversary-long", people[1], Occasion.ANNIVERSARY, 25, 0),
    ):
        one = Milestone(occasion, person.id, day + timedelta(days=ahead), years)
        slide_id = f"{MILESTONES}:{name}"
        content = milestone_content(one, person)
        yield (
            f"slide-{MILESTONES}-{name}",
            Slide(slide_id, MILESTONES, (), None, MILESTONES, _DWELL, content),
        )


def insight_pictures(managing: "ManagerModel", stills: "Stills") -> Iterator[str]:
    """The year in weeks, who was overlooked, praise unanswered, saving. A manager is signed in."""
    from kiosk.ui.models.insights import InsightsModel

    managing.show("insights")
    desk = managing.desks["insights"]
    assert isinstance(desk, InsightsModel)
    for page in ("year", "people", "praise"):
        desk.show(page)
        yield stills.take(f"manager-insights-{page}")
    desk.pickWeek(40)
    desk.show("year")
    yield stills.take("manager-insights-week")
    desk.wantFile()
    yield stills.take("manager-insights-save")
    managing.show("home")
