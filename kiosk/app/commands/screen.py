"""Commands that need Qt: showing the kiosk, and drawing its screens."""

from pathlib import Path

from kiosk.app.answers import Answer


def run(site: Path | None, *, demo: bool, windowed: bool) -> Answer:
    """Show the kiosk."""
    raise NotImplementedError


def snapshot(out: Path, size: str, language: str) -> Answer:
    """Draw every screen and state."""
    raise NotImplementedError
