"""An event as it is typed: its words and its time; a part of the programme's page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local
from kiosk.schedule.drafting import (
    EventDraft,
    Stored,
    by_days,
    draft_of,
    event_of,
    moved,
    moved_to,
)
from kiosk.schedule.model import EVENT_LIMITS
from kiosk.schedule.times import day_of, day_span, instant
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

TEXTS: Final = ("title", "text", "place", "sponsor", "kind", "speaker", "notice")
STEP: Final = timedelta(minutes=5)
_DAY: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)


def fresh(day: date, now: datetime, context: DeskContext) -> EventDraft:
    """An empty event of an hour on a day: from the next full hour on, or at nine."""
    zone = context.clock.zone
    wall = local(now, zone)
    hour = time(wall.hour + 1) if wall.date() == day and wall.hour < 23 else time(9)
    begin = instant(day, hour, zone)
    return EventDraft("", begin, begin + _HOUR)


@QmlElement
@QmlUncreatable("made in Python")
class ProgrammeFormModel(QObject):
    """Keeps the draft; `edited` tells of every change. Slots move along with the start."""

    changed = Signal()
    edited = Signal()

    def __init__(
        self, context: DeskContext, picture: Callable[[str], str], parent: QObject
    ) -> None:
        """`picture` answers the address of a picture in the media folder."""
        super().__init__(parent)
        self._context = context
        self._picture = picture
        self._draft = fresh(day_of(context.clock.now(), context.clock.zone), self._now(), context)
        self._field = "title"

    def _now(self) -> datetime:
        return self._context.clock.now()

    @property
    def draft(self) -> EventDraft:
        """What was typed so far."""
        return self._draft

    def begin(self, draft: EventDraft) -> None:
        """Begin with this one."""
        self._draft = draft
        self.changed.emit()

    def put(self, **fields: object) -> None:
        """Change fields of the draft."""
        self._draft = replace(self._draft, **fields)  # type: ignore[arg-type]  # fields by name
        self.edited.emit()

    def _wall(self, at: datetime) -> datetime:
        return local(at, self._context.clock.zone)

    def _as_stored(self) -> Stored:
        return Stored(event_of(self._draft), self._draft.rule, self._draft.slots)

    def _take(self, made: Stored) -> None:
        self._draft = draft_of(made)
        self.edited.emit()

    def _get_field(self) -> str:
        return self._field

    field = Property(str, _get_field, notify=changed)
    """Which of the texts is written now."""

    @Slot(str)
    def open(self, field: str) -> None:
        """Write this text. Raises ValueError for one that an event does not have."""
        if field not in TEXTS:
            raise ValueError(field)
        self._field = field
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """The text that is written now, as typed."""
        self.put(**{self._field: text[: EVENT_LIMITS[self._field]]})

    @Slot(str, str)
    def set(self, field: str, text: str) -> None:
        """One of the texts at once. Raises ValueError for one that an event does not have."""
        self.open(field)
        self.write(text)

    def _get_texts(self) -> dict[str, str]:
        return {name: str(getattr(self._draft, name)) for name in TEXTS}

    texts = Property("QVariantMap", _get_texts, notify=changed)

    def _get_mosts(self) -> dict[str, int]:
        return {name: EVENT_LIMITS[name] for name in TEXTS}

    mosts = Property("QVariantMap", _get_mosts, constant=True)

    def _get_picture(self) -> str:
        return self._picture(self._draft.picture or "")

    picture = Property(str, _get_picture, notify=changed)
    """The picture's address, "" without one."""

    @Slot()
    def dropPicture(self) -> None:
        """No picture."""
        self.put(picture=None)

    def _get_covered(self) -> bool:
        return self._draft.covered

    covered = Property(bool, _get_covered, notify=changed)

    @Slot(bool)
    def setCovered(self, covered: bool) -> None:
        """Whether others take the calls meanwhile."""
        self.put(covered=covered)

    @Slot(str)
    def setDay(self, day: str) -> None:
        """Another day, an ISO date, at the same time of day."""
        zone = self._context.clock.zone
        days = (date.fromisoformat(day) - day_of(self._draft.starts_at, zone)).days
        self._take(moved(self._as_stored(), lambda at: by_days(at, days, zone)))

    @Slot(int)
    def moveStart(self, steps: int) -> None:
        """So many times five minutes later; the end and the slots go along."""
        self._start_at(self._draft.starts_at + steps * STEP)

    @Slot(int, int)
    def setStart(self, hour: int, minute: int) -> None:
        """Begin at this time of day; -1 leaves the hour or the minute as it is."""
        wall = self._wall(self._draft.starts_at)
        at = time(wall.hour if hour < 0 else hour, wall.minute if minute < 0 else minute)
        self._start_at(instant(wall.date(), at, self._context.clock.zone))

    def _start_at(self, at: datetime) -> None:
        if not self._draft.all_day:
            by = at - self._draft.starts_at
            self._take(moved(self._as_stored(), lambda one: one + by))

    @Slot(int)
    def moveEnd(self, steps: int) -> None:
        """End so many times five minutes later, though not before it begins."""
        self._end_at(self._draft.ends_at + steps * STEP)

    @Slot(int, int)
    def setEnd(self, hour: int, minute: int) -> None:
        """End at this time of day, on the next day if the day's is before the start."""
        zone = self._context.clock.zone
        begin, wall = self._wall(self._draft.starts_at), self._wall(self._draft.ends_at)
        at = time(wall.hour if hour < 0 else hour, wall.minute if minute < 0 else minute)
        ends = instant(begin.date(), at, zone)
        if ends <= self._draft.starts_at:
            ends = instant(begin.date() + _DAY, at, zone)
        self._end_at(ends)

    def _end_at(self, at: datetime) -> None:
        if not self._draft.all_day and at > self._draft.starts_at:
            self.put(ends_at=at)

    @Slot(int)
    def moveLast(self, days: int) -> None:
        """An all-day event lasts so many days longer."""
        zone = self._context.clock.zone
        first = day_of(self._draft.starts_at, zone)
        last = day_of(self._draft.ends_at - STEP, zone) + days * _DAY
        if self._draft.all_day and first <= last < first + 31 * _DAY:
            self.put(ends_at=day_span(first, last, zone)[1])

    @Slot(bool)
    def setAllDay(self, all_day: bool) -> None:
        """All day, or from nine to ten."""
        zone = self._context.clock.zone
        day = day_of(self._draft.starts_at, zone)
        if all_day:
            begin, end = day_span(day, day, zone)
            self.put(all_day=True, starts_at=begin, ends_at=end)
        elif self._draft.all_day:
            made = moved_to(self._as_stored(), instant(day, time(9), zone), zone)
            begin = instant(day, time(9), zone)
            timed = replace(draft_of(made), all_day=False, starts_at=begin, ends_at=begin + _HOUR)
            self._draft = timed
            self.edited.emit()

    def _get_all_day(self) -> bool:
        return self._draft.all_day

    allDay = Property(bool, _get_all_day, notify=changed)

    def _get_when(self) -> dict[str, object]:
        zone = self._context.clock.zone
        begin, end = self._wall(self._draft.starts_at), self._wall(self._draft.ends_at)
        last = day_of(self._draft.ends_at - STEP, zone)
        minutes = (self._draft.ends_at - self._draft.starts_at) // timedelta(minutes=1)
        return {
            "day": begin.date().isoformat(),
            "dayText": self.long(begin.date()),
            "lastText": self.short(last),
            "days": (last - begin.date()).days + 1,
            "startText": self.time(begin),
            "endText": self.time(end),
            "startHour": begin.hour,
            "startMinute": begin.minute,
            "endHour": end.hour,
            "endMinute": end.minute,
            "overnight": not self._draft.all_day and end.date() > begin.date(),
            "hours": minutes // 60,
            "minutes": minutes % 60,
        }

    when = Property("QVariantMap", _get_when, notify=changed)

    def long(self, day: date) -> str:
        """A day with its weekday in the language of the screen."""
        return self._context.words.long_date(QDate(day.year, day.month, day.day))

    def short(self, day: date) -> str:
        """The same in few letters."""
        return self._context.words.short_date(QDate(day.year, day.month, day.day))

    def time(self, wall: datetime) -> str:
        """A time of day in the language of the screen."""
        return self._context.words.short_time(QTime(wall.hour, wall.minute))
