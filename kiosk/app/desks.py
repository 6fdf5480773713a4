"""The manager's further pages: each is one view model, by the name of its page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.app.site import App

if TYPE_CHECKING:
    from kiosk.ui.models.desk import Desk, DeskContext
    from kiosk.ui.models.scan import ScanDoor
    from kiosk.ui.sounds import Sound


def _silent(sound: "Sound") -> None:
    del sound


def make_desks(
    app: App,
    context: "DeskContext",
    door: "ScanDoor",
    play: "Callable[[Sound], object]" = _silent,
) -> "dict[str, Desk]":
    """The desks of an open site. `door` tells what devices read, `play` makes a sound."""
    from kiosk.ui.models.hiding import HidingModel

    del door
    return {
        "hide": HidingModel(context, app.raffles, play),
    }
