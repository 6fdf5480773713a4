"""Redeeming: the one moment at which a found token becomes a ticket, and giving tickets."""

from collections.abc import Callable
from typing import Final, TypeAlias

from kiosk.errors import KnownError
from kiosk.people.badges import badge_digest
from kiosk.raffle.base import RaffleBase, audit, token_digest
from kiosk.raffle.model import Raffle, State, Ticket
from kiosk.raffle.outcome import Outcome, Result
from kiosk.raffle.store import RaffleUnit, TokenRow
from kiosk.scanning import code as codes
from kiosk.scanning.code import Code, Kind, Refusal

_Finder: TypeAlias = Callable[[RaffleUnit], int | None]
_NOT_YET: Final = (None, State.PLANNED, State.ANNOUNCED)


class Redeeming(RaffleBase):
    """The use cases of finders, and of the manager who gives a ticket to its right one."""

    def peek(self, code: Code | Refusal | str) -> Result | None:
        """What can be said of a scan before a person is known; None when it waits for one."""
        text = self._code(code)
        if isinstance(text, Result):
            return text
        digest = token_digest(self._keys.token_key(), text)
        try:
            with self._work.read() as unit:
                row = unit.raffles.token(digest)
        except KnownError as error:
            return _try_again(error)
        early = _before_person(row)
        if early is None and row is not None and row.ticket is not None:
            return Result(Outcome.ALREADY_TAKEN, token=row.number)
        return early

    def redeem(self, code: Code | Refusal | str, person_id: int | None) -> Result:
        """Make a found token a ticket of this person, or say why not.

        Without a person it answers what `peek` answers, else `PERSON_UNKNOWN`. Once it
        answers `REDEEMED`, the ticket is on the disk. Safe to repeat.
        """
        if person_id is None:
            return self.peek(code) or Result(Outcome.PERSON_UNKNOWN)
        return self._redeem(code, lambda unit: person_id)

    def redeem_badge(self, token_text: str, badge_text: str) -> Result:
        """As `redeem`, for the person who holds a badge; a text that is no badge is nobody."""

        def holder(unit: RaffleUnit) -> int | None:
            badge = codes.read(badge_text)
            if isinstance(badge, Refusal) or badge.kind is not Kind.BADGE:
                return None
            person = unit.people.by_badge(badge_digest(self._badge_key, badge))
            return None if person is None else person.id

        return self._redeem(token_text, holder)

    def give(self, ticket: int, person_id: int, actor: str) -> Ticket:
        """Give a ticket to its right finder, while the raffle is open.

        KnownErrors `raffle_none`, `raffle_not_open`, `ticket_unknown`, `person_unknown`,
        `person_not_in_raffle`, `person_over_limit`.
        """
        with self._work.write() as unit:
            found = unit.raffles.unfinished()
            if found is None:
                raise KnownError("raffle_none")
            raffle = unit.raffles.lock(found.number)
            if raffle.state is not State.OPEN:
                raise KnownError("raffle_not_open", name=raffle.name)
            given = unit.raffles.ticket(raffle.number, ticket)
            if given is None:
                raise KnownError("ticket_unknown", number=ticket)
            if not _active(unit, person_id):
                raise KnownError("person_unknown", number=person_id)
            holder = self._holder(unit, raffle, person_id)
            if holder in raffle.rules.excluded:
                raise KnownError("person_not_in_raffle")
            if holder == given.holder:
                return given
            if _at_limit(unit, raffle, holder):
                raise KnownError("person_over_limit")
            unit.raffles.give_ticket(raffle.number, ticket, holder)
            audit(
                unit,
                actor,
                "ticket_given",
                raffle,
                ticket=ticket,
                before=given.holder,
                holder=holder,
            )
            return Ticket(ticket, holder)

    def _redeem(self, code: Code | Refusal | str, person: _Finder) -> Result:
        text = self._code(code)
        if isinstance(text, Result):
            return text
        digest = token_digest(self._keys.token_key(), text)
        try:
            with self._work.write() as unit:
                row = unit.raffles.token(digest)
                early = _before_person(row)
                if early is not None or row is None or row.raffle is None:
                    return early or Result(Outcome.UNKNOWN)
                # Closing, retiring and other redemptions wait here; then look again.
                raffle = unit.raffles.lock(row.raffle)
                if not unit.raffles.alone:
                    row = unit.raffles.token(digest)
                    early = _before_person(row)
                    if early is not None or row is None:
                        return early or Result(Outcome.UNKNOWN)
                return self._for_person(unit, raffle, row, person(unit))
        except KnownError as error:
            return _try_again(error)

    def _for_person(
        self, unit: RaffleUnit, raffle: Raffle, row: TokenRow, person_id: int | None
    ) -> Result:
        if person_id is None or not _active(unit, person_id):
            return Result(Outcome.PERSON_UNKNOWN, token=row.number)
        holder = unit.raffles.holder(raffle.number, person_id)
        if holder is not None and holder in raffle.rules.excluded:
            return Result(Outcome.NOT_ELIGIBLE, token=row.number)
        if row.ticket is not None:
            if row.holder == holder:
                return Result(Outcome.ALREADY_YOURS, row.ticket, row.number, holder)
            return Result(Outcome.ALREADY_TAKEN, token=row.number)
        if holder is not None and _at_limit(unit, raffle, holder):
            return Result(Outcome.OVER_LIMIT, token=row.number)
        holder = holder or self._new_holder(unit, raffle.number, person_id)
        ticket = unit.raffles.add_ticket(raffle.number, row.number, holder, self._clock.now())
        if ticket is None:
            raise KnownError("try_again")
        unit.audit.append(
            f"holder:{holder}", "redeemed", f"raffle:{raffle.id}", token=row.number, ticket=ticket
        )
        return Result(Outcome.REDEEMED, ticket, row.number, holder)

    def _holder(self, unit: RaffleUnit, raffle: Raffle, person_id: int) -> str:
        known = unit.raffles.holder(raffle.number, person_id)
        return known or self._new_holder(unit, raffle.number, person_id)


def _before_person(row: TokenRow | None) -> Result | None:
    if row is None:
        return Result(Outcome.UNKNOWN)
    if row.retired:
        return Result(Outcome.RETIRED, token=row.number)
    if row.state in _NOT_YET:
        return Result(Outcome.RAFFLE_NOT_OPEN, token=row.number)
    if row.state is not State.OPEN:
        return Result(Outcome.RAFFLE_CLOSED, token=row.number)
    return None


def _active(unit: RaffleUnit, person_id: int) -> bool:
    person = unit.people.person(person_id)
    return person is not None and person.active


def _at_limit(unit: RaffleUnit, raffle: Raffle, holder: str) -> bool:
    held = unit.raffles.tickets_held(raffle.number, holder)
    return held >= raffle.rules.tickets_per_person


def _try_again(error: KnownError) -> Result:
    if error.code != "try_again":
        raise error
    return Result(Outcome.TRY_AGAIN)
