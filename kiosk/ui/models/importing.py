"""Taking files in at the screen: which there are, how far it is, what came of each."""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KnownError, RowsError
from kiosk.people.model import ImportReport
from kiosk.schedule.programme import Preview
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.files import FoundFile
from kiosk.ui.models.week_preview import WeekPreviewModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say, say_error
from kiosk.words import QT_TRANSLATE_NOOP, Message

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

KINDS: Final = ("people", "week", "recognitions")
"""What a file can be about, in the order of taking in: recognitions name people."""

UNCLEAR: Final = "import_kind_unclear"
"""The code of the problem that only a person can settle: what a file is about."""

LINE: Final = QT_TRANSLATE_NOOP("ui", "Line {line}: {sentence}")
UNEXPECTED: Final = QT_TRANSLATE_NOOP(
    "ui", "Something went wrong that should not. The reason is in the kiosk's log."
)

_log = logging.getLogger(__name__)


class ImportDoor(Protocol):
    """Takes files into the site; called on a worker."""

    def take(
        self,
        kind: Any,
        file: Path,
        actor: str,
        progress: Callable[[int, int], None] | None,
        stopped: Callable[[], bool],
    ) -> ImportReport:
        """Import a file of this kind, the door's own enum of `KINDS`, all or nothing.

        `stopped` is asked on the worker, as long as nothing of the file counts yet. Raises
        `RowsError` with its problems, or another KnownError.
        """
        ...


class State(StrEnum):
    """What the import is at."""

    LIST = "list"
    KIND = "kind"
    PREVIEW = "preview"
    WORKING = "working"
    DONE = "done"


@dataclass(slots=True)
class _Result:
    name: str
    report: ImportReport | None = None
    summary: str = ""
    left: bool = False
    problems: list[str] = field(default_factory=list)

    def for_qml(self) -> dict[str, object]:
        report = self.report
        return {
            "name": self.name,
            "taken": report is not None,
            "left": self.left,
            "added": report.added if report else 0,
            "changed": report.changed if report else 0,
            "unchanged": report.unchanged if report else 0,
            "inactive": report.inactive if report else 0,
            "summary": self.summary,
            "problems": self.problems,
        }


