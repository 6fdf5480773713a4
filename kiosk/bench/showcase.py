"""The site that is measured with a screen: the demo, with a picture on its first slide."""

import csv
import shutil
from pathlib import Path
from typing import Final

from kiosk.app.demo import make_demo
from kiosk.app.imports import Imports
from kiosk.app.site import opened
from kiosk.assets import assets
from kiosk.bench.sites import ACTOR

_PICTURE: Final = "scene-harbour.png"


def showcase(folder: Path) -> Path:
    """Make the site below `folder`; its folder.

    One recognition is added, as urgent as can be, so that the first slide is known and has one of
    the demo's large pictures. Everything else is what a newcomer sees.
    """
    site = folder / "showcase"
    make_demo(site, "en")
    beside = folder / "first"
    beside.mkdir()
    shutil.copy(assets() / "demo" / _PICTURE, beside)
    file = beside / "first.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(("Id", "Kind", "Title", "Text", "Teams", "Picture", "Priority"))
        text = "They came in at five and had every guest on another ship by nine."
        writer.writerow(("bench", "hero", "The storm", text, "Harbour", _PICTURE, "9"))
    with opened(site, environ={}) as app:
        Imports(app).recognitions(file, ACTOR, None)
    return site
