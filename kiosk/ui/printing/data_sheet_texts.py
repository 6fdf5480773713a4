"""The English sentences of the data sheet."""

from typing import Final

from kiosk.words import QT_TRANSLATE_NOOP

TITLE: Final = QT_TRANSLATE_NOOP("ui", "What this screen keeps about people")
KICKER: Final = QT_TRANSLATE_NOOP("ui", "Data sheet")
ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "This screen thanks people at work. It stands alone: everything is kept on the machine "
    "below the screen, and nothing is sent anywhere. This sheet was written by the screen "
    "itself, from how it is set today.",
)

FIGURES: Final = QT_TRANSLATE_NOOP("ui", "In figures, today")
PEOPLE: Final = QT_TRANSLATE_NOOP("ui", "People on the roster")
PEOPLE_SPLIT: Final = QT_TRANSLATE_NOOP("ui", "{people}, of whom {inactive} have left")
DISPLAYS: Final = QT_TRANSLATE_NOOP("ui", "How they are shown")
DISPLAYS_SPLIT: Final = QT_TRANSLATE_NOOP(
    "ui",
    "hidden: {hidden}, initials: {initials}, first name: {first_name}, "
    "first name and photo: {photo}",
)
BIRTHDAYS: Final = QT_TRANSLATE_NOOP("ui", "Birthdays that may be shown")
MANAGERS: Final = QT_TRANSLATE_NOOP("ui", "Managers who may sign in")
RECOGNITIONS: Final = QT_TRANSLATE_NOOP("ui", "Recognitions")
RAFFLES: Final = QT_TRANSLATE_NOOP("ui", "Raffles that are over")
ERASED: Final = QT_TRANSLATE_NOOP("ui", "People who were erased")

STORED: Final = QT_TRANSLATE_NOOP("ui", "What is kept, what for, how long, and who sees it")
WHAT: Final = QT_TRANSLATE_NOOP("ui", "What")
WHY: Final = QT_TRANSLATE_NOOP("ui", "What for")
HOW_LONG: Final = QT_TRANSLATE_NOOP("ui", "How long")
WHO: Final = QT_TRANSLATE_NOOP("ui", "Who sees it")

UNTIL_ERASED: Final = QT_TRANSLATE_NOOP("ui", "Until the person is erased")
MANAGERS_ONLY: Final = QT_TRANSLATE_NOOP("ui", "Managers")
BY_CHOICE: Final = QT_TRANSLATE_NOOP("ui", "Everybody at the screen, as the person chose")
NOBODY: Final = QT_TRANSLATE_NOOP("ui", "Nobody: it cannot be read back")

