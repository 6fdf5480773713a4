"""Writes the next migration from what kiosk/data/tables/ declares: `new_migration.py "what"`.

Read it before you keep it: triggers (`DDL` of the table modules), check constraints and data are
not found by comparing and are added by hand. The tests compare tables and migrations afterwards.
"""

import re
import sys
import tempfile
from pathlib import Path

from alembic import command

from kiosk.data import migrate
from kiosk.data.engine import open_engine


def main(message: str) -> None:
    """Compare with a database that has all migrations so far, and write the difference."""
    number = f"{len(migrate.revisions()) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "kiosk.db")
        if migrate.revisions():
            migrate.upgrade(engine)
        with engine.connect() as connection:
            config = migrate.config(connection)
            slug = re.sub(r"[^a-z0-9]+", "_", message.lower()).strip("_")
            config.set_main_option("file_template", f"{number}_{slug}")
            command.revision(config, message, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or "change")
