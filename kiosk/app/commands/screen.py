"""Commands that need Qt: showing the kiosk, and drawing its screens."""

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Final

import platformdirs

from kiosk.app.answers import Answer
from kiosk.app.commands.common import folder_of
from kiosk.app.logs import start_log
from kiosk.app.screen import show
from kiosk.app.site import without_database
from kiosk.clock import SystemClock, today
from kiosk.errors import KnownError
from kiosk.settings import LANGUAGES, Site

LEAST: Final = 480
MOST: Final = 7680
"""Pixels of a picture's sides."""


def run(site: Path | None, *, demo: bool, windowed: bool) -> Answer:
    """Show the kiosk until it is closed; without a display, draw a tour of its screens.

    KnownError `site_missing` for a named site that is none, where nobody could set it up.
    """
    if not has_display():
        if site is not None and not demo and not Site(folder_of(site)).exists:
            raise KnownError("site_missing", folder=str(folder_of(site)))
        return _tour()
    folder = _demo_site() if demo and site is None else folder_of(site)
    if demo and site is not None and not Site(folder).exists:
        from kiosk.app.demo import make_demo

        make_demo(folder, "en")
    start_log(Site(folder).logs)
    # Trying things out must not reach the database of a real site.
    status = show(folder, windowed=windowed or demo, environ=without_database() if demo else None)
    if status:
        raise RuntimeError(f"the window ended with {status}")
    return Answer({"outcome": "closed"})


def snapshot(out: Path, size: str, language: str, only: str = "") -> Answer:
    """Draw every screen and state with demo data, or those of one part."""
    from kiosk.app.tour import PARTS, draw

    width, height = _size(size)
    if language not in LANGUAGES:
        raise KnownError("language_unknown", language=language, known=", ".join(LANGUAGES))
    if only and only not in PARTS:
        raise KnownError("part_unknown", part=only, known=", ".join(PARTS))
    names = draw(out, (width, height), language, only)
    data = {"outcome": "drawn", "folder": str(out), "pictures": len(names)}
    return Answer(data, f"{len(names)} pictures are in {out}.")


def has_display() -> bool:
    """Whether a window could be seen: there is a display, or Qt was told where to draw."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return os.environ.get("QT_QPA_PLATFORM", "") not in {"offscreen", "minimal"}
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _demo_site() -> Path:
    """The demo site of today, in the user's cache; one of another day is made anew."""
    from kiosk.app.demo import CODES_FILE, make_demo
    from kiosk.app.demo_week import ZONE

    root = platformdirs.user_cache_path("encore", appauthor=False) / "demo"
    folder = root / today(SystemClock(ZONE)).isoformat()
    if not Site(folder).exists:
        shutil.rmtree(root, ignore_errors=True)
        _say(f"Making the demo site in {folder} …")
        make_demo(folder, "en")
    _say(f"Codes to try are in {folder / 'outbox' / CODES_FILE}")
    return folder


def _tour() -> Answer:
    from kiosk.app.tour import draw

    out = platformdirs.user_cache_path("encore", appauthor=False) / "tour"
    _say("There is no display. Drawing a tour of the screens …")
    names = draw(out, (1920, 1080), "en")
    data = {"outcome": "toured", "folder": str(out), "pictures": len(names)}
    return Answer(data, f"There is no display. {len(names)} pictures of the screens are in {out}")


def _say(text: str) -> None:
    """Tell whoever waits at a terminal what takes so long."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text.strip())
    if match is None:
        raise KnownError("size_unreadable", size=text)
    width, height = int(match[1]), int(match[2])
    if not all(LEAST <= side <= MOST for side in (width, height)):
        raise KnownError("size_outside", size=text, least=LEAST, most=MOST)
    return width, height
