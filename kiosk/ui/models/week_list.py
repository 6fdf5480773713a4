"""What is left of a week, one row an event, for a view that makes rows only for what is seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.schedule.model import Event
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES: Final = (
    *("number", "title", "place", "sponsor", "allDay", "starts", "now", "over", "mark", "was"),
    *("mine", "open", "weekday", "date", "today"),
)
_FIRST: Final = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """An event on a day of the list; `first` is the first of its day."""

    event: Event
    day: date
    first: bool


@QmlElement
@QmlUncreatable("made in Python")
class LeftModel(QAbstractListModel):
    """The events of a week in order, each once."""

    jumped = Signal(int)
    changed = Signal()

    def __init__(self, sayer: Sayer, parent: QObject) -> None:
        super().__init__(parent)
        self._sayer = sayer
        self._rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        rows = tuple(rows)
        if rows == self._rows:
            self.tell()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.changed.emit()

    def tell(self) -> None:
        """Say everything again: time went by, or another language is spoken."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def jump(self, number: int) -> None:
        """Lead the view to the event with this number."""
        places = (place for place, row in enumerate(self._rows) if row.event.id == number)
        self.jumped.emit(next(places, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many events there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """What the delegate may ask for."""
        return {_FIRST + place: QByteArray(name.encode()) for place, name in enumerate(_ROLES)}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """One value of one row."""
        place = role - _FIRST
        if not index.isValid() or not 0 <= place < len(_ROLES):
            return None
        return self._value(self._rows[index.row()], _ROLES[place])

    def _value(self, row: Row, name: str) -> object:
        say, event = self._sayer, row.event
        match name:
            case "number":
                return event.id
            case "title":
                return event.title
            case "place":
                return event.place
            case "sponsor":
                return event.sponsor
            case "allDay":
                return event.all_day
            case "starts":
                return say.time(event.starts_at)
            case "now":
                return say.is_now(event)
            case "over":
                return say.is_over(event)
            case "mark":
                return say.mark(event)
            case "was":
                return say.was(event)
            case "mine":
                return say.asked.is_mine(event.id)
            case "open":
                return say.asked.is_open(event.id)
            case "today":
                return say.is_today(row.day)
            case "weekday":
                short = QLocale.FormatType.ShortFormat
                locale = say.words.locale
                return locale.dayName(row.day.isoweekday(), short) if row.first else ""
            case _:
                return str(row.day.day) if row.first else ""

    def _get_count(self) -> int:
        return len(self._rows)

    count = Property(int, _get_count, notify=changed)


def left_of(
    days: Sequence[tuple[date, Sequence[Event]]], over: Callable[[Event], bool]
) -> tuple[Row, ...]:
    """The events that are not over, each on the first of its days that is shown."""
    found: list[Row] = []
    seen: set[int] = set()
    for day, events in days:
        first = True
        for event in events:
            if event.id in seen or over(event):
                continue
            seen.add(event.id)
            found.append(Row(event, day, first))
            first = False
    return tuple(found)
