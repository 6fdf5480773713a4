"""The English sentences on paper."""

from typing import Final

from kiosk.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "ui"

KEEP_SAFE: Final = QT_TRANSLATE_NOOP(
    "ui", "Keep these sheets safe: nobody else has a copy of the codes."
)
SHEET: Final = QT_TRANSLATE_NOOP("ui", "Sheet {sheet} of {sheets}")
BATCH: Final = QT_TRANSLATE_NOOP("ui", "Batch {batch}")
NEXT_RAFFLE: Final = QT_TRANSLATE_NOOP("ui", "The next raffle")
BRING: Final = QT_TRANSLATE_NOOP("ui", "You found one! Hold it up to the screen: {site}.")
COMMITTED: Final = QT_TRANSLATE_NOOP("ui", "Commitment of the draw: {commitment}")
COMMITMENT_LATER: Final = QT_TRANSLATE_NOOP(
    "ui",
    "The commitment of the draw will be shown on the screen ({site}), on the raffle's page, "
    "before the first ticket. Note it down: with it anyone can check the draw.",
)
BADGES: Final = QT_TRANSLATE_NOOP("ui", "Badges")
BADGE_USE: Final = QT_TRANSLATE_NOOP("ui", "Hold me up to the screen.")
