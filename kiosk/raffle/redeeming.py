"""Redeeming: the one moment at which a found token becomes a ticket, and giving tickets."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from kiosk.errors import KnownError
from kiosk.people.badges import badge_digest
from kiosk.raffle.base import RaffleBase, token_digest
from kiosk.raffle.hours import day_begins, open_at, opens_next
from kiosk.raffle.model import Raffle, State, Ticket
from kiosk.raffle.outcome import Outcome, Result
from kiosk.raffle.store import RaffleUnit, TokenRow
from kiosk.scanning import code as codes
from kiosk.scanning.code import Code, Kind, Refusal


@dataclass(frozen=True, slots=True)
class _Finder:
    """For whom the ticket is to be, and who gives the find away, where somebody does."""

    person: int | None
    given: bool = False
    giver: int | None = None


_Find: TypeAlias = Callable[[RaffleUnit], _Finder]
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
                early = _before_person(row)
                if early is None and row is not None:
                    # A token whose raffle is open is one of the unfinished raffle.
                    raffle = unit.raffles.unfinished()
                    if raffle is not None:
                        early = self._outside_hours(raffle, row, self._clock.now())
        except KnownError as error:
            return _try_again(error)
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
        return self._redeem(code, lambda unit: _Finder(person_id))

    def redeem_badge(self, token_text: str, badge_text: str) -> Result:
        """As `redeem`, for the person who holds a badge; a text that is no badge is nobody."""
        return self._redeem(token_text, lambda unit: _Finder(self._by_badge(unit, badge_text)))

    def give_find(
        self, code: Code | Refusal | str, person_id: int | None, giver_id: int | None
    ) -> Result:
        """Make a found token a ticket of a colleague of its finder, or say why not.

        `person_id` gets it; `giver_id` gives it, None for somebody who is not known. The
        limits are those of whoever gets it: also people who are not in the raffle, or have
        all their tickets, may give. A find that is a ticket already is `ALREADY_YOURS` for
        the giver's own and `ALREADY_TAKEN` for everybody else's, also for the colleague's:
        the giver is who reads it. Giving to oneself is `redeem`.
        """
        if person_id is None:
            return self.peek(code) or Result(Outcome.PERSON_UNKNOWN, given=True)
        return self._redeem(
            code, lambda unit: _Finder(person_id, given=giver_id != person_id, giver=giver_id)
        )

    def give_find_badge(self, token_text: str, badge_text: str, colleague_text: str) -> Result:
        """As `give_find`, by badges: the finder's, and that of the colleague who gets it.

        Unlike there, a finder whose badge is nobody's is `PERSON_UNKNOWN`.
        """

        def finder(unit: RaffleUnit) -> _Finder:
            giver = self._by_badge(unit, badge_text)
            if giver is None or not _active(unit, giver):
                return _Finder(None)
            person = self._by_badge(unit, colleague_text)
            return _Finder(person, given=giver != person, giver=giver)

        return self._redeem(token_text, finder)

    def give(self, ticket: int, person_id: int, actor: str) -> Ticket:
        """Give a ticket to its right finder, while the raffle is open.

        The limit of tickets per person holds. The opening hours and the limit of a day do
        not: a manager puts right what was found before, at the time of finding.

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
            self._audit(
                unit,
                actor,
                "ticket_given",
                raffle,
                ticket=ticket,
                before=given.holder,
                holder=holder,
            )
            return Ticket(ticket, holder)

    def _redeem(self, code: Code | Refusal | str, find: _Find) -> Result:
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
                now = self._clock.now()
                early = self._outside_hours(raffle, row, now)
                return early or self._for_person(unit, raffle, row, find(unit), now)
        except KnownError as error:
            return _try_again(error)

    def _for_person(
        self, unit: RaffleUnit, raffle: Raffle, row: TokenRow, finder: _Finder, now: datetime
    ) -> Result:
        if finder.person is None or not _active(unit, finder.person):
            return Result(Outcome.PERSON_UNKNOWN, token=row.number, given=finder.given)
        holder = unit.raffles.holder(raffle.number, finder.person)
        if holder is not None and holder in raffle.rules.excluded:
            return Result(Outcome.NOT_ELIGIBLE, token=row.number, given=finder.given)
        giver = self._giver(unit, raffle, finder)
        if row.ticket is not None:
            reader = giver if finder.given else holder
            if reader is not None and row.holder == reader:
                return Result(Outcome.ALREADY_YOURS, row.ticket, row.number, reader)
            return Result(Outcome.ALREADY_TAKEN, token=row.number)
        if holder is not None:
            over = self._over_limit(unit, raffle, row, holder, now)
            if over is not None:
                return replace(over, given=finder.given)
        holder = holder or self._new_holder(unit, raffle.number, finder.person)
        ticket = unit.raffles.add_ticket(raffle.number, row.number, holder, now)
        if ticket is None:
            raise KnownError("try_again")
        details = {"token": row.number, "ticket": ticket}
        subject = f"raffle:{raffle.id}"
        if finder.given:
            actor = "kiosk" if giver is None else f"holder:{giver}"
            unit.audit.append(actor, "find_given", subject, holder=holder, **details)
        else:
            unit.audit.append(f"holder:{holder}", "redeemed", subject, **details)
        return Result(Outcome.REDEEMED, ticket, row.number, holder, given=finder.given)

    def _outside_hours(self, raffle: Raffle, row: TokenRow, now: datetime) -> Result | None:
        hours, zone = raffle.rules.opening_hours, self._clock.zone
        if open_at(hours, now.astimezone(zone)):
            return None
        again = opens_next(hours, now, zone)
        return Result(Outcome.RAFFLE_NOT_OPEN, token=row.number, retry_at=again)

    def _over_limit(
        self, unit: RaffleUnit, raffle: Raffle, row: TokenRow, holder: str, now: datetime
    ) -> Result | None:
        if _at_limit(unit, raffle, holder):
            return Result(Outcome.OVER_LIMIT, token=row.number)
        most, zone = raffle.rules.tickets_per_day, self._clock.zone
        if most is None:
            return None
        today = now.astimezone(zone).date()
        since = day_begins(today, zone)
        if unit.raffles.tickets_held_since(raffle.number, holder, since) < most:
            return None
        tomorrow = day_begins(today + timedelta(days=1), zone)
        again = opens_next(raffle.rules.opening_hours, tomorrow, zone) or tomorrow
        return Result(Outcome.OVER_LIMIT, token=row.number, retry_at=again)

    def _giver(self, unit: RaffleUnit, raffle: Raffle, finder: _Finder) -> str | None:
        if not finder.given or finder.giver is None:
            return None
        return unit.raffles.holder(raffle.number, finder.giver)

    def _by_badge(self, unit: RaffleUnit, text: str) -> int | None:
        badge = codes.read(text)
        if isinstance(badge, Refusal) or badge.kind is not Kind.BADGE:
            return None
        person = unit.people.by_badge(badge_digest(self._badge_key, badge))
        return None if person is None else person.id

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
