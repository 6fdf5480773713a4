"""The manager's page that opens a line-up, or the reading of letters."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.lineup import LineupNews
from kiosk.ui.models.slides import CONTEXT
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Found:
    lineup: LineupNews
    letters: int


@QmlElement
@QmlUncreatable("made in Python")
class LineupDeskModel(Desk):
    """Says beforehand what there is to be told. Who opens it is signed out by that."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        news: Callable[[bool], LineupNews],
        begin: Callable[[bool], None],
        parent: QObject | None = None,
    ) -> None:
        """`news` is asked on the storage worker, as by the line-up itself; `begin` opens it."""
        super().__init__(context, parent)
        self._news = news
        self._begin = begin
        self._found: _Found | None = None

    def opened(self) -> None:
        """Ask what there is."""
        self.ask(lambda: _Found(self._news(False), len(self._news(True).letters)), self._came)

    def left(self) -> None:
        """Forget it."""
        self._found = None

    def _came(self, found: _Found) -> None:
        self._found = found

    @Slot(bool)
    def begin(self, reading: bool) -> None:
        """Open the line-up, or the reading."""
        self._begin(reading)

    def _get_ready(self) -> bool:
        return self._found is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_value(self) -> str:
        value = self._found.lineup.value if self._found else None
        return say(CONTEXT, value.name) if value else ""

    value = Property(str, _get_value, notify=changed)
    """Today's value."""

    def _get_story(self) -> str:
        story = self._found.lineup.story if self._found else None
        return (story.title or story.words or story.text) if story else ""

    story = Property(str, _get_story, notify=changed)
    """How today's story is called, or how it begins; "" without one."""

    def _get_events(self) -> int:
        return len(self._found.lineup.events) if self._found else 0

    events = Property(int, _get_events, notify=changed)
    """How many events today has."""

    def _get_letters(self) -> int:
        return self._found.letters if self._found else 0

    letters = Property(int, _get_letters, notify=changed)
    """How many letters can be read."""
