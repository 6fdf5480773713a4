"""The page on which a person's names are written, for somebody new or anew."""

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
_DAYS: Final = 366


@QmlElement
@QmlUncreatable("made in Python")
class PersonFormModel(QObject):
    """What is typed of a person, and their birthday in steps of a day or a month."""

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

    @Slot(int)
    def moveDay(self, steps: int) -> None:
        """So many days later, around the year."""
        place = (self._born.timetuple().tm_yday - 1 + steps) % _DAYS
        self._born = date.fromordinal(date(BIRTHDAY_YEAR, 1, 1).toordinal() + place)
        self.changed.emit()

    @Slot(int)
    def moveMonth(self, steps: int) -> None:
        """So many months later, around the year; the last day of a month stays in it."""
        month = (self._born.month - 1 + steps) % 12 + 1
        day = self._born.day
        while True:
            try:
                self._born = date(BIRTHDAY_YEAR, month, day)
                break
            except ValueError:
                day -= 1
        self.changed.emit()
