"""Who does not take part in a raffle that is being made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Person, Pick
from kiosk.raffle.excluding import members
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Crowd:
    """Those among whom one chooses: the roster, how managers read it, and who runs the hunt."""

    roster: Sequence[Person] = field(default=())
    picks: Sequence[Pick] = field(default=())
    organisers: Sequence[int] = field(default=())


@QmlElement
@QmlUncreatable("made in Python")
class RaffleExcludedModel(QObject):
    """A set of people; the organisers and whole teams go in and out at one touch."""

    changed = Signal()
    edited = Signal()

    def __init__(self, picker: PickerModel, parent: QObject) -> None:
        """`picker` finds people as managers read them."""
        super().__init__(parent)
        self._picker = picker
        picker.setParent(self)
        picker.picked.connect(self._picked)
        self._crowd = Crowd()
        self._out: frozenset[int] = frozenset()

    def take_over(self, crowd: Crowd, people: Iterable[int]) -> None:
        """Choose among this crowd, and start from these people."""
        self._crowd = crowd
        self._out = frozenset(people) & {person.id for person in crowd.roster}
        self.changed.emit()

    def forget(self) -> None:
        """Names are for managers only."""
        self._crowd = Crowd()
        self.changed.emit()

    @property
    def people(self) -> tuple[int, ...]:
        """Who is left out, by number."""
        return tuple(sorted(self._out))

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_chosen(self) -> list[int]:
        return list(self.people)

    chosen = Property("QVariantList", _get_chosen, notify=changed)
    """Their numbers."""

    def rows(self) -> list[dict[str, object]]:
        """Those who are left out as managers read them, in the order of the pick list."""
        known = {pick.person_id: pick for pick in self._crowd.picks}
        listed = [number for number in known if number in self._out]
        # Inactive people are in no pick list.
        others = [number for number in self.people if number not in known]
        return [
            {
                "person": number,
                "label": known[number].label if number in known else f"#{number}",
                "team": known[number].team if number in known else "",
            }
            for number in (*listed, *others)
        ]

    excluded = Property("QVariantList", rows, notify=changed)

    def _get_organisers(self) -> dict[str, object]:
        ids = self._organisers()
        return {"count": len(ids), "chosen": bool(ids) and ids <= self._out}

    organisers = Property("QVariantMap", _get_organisers, notify=changed)
    """How many run the hunt, and whether all of them are left out."""

    def _organisers(self) -> frozenset[int]:
        roster = {person.id for person in self._crowd.roster}
        return frozenset(self._crowd.organisers) & roster

    def _get_teams(self) -> list[dict[str, object]]:
        names = sorted({one.team for one in self._crowd.roster if one.active and one.team})
        rows: list[dict[str, object]] = []
        for name in names:
            ids = members(self._crowd.roster, name)
            rows.append({"name": name, "count": len(ids), "chosen": set(ids) <= self._out})
        return rows

    teams = Property("QVariantList", _get_teams, notify=changed)

    def _become(self, people: frozenset[int]) -> None:
        self._out = people
        self.changed.emit()
        self.edited.emit()

    def _toggle(self, ids: frozenset[int]) -> None:
        self._become(self._out - ids if ids <= self._out else self._out | ids)

    @Slot()
    def toggleOrganisers(self) -> None:
        """All who run the hunt, out or in again."""
        self._toggle(self._organisers())

    @Slot(str)
    def toggleTeam(self, name: str) -> None:
        """A whole team, out or in again."""
        self._toggle(frozenset(members(self._crowd.roster, name)))

    @Slot(int)
    def remove(self, person: int) -> None:
        """This person takes part again."""
        self._become(self._out - {person})

    @Slot(int, str)
    def _picked(self, person: int, label: str) -> None:
        del label
        self._toggle(frozenset({person}))
