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
            "{file} was made before a step of a draw that this site has taken ({action}). "
            "A draw is never taken back, so nothing was restored.",
        ),
        "backup_other_site": QT_TRANSLATE_NOOP(
            "errors",
            "{file} is a backup of another site, and this site has a draw. Nothing was restored.",
        ),
        "backup_needs_sqlite": QT_TRANSLATE_NOOP(
            "errors",
            "This site keeps its data on a PostgreSQL server. Back it up with pg_dump.",
        ),
    },
)
