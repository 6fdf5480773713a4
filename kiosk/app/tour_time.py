"""The tour's pictures of the line-up, of letters read aloud, and of the machine's time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.schedule.model import EventRow

if TYPE_CHECKING:
    from kiosk.app.wiring import Kiosk
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills


def lineup_pictures(app: App, made: "Kiosk", stills: "Stills") -> Iterator[str]:
    """The first page while a line-up is due, the line-up page by page, its last minute, letters.

    The clock is left as it was.
    """
    from kiosk.clock import SetClock
    from kiosk.ui.models.lineup import LineupModel

    stage, lineup = made.models.stage, made.models.screens["lineup"]
    assert isinstance(lineup, LineupModel)
    clock = app.clock
    assert isinstance(clock, SetClock)
    now = clock.now()
    begins = now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0)
    ends = begins + timedelta(minutes=15)
    row = EventRow(1, "tour-line-up", "", "Line-up", begins, ends, kind="line-up")
    app.schedule.import_rows([row], "console:tour")
    stage.open("home")
    yield stills.take("home-line-up")
    lineup.begin(False)
    stills.settle()
    for number in range(lineup.count):
        if number:
            lineup.forward()
        yield stills.take(f"lineup-{lineup.kind}")
    clock.forward(stage.lineup_left() - timedelta(seconds=40))
    lineup.tick()
    yield stills.take("lineup-last-minute")
    lineup.end()
    clock.set(now)
    lineup.begin(True)
    yield stills.take("lineup-letter")
    lineup.end()
    stage.tick()


def time_pictures(managing: "ManagerModel", stills: "Stills") -> Iterator[str]:
    """The line-up's page, and the machine's time, as it is and while it cannot be right."""
    from kiosk.ui.models.device_time import DeviceTimeModel

    managing.show("lineup")
    yield stills.take("manager-lineup")
    managing.show("time")
    desk = managing.desks["time"]
    assert isinstance(desk, DeviceTimeModel)
    stills.settle()
    found = desk.found
    assert found is not None
    good = replace(found, synchronised=True, system_zone=found.zone.key)
    desk.tell_of(good)
    yield stills.take("manager-time")
    desk.tell_of(replace(found, newest=found.now + timedelta(days=200), synchronised=False))
    yield stills.take("manager-time-wrong")
    managing.show("home")
    managing.setSection("kiosk")
    stills.settle()
    desk.tell_of(replace(found, newest=found.now + timedelta(days=200)))
    yield stills.take("manager-home-time-wrong")
    desk.tell_of(good)
    managing.setSection("week")
