"""The commands: parse, call, print.

Each command calls one function of `kiosk.app.commands` and prints its answer:
an English sentence or, with `--json`, one object. An outcome exits 0, a known
error prints one sentence on stderr and exits 2, a bug exits 1 and names the
log that holds its traceback.
"""

import sys
from typing import Any

import typer

from kiosk.app import commands
from kiosk.cli import care as care
from kiosk.cli import content as content
from kiosk.cli import contents as contents
from kiosk.cli import people as people
from kiosk.cli import programme as programme
from kiosk.cli import raffle as raffle
from kiosk.cli import tokens as tokens
from kiosk.cli.base import TokenPaper, app
from kiosk.errors import KnownError

__all__ = ["TokenPaper", "app", "command_names", "main"]


def main() -> None:
    """The `kiosk` program: run one command and exit with its status."""
    try:
        app()
    except KnownError as error:
        print(error.sentence, file=sys.stderr)
        sys.exit(2)
    except Exception:  # noqa: BLE001 - a bug: the person gets one sentence, the log the traceback
        print(commands.bug_sentence(), file=sys.stderr)
        sys.exit(1)


def command_names() -> list[str]:
    """Every command as it is typed, without the program's name: for tests and documents."""

    def names(command: Any, prefix: str) -> list[str]:
        if not hasattr(command, "commands"):
            return [prefix]
        found: list[str] = []
        for name, sub in sorted(command.commands.items()):
            found += names(sub, f"{prefix} {name}".strip())
        return found

    return names(typer.main.get_command(app), "")
