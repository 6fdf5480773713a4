"""The pictures of the manager's page of people."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from kiosk.assets import assets
from kiosk.people.model import Display

if TYPE_CHECKING:
    from kiosk.app.site import App
    from kiosk.app.wiring import Kiosk
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

_FACES: Final = ("demo", "portrait-*.png")


def people_pictures(app: "App", managing: "ManagerModel", stills: "Stills") -> Iterator[str]:
    """Every page, with pictures that somebody put into the inbox. A manager is signed in."""
    from kiosk.ui.models.people_list import PeopleModel

    inbox = app.site.inbox
    faces = sorted((assets() / _FACES[0]).glob(_FACES[1]))
    for file in faces:
        (inbox / file.name).write_bytes(file.read_bytes())
    managing.show("people")
    desk = managing.desks["people"]
    assert isinstance(desk, PeopleModel)
    yield stills.take("manager-people")
    for page in ("teams", "departments", "add"):
        desk.show(page)
        yield stills.take(f"manager-people-{page}")
        desk.back()
    stills.settle()
    shown = [one for one in app.people.roster() if one.active and one.display is Display.PHOTO]
    desk.picker.pick(shown[0].id)
    yield stills.take("manager-person")
    for page in ("edit", "birthday", "photo"):
        desk.show(page)
        yield stills.take(f"manager-person-{page}")
    desk.cropping.choose(0)
    stills.settle()
    desk.cropping.grow(-3)
    yield stills.take("manager-person-frame")
    desk.back()
    desk.back()
    for page in ("erase", "sure"):
        desk.show(page)
        yield stills.take(f"manager-person-{page}")
    for file in faces:
        (inbox / file.name).unlink()
    managing.show("home")


def my_look_pictures(
    made: "Kiosk", stills: "Stills", identify: Callable[[], None]
) -> Iterator[str]:
    """How somebody is shown, chosen with their badge; `identify` holds one up."""
    from kiosk.ui.models.tickets import TicketsModel

    made.models.stage.open("tickets")
    identify()
    stills.settle()
    tickets = made.models.screens["tickets"]
    assert isinstance(tickets, TicketsModel)
    tickets.won.putAside()
    stills.settle()
    assert tickets.look is not None
    tickets.look.open()
    yield stills.take("my-look")
    tickets.back()
    made.models.stage.home()
