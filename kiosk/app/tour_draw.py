"""Pictures of the draw in front of people, from the open raffle to its seal."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.scanning.code import Kind, make
from kiosk.scanning.repeat import Device

if TYPE_CHECKING:
    from kiosk.people.model import Person
    from kiosk.ui.models.ceremony import CeremonyModel
    from kiosk.ui.models.scan import ScanDoor
    from kiosk.ui.stills import Stills

_DICE: Final = (3, 6, 1, 5, 2, 4, 3, 6, 1, 5)
_SAID: Final = (("Aino", "Seven swans"), ("Night shift", "rye bread 4 ever"))


class DrawTour:
    """Does what a manager does in front of everybody; the ceremony of an open raffle is shown."""

    def __init__(
        self,
        app: App,
        ceremony: "CeremonyModel",
        door: "ScanDoor",
        stills: "Stills",
        clock: SetClock,
    ) -> None:
        self._app = app
        self._ceremony = ceremony
        self._door = door
        self._stills = stills
        self._clock = clock

    def pictures(self) -> Iterator[str]:
        """All of them, in the order of a draw."""
        yield from self._frozen()
        yield from self._listed()
        yield from self._given()
        yield from self._drawn()
        yield from self._ended()

    def _frozen(self) -> Iterator[str]:
        yield self._take("freeze")
        self._ceremony.askClose()
        yield self._take("closing")
        self._ceremony.closeList()
        yield self._take("list")

    def _listed(self) -> Iterator[str]:
        ceremony = self._ceremony
        finder = max(self._app.people.roster(), key=self._tickets)
        without = min(self._app.people.roster(), key=self._tickets)
        for name, person in (("in", finder), ("out", without)):
            badge = self._app.people.make_badges("console:tour", [person.id], replace=True)[0]
            self._door.take(badge.code.text, Device.WEDGE)
            yield self._take(f"list-{name}")
        self._door.take(make(Kind.BADGE).text, Device.WEDGE)
        yield self._take("list-unknown")
        ceremony.tickets.forget()
        ceremony.tickets.type("1")
        yield self._take("list-found")
        ceremony.explain()
        yield self._take("explained")
        ceremony.back()
        self._stills.settle()
        ceremony.goOn()

    def _given(self) -> Iterator[str]:
        ceremony = self._ceremony
        self._stills.settle()
        for label, text in _SAID:
            ceremony.contribute(label, text)
            self._stills.settle()
        yield self._take("contributions")
        ceremony.goOn()
        for face in _DICE:
            ceremony.roll(face)
        yield self._take("dice")
        ceremony.takeDice()
        yield self._take("waits")
        self._clock.forward(timedelta(seconds=ceremony.holdSeconds + 1))
        ceremony.tick()
        yield self._take("ready")

    def _drawn(self) -> Iterator[str]:
        ceremony = self._ceremony
        prizes = ceremony.raffle["prizes"]
        assert isinstance(prizes, int)
        for number in range(1, prizes + 1):
            ceremony.draw()
            yield self._take(f"winner-{number}")
            if number == 1:
                ceremony.askVoid()
                yield self._take("void")
                ceremony.back()
                ceremony.pause()
                yield self._take("paused")
                ceremony.askAbandon()
                yield self._take("abandon")
                ceremony.back()
                ceremony.goOn()
                self._stills.settle()
            if number == 2:
                # Its winner may come later.
                ceremony.goOn()
                yield self._take("ready-again")
                ceremony.showWinners()
                yield self._take("winners")
                ceremony.back()
                continue
            ceremony.claim()
            yield self._take(f"claimed-{number}")
            ceremony.goOn()
            self._stills.settle()
        ceremony.showWinners()
        yield self._take("winners-held")
        for waiting in [one for one in ceremony.rounds if one["pending"]]:
            ceremony.openWinner(int(str(waiting["round"])))
            self._stills.settle()
            ceremony.claim()
            self._stills.settle()
            ceremony.goOn()
            self._stills.settle()

    def _ended(self) -> Iterator[str]:
        yield self._take("end")
        self._ceremony.finish()
        yield self._take("finished")
        self._ceremony.back()
        self._stills.settle()

    def _take(self, name: str) -> str:
        return self._stills.take(f"ceremony-{name}")

    def _tickets(self, person: "Person") -> int:
        return len(self._app.raffles.tickets_of(person.id))
