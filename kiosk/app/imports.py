"""Files become rows, rows become people, recognitions and events: one call for each kind of file.

Commands, the manager's screen and the inbox all import through here, so that a file is taken
in, or refused line by line, in the same way wherever it comes from. The readers are loaded when
the first file comes: they are slow to load, and most starts of the program need none.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.media import drop_unused
from kiosk.app.site import App
from kiosk.clock import today
from kiosk.errors import KnownError, RowsError
from kiosk.exchange.problems import ImportRefused, Progress
from kiosk.people.model import ImportReport

if TYPE_CHECKING:
    from kiosk.exchange.inbox import Handled, Inbox
    from kiosk.exchange.templates import Kind


class Imports:
    """Takes files into a site. Every method is all or nothing.

    They raise `ImportRefused`, which names every bad line, and KnownError for a
    file that is missing or cannot be read. `actor` is whom the audit chain names.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    def take(self, kind: "Kind", file: Path, actor: str, progress: Progress | None) -> ImportReport:
        """Import a file of this kind."""
        match kind.value:
            case "people":
                return self.people(file, actor, False, progress)
            case "recognitions":
                return self.recognitions(file, actor, progress)
            case "week":
                return self.week(file, actor, progress)
            case other:
                raise ValueError(f"no import for {other}")

    def people(
        self, file: Path, actor: str, missing_inactive: bool, progress: Progress | None
    ) -> ImportReport:
        """A roster; with `missing_inactive` people who are not in it become inactive."""
        from kiosk.exchange.people import read_people

        rows = read_people(file, progress)
        try:
            return self._app.people.import_rows(rows, actor, missing_inactive)
        except RowsError as error:
            raise ImportRefused.of_rows(file, error) from error

    def recognitions(self, file: Path, actor: str, progress: Progress | None) -> ImportReport:
        """Recognitions, with the pictures that the file names beside it."""
        from kiosk.exchange.recognitions import read_recognitions

        objections = self._app.recognitions.objections
        rows = read_recognitions(file, self._app.site.media, progress, objections=objections)
        try:
            return self._app.recognitions.import_rows(rows, actor)
        except KnownError as error:
            drop_unused(self._app, (row.picture for row in rows if row.picture))
            if isinstance(error, RowsError):
                raise ImportRefused.of_rows(file, error) from error
            raise

    def week(self, file: Path, actor: str, progress: Progress | None) -> ImportReport:
        """A programme, and the week with its theme where the file has one."""
        from kiosk.exchange.week import read_programme

        clock = self._app.clock
        programme = read_programme(file, clock.zone, progress, today(clock))
        try:
            return self._app.schedule.import_rows(programme.rows, actor, programme.week)
        except RowsError as error:
            raise ImportRefused.of_rows(file, error) from error


class InboxDoor:
    """Takes in what is dropped into a site's inbox; used by one worker at a time."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._inbox: Inbox | None = None

    def look(self) -> "tuple[Handled, ...]":
        """Import what is ready; what became of each file."""
        if self._inbox is None:
            from kiosk.exchange.inbox import Inbox

            imports = Imports(self._app)
            self._inbox = Inbox(
                self._app.site.inbox,
                lambda kind, file: imports.take(kind, file, "inbox", None),
                self._app.clock,
            )
        return self._inbox.look()
