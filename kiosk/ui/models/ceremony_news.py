"""What the ceremony shows, read from storage in one go and told in plain values. No Qt."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.raffle.draw import CONTRIBUTIONS_LEAST, DICE
from kiosk.raffle.model import Contribution, Raffle, Round, RoundOutcome, State, Winner
from kiosk.raffle.prizes import Prize
from kiosk.raffle.prospects import Prospect
from kiosk.raffle.service import Raffles


@dataclass(frozen=True, slots=True)
class CeremonyNews:
    """The raffle as the ceremony needs it.

    `first_draw_at` is the earliest time of the first draw, None once it is over; `winners`
    are all rounds with their names by display choice, in order. `prospect` says what the
    tickets so far lead to; None where nothing can be drawn.
    """

    raffle: Raffle | None
    first_draw_at: datetime | None = None
    contributions: tuple[Contribution, ...] = ()
    winners: tuple[Winner, ...] = ()
    unawarded: tuple[str, ...] = ()
    seal: str = ""
    prospect: Prospect | None = None

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
    def waiting(self) -> int:
        """How many wins are not settled."""
        return sum(drawn.outcome is RoundOutcome.PENDING for drawn in self.rounds)

    def winner(self, number: int) -> Winner | None:
        """The winner of a round; of the last one for 0."""
        if number == 0:
            return self.winners[-1] if self.winners else None
        return self.winners[number - 1] if number <= len(self.winners) else None

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
    def goes_on(self) -> bool:
        """Whether there is a next prize and anybody who could win it."""
        return self.prospect is not None and self.prospect.winnable

    @property
    def place(self) -> int | None:
        """The place of the prize that comes next in the drawing order, from 0."""
        return self.prospect.prize if self.prospect is not None and self.goes_on else None

    @property
    def prize(self) -> Prize | None:
        """The prize that comes next; None when nothing can be drawn any more."""
        if self.raffle is None or self.place is None:
            return None
        return self.raffle.rules.prize(self.place)

    def claim_ends(self, winner: Winner) -> datetime | None:
        """From when on a win may be given up as absent."""
        if self.raffle is None:
            return None
        return winner.round.at + timedelta(minutes=self.raffle.rules.claim_minutes)


def read_news(raffles: Raffles) -> CeremonyNews:
    """Ask the service for everything that the ceremony shows."""
    status = raffles.status()
    raffle = status.raffle
    if raffle is None or raffle.state in (State.PLANNED, State.ANNOUNCED):
        return CeremonyNews(raffle)
    if raffle.closing is None:
        return CeremonyNews(raffle, status.next_draw_at, prospect=raffles.prospect(raffle.id))
    return CeremonyNews(
        raffle=raffle,
        first_draw_at=status.next_draw_at,
        contributions=raffles.contributions(),
        winners=raffles.winners(raffle.id),
        unawarded=raffles.unawarded(raffle.id),
        seal=raffles.seal(raffle.id),
        prospect=raffles.prospect(raffle.id),
    )


def grouped(code: str, size: int = 4) -> str:
    """A long code in groups, for people who compare or copy it."""
    return " ".join(code[at : at + size] for at in range(0, len(code), size))


def lines(code: str, length: int = 16) -> list[str]:
    """A long code cut into lines that are equally long."""
    return [code[at : at + length] for at in range(0, len(code), length)]