@QmlElement
@QmlUncreatable("made in Python")
class ImportModel(QObject):
    """Lists files, takes the chosen ones in one after the other, and keeps what came of each."""

    changed = Signal()
    finished = Signal()
    _progressed = Signal(int, int, int)

    def __init__(
        self,
        door: ImportDoor,
        kind_of: Callable[[Path], Any],
        kind_named: Callable[[str], Any],
        find: Callable[[], tuple[FoundFile, ...]],
        slow: Jobs,
        actor: Callable[[], str],
        preview: WeekPreviewModel | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Door, `kind_of` and `find` are asked on `slow`: files can be large, and sticks slow.

        `kind_of` tells the kind of a file as the door knows it, an enum whose members are the
        texts of `KINDS`, or raises RowsError with `UNCLEAR`; `kind_named` makes one of a text;
        `find` lists files. With
        a `preview` a programme is shown before it is taken in, unless it would change nothing.
        """
        super().__init__(parent)
        self._door = door
        self._kind_of = kind_of
        self._kind_named = kind_named
        self._find = find
        self._slow = slow
        self._actor = actor
        self._preview = preview
        self._files: tuple[FoundFile, ...] = ()
        self._chosen: set[int] = set()
        self._looking = False
        self._state = State.LIST
        self._unsorted: deque[Path] = deque()
        self._sorted: list[tuple[Any, Path]] = []
        self._now: Path | None = None
        self._done = 0
        self._total = 0
        self._run = 0
        self._results: list[_Result] = []
        self._stop = Event()
        self._progressed.connect(self._moved_on)

    def _get_files(self) -> list[dict[str, object]]:
        return [
            {
                "name": file.path.name,
                "place": file.place,
                "kilobytes": -(-file.size // 1024),
                "chosen": number in self._chosen,
            }
            for number, file in enumerate(self._files)
        ]

    files = Property("QVariantList", _get_files, notify=changed)

    def _get_looking(self) -> bool:
        return self._looking

    looking = Property(bool, _get_looking, notify=changed)

    def _get_chosen(self) -> int:
        return len(self._chosen)

    chosen = Property(int, _get_chosen, notify=changed)

    def _get_state(self) -> str:
        return self._state.value

    state = Property(str, _get_state, notify=changed)

    def _get_file(self) -> str:
        return self._now.name if self._now else ""

    file = Property(str, _get_file, notify=changed)

    def _get_share(self) -> float:
        return self._done / self._total if self._total else 0.0

    share = Property(float, _get_share, notify=changed)
    """How far the present file is, from 0 to 1; 0 while nobody knows."""

    def _get_stopping(self) -> bool:
        return self._stop.is_set()

    stopping = Property(bool, _get_stopping, notify=changed)
    """Whether the import was told to stop and has not yet done so."""

    def _get_results(self) -> list[dict[str, object]]:
        return [result.for_qml() for result in self._results]

    results = Property("QVariantList", _get_results, notify=changed)

    def _get_preview(self) -> WeekPreviewModel | None:
        return self._preview

    preview = Property(WeekPreviewModel, _get_preview, constant=True)
    """What the present file would change; None where nothing is shown beforehand."""

    @Slot(bool)
    def decide(self, take: bool) -> None:
        """Take in the programme that was shown, or leave it."""
        if self._state is not State.PREVIEW or self._now is None:
            return
        self._state = State.WORKING
        if take:
            self._take(self._kind_named("week"), self._now)
        else:
            self._results.append(_Result(self._get_file(), left=True))
            self._next()

    @Slot()
    def look(self) -> None:
        """List the files again."""
        if self._looking:
            return
        if self._state is State.DONE:
            self._state = State.LIST
        self._looking = True
        self.changed.emit()
        self._slow.run(self._find, self._found, self._not_found)

    @Slot(int)
    def toggle(self, number: int) -> None:
        """Choose this file of the list, or not."""
        if self._state is State.LIST and 0 <= number < len(self._files):
            self._chosen ^= {number}
            self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Take in the chosen files. While files are being taken in, nothing."""
        if self._state in (State.WORKING, State.KIND, State.PREVIEW) or not self._chosen:
            return
        self._run += 1
        self._stop = Event()
        self._results = []
        self._sorted = []
        self._unsorted = deque(self._files[number].path for number in sorted(self._chosen))
        self._chosen = set()
        self._state = State.WORKING
        self._next()

    @Slot()
    def stop(self) -> None:
        """Take in no more: neither the present file, unless it counts already, nor the others."""
        if self._state is State.WORKING and not self._stop.is_set():
            self._stop.set()
            self._unsorted.clear()
            self._sorted.clear()
            self.changed.emit()

    @Slot(str)
    def sayKind(self, kind: str) -> None:
        """A person says what the present file is about; "" leaves it out."""
        if self._state is not State.KIND or self._now is None:
            return
        if kind in KINDS:
            self._sorted.append((self._kind_named(kind), self._now))
        self._state = State.WORKING
        self._next()

    def _found(self, files: tuple[FoundFile, ...]) -> None:
        self._looking = False
        self._files = files
        self._chosen = set()
        self.changed.emit()

    def _not_found(self, error: Exception) -> None:
        _log.warning("files could not be listed: %s", error)
        self._found(())

    def _next(self) -> None:
        self._done = self._total = 0
        if self._unsorted:
            path = self._now = self._unsorted.popleft()
            self.changed.emit()
            self._slow.run(lambda: self._kind_of(path), self._told, self._not_told)
            return
        self._sorted.sort(key=lambda one: KINDS.index(one[0]))
        if not self._sorted:
            self._now = None
            self._stop = Event()
            self._state = State.DONE
            self.changed.emit()
            self.finished.emit()
            return
        kind, path = self._sorted.pop(0)
        self._now = path
        if kind == "week" and self._preview is not None:
            self._ask(self._preview, path)
        else:
            self._take(kind, path)

    def _ask(self, preview: WeekPreviewModel, path: Path) -> None:
        """What the programme would change, first."""
        self.changed.emit()
        progress = self._progress()
        self._slow.run(lambda: preview.ask(path, progress), self._asked, self._refused)

    def _asked(self, found: Preview) -> None:
        if self._preview is None or self._now is None or self._stop.is_set():
            self._next()
        elif found.is_empty:
            self._take(self._kind_named("week"), self._now)
        else:
            self._preview.show(found)
            self._state = State.PREVIEW
            self.changed.emit()

    def _take(self, kind: Any, path: Path) -> None:
        self._done = self._total = 0
        actor, stopped = self._actor(), self._stop.is_set
        self.changed.emit()
        progress = self._progress()
        self._slow.run(
            lambda: self._door.take(kind, path, actor, progress, stopped), self._took, self._refused
        )

    def _progress(self) -> Callable[[int, int], None]:
        run = self._run

        def progress(done: int, total: int) -> None:
            # Called on the worker; the signal brings it to Qt's thread. A hundred times is enough.
            if total and done * 100 // total != (done - 1) * 100 // total:
                self._progressed.emit(run, done, total)

        return progress

    def _told(self, kind: Any) -> None:
        if self._now is not None and not self._stop.is_set():
            self._sorted.append((kind, self._now))
        self._next()

    def _not_told(self, error: Exception) -> None:
        if self._stop.is_set():
            self._next()
            return
        if isinstance(error, RowsError) and any(
            message.code == UNCLEAR for _, message in error.problems
        ):
            self._state = State.KIND
            self.changed.emit()
            return
        self._refused(error)

    def _took(self, report: ImportReport) -> None:
        self._results.append(_Result(self._get_file(), report))
        self._next()

    def _refused(self, error: Exception) -> None:
        result = _Result(self._get_file())
        if isinstance(error, RowsError):
            result.summary = say_error(error)
            result.problems = [_sentence(line, message) for line, message in error.problems]
        elif isinstance(error, KnownError):
            result.summary = say_error(error)
        else:
            _log.error("%s could not be taken in", self._get_file(), exc_info=error)
            result.summary = say("ui", UNEXPECTED)
        self._results.append(result)
        self._next()

    @Slot(int, int, int)
    def _moved_on(self, run: int, done: int, total: int) -> None:
        if run == self._run and self._state is State.WORKING:
            self._done, self._total = done, total
            self.changed.emit()


def _sentence(line: int, message: Message) -> str:
    sentence = say_error(KnownError(message.code, **message.values))
    return say("ui", LINE, {"line": line, "sentence": sentence}) if line else sentence
