"""What is shown of a raffle and its draw, and who can still win."""

from collections.abc import Sequence
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.names import shown
from kiosk.raffle.base import RaffleBase, present, teams_told
from kiosk.raffle.model import (
    Contribution,
    Json,
    Raffle,
    Round,
    RoundOutcome,
    TicketsPage,
    Winner,
)
from kiosk.raffle.prospects import Prospect, ahead, prospect
from kiosk.raffle.store import RaffleUnit
from kiosk.scanning.code import ALPHABET

NAMES_MOST: Final = 200
"""How many names run across the screen at most."""

PAGE_MOST: Final = 500
"""How many tickets are answered at once at most."""

_LOOKS: Final = 10
_GOLDEN: Final = 0.6180339887498949
_DIGITS_MOST: Final = 12


class Showing(RaffleBase):
    """The use cases that only look."""

    def contributions(self) -> tuple[Contribution, ...]:
        """The contributions to the present raffle in the order given; KnownError `raffle_none`."""
        with self._work.read() as unit:
            return unit.raffles.contributions(present(unit).number)

    def rounds(self, raffle_id: str | None = None) -> tuple[Round, ...]:
        """The rounds of a raffle (default: the present one); KnownErrors `raffle_none`, ..."""
        with self._work.read() as unit:
            return unit.raffles.rounds(present(unit, raffle_id).number)

    def winner(self, round_number: int, raffle_id: str | None = None) -> Winner:
        """A round with the winner's name by display choice, and the seal.

        KnownErrors `raffle_none`, `raffle_unknown`, `round_unknown`.
        """
        self._prepare(raffle_id)
        with self._work.read() as unit:
            raffle = present(unit, raffle_id)
            return self._winners(unit, raffle, [round_of(unit, raffle, round_number)])[0]

    def winners(self, raffle_id: str | None = None) -> tuple[Winner, ...]:
        """All rounds as `winner` answers them, in order, seen at one moment.

        KnownErrors `raffle_none`, `raffle_unknown`.
        """
        self._prepare(raffle_id)
        with self._work.read() as unit:
            raffle = present(unit, raffle_id)
            return self._winners(unit, raffle, unit.raffles.rounds(raffle.number))

    def seal(self, raffle_id: str | None = None) -> str:
        """The seal (hex) that the record has now, without the record being made.

        KnownErrors as for `record`.
        """
        self._prepare(raffle_id)
        with self._work.read() as unit:
            return self._seal(unit, present(unit, raffle_id))

    def record(self, raffle_id: str | None = None) -> dict[str, Json]:
        """The record with its seal, of the present raffle or of one by its public name.

        KnownErrors `raffle_none`, `raffle_unknown`, `raffle_not_announced`,
        `raffle_not_closed`.
        """
        self._prepare(raffle_id)
        with self._work.read() as unit:
            return self._record(unit, present(unit, raffle_id))

    def unawarded(self, raffle_id: str | None = None) -> tuple[str, ...]:
        """The prizes that nobody claimed, in drawing order."""
        with self._work.read() as unit:
            raffle = present(unit, raffle_id)
            claimed = {
                drawn.prize
                for drawn in unit.raffles.rounds(raffle.number)
                if drawn.outcome is RoundOutcome.CLAIMED
            }
            prizes = enumerate(raffle.rules.prizes)
            return tuple(name for prize, name in prizes if prize not in claimed)

    def prospect(self, raffle_id: str | None = None) -> Prospect:
        """Who can win the next prize, as it stands; before the closing, with the tickets so far.

        `kiosk.raffle.prospects.warnings` tells what is remarkable in it. KnownErrors
        `raffle_none`, `raffle_unknown`.
        """
        with self._work.read() as unit:
            raffle = present(unit, raffle_id)
            return look_ahead(unit, raffle, unit.raffles.rounds(raffle.number))

    def tickets_page(self, offset: int, limit: int, search: str = "") -> TicketsPage:
        """Some tickets of the present raffle by number, from the one in place `offset`, from 0.

        `search` is a ticket's number ("17", "000017") or a part of a pseudonym, in whatever
        case; at most `PAGE_MOST` rows are answered. KnownError `raffle_none`.
        """
        wanted = "".join(search.split())
        offset, limit = max(0, offset), max(0, min(limit, PAGE_MOST))
        with self._work.read() as unit:
            store, number = unit.raffles, present(unit).number
            if not wanted:
                # They are numbered from 1 without gaps.
                rows = store.tickets_from(number, offset, limit)
                return TicketsPage(rows, store.last_ticket(number))
            if wanted.isascii() and wanted.isdigit():
                found = store.ticket(number, int(wanted)) if len(wanted) <= _DIGITS_MOST else None
                all_found = () if found is None else (found,)
                return TicketsPage(all_found[offset : offset + limit], len(all_found))
            return TicketsPage(*store.tickets_like(number, wanted, offset, limit))

    def entrants(self) -> tuple[str, ...]:
        """Names to run across the screen: of people who can win the next round, each once.

        At most `NAMES_MOST`, by display choice, without hidden people, in an order that says
        nothing: that of their pseudonyms, which begins at another place in each round, so that
        not the same few run by every time. KnownError `raffle_none`.
        """
        with self._work.read() as unit:
            store, raffle = unit.raffles, present(unit)
            rounds = store.rounds(raffle.number)
            coming = ahead(raffle, rounds)
            if coming.prize is None:
                return ()
            held = store.held_by(raffle.number, tuple(coming.winners))
            spent = [name for name, wins in coming.winners.items() if wins >= held.get(name, 0)]
            out = frozenset((*coming.barred, *spent))
            names: list[str] = []
            begin = last = _begin(len(rounds))
            around = not begin
            for _ in range(_LOOKS):
                page = store.people_after(raffle.number, last, NAMES_MOST)
                some = [one for one in page if one[0] <= begin] if around and begin else page
                ids = [person for holder, person in some if holder not in out]
                known = {person.id: person for person in unit.people.people(ids)}
                said = (shown(known[number]) for number in ids if number in known)
                names += [name for name in said if name]
                if len(names) >= NAMES_MOST or (around and len(some) < NAMES_MOST):
                    break
                around = around or len(some) < NAMES_MOST
                last = some[-1][0] if len(some) == NAMES_MOST else ""
            return tuple(names[:NAMES_MOST])

    def _winners(
        self, unit: RaffleUnit, raffle: Raffle, rounds: Sequence[Round]
    ) -> tuple[Winner, ...]:
        if not rounds:
            return ()
        linked = unit.raffles.people_by_holder(raffle.number, [drawn.holder for drawn in rounds])
        people = {person.id: person for person in unit.people.people(tuple(linked.values()))}
        names = {holder: shown(people[who]) for holder, who in linked.items() if who in people}
        teams = teams_told(unit, tuple(people.values()))
        seal = self._seal(unit, raffle)
        return tuple(
            Winner(
                round=drawn,
                prize_name=raffle.rules.prizes[drawn.prize],
                label=names.get(drawn.holder, ""),
                team=teams.get(linked.get(drawn.holder, 0), ""),
                seal=seal,
                prize=raffle.rules.prize(drawn.prize),
            )
            for drawn in rounds
        )


def _begin(rounds: int) -> str:
    """After which pseudonym the names begin: steps of the golden section spread evenly."""
    if rounds == 0:
        return ""
    place = int(rounds * _GOLDEN % 1 * len(ALPHABET) ** 3)
    size = len(ALPHABET)
    return "p" + "".join(ALPHABET[place // size**power % size] for power in (2, 1, 0))


def look_ahead(unit: RaffleUnit, raffle: Raffle, rounds: Sequence[Round]) -> Prospect:
    """Who can win after these rounds."""
    coming = ahead(raffle, rounds)
    held = unit.raffles.held_by(raffle.number, (*coming.barred, *coming.winners))
    closing = raffle.closing
    counts = (
        unit.raffles.ticket_counts(raffle.number)
        if closing is None
        else (closing.tickets, closing.holders)
    )
    return prospect(raffle, rounds, coming, counts, held)


def round_of(unit: RaffleUnit, raffle: Raffle, number: int) -> Round:
    """The round with this number; KnownError `round_unknown`."""
    rounds = unit.raffles.rounds(raffle.number)
    if not 1 <= number <= len(rounds):
        raise KnownError("round_unknown", round=number)
    return rounds[number - 1]
