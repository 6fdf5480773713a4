"""The manager's further pages: each is one view model, by the name of its page."""

from typing import TYPE_CHECKING

from kiosk.app.site import App

if TYPE_CHECKING:
    from kiosk.ui.models.desk import Desk, DeskContext
    from kiosk.ui.models.scan import ScanDoor


def make_desks(app: App, context: "DeskContext", door: "ScanDoor") -> "dict[str, Desk]":
    """The desks of an open site. `door` tells what devices read."""
    del app, context, door
    return {}