ROSTER: Final = QT_TRANSLATE_NOOP(
    "ui", "First and family name, team, language, the company's own id of the person"
)
ROSTER_WHY: Final = QT_TRANSLATE_NOOP(
    "ui", "So that people can be thanked, and find themselves in the list of names"
)
ROSTER_WHO: Final = QT_TRANSLATE_NOOP(
    "ui", "Managers; everybody at the screen sees no more than the person chose"
)
CHOICE: Final = QT_TRANSLATE_NOOP(
    "ui", "The choice how to be shown, and whether the birthday is celebrated"
)
CHOICE_WHY: Final = QT_TRANSLATE_NOOP(
    "ui", "So that each person decides. A choice made at the screen is never widened by a file"
)
PHOTO: Final = QT_TRANSLATE_NOOP("ui", "A photo")
PHOTO_WHY: Final = QT_TRANSLATE_NOOP(
    "ui", "To show it beside the name, only if the person chose so"
)
PHOTO_LONG: Final = QT_TRANSLATE_NOOP("ui", "Until it is replaced, or the person is erased")
DAYS: Final = QT_TRANSLATE_NOOP(
    "ui", "Day and month of birth, without the year; the first day in the company"
)
DAYS_WHY: Final = QT_TRANSLATE_NOOP("ui", "To congratulate, and only those who turned it on")
DAYS_WHY_YEARS: Final = QT_TRANSLATE_NOOP(
    "ui",
    "To congratulate: on birthdays only those who turned it on, on years in the company everybody",
)
BADGE: Final = QT_TRANSLATE_NOOP("ui", "A fingerprint of the badge's code, not the code")
BADGE_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that the screen knows whose badge is held up")
SAID: Final = QT_TRANSLATE_NOOP(
    "ui", "Recognitions: who is honoured, the words, pictures, videos, handwriting"
)
SAID_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that good work is seen")
SAID_LONG: Final = QT_TRANSLATE_NOOP(
    "ui", "As long as they are shown, and then {months} months; then they are deleted by themselves"
)
SAID_ALWAYS: Final = QT_TRANSLATE_NOOP("ui", "Until a manager deletes them")
SAID_WHO: Final = QT_TRANSLATE_NOOP("ui", "Everybody at the screen, each person as they chose")
SENDER: Final = QT_TRANSLATE_NOOP(
    "ui", "Who said thanks, their own words where a manager changed them, the reason of a refusal"
)
SENDER_WHY: Final = QT_TRANSLATE_NOOP(
    "ui", "So that senders see what became of their thanks, and managers can ask"
)
SENDER_WHO: Final = QT_TRANSLATE_NOOP(
    "ui", "The sender with their badge, and managers; the name at the screen as the sender chose"
)
SHOWINGS: Final = QT_TRANSLATE_NOOP("ui", "How often and when a recognition was shown last")
SHOWINGS_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that everybody gets their turn")
SHOWINGS_LONG: Final = QT_TRANSLATE_NOOP("ui", "As long as the recognition")
OVERVIEW: Final = QT_TRANSLATE_NOOP("ui", "Who has not been recognised for {weeks} weeks or more")
OVERVIEW_WHY: Final = QT_TRANSLATE_NOOP(
    "ui", "So that managers overlook nobody. There is no ranking of people anywhere"
)
OVERVIEW_LONG: Final = QT_TRANSLATE_NOOP("ui", "It is not kept, but counted when it is looked at")
TICKETS: Final = QT_TRANSLATE_NOOP(
    "ui", "Tickets of the raffle, under a made-up name for each person and raffle"
)
TICKETS_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that anybody can check that the draw was fair")
TICKETS_LONG: Final = QT_TRANSLATE_NOOP(
    "ui",
    "For good, for the draw must stay verifiable. What links it to the person goes when they are "
    "erased. Names that somebody wrote into the rules, contributions or reasons of a draw stay",
)
TICKETS_WHO: Final = QT_TRANSLATE_NOOP(
    "ui", "The person with their badge; winners are announced as they chose"
)
SIGN_UPS: Final = QT_TRANSLATE_NOOP(
    "ui", "Places in events, what somebody brings, and at which events their badge was scanned"
)
SIGN_UPS_WHY: Final = QT_TRANSLATE_NOOP(
    "ui", "So that everybody knows who comes and who brings what"
)
SIGN_UPS_LONG: Final = QT_TRANSLATE_NOOP(
    "ui", "Until {months} months after the event; then they are deleted by themselves"
)
SIGN_UPS_WHO: Final = QT_TRANSLATE_NOOP(
    "ui", "Everybody, each person as they chose; names and who came: managers"
)
SIGN_IN: Final = QT_TRANSLATE_NOOP(
    "ui", "Of managers: a fingerprint of the passphrase, and how often it was wrong"
)
SIGN_IN_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that only managers change anything")
SIGN_IN_LONG: Final = QT_TRANSLATE_NOOP("ui", "Until they may not sign in any more")
AUDIT: Final = QT_TRANSLATE_NOOP(
    "ui", "A log of what managers did and of every draw: numbers of people, never names or texts"
)
AUDIT_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that nothing can be changed unseen")
AUDIT_LONG: Final = QT_TRANSLATE_NOOP(
    "ui", "For good; the number of an erased person belongs to nobody any more"
)
AUDIT_WHO: Final = QT_TRANSLATE_NOOP("ui", "Managers, and whoever checks the log")
SCANS: Final = QT_TRANSLATE_NOOP("ui", "How many scans failed on a day; not whose, and not what")
SCANS_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that a broken scanner is noticed")
FOR_DAYS: Final = QT_TRANSLATE_NOOP("ui", "{days} days")
CAMERA: Final = QT_TRANSLATE_NOOP("ui", "Pictures of the camera: none are kept")
CAMERA_WHY: Final = QT_TRANSLATE_NOOP("ui", "To read a code that is held up to it")
CAMERA_OFF: Final = QT_TRANSLATE_NOOP("ui", "The camera is switched off")
CAMERA_ASKED: Final = QT_TRANSLATE_NOOP(
    "ui", "A moment; it is on only while somebody wants to scan"
)
CAMERA_ALWAYS: Final = QT_TRANSLATE_NOOP("ui", "A moment; it looks for codes all the time")
FILES: Final = QT_TRANSLATE_NOOP(
    "ui", "Files that were taken in or refused; papers about single people in the outbox"
)
FILES_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that a mistake in a file can be found")
OWNER: Final = QT_TRANSLATE_NOOP("ui", "Whoever looks after the machine")
BACKUPS: Final = QT_TRANSLATE_NOOP("ui", "Backups of everything on this sheet")
BACKUPS_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that nothing is lost with a broken machine")
BACKUPS_LONG: Final = QT_TRANSLATE_NOOP(
    "ui",
    "{days} days, then they are deleted; the newest one stays. Whoever was erased is erased again "
    "when a backup is put back, before anybody sees it",
)
LOGS: Final = QT_TRANSLATE_NOOP("ui", "Technical logs, about the program and not about people")
LOGS_WHY: Final = QT_TRANSLATE_NOOP("ui", "So that faults can be found")
LOGS_LONG: Final = QT_TRANSLATE_NOOP("ui", "Until newer lines take their place")

