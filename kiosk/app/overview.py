"""The overview of the year as files: a paper and tables, written by command or on a stick."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app.papers import deliver, made
from kiosk.app.press import RecordPress, Saved
from kiosk.app.sheets import ready_sheet
from kiosk.app.site import App
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.ui.models.saving import SavePlace

PAPER: Final = "overview"
TABLES: Final = "overview_tables"

_NAME: Final = "recognition-year"


def overview_paper(app: App, file: Path, actor: str) -> None:
    """Write the overview as PDF.

    KnownErrors `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`, `file_differs`.
    """
    from kiosk.ui.printing.insights import overview_pdf

    ready_sheet(file)
    overview = app.recognitions.overview(app.settings.nudge_weeks)

    def make(paper: Path) -> None:
        overview_pdf(
            paper,
            overview,
            site_name=app.settings.name,
            made_at=app.clock.now(),
            zone=app.clock.zone,
            language=app.settings.language,
            page=app.settings.paper,
        )

    deliver(file, made(make))
    app.note("overview_exported", actor, "recognitions")


def overview_tables(app: App, file: Path, actor: str) -> Sequence[Path]:
    """Write the overview as CSV, the weeks into `file`, people and praise beside it.

    Answers the files. KnownErrors as `kiosk.exchange.insights.write_overview`.
    """
    from kiosk.exchange.insights import write_overview

    overview = app.recognitions.overview(app.settings.nudge_weeks)
    files = write_overview(file, overview, app.settings.language)
    app.note("overview_exported", actor, "recognitions")
    return files


class OverviewPress(RecordPress):
    """Implements `kiosk.ui.models.saving_desk.RecordPress` for the page of the year."""

    def write(self, raffle_id: str | None, place: "SavePlace", what: str, actor: str) -> Saved:
        """Write `PAPER` or `TABLES`; no raffle has to do with it. KnownErrors as above."""
        del raffle_id
        match what:
            case "overview":
                file = self.file(place.folder, _NAME)
                overview_paper(self._app, file, actor)
                files: Sequence[Path] = (file,)
            case "overview_tables":
                files = overview_tables(self._app, self.file(place.folder, _NAME, ".csv"), actor)
            case _:
                raise KnownError("paper_unknown", name=what, known=f"{PAPER}, {TABLES}")
        names = tuple(one.name for one in files)
        return Saved(names[0], place.stick, names)
