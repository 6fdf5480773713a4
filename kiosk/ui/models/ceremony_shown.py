"""What the ceremony shows, for QML: the properties that follow from what is stored."""

import math
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QObject, QTime, Signal

from kiosk.clock import Clock, local
from kiosk.raffle.draw import DICE_LEAST
from kiosk.raffle.model import RoundOutcome, Winner
from kiosk.raffle.prizes import Prize
from kiosk.raffle.prospects import NOBODY_LEFT, warnings
from kiosk.raffle.texts import warned
from kiosk.ui.models.ceremony_news import CeremonyNews, grouped, lines
from kiosk.ui.qt import Property
from kiosk.ui.words import Words, say

_OTHERS_LEAST: Final = 2
"""So many contributions come before the dice."""

_SHORT_SEAL: Final = 16
"""So many hex digits of the seal fit a photograph, and are still nobody's by chance."""


class CeremonyShown(QObject):
    """Tells the news to QML, in words and numbers."""

    changed = Signal()

    def __init__(
        self,
        clock: Clock,
        words: Words,
        picture: Callable[[str], str] = lambda name: "",
        parent: QObject | None = None,
    ) -> None:
        """`picture` makes the address of a picture from its name in the site's media."""
        super().__init__(parent)
        self._clock = clock
        self._words = words
        self._picture = picture
        self._news: CeremonyNews | None = None
        self._round = 0
        words.changed.connect(self.changed)

    def _get_raffle(self) -> dict[str, object]:
        raffle = self._news.raffle if self._news else None
        closing = raffle.closing if raffle else None
        prospect = self._news.prospect if self._news else None
        tickets = prospect.tickets if prospect else 0
        holders = prospect.holders if prospect else 0
        return {
            "name": raffle.name if raffle else "",
            "tickets": closing.tickets if closing else tickets,
            "holders": closing.holders if closing else holders,
            "joined": closing.joined if closing else 0,
            "listCode": grouped(closing.tickets_sha256) if closing else "",
            "prizes": len(raffle.rules.prizes) if raffle else 0,
            "holdSeconds": raffle.rules.hold_seconds if raffle else 0,
            "reason": raffle.end_reason if raffle else "",
        }

    raffle = Property("QVariantMap", _get_raffle, notify=changed)

    def _get_warnings(self) -> list[str]:
        prospect = self._news.prospect if self._news else None
        if prospect is None:
            return []
        return [
            say("raffle", *warned(code, prospect))
            for code in warnings(prospect)
            # After a draw this is the usual end, and the page says so.
            if code != NOBODY_LEFT or not (self._news and self._news.winners)
        ]

    warnings = Property("QStringList", _get_warnings, notify=changed)
    """What people should know before the next draw, in whole sentences."""

    def _get_hold(self) -> int:
        return self._seconds_to(self._news.first_draw_at if self._news else None)

    holdSeconds = Property(int, _get_hold, notify=changed)

    def _get_contributions(self) -> list[dict[str, str]]:
        given = self._news.contributions if self._news else ()
        return [{"label": one.label, "text": one.text} for one in given]

    contributions = Property("QVariantList", _get_contributions, notify=changed)

    def _get_missing(self) -> int:
        return max(0, _OTHERS_LEAST - (self._news.others_given if self._news else 0))

    missing = Property(int, _get_missing, notify=changed)
    """How many contributions have to come before the dice."""

    diceLeast = Property(int, lambda self: DICE_LEAST, constant=True)

    def _get_prize(self) -> str:
        prize = self._news.prize if self._news else None
        return prize.name if prize else ""

    prize = Property(str, _get_prize, notify=changed)
    """The prize that is drawn next; "" when nothing can be drawn any more."""

    def _get_prize_number(self) -> int:
        place = self._news.place if self._news else None
        return 0 if place is None else place + 1

    prizeNumber = Property(int, _get_prize_number, notify=changed)

    def _get_prize_told(self) -> dict[str, object]:
        prize, place = (self._news.prize, self._news.place) if self._news else (None, None)
        return self._prize_told(prize or Prize(""), place or 0)

    prizeTold = Property("QVariantMap", _get_prize_told, notify=changed)

    def _get_drawn_anew(self) -> bool:
        place = self._news.place if self._news else None
        return self._news is not None and any(one.prize == place for one in self._news.rounds)

    drawnAnew = Property(bool, _get_drawn_anew, notify=changed)
    """Whether the next prize has been drawn before, and its winner did not get it."""

    def _shown(self) -> Winner | None:
        return self._news.winner(self._round) if self._news else None

    def _get_winner(self) -> dict[str, object]:
        """The winner who is shown; a hidden person is their ticket and their pseudonym."""
        winner = self._shown()
        return self._told(winner) if winner else {}

    winner = Property("QVariantMap", _get_winner, notify=changed)

    def _get_winners(self) -> list[dict[str, object]]:
        """Who won what, without the wins that were given up."""
        kept = (RoundOutcome.CLAIMED, RoundOutcome.PENDING)
        return [self._told(one) for one in self._all() if one.round.outcome in kept]

    winners = Property("QVariantList", _get_winners, notify=changed)

    def _get_rounds(self) -> list[dict[str, object]]:
        return [self._told(one) for one in self._all()]

    rounds = Property("QVariantList", _get_rounds, notify=changed)
    """All rounds in order, those that were given up too."""

    def _get_waiting(self) -> int:
        return self._news.waiting if self._news else 0

    waiting = Property(int, _get_waiting, notify=changed)
    """How many wins are not settled."""

    def _get_unawarded(self) -> list[str]:
        return list(self._news.unawarded) if self._news else []

    unawarded = Property("QStringList", _get_unawarded, notify=changed)

    def _get_seal(self) -> str:
        return self._news.seal if self._news else ""

    seal = Property(str, _get_seal, notify=changed)

    def _get_seal_grouped(self) -> str:
        return grouped(self._get_seal())

    sealGrouped = Property(str, _get_seal_grouped, notify=changed)

    def _get_seal_short(self) -> str:
        return grouped(self._get_seal()[:_SHORT_SEAL])

    sealShort = Property(str, _get_seal_short, notify=changed)

    def _get_claim(self) -> int:
        winner = self._shown()
        return self._claim_left(winner) if winner else 0

    claimSeconds = Property(int, _get_claim, notify=changed)

    def _counts_down(self) -> bool:
        """Whether anything on the screen counts down."""
        return self._get_hold() > 0 or any(self._claim_left(one) for one in self._all())

    def _all(self) -> tuple[Winner, ...]:
        return self._news.winners if self._news else ()

    def _claim_left(self, winner: Winner) -> int:
        if self._news is None or winner.round.outcome is not RoundOutcome.PENDING:
            return 0
        return self._seconds_to(self._news.claim_ends(winner))

    def _told(self, winner: Winner) -> dict[str, object]:
        wall = local(winner.round.at, self._clock.zone)
        return {
            "round": winner.round.round,
            "label": winner.label,
            "team": winner.team,
            "holder": winner.round.holder,
            "ticket": winner.round.ticket,
            "prize": winner.prize_name,
            "prizeTold": self._prize_told(winner.prize, winner.round.prize),
            "time": self._words.short_time(QTime(wall.hour, wall.minute)),
            "day": self._words.long_date(QDate(wall.year, wall.month, wall.day)),
            "code": winner.round.code,
            "codeLines": "\n".join(grouped(line) for line in lines(winner.round.code)),
            "outcome": winner.round.outcome.value,
            "pending": winner.round.outcome is RoundOutcome.PENDING,
            "claimed": winner.round.outcome is RoundOutcome.CLAIMED,
            "claimSeconds": self._claim_left(winner),
        }

    def _prize_told(self, prize: Prize, place: int) -> dict[str, object]:
        return {
            "name": prize.name,
            "worth": prize.worth,
            "sponsor": prize.sponsor,
            "picture": self._picture(prize.media),
            "seed": place + 1,
        }

    def _seconds_to(self, instant: datetime | None) -> int:
        if instant is None:
            return 0
        return max(0, math.ceil((instant - self._clock.now()).total_seconds()))
