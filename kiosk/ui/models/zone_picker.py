"""Choosing a time zone by the first letters of a city, a page at a time."""

import logging
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.zones import Zone, match_zones
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class ZonePicker(QObject):
    """The zones that the letters could mean, each with its present time, and the chosen one."""

    changed = Signal()
    chosenChanged = Signal()

    def __init__(
        self, zone: str, slow: Jobs, clock: Clock, words: Words, parent: QObject | None = None
    ) -> None:
        """`zone` is chosen at first; zones are looked up on `slow`, because that reads a folder."""
        super().__init__(parent)
        self._chosen = zone
        self._slow = slow
        self._clock = clock
        self._words = words
        self._letters = ""
        self._asked = 0
        self._found: tuple[Zone, ...] = ()
        self._rows = 6
        self._page = 0
        words.changed.connect(self.changed)
        words.changed.connect(self.chosenChanged)

    def _get_chosen(self) -> str:
        return self._chosen

    chosen = Property(str, _get_chosen, notify=chosenChanged)

    def _get_time(self) -> str:
        return self._time_in(self._chosen)

    time = Property(str, _get_time, notify=chosenChanged)

    def _get_letters(self) -> str:
        return self._letters

    def _set_letters(self, letters: str) -> None:
        if letters != self._letters:
            self._letters = letters
            self.look()

    letters = Property(str, _get_letters, _set_letters, notify=changed)

    def _get_zones(self) -> list[dict[str, object]]:
        first = self._page * self._rows
        return [
            {
                "name": zone.name,
                "city": zone.city,
                "area": zone.area,
                "time": self._time_in(zone.name),
            }
            for zone in self._found[first : first + self._rows]
        ]

    zones = Property("QVariantList", _get_zones, notify=changed)
    """The page that is shown."""

    def _get_count(self) -> int:
        return len(self._found)

    count = Property(int, _get_count, notify=changed)

    def _get_rows(self) -> int:
        return self._rows

    def _set_rows(self, rows: int) -> None:
        if max(1, rows) != self._rows:
            self._rows = max(1, rows)
            self._page = 0
            self.changed.emit()

    rows = Property(int, _get_rows, _set_rows, notify=changed)

    def _get_page(self) -> int:
        return self._page

    page = Property(int, _get_page, notify=changed)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._found) // self._rows))

    pages = Property(int, _get_pages, notify=changed)

    @Slot()
    def look(self) -> None:
        """Look up what the letters could mean now."""
        self._asked += 1
        number, letters = self._asked, self._letters
        self.changed.emit()
        self._slow.run(
            lambda: match_zones(letters), lambda found: self._came(number, found), self._failed
        )

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        if 0 <= self._page + step < self._get_pages():
            self._page += step
            self.changed.emit()

    @Slot(str)
    def take(self, name: str) -> None:
        """Choose one of those that were found."""
        if any(zone.name == name for zone in self._found):
            self._chosen = name
            self.chosenChanged.emit()

    def _came(self, number: int, zones: tuple[Zone, ...]) -> None:
        if number == self._asked:
            # While nothing is looked for, the chosen one comes first.
            first = [zone for zone in zones if zone.name == self._chosen and not self._letters]
            self._found = (*first, *(zone for zone in zones if zone not in first))
            self._page = 0
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        _log.error("time zones could not be looked up", exc_info=error)

    def _time_in(self, name: str) -> str:
        wall = local(self._clock.now(), ZoneInfo(name))
        return self._words.short_time(QTime(wall.hour, wall.minute))
