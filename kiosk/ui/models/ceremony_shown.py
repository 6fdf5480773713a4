"""What the ceremony shows, for QML: the properties that follow from what is stored."""

import math
from datetime import datetime

from PySide6.QtCore import QDate, QObject, QTime, Signal

from kiosk.clock import Clock, local
from kiosk.raffle.model import RoundOutcome, Winner
from kiosk.ui.models.ceremony_news import CeremonyNews, grouped
from kiosk.ui.qt import Property
from kiosk.ui.words import Words

_OTHERS_LEAST = 2
"""So many contributions come before the dice."""


class CeremonyShown(QObject):
    """Tells the news to QML, in words and numbers."""

    changed = Signal()

    def __init__(self, clock: Clock, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words = words
        self._news: CeremonyNews | None = None
        words.changed.connect(self.changed)

    def _get_raffle(self) -> dict[str, object]:
        raffle = self._news.raffle if self._news else None
        closing = raffle.closing if raffle else None
        return {
            "name": raffle.name if raffle else "",
            "tickets": closing.tickets if closing else 0,
            "holders": closing.holders if closing else 0,
            "joined": closing.joined if closing else 0,
            "listCode": grouped(closing.tickets_sha256) if closing else "",
            "prizes": len(raffle.rules.prizes) if raffle else 0,
        }

    raffle = Property("QVariantMap", _get_raffle, notify=changed)

    def _get_hold(self) -> int:
        ready = self._news.first_draw_at if self._news else None
        return self._seconds_to(ready)

    holdSeconds = Property(int, _get_hold, notify=changed)

    def _get_contributions(self) -> list[dict[str, str]]:
        given = self._news.contributions if self._news else ()
        return [{"label": one.label, "text": one.text} for one in given]

    contributions = Property("QVariantList", _get_contributions, notify=changed)

    def _get_missing(self) -> int:
        return max(0, _OTHERS_LEAST - (self._news.others_given if self._news else 0))

    missing = Property(int, _get_missing, notify=changed)
    """How many contributions have to come before the dice."""

    def _get_prize(self) -> str:
        if self._news is None or self._news.prize is None:
            return ""
        return self._news.prize[1]

    prize = Property(str, _get_prize, notify=changed)

    def _get_prize_number(self) -> int:
        return self._news.prize[0] + 1 if self._news and self._news.prize else 0

    prizeNumber = Property(int, _get_prize_number, notify=changed)

    def _get_winner(self) -> dict[str, object]:
        """The last winner; a hidden person is their ticket and their pseudonym."""
        winner = self._news.winners[-1] if self._news and self._news.winners else None
        return self._told(winner) if winner else {}

    winner = Property("QVariantMap", _get_winner, notify=changed)

    def _get_winners(self) -> list[dict[str, object]]:
        """Who won what, without the wins that were given up."""
        all_of_them = self._news.winners if self._news else ()
        return [self._told(one) for one in all_of_them if one.round.outcome is RoundOutcome.CLAIMED]

    winners = Property("QVariantList", _get_winners, notify=changed)

    def _get_unawarded(self) -> list[str]:
        return list(self._news.unawarded) if self._news else []

    unawarded = Property("QStringList", _get_unawarded, notify=changed)

    def _get_seal(self) -> str:
        return self._news.seal if self._news else ""

    seal = Property(str, _get_seal, notify=changed)

    def _get_seal_grouped(self) -> str:
        return grouped(self._get_seal())

    sealGrouped = Property(str, _get_seal_grouped, notify=changed)

    def _get_claim(self) -> int:
        if self._news is None or self._news.pending is None:
            return 0
        return self._seconds_to(self._news.claim_ends(self._news.pending))

    claimSeconds = Property(int, _get_claim, notify=changed)

    def _told(self, winner: Winner) -> dict[str, object]:
        wall = local(winner.round.at, self._clock.zone)
        return {
            "label": winner.label,
            "holder": winner.round.holder,
            "ticket": winner.round.ticket,
            "prize": winner.prize_name,
            "time": self._words.short_time(QTime(wall.hour, wall.minute)),
            "day": self._words.long_date(QDate(wall.year, wall.month, wall.day)),
            "code": winner.round.code,
            "codeGrouped": grouped(winner.round.code),
            "pending": winner.round.outcome is RoundOutcome.PENDING,
            "claimed": winner.round.outcome is RoundOutcome.CLAIMED,
        }

    def _seconds_to(self, instant: datetime | None) -> int:
        if instant is None:
            return 0
        return max(0, math.ceil((instant - self._clock.now()).total_seconds()))
