"""The minute that everything listens to, the machine's clock, and the line-up on its clock."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.device_time import DeviceClock
from kiosk.app.lineup import lineup_news
from kiosk.app.site import App
from kiosk.clock import Clock, SteadyClock, SystemClock

if TYPE_CHECKING:
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.models.desk import Desk, DeskContext
    from kiosk.ui.models.lineup import LineupModel
    from kiosk.ui.models.minute import MinuteModel
    from kiosk.ui.models.slides import SlideWriter
    from kiosk.ui.models.stage import StageModel
    from kiosk.ui.words import Words


def lasting(clock: Clock) -> Clock:
    """The clock by which the stage counts: how long somebody is away does not follow the wall's."""
    return SteadyClock(clock) if isinstance(clock, SystemClock) else clock


class Timing:
    """One per window. `minute` begins with the footer."""

    def __init__(self, app: App, minute: "MinuteModel") -> None:
        self.minute = minute
        self.device = DeviceClock(app)
        self._app = app
        minute.jumped.connect(self.device.jumped)

    def lineup(
        self, stage: "StageModel", writer: "SlideWriter", jobs: "Jobs", words: "Words"
    ) -> "LineupModel":
        """The model of the line-up's screen."""
        from kiosk.ui.models.lineup import LineupModel

        news = partial(lineup_news, self._app)
        return LineupModel(stage, news, writer, jobs, self._app.clock, words, minute=self.minute)

    def desks(self, context: "DeskContext", begin: Callable[[bool], None]) -> "dict[str, Desk]":
        """The manager's pages about time; `begin` opens the line-up, or the reading of letters."""
        from kiosk.ui.models.device_time import DeviceTimeModel
        from kiosk.ui.models.lineup_desk import LineupDeskModel

        return {
            "time": DeviceTimeModel(context, self.device.look, self.minute),
            "lineup": LineupDeskModel(context, partial(lineup_news, self._app), begin),
        }
