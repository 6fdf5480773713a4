"""Handing prizes over, and looking back at what came out of raffles."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.model import Person
from kiosk.people.names import label, shown
from kiosk.raffle.base import RaffleBase, present, teams_told
from kiosk.raffle.draw import ticket_label
from kiosk.raffle.model import ENDED, Json, Raffle, RoundOutcome
from kiosk.raffle.store import RaffleUnit
from kiosk.raffle.wins import PastRaffle, Results, Win, WinRow

ENJOY_DAYS: Final = 30
"""For how many days a winner is still told of a prize that was handed over."""

_SEALED: Final = frozenset({"raffle_exported", "protocol_printed"})
_PLAIN: Final = frozenset({"announcement_printed", "ceremony_entered", "ceremony_left"})


class Handing(RaffleBase):
    """The use cases after a win, and those over raffles that have ended."""

    def wins_open(self) -> tuple[Win, ...]:
        """What is still to do, over all raffles.

        First the pending wins, the soonest deadline first; then the claimed ones whose prize
        was not handed over, the oldest claim first.
        """
        with self._work.read() as unit:
            wins = _wins(unit, unit.raffles.wins_open())
        pending = [win for win in wins if win.outcome is RoundOutcome.PENDING]
        claimed = [win for win in wins if win.outcome is RoundOutcome.CLAIMED]
        pending.sort(key=lambda win: win.deadline)
        claimed.sort(key=lambda win: win.settled_at or win.at)
        return (*pending, *claimed)

    def wins_of(self, person_id: int) -> tuple[Win, ...]:
        """A person's wins over all raffles, the newest first; for their badge only.

        The pending and the claimed ones, and those handed over for `ENJOY_DAYS` days more.
        """
        since = self._now() - timedelta(days=ENJOY_DAYS)
        with self._work.read() as unit:
            rows = [
                row
                for row in unit.raffles.wins_of(person_id)
                if row.handed_at is None or row.handed_at >= since
            ]
            return _wins(unit, rows)

    def hand_over(self, raffle_id: str | None, round_number: int, actor: str) -> Win:
        """The prize of a claimed win was handed over. Twice is the same as once.

        The raffle may have ended; None is the present one. Who did it stays for ever, as in the
        audit chain: of a manager who was erased since it is the number, and no name.
        KnownErrors `raffle_none`,
        `raffle_unknown`, `round_unknown`, `round_not_claimed`.
        """
        with self._work.write() as unit:
            raffle = unit.raffles.lock(present(unit, raffle_id).number)
            win = _one(unit, raffle, round_number)
            if win.outcome is not RoundOutcome.CLAIMED:
                raise KnownError("round_not_claimed", round=round_number)
            if win.handed_at is not None:
                return win
            unit.raffles.hand_over(raffle.number, round_number, actor, self._now())
            unit.audit.append(
                actor,
                "prize_handed_over",
                f"raffle:{raffle.id}",
                round=round_number,
                ticket=win.ticket,
                holder=win.holder,
            )
            return _one(unit, raffle, round_number)

    def history(self) -> tuple[PastRaffle, ...]:
        """The raffles that have ended, the newest first."""
        with self._work.read() as unit:
            claimed = unit.raffles.claimed()
            return tuple(_past(raffle, claimed) for raffle in reversed(unit.raffles.ended()))

    def results(self, raffle_id: str | None = None) -> Results:
        """What came out of a raffle (default: the present one), whatever its state.

        KnownErrors `raffle_none`, `raffle_unknown`.
        """
        self._prepare(raffle_id)
        with self._work.read() as unit:
            raffle = present(unit, raffle_id)
            wins = _wins(unit, unit.raffles.wins(raffle.number))
            claimed = {
                row.round.prize
                for row in unit.raffles.wins(raffle.number)
                if row.round.outcome is RoundOutcome.CLAIMED
            }
            prizes = enumerate(raffle.rules.prizes)
            return Results(
                raffle=raffle,
                wins=wins,
                contributions=unit.raffles.contributions(raffle.number),
                unawarded=tuple(name for prize, name in prizes if prize not in claimed),
                seal=self._seal(unit, raffle) if _has_record(raffle) else "",
            )

    def note(self, action: str, raffle_id: str | None, actor: str, **details: Json) -> None:
        """Put into the audit chain what was done with a raffle without changing it.

        `action` is `raffle_exported` or `protocol_printed` (whose `seal` in the details is
        that of the very file, which a later round may have left behind), or
        `announcement_printed`, `ceremony_entered` or `ceremony_left`; ValueError for another.
        `raffle_id` None means the present raffle. KnownErrors `raffle_none`, `raffle_unknown`.
        """
        if action not in _SEALED | _PLAIN:
            raise ValueError(f"no action of the audit chain: {action}")
        if action in _SEALED and "seal" not in details:
            raise ValueError(f"a file without its seal: {action}")
        with self._work.write() as unit:
            raffle = present(unit, raffle_id)
            unit.audit.append(actor, action, f"raffle:{raffle.id}", **details)


def _one(unit: RaffleUnit, raffle: Raffle, round_number: int) -> Win:
    rows = [row for row in unit.raffles.wins(raffle.number) if row.round.round == round_number]
    if not rows:
        raise KnownError("round_unknown", round=round_number)
    return _wins(unit, rows)[0]


def _wins(unit: RaffleUnit, rows: Iterable[WinRow]) -> tuple[Win, ...]:
    rows = tuple(rows)
    raffles = {number: unit.raffles.numbered(number) for number in {row.raffle for row in rows}}
    ids = sorted({row.person_id for row in rows if row.person_id is not None})
    people = {person.id: person for person in unit.people.people(tuple(ids))}
    teams = teams_told(unit, tuple(people.values()))
    return tuple(
        _win(
            raffles[row.raffle],
            row,
            people.get(row.person_id or 0),
            teams.get(row.person_id or 0, ""),
        )
        for row in rows
    )


def _win(raffle: Raffle, row: WinRow, person: Person | None, team: str) -> Win:
    drawn = row.round
    return Win(
        raffle_id=raffle.id,
        raffle_name=raffle.name,
        round=drawn.round,
        prize=raffle.rules.prize(drawn.prize),
        ticket=ticket_label(drawn.ticket),
        holder=drawn.holder,
        person_id=row.person_id,
        label="" if person is None else shown(person),
        label_for_managers="" if person is None else label(person),
        team=team,
        at=drawn.at,
        deadline=drawn.at + timedelta(minutes=raffle.rules.claim_minutes),
        outcome=drawn.outcome,
        reason=drawn.reason,
        settled_at=drawn.settled_at,
        handed_at=row.handed_at,
        handed_by=row.handed_by,
        raffle_ended=raffle.state in ENDED,
    )


def _past(raffle: Raffle, claimed: Mapping[int, int]) -> PastRaffle:
    wins = claimed.get(raffle.number, 0)
    return PastRaffle(
        raffle=raffle,
        tickets=raffle.closing.tickets if raffle.closing else 0,
        holders=raffle.closing.holders if raffle.closing else 0,
        wins=wins,
        unawarded=len(raffle.rules.prizes) - wins,
    )


def _has_record(raffle: Raffle) -> bool:
    frozen = raffle.closing is not None or raffle.state in ENDED
    return raffle.commitment is not None and frozen
