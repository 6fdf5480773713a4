"""English sentences of storage's known errors."""

from kiosk.errors import register
from kiosk.words import CONTEXT_ERRORS, QT_TRANSLATE_NOOP

register(
    CONTEXT_ERRORS,
    {
        "database_unknown": QT_TRANSLATE_NOOP(
            "errors", "{url} is no address of a SQLite or PostgreSQL database."
        ),
        "database_foreign": QT_TRANSLATE_NOOP(
            "errors", "The database {file} was not made by Encore."
        ),
        "backup_unreadable": QT_TRANSLATE_NOOP("errors", "{file} is no backup of Encore: {reason}"),
        "backup_takes_back_draw": QT_TRANSLATE_NOOP(
            "errors",
            "{file} lacks what has happened since in the raffle {raffle}. "
            "A draw is never taken back, so nothing was restored.",
        ),
        "backup_needs_sqlite": QT_TRANSLATE_NOOP(
            "errors", "This site keeps its data on a PostgreSQL server. Back it up with pg_dump."
        ),
        "check_reference": QT_TRANSLATE_NOOP(
            "errors", "The database {file} has {count} rows in {table} that point to nothing."
        ),
        "check_older": QT_TRANSLATE_NOOP(
            "errors", "The database {file} is of an older Encore. Starting the kiosk brings it up."
        ),
        "check_media": QT_TRANSLATE_NOOP(
            "errors", "The picture {file} is missing from the site's media."
        ),
    },
)
