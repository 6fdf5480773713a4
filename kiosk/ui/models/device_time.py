"""The machine's time for managers: what it says, whether it can be right, and what to do."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import SERIOUS, DeviceTime, Doubt, local
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"

_log = logging.getLogger(__name__)

_DOUBTS: Final = {
    Doubt.BEHIND: QT_TRANSLATE_NOOP(
        "ui", "This cannot be the time: something was stored here on {day} already."
    ),
    Doubt.AHEAD: QT_TRANSLATE_NOOP(
        "ui", "This can hardly be the time: the last thing stored here is of {day}."
    ),
    Doubt.SET: QT_TRANSLATE_NOOP("ui", "The clock was set at {time}, while the kiosk ran."),
    Doubt.ZONE: QT_TRANSLATE_NOOP(
        "ui", "The computer is set to {system}. Only the kiosk's own zone counts here."
    ),
    Doubt.ALONE: QT_TRANSLATE_NOOP(
        "ui", "No time server puts this clock right. Compare it with your phone now and then."
    ),
}

_TO_DO: Final = QT_TRANSLATE_NOOP(
    "ui",
    "Please set the computer's date and time right, and look here again. Until then the programme "
    "may be wrong, and the footer tells the date instead of it.",
)
_IF_IT_HAPPENS: Final = QT_TRANSLATE_NOOP(
    "ui",
    "If this happens after every power cut, the small battery in the computer is empty: it costs "
    "little, and somebody of IT can change it.",
)
_NOTICE: Final = QT_TRANSLATE_NOOP(
    "ui", "This kiosk thinks it is {now}. That cannot be right: see “Device time”."
)


@QmlElement
@QmlUncreatable("made in Python")
class DeviceTimeModel(Desk):
    """Looks again each minute while it is open; the notice is for the manager's first page."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        look: Callable[[], DeviceTime],
        minute: MinuteModel | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`look` is asked on the storage worker."""
        super().__init__(context, parent)
        self._look = look
        self._found: DeviceTime | None = None
        if minute is not None:
            minute.ticked.connect(self._ticked)

    def opened(self) -> None:
        """Look at it."""
        self.ask(self._look, self._came)

    @Slot()
    def remind(self) -> None:
        """Look whether there is anything to notice."""
        self._context.jobs.run(self._look, self.tell_of, self._not_noticed)

    @Slot()
    def _ticked(self) -> None:
        if self._is_open:
            self.opened()

    @property
    def found(self) -> DeviceTime | None:
        """What was seen last."""
        return self._found

    def tell_of(self, found: DeviceTime) -> None:
        """Tell what was seen."""
        self._found = found
        self.tell()

    def _came(self, found: DeviceTime) -> None:
        self._found = found

    def _not_noticed(self, error: Exception) -> None:
        _log.warning("the machine's time could not be looked at: %s", error)

    def _date(self, at: datetime) -> str:
        day = local(at, self._context.clock.zone)
        written = QDate(day.year, day.month, day.day)
        return self._context.words.locale.toString(written, QLocale.FormatType.LongFormat)

    def _clock(self, at: datetime) -> str:
        wall = local(at, self._context.clock.zone)
        return self._context.words.short_time(QTime(wall.hour, wall.minute))

    def _get_time(self) -> str:
        return self._clock(self._context.clock.now())

    time = Property(str, _get_time, notify=changed)

    def _get_date(self) -> str:
        return self._date(self._context.clock.now())

    date = Property(str, _get_date, notify=changed)
    """With its weekday and year."""

    def _get_zone(self) -> str:
        return self._context.clock.zone.key.replace("_", " ")

    zone = Property(str, _get_zone, notify=changed)

    def _get_kept(self) -> str:
        if self._found is None or self._found.synchronised is None:
            return ""
        return "server" if self._found.synchronised else "alone"

    kept = Property(str, _get_kept, notify=changed)
    """Who puts the clock right: "server", "alone" for nobody, "" where nobody can tell."""

    def _get_serious(self) -> bool:
        return self._found is not None and self._found.serious

    serious = Property(bool, _get_serious, notify=changed)

    def _get_wrong_at_start(self) -> bool:
        return self._found is not None and self._found.wrong_at_start

    wrongAtStart = Property(bool, _get_wrong_at_start, notify=changed)
    """Whether the time was wrong when the kiosk started."""

    def _get_doubts(self) -> list[dict[str, object]]:
        found = self._found
        if found is None:
            return []
        values = {
            "day": self._date(found.newest or found.now),
            "time": self._clock(found.set_at or found.now),
            "system": found.system_zone.replace("_", " "),
        }
        return [
            {
                "code": doubt.value,
                "serious": doubt in SERIOUS,
                "text": say(_CONTEXT, _DOUBTS[doubt], values),
            }
            for doubt in found.doubts
            if not found.serious or doubt in {*SERIOUS, Doubt.SET}
        ]

    doubts = Property("QVariantList", _get_doubts, notify=changed)
    """Maps with `code serious text`; beside a serious one the lesser ones are left out."""

    def _get_advice(self) -> str:
        if self._get_serious():
            return f"{say(_CONTEXT, _TO_DO)}\n\n{say(_CONTEXT, _IF_IT_HAPPENS)}"
        return say(_CONTEXT, _IF_IT_HAPPENS) if self._get_wrong_at_start() else ""

    advice = Property(str, _get_advice, notify=changed)
    """What to do about it; "" when nothing is to be done."""

    def _get_notice(self) -> str:
        if not self._get_serious():
            return ""
        return say(_CONTEXT, _NOTICE, {"now": f"{self._get_date()}, {self._get_time()}"})

    notice = Property(str, _get_notice, notify=changed)
    """What the manager's first page says of it; "" while all is well."""
