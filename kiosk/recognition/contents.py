"""What managers see of all recognitions: rows of a list, and one of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kiosk.people.model import Person
from kiosk.people.names import Listed, listed_for_managers, match
from kiosk.people.store import PeopleStore
from kiosk.recognition.model import Kind, State
from kiosk.recognition.store import Phase


@dataclass(frozen=True, slots=True)
class ContentRow:
    """One recognition in the list.

    `who` are those whom it honours, as they may be shown; hidden people are called by their number
    ("#17"). `words` are the customer's, else its text. `day` is when it happened, on the site's
    calendar. `unanswered` is customer praise without a leader's note.
    """

    id: int
    kind: Kind
    who: tuple[str, ...]
    title: str
    words: str
    state: State
    phase: Phase
    day: date
    shown: int
    last_shown_at: datetime | None
    unanswered: bool


@dataclass(frozen=True, slots=True)
class ContentsPage:
    """A part of the list; `more` says whether there are further ones behind."""

    rows: tuple[ContentRow, ...]
    more: bool


class Roster:
    """Whom a word may mean; the roster is read again only when it has changed."""

    def __init__(self) -> None:
        self._version = -1
        self._listed: tuple[Listed, ...] = ()

    def meant(self, people: PeopleStore, word: str) -> Sequence[int]:
        """The people one of whose names begins with `word`, hidden and inactive ones too."""
        version = people.version()
        if version != self._version:
            self._listed = listed_for_managers(_all_active(people.roster()))
            self._version = version
        return [pick.person_id for pick in match(self._listed, word)]


def _all_active(people: Iterable[Person]) -> Iterable[Person]:
    return (replace(person, active=True) for person in people)
