"""The tour's pictures of how the kiosk behaves: how long things are kept, and the data sheet."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills


def choices_pictures(managing: "ManagerModel", stills: "Stills") -> Iterator[str]:
    """The tab about time, and where its paper is saved."""
    from kiosk.ui.models.choices import ChoicesModel

    managing.show("choices")
    choices = managing.desks["choices"]
    assert isinstance(choices, ChoicesModel)
    choices.turn("keeping")
    yield stills.take("manager-choices-keeping")
    choices.wantSheet()
    yield stills.take("manager-choices-sheet")
    choices.back()
