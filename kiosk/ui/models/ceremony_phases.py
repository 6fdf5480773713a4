"""What the ceremony shows, and how that follows from what is stored. No Qt."""

from enum import StrEnum
from typing import Final

from kiosk.raffle.model import State
from kiosk.ui.models.ceremony_news import CeremonyNews


class Phase(StrEnum):
    """What is on the screen.

    `FREEZE` shows an open raffle, `CLOSING` asks once more before it is closed. `WINNERS` is the
    list of all rounds, from which wins are settled that waited. `END` is the end before the
    raffle is finished, `FINISHED` and `ABANDONED` the ends after it.
    """

    WAITING = "waiting"
    NOTHING = "nothing"
    FREEZE = "freeze"
    CLOSING = "closing"
    LIST = "list"
    EXPLAIN = "explain"
    CONTRIBUTE = "contribute"
    DICE = "dice"
    READY = "ready"
    ROLL = "roll"
    WINNER = "winner"
    WINNERS = "winners"
    VOID = "void"
    PAUSED = "paused"
    ABANDON = "abandon"
    END = "end"
    FINISHED = "finished"
    ABANDONED = "abandoned"


_ALWAYS: Final = frozenset({Phase.EXPLAIN, Phase.PAUSED, Phase.ABANDON})
"""What can be shown of every raffle that has not ended."""

_OPEN: Final = _ALWAYS | {Phase.FREEZE, Phase.CLOSING}
_LISTED: Final = _ALWAYS | {Phase.LIST, Phase.CONTRIBUTE, Phase.DICE}
_ROLLED: Final = _ALWAYS | {Phase.LIST, Phase.READY}
_DRAWN: Final = _ALWAYS | {Phase.READY, Phase.ROLL, Phase.WINNER, Phase.WINNERS, Phase.VOID}


def resume(news: CeremonyNews) -> Phase:
    """Where the ceremony begins, or goes on after whatever interrupted it."""
    match None if news.raffle is None else news.raffle.state:
        case State.OPEN:
            return Phase.FREEZE
        case State.CLOSED if news.dice_rolled:
            return next_step(news)
        case State.CLOSED:
            return Phase.CONTRIBUTE if news.contributions and news.goes_on else Phase.LIST
        case State.DRAWING:
            return Phase.WINNER if news.pending is not None else next_step(news)
        case State.FINISHED:
            return Phase.FINISHED
        case State.ABANDONED:
            return Phase.ABANDONED
        case _:
            return Phase.NOTHING


def next_step(news: CeremonyNews) -> Phase:
    """What comes when nobody has to be waited for: the next prize, wins that wait, the end."""
    if news.goes_on:
        return Phase.READY
    return Phase.WINNERS if news.waiting else Phase.END


def fits(phase: Phase, news: CeremonyNews) -> bool:
    """Whether `phase` can be shown of what is stored; another window may have gone on."""
    match None if news.raffle is None else news.raffle.state:
        case State.OPEN:
            return phase in _OPEN
        case State.CLOSED:
            if phase is Phase.END:
                return not news.goes_on
            return phase in (_ROLLED if news.dice_rolled else _LISTED)
        case State.DRAWING:
            if phase is Phase.END:
                return not news.goes_on and not news.waiting
            return phase in _DRAWN and (phase is not Phase.READY or news.goes_on)
        case _:
            return phase is resume(news)
