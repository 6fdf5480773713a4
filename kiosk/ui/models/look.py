"""The week on every screen: its colours, its motif, its phase, and who sponsors the day."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local, today
from kiosk.schedule.phases import Look, Phase
from kiosk.schedule.themes import colours_of
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LookNews:
    """What the screens look like now.

    `sponsor` sponsors the day, "" for nobody; `draw_at` is when the next draw begins.
    """

    look: Look
    sponsor: str = ""
    draw_at: datetime | None = None


@QmlElement
@QmlUncreatable("made in Python")
class LookModel(QObject):
    """Looked at with each tick of the minute; `changed` only when something is different."""

    changed = Signal()

    def __init__(
        self,
        news: Callable[[], LookNews],
        jobs: Jobs,
        clock: Clock,
        words: Words,
        minute: MinuteModel,
        parent: QObject | None = None,
    ) -> None:
        """`news` is asked on the storage worker, once a minute."""
        super().__init__(parent)
        self._ask = news
        self._jobs = jobs
        self._clock = clock
        self._words = words
        self._news: LookNews | None = None
        self._days = 0
        minute.ticked.connect(self.refresh)
        words.changed.connect(self.changed)
        if minute.running:
            self.refresh()

    def refresh(self) -> None:
        """Ask how the screens look now."""
        self._jobs.run(self._ask, self._came, self._did_not_come)

    def _came(self, news: LookNews) -> None:
        week = news.look.week
        days = 0 if week is None else max(0, (week.start - today(self._clock)).days)
        if (news, days) != (self._news, self._days):
            self._news, self._days = news, days
            self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("no look for the screens: %s", error)

    def _get_motif(self) -> str:
        return "" if self._news is None else self._news.look.motif

    motif = Property(str, _get_motif, notify=changed)
    """The motif's name; "" in ordinary times."""

    def _get_theme(self) -> str:
        week = None if self._news is None else self._news.look.week
        return "" if week is None else week.theme

    theme = Property(str, _get_theme, notify=changed)

    def _get_phase(self) -> str:
        phase = Phase.ORDINARY if self._news is None else self._news.look.phase
        return phase.value

    phase = Property(str, _get_phase, notify=changed)

    def _get_days(self) -> int:
        return self._days

    days = Property(int, _get_days, notify=changed)
    """Whole days until the week begins; 0 once it has."""

    def _get_sponsor(self) -> str:
        return "" if self._news is None else self._news.sponsor

    sponsor = Property(str, _get_sponsor, notify=changed)

    def _get_draw_time(self) -> str:
        if self._news is None or self._news.draw_at is None:
            return ""
        wall = local(self._news.draw_at, self._clock.zone)
        return self._words.short_time(QTime(wall.hour, wall.minute))

    drawTime = Property(str, _get_draw_time, notify=changed)

    def _colour(self, name: str) -> QColor:
        colours = colours_of("") if self._news is None else self._news.look.colours
        return QColor(getattr(colours, name))

    def _get_sheet(self) -> QColor:
        return self._colour("sheet")

    sheet = Property(QColor, _get_sheet, notify=changed)

    def _get_shade(self) -> QColor:
        return self._colour("shade")

    shade = Property(QColor, _get_shade, notify=changed)

    def _get_ink(self) -> QColor:
        return self._colour("ink")

    ink = Property(QColor, _get_ink, notify=changed)

    def _get_quiet(self) -> QColor:
        return self._colour("quiet")

    quiet = Property(QColor, _get_quiet, notify=changed)

    def _get_accent(self) -> QColor:
        return self._colour("accent")

    accent = Property(QColor, _get_accent, notify=changed)
