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

PAGE: Final = QT_TRANSLATE_NOOP("ui", "Page {page} of {pages}")
EVERY_DAY: Final = QT_TRANSLATE_NOOP("ui", "every day")
ALL_DAY: Final = QT_TRANSLATE_NOOP("ui", "all day")

RULE_ONE_WIN: Final = QT_TRANSLATE_NOOP("ui", "Everybody can win once.")
RULE_MORE_WINS: Final = QT_TRANSLATE_NOOP("ui", "One person can win more than once.")
RULE_TICKETS: Final = QT_TRANSLATE_NOOP("ui", "Tickets for one person, at most: {most}.")
RULE_A_DAY: Final = QT_TRANSLATE_NOOP("ui", "Tickets for one person on one day, at most: {most}.")
RULE_HOURS: Final = QT_TRANSLATE_NOOP("ui", "Finds are taken: {hours}.")
RULE_DRAW_AT: Final = QT_TRANSLATE_NOOP("ui", "The draw: {when} at the earliest.")
RULE_HOLD: Final = QT_TRANSLATE_NOOP(
    "ui",
    "When the raffle has closed, the list of tickets is shown for {seconds} s before the draw.",
)
RULE_CLAIM: Final = QT_TRANSLATE_NOOP(
    "ui", "Whoever wins has {minutes} min to come forward; then the prize may be drawn again."
)
RULE_EXCLUDED: Final = QT_TRANSLATE_NOOP("ui", "Not taking part, by the rules: {count}.")

PROTOCOL: Final = QT_TRANSLATE_NOOP("ui", "Protocol of the draw")
PROTOCOL_UNFINISHED: Final = QT_TRANSLATE_NOOP(
    "ui", "The draw is not finished. This is how it stood when this paper was made: {when}."
)
PROTOCOL_ABANDONED: Final = QT_TRANSLATE_NOOP("ui", "This raffle was given up: {reason}")
PROTOCOL_PSEUDONYMS: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Nobody's name stands here. Everybody has a pseudonym in each raffle and sees it at the "
    "screen, with their badge.",
)
TICKETS: Final = QT_TRANSLATE_NOOP("ui", "Tickets")
HOLDERS: Final = QT_TRANSLATE_NOOP("ui", "People with tickets")
PRIZES: Final = QT_TRANSLATE_NOOP("ui", "Prizes")
ROUNDS: Final = QT_TRANSLATE_NOOP("ui", "Rounds")
COURSE: Final = QT_TRANSLATE_NOOP("ui", "How it went")
RAFFLE_ID: Final = QT_TRANSLATE_NOOP("ui", "Number of the raffle")
STATE: Final = QT_TRANSLATE_NOOP("ui", "State")
ANNOUNCED_AT: Final = QT_TRANSLATE_NOOP("ui", "Announced")
OPENED_AT: Final = QT_TRANSLATE_NOOP("ui", "Opened")
CLOSED_AT: Final = QT_TRANSLATE_NOOP("ui", "Closed")
ENDED_AT: Final = QT_TRANSLATE_NOOP("ui", "Ended")
NEVER: Final = QT_TRANSLATE_NOOP("ui", "never")
JOINED: Final = QT_TRANSLATE_NOOP("ui", "Joined the roster in between")
COMMITMENT: Final = QT_TRANSLATE_NOOP("ui", "Commitment")
CHAIN: Final = QT_TRANSLATE_NOOP("ui", "One-time codes in the chain")
RULES_CODE: Final = QT_TRANSLATE_NOOP("ui", "SHA-256 of the rules")
LIST_CODE: Final = QT_TRANSLATE_NOOP("ui", "SHA-256 of the ticket list")
RULES: Final = QT_TRANSLATE_NOOP("ui", "The rules")
NUMBER: Final = QT_TRANSLATE_NOOP("ui", "No.")
PRIZE: Final = QT_TRANSLATE_NOOP("ui", "Prize")
WORTH: Final = QT_TRANSLATE_NOOP("ui", "Worth")
SPONSOR: Final = QT_TRANSLATE_NOOP("ui", "Given by")
FURTHER_RULES: Final = QT_TRANSLATE_NOOP("ui", "The rules also say")
PICTURE_OF: Final = QT_TRANSLATE_NOOP("ui", "Picture of “{prize}”, its SHA-256")
EXCLUDED: Final = QT_TRANSLATE_NOOP("ui", "Not taking part, by the rules")
CONTRIBUTIONS: Final = QT_TRANSLATE_NOOP("ui", "What people put in")
CONTRIBUTIONS_ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui", "Said in the room after the list was closed, in this order; the dice last."
)
CONTRIBUTED_BY: Final = QT_TRANSLATE_NOOP("ui", "From")
CONTRIBUTED: Final = QT_TRANSLATE_NOOP("ui", "Text")
DRAWN: Final = QT_TRANSLATE_NOOP("ui", "What was drawn")
ROUND: Final = QT_TRANSLATE_NOOP("ui", "Round {round}")
PRIZE_NUMBER: Final = QT_TRANSLATE_NOOP("ui", "Prize {number}")
TICKET: Final = QT_TRANSLATE_NOOP("ui", "Ticket")
HOLDER: Final = QT_TRANSLATE_NOOP("ui", "Holder")
DRAWN_AT: Final = QT_TRANSLATE_NOOP("ui", "Drawn")
CODE: Final = QT_TRANSLATE_NOOP("ui", "One-time code")
SETTLED_AT: Final = QT_TRANSLATE_NOOP("ui", "Settled")
SETTLED_AFTER: Final = QT_TRANSLATE_NOOP("ui", "{when}; rounds drawn by then: {rounds}")
REASON: Final = QT_TRANSLATE_NOOP("ui", "Reason")
BARRED: Final = QT_TRANSLATE_NOOP("ui", "Could not win this round")
NOBODY: Final = QT_TRANSLATE_NOOP("ui", "nobody")
NOTHING_DRAWN: Final = QT_TRANSLATE_NOOP("ui", "Nothing was drawn.")
UNAWARDED: Final = QT_TRANSLATE_NOOP("ui", "Nobody has claimed these")
SECRET_AND_SEAL: Final = QT_TRANSLATE_NOOP("ui", "Secret and seal")
SECRET: Final = QT_TRANSLATE_NOOP("ui", "Secret")
SECRET_LATER: Final = QT_TRANSLATE_NOOP("ui", "It is shown when the raffle has ended.")
SECRET_LOST: Final = QT_TRANSLATE_NOOP("ui", "It was lost and cannot be shown.")
SEAL: Final = QT_TRANSLATE_NOOP("ui", "Seal of the record")
SEAL_ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "If a single sign of the record changes, the seal is another one. Keep this page, or a photo "
    "of it.",
)
CHECK_DRAW: Final = QT_TRANSLATE_NOOP("ui", "How anyone can check it")
CHECK_DRAW_RECORD: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Ask a manager for two files, the record of this draw and the page verify_draw.html, open the "
    "page in any browser, and give it the record: it works out every winner anew, without network "
    "and without the kiosk.",
)
CHECK_DRAW_COMPARE: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Compare the commitment with a photo from before the first ticket, and the seal with the one "
    "on this paper.",
)
CHECK_DRAW_TRUST: Final = QT_TRANSLATE_NOOP(
    "ui",
    "If all of it agrees, the winners follow from the list, from what was said in the room and "
    "from what was fixed beforehand, and nobody picked them.",
)
SIGNED: Final = QT_TRANSLATE_NOOP("ui", "Signed by hand")
SIGNED_ABOUT: Final = QT_TRANSLATE_NOOP("ui", "We were there, and it went as it stands here.")
SIGNS_FIRST: Final = QT_TRANSLATE_NOOP("ui", "Manager")
SIGNS_SECOND: Final = QT_TRANSLATE_NOOP("ui", "Second manager")
SIGNS_WITNESS: Final = QT_TRANSLATE_NOOP("ui", "Witness from the floor")
SIGNS_NAME: Final = QT_TRANSLATE_NOOP("ui", "Name and signature")
SIGNS_DATE: Final = QT_TRANSLATE_NOOP("ui", "Date")
LIST: Final = QT_TRANSLATE_NOOP("ui", "The list of tickets")
LIST_LONG: Final = QT_TRANSLATE_NOOP(
    "ui",
    "The list is too long for paper. It stands in the record; its SHA-256 on the first page "
    "tells whether it is the same.",
)

