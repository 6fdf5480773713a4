"""Wins in words: how each one stands, until when it waits, what there is to do."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Final

from kiosk.clock import Clock
from kiosk.raffle.model import RoundOutcome
from kiosk.raffle.wins import Win
from kiosk.ui.models.moments import when
from kiosk.ui.models.token_rows import when as past
from kiosk.ui.words import Words, say
from kiosk.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "ui"


class Stands(StrEnum):
    """How a win stands.

    `WAITS`: its winner has time still. `LATE`: the time is over, and nothing was settled.
    `LEFT`: its raffle ended before it was settled; only managers see it, in what was.
    `CLAIMED`: it is to be handed over.
    """

    WAITS = "waits"
    LATE = "late"
    LEFT = "left"
    CLAIMED = "claimed"
    HANDED = "handed"
    ABSENT = "absent"
    VOID = "void"


TO_FETCH: Final = frozenset({Stands.WAITS, Stands.LATE, Stands.CLAIMED})
"""What the winner may still get."""

_ERASED: Final = QT_TRANSLATE_NOOP("ui", "Ticket {ticket}")
_TO_WINNER: Final = {
    Stands.WAITS: QT_TRANSLATE_NOOP("ui", "It waits for you until {when}."),
    Stands.LATE: QT_TRANSLATE_NOOP("ui", "Its time was up: {day}. Ask the organisers, today."),
    Stands.CLAIMED: QT_TRANSLATE_NOOP("ui", "It is yours for good. Come when it suits you."),
    Stands.HANDED: QT_TRANSLATE_NOOP("ui", "It is yours since {day}."),
}
_TO_MANAGER: Final = {
    Stands.WAITS: QT_TRANSLATE_NOOP("ui", "Can be claimed until {when}"),
    Stands.LATE: QT_TRANSLATE_NOOP("ui", "Time was up: {day}"),
    Stands.LEFT: QT_TRANSLATE_NOOP("ui", "Never settled: the raffle ended before"),
    Stands.CLAIMED: QT_TRANSLATE_NOOP("ui", "Claimed, to be handed over"),
    Stands.HANDED: QT_TRANSLATE_NOOP("ui", "Handed over: {day}"),
    Stands.ABSENT: QT_TRANSLATE_NOOP("ui", "Winner not here, drawn again"),
    Stands.VOID: QT_TRANSLATE_NOOP("ui", "Not valid: {reason}"),
}


def stands(win: Win, now: datetime) -> Stands:
    """How a win stands at this moment."""
    match win.outcome:
        case RoundOutcome.ABSENT:
            return Stands.ABSENT
        case RoundOutcome.VOID:
            return Stands.VOID
        case RoundOutcome.CLAIMED:
            return Stands.CLAIMED if win.handed_at is None else Stands.HANDED
        case _ if win.raffle_ended:
            return Stands.LEFT
    return Stands.WAITS if now < win.deadline else Stands.LATE


def key_of(win: Win) -> str:
    """A win's own name, among those of all raffles."""
    return f"{win.raffle_id}/{win.round}"


def to_winner(win: Win, clock: Clock, words: Words) -> str:
    """Until when it waits, said to whoever has won it."""
    return _told(_TO_WINNER, win, clock, words)


def to_manager(win: Win, clock: Clock, words: Words) -> str:
    """How it stands, said to whoever hands prizes over."""
    return _told(_TO_MANAGER, win, clock, words)


def who(win: Win) -> str:
    """The winner as managers see them; somebody who was erased is the ticket."""
    ticket = win.ticket.lstrip("0")
    return win.label_for_managers or say(_CONTEXT, _ERASED, {"ticket": ticket})


def about(win: Win, picture: Callable[[str], str]) -> dict[str, object]:
    """What is told of every win; `picture` answers with the address of a media name."""
    prize = win.prize
    return {
        "key": key_of(win),
        "prize": prize.name,
        "worth": prize.worth,
        "sponsor": prize.sponsor,
        "prizePicture": picture(prize.media),
        "seed": win.round,
        "ticket": win.ticket.lstrip("0"),
        "raffle": win.raffle_name,
    }


def _told(sentences: dict[Stands, str], win: Win, clock: Clock, words: Words) -> str:
    state = stands(win, clock.now())
    ended = win.handed_at if state is Stands.HANDED else win.deadline
    return say(
        _CONTEXT,
        sentences.get(state, ""),
        {
            "when": when(win.deadline, clock, words),
            "day": past(ended or win.deadline, clock.zone, words),
            "reason": win.reason,
        },
    )
