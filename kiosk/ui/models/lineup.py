"""The line-up: the day's value, one story, today's events; or letters, read aloud. On the clock."""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, today
from kiosk.recognition.model import RecognitionContent, Value
from kiosk.schedule.model import Event
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.models.slides import CONTEXT, SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

LAST: Final = timedelta(minutes=1)
"""The seconds are told from here on; before, only the minutes, for the sake of calm."""

_MS: Final = timedelta(milliseconds=1)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LineupNews:
    """What is told: the day's `title`, `sponsor`, value and story, the day's events; or letters."""

    title: str = ""
    sponsor: str = ""
    value: Value | None = None
    story: RecognitionContent | None = None
    events: tuple[Event, ...] = ()
    letters: tuple[RecognitionContent, ...] = ()


@dataclass(frozen=True, slots=True)
class _Page:
    """One page; `kind` is value, story, today or letter."""

    kind: str
    told: object = None


class _NobodyHere:
    """Nobody has shown a badge."""

    def is_mine(self, event_id: int) -> bool:
        del event_id
        return False

    def is_open(self, event_id: int) -> bool:
        del event_id
        return False


@QmlElement
@QmlUncreatable("made in Python")
class LineupModel(QObject):
    """Turns the pages by touch and counts the minutes; the stage ends it.

    A scan's result takes the screen away for a while: the page is then the same.
    """

    changed = Signal()
    clockChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        news: Callable[[bool], LineupNews],
        writer: SlideWriter,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        parent: QObject | None = None,
        *,
        minute: MinuteModel | None = None,
    ) -> None:
        """`news` is asked on the storage worker: with True for letters alone."""
        super().__init__(parent)
        self._stage = stage
        self._ask = news
        self._writer = writer
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._sayer = Sayer(clock, words, _NobodyHere())
        self._reading = False
        self._on = False
        self._news: LineupNews | None = None
        self._pages: tuple[_Page, ...] = ()
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        stage.modeChanged.connect(self._follow)
        words.changed.connect(self.changed)
        if minute is not None:
            minute.ticked.connect(self._minute_begins)

    @Slot(bool)
    def begin(self, reading: bool) -> None:
        """Open it: a line-up, or the reading of letters."""
        if not self._on:
            self._reading = reading
        self._stage.open(Mode.LINEUP.value)

    @Slot()
    def end(self) -> None:
        """It is over before its time."""
        self._stage.lineupOver()

    @Slot()
    def forward(self) -> None:
        """The next page, if there is one."""
        self._turn(self._at + 1)

    @Slot()
    def back(self) -> None:
        """The page before, if there is one."""
        self._turn(self._at - 1)

    def _turn(self, at: int) -> None:
        if 0 <= at < len(self._pages):
            self._at = at
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Tell the time that is left, and come back when the next figure is due."""
        if not self._on:
            return
        left = self._stage.lineup_left()
        step = timedelta(seconds=1) if left <= LAST else timedelta(minutes=1)
        # Until a whole number of steps is left; on the last minute's edge the seconds begin.
        wait = left % step or step
        if left > timedelta():
            self._timer.start(max(1, math.ceil(wait / _MS)))
        self.clockChanged.emit()

    @Slot()
    def _minute_begins(self) -> None:
        """An event may have begun."""
        if self._on and self._get_kind() == "today":
            self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        state = self._stage.state
        if state.mode is Mode.LINEUP:
            if not self._on:
                self._on = True
                reading = self._reading
                self._jobs.run(lambda: self._ask(reading), self._came, self._did_not_come)
            self.tick()
        elif state.mode is not Mode.RESULT or state.under is not Mode.LINEUP:
            self._clear()

    def _clear(self) -> None:
        self._timer.stop()
        self._reading = False
        if self._on:
            self._on = False
            self._news, self._pages, self._at = None, (), 0
            self.changed.emit()

    def _came(self, news: LineupNews) -> None:
        if not self._on:
            return
        self._news = news
        if self._reading:
            self._pages = tuple(_Page("letter", letter) for letter in news.letters)
        else:
            value = (_Page("value", news.value),) if news.value else ()
            story = (_Page("story", news.story),) if news.story else ()
            self._pages = (*value, *story, _Page("today"))
        self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("nothing for the line-up: %s", error)
        if self._on:
            self._stage.lineupOver()

    def _page(self) -> _Page | None:
        return self._pages[self._at] if self._pages else None

    def _get_kind(self) -> str:
        page = self._page()
        return page.kind if page else ""

    kind = Property(str, _get_kind, notify=changed)
    """Which page is open: "value", "story", "today", "letter"; "" while there is none."""

    def _get_ready(self) -> bool:
        return self._news is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_reading(self) -> bool:
        return self._reading

    reading = Property(bool, _get_reading, notify=changed)
    """Whether letters are read."""

    def _get_count(self) -> int:
        return len(self._pages)

    count = Property(int, _get_count, notify=changed)

    def _get_number(self) -> int:
        return self._at + 1

    number = Property(int, _get_number, notify=changed)
    """Which page is open, from 1."""

    def _get_design(self) -> str:
        page = self._page()
        if page is None or page.kind not in {"value", "story"}:
            return ""
        return "Value" if page.kind == "value" else self._writer.write(page.told).name

    design = Property(str, _get_design, notify=changed)
    """The design of the slide on the page; "" for a page without one."""

    def _get_content(self) -> dict[str, object]:
        page = self._page()
        if page is None:
            return {}
        if isinstance(page.told, Value):
            name, text = page.told.name, page.told.text
            return {
                "kind": "value",
                "title": say(CONTEXT, name),
                "text": say(CONTEXT, text) if text else "",
            }
        return {} if page.told is None else dict(self._writer.write(page.told).content)

    content = Property("QVariantMap", _get_content, notify=changed)
    """What the page says, as its slide has it; of a letter its words, source and names."""

    def _get_day(self) -> str:
        day = today(self._clock)
        return self._words.long_date(QDate(day.year, day.month, day.day))

    day = Property(str, _get_day, notify=changed)

    def _get_title(self) -> str:
        return self._news.title if self._news else ""

    title = Property(str, _get_title, notify=changed)
    """What the day is about."""

    def _get_sponsor(self) -> str:
        return self._news.sponsor if self._news else ""

    sponsor = Property(str, _get_sponsor, notify=changed)

    def _get_events(self) -> list[dict[str, object]]:
        said = self._sayer
        return [
            {
                "title": one.title,
                "place": one.place,
                "time": "" if one.all_day else said.time(one.starts_at),
                "now": said.is_now(one) and not one.all_day,
                "over": said.is_over(one),
                "mark": said.mark(one),
                "was": said.was(one),
            }
            for one in (self._news.events if self._news else ())
        ]

    events = Property("QVariantList", _get_events, notify=changed)
    """Today's, as maps with `title place time now over mark was`; `time` is "" for all day."""

    def _get_share(self) -> float:
        return self._stage.lineup_left() / self._stage.state.limits.lineup

    share = Property(float, _get_share, notify=clockChanged)
    """How much of the time is left, from 1.0 to 0.0."""

    def _get_left(self) -> int:
        left = self._stage.lineup_left()
        step = timedelta(seconds=1) if left <= LAST else timedelta(minutes=1)
        # A timer is a few milliseconds late: what has just begun counts whole.
        return math.ceil((left - timedelta(milliseconds=50)) / step)

    left = Property(int, _get_left, notify=clockChanged)
    """Minutes that are left; in the last one seconds."""

    def _get_last(self) -> bool:
        return self._stage.lineup_left() <= LAST

    last = Property(bool, _get_last, notify=clockChanged)
    """Whether it is the last minute."""
