"""The strip at the bottom: the time, what is next, one invitation; and the wander against wear."""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local
from kiosk.schedule.model import Agenda, Event
from kiosk.schedule.now_next import JUST_BEGUN, agenda
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.coming import day_name, days_until, start_time
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_WANDER = 0.0075
"""Still areas move by so much of the screen's short side to either side: 1.5 % in all."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FooterNews:
    """What the footer tells.

    `events` are those that are on and that come (`Schedule.coming`), also a while after they were
    asked for: the footer sorts them itself, at each tick. `found_invited` is whether moustaches
    can be found now. `doubtful` is whether the machine's clock seems to be wrong: then the date
    is told, and not the programme.
    """

    events: tuple[Event, ...]
    found_invited: bool
    doubtful: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class FooterModel(QObject):
    """Changes once a minute, on the minute.

    What is on and what is next does not wait for storage: it follows from the events that were
    asked for a minute ago.
    """

    changed = Signal()

    def __init__(
        self,
        news: Callable[[], FooterNews],
        jobs: Jobs,
        clock: Clock,
        words: Words,
        parent: QObject | None = None,
        *,
        minute: MinuteModel | None = None,
    ) -> None:
        """`news` is asked on the storage worker, once a minute."""
        super().__init__(parent)
        self._ask = news
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._news = FooterNews((), found_invited=False)
        self._agenda = Agenda((), (), (), None)
        self._number = 0
        self._minute = minute or MinuteModel(clock, parent=self)
        self._minute.ticked.connect(self._ticked)
        words.changed.connect(self.changed)

    @Slot()
    def begin(self) -> None:
        """Tell the time from now on."""
        if self._minute.running:
            self._ticked()
        else:
            self._minute.begin()

    def close(self) -> None:
        """Tell nothing more."""
        self._minute.close()

    @Slot()
    def tick(self) -> None:
        """Look at the clock now."""
        self._minute.tick()

    @Slot()
    def _ticked(self) -> None:
        self._number = int(self._clock.now().timestamp() // 60)
        self._sort()
        self.changed.emit()
        self._jobs.run(self._ask, self._came, self._did_not_come)

    def _came(self, news: FooterNews) -> None:
        if news != self._news:
            self._news = news
            self._sort()
            self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("no news for the footer: %s", error)

    def _sort(self) -> None:
        self._agenda = agenda(self._news.events, self._clock.now(), self._clock.zone)

    def _event(self) -> Event | None:
        told = self._agenda
        running = [event for event in told.now if not event.all_day]
        # What has just begun comes first in the agenda, and stays here for as long.
        if running and self._clock.now() - running[0].starts_at < JUST_BEGUN:
            return running[0]
        if told.next and self._minutes(told.next[0]) <= 60:
            return told.next[0]
        if running:
            return running[0]
        return next(iter(told.next or told.next_day), None)

    def _minutes(self, event: Event) -> int:
        left = (event.starts_at - self._clock.now()) / timedelta(minutes=1)
        return max(0, math.ceil(left))

    def _get_time(self) -> str:
        wall = local(self._clock.now(), self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))

    time = Property(str, _get_time, notify=changed)

    def _get_date(self) -> str:
        if not self._news.doubtful:
            return ""
        day = local(self._clock.now(), self._clock.zone).date()
        written = QDate(day.year, day.month, day.day)
        return self._words.locale.toString(written, QLocale.FormatType.LongFormat)

    date = Property(str, _get_date, notify=changed)
    """The date with its year, while the machine's clock seems to be wrong; else ""."""

    def _get_event_title(self) -> str:
        event = self._event()
        return event.title if event else ""

    eventTitle = Property(str, _get_event_title, notify=changed)

    def _get_event_time(self) -> str:
        event = self._event()
        return start_time(event, self._clock, self._words) if event else ""

    eventTime = Property(str, _get_event_time, notify=changed)

    def _get_event_days(self) -> int:
        event = self._event()
        ahead = event is not None and event in self._agenda.next_day
        return days_until(event, self._clock) if event and ahead else 0

    eventDays = Property(int, _get_event_days, notify=changed)
    """0 for what is on today and tonight, 1 for tomorrow."""

    def _get_event_day(self) -> str:
        event = self._event()
        return day_name(event, self._clock, self._words) if event else ""

    eventDay = Property(str, _get_event_day, notify=changed)

    def _get_event_minutes(self) -> int:
        event = self._event()
        return self._minutes(event) if event else 0

    eventMinutes = Property(int, _get_event_minutes, notify=changed)

    def _get_event_now(self) -> bool:
        event = self._event()
        return event is not None and event.starts_at <= self._clock.now()

    eventNow = Property(bool, _get_event_now, notify=changed)

    def _get_found_invited(self) -> bool:
        return self._news.found_invited

    foundInvited = Property(bool, _get_found_invited, notify=changed)

    def _get_wear_x(self) -> float:
        return _WANDER * math.sin(self._number * 0.7)

    wearX = Property(float, _get_wear_x, notify=changed)

    def _get_wear_y(self) -> float:
        return _WANDER * math.cos(self._number * 1.1)

    wearY = Property(float, _get_wear_y, notify=changed)
