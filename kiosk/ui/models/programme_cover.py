"""Who takes the calls during an event, and what customers are told: a part of the programme."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local
from kiosk.schedule.drafting import EventDraft
from kiosk.schedule.notices import DAYS, PROPOSALS
from kiosk.schedule.offers import Roster
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import locale_of
from kiosk.words import fill

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES: Final = tuple(PROPOSALS)


@QmlElement
@QmlUncreatable("made in Python")
class ProgrammeCoverModel(QObject):
    """Shows the roster that `know` was given; proposes words for the notice of the draft."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        draft: Callable[[], EventDraft],
        put: Callable[..., None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._put = put
        self._roster: Roster | None = None

    def know(self, roster: Roster | None) -> None:
        """Show this roster, or forget it: it has real names."""
        self._roster = roster
        self.changed.emit()

    @Slot(str)
    def propose(self, language: str) -> None:
        """Take the ready words in this language as the notice. Raises KeyError for another."""
        draft, locale = self._draft(), locale_of(language)
        zone = self._context.clock.zone
        begin, end = local(draft.starts_at, zone), local(draft.ends_at, zone)
        words = {
            "day": locale.toString(QDate(begin.year, begin.month, begin.day), DAYS[language]),
            "start": _time(locale, begin),
            "end": _time(locale, end),
        }
        self._put(notice=fill(PROPOSALS[language], words))

    languages = Property("QStringList", lambda self: list(LANGUAGES), constant=True)

    def _get_rows(self) -> list[dict[str, object]]:
        placed = {one.slot.id: one.placed for one in self._roster.slots} if self._roster else {}
        return [
            {
                "label": one.label,
                "time": self._span(one.starts_at, one.ends_at),
                "names": ", ".join(line.name or line.team for line in placed.get(one.id, ())),
                "wanted": one.capacity or 0,
                "taken": len(placed.get(one.id, ())),
            }
            for one in self._draft().slots
            if one.kind is SlotKind.COVER
        ]

    rows = Property("QVariantList", _get_rows, notify=changed)
    """Who covers, slot by slot; `wanted` is 0 for as many as come."""

    def _get_gaps(self) -> list[str]:
        if self._roster is None:
            return []
        gaps = (one for one in self._roster.gaps if one.kind is SlotKind.COVER)
        return [self._span(one.starts_at, one.ends_at) for one in gaps]

    gaps = Property("QStringList", _get_gaps, notify=changed)
    """The times at which nobody takes the calls."""

    def _span(self, begin: datetime | None, end: datetime | None) -> str:
        if begin is None or end is None:
            return ""
        zone, locale = self._context.clock.zone, self._context.words.locale
        return f"{_time(locale, local(begin, zone))}–{_time(locale, local(end, zone))}"


def _time(locale: QLocale, wall: datetime) -> str:
    return locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)
