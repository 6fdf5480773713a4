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
COMMITMENT_LATER_SHORT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "The commitment of the draw will be shown on the raffle's page before the first ticket. "
    "Note it down.",
)
BACK_TITLE: Final = QT_TRANSLATE_NOOP("ui", "One moustache, one ticket")
BACK_BRING: Final = QT_TRANSLATE_NOOP("ui", "Bring it to the screen: {place}.")
BACK_KEEP: Final = QT_TRANSLATE_NOOP(
    "ui", "Keep it safe until then. Whoever holds it up first gets the ticket."
)
BADGES: Final = QT_TRANSLATE_NOOP("ui", "Badges")
BADGE_USE: Final = QT_TRANSLATE_NOOP("ui", "Hold me up to the screen.")

CHECK_TITLE: Final = QT_TRANSLATE_NOOP("ui", "Does the scanner read well?")
CHECK_STEPS: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Open the scanner check in the manager's pages and scan one code after the other. "
    "The screen says at once what arrived, and what to change.",
)
CHECK_WIDTH: Final = QT_TRANSLATE_NOOP("ui", "{width} mm")
CHECK_SMALL: Final = QT_TRANSLATE_NOOP(
    "ui", "The smallest that should read. A camera needs it close."
)
CHECK_USUAL: Final = QT_TRANSLATE_NOOP("ui", "As on the moustaches and the badges.")
CHECK_LARGE: Final = QT_TRANSLATE_NOOP("ui", "Large: it reads from further away.")
CHECK_PALE: Final = QT_TRANSLATE_NOOP("ui", "Pale")
CHECK_PALE_ABOUT: Final = QT_TRANSLATE_NOOP("ui", "As from a printer that runs out of ink.")
CHECK_LAYOUT: Final = QT_TRANSLATE_NOOP("ui", "Which keyboard?")
CHECK_LAYOUT_ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "For scanners that type like a keyboard. The letters and signs in this code lie on other "
    "keys in every country: so the screen can tell which layout the scanner is set to.",
)
CHECK_PUBLIC: Final = QT_TRANSLATE_NOOP(
    "ui", "The codes on this sheet win nothing: it may hang beside the screen."
)
