"""Choosing a film for a recognition: which there are, and how far the chosen one is checked."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.recognition.model import Video
from kiosk.ui.models.desk import Desk
from kiosk.ui.models.files import FoundFile
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS: Final = 100

Progress = Callable[[int, int], None]
"""Told how far it is, as (done, total)."""


class FilmPlaces(Protocol):
    """Where films come from and are kept; called on the slow worker."""

    def find(self) -> Sequence[FoundFile]:
        """The films in the inbox and on the sticks that are plugged in."""
        ...

    def take(self, file: Path, progress: Progress) -> Video:
        """Check the film and keep it, with captions that lie beside it. KnownErrors.

        What `progress` raises ends the work, and nothing is kept.
        """
        ...


class _StoppedError(Exception):
    """Nobody wants the film any more."""


@QmlElement
@QmlUncreatable("made in Python")
class FilmingModel(QObject):
    """The list of films, and the one that is being checked from end to end.

    Its page calls `begin`, `forget` and `stop`, and hears `taken`. The page's `busy` and
    `problem` are those of the desk that it belongs to.
    """

    changed = Signal()
    taken = Signal(object)
    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, places: FilmPlaces) -> None:
        super().__init__(desk)
        self._desk = desk
        self._places = places
        self._files: tuple[FoundFile, ...] = ()
        self._visit = 0
        self._looking = False
        self._first = 0
        self._size = 6
        self._now = ""
        self._share = 0.0
        self._stop = Event()
        self._progressed.connect(self._moved_on)

    def begin(self) -> None:
        """List the films."""
        self.forget()
        self.look()

    def forget(self) -> None:
        """Let go of every film, also of one that is being checked."""
        self._visit += 1
        self._stop.set()
        self._files = ()
        self._looking = False
        self._first = 0
        self._now = ""
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look for films again."""
        visit = self._visit

        def came(files: Sequence[FoundFile]) -> None:
            if visit == self._visit:
                self._looking = False
                self._files = tuple(files)
                self._first = self._first if self._first < len(self._files) else 0
                self.changed.emit()

        self._looking = True
        self.changed.emit()
        self._desk.ask(self._places.find, came, slow=True)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next films (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, len(self._files)):
            self._first = first
            self.changed.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Take this one of those that are listed now; `taken` tells it, unless it is stopped."""
        listed = self._listed()
        if not 0 <= index < len(listed) or self._desk.busy:
            return
        file, visit = listed[index].path, self._visit
        stop = self._stop = Event()
        self._now, self._share = file.name, 0.0
        told = -1

        def progress(done: int, total: int) -> None:
            # Called on the worker; the signal brings it to Qt's thread.
            nonlocal told
            if stop.is_set():
                raise _StoppedError
            step = _STEPS * done // max(1, total)
            if step != told:
                told = step
                self._progressed.emit(visit, step)

        def work() -> Video | None:
            try:
                return self._places.take(file, progress)
            except _StoppedError:
                return None

        def came(video: Video | None) -> None:
            if visit == self._visit:
                self._now = ""
                self.changed.emit()
                if video is not None and not stop.is_set():
                    self.taken.emit(video)

        self._desk.change(work, came, slow=True)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Check no further, and keep nothing of it."""
        self._stop.set()
        self.changed.emit()

    @Slot()
    def refused(self) -> None:
        """The desk says what was wrong: the list is there again."""
        if self._now and not self._desk.busy:
            self._now = ""
            self.changed.emit()

    @Slot(int, int)
    def _moved_on(self, visit: int, step: int) -> None:
        if visit == self._visit:
            self._share = step / _STEPS
            self.changed.emit()

    def _listed(self) -> tuple[FoundFile, ...]:
        return self._files[self._first : self._first + self._size]

    def _get_files(self) -> list[dict[str, object]]:
        return [
            {
                "name": file.path.name,
                "place": file.place,
                "megabytes": max(1, round(file.size / 1_000_000)),
            }
            for file in self._listed()
        ]

    files = Property("QVariantList", _get_files, notify=changed)
    """The films of this page; `place` is the stick's name, or "" for the inbox."""

    looking = Property(bool, lambda self: self._looking, notify=changed)

    def _get_file(self) -> str:
        return self._now

    file = Property(str, _get_file, notify=changed)
    """The film that is being checked; "" while they are listed."""

    def _get_share(self) -> float:
        return self._share

    share = Property(float, _get_share, notify=changed)
    """How far it is checked, from 0 to 1."""

    def _get_stopping(self) -> bool:
        return self._stop.is_set()

    stopping = Property(bool, _get_stopping, notify=changed)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.changed.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=changed)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=changed)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._files) // self._size))

    pages = Property(int, _get_pages, notify=changed)
