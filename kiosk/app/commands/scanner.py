"""Commands about scanners."""

from pathlib import Path

from kiosk.app.answers import Answer
from kiosk.app.commands.common import site_app
from kiosk.app.sheets import scanner_sheet as write_sheet


def scanner_sheet(site: Path | None, sheet: Path, page: str | None = None) -> Answer:
    """Write the test sheet for scanners."""
    with site_app(site) as app:
        write_sheet(app, sheet, page)
    data = {"outcome": "written", "sheet": str(sheet)}
    return Answer(data, f"{sheet} is the test sheet for scanners. Its codes win nothing.")
