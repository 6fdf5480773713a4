"""The days of the programme, and the events of the one that is looked at."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local, today
from kiosk.raffle.walk import page_of
from kiosk.schedule.model import Event
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.month import MonthModel
from kiosk.ui.models.programme_steps import Known
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ProgrammeDaysModel(QObject):
    """Shows what `know` was given; `wanted` asks for the days of another month."""

    changed = Signal()
    paged = Signal()
    wanted = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._day = today(context.clock)
        self._known = Known()
        self._first = 0
        self._size = 6
        self._month = MonthModel(context, lambda: {self._day}, self.counts, self)
        self._month.picked.connect(self.choose)
        self._month.turned.connect(self.wanted)
        self.changed.connect(self._month.changed)
        self.changed.connect(self.paged)

    @property
    def day(self) -> date:
        """The day that is looked at."""
        return self._day

    @property
    def known(self) -> Known:
        """What is known of the programme."""
        return self._known

    @property
    def span(self) -> tuple[date, date]:
        """The days to be asked for: the month's, and the one that is looked at."""
        first, last = self._month.span
        return min(first, self._day), max(last, self._day)

    def know(self, known: Known) -> None:
        """Show this."""
        self._known = known
        self._first = page_of(self._first, self._size, len(self._events()))
        self.changed.emit()

    def show(self, day: date) -> None:
        """Look at this day."""
        self._day = day
        self._first = 0
        self._month.show(day)
        self.changed.emit()

    def counts(self) -> Mapping[date, int]:
        """How many events each day has."""
        return {day.date: len(day.events) for day in self._known.days.days}

    def _events(self) -> tuple[Event, ...]:
        return next((day.events for day in self._known.days.days if day.date == self._day), ())

    month = Property(MonthModel, lambda self: self._month, constant=True)

    @Slot(str)
    def choose(self, day: str) -> None:
        """Look at this day, an ISO date."""
        self.show(date.fromisoformat(day))

    @Slot(int)
    def step(self, days: int) -> None:
        """Look at the next day (1) or the one before (-1)."""
        self.show(date.fromordinal(self._day.toordinal() + days))

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of the day's events (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._events()))
        self.paged.emit()

    def _get_text(self) -> str:
        return self._long(self._day)

    text = Property(str, _get_text, notify=changed)

    def _get_about(self) -> dict[str, str]:
        plan = self._known.plans.get(self._day)
        week = next((one for one in self._known.weeks if one.start <= self._day <= one.end), None)
        return {
            "theme": week.theme if week else "",
            "title": plan.title if plan else "",
            "sponsor": plan.sponsor if plan else "",
        }

    about = Property("QVariantMap", _get_about, notify=changed)

    def _get_rows(self) -> list[dict[str, object]]:
        return [self._row(one) for one in self._events()[self._first : self._first + self._size]]

    rows = Property("QVariantList", _get_rows, notify=paged)

    def _row(self, one: Event) -> dict[str, object]:
        now = self._context.clock.now()
        return {
            "id": one.id,
            "title": one.title,
            "place": one.place,
            "start": "" if one.all_day else self._time(one.starts_at),
            "end": "" if one.all_day else self._time(one.ends_at),
            "cancelled": one.cancelled,
            "wasAt": "" if one.was_at is None else self._time(one.was_at),
            "wasPlace": one.was_place,
            "people": self._known.days.signed_up.get(one.id, 0),
            "covered": one.covered,
            "over": one.ends_at <= now,
            "on": one.starts_at <= now < one.ends_at and not one.cancelled,
        }

    def _get_count(self) -> int:
        return len(self._events())

    count = Property(int, _get_count, notify=changed)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._events()) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first -= self._first % self._size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _long(self, day: date) -> str:
        text = self._context.words.long_date(QDate(day.year, day.month, day.day))
        return text[:1].upper() + text[1:]

    def _time(self, at: datetime) -> str:
        wall = local(at, self._context.clock.zone)
        return self._context.words.short_time(QTime(wall.hour, wall.minute))
