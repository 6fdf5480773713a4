"""A day by its hours, for a view that makes items only for what is seen."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.schedule.lanes import Crowd, Placed, folded, hours, lanes, length, minute_of
from kiosk.schedule.model import Day, DayPlan, Event
from kiosk.ui.models.week_glance import told_plan
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ONE: Final = int(Qt.ItemDataRole.UserRole)
_EMPTY: Final[dict[str, object]] = {
    **dict.fromkeys(("number", "lane", "fromMinute", "minutes", "crowd"), 0),
    **dict.fromkeys(("title", "place", "starts", "ends", "mark", "was"), ""),
    **dict.fromkeys(("filled", "fromYesterday", "now", "over", "mine", "open"), False),
    "lanes": 1,
}
_READY: Final = 24
"""So many rows are made with the view, ahead of time."""

_BEFORE: Final = 45
_MORNING: Final = 8 * 60

Index = QModelIndex | QPersistentModelIndex
Standing = Placed | Crowd


@QmlElement
@QmlUncreatable("made in Python")
class HoursModel(QAbstractListModel):
    """The events of one day that are in view, each in a row that is used again.

    The view says by `look` which minutes are in view. A row whose event has left the view waits
    for another one: nothing is made or thrown away while one scrolls.
    """

    changed = Signal()
    moved = Signal()
    begun = Signal()
    ruled = Signal()
    wholeDayChanged = Signal()

    def __init__(self, sayer: Sayer, parent: QObject) -> None:
        super().__init__(parent)
        self._sayer = sayer
        self._day = today(sayer.clock)
        self._events: tuple[Event, ...] = ()
        self._plan: DayPlan | None = None
        self._kept: tuple[Placed, ...] = ()
        self._standing: tuple[Standing, ...] = ()
        self._rows: list[Standing | None] = [None] * _READY
        self._most = 4
        self._seen = (0, 0)
        self._marks: list[dict[str, object]] = []
        self._all_day: list[dict[str, object]] = []

    def put(self, day: Day, *, begin: bool) -> None:
        """Show a day; `begin` leads the view to where its events begin, or to now."""
        self._day = day.date
        self._events = day.events
        self._plan = day.plan
        self._kept = lanes(day.events, day.date, self._sayer.clock.zone)
        self._fold()
        self._rule()
        self.changed.emit()
        if begin:
            self.begun.emit()

    def clear(self) -> None:
        """Forget the day; the rows stay, and wait."""
        self._events, self._kept = (), ()
        self._fold()
        self.changed.emit()

    @property
    def filled(self) -> int:
        """How many rows show an event."""
        return sum(one is not None for one in self._rows)

    def tell(self) -> None:
        """Say everything again: time went by, or another language is spoken."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self._rule()
        self.moved.emit()
        self.changed.emit()

    def _rule(self) -> None:
        """Tell the hours and what has the whole day, if there is anything new: it is drawn anew."""
        short, zone = self._sayer.words.short_time, self._sayer.clock.zone
        marks: list[dict[str, object]] = [
            {"minute": one.minute, "said": short(QTime(one.wall.hour, one.wall.minute))}
            for one in hours(self._day, zone)
        ]
        whole = [self._sayer.briefly(one, self._day) for one in self._events if one.all_day]
        if marks != self._marks:
            self._marks = marks
            self.ruled.emit()
        if whole != self._all_day:
            self._all_day = whole
            self.wholeDayChanged.emit()

    @Slot(int, int)
    def look(self, first: int, last: int) -> None:
        """The minutes from `first` to `last` are in view now."""
        self._seen = (first, last)
        self._fill()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, filled and waiting."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """All of a row in one: it is asked for once, however much of it there is."""
        return {_ONE: QByteArray(b"one")}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What one row shows."""
        if not index.isValid() or role != _ONE:
            return None
        one = self._rows[index.row()]
        return _EMPTY if one is None else self._told(one)

    def _told(self, one: Standing) -> dict[str, object]:
        where = {
            "filled": True,
            "lane": one.lane,
            "lanes": one.lanes,
            "fromMinute": one.from_minute,
            "minutes": one.minutes,
        }
        if isinstance(one, Crowd):
            mine = any(self._sayer.asked.is_mine(event.id) for event in one.events)
            told = {"number": one.events[0].id, "crowd": len(one.events), "mine": mine}
            return {**_EMPTY, **where, **told}
        return {**self._sayer.briefly(one.event, self._day), **where, "crowd": 0}

    def _fold(self) -> None:
        kept, crowds = folded(self._kept, self._most)
        self._standing = (*kept, *crowds)
        for place in range(len(self._rows)):
            self._rows[place] = None
        self._fill(anew=True)

    def _fill(self, *, anew: bool = False) -> None:
        """Give each event in view a row; those that stay keep theirs."""
        first, last = self._seen
        wanted = {
            id(one): one
            for one in self._standing
            if one.from_minute < last and one.from_minute + one.minutes > first
        }
        free: list[int] = []
        for place, one in enumerate(self._rows):
            if one is None or wanted.pop(id(one), None) is None:
                self._rows[place] = None
                free.append(place)
        coming = list(wanted.values())
        for one, place in zip(coming, free, strict=False):
            self._rows[place] = one
        for place in range(len(self._rows)) if anew else free:
            self.dataChanged.emit(self.index(place), self.index(place))
        more: Sequence[Standing] = coming[len(free) :]
        if more:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def _get_length(self) -> int:
        return length(self._day, self._sayer.clock.zone)

    length = Property(int, _get_length, notify=changed)
    """The minutes of the day: more or less than 1,440 where the clocks change."""

    def _get_now(self) -> int:
        clock = self._sayer.clock
        if not self._sayer.is_today(self._day):
            return -1
        return minute_of(clock.now(), self._day, clock.zone)

    now = Property(int, _get_now, notify=moved)
    """The minutes that have passed of the day, -1 on another day."""

    def _get_now_said(self) -> str:
        return self._sayer.time(self._sayer.clock.now())

    nowSaid = Property(str, _get_now_said, notify=moved)

    def _get_start(self) -> int:
        now = self._get_now()
        timed = [one.from_minute for one in self._kept]
        if now >= 0:
            return max(0, now - _BEFORE)
        return max(0, min(timed) - _BEFORE // 3) if timed else _MORNING

    start = Property(int, _get_start, notify=changed)
    """The minute at which the view begins: a little before now, or before the first event."""

    def _get_marks(self) -> list[dict[str, object]]:
        return self._marks

    marks = Property("QVariantList", _get_marks, notify=ruled)
    """The full hours, with what clocks show."""

    def _get_empty(self) -> bool:
        return not self._events

    empty = Property(bool, _get_empty, notify=changed)

    def _get_all_day(self) -> list[dict[str, object]]:
        return self._all_day

    allDay = Property("QVariantList", _get_all_day, notify=wholeDayChanged)
    """The events that have the whole day."""

    def _get_plan(self) -> dict[str, object]:
        return told_plan(self._plan)

    plan = Property("QVariantMap", _get_plan, notify=changed)
    """What the day is about, and who sponsors it."""

    def _get_most(self) -> int:
        return self._most

    def _set_most(self, most: int) -> None:
        most = max(2, most)
        if most != self._most:
            self._most = most
            self._fold()
            self.changed.emit()

    most = Property(int, _get_most, _set_most, notify=changed)
    """How many events have room side by side."""

    @property
    def date(self) -> date:
        """The day that is shown."""
        return self._day
