"""From the manager's page into a rehearsal of the draw, and out of it without a trace."""

from collections.abc import Callable
from typing import Protocol

from kiosk.raffle.service import Raffles
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.ceremony import CeremonyModel


class Rehearsing(Protocol):
    """What a rehearsal needs of the application; called on the worker for long work."""

    def begin(self) -> Raffles:
        """Make a throw-away raffle of made-up people, closed, and answer its use cases."""
        ...

    def end(self) -> None:
        """Let nothing be left of it; also when there is none."""
        ...


class RehearsalDoor:
    """Makes what is rehearsed with, opens its ceremony, and clears up when that is left."""

    def __init__(self, rehearsal: Rehearsing, ceremony: CeremonyModel, slow: Jobs) -> None:
        """`slow` is the worker for long work: making takes a second or two."""
        self._rehearsal = rehearsal
        self._ceremony = ceremony
        self._slow = slow
        self._last = 0

    def open(self, wanted: Callable[[], bool], failed: Callable[[Exception], None]) -> None:
        """Rehearse as soon as everything is made, if it is `wanted` still; or call `failed`."""
        self._last += 1
        number = self._last

        def end() -> None:
            # A later one that is being made has ended this one, and must not be ended for it.
            if number == self._last:
                self._slow.run(self._rehearsal.end, lambda _: None)

        def made(raffles: Raffles) -> None:
            if wanted():
                self._ceremony.rehearse(raffles, end)
            else:
                end()

        self._slow.run(self._rehearsal.begin, made, failed)
