"""Who can still win, and what is said beforehand where that is few or nobody. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.raffle.draw import Drawn, barred, next_prize
from kiosk.raffle.model import Raffle, Round, RoundOutcome

NO_TICKET: Final = "no_ticket"
ONE_TICKET: Final = "one_ticket"
ONE_PERSON: Final = "one_person"
FEWER_PEOPLE: Final = "fewer_people"
FEWER_TICKETS: Final = "fewer_tickets"
NOBODY_LEFT: Final = "nobody_left"
NO_CODE: Final = "no_code"


@dataclass(frozen=True, slots=True)
class Prospect:
    """How a raffle stands before its next draw.

    `tickets` and `holders` are all of the raffle's, `prizes` all of its prizes. `able_tickets`
    and `able_holders` are those that can win the next prize; `prize` is its place in the
    drawing order, from 0, or None when every prize has its winner. `codes_left` is how many
    draws the chain still allows, `prizes_left` how many prizes have no winner.
    """

    tickets: int
    holders: int
    prizes: int
    able_tickets: int
    able_holders: int
    prize: int | None
    codes_left: int
    prizes_left: int
    one_win_per_person: bool

    @property
    def winnable(self) -> bool:
        """Whether the next prize can be drawn: there is one, somebody can win it, by a code."""
        return self.prize is not None and self.able_tickets > 0 and self.codes_left > 0

    @property
    def certain(self) -> int:
        """How many prizes stay without a winner for certain, whoever wins the others.

        More do when a winner is absent or a win void, which takes a code each.
        """
        able = self.able_holders if self.one_win_per_person else self.able_tickets
        return self.prizes_left - min(self.prizes_left, able, self.codes_left)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the rounds so far leave for the next one; see `Prospect`."""

    prize: int | None
    prizes_left: int
    barred: tuple[str, ...]
    winners: Mapping[str, int]
    """Holders who are not barred, with how many of their tickets have won."""


def as_drawn(rounds: Sequence[Round]) -> tuple[Drawn, ...]:
    """Rounds as the draw looks back at them."""
    return tuple(Drawn(one.prize, one.ticket, one.holder, one.outcome) for one in rounds)


def ahead(raffle: Raffle, rounds: Sequence[Round]) -> Ahead:
    """What comes after these rounds."""
    rules, earlier = raffle.rules, as_drawn(rounds)
    prize = next_prize(len(rules.prizes), earlier)
    taken = {
        drawn.prize
        for drawn in earlier
        if drawn.outcome in (RoundOutcome.PENDING, RoundOutcome.CLAIMED)
    }
    held_back: tuple[str, ...] = ()
    if prize is not None:
        held_back = barred(rules.excluded, rules.one_win_per_person, prize, earlier)
    out = frozenset(held_back)
    winners: dict[str, int] = {}
    for drawn in earlier:
        if drawn.holder not in out:
            winners[drawn.holder] = winners.get(drawn.holder, 0) + 1
    return Ahead(prize, len(rules.prizes) - len(taken), held_back, winners)


def prospect(
    raffle: Raffle,
    rounds: Sequence[Round],
    coming: Ahead,
    counts: tuple[int, int],
    held: Mapping[str, int],
) -> Prospect:
    """How the raffle stands; `counts` are all its tickets and holders.

    `held` tells how many tickets the barred holders and the winners have, those with none
    left out.
    """
    tickets, holders = counts
    spent = [name for name, wins in coming.winners.items() if wins >= held.get(name, wins)]
    gone = [held[name] for name in coming.barred if name in held]
    none_left = coming.prize is None
    return Prospect(
        tickets=tickets,
        holders=holders,
        prizes=len(raffle.rules.prizes),
        able_tickets=0 if none_left else tickets - sum(gone) - sum(coming.winners.values()),
        able_holders=0 if none_left else holders - len(gone) - len(spent),
        prize=coming.prize,
        codes_left=max(0, raffle.chain_length - 1 - len(rounds)),
        prizes_left=coming.prizes_left,
        one_win_per_person=raffle.rules.one_win_per_person,
    )


def warnings(prospect: Prospect) -> tuple[str, ...]:
    """Codes of what people should know before the next draw; none when all is as it should be.

    `no_ticket`: nobody found anything. `nobody_left`: there are tickets, but none that can win.
    `no_code`: the chain is used up. `one_ticket`, `one_person`: the next winner is certain.
    `fewer_people` than prizes with one win per person, `fewer_tickets` than prizes without.
    `kiosk.raffle.texts.warned` has the sentences.
    """
    if prospect.prize is None:
        return ()
    if prospect.tickets == 0:
        return (NO_TICKET,)
    if prospect.able_tickets == 0:
        return (NOBODY_LEFT,)
    if prospect.codes_left == 0:
        return (NO_CODE,)
    if prospect.able_tickets == 1:
        return (ONE_TICKET,)
    if prospect.able_holders == 1:
        return (ONE_PERSON,)
    if prospect.certain == 0:
        return ()
    return (FEWER_PEOPLE if prospect.one_win_per_person else FEWER_TICKETS,)
