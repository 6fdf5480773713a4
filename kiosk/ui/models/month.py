"""A month as a sheet of days to touch: a part of pages on which days are chosen."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_DAY: Final = timedelta(days=1)
_WEEK: Final = 7
_SHEET: Final = 6 * _WEEK


def _nothing() -> Mapping[date, int]:
    return {}


@QmlElement
@QmlUncreatable("made in Python")
class MonthModel(QObject):
    """Six weeks from the Monday on or before the first of a month.

    `chosen` answers which days are marked as chosen, `counts` what stands on a day as a number.
    Its page calls `show` and hears `picked` (an ISO date) and `turned` (another month is seen).
    """

    changed = Signal()
    picked = Signal(str, arguments=["day"])
    turned = Signal()

    def __init__(
        self,
        context: DeskContext,
        chosen: Callable[[], Collection[date]],
        counts: Callable[[], Mapping[date, int]] = _nothing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = chosen
        self._counts = counts
        self._first = today(context.clock).replace(day=1)

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day on the sheet."""
        begin = self._first - timedelta(days=self._first.weekday())
        return begin, begin + timedelta(days=_SHEET - 1)

    def show(self, day: date) -> None:
        """Turn to the month of a day."""
        first = day.replace(day=1)
        if first != self._first:
            self._first = first
            self.turned.emit()
        self.changed.emit()

    @Slot(int)
    def turn(self, months: int) -> None:
        """The next month (1), or the one before (-1)."""
        count = self._first.year * 12 + self._first.month - 1 + months
        if 12 <= count < 9999 * 12:
            self.show(date(count // 12, count % 12 + 1, 1))

    @Slot(str)
    def choose(self, day: str) -> None:
        """This day, as an ISO date. Raises ValueError for what is none."""
        self.picked.emit(date.fromisoformat(day).isoformat())

    @Slot()
    def chooseToday(self) -> None:
        """Today, and its month."""
        day = today(self._context.clock)
        self.show(day)
        self.picked.emit(day.isoformat())

    def _get_title(self) -> str:
        locale = self._context.words.locale
        name = locale.standaloneMonthName(self._first.month)
        return f"{name[:1].upper()}{name[1:]} {self._first.year}"

    title = Property(str, _get_title, notify=changed)

    def _get_weekdays(self) -> list[str]:
        locale = self._context.words.locale
        names = (
            locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)
            for day in range(1, _WEEK + 1)
        )
        return [name.rstrip(".")[:2].capitalize() for name in names]

    weekdays = Property("QStringList", _get_weekdays, notify=changed)

    def _get_days(self) -> list[dict[str, object]]:
        begin, _ = self.span
        chosen, counts = self._chosen(), self._counts()
        now = today(self._context.clock)
        days = (begin + place * _DAY for place in range(_SHEET))
        return [
            {
                "day": day.isoformat(),
                "number": day.day,
                "said": self._context.words.long_date(QDate(day.year, day.month, day.day)),
                "inside": day.month == self._first.month,
                "today": day == now,
                "chosen": day in chosen,
                "count": counts.get(day, 0),
            }
            for day in days
        ]

    days = Property("QVariantList", _get_days, notify=changed)
