"""What the ceremony shows, read from storage in one go and told in plain values. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.raffle.draw import CONTRIBUTIONS_LEAST, DICE, Drawn, next_prize
from kiosk.raffle.model import Contribution, Raffle, Round, RoundOutcome, State, Winner
from kiosk.raffle.service import Raffles


@dataclass(frozen=True, slots=True)
class CeremonyNews:
    """The raffle as the ceremony needs it.

    `first_draw_at` is the earliest time of the first draw, None once it is over; `winners`
    are all rounds with their names by display choice, in order.
    """

    raffle: Raffle | None
    first_draw_at: datetime | None
    contributions: tuple[Contribution, ...]
    winners: tuple[Winner, ...]
    names: tuple[str, ...]
    unawarded: tuple[str, ...]
    seal: str

    @property
    def rounds(self) -> tuple[Round, ...]:
        """All rounds, in order."""
        return tuple(winner.round for winner in self.winners)

    @property
    def pending(self) -> Winner | None:
        """The winner of the last round, while the win is not settled."""
        last = self.winners[-1] if self.winners else None
        return last if last and last.round.outcome is RoundOutcome.PENDING else None

    @property
    def dice_rolled(self) -> bool:
        """Whether the contributions are complete: the dice come last."""
        given = self.contributions
        return len(given) >= CONTRIBUTIONS_LEAST and given[-1].label == DICE

    @property
    def others_given(self) -> int:
        """How many contributions there are without the dice."""
        return sum(given.label != DICE for given in self.contributions)

    @property
    def prize(self) -> tuple[int, str] | None:
        """The prize that comes next, its place from 0 and its name; None when all are taken."""
        if self.raffle is None:
            return None
        prizes = self.raffle.rules.prizes
        place = next_prize(len(prizes), [_as_drawn(drawn) for drawn in self.rounds])
        return None if place is None else (place, prizes[place])

    def claim_ends(self, winner: Winner) -> datetime | None:
        """From when on a win may be given up as absent."""
        if self.raffle is None:
            return None
        return winner.round.at + timedelta(minutes=self.raffle.rules.claim_minutes)


def read_news(raffles: Raffles) -> CeremonyNews:
    """Ask the service for everything that the ceremony shows."""
    status = raffles.status()
    raffle = status.raffle
    if raffle is None or raffle.state in (State.PLANNED, State.ANNOUNCED, State.OPEN):
        return CeremonyNews(raffle, None, (), (), (), (), "")
    winners: Sequence[Winner] = [
        raffles.winner(drawn.round, raffle.id) for drawn in raffles.rounds(raffle.id)
    ]
    record = raffles.record(raffle.id) if raffle.closing else {}
    return CeremonyNews(
        raffle=raffle,
        first_draw_at=status.next_draw_at,
        contributions=raffles.contributions(),
        winners=tuple(winners),
        names=raffles.entrants(),
        unawarded=raffles.unawarded(raffle.id),
        seal=str(record.get("seal", "")),
    )


def grouped(code: str, size: int = 4) -> str:
    """A long code in groups, for people who compare or copy it."""
    return " ".join(code[at : at + size] for at in range(0, len(code), size))


def _as_drawn(drawn: Round) -> Drawn:
    return Drawn(drawn.prize, drawn.ticket, drawn.holder, drawn.outcome)
