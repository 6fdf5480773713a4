"""Checks everything in a record that can be recomputed, and names what is wrong. Pure.

Recomputes with code of its own (`shape`, `verify_steps`) and imports nothing of what draws or
writes records: whoever trusts the verdict need not trust that code.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kiosk.errors import KnownError
from kiosk.raffle import shape
from kiosk.raffle import verify_steps as steps
from kiosk.raffle.shape import (
    OtherFormatError,
    Recorded,
    RecordedRound,
    UnreadableError,
    WrongShapeError,
)
from kiosk.words import Message

_SEAL: Final = re.compile(r"[0-9a-fA-F]{64}")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking found; no findings means that everything recomputed agrees.

    `findings` are codes with values, their sentences are in `kiosk.raffle.texts`. `seal`
    is the recomputed one ("" where there is nothing to compute it from).
    """

    findings: tuple[Message, ...]
    seal: str = ""
    tickets: int = 0
    rounds: int = 0
    finished: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def verify_bytes(data: bytes, kept_seal: str | None = None) -> Verdict:
    """Check the record in a file; see `verify`. A file that is no JSON is a finding too.

    Raises `KnownError("seal_unreadable")` for a kept seal that no record could have.
    """
    if kept_seal is not None and not _SEAL.fullmatch(kept_seal.strip()):
        raise KnownError("seal_unreadable")
    try:
        value = shape.parse(data)
    except UnreadableError as error:
        return Verdict((Message("record_unreadable", {"reason": str(error)}),))
    return verify(value, kept_seal)


def verify(value: object, kept_seal: str | None = None) -> Verdict:
    """Check a record against itself and, if given, against a seal (hex) that somebody kept.

    Names, times, outcomes and reasons are found changed only against a kept seal.
    """
    try:
        given = shape.read(value)
    except OtherFormatError as error:
        return Verdict((Message("format_other", {"found": error.found}),))
    except WrongShapeError as error:
        return Verdict(
            (Message("shape_wrong", {"member": error.member, "expected": error.expected}),)
        )
    sealed = steps.seal_of(given.whole)
    findings = [
        *_list(given),
        *_chain(given),
        *_contributions(given),
        *_rounds(given),
        *_outcomes(given),
    ]
    if sealed != given.seal:
        findings.append(Message("seal_wrong"))
    if kept_seal is not None and kept_seal.strip().lower() != sealed:
        findings.append(Message("seal_not_the_kept_one"))
    return Verdict(
        tuple(findings), sealed, len(given.tickets), len(given.rounds), given.secret is not None
    )


def _list(given: Recorded) -> Iterator[Message]:
    for place, (number, _) in enumerate(given.tickets, start=1):
        if int(number) != place:
            yield Message("ticket_gap", {"expected": place, "found": int(number)})
            break
    if steps.list_hash(given.tickets) != given.tickets_sha256:
        yield Message("ticket_list_changed")
    for holder, count in Counter(holder for _, holder in given.tickets).items():
        if count > given.rules.tickets_per_person:
            yield Message("holder_over_limit", {"holder": holder, "tickets": count})


def _chain(given: Recorded) -> Iterator[Message]:
    length = given.chain_length
    if length < steps.chain_least(len(given.rules.prizes)):
        yield Message("chain_short", {"length": length})
    before = given.commitment
    for place, drawn in enumerate(given.rounds, start=1):
        if drawn.number != place:
            yield Message("round_gap", {"expected": place, "found": drawn.number})
        if place >= length:
            yield Message("round_without_code", {"round": place})
        if steps.digest(drawn.code) != before:
            yield Message("code_wrong", {"round": place})
        before = drawn.code
    if given.secret is not None:
        links = steps.chain(given.secret, length)
        if links[length] != given.commitment:
            yield Message("secret_wrong")
        for place, drawn in enumerate(given.rounds, start=1):
            if place < length and links[length - place] != drawn.code:
                yield Message("code_not_of_secret", {"round": place})


def _contributions(given: Recorded) -> Iterator[Message]:
    seen: set[str] = set()
    last = len(given.contributions)
    for place, (label, text) in enumerate(given.contributions, start=1):
        if not steps.is_label(label) or label.lower() in seen:
            yield Message("contribution_label_wrong", {"number": place})
        if not steps.is_text(text):
            yield Message("contribution_text_wrong", {"number": place})
        if label == steps.DICE and (place != last or not steps.is_dice(text)):
            yield Message("dice_wrong")
        seen.add(label.lower())
    if given.rounds:
        if last < steps.CONTRIBUTIONS_LEAST:
            yield Message("contributions_few", {"found": last})
        if steps.DICE not in seen:
            yield Message("dice_missing")


def _rounds(given: Recorded) -> Iterator[Message]:
    fixed = steps.fixed_lines(given.whole, given.contributions)
    for place, drawn in enumerate(given.rounds, start=1):
        earlier = given.rounds[: place - 1]
        taken = {past.prize for past in earlier if not past.lost_before(place)}
        due = next((at for at in range(len(given.rules.prizes)) if at not in taken), None)
        if due is None:
            yield Message("prize_none_left", {"round": place})
        elif due != drawn.prize:
            expected, found = _prize(given, due), _prize(given, drawn.prize)
            yield Message("prize_wrong", {"round": place, "expected": expected, "found": found})
        held_back = _held_back(given, drawn.prize, place)
        if sorted(held_back) != list(drawn.barred):
            yield Message("barred_wrong", {"round": place})
        won = {int(past.ticket) for past in earlier}
        key = steps.extract(drawn.code, fixed)
        yield from _winner(place, drawn, steps.lowest(key, given.tickets, won, held_back))


def _held_back(given: Recorded, prize: int, number: int) -> set[str]:
    """Who may not win round `number`, which draws this prize."""
    held_back = set(given.rules.excluded)
    for past in given.rounds[: number - 1]:
        again = past.prize == prize and past.lost_before(number)
        if given.rules.one_win_per_person or again:
            held_back.add(past.holder)
    return held_back


def _prize(given: Recorded, prize: int) -> str:
    prizes = given.rules.prizes
    return prizes[prize] if prize < len(prizes) else str(prize)


def _winner(place: int, drawn: RecordedRound, won: steps.Listed | None) -> Iterator[Message]:
    if won is None:
        yield Message("winner_impossible", {"round": place})
    elif won != (drawn.ticket, drawn.holder):
        yield Message("winner_wrong", {"round": place, "expected": won[0], "found": drawn.ticket})


def _outcomes(given: Recorded) -> Iterator[Message]:
    if given.rounds:
        first = given.rounds[0].at
        draw_at = given.rules.draw_at
        held = given.closed_at
        if held is None:
            yield Message("draw_before_closing")
        elif first - held < timedelta(seconds=given.rules.hold_seconds) or (
            draw_at is not None and first < draw_at
        ):
            yield Message("draw_too_early")
    for place, drawn in enumerate(given.rounds, start=1):
        pending = drawn.outcome == "pending"
        if pending != (drawn.settled_at is None) or pending != (drawn.settled_after is None):
            yield Message("outcome_wrong", {"round": place})
        if drawn.settled_after is not None and not (
            place <= drawn.settled_after <= len(given.rounds)
        ):
            yield Message("settled_after_wrong", {"round": place})
        if drawn.outcome == "void" and not drawn.reason.strip():
            yield Message("reason_missing", {"round": place})
        if (
            drawn.outcome == "absent"
            and drawn.settled_at is not None
            and drawn.settled_at - drawn.at < timedelta(minutes=given.rules.claim_minutes)
        ):
            yield Message("absent_too_early", {"round": place})
