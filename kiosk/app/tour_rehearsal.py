"""Pictures of a rehearsal: each kind of page of the ceremony under the mark that covers it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.app.rehearsal import HOLD_SECONDS
from kiosk.clock import SetClock

if TYPE_CHECKING:
    from kiosk.ui.models.ceremony import CeremonyModel
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

_DICE: Final = (3, 6, 1, 5, 2, 4, 3, 6, 1, 5)


class RehearsalTour:
    """Rehearses from the manager's desk, who is signed in there, and comes back to it."""

    def __init__(
        self,
        managing: "ManagerModel",
        ceremony: "CeremonyModel",
        stills: "Stills",
        clock: SetClock,
    ) -> None:
        self._managing = managing
        self._ceremony = ceremony
        self._stills = stills
        self._clock = clock

    def pictures(self) -> Iterator[str]:
        """From the list to the first winner."""
        ceremony = self._ceremony
        self._managing.rehearse()
        yield self._stills.take("rehearsal-list")
        self._clock.forward(timedelta(seconds=HOLD_SECONDS))
        self._step(ceremony.tick)
        self._step(ceremony.goOn)
        for label, text in (("Aino", "Seven swans"), ("Night shift", "rye bread 4 ever")):
            ceremony.contribute(label, text)
            self._stills.settle()
        yield self._stills.take("rehearsal-contributions")
        self._step(ceremony.goOn)
        for face in _DICE:
            ceremony.roll(face)
        self._step(ceremony.takeDice)
        yield self._stills.take("rehearsal-ready")
        self._step(ceremony.draw)
        while ceremony.phase == "roll":
            self._step(ceremony.roll_on)
        yield self._stills.take("rehearsal-winner")
        while ceremony.rehearsal:
            self._step(ceremony.back)

    def _step(self, do: Callable[[], None]) -> None:
        do()
        self._stills.settle()
