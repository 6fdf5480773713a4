"""A week at a glance: its days side by side, each with its first events."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.schedule.model import Day, DayPlan
from kiosk.ui.models.week_pages import Pages
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class GlanceModel(QObject):
    """The days that stand side by side, each with its first events; `told` anew when they are."""

    told = Signal()

    def __init__(self, pages: Pages, sayer: Sayer, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._say = sayer
        self._cells = 4

    def _get_columns(self) -> list[dict[str, object]]:
        return told_columns(self._pages.beside, self._pages.chosen, self._say, self._cells)

    columns = Property("QVariantList", _get_columns, notify=told)
    """The days with what they are about, their first `cells` events, and how many more."""

    def _get_longest(self) -> int:
        return max((len(one.title) for day in self._pages.beside for one in day.events), default=0)

    longest = Property(int, _get_longest, notify=told)
    """The letters of the longest title of these days."""

    def _get_cells(self) -> int:
        return self._cells

    def _set_cells(self, cells: int) -> None:
        cells = max(1, cells)
        if cells != self._cells:
            self._cells = cells
            self.told.emit()

    cells = Property(int, _get_cells, _set_cells, notify=told)
    """How many events of a day have room."""


def told_days(
    days: Sequence[Day], chosen: date, say: Sayer, *, whole: bool = True
) -> list[dict[str, object]]:
    """The days as tabs have them; unless the `whole` week is known, none is called empty."""
    locale = say.words.locale
    return [
        {
            "name": locale.dayName(day.date.isoweekday(), QLocale.FormatType.ShortFormat),
            "number": day.date.day,
            "long": say.long(day.date),
            "chosen": day.date == chosen,
            "today": say.is_today(day.date),
            "empty": whole and not day.events,
        }
        for day in days
    ]


def told_columns(
    days: Sequence[Day], chosen: date, say: Sayer, cells: int
) -> list[dict[str, object]]:
    """The same with what each day is about, at most `cells` of its events, and how many more.

    Where there is no room for the number of the others beside them, the last event gives up its.
    """
    return [
        {**told, **told_plan(day.plan), **_cells_of(day, say, cells)}
        for told, day in zip(told_days(days, chosen, say), days, strict=True)
    ]


def told_plan(plan: DayPlan | None) -> dict[str, object]:
    """What a day is about."""
    if plan is None:
        return {"title": "", "sponsor": "", "text": "", "value": ""}
    return {
        "title": plan.title,
        "sponsor": plan.sponsor,
        "text": plan.text,
        "value": plan.value,
    }


def told_span(days: Sequence[Day], say: Sayer) -> str:
    """The days from the first to the last."""
    if not days:
        return ""
    first, last = days[0].date, days[-1].date
    return say.long(first) if first == last else f"{say.short(first)} – {say.short(last)}"


def _cells_of(day: Day, say: Sayer, cells: int) -> dict[str, object]:
    coming = [one for one in day.events if not say.is_over(one)]
    # What is over makes room for what comes, unless all of it has room.
    some = day.events if len(day.events) <= cells or not coming else coming
    room = cells if len(some) <= cells else max(0, cells - 1)
    told = [say.briefly(one, day.date) for one in some[:room]]
    return {"events": told, "more": len(some) - len(told)}
