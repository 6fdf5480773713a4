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

_ONE: Final = int(Qt.ItemDataRole.UserRole)

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
        """All of a row in one: it is asked for once, however much of it there is."""
        return {_ONE: QByteArray(b"one")}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What one row shows; the first of its day says which day that is."""
        if not index.isValid() or role != _ONE:
            return None
        row, say = self._rows[index.row()], self._sayer
        short = QLocale.FormatType.ShortFormat
        weekday = say.words.locale.dayName(row.day.isoweekday(), short) if row.first else ""
        return {
            **say.briefly(row.event, row.day),
            "weekday": weekday,
            "date": str(row.day.day) if row.first else "",
            "today": say.is_today(row.day),
        }

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
