"""The sentences of the week's papers: posters, cards, lists and the notice to customers."""

from typing import Final

from kiosk.words import QT_TRANSLATE_NOOP

OUR_WEEK: Final = QT_TRANSLATE_NOOP("ui", "Our week")
ALL_DAY: Final = QT_TRANSLATE_NOOP("ui", "All day")
SPONSORED: Final = QT_TRANSLATE_NOOP("ui", "Brought to you by {sponsor}")
SIGN_UP_AT: Final = QT_TRANSLATE_NOOP("ui", "Sign up at the screen: {place}")
NOTHING_YET: Final = QT_TRANSLATE_NOOP("ui", "Nothing planned yet")
WEEK_GOES_ON: Final = QT_TRANSLATE_NOOP("ui", "The week goes on")
CARD_SCAN: Final = QT_TRANSLATE_NOOP(
    "ui", "Hold your phone's camera here: the event goes into your calendar, without network."
)
CARD_SPEAKER: Final = QT_TRANSLATE_NOOP("ui", "With {speaker}")
LIST_SIGN_UPS: Final = QT_TRANSLATE_NOOP("ui", "Who has signed up")
LIST_ATTENDANCE: Final = QT_TRANSLATE_NOOP("ui", "Who is here")
LIST_COVER: Final = QT_TRANSLATE_NOOP("ui", "Who takes the calls")
LIST_BRING: Final = QT_TRANSLATE_NOOP("ui", "Who brings what")
LIST_ORGANISER: Final = QT_TRANSLATE_NOOP("ui", "For the organiser")
LIST_PRIVATE: Final = QT_TRANSLATE_NOOP(
    "ui", "Full names stand here: take this paper along, and throw it away safely afterwards."
)
LIST_TAKEN: Final = QT_TRANSLATE_NOOP("ui", "{taken} of {capacity}")
LIST_OPEN: Final = QT_TRANSLATE_NOOP("ui", "{taken} so far")
LIST_NOBODY: Final = QT_TRANSLATE_NOOP("ui", "Nobody yet.")
LIST_NO_SLOTS: Final = QT_TRANSLATE_NOOP("ui", "There is nothing to sign up for here.")
LIST_WAITING: Final = QT_TRANSLATE_NOOP("ui", "Waiting list, in this order")
LIST_GAPS: Final = QT_TRANSLATE_NOOP("ui", "Still missing")
LIST_NAME: Final = QT_TRANSLATE_NOOP("ui", "Name")
LIST_TEAM: Final = QT_TRANSLATE_NOOP("ui", "Team")
LIST_ITEM: Final = QT_TRANSLATE_NOOP("ui", "Brings")
LIST_PORTIONS: Final = QT_TRANSLATE_NOOP("ui", "Portions")
LIST_SLOT: Final = QT_TRANSLATE_NOOP("ui", "Slot")
LIST_HERE: Final = QT_TRANSLATE_NOOP("ui", "Here")
LIST_ERASED: Final = QT_TRANSLATE_NOOP("ui", "(no longer known)")
LIST_MORE: Final = QT_TRANSLATE_NOOP("ui", "Whoever else comes")
NOTICE_DEAR: Final = QT_TRANSLATE_NOOP("ui", "A word to our customers")
