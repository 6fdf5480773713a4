"""The page on which a person's names are written, for somebody new or anew."""

from calendar import monthrange
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import BIRTHDAY_YEAR, LIMITS, Person, PersonRow
from kiosk.people.names import search_key
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS: Final = ("given", "family", "team", "key")
_TEAMS: Final = 6


@QmlElement
@QmlUncreatable("made in Python")
class PersonFormModel(QObject):
    """What is typed of a person, and the day of their birthday."""

    changed = Signal()
    teamsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = dict.fromkeys(FIELDS, "")
        self._person: Person | None = None
        self._teams: tuple[str, ...] = ()
        self._born = date(BIRTHDAY_YEAR, 1, 1)

    def begin(self, person: Person | None, teams: tuple[str, ...]) -> None:
        """Write about somebody, or about somebody new; `teams` are those that there are."""
        self._person = person
        self._teams = teams
        self._texts = {name: getattr(person, name) if person else "" for name in FIELDS}
        self._born = (person.born if person else None) or date(BIRTHDAY_YEAR, 1, 1)
        self.changed.emit()
        self.teamsChanged.emit()

    def forget(self) -> None:
        """Nothing stands here any more."""
        self.begin(None, ())

    def row(self) -> PersonRow:
        """What stands here; what is not asked here stays as it is."""
        person = self._person
        return PersonRow(
            key=self._texts["key"],
            given=self._texts["given"],
            family=self._texts["family"],
            team=self._texts["team"],
            born=person.born if person else None,
            joined=person.joined if person else None,
            language=person.language if person else None,
        )

    @property
    def born(self) -> date:
        """The birthday as chosen, in the year of all birthdays."""
        return self._born

    def _get_is_new(self) -> bool:
        return self._person is None

    isNew = Property(bool, _get_is_new, notify=changed)

    given = Property(str, lambda self: self._texts["given"], notify=changed)
    family = Property(str, lambda self: self._texts["family"], notify=changed)
    team = Property(str, lambda self: self._texts["team"], notify=changed)
    key = Property(str, lambda self: self._texts["key"], notify=changed)

    givenMost = Property(int, lambda self: LIMITS["given"], constant=True)
    familyMost = Property(int, lambda self: LIMITS["family"], constant=True)
    teamMost = Property(int, lambda self: LIMITS["team"], constant=True)
    keyMost = Property(int, lambda self: LIMITS["key"], constant=True)

    def _get_teams(self) -> list[str]:
        letters = search_key(self._texts["team"])
        found = [name for name in self._teams if search_key(name).startswith(letters)]
        # Whoever looks at a written team wants to see the others.
        return (found if found and found != [self._texts["team"]] else list(self._teams))[:_TEAMS]

    teams = Property("QStringList", _get_teams, notify=teamsChanged)
    """Teams that could be meant by what is typed."""

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """A field as typed. It is not told: what is typed stands in its line already."""
        if name in self._texts:
            self._texts[name] = text
            self.teamsChanged.emit()

    @Slot(str)
    def pickTeam(self, team: str) -> None:
        """One of the teams that there are."""
        self._texts["team"] = team
        self.changed.emit()
        self.teamsChanged.emit()

    def _get_day(self) -> int:
        return self._born.day

    day = Property(int, _get_day, notify=changed)

    def _get_month(self) -> int:
        return self._born.month

    month = Property(int, _get_month, notify=changed)

    def _get_days(self) -> int:
        return monthrange(BIRTHDAY_YEAR, self._born.month)[1]

    days = Property(int, _get_days, notify=changed)
    """How many days the chosen month has."""

    @Slot(int)
    def setDay(self, day: int) -> None:
        """A day of the chosen month."""
        if 1 <= day <= self._get_days():
            self._born = self._born.replace(day=day)
            self.changed.emit()

    @Slot(int)
    def setMonth(self, month: int) -> None:
        """A month, 1 to 12; a day that it does not have becomes its last one."""
        if 1 <= month <= 12:
            day = min(self._born.day, monthrange(BIRTHDAY_YEAR, month)[1])
            self._born = date(BIRTHDAY_YEAR, month, day)
            self.changed.emit()
