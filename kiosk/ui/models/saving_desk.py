"""Pages that write a file for people: where it goes, that it is written, the stick taken out."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.saving import SavePlace
from kiosk.ui.models.sheets import NO_STICK, OUTBOX
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"
_NOT_OUT: Final = {
    "busy": QT_TRANSLATE_NOOP(
        "ui", "Something still uses the stick. Wait a moment, then try again."
    ),
    "unknown": QT_TRANSLATE_NOOP("ui", "This stick is not there any more."),
    "failed": QT_TRANSLATE_NOOP(
        "ui",
        "The stick could not be let go. Everything on it is written; turn the kiosk off first.",
    ),
}


class Written(Protocol):
    """Files that were written together, and the stick's name, "" for the outbox."""

    @property
    def files(self) -> Sequence[str]:
        """The files' names."""
        ...

    @property
    def stick(self) -> str:
        """On which stick it is."""
        ...


class RecordPress(Protocol):
    """Writes papers and records; called on the slow worker."""

    def places(self) -> Sequence[SavePlace]:
        """Where files can go now, the outbox last."""
        ...

    def write(self, raffle_id: str | None, place: SavePlace, what: str, actor: str) -> Written:
        """Write one of the known things; the file is on the disk. KnownErrors."""
        ...

    def eject(self, place: SavePlace) -> str:
        """Let go of a stick: "removed", "busy", "unknown" or "failed"."""
        ...


class Saving(StrEnum):
    """How far a file is."""

    FORM = "form"
    WORKING = "working"
    DONE = "done"
    REMOVING = "removing"
    REMOVED = "removed"


@QmlElement
@QmlUncreatable("made in Python")
class SavingDesk(Desk):
    """The base of pages that write files; what else they show is their own."""

    savingChanged = Signal()

    def __init__(
        self, context: DeskContext, press: RecordPress, parent: QObject | None = None
    ) -> None:
        super().__init__(context, parent)
        self._press = press
        self._places: tuple[SavePlace, ...] = ()
        self._place = 0
        self._saving = Saving.FORM
        self._written: Written | None = None
        self._went_to: SavePlace | None = None
        self.workChanged.connect(self.savingChanged)

    def begin_saving(self) -> None:
        """A file is wanted: ask where it can go."""
        self._saving = Saving.FORM
        self._written = None
        self._run(self._context.slow, self._press.places, self._looked)

    def forget_saving(self) -> None:
        """The page is left."""
        self._saving = Saving.FORM
        self._written = None
        self._went_to = None
        self._places = ()
        self._place = 0

    def save(self, raffle_id: str | None, what: str) -> None:
        """Write it to the chosen place."""
        if self._busy or not self._places:
            return
        place, actor = self._places[self._place], self._context.actor
        self._saving = Saving.WORKING
        self._went_to = place
        self.change(
            lambda: self._press.write(raffle_id, place, what, actor), self._saved, slow=True
        )

    def fail(self, problem: str) -> None:
        """See `Desk`; what was written stays written."""
        if self._saving is Saving.WORKING:
            self._saving = Saving.FORM
        elif self._saving is Saving.REMOVING:
            self._saving = Saving.DONE
        super().fail(problem)

    def _saved(self, written: Written) -> None:
        self._written = written
        self._saving = Saving.DONE

    @Slot()
    def takeOut(self) -> None:
        """Let go of the stick, so that it can be taken out."""
        place = self._went_to
        if self._get_can_take_out() and place is not None and not self._busy:
            self._saving = Saving.REMOVING
            self.change(lambda: self._press.eject(place), self._let_go, slow=True)

    def _let_go(self, outcome: str) -> None:
        if outcome == "removed":
            self._saving = Saving.REMOVED
        else:
            self._saving = Saving.DONE
            self._problem = say(_CONTEXT, _NOT_OUT.get(outcome, _NOT_OUT["failed"]))

    @Slot()
    def another(self) -> None:
        """Another file."""
        self.begin_saving()
        self.tell()

    @Slot()
    def look(self) -> None:
        """Look again which sticks are plugged in; without any that is said."""
        self._problem = ""
        self._run(self._context.slow, self._press.places, self._looked_again)

    def _looked(self, places: Sequence[SavePlace]) -> None:
        self._places = tuple(places)
        self._place = 0

    def _looked_again(self, places: Sequence[SavePlace]) -> None:
        self._looked(places)
        if not any(place.stick for place in places):
            self._problem = say(_CONTEXT, NO_STICK)

    @Slot(int)
    def setPlace(self, place: int) -> None:
        """The file goes somewhere else."""
        self._place = max(0, min(len(self._places) - 1, place))
        self.tell()

    def _get_saving(self) -> str:
        return self._saving.value

    saving = Property(str, _get_saving, notify=savingChanged)

    def _get_places(self) -> list[str]:
        return [place.stick or say(_CONTEXT, OUTBOX) for place in self._places]

    places = Property("QStringList", _get_places, notify=savingChanged)

    def _get_place(self) -> int:
        return self._place

    place = Property(int, _get_place, notify=savingChanged)

    def _get_file(self) -> str:
        return ", ".join(self._written.files) if self._written else ""

    file = Property(str, _get_file, notify=savingChanged)

    def _get_stick(self) -> str:
        return self._written.stick if self._written else ""

    stick = Property(str, _get_stick, notify=savingChanged)
    """The stick that the file is on; "" for the outbox."""

    def _get_can_take_out(self) -> bool:
        place = self._went_to
        return self._saving is Saving.DONE and place is not None and place.removable

    canTakeOut = Property(bool, _get_can_take_out, notify=savingChanged)
    """Whether the file lies on a stick that the system has to let go of first."""
