"""Whom a recognition that is being written is about: people, teams and departments."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Pick
from kiosk.recognition.model import MOST_NAMED
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.writing_draft import Draft
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class WritingWhomModel(QObject):
    """Changes the draft that `draft` answers; `edited` tells of every change."""

    changed = Signal()
    edited = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[Pick]],
        jobs: Jobs,
        draft: Callable[[], Draft],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._groups: tuple[str, ...] = ()
        self._picker = PickerModel(find, jobs, self)
        self._picker.picked.connect(self._toggle)

    def choose_from(self, groups: Sequence[str]) -> None:
        """The teams and departments that there are."""
        self._groups = tuple(groups)
        self.changed.emit()

    def _tell(self) -> None:
        # The form tells everybody, and so this part too.
        self.edited.emit()

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_people(self) -> list[dict[str, object]]:
        return [{"person": key, "label": name} for key, name in self._draft().people.items()]

    people = Property("QVariantList", _get_people, notify=changed)

    def _get_teams(self) -> list[str]:
        return list(self._draft().teams)

    teams = Property("QStringList", _get_teams, notify=changed)

    def _get_groups(self) -> list[str]:
        return list(self._groups)

    groups = Property("QStringList", _get_groups, notify=changed)
    """The teams and then the departments to choose from."""

    def _get_full(self) -> bool:
        return self._draft().is_full

    full = Property(bool, _get_full, notify=changed)
    most = Property(int, lambda self: MOST_NAMED, constant=True)

    @Slot(int, str)
    def _toggle(self, person: int, name: str) -> None:
        self._draft().toggle_person(person, name)
        self._picker.begin()
        self._tell()

    @Slot(int)
    def drop(self, person: int) -> None:
        """It is not about this person any more."""
        self._draft().people.pop(person, None)
        self._tell()

    @Slot(str)
    def toggleTeam(self, name: str) -> None:
        """Make it about a team or department, or no longer."""
        self._draft().toggle_team(name)
        self._tell()
