"""What can be added to a recognition that is being written: its value, its sender, and so on."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Pick
from kiosk.people.names import label
from kiosk.recognition.model import Occasion
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.writing_draft import Draft, beside_fields
from kiosk.ui.models.writing_look import Known
from kiosk.ui.models.writing_when import WritingWhenModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXT: Final = "recognition"


@QmlElement
@QmlUncreatable("made in Python")
class WritingBesideModel(QObject):
    """Changes the draft that `draft` answers; `chosen` tells of every choice."""

    changed = Signal()
    chosen = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[Pick]],
        jobs: Jobs,
        draft: Callable[[], Draft],
        when: WritingWhenModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._when = when
        self._known = Known({}, {})
        self._senders = PickerModel(find, jobs, self)
        self._senders.picked.connect(self._sent_by)

    def choose_from(self, known: Known) -> None:
        """The people and the values that there are."""
        self._known = known
        self.changed.emit()

    def _chose(self) -> None:
        # The form tells everybody, and so this part too.
        self.chosen.emit()

    def _get_extras(self) -> list[dict[str, object]]:
        draft = self._draft()
        return [
            {"code": code, "said": self._said(draft, code)} for code in beside_fields(draft.kind)
        ]

    extras = Property("QVariantList", _get_extras, notify=changed)
    """What can be added, each with what stands there; "" where nothing does."""

    def _said(self, draft: Draft, code: str) -> str:
        match code:
            case "value":
                value = self._known.values.get(draft.value or "")
                return "" if value is None else say(CONTEXT, value.name)
            case "sender":
                sender = self._known.people.get(draft.sender_id or 0)
                return draft.sender or ("" if sender is None else label(sender))
            case "whom":
                return ", ".join((*draft.people.values(), *draft.teams))
            case "occasion":
                return draft.occasion.value
            case "picture":
                return draft.picture or ""
            case "video":
                return "" if draft.video is None else _length(draft.video.length)
            case "when":
                return self._when.said()
            case "turn":
                return "flash" if draft.flash else str(self._when.turn or "")
            case "note" if draft.ink and not draft.text("note"):
                return "ink"
            case _:
                return draft.text(code).strip()

    def _get_values(self) -> list[dict[str, object]]:
        chosen = self._draft().value
        return [
            {"key": one.key, "name": say(CONTEXT, one.name), "chosen": one.key == chosen}
            for one in self._known.values.values()
        ]

    values = Property("QVariantList", _get_values, notify=changed)

    @Slot(str)
    def setValue(self, key: str) -> None:
        """Name the value that it shows; "" for none."""
        self._draft().value = key or None
        self._chose()

    occasions = Property(
        "QStringList", lambda self: [one.value for one in Occasion if one], constant=True
    )

    def _get_occasion(self) -> str:
        return self._draft().occasion.value

    occasion = Property(str, _get_occasion, notify=changed)

    @Slot(str)
    def setOccasion(self, occasion: str) -> None:
        """Say what the milestone is about; "" for none of them."""
        self._draft().occasion = Occasion(occasion)
        self._chose()

    def _get_senders(self) -> PickerModel:
        return self._senders

    senders = Property(PickerModel, _get_senders, constant=True)

    @Slot(int, str)
    def _sent_by(self, person: int, name: str) -> None:
        del name
        draft = self._draft()
        draft.sender, draft.sender_id = "", person
        self._chose()

    @Slot()
    def dropSender(self) -> None:
        """It is from nobody in particular."""
        draft = self._draft()
        draft.sender, draft.sender_id = "", None
        self._chose()

    @Slot()
    def dropFilm(self) -> None:
        """It has no film any more."""
        self._draft().video = None
        self._chose()

    @Slot()
    def dropPicture(self) -> None:
        """It has no picture any more."""
        self._draft().picture = None
        self._chose()


def _length(milliseconds: int) -> str:
    """Minutes and seconds, as in "1:05"."""
    minutes, seconds = divmod(round(milliseconds / 1000), 60)
    return f"{minutes}:{seconds:02}"
