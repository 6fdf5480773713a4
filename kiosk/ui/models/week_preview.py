"""What a programme's file would change, shown before it is taken in."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local, today
from kiosk.schedule.model import Event
from kiosk.schedule.programme import Difference, Preview
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

Told = Callable[[int, int], None]
Asked = Callable[[Path, Told | None], Preview]
"""What a file would change; asked on a worker, and told how far it is."""

_YES_OR_NO: Final = frozenset({"all_day", "covered", "cancelled"})


@QmlElement
@QmlUncreatable("made in Python")
class WeekPreviewModel(QObject):
    """Changes in the order in which one looks for them: changed, cancelled, new, days, weeks."""

    changed = Signal()

    def __init__(
        self, ask: Asked, clock: Clock, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.ask = ask
        self._clock = clock
        self._words = words
        self._preview = Preview()
        self._page = 0
        self._page_size = 1
        words.changed.connect(self.changed)

    def show(self, preview: Preview) -> None:
        """Show this one from its beginning."""
        self._preview = preview
        self._page = 0
        self.changed.emit()

    def _get_new(self) -> int:
        return len(self._preview.added)

    added = Property(int, _get_new, notify=changed)

    def _get_altered(self) -> int:
        return len(self._preview.changed)

    altered = Property(int, _get_altered, notify=changed)

    def _get_cancelled(self) -> int:
        return len(self._preview.cancelled)

    cancelled = Property(int, _get_cancelled, notify=changed)

    def _get_older(self) -> int:
        return len(self._preview.older)

    older = Property(int, _get_older, notify=changed)

    def _get_unchanged(self) -> int:
        return self._preview.unchanged

    unchanged = Property(int, _get_unchanged, notify=changed)

    def _get_page_size(self) -> int:
        return self._page_size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._page_size:
            first = self._page * self._page_size
            self._page_size = size
            self._page = first // size
            self.changed.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=changed)

    def _get_page(self) -> int:
        return self._page

    page = Property(int, _get_page, notify=changed)

    def _get_pages(self) -> int:
        return max(1, -(-self._count() // self._page_size))

    pages = Property(int, _get_pages, notify=changed)

    def _get_rows(self) -> list[dict[str, object]]:
        first = self._page * self._page_size
        return [
            {"mark": mark, **self._row(one)}
            for number, (mark, one) in enumerate(self._everything())
            if first <= number < first + self._page_size
        ]

    rows = Property("QVariantList", _get_rows, notify=changed)
    """What changes, of this page: `mark` is changed, cancelled, added, day or week; `when`,
    `title` and, of each field that changes, a map of `field`, `before`, `after` in `fields`."""

    @Slot(int)
    def turn(self, step: int) -> None:
        """Turn the page."""
        page = min(max(0, self._page + step), self._get_pages() - 1)
        if page != self._page:
            self._page = page
            self.changed.emit()

    def _count(self) -> int:
        shown = self._preview
        return sum(
            len(some)
            for some in (shown.changed, shown.cancelled, shown.added, shown.days, shown.weeks)
        )

    def _everything(self) -> Iterator[tuple[str, Any]]:
        shown = self._preview
        yield from (("week", one) for one in shown.weeks)
        yield from (("changed", one) for one in shown.changed)
        yield from (("cancelled", one.before) for one in shown.cancelled)
        yield from (("added", one) for one in shown.added)
        yield from (("day", one) for one in shown.days)

    def _row(self, one: Any) -> dict[str, object]:
        if isinstance(one, Difference):
            fields = [
                {
                    "field": name,
                    "before": self._said(name, one.before, one.after),
                    "after": self._said(name, one.after, one.before),
                }
                for name in _worth_saying(one)
            ]
            return {**self._row(one.before), "fields": fields}
        if isinstance(one, Event):
            return {"when": self._when(one), "title": one.title, "fields": []}
        if hasattr(one, "date"):
            texts = (one.title, one.sponsor, one.value, one.text)
            title = " · ".join(text for text in texts if text)
            return {"when": self._day(one.date), "title": title, "fields": []}
        days = f"{self._day(one.start)} – {self._day(one.end)}"
        return {"when": days, "title": one.theme, "fields": []}

    def _said(self, name: str, one: Event, other: Event) -> str:
        """A field in words; of what is yes or no "yes" or "", of times of the same day the hour."""
        value = getattr(one, name)
        if isinstance(value, datetime):
            days = {local(each, self._clock.zone).date() for each in (value, getattr(other, name))}
            return self._at(value) if len(days) > 1 else self._hour(value)
        if name in _YES_OR_NO:
            return "yes" if value else ""
        return "" if value is None else str(value)

    def _when(self, one: Event) -> str:
        if one.all_day:
            return self._day(local(one.starts_at, self._clock.zone).date())
        return self._at(one.starts_at)

    def _at(self, at: datetime) -> str:
        return f"{self._day(local(at, self._clock.zone).date())} {self._hour(at)}"

    def _hour(self, at: datetime) -> str:
        wall = local(at, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))

    def _day(self, day: date) -> str:
        written = self._words.short_date(QDate(day.year, day.month, day.day))
        return written if day.year == today(self._clock).year else f"{written} {day.year}"


def _worth_saying(one: Difference) -> tuple[str, ...]:
    """The fields that differ; an end goes without saying where the event is as long as before."""
    lasts = {each.ends_at - each.starts_at for each in (one.before, one.after)}
    both = {"starts_at", "ends_at"}.issubset(one.fields)
    return tuple(
        name for name in one.fields if not (both and len(lasts) == 1 and name == "ends_at")
    )
