"""Checks everything in a record that can be recomputed, and names what is wrong. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kiosk.errors import KnownError
from kiosk.raffle import draw, record, shape
from kiosk.raffle.model import RoundOutcome, Ticket
from kiosk.raffle.shape import OtherFormatError, Recorded, RecordedRound, WrongShapeError
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
        return verify(record.from_bytes(data), kept_seal)
    except KnownError as error:
        refused = error
    except RecursionError as error:  # rules may hold lists in lists in lists
        refused = KnownError("record_unreadable", reason=str(error))
    return Verdict((Message(refused.code, refused.values),))


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
    sealed = record.seal(given.whole)
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
    for place, ticket in enumerate(given.tickets, start=1):
        if ticket.number != place:
            yield Message("ticket_gap", {"expected": place, "found": ticket.number})
            break
    if draw.sha256(draw.ticket_list(given.tickets)).hex() != given.tickets_sha256:
        yield Message("ticket_list_changed")
    for holder, count in Counter(ticket.holder for ticket in given.tickets).items():
        if count > given.rules.tickets_per_person:
            yield Message("holder_over_limit", {"holder": holder, "tickets": count})


def _chain(given: Recorded) -> Iterator[Message]:
    length = given.chain_length
    if length < draw.chain_length(len(given.rules.prizes)):
        yield Message("chain_short", {"length": length})
    before = bytes.fromhex(given.commitment)
    for place, drawn in enumerate(given.rounds, start=1):
        if drawn.number != place:
            yield Message("round_gap", {"expected": place, "found": drawn.number})
        if place >= length:
            yield Message("round_without_code", {"round": place})
        if draw.sha256(drawn.code) != before:
            yield Message("code_wrong", {"round": place})
        before = drawn.code
    if given.secret is not None:
        codes = [given.secret]
        for _ in range(length):
            codes.append(draw.sha256(codes[-1]))
        if codes[length].hex() != given.commitment:
            yield Message("secret_wrong")
        for place, drawn in enumerate(given.rounds, start=1):
            if place < length and codes[length - place] != drawn.code:
                yield Message("code_not_of_secret", {"round": place})


def _contributions(given: Recorded) -> Iterator[Message]:
    seen: set[str] = set()
    last = len(given.contributions)
    for place, item in enumerate(given.contributions, start=1):
        if draw.plain_label(item.label) != item.label or item.label.lower() in seen:
            yield Message("contribution_label_wrong", {"number": place})
        if not item.text or draw.plain_text(item.text) != item.text:
            yield Message("contribution_text_wrong", {"number": place})
        if item.label == draw.DICE and (place != last or not draw.is_dice(item.text)):
            yield Message("dice_wrong")
        seen.add(item.label.lower())
    if given.rounds:
        if last < draw.CONTRIBUTIONS_LEAST:
            yield Message("contributions_few", {"found": last})
        if draw.DICE not in seen:
            yield Message("dice_missing")


def _rounds(given: Recorded) -> Iterator[Message]:
    randomness = draw.randomness(
        given.raffle,
        given.commitment,
        given.chain_length,
        given.tickets_sha256,
        given.rules_object,
        given.contributions,
    )
    for place, drawn in enumerate(given.rounds, start=1):
        earlier = [past.as_known_at(place) for past in given.rounds[: place - 1]]
        prize = draw.next_prize(len(given.rules.prizes), earlier)
        if prize is None:
            yield Message("prize_none_left", {"round": place})
        elif prize != drawn.prize:
            yield Message(
                "prize_wrong",
                {
                    "round": place,
                    "expected": _prize(given, prize),
                    "found": _prize(given, drawn.prize),
                },
            )
        held_back = draw.barred(
            given.rules.excluded, given.rules.one_win_per_person, drawn.prize, earlier
        )
        if held_back != drawn.barred:
            yield Message("barred_wrong", {"round": place})
        key = draw.extract(drawn.code, randomness)
        won = draw.winner(key, given.tickets, held_back, earlier)
        yield from _winner(place, drawn, won)


def _prize(given: Recorded, prize: int) -> str:
    prizes = given.rules.prizes
    return prizes[prize] if prize < len(prizes) else str(prize)


def _winner(place: int, drawn: RecordedRound, won: Ticket | None) -> Iterator[Message]:
    if won is None:
        yield Message("winner_impossible", {"round": place})
    elif (won.number, won.holder) != (drawn.ticket, drawn.holder):
        yield Message(
            "winner_wrong",
            {
                "round": place,
                "expected": draw.ticket_label(won.number),
                "found": draw.ticket_label(drawn.ticket),
            },
        )


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
        pending = drawn.outcome is RoundOutcome.PENDING
        if pending != (drawn.settled_at is None) or pending != (drawn.settled_after is None):
            yield Message("outcome_wrong", {"round": place})
        if drawn.settled_after is not None and not (
            place <= drawn.settled_after <= len(given.rounds)
        ):
            yield Message("settled_after_wrong", {"round": place})
        if drawn.outcome is RoundOutcome.VOID and not drawn.reason.strip():
            yield Message("reason_missing", {"round": place})
        if (
            drawn.outcome is RoundOutcome.ABSENT
            and drawn.settled_at is not None
            and drawn.settled_at - drawn.at < timedelta(minutes=given.rules.claim_minutes)
        ):
            yield Message("absent_too_early", {"round": place})
