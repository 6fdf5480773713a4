"""The raffle's use cases: one method for each thing that a person can do."""

from datetime import datetime

from kiosk.raffle import texts as texts  # registers the sentences
from kiosk.raffle.drawing import Drawing, first_draw_at
from kiosk.raffle.excluding import Excluding
from kiosk.raffle.handing import Handing
from kiosk.raffle.hiding import Hiding
from kiosk.raffle.hints import Hints, released
from kiosk.raffle.model import Raffle, State, Status, Ticket
from kiosk.raffle.redeeming import Redeeming
from kiosk.raffle.scans import Scans
from kiosk.raffle.showing import Showing
from kiosk.raffle.store import RaffleUnit
from kiosk.raffle.tokens import Tokens


class Raffles(Tokens, Redeeming, Hiding, Hints, Scans, Drawing, Showing, Excluding, Handing):
    """The use cases, each in the file of its part.

    Tokens (`tokens`), hiding them (`hiding`), hints (`hints`), redemptions (`redeeming`), failed
    scans (`scans`), the raffle's course (`running`), who does not take part (`excluding`), the
    draw (`drawing`), what is shown of it (`showing`), handing prizes over and looking back
    (`handing`).

    Built with `Raffles(work, clock, keys, badge_key, randbytes)`: `badge_key` is the key of
    the people's badges. Every method is one transaction, but that a frozen ticket list is read
    and ranked outside of it.
    """

    def status(self) -> Status:
        """How the raffle stands: the unfinished one, else the last, else none."""
        with self._work.read() as unit:
            raffle = unit.raffles.unfinished() or unit.raffles.last()
            planned = raffle is not None and raffle.state is State.PLANNED
            counts = unit.raffles.counts(None if raffle is None or planned else raffle.number)
            hints = released(unit, raffle, self._clock.now())
            return Status(
                raffle=raffle,
                made=counts.made,
                found=counts.found,
                out=counts.hidden if counts.noted else counts.made - counts.found,
                retired=counts.retired,
                tickets=counts.tickets,
                holders=counts.holders,
                next_draw_at=None if raffle is None else _next_draw(unit, raffle),
                hidden=counts.hidden,
                hints=tuple(hint.text for hint in hints),
            )

    def ended(self) -> tuple[Raffle, ...]:
        """The finished and the abandoned raffles, oldest first."""
        with self._work.read() as unit:
            return unit.raffles.ended()

    def tickets_of(self, person_id: int) -> tuple[Ticket, ...]:
        """A person's tickets in the present raffle, for their badge only; none without one."""
        with self._work.read() as unit:
            raffle = unit.raffles.unfinished() or unit.raffles.last()
            holder = None if raffle is None else unit.raffles.holder(raffle.number, person_id)
            if raffle is None or holder is None:
                return ()
            return unit.raffles.tickets_of(raffle.number, holder)

    def holder_of(self, person_id: int) -> str | None:
        """A person's pseudonym in the present raffle, for their badge only."""
        with self._work.read() as unit:
            raffle = unit.raffles.unfinished() or unit.raffles.last()
            return None if raffle is None else unit.raffles.holder(raffle.number, person_id)


def _next_draw(unit: RaffleUnit, raffle: Raffle) -> datetime | None:
    if raffle.state is State.CLOSED and not unit.raffles.rounds(raffle.number):
        return first_draw_at(raffle)
    if raffle.state in (State.PLANNED, State.ANNOUNCED, State.OPEN):
        return raffle.draw_at
    return None
