"""Contributions, draws, outcomes, and the end of a raffle."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.names import shown
from kiosk.raffle import draw, record
from kiosk.raffle.base import (
    audit,
    checked_reason,
    checked_second,
    going,
    make_record,
    present,
)
from kiosk.raffle.model import (
    Contribution,
    Json,
    Raffle,
    Round,
    RoundOutcome,
    State,
    Ticket,
    Winner,
)
from kiosk.raffle.noted import words_digest
from kiosk.raffle.running import Running
from kiosk.raffle.store import RaffleUnit

TEXT_MOST: Final = 500
"""How many letters and digits a contribution has at most."""

CONTRIBUTIONS_MOST: Final = 100
"""How many contributions there are at most, the dice among them."""


class Drawing(Running):
    """The use cases from the closing to the end."""

    def contribute(self, label: str, text: str, actor: str) -> Contribution:
        """Add randomness from the floor, between closing and the first draw; the dice come last.

        KnownErrors `raffle_none`, `raffle_not_closed`, `contributions_over`,
        `contributions_most`, `contribution_label`, `contribution_label_taken`,
        `contribution_text_empty`, `contribution_text_long`, `dice_not_last`, `dice_few`.
        """
        with self._work.write() as unit:
            raffle = going(unit)
            if raffle.state is State.DRAWING:
                raise KnownError("contributions_over")
            if raffle.state is not State.CLOSED:
                raise KnownError("raffle_not_closed")
            given = unit.raffles.contributions(raffle.number)
            contribution = _checked(label, text, given)
            if self._keys.bound(raffle.id) is not None:
                raise KnownError("contributions_over")
            unit.raffles.add_contribution(raffle.number, contribution, self._now())
            audit(
                unit,
                actor,
                "raffle_contribution",
                raffle,
                number=len(given) + 1,
                sha256=words_digest(f"{contribution.label}={contribution.text}"),
            )
            return contribution

    def contributions(self) -> tuple[Contribution, ...]:
        """The contributions to the present raffle in the order given; KnownError `raffle_none`."""
        with self._work.read() as unit:
            return unit.raffles.contributions(present(unit).number)

    def draw(self, actor: str, round_number: int | None = None) -> Round:
        """Draw the next round; the answer is on the disk.

        With `round_number` the command can be repeated: a round that was drawn is answered
        again. KnownErrors `raffle_none`, `raffle_not_closed`, `contributions_missing`,
        `draw_early`, `draw_no_prize`, `draw_no_ticket`, `draw_no_code`, `round_not_next`,
        `raffle_secret_missing`, `raffle_secret_wrong`, `raffle_tickets_changed`,
        `raffle_drawn_otherwise`.
        """
        with self._work.write() as unit:
            raffle = going(unit)
            if raffle.state not in (State.CLOSED, State.DRAWING):
                raise KnownError("raffle_not_closed")
            rounds = unit.raffles.rounds(raffle.number)
            if round_number is not None and 1 <= round_number <= len(rounds):
                return rounds[round_number - 1]
            if round_number not in (None, len(rounds) + 1):
                raise KnownError("round_not_next", next=len(rounds) + 1, round=round_number or 0)
            drawn = self._drawn(unit, raffle, rounds)
            if raffle.state is State.CLOSED:
                unit.raffles.begin_drawing(raffle.number)
            unit.raffles.add_round(raffle.number, drawn)
            audit(
                unit,
                actor,
                "raffle_drawn",
                raffle,
                round=drawn.round,
                prize=drawn.prize,
                code=drawn.code,
                ticket=drawn.ticket,
                holder=drawn.holder,
            )
            return drawn

    def rounds(self, raffle_id: str | None = None) -> tuple[Round, ...]:
        """The rounds of a raffle (default: the present one); KnownErrors `raffle_none`, ..."""
        with self._work.read() as unit:
            return unit.raffles.rounds(present(unit, raffle_id).number)

    def winner(self, round_number: int, raffle_id: str | None = None) -> Winner:
        """A round with the winner's name by display choice, and the seal.

        KnownErrors `raffle_none`, `raffle_unknown`, `round_unknown`.
        """
        with self._work.read() as unit:
            raffle = present(unit, raffle_id)
            drawn = _round(unit, raffle, round_number)
            person_id = unit.raffles.person_of(raffle.number, drawn.holder)
            person = None if person_id is None else unit.people.person(person_id)
            return Winner(
                round=drawn,
                prize_name=raffle.rules.prizes[drawn.prize],
                label="" if person is None else shown(person),
                seal=str(make_record(unit, raffle)["seal"]),
            )

    def settle(
        self,
        round_number: int,
        outcome: RoundOutcome | str,
        actor: str,
        reason: str = "",
        second: str | None = None,
    ) -> Round:
        """Say what became of a win. The same outcome twice is the same as once.

        `absent` needs the claim time to be over; `void` a reason and a second manager
        (already verified, named as `actor` is). KnownErrors `raffle_none`, `round_unknown`,
        `round_settled`, `outcome_unknown`, `claim_time`, `reason_needed`,
        `second_manager_needed`.
        """
        if outcome not in (RoundOutcome.CLAIMED, RoundOutcome.ABSENT, RoundOutcome.VOID):
            raise KnownError("outcome_unknown", outcome=str(outcome)[:20])
        outcome = RoundOutcome(outcome)
        with self._work.write() as unit:
            raffle = going(unit)
            drawn = _round(unit, raffle, round_number)
            if drawn.outcome is outcome:
                return drawn
            if drawn.outcome is not RoundOutcome.PENDING:
                raise KnownError("round_settled", round=round_number, outcome=drawn.outcome.value)
            tidy = checked_reason(reason) if outcome is RoundOutcome.VOID or reason.strip() else ""
            details: dict[str, Json] = {}
            if outcome is RoundOutcome.VOID:
                details["second"] = checked_second(actor, second)
            now = self._now()
            ready = drawn.at + timedelta(minutes=raffle.rules.claim_minutes)
            if outcome is RoundOutcome.ABSENT and now < ready:
                raise KnownError("claim_time", seconds=_seconds(ready - now))
            settled = Round(
                round=drawn.round,
                prize=drawn.prize,
                code=drawn.code,
                barred=drawn.barred,
                ticket=drawn.ticket,
                holder=drawn.holder,
                at=drawn.at,
                outcome=outcome,
                reason=tidy,
                settled_at=now,
                settled_after=len(unit.raffles.rounds(raffle.number)),
            )
            unit.raffles.settle(raffle.number, settled)
            if outcome is RoundOutcome.CLAIMED:
                _celebrate(unit, raffle, settled)
            audit(
                unit,
                actor,
                "raffle_settled",
                raffle,
                round=round_number,
                outcome=outcome.value,
                reason_sha256=words_digest(tidy),
                **details,
            )
            return settled

    def finish(self, actor: str) -> Raffle:
        """End a raffle whose prizes are claimed, or cannot be won any more; reveals the secret.

        KnownErrors `raffle_none`, `raffle_not_closed`, `rounds_pending`, `prizes_left`,
        `raffle_secret_missing`, `raffle_secret_wrong`.
        """
        with self._work.write() as unit:
            raffle = going(unit)
            if raffle.state not in (State.CLOSED, State.DRAWING):
                raise KnownError("raffle_not_closed")
            rounds = unit.raffles.rounds(raffle.number)
            for drawn in rounds:
                if drawn.outcome is RoundOutcome.PENDING:
                    raise KnownError("rounds_pending", round=drawn.round)
            prize, able = _next(unit, raffle, rounds)
            if prize is not None and able and len(rounds) + 1 < raffle.chain_length:
                raise KnownError("prizes_left", prize=raffle.rules.prizes[prize])
            secret = self._secret(raffle)
            unit.raffles.end(raffle.number, State.FINISHED, self._now(), "", secret.hex())
            audit(unit, actor, "raffle_finished", raffle, secret=secret.hex())
            return present(unit, raffle.id)

    def abandon(self, reason: str, actor: str, second: str | None) -> Raffle:
        """End a raffle before its time, with a reason and a second manager.

        An open raffle is closed by it; tokens of a raffle that never opened belong to the
        next one. KnownErrors `raffle_none`, `reason_needed`, `second_manager_needed`.
        """
        tidy = checked_reason(reason)
        other = checked_second(actor, second)
        with self._work.write() as unit:
            raffle = going(unit)
            if raffle.state is State.OPEN:
                raffle = self._closed(unit, raffle, actor)
            secret: str | None = None
            if raffle.commitment is not None:
                try:
                    secret = self._secret(raffle).hex()
                except KnownError:
                    # A lost secret must not keep a raffle going for ever.
                    secret = None
            unit.raffles.end(raffle.number, State.ABANDONED, self._now(), tidy, secret)
            if raffle.state in (State.PLANNED, State.ANNOUNCED):
                unit.raffles.free_tokens(raffle.number)
            audit(
                unit,
                actor,
                "raffle_abandoned",
                raffle,
                reason_sha256=words_digest(tidy),
                second=other,
                secret=secret or "",
            )
            return present(unit, raffle.id)

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

    def record(self, raffle_id: str | None = None) -> dict[str, Json]:
        """The record with its seal, of the present raffle or of one by its public name.

        KnownErrors `raffle_none`, `raffle_unknown`, `raffle_not_announced`,
        `raffle_not_closed`.
        """
        with self._work.read() as unit:
            return make_record(unit, present(unit, raffle_id))

    def _secret(self, raffle: Raffle) -> bytes:
        secret = self._keys.secret(raffle.id)
        if draw.iterated(secret, raffle.chain_length).hex() != raffle.commitment:
            raise KnownError("raffle_secret_wrong")
        return secret

    def _drawn(self, unit: RaffleUnit, raffle: Raffle, rounds: Sequence[Round]) -> Round:
        given = unit.raffles.contributions(raffle.number)
        if len(given) < draw.CONTRIBUTIONS_LEAST or given[-1].label != draw.DICE:
            raise KnownError("contributions_missing")
        now = self._now()
        ready = first_draw_at(raffle)
        if not rounds and now < ready:
            raise KnownError("draw_early", seconds=_seconds(ready - now))
        tickets = unit.raffles.tickets(raffle.number)
        if draw.sha256(draw.ticket_list(tickets)).hex() != raffle.tickets_sha256:
            raise KnownError("raffle_tickets_changed")
        earlier = [_as_drawn(drawn) for drawn in rounds]
        prize = draw.next_prize(len(raffle.rules.prizes), earlier)
        if prize is None:
            raise KnownError("draw_no_prize")
        number = len(rounds) + 1
        if number >= raffle.chain_length:
            raise KnownError("draw_no_code")
        held_back = _barred(raffle, prize, earlier)
        code = draw.one_time_code(self._secret(raffle), raffle.chain_length, number)
        randomness = draw.randomness(
            record.raffle_object(raffle),
            raffle.commitment or "",
            raffle.chain_length,
            raffle.tickets_sha256 or "",
            raffle.rules.to_json(),
            given,
        )
        won = draw.winner(draw.extract(code, randomness), tickets, held_back, earlier)
        if won is None:
            raise KnownError("draw_no_ticket", prize=raffle.rules.prizes[prize])
        # A restored backup must not let the same codes meet other contributions.
        bound = draw.sha256(randomness).hex()
        if self._keys.bind(raffle.id, bound) != bound:
            raise KnownError("raffle_drawn_otherwise")
        return Round(
            round=number,
            prize=prize,
            code=code.hex(),
            barred=held_back,
            ticket=won.number,
            holder=won.holder,
            at=now,
        )


def first_draw_at(raffle: Raffle) -> datetime:
    """The earliest time of the first draw of a closed raffle."""
    if raffle.closed_at is None:
        raise KnownError("raffle_not_closed")
    shown_until = raffle.closed_at + timedelta(seconds=raffle.rules.hold_seconds)
    return shown_until if raffle.draw_at is None else max(shown_until, raffle.draw_at)


def _checked(label: str, text: str, given: Sequence[Contribution]) -> Contribution:
    plain_label = draw.plain_label(draw.folded_label(label))
    plain = draw.plain_text(text)
    if given and given[-1].label == draw.DICE:
        raise KnownError("contributions_over")
    if plain_label is None:
        raise KnownError("contribution_label")
    if plain_label.lower() in {one.label.lower() for one in given}:
        raise KnownError("contribution_label_taken", label=plain_label)
    if not plain:
        raise KnownError("contribution_text_empty")
    if len(plain) > TEXT_MOST:
        raise KnownError("contribution_text_long", most=TEXT_MOST)
    if plain_label == draw.DICE:
        if len(given) < draw.CONTRIBUTIONS_LEAST - 1:
            raise KnownError("dice_not_last")
        if not draw.is_dice(plain):
            raise KnownError("dice_few")
    elif len(given) >= CONTRIBUTIONS_MOST - 1:
        raise KnownError("contributions_most")
    return Contribution(plain_label, plain)


def _round(unit: RaffleUnit, raffle: Raffle, number: int) -> Round:
    rounds = unit.raffles.rounds(raffle.number)
    if not 1 <= number <= len(rounds):
        raise KnownError("round_unknown", round=number)
    return rounds[number - 1]


def _as_drawn(drawn: Round) -> draw.Drawn:
    return draw.Drawn(drawn.prize, drawn.ticket, drawn.holder, drawn.outcome)


def _barred(raffle: Raffle, prize: int, earlier: Sequence[draw.Drawn]) -> tuple[str, ...]:
    rules = raffle.rules
    return draw.barred(rules.excluded, rules.one_win_per_person, prize, earlier)


def _next(unit: RaffleUnit, raffle: Raffle, rounds: Sequence[Round]) -> tuple[int | None, bool]:
    """The prize that comes next, and whether any ticket could win it."""
    earlier = [_as_drawn(drawn) for drawn in rounds]
    prize = draw.next_prize(len(raffle.rules.prizes), earlier)
    if prize is None:
        return None, False
    tickets: Sequence[Ticket] = unit.raffles.tickets(raffle.number)
    held_back = _barred(raffle, prize, earlier)
    return prize, draw.winner(b"", tickets, held_back, earlier) is not None


def _celebrate(unit: RaffleUnit, raffle: Raffle, drawn: Round) -> None:
    person_id = unit.raffles.person_of(raffle.number, drawn.holder)
    if person_id is not None and drawn.settled_at is not None:
        unit.announce_win(
            person_id,
            raffle.rules.prizes[drawn.prize],
            raffle.name,
            drawn.ticket,
            drawn.settled_at,
        )


def _seconds(left: timedelta) -> int:
    return -int(-left.total_seconds() // 1)
