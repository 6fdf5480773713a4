"""`kiosk run` where no window could be seen: a tour of the screens instead."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.trial
def test_run_without_a_display_draws_a_tour_says_where_and_ends_well(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    environment["XDG_CACHE_HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--demo"],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    folder = tmp_path / "encore" / "tour"
    assert str(folder) in done.stdout
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert len(manifest["pictures"]) > 80
    assert all((folder / name).is_file() for name in manifest["pictures"])
