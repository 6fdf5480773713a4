"""A programme with nothing in it again, for tests that share one window and one site."""

import sqlite3
from contextlib import closing

from kiosk.app.site import App

_TABLES = ("event", "week", "day_plan", "venue", "department")


def clear(app: App) -> None:
    """Take away all events with their slots and guests, all weeks, places and departments."""
    with closing(sqlite3.connect(app.site.database_file)) as database:
        database.execute("PRAGMA foreign_keys = ON")
        for table in _TABLES:
            database.execute(f"DELETE FROM {table}")
        database.commit()
