"""What the manager's page of people needs of the people, and of their files."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kiosk.people.model import Display, Person, PersonRow, Pick, Team
from kiosk.ui.models.cropping import PicturePlaces
from kiosk.ui.models.departments import DepartmentBook


class Roster(DepartmentBook, Protocol):
    """What the page needs of `kiosk.people.service.People`; used on the storage worker."""

    def picks_for_managers(self, letters: str) -> tuple[Pick, ...]:
        """Active people by letters."""
        ...

    def picks_of_inactive(self, letters: str) -> tuple[Pick, ...]:
        """People off the floor by letters."""
        ...

    def person(self, person_id: int) -> Person:
        """One person."""
        ...

    def teams(self) -> tuple[Team, ...]:
        """The teams."""
        ...

    def add_person(self, row: PersonRow, actor: str) -> Person:
        """Somebody new."""
        ...

    def edit_person(self, person_id: int, row: PersonRow, actor: str) -> Person:
        """Names, team and id anew."""
        ...

    def set_display(self, person_id: int, display: Display, actor: str) -> Person:
        """How much is shown of them."""
        ...

    def set_birthday(self, person_id: int, born: date | None, actor: str) -> Person:
        """Their birthday."""
        ...

    def set_birthday_shown(self, person_id: int, is_shown: bool, actor: str) -> Person:
        """Whether the screen congratulates."""
        ...

    def set_active(self, person_id: int, active: bool, actor: str) -> Person:
        """On the floor, or off it."""
        ...


@dataclass(frozen=True, slots=True)
class SavedData:
    """Everything about a person lies in a file of this name on a stick, or in the outbox ("")."""

    file: str
    stick: str


class PeopleFiles(PicturePlaces, Protocol):
    """What touches files of people; called on the slow worker."""

    def take_photo(self, person_id: int, name: str | None, actor: str) -> Person:
        """Give a person the photo with this media name, or none; the old one is deleted."""
        ...

    def save_data(self, person_id: int, actor: str) -> SavedData:
        """Write everything about a person to the first stick, or into the outbox."""
        ...

    def erase(self, person_id: int, actor: str) -> None:
        """Forget a person everywhere."""
        ...

    def address(self, name: str | None) -> str:
        """Where QML finds a photo; "" for none."""
        ...
