"""Contributions, draws, outcomes, and the end of a raffle."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from kiosk.errors import KnownError
from kiosk.raffle import draw, record
from kiosk.raffle.base import (
    checked_reason,
    checked_second,
    going,
    present,
)
from kiosk.raffle.model import (
    ENDED,
    Contribution,
    Json,
    Raffle,
    Round,
    RoundOutcome,
    State,
    Ticket,
)
from kiosk.raffle.noted import words_digest
from kiosk.raffle.prospects import ahead
from kiosk.raffle.running import Running
from kiosk.raffle.showing import look_ahead, round_of
from kiosk.raffle.store import RaffleUnit

_BREATH_S: Final = 0.00005

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
        self._prepare()
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
            self._audit(
                unit,
                actor,
                "raffle_contribution",
                raffle,
                number=len(given) + 1,
                sha256=words_digest(f"{contribution.label}={contribution.text}"),
            )
            return contribution

    def draw(
        self,
        actor: str,
        round_number: int | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Round:
        """Draw the next round; the answer is on the disk.

        The tickets are ranked outside any transaction; `progress` is told how much of it is
        done, of how much. With `round_number` the command can be repeated: a round that was
        drawn is answered again. KnownErrors `raffle_none`, `raffle_not_closed`,
        `contributions_missing`, `draw_early`, `draw_no_prize`, `draw_no_ticket`,
        `draw_no_code`, `round_not_next`, `raffle_secret_missing`, `raffle_secret_wrong`,
        `raffle_tickets_changed`, `raffle_drawn_otherwise`.
        """
        while True:
            with self._work.read() as unit:
                plan = self._plan(unit, present(unit), round_number)
            if isinstance(plan, Round):
                return plan
            won = self._ranked(plan, progress)
            with self._work.write() as unit:
                again = self._plan(unit, going(unit), round_number)
                if isinstance(again, Round):
                    return again
                if again == plan:
                    return self._stored(unit, actor, plan, won)
            # Somebody drew or settled meanwhile: what comes next is another round.

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
        self._prepare()
        with self._work.write() as unit:
            raffle = going(unit)
            drawn = round_of(unit, raffle, round_number)
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
            self._audit(
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
        self._prepare()
        with self._work.write() as unit:
            raffle = going(unit)
            if raffle.state not in (State.CLOSED, State.DRAWING):
                raise KnownError("raffle_not_closed")
            rounds = unit.raffles.rounds(raffle.number)
            for drawn in rounds:
                if drawn.outcome is RoundOutcome.PENDING:
                    raise KnownError("rounds_pending", round=drawn.round)
            coming = look_ahead(unit, raffle, rounds)
            if coming.prize is not None and coming.winnable:
                raise KnownError("prizes_left", prize=raffle.rules.prizes[coming.prize])
            secret = self._secret(raffle)
            unit.raffles.end(raffle.number, State.FINISHED, self._now(), "", secret.hex())
            self._audit(unit, actor, "raffle_finished", raffle, secret=secret.hex())
            return present(unit, raffle.id)

    def abandon(self, reason: str, actor: str, second: str | None) -> Raffle:
        """End a raffle before its time, with a reason and a second manager.

        An open raffle is closed by it; tokens of a raffle that never opened belong to the
        next one. KnownErrors `raffle_none`, `reason_needed`, `second_manager_needed`.
        """
        tidy = checked_reason(reason)
        other = checked_second(actor, second)
        self._prepare()
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
            self._audit(
                unit,
                actor,
                "raffle_abandoned",
                raffle,
                reason_sha256=words_digest(tidy),
                second=other,
                secret=secret or "",
            )
            return present(unit, raffle.id)

    def _secret(self, raffle: Raffle) -> bytes:
        secret = self._keys.secret(raffle.id)
        if draw.iterated(secret, raffle.chain_length).hex() != raffle.commitment:
            raise KnownError("raffle_secret_wrong")
        return secret

    def _plan(self, unit: RaffleUnit, raffle: Raffle, round_number: int | None) -> "_Plan | Round":
        """What the next round depends on, or the round that was drawn already."""
        if raffle.state in ENDED:
            raise KnownError("raffle_none")
        if raffle.state not in (State.CLOSED, State.DRAWING):
            raise KnownError("raffle_not_closed")
        rounds = unit.raffles.rounds(raffle.number)
        if round_number is not None and 1 <= round_number <= len(rounds):
            return rounds[round_number - 1]
        if round_number not in (None, len(rounds) + 1):
            raise KnownError("round_not_next", next=len(rounds) + 1, round=round_number or 0)
        given = unit.raffles.contributions(raffle.number)
        if len(given) < draw.CONTRIBUTIONS_LEAST or given[-1].label != draw.DICE:
            raise KnownError("contributions_missing")
        now, ready = self._now(), first_draw_at(raffle)
        if not rounds and now < ready:
            raise KnownError("draw_early", seconds=_seconds(ready - now))
        coming = ahead(raffle, rounds)
        if coming.prize is None:
            raise KnownError("draw_no_prize")
        if len(rounds) + 1 >= raffle.chain_length:
            raise KnownError("draw_no_code")
        return _Plan(raffle, given, rounds, coming.prize, coming.barred)

    def _ranked(self, plan: "_Plan", progress: Callable[[int, int], None] | None) -> "_Won":
        """Who wins, found without a transaction."""
        raffle = plan.raffle
        tickets = raffle.closing.tickets if raffle.closing else 0
        reads = self._rolls.get(raffle.id, raffle.tickets_sha256) is None
        steps = _Steps(tickets * 2 if reads else tickets, progress)
        roll = self._prepare(raffle.id, steps)
        if roll is None or roll.sha256 != raffle.tickets_sha256:
            raise KnownError("raffle_tickets_changed")
        secret = self._secret(raffle)
        code = draw.one_time_code(secret, raffle.chain_length, len(plan.rounds) + 1)
        randomness = draw.randomness(
            record.raffle_object(raffle),
            raffle.commitment or "",
            raffle.chain_length,
            roll.sha256,
            raffle.rules.to_json(),
            plan.given,
        )
        won = draw.lowest(
            draw.extract(code, randomness),
            roll.listed,
            plan.barred,
            (drawn.ticket for drawn in plan.rounds),
            steps,
        )
        if won is None:
            raise KnownError("draw_no_ticket", prize=raffle.rules.prizes[plan.prize])
        return _Won(won, code, draw.sha256(randomness).hex(), roll.tickets)

    def _stored(self, unit: RaffleUnit, actor: str, plan: "_Plan", won: "_Won") -> Round:
        raffle, ticket = plan.raffle, won.ticket
        # The list may have been read long ago; this much of it storage tells at once.
        there = unit.raffles.ticket(raffle.number, ticket.number)
        if there != ticket or unit.raffles.last_ticket(raffle.number) != won.tickets:
            self._rolls.forget()
            raise KnownError("raffle_tickets_changed")
        # A restored backup must not let the same codes meet other contributions.
        if self._keys.bind(raffle.id, won.randomness_sha256) != won.randomness_sha256:
            raise KnownError("raffle_drawn_otherwise")
        drawn = Round(
            round=len(plan.rounds) + 1,
            prize=plan.prize,
            code=won.code.hex(),
            barred=plan.barred,
            ticket=ticket.number,
            holder=ticket.holder,
            at=self._now(),
        )
        if raffle.state is State.CLOSED:
            unit.raffles.begin_drawing(raffle.number)
        unit.raffles.add_round(raffle.number, drawn)
        self._audit(
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


@dataclass(frozen=True, slots=True)
class _Plan:
    """All that decides who wins a round, and which round it is."""

    raffle: Raffle
    given: tuple[Contribution, ...]
    rounds: tuple[Round, ...]
    prize: int
    barred: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Won:
    ticket: Ticket
    code: bytes
    randomness_sha256: str
    tickets: int


class _Steps:
    """Counts what is done, and lets other threads have the interpreter for a moment."""

    def __init__(self, total: int, progress: Callable[[int, int], None] | None) -> None:
        self._done, self._total, self._progress = 0, total, progress

    def __call__(self, more: int) -> None:
        self._done = min(self._done + more, self._total)
        if self._progress is not None:
            self._progress(self._done, self._total)
        time.sleep(_BREATH_S)


def first_draw_at(raffle: Raffle) -> datetime:
    """The earliest time of the first draw of a closed raffle."""
    if raffle.closed_at is None:
        raise KnownError("raffle_not_closed")
    shown_until = raffle.closed_at + timedelta(seconds=raffle.rules.hold_seconds)
    return shown_until if raffle.draw_at is None else max(shown_until, raffle.draw_at)


def _checked(label: str, text: str, given: Sequence[Contribution]) -> Contribution:
    plain_label = draw.plain_label(draw.folded(label))
    plain = draw.plain_text(draw.folded(text))
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


def _celebrate(unit: RaffleUnit, raffle: Raffle, drawn: Round) -> None:
    person_id = unit.raffles.person_of(raffle.number, drawn.holder)
    if person_id is not None and drawn.settled_at is not None:
        unit.announce_win(
            person_id,
            raffle.rules.prizes[drawn.prize],
            raffle.name,
            drawn.ticket,
            drawn.settled_at,
            raffle.rules.prize(drawn.prize).media,
        )


def _seconds(left: timedelta) -> int:
    return -int(-left.total_seconds() // 1)
