"""Files become rows, rows become people, recognitions and events: one call for each kind of file.

Commands, the manager's screen and the inbox all import through here, so that a file is taken
in, or refused line by line, in the same way wherever it comes from. The readers are loaded when
the first file comes: they are slow to load, and most starts of the program need none.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from kiosk.app.media import drop_unused
from kiosk.app.site import App
from kiosk.clock import today
from kiosk.errors import KnownError, RowsError
from kiosk.exchange.problems import ImportRefused, Progress
from kiosk.people.model import ImportReport

if TYPE_CHECKING:
    from kiosk.exchange.inbox import Handled, Inbox
    from kiosk.exchange.templates import Kind
    from kiosk.recognition.model import RecognitionRow
    from kiosk.schedule.programme import Preview, Programme

_log = logging.getLogger(__name__)

_WHOLE: Final = 1000
_READ: Final = 400
"""How much of the progress, in thousandths, reading takes; the rest is storing."""

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


class Imports:
    """Takes files into a site. Every method is all or nothing.

    They raise `ImportRefused`, which names every bad line, and KnownError for a
    file that is missing or cannot be read. `actor` is whom the audit chain names.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    def take(
        self,
        kind: "Kind",
        file: Path,
        actor: str,
        progress: Progress | None,
        stopped: Stopped = _never,
    ) -> ImportReport:
        """Import a file of this kind; KnownError `import_stopped` when `stopped` in time."""
        match kind.value:
            case "people":
                return self.people(file, actor, False, _told(progress, stopped))
            case "recognitions":
                return self.recognitions(file, actor, progress, stopped)
            case "week":
                return self.week(file, actor, _told(progress, stopped))
            case other:
                raise ValueError(f"no import for {other}")

    def people(
        self, file: Path, actor: str, missing_inactive: bool, progress: Progress | None
    ) -> ImportReport:
        """A roster with its photos; with `missing_inactive` who is not in it becomes inactive."""
        from kiosk.exchange.people import read_people

        rows = read_people(file, progress, media=self._app.site.media)
        photos = {row.photo for row in rows if row.photo}
        if photos:
            photos |= {person.photo for person in self._app.people.roster() if person.photo}
        try:
            return self._app.people.import_rows(rows, actor, missing_inactive)
        except RowsError as error:
            raise ImportRefused.of_rows(file, error) from error
        finally:
            # Photos that were replaced, or those of a file that was refused.
            if photos:
                drop_unused(self._app, photos)

    def recognitions(
        self,
        file: Path,
        actor: str,
        progress: Progress | None,
        stopped: Stopped = _never,
    ) -> ImportReport:
        """Recognitions, with the pictures and videos that the file names beside it."""
        rows = self._read(file, _told(_until(progress, _READ), stopped))
        try:
            return self._app.recognitions.import_rows(rows, actor, _since(progress, _READ), stopped)
        except KnownError as error:
            drop_unused(self._app, _media(rows))
            if isinstance(error, RowsError):
                raise ImportRefused.of_rows(file, error) from error
            raise

    def check_recognitions(
        self, file: Path, progress: Progress | None, stopped: Stopped = _never
    ) -> int:
        """Say what is wrong with a file as `recognitions` would, and take nothing in; its rows."""
        rows = self._read(file, _told(progress, stopped))
        try:
            self._app.recognitions.check_rows(rows)
        except RowsError as error:
            raise ImportRefused.of_rows(file, error) from error
        finally:
            drop_unused(self._app, _media(rows))
        return len(rows)

    def _read(self, file: Path, progress: Progress) -> "tuple[RecognitionRow, ...]":
        from kiosk.exchange.recognitions import read_recognitions

        objections = self._app.recognitions.objections
        return read_recognitions(file, self._app.site.media, progress, objections=objections)

    def week(self, file: Path, actor: str, progress: Progress | None) -> ImportReport:
        """A programme with its pictures, its weeks and what their days are about."""
        with self._programme(file, progress) as programme:
            return self._app.schedule.take_in(programme, actor)

    def preview_week(self, file: Path, progress: Progress | None) -> "Preview":
        """Say what `week` would change, or what is wrong with the file; take nothing in."""
        with self._programme(file, progress) as programme:
            return self._app.schedule.preview(programme)

    def slots(self, file: Path, actor: str) -> ImportReport:
        """The slots of events that are there already."""
        from kiosk.exchange.slots import read_slots

        rows = read_slots(file, self._app.clock.zone)
        try:
            return self._app.schedule.import_slots(rows, actor)
        except RowsError as error:
            raise ImportRefused.of_rows(file, error) from error

    @contextmanager
    def _programme(self, file: Path, progress: Progress | None) -> "Iterator[Programme]":
        """What a file says; pictures that nobody uses afterwards are dropped."""
        from kiosk.exchange.week import read_programme

        clock = self._app.clock
        media = self._app.site.media
        programme = read_programme(file, clock.zone, progress, today(clock), media=media)
        before: set[str] = set()
        if any(_pictures(programme)):
            known = _pictures(self._app.schedule.export_programme())
            before = {picture for picture in known if picture}
        try:
            yield programme
        except RowsError as error:
            raise ImportRefused.of_rows(file, error) from error
        finally:
            # Pictures that were replaced, or those of a file that was not taken in.
            drop_unused(self._app, {one for one in _pictures(programme) if one} | before)


def _told(progress: Progress | None, stopped: Stopped) -> Progress:
    """A progress that ends the work when it is stopped."""

    def tell(done: int, total: int) -> None:
        if stopped():
            raise KnownError("import_stopped")
        if progress is not None:
            progress(done, total)

    return tell


def _until(progress: Progress | None, share: int) -> Progress | None:
    """The part of a progress before `share`, in thousandths."""
    if progress is None:
        return None
    return lambda done, total: progress(share * done // max(total, 1), _WHOLE)


def _since(progress: Progress | None, share: int) -> Progress:
    """The part of a progress after `share`, in thousandths."""

    def tell(done: int, total: int) -> None:
        if progress is not None:
            progress(share + (_WHOLE - share) * done // max(total, 1), _WHOLE)

    return tell


def _pictures(programme: "Programme") -> "Iterator[str | None]":
    for row in programme.rows:
        yield row.picture
    for week in programme.weeks:
        yield week.picture


def _media(rows: "Iterable[RecognitionRow]") -> Iterator[str]:
    for row in rows:
        if row.picture:
            yield row.picture
        if row.video is not None:
            yield row.video.file
            yield row.video.still


class InboxDoor:
    """Takes in what is dropped into a site's inbox; used by one worker at a time."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._inbox: Inbox | None = None
        self._closing = Event()

    def resume(self) -> None:
        """Finish what a crash left of an import; if storage is busy, the next one will."""
        try:
            self._app.recognitions.resume()
        except KnownError as error:
            _log.warning("an import could not be finished: %s", error)

    def close(self) -> None:
        """Stop in the middle of a file, from any thread: the next start goes on with it."""
        self._closing.set()

    def look(self) -> "tuple[Handled, ...]":
        """Import what is ready; what became of each file."""
        if self._inbox is None:
            from kiosk.exchange.inbox import Inbox

            imports = Imports(self._app)
            self._inbox = Inbox(
                self._app.site.inbox,
                lambda kind, file: imports.take(
                    kind, file, "inbox", _told(None, self._closing.is_set), self._closing.is_set
                ),
                self._app.clock,
            )
        return self._inbox.look()
