"""The first page: what one can do here, with the news of the hour on each card."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.schedule.model import Agenda, Event
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.coming import day_name, days_until, start_time
from kiosk.ui.models.language import LanguageModel
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HomeNews:
    """What stands on the cards.

    `raffle` is the raffle's state ("open", ...), empty without one; `found` of `made` tokens
    are found, `out` still out there; `thanks` is this week's count; `theme` the week's;
    `films` can be seen in the cinema. `lineup` is the title of the line-up that may be opened.
    """

    agenda: Agenda
    raffle: str
    found: int
    made: int
    thanks: int
    theme: str = ""
    out: int = 0
    films: int = 0
    lineup: str = ""


def _nothing() -> None:
    """For where no slides are shown."""


_NONE = HomeNews(Agenda((), (), (), None), "", 0, 0, 0)


@QmlElement
@QmlUncreatable("made in Python")
class HomeModel(QObject):
    """Asks for the news whenever the first page opens, and each minute while it is open."""

    changed = Signal()

    def __init__(
        self,
        stage: StageModel,
        news: Callable[[], HomeNews],
        languages: LanguageModel,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        parent: QObject | None = None,
        *,
        hold: Callable[[], None] = _nothing,
        minute: MinuteModel | None = None,
    ) -> None:
        """`news` is asked on the storage worker; `hold` lets the present slide stand longer."""
        super().__init__(parent)
        self._stage = stage
        self._ask = news
        self._languages = languages
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._hold = hold
        self._news = _NONE
        stage.modeChanged.connect(self._follow)
        if minute is not None:
            minute.ticked.connect(self._follow)
        words.changed.connect(self.changed)

    @Slot()
    def readInPeace(self) -> None:
        """Back to the slide that is on, which stands for longer now."""
        self._hold()
        self._stage.home()

    @Slot()
    def _follow(self) -> None:
        if self._stage.state.mode is Mode.HOME:
            self._jobs.run(self._ask, self._came, self._did_not_come)

    def _came(self, news: HomeNews) -> None:
        if news != self._news:
            self._news = news
            self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("no news for the first page: %s", error)

    def _event(self) -> tuple[Event | None, bool]:
        agenda = self._news.agenda
        running = [event for event in agenda.now if not event.all_day]
        if running:
            return running[0], True
        return next(iter(agenda.next or agenda.next_day), None), False

    def _get_event_title(self) -> str:
        event, _ = self._event()
        return event.title if event else ""

    eventTitle = Property(str, _get_event_title, notify=changed)

    def _get_event_time(self) -> str:
        event, _ = self._event()
        return start_time(event, self._clock, self._words) if event else ""

    eventTime = Property(str, _get_event_time, notify=changed)

    def _get_event_days(self) -> int:
        event, _ = self._event()
        ahead = event is not None and event in self._news.agenda.next_day
        return days_until(event, self._clock) if event and ahead else 0

    eventDays = Property(int, _get_event_days, notify=changed)
    """0 for what is on today and tonight, 1 for tomorrow."""

    def _get_event_day(self) -> str:
        event, _ = self._event()
        return day_name(event, self._clock, self._words) if event else ""

    eventDay = Property(str, _get_event_day, notify=changed)

    def _get_event_now(self) -> bool:
        return self._event()[1]

    eventNow = Property(bool, _get_event_now, notify=changed)

    def _get_theme(self) -> str:
        return self._news.theme

    theme = Property(str, _get_theme, notify=changed)

    def _get_raffle(self) -> str:
        return self._news.raffle

    raffle = Property(str, _get_raffle, notify=changed)

    def _get_found(self) -> int:
        return self._news.found

    found = Property(int, _get_found, notify=changed)

    def _get_made(self) -> int:
        return self._news.made

    made = Property(int, _get_made, notify=changed)

    def _get_out(self) -> int:
        return self._news.out

    out = Property(int, _get_out, notify=changed)

    def _get_thanks(self) -> int:
        return self._news.thanks

    thanks = Property(int, _get_thanks, notify=changed)

    def _get_films(self) -> int:
        return self._news.films

    films = Property(int, _get_films, notify=changed)

    def _get_lineup(self) -> str:
        return self._news.lineup

    lineup = Property(str, _get_lineup, notify=changed)
    """The title of the line-up that is on or begins within a quarter of an hour; else ""."""

    def _get_languages(self) -> LanguageModel:
        return self._languages

    languages = Property(LanguageModel, _get_languages, constant=True)
