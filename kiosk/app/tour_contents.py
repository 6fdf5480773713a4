"""The pictures of everything that is stored, and of what comes on the screen."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app.site import App
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills


def contents_pictures(app: "App", managing: "ManagerModel", stills: "Stills") -> Iterator[str]:
    """The list, searched; one of it; what comes next. A manager is signed in."""
    from kiosk.ui.models.contents import ContentsModel

    managing.show("contents")
    desk = managing.desks["contents"]
    assert isinstance(desk, ContentsModel)
    yield stills.take("manager-contents")
    for page in ("kinds", "states"):
        desk.show(page)
        yield stills.take(f"manager-contents-{page}")
        desk.back()
    desk.show("ahead")
    yield stills.take("manager-contents-ahead")
    desk.show("list")
    desk.listing.search = "th"
    desk.listing.setSearching(True)
    yield stills.take("manager-contents-search")
    rows = app.recognitions.contents(1).rows
    desk.choose(rows[0].id)
    stills.settle()
    desk.flash()
    yield stills.take("manager-contents-one")
    desk.show("sure")
    yield stills.take("manager-contents-sure")
    managing.show("home")