RIGHTS: Final = QT_TRANSLATE_NOOP("ui", "What every person can do")
RIGHT_CHOOSE: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Choose at the screen, with the badge, how to be shown: hidden, by initials, by first name, "
    "with a photo. It holds on every screen within a minute, and never changes the chance to win.",
)
RIGHT_DATA: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Get everything that is kept about them, with pictures and videos: a manager saves it on a "
    "stick, on the page of the person.",
)
RIGHT_CHANGE: Final = QT_TRANSLATE_NOOP(
    "ui", "Have something corrected, or taken off the screen: any manager can do it at once."
)
RIGHT_ERASE: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Be erased: with their photo, badge, recognitions and the link to their tickets. Their name "
    "also leaves what was written about others, the files that were taken in, and the search. "
    "Only their number stays, and is never given to anybody else.",
)

NOT_DONE: Final = QT_TRANSLATE_NOOP("ui", "What it does not do")
NOT_RANKED: Final = QT_TRANSLATE_NOOP(
    "ui",
    "It does not measure anybody's work, and ranks nobody. Thanks are counted for all together.",
)
NOT_SENT: Final = QT_TRANSLATE_NOOP(
    "ui", "It uses no network, sends nothing, and has no account anywhere."
)
NOT_WATCHED: Final = QT_TRANSLATE_NOOP(
    "ui", "It does not recognise faces or voices, and records neither."
)

HOW_SET: Final = QT_TRANSLATE_NOOP("ui", "How it is set")
THANKS_WAIT: Final = QT_TRANSLATE_NOOP("ui", "Thanks are read by a manager before they are shown.")
THANKS_AT_ONCE: Final = QT_TRANSLATE_NOOP(
    "ui", "Thanks are shown at once; a manager can hide them with one touch."
)
UNSIGNED: Final = QT_TRANSLATE_NOOP("ui", "Thanks may come from “a colleague”, without a name.")
SIGNED: Final = QT_TRANSLATE_NOOP("ui", "Thanks carry the name of whoever says them.")
PRAISE_WAITS: Final = QT_TRANSLATE_NOOP(
    "ui", "A customer's praise is shown when a leader has written a note to it."
)
PRAISE_AT_ONCE: Final = QT_TRANSLATE_NOOP("ui", "A customer's praise is shown at once.")

COMPANY: Final = QT_TRANSLATE_NOOP("ui", "For the company to fill in")
COMPANY_ABOUT: Final = QT_TRANSLATE_NOOP(
    "ui", "The screen cannot know this. Whoever runs it writes it down here."
)
RESPONSIBLE: Final = QT_TRANSLATE_NOOP("ui", "Responsible for the data")
BASIS: Final = QT_TRANSLATE_NOOP("ui", "Legal basis")
CONTACT: Final = QT_TRANSLATE_NOOP("ui", "Questions and requests go to")
AGREED: Final = QT_TRANSLATE_NOOP("ui", "Agreed with the works council on")