POSTER_CALL: Final = QT_TRANSLATE_NOOP("ui", "The hunt is on")
POSTER_PRIZES: Final = QT_TRANSLATE_NOOP("ui", "What you can win")
POSTER_MORE: Final = QT_TRANSLATE_NOOP("ui", "More prizes are on the next page.")
POSTER_RULES: Final = QT_TRANSLATE_NOOP("ui", "How it works")
POSTER_RULES_NEXT: Final = QT_TRANSLATE_NOOP("ui", "All the rules are on the next page.")
POSTER_FIND: Final = QT_TRANSLATE_NOOP(
    "ui", "Find a paper moustache and hold it up to the screen ({place}): it becomes a ticket."
)
POSTER_PHOTO: Final = QT_TRANSLATE_NOOP("ui", "Take a photo of this")
POSTER_WHY: Final = QT_TRANSLATE_NOOP(
    "ui",
    "This is the commitment of the draw. It was fixed before the first ticket: whoever has kept "
    "it can check afterwards that nobody picked the winners.",
)
POSTER_CHAIN: Final = QT_TRANSLATE_NOOP("ui", "Chain of {length} one-time codes")
POSTER_WORTH: Final = QT_TRANSLATE_NOOP("ui", "worth {worth}")
POSTER_SPONSOR: Final = QT_TRANSLATE_NOOP("ui", "given by {sponsor}")

HEADS: Final = QT_TRANSLATE_NOOP("ui", "The log's head")
HEADS_ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Everything that managers, finders and draws change is written into a log, each entry chained "
    "to the one before. Keep this paper somewhere else than the kiosk: whoever has a head can "
    "tell that nothing before it was changed or taken away.",
)
HEADS_CHECK: Final = QT_TRANSLATE_NOOP("ui", "To check it: kiosk audit verify --head {head}")
HEADS_NUMBER: Final = QT_TRANSLATE_NOOP("ui", "Entry {number}")
HEADS_EARLIER: Final = QT_TRANSLATE_NOOP("ui", "The days before")
HEADS_DAY: Final = QT_TRANSLATE_NOOP("ui", "Day")
HEADS_HEAD: Final = QT_TRANSLATE_NOOP("ui", "Last head of the day")
HEADS_NONE: Final = QT_TRANSLATE_NOOP("ui", "There are no entries of earlier days.")
MADE_AT: Final = QT_TRANSLATE_NOOP("ui", "Made: {when}")
