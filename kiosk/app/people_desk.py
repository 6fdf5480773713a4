"""What the manager's page of people does with files: photos, a person's data, erasure."""

from typing import TYPE_CHECKING

from kiosk.app.media import drop_unused
from kiosk.app.personal_file import save_zip
from kiosk.app.pictures_in import PicturePlaces
from kiosk.people.model import Person

if TYPE_CHECKING:
    from kiosk.ui.models.people_book import SavedData


class PeopleFiles(PicturePlaces):
    """Implements `kiosk.ui.models.people_book.PeopleFiles`; for the slow worker."""

    def take_photo(self, person_id: int, name: str | None, actor: str) -> Person:
        """Give a person a photo of the media folder, or none; nobody's old one is deleted."""
        before = self._app.people.person(person_id).photo
        try:
            return self._app.people.set_photo(person_id, name, actor)
        finally:
            # Of the two, whichever nobody has now: the new one too, if it was refused.
            drop_unused(self._app, [each for each in (before, name) if each])

    def save_data(self, person_id: int, actor: str) -> "SavedData":
        """Write everything about a person to the first stick, else into the outbox."""
        from kiosk.app.press import Saving
        from kiosk.ui.models.people_book import SavedData

        saving = Saving(self._app, self._sticks)
        place = saving.places()[0]
        file = saving.file(place.folder, f"person-{person_id}", ".zip")
        save_zip(self._app, person_id, file, actor)
        return SavedData(file.name, place.stick)

    def erase(self, person_id: int, actor: str) -> None:
        """Forget a person everywhere."""
        self._app.erase(person_id, actor)

    def address(self, name: str | None) -> str:
        """Where QML finds a photo; "" for none."""
        from kiosk.ui.pictures import Pictures

        return Pictures(self._app.site.media).address(name)
