"""Writes the next migration from what kiosk/data/tables/ declares.

`python -m tools.new_migration "what"` writes it; `python -m tools.new_migration --again` writes
the newest one again, which is right only while no site has run it.
Read what it wrote before you keep it. Check constraints of tables that exist, changed triggers
(`DDL` of the table modules) and data are not found by comparing and are added by hand; the tests
compare tables, constraints and triggers with what the migrations make.
"""

import pprint
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command

from kiosk.data import migrate, tables
from kiosk.data.engine import open_engine

VERSIONS = migrate.MIGRATIONS / "versions"
TRIGGERS = """
    connection = op.get_bind()
    for statement in STATEMENTS[connection.dialect.name]:
        # As it stands: no colon and no per cent sign in it means anything.
        connection.exec_driver_sql(statement, execution_options={{"no_parameters": True}})


STATEMENTS = {statements}
"""


def main(arguments: list[str]) -> None:
    """Compare with a database that has all migrations so far, and write the difference."""
    if arguments[0] == "--again":
        newest = max(VERSIONS.glob("[0-9]*.py"))
        message = newest.stem[5:].replace("_", " ")
        newest.unlink()
    else:
        message = " ".join(arguments)
    number = f"{len(migrate.revisions()) + 1:04}"
    slug = re.sub(r"[^a-z0-9]+", "_", message.lower()).strip("_")
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "kiosk.db")
        if migrate.revisions():
            migrate.upgrade(engine)
        with engine.connect() as connection:
            config = migrate.config(connection)
            config.set_main_option("file_template", f"{number}_{slug}")
            command.revision(config, message.capitalize(), autogenerate=True, rev_id=number)
        engine.dispose()
    if number == "0001":
        first = VERSIONS / f"{number}_{slug}.py"
        statements = {name: tables.statements(name) for name in ("sqlite", "postgresql")}
        with first.open("a", encoding="utf-8") as stream:
            stream.write(TRIGGERS.format(statements=pprint.pformat(statements, width=90)))
    ruff = [sys.executable, "-m", "ruff"]
    layout = ["format", "--quiet"]
    for step in (layout, ["check", "--quiet", "--fix", "--unsafe-fixes"], layout):
        subprocess.run([*ruff, *step, str(VERSIONS)], check=True)


if __name__ == "__main__":
    main(sys.argv[1:] or ["change"])
