"""English sentences for the codes of the composition root."""

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

register(
    "app",
    {
        "person_not_found": QT_TRANSLATE_NOOP("app", "Nobody on the roster is “{text}”."),
        "person_unclear": QT_TRANSLATE_NOOP(
            "app", "“{text}” could be {count} people. Use the number or the roster's id."
        ),
        "sign_in_refused": QT_TRANSLATE_NOOP(
            "app", "The passphrase of “{text}” is not right. Wait {seconds} s before trying again."
        ),
        "part_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no part {part} of the screens. Choose one of {known}."
        ),
        "language_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no language “{language}”. Choose one of {known}."
        ),
        "zone_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no time zone “{zone}”. An example: Europe/Helsinki."
        ),
        "size_unreadable": QT_TRANSLATE_NOOP("app", "“{size}” is no size. An example: 1920x1080."),
        "size_outside": QT_TRANSLATE_NOOP(
            "app", "A screen has from {least} to {most} pixels on each side, not {size}."
        ),
        "sheet_not_pdf": QT_TRANSLATE_NOOP(
            "app", "A sheet is a PDF: give it a name that ends in .pdf, not “{file}”."
        ),
        "file_differs": QT_TRANSLATE_NOOP(
            "app", "What is on the stick is not what was written: {file}. Take another stick."
        ),
        "audit_empty": QT_TRANSLATE_NOOP("app", "The log has no entry yet, so there is no head."),
        "paper_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no paper “{name}”. Choose one of {known}."
        ),
        "poster_page_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no paper “{page}” for posters. Choose one of {known}."
        ),
        "week_list_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no list “{name}” of an event. Choose one of {known}."
        ),
        "event_notice_missing": QT_TRANSLATE_NOOP(
            "app", "“{title}” has no notice to customers yet. Write one first."
        ),
        "not_confirmed": QT_TRANSLATE_NOOP("app", "Stopped. Nothing was changed."),
        "passphrases_differ": QT_TRANSLATE_NOOP(
            "app", "The two passphrases are not the same. Nothing was changed."
        ),
        "give_to_oneself": QT_TRANSLATE_NOOP(
            "app", "--give-to is the finder's own badge. Leave it out, and the ticket is theirs."
        ),
        "cards_have_their_size": QT_TRANSLATE_NOOP(
            "app", "--cards takes no --page: cards have a size of their own."
        ),
        "bench_unknown": QT_TRANSLATE_NOOP(
            "app", "There is no measurement “{name}”. Choose one of {known}."
        ),
    },
)
