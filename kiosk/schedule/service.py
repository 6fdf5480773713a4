"""What people and managers do with the week and its programme."""

from kiosk.schedule.ahead import Ahead
from kiosk.schedule.days import Days
from kiosk.schedule.editing import Editing
from kiosk.schedule.looking import Looking
from kiosk.schedule.rosters import Rosters
from kiosk.schedule.signing import Signing
from kiosk.schedule.slot_files import SlotFiles
from kiosk.schedule.taking_in import TakingIn
from kiosk.schedule.venues import Venues
from kiosk.schedule.week_editing import WeekEditing
from kiosk.schedule.weeks import Weeks


class Schedule(
    Ahead, Looking, Weeks, Days, TakingIn, SlotFiles, Signing, Rosters, Editing, WeekEditing, Venues
):
    """The use cases; each is one transaction."""
