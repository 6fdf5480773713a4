"""Commands as they are typed, in this process, and a site that was made with them."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import cli

ROSTER = """Id;First name;Last name;Team
1001;Aino;Korhonen;Morning
1002;Ben;Schäfer;Morning
1003;Carla;Ruiz;Evening
1004;Dara;Quinn;Evening
"""

Argv = Callable[[list[str]], None]


class Typed:
    """Runs commands in this process and keeps what they said."""

    def __init__(
        self, site: Path, kept: Path, capsys: pytest.CaptureFixture[str], argv: Argv
    ) -> None:
        """`kept` is where `filled` keeps what it made first, for all tests."""
        self.site = site
        self.kept = kept
        self._capsys = capsys
        self._argv = argv

    def __call__(self, *words: str, status: int = 0) -> str:
        """The command's output; it must end with `status`."""
        return self._run((*words, "--site", str(self.site)), status)

    def json(self, *words: str, status: int = 0) -> Any:
        """The command's one JSON object."""
        return json.loads(self(*words, "--json", status=status))

    def bare(self, *words: str, status: int = 0) -> str:
        """As a call, for the commands that need no site."""
        return self._run(words, status)

    def _run(self, words: tuple[str, ...], status: int) -> str:
        ended = 0
        self._argv(["kiosk", *words])
        try:
            cli.main()
        except SystemExit as end:
            ended = int(end.code or 0)
        out, self.problem = self._capsys.readouterr()
        assert ended == status, (words, out, self.problem)
        return out


def filled(typed: Typed, folder: Path) -> None:
    """A site with people, badges' codes in badges.csv and tokens' codes in tokens.csv.

    Made once, then copied: `typed.site` must lie in `folder`.
    """
    if any(typed.kept.iterdir()):
        shutil.copytree(typed.kept, folder, dirs_exist_ok=True)
        return
    fill(typed, folder)
    shutil.copytree(folder, typed.kept, dirs_exist_ok=True)


def fill(typed: Typed, folder: Path) -> None:
    """Type what `filled` answers with."""
    typed("init", "--name", "Harbour Street", "--zone", "Europe/Helsinki")
    (folder / "people.csv").write_text(ROSTER, encoding="cp1252")
    typed("people", "import", str(folder / "people.csv"))
    typed(
        "people", "badges", "--sheet", str(folder / "badges.pdf"),
        "--codes", str(folder / "badges.csv"),
    )  # fmt: skip
    typed(
        "tokens", "make", "--count", "6", "--sheet", str(folder / "tokens.pdf"),
        "--codes", str(folder / "tokens.csv"),
    )  # fmt: skip


def codes(file: Path) -> list[str]:
    with file.open(encoding="utf-8", newline="") as stream:
        return [row["code"] for row in csv.DictReader(stream, delimiter=";")]
