"""When and how often what is being written may be shown: days, weekdays, times of day, turns."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.writing_draft import Draft
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SPANS: Final = (None, 7, 14, 30)
"""The days that can be chosen in one touch, the first day included; None is no end."""

TURNS: Final = (0, 3, 6, 9)
"""The priorities that can be chosen in one touch."""

_STEP: Final = timedelta(minutes=30)
_FAR: Final = 366
_WHOLE_WEEK: Final = frozenset(range(1, 8))


@QmlElement
@QmlUncreatable("made in Python")
class WritingWhenModel(QObject):
    """Reads and changes the draft that `draft` answers; `edited` tells of every change."""

    changed = Signal()
    edited = Signal()

    def __init__(self, context: DeskContext, draft: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft

    def _tell(self) -> None:
        # The form tells everybody, and so this part too.
        self.edited.emit()

    def _today(self) -> date:
        return today(self._context.clock)

    def _get_starts(self) -> int:
        begin = self._draft().show_from
        if begin is None:
            return 0
        return (
            1
            if begin == self._today() + timedelta(days=1)
            else 2
            if begin == self._monday()
            else -1
        )

    starts = Property(int, _get_starts, notify=changed)
    """Which answer to "from when" is chosen: at once, tomorrow, next Monday; -1 for another."""

    def _monday(self) -> date:
        day = self._today()
        return day + timedelta(days=7 - day.weekday())

    @Slot(int)
    def setStarts(self, answer: int) -> None:
        """Choose one of the answers to "from when"."""
        days = (None, self._today() + timedelta(days=1), self._monday())
        self._begin(days[max(0, min(answer, 2))])

    @Slot(int)
    def moveStart(self, days: int) -> None:
        """Begin so many days later, never before today."""
        begin = max(self._draft().show_from or self._today(), self._today())
        moved = begin + timedelta(days=days)
        furthest = self._today() + timedelta(days=_FAR)
        self._begin(None if moved <= self._today() else min(moved, furthest))

    def _begin(self, day: date | None) -> None:
        draft = self._draft()
        draft.show_from = day
        if draft.show_until is not None:
            draft.show_until = max(draft.show_until, day or self._today())
        self._tell()

    def _first(self) -> date:
        """The first day that is still to come: what began long ago ends from today on."""
        return max(self._draft().show_from or self._today(), self._today())

    def _get_ends(self) -> int:
        draft = self._draft()
        if draft.show_until is None:
            return 0
        days = (draft.show_until - self._first()).days + 1
        return SPANS.index(days) if days in SPANS else -1

    ends = Property(int, _get_ends, notify=changed)
    """Which of the spans is chosen: no end, a week, two, a month; -1 for another."""

    @Slot(int)
    def setEnds(self, answer: int) -> None:
        """Choose one of the spans."""
        span = SPANS[max(0, min(answer, len(SPANS) - 1))]
        begin = self._first()
        self._draft().show_until = None if span is None else begin + timedelta(days=span - 1)
        self._tell()

    @Slot(int)
    def moveEnd(self, days: int) -> None:
        """End so many days later, never before it begins."""
        draft = self._draft()
        begin = self._first()
        end = (draft.show_until or begin + timedelta(days=6)) + timedelta(days=days)
        draft.show_until = min(max(end, begin), begin + timedelta(days=_FAR))
        self._tell()

    def _get_first_day(self) -> str:
        return self._day(self._draft().show_from or self._today())

    firstDay = Property(str, _get_first_day, notify=changed)

    def _get_last_day(self) -> str:
        day = self._draft().show_until
        return "–" if day is None else self._day(day)

    lastDay = Property(str, _get_last_day, notify=changed)

    def _get_weekdays(self) -> list[dict[str, object]]:
        chosen = self._draft().weekdays
        return [{"name": self._weekday(day), "chosen": day in chosen} for day in range(1, 8)]

    weekdays = Property("QVariantList", _get_weekdays, notify=changed)
    """From Monday on; none chosen means every day."""

    @Slot(int)
    def toggleWeekday(self, day: int) -> None:
        """Show it on this weekday (1 is Monday), or no longer."""
        if day in _WHOLE_WEEK:
            self._draft().weekdays ^= {day}
            self._tell()

    def _get_timed(self) -> bool:
        return self._draft().time_from is not None

    timed = Property(bool, _get_timed, notify=changed)

    @Slot(bool)
    def setTimed(self, timed: bool) -> None:
        """Show it at certain times of day only."""
        draft = self._draft()
        draft.time_from = time(8) if timed else None
        draft.time_until = time(12) if timed else None
        self._tell()

    @Slot(int)
    def moveBegin(self, steps: int) -> None:
        """Begin so many half hours later each day; over midnight it goes on."""
        self._move("time_from", "time_until", steps)

    @Slot(int)
    def moveStop(self, steps: int) -> None:
        """Stop so many half hours later each day."""
        self._move("time_until", "time_from", steps)

    def _move(self, name: str, other: str, steps: int) -> None:
        draft = self._draft()
        now, taken = getattr(draft, name), getattr(draft, other)
        if now is None or steps == 0:
            return
        moved = _later(now, steps)
        if moved == taken:
            moved = _later(moved, 1 if steps > 0 else -1)
        setattr(draft, name, moved)
        self._tell()

    def _get_begin(self) -> str:
        return self._time(self._draft().time_from)

    begin = Property(str, _get_begin, notify=changed)

    def _get_stop(self) -> str:
        return self._time(self._draft().time_until)

    stop = Property(str, _get_stop, notify=changed)

    def _get_overnight(self) -> bool:
        draft = self._draft()
        return (
            draft.time_from is not None
            and draft.time_until is not None
            and draft.time_from > draft.time_until
        )

    overnight = Property(bool, _get_overnight, notify=changed)

    def _get_turn(self) -> int:
        priority = self._draft().priority
        return max(place for place, least in enumerate(TURNS) if least <= max(0, priority))

    turn = Property(int, _get_turn, notify=changed)
    """How often it has its turn, from 0 (as everything) to 3."""

    @Slot(int)
    def setTurn(self, turn: int) -> None:
        """Give it its turn more often, or as everything."""
        self._draft().priority = TURNS[max(0, min(turn, len(TURNS) - 1))]
        self._tell()

    def _get_flash(self) -> bool:
        return self._draft().flash

    flash = Property(bool, _get_flash, notify=changed)
    """Whether it interrupts the slides once, as soon as it is there."""

    @Slot(bool)
    def setFlash(self, flash: bool) -> None:
        """Let it interrupt the slides once, or not."""
        self._draft().flash = flash
        self._tell()

    def said(self) -> str:
        """Days and times in a few words; "" where there is no bound at all."""
        draft = self._draft()
        parts: list[str] = []
        if draft.show_from is not None or draft.show_until is not None:
            begin = "" if draft.show_from is None else self._day(draft.show_from)
            end = "" if draft.show_until is None else self._day(draft.show_until)
            parts.append(f"{begin} – {end}".strip())
        if draft.weekdays and draft.weekdays != _WHOLE_WEEK:
            parts.append(", ".join(self._weekday(day) for day in sorted(draft.weekdays)))
        if draft.time_from is not None:
            parts.append(f"{self._time(draft.time_from)}–{self._time(draft.time_until)}")
        return " · ".join(parts)

    def _day(self, day: date) -> str:
        return self._context.words.short_date(QDate(day.year, day.month, day.day))

    def _weekday(self, day: int) -> str:
        name = self._context.words.locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)
        return name.rstrip(".").capitalize()

    def _time(self, wall: time | None) -> str:
        if wall is None:
            return ""
        return self._context.words.short_time(QTime(wall.hour, wall.minute))


def _later(wall: time, steps: int) -> time:
    return (datetime.combine(date(2000, 1, 2), wall) + steps * _STEP).time()
