"""What the form of a recognition does on the storage worker."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.names import label
from kiosk.people.service import People
from kiosk.recognition.model import Recognition, RecognitionDraft, State
from kiosk.ui.models.writing_look import Known
from kiosk.ui.models.writing_steps import Order, Turn, Writer, turn_of


@dataclass(frozen=True, slots=True)
class Found:
    """What storage knew when the form was opened."""

    known: Known
    names: Mapping[int, str]
    groups: tuple[str, ...]
    stored: Recognition | None


class WritingStore:
    """Looks up, stores, hides; each method runs on the worker, and raises KnownError."""

    def __init__(self, recognitions: Writer, people: People, order: Order, clock: Clock) -> None:
        self._recognitions = recognitions
        self._people = people
        self._order = order
        self._clock = clock

    def ask(self, wanted: int) -> Found:
        """What there is to choose from, and the stored one that is `wanted`; 0 for none."""
        people = {one.id: one for one in self._people.roster()}
        names = {number: label(person) for number, person in people.items()}
        names |= {pick.person_id: pick.label for pick in self._people.picks_for_managers("")}
        teams = (one.name for one in self._people.teams())
        departments = (one.name for one in self._people.departments())
        return Found(
            Known(people, {one.key: one for one in self._recognitions.values()}),
            names,
            (*teams, *departments),
            self._recognitions.look(wanted) if wanted else None,
        )

    def keep(
        self,
        number: int,
        made: RecognitionDraft,
        actor: str,
        landed: Callable[[], None],
        *,
        flashes: bool,
    ) -> tuple[Recognition, Turn]:
        """Store a new one (`number` 0) or a change, and answer when it is shown.

        `landed` is called as soon as it is stored; one that `flashes` interrupts the slides.
        """
        if number:
            self._recognitions.edit(number, made, actor)
        stored = number or self._recognitions.add(made, actor)
        landed()
        one = self._recognitions.look(stored)
        if flashes and one.state is State.SHOWN:
            # It is stored in any case: what begins later interrupts nothing now.
            with suppress(KnownError):
                self._recognitions.flash(stored, actor)
                return one, Turn.NEXT
        return one, self._turn_of(one)

    def toggle_hidden(self, one: Recognition, actor: str) -> tuple[Recognition, Turn]:
        """Take it off the screen, or let it be shown after all; answers it as it is then."""
        hidden = one.state is State.HIDDEN
        use = self._recognitions.unhide if hidden else self._recognitions.hide
        use(one.id, actor)
        made = replace(one, state=State.SHOWN if hidden else State.HIDDEN)
        return made, self._turn_of(made)

    def _turn_of(self, one: Recognition) -> Turn:
        return turn_of(one, self._order, self._clock.now())
