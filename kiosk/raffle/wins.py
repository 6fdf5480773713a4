"""What became of wins, and what is left of earlier raffles: for managers and for winners."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.raffle.model import Contribution, Raffle, Round, RoundOutcome
from kiosk.raffle.prizes import Prize


@dataclass(frozen=True, slots=True)
class WinRow:
    """A round with what storage knows beside it; the raffle is told by its number.

    `person_id` is None once the winner is erased. `handed_at` and `handed_by` (an actor, ""
    where nobody noted it) are set when the prize was handed over.
    """

    raffle: int
    round: Round
    person_id: int | None
    handed_at: datetime | None
    handed_by: str


@dataclass(frozen=True, slots=True)
class Win:
    """One win of any raffle, with its prize and what became of it.

    `round` counts from 1 in its raffle, `ticket` is written as in the record ("000017"),
    `holder` is the pseudonym. `person_id` is None once the winner is erased. `label` is the
    winner's name by display choice, "" for hidden and for erased people; `label_for_managers`
    has the number of hidden people instead ("#17"). `team` is the winner's team where another
    active person is shown by the same name, else "". `deadline` is the time from which the win
    may be called absent. `handed_by` is the actor who handed the prize over, "" before, and for
    wins of the time before that was noted. `raffle_ended` is set when the raffle is finished or
    abandoned: a pending win then stays as it is.
    """

    raffle_id: str
    raffle_name: str
    round: int
    prize: Prize
    ticket: str
    holder: str
    person_id: int | None
    label: str
    label_for_managers: str
    team: str
    at: datetime
    deadline: datetime
    outcome: RoundOutcome
    reason: str
    settled_at: datetime | None
    handed_at: datetime | None
    handed_by: str
    raffle_ended: bool

    @property
    def prize_name(self) -> str:
        """The prize in the words of the rules."""
        return self.prize.name


@dataclass(frozen=True, slots=True)
class PastRaffle:
    """An ended raffle in a list: `wins` counts the claimed prizes, `unawarded` the others.

    `tickets` and `holders` are those of the frozen list, 0 where no list was ever frozen.
    """

    raffle: Raffle
    tickets: int
    holders: int
    wins: int
    unawarded: int


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that came out of one raffle, for the screen and for the protocol.

    `wins` are all its rounds in the order drawn, also the absent and void ones. `unawarded`
    are the prizes that nobody claimed, in drawing order. `seal` is the record's (hex), ""
    while there is no record: before the closing, and for a raffle that was abandoned before
    it was announced.
    """

    raffle: Raffle
    wins: tuple[Win, ...]
    contributions: tuple[Contribution, ...]
    unawarded: tuple[str, ...]
    seal: str
