"""The tour's pictures of the programme's desk: days, an event and its fields, weeks, places."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.clock import today
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.schedule.slot_templates import by_time

if TYPE_CHECKING:
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills


class ProgrammeTour:
    """Does what a manager does with the programme of the demo; one is signed in."""

    def __init__(self, app: App, manager: "ManagerModel", stills: "Stills") -> None:
        self._app = app
        self._manager = manager
        self._stills = stills

    def pictures(self) -> Iterator[str]:
        """The days, an event with all its pages, the weeks, the places."""
        yield from self._events()
        yield from self._weeks()
        yield from self._venues()

    def _events(self) -> Iterator[str]:
        from kiosk.ui.models.programme import ProgrammeModel

        desk = self._manager.desks["programme"]
        assert isinstance(desk, ProgrammeModel)
        self._manager.show("programme")
        yield self._stills.take("manager-programme")
        day = self._app.schedule.programme(*2 * (today(self._app.clock),)).days[0]
        # The last one of today into which nobody has signed up: its slots may go again.
        quiet = [
            one.id
            for one in day.events
            if not one.all_day and not self._app.schedule.whole(one.id).people
        ]
        desk.edit(quiet[-1])
        yield self._stills.take("manager-event")
        for step in ("when", "kind", "text", "slots"):
            desk.turnTo(step)
            yield self._stills.take(f"manager-event-{step}")
            desk.back()
        draft = desk.form.draft
        desk.form.put(
            slots=(
                *by_time(SlotKind.PLACE, draft.starts_at, draft.ends_at, timedelta(minutes=15), 8),
                *by_time(SlotKind.COVER, draft.starts_at, draft.ends_at, capacity=2),
            )
        )
        desk.turnTo("slots")
        yield self._stills.take("manager-event-slots-all")
        desk.slots.open(1)
        yield self._stills.take("manager-event-slot")
        desk.back()
        desk.back()
        desk.form.setCovered(True)
        desk.cover.propose("de")
        desk.turnTo("cover")
        yield self._stills.take("manager-event-cover")
        desk.back()
        desk.form.moveStart(6)
        desk.keep()
        yield self._stills.take("manager-programme-undo")
        desk.edit(quiet[-1])
        self._stills.settle()
        desk.turnTo("save")
        yield self._stills.take("manager-event-papers")
        desk.back()
        desk.turnTo("copy")
        for days in (1, 2):
            desk.copyMonth.choose((today(self._app.clock) + timedelta(days=days)).isoformat())
        yield self._stills.take("manager-event-copy")
        desk.back()
        desk.back()
        desk.undo()
        self._stills.settle()
        self._manager.back()

    def _weeks(self) -> Iterator[str]:
        from kiosk.ui.models.weeks_form import WeeksModel

        desk = self._manager.desks["weeks"]
        assert isinstance(desk, WeeksModel)
        self._manager.show("weeks")
        yield self._stills.take("manager-weeks")
        desk.edit(self._app.schedule.weeks()[0].id)
        yield self._stills.take("manager-week")
        for step in ("dates", "motif", "colour", "days"):
            desk.turnTo(step)
            yield self._stills.take(f"manager-week-{step}")
            desk.back()
        desk.turnTo("days")
        desk.openDay(today(self._app.clock).isoformat())
        yield self._stills.take("manager-week-day")
        for _ in range(3):
            desk.back()
        self._manager.back()

    def _venues(self) -> Iterator[str]:
        from kiosk.ui.models.venues import VenuesModel

        desk = self._manager.desks["venues"]
        assert isinstance(desk, VenuesModel)
        self._manager.show("venues")
        yield self._stills.take("manager-venues")
        desk.begin()
        yield self._stills.take("manager-venue-name")
        desk.write("Sauna")
        inbox = self._app.site.inbox
        inbox.mkdir(exist_ok=True)
        name = "scene-breakfast.png"
        (inbox / name).write_bytes((assets() / "demo" / name).read_bytes())
        desk.next()
        self._stills.settle()
        desk.pictures.choose(0)
        self._stills.settle()
        desk.pictures.setWhole(True)
        desk.pictures.take()
        self._stills.settle()
        (inbox / name).unlink()
        desk.point(320, 610)
        yield self._stills.take("manager-venue-pin")
        desk.back()
        self._manager.back()
