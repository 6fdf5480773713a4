"""The people as managers see them: found by letters or team, and one of them with all choices."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Display, Person, Pick, Team
from kiosk.people.names import label, monogram, photo
from kiosk.people.texts import DISPLAYS
from kiosk.ui.models.cropping import CroppingModel
from kiosk.ui.models.departments import DepartmentsModel
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.people_book import PeopleFiles, Roster, SavedData
from kiosk.ui.models.people_form import PersonFormModel
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.sheets import OUTBOX
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SAVED: Final = QT_TRANSLATE_NOOP(
    "ui", "{file} is saved ({place}). It is private: hand it over in person."
)

_BACK: Final = {
    "teams": "list",
    "departments": "list",
    "add": "list",
    "one": "list",
    "edit": "one",
    "birthday": "one",
    "photo": "one",
    "erase": "one",
    "sure": "erase",
}
"""Where the way back leads, by page."""


@QmlElement
@QmlUncreatable("made in Python")
class PeopleModel(Desk):
    """The list is asked by letters; a person is shown anew after each change."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        people: Roster,
        files: PeopleFiles,
        new_badge: Callable[[int, str], None],
    ) -> None:
        """`new_badge` prepares the page of badges for a person."""
        super().__init__(context)
        self._people = people
        self._files = files
        self._new_badge = new_badge
        self._page = "list"
        self._team = ""
        self._inactive = False
        self._teams: tuple[Team, ...] = ()
        self._person: Person | None = None
        self._done = ""
        self._wanted: int | None = None
        self._picker = PickerModel(self._find, context.jobs, self)
        self._picker.picked.connect(self._picked)
        self._cropping = CroppingModel(self, files)
        self._cropping.taken.connect(self._photo_taken)
        self._form = PersonFormModel(self)
        self._departments = DepartmentsModel(self, people, context)

    def show_person(self, person_id: int) -> None:
        """Let the page open with this person."""
        self._wanted = person_id

    def opened(self) -> None:
        """Everybody on the floor, or the person who was asked for."""
        self._page = "list"
        self._team, self._inactive, self._done = "", False, ""
        self._picker.begin()
        self.ask(self._people.teams, self._teams_came)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._look(wanted)

    def left(self) -> None:
        """Forget who was looked at."""
        self._person = None
        self._done = ""
        self._cropping.forget()
        self._form.forget()

    def back(self) -> bool:
        """Step by step to the list."""
        if self._page == "photo" and self._cropping.back():
            self._problem = ""
            self.tell()
            return True
        if self._page == "departments" and self._departments.back():
            self._problem = ""
            self.tell()
            return True
        if self._page not in _BACK:
            return False
        self._turn(_BACK[self._page])
        return True

    def _turn(self, page: str) -> None:
        if self._page == "photo" and page != "photo":
            self._cropping.forget()
        if page == "list":
            self._person = None
            # What was changed is seen in the list.
            self._picker.again()
        self._page = page
        self._problem = ""
        self._done = ""
        self.tell()

    def _find(self, letters: str) -> Sequence[Pick]:
        if self._inactive:
            return self._people.picks_of_inactive(letters)
        found = self._people.picks_for_managers(letters)
        return [pick for pick in found if pick.team == self._team] if self._team else found

    @Slot(int, str)
    def _picked(self, person_id: int, name: str) -> None:
        del name
        self._look(person_id)

    def _look(self, person_id: int) -> None:
        def came(person: Person) -> None:
            self._person = person
            self._turn("one")

        self.ask(lambda: self._people.person(person_id), came)

    def _teams_came(self, teams: Sequence[Team]) -> None:
        self._teams = tuple(teams)

    def _get_page(self) -> str:
        return self._page

    page = Property(str, _get_page, notify=changed)
    """list, teams, departments, add, one, edit, birthday, photo, erase, or sure."""

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_cropping(self) -> CroppingModel:
        return self._cropping

    cropping = Property(CroppingModel, _get_cropping, constant=True)

    def _get_form(self) -> PersonFormModel:
        return self._form

    form = Property(PersonFormModel, _get_form, constant=True)

    def _get_departments(self) -> DepartmentsModel:
        return self._departments

    departments = Property(DepartmentsModel, _get_departments, constant=True)

    def _get_done(self) -> str:
        return self._done

    done = Property(str, _get_done, notify=changed)
    """What was done last, where it is not seen otherwise."""

    def _get_team(self) -> str:
        return self._team

    team = Property(str, _get_team, notify=changed)
    """Whose people are listed; "" for everybody."""

    def _get_inactive(self) -> bool:
        return self._inactive

    inactive = Property(bool, _get_inactive, notify=changed)
    """Whether those are listed who are off the floor."""

    def _get_teams(self) -> list[dict[str, object]]:
        return [{"name": team.name, "people": team.people} for team in self._teams]

    teams = Property("QVariantList", _get_teams, notify=changed)

    def _get_displays(self) -> list[str]:
        return [say("people", DISPLAYS[display]) for display in Display]

    displays = Property("QStringList", _get_displays, notify=changed)

    def _get_one(self) -> dict[str, object]:
        person = self._person
        if person is None:
            return {}
        return {
            "person": person.id,
            "label": label(person),
            "team": person.team,
            "key": person.key,
            "display": tuple(Display).index(person.display),
            "picture": self._files.address(photo(person)),
            "letters": monogram(person),
            "hasPhoto": person.photo is not None,
            "birthday": ""
            if person.born is None
            else self._context.words.yearly_date(
                QDate(person.born.year, person.born.month, person.born.day)
            ),
            "birthdayShown": person.birthday_shown,
            "active": person.active,
            "hasBadge": person.has_badge,
            "isSelf": f"person:{person.id}" == self._context.actor,
        }

    one = Property("QVariantMap", _get_one, notify=changed)
    """The person who is looked at; names as their display choice allows."""

    @Slot(str)
    def show(self, page: str) -> None:
        """Open one of the pages."""
        if page not in _BACK:
            raise ValueError(f"no such page: {page}")
        if page == "departments":
            self._departments.begin()
        elif page in ("add", "edit", "birthday"):
            names = tuple(team.name for team in self._teams)
            self._form.begin(None if page == "add" else self._person, names)
        elif page == "photo":
            self._cropping.begin()
        self._turn(page)

    @Slot(str)
    def pickTeam(self, team: str) -> None:
        """List the people of one team, or of all ("")."""
        self._team, self._inactive = team, False
        self._turn("list")

    @Slot(bool)
    def setInactive(self, inactive: bool) -> None:
        """List those who are off the floor, or on it."""
        self._inactive, self._team = inactive, ""
        self._turn("list")

    @Slot(int)
    def setDisplay(self, place: int) -> None:
        """Show more or less of the person; places are those of `displays`."""
        display = tuple(Display)[place]
        self._change(lambda number, actor: self._people.set_display(number, display, actor))

    @Slot(bool)
    def setBirthdayShown(self, is_shown: bool) -> None:
        """Congratulate on the screen, or not."""
        self._change(lambda number, actor: self._people.set_birthday_shown(number, is_shown, actor))

    @Slot()
    def saveBirthday(self) -> None:
        """The day and month that were chosen."""
        born = self._form.born
        self._change(lambda number, actor: self._people.set_birthday(number, born, actor))

    @Slot()
    def dropBirthday(self) -> None:
        """The roster forgets the birthday."""
        self._change(lambda number, actor: self._people.set_birthday(number, None, actor))

    @Slot()
    def dropPhoto(self) -> None:
        """The person has no photo any more."""
        self._change(lambda number, actor: self._files.take_photo(number, None, actor), slow=True)

    @Slot(str)
    def _photo_taken(self, name: str) -> None:
        self._change(lambda number, actor: self._files.take_photo(number, name, actor), slow=True)

    @Slot(bool)
    def setActive(self, active: bool) -> None:
        """On the floor, or off it."""
        self._change(lambda number, actor: self._people.set_active(number, active, actor))

    @Slot()
    def save(self) -> None:
        """What stands in the form: somebody new, or the person anew."""
        row, actor = self._form.row(), self._context.actor
        if self._person is not None:
            self._change(lambda number, actor: self._people.edit_person(number, row, actor))
        else:
            self.change(lambda: self._people.add_person(row, actor), self._when_here())

    @Slot()
    def prepareBadge(self) -> None:
        """Let the page of badges, which is opened next, ask for this person."""
        if self._person is not None:
            self._new_badge(self._person.id, label(self._person))

    @Slot()
    def saveData(self) -> None:
        """Write everything about the person into a file for them."""
        person, actor = self._person, self._context.actor
        if person is None:
            return

        def came(saved: SavedData) -> None:
            if self._page != "one" or self._person is None or self._person.id != person.id:
                return
            place = saved.stick or say("ui", OUTBOX)
            self._done = say("ui", SAVED, {"file": saved.file, "place": place})

        self.change(lambda: self._files.save_data(person.id, actor), came, slow=True)

    @Slot()
    def erase(self) -> None:
        """Forget the person everywhere; the page has asked twice."""
        person, actor = self._person, self._context.actor
        if person is None or self._page != "sure":
            return

        def done(answer: None) -> None:
            del answer
            if self._person is not None and self._person.id == person.id:
                self._turn("list")
            else:
                self._picker.again()

        self.change(lambda: self._files.erase(person.id, actor), done, slow=True)

    def _change(self, do: Callable[[int, str], Person], *, slow: bool = False) -> None:
        person, actor = self._person, self._context.actor
        if person is not None:
            self.change(lambda: do(person.id, actor), self._when_here(), slow=slow)

    def _when_here(self) -> Callable[[Person], None]:
        """What shows a changed person, unless the manager has gone on meanwhile."""
        page, before = self._page, self._person

        def came(person: Person) -> None:
            # A new person may have brought a new team.
            self.ask(self._people.teams, self._teams_came)
            now = self._person
            if self._page == page and (now.id if now else 0) == (before.id if before else 0):
                self._person = person
                self._turn("one")
            elif now is not None and now.id == person.id:
                self._person = person
            else:
                self._picker.again()

        return came
