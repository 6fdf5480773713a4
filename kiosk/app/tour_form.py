"""The pictures of making a raffle, page by page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.assets import assets

if TYPE_CHECKING:
    from kiosk.app.site import App
    from kiosk.ui.models.raffle_form import RaffleFormModel
    from kiosk.ui.stills import Stills


def form_pictures(app: "App", form: "RaffleFormModel", stills: "Stills") -> Iterator[str]:
    """Every page of the open form, with a picture that somebody put into the inbox.

    The last look is the last picture; nothing is announced.
    """
    inbox = app.site.inbox
    inbox.mkdir(exist_ok=True)
    names = [file.name for file in sorted((assets() / "demo").glob("scene-*.png"))]
    for name in names:
        (inbox / name).write_bytes((assets() / "demo" / name).read_bytes())
    yield stills.take("manager-open")
    form.openPrize(0)
    form.openPictures()
    yield stills.take("manager-open-pictures")
    listed = [file["name"] for file in form.prizes.files]
    form.takePicture(listed.index("scene-breakfast.png"))
    stills.settle()
    form.prizes.setWorth("12 €")
    form.prizes.moveCount(1)
    yield stills.take("manager-open-prize")
    form.back()
    form.next()
    yield stills.take("manager-open-limits")
    form.next()
    form.terms.setDrawsLate(True)
    yield stills.take("manager-open-draw")
    form.next()
    form.excluded.toggleOrganisers()
    yield stills.take("manager-open-excluded")
    form.openTeams()
    yield stills.take("manager-open-teams")
    form.back()
    form.next()
    yield stills.take("manager-open-sure")
    for name in names:
        (inbox / name).unlink()
