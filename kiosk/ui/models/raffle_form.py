"""Making a raffle: its prizes, its limits, the draw, who takes no part; then a last look."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local, today
from kiosk.errors import KnownError
from kiosk.people.service import People
from kiosk.raffle.excluding import organisers
from kiosk.raffle.model import Raffle, Rules, State, Status
from kiosk.raffle.running import NAME_MOST
from kiosk.raffle.service import Raffles
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.moments import opening
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.raffle_excluded import Crowd, RaffleExcludedModel
from kiosk.ui.models.raffle_prizes import PrizePictures, RafflePrizesModel
from kiosk.ui.models.raffle_terms import NO_LIMIT, RaffleTermsModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say, say_error
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

HUNT: Final = QT_TRANSLATE_NOOP("ui", "Moustache hunt {year}")
PRIZES: Final = (
    QT_TRANSLATE_NOOP("ui", "First prize"),
    QT_TRANSLATE_NOOP("ui", "Second prize"),
    QT_TRANSLATE_NOOP("ui", "Third prize"),
)


class Step(StrEnum):
    """Which part of the form is shown."""

    PRIZES = "prizes"
    PRIZE = "prize"
    PICTURES = "pictures"
    LIMITS = "limits"
    DRAW = "draw"
    EXCLUDED = "excluded"
    TEAMS = "teams"
    PEOPLE = "people"
    SURE = "sure"


_BEFORE: Final = {
    Step.PRIZE: Step.PRIZES,
    Step.PICTURES: Step.PRIZE,
    Step.LIMITS: Step.PRIZES,
    Step.DRAW: Step.LIMITS,
    Step.EXCLUDED: Step.DRAW,
    Step.TEAMS: Step.EXCLUDED,
    Step.PEOPLE: Step.EXCLUDED,
    Step.SURE: Step.EXCLUDED,
}
_AFTER: Final = {
    Step.PRIZES: Step.LIMITS,
    Step.LIMITS: Step.DRAW,
    Step.DRAW: Step.EXCLUDED,
    Step.EXCLUDED: Step.SURE,
}


@dataclass(frozen=True, slots=True)
class _Found:
    """What storage knew when the form was opened."""

    status: Status
    left_out: tuple[int, ...]
    crowd: Crowd

    @property
    def begun(self) -> Raffle | None:
        """The raffle that is planned or announced."""
        raffle = self.status.raffle
        going = raffle is not None and raffle.state in (State.PLANNED, State.ANNOUNCED)
        return raffle if going else None


@QmlElement
@QmlUncreatable("made in Python")
class RaffleFormModel(Desk):
    """Starts from a raffle that is planned, else from good defaults.

    What was typed stays, also when the form is left or locks itself, until a raffle is made of
    it, or another manager opens the form. Of an announced raffle only the last look is left.
    """

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        raffles: Raffles,
        people: People,
        managers: Callable[[], Sequence[int]],
        pictures: PrizePictures,
    ) -> None:
        """`managers` gives their numbers, on the storage worker."""
        super().__init__(context)
        self._raffles = raffles
        self._people = people
        self._managers = managers
        self._prizes = RafflePrizesModel(self, pictures)
        self._terms = RaffleTermsModel(context.clock, context.words, self)
        self._excluded = RaffleExcludedModel(
            PickerModel(people.picks_for_managers, context.jobs), self
        )
        for part in (self._prizes, self._terms, self._excluded):
            part.changed.connect(self.changed)
            part.edited.connect(self._edited)
        self._ready = False
        self._fixed = False
        self._step = Step.PRIZES
        self._name = ""
        self._suggested = ""
        self._rules = Rules()
        self._draft_of: str | None = None
        self._is_draft = False
        self._writer = ""

    def opened(self) -> None:
        """Ask what there is already."""
        self._ready = False
        self._fixed = False
        self._step = Step.PRIZES
        self.ask(self._look, self._came)

    def left(self) -> None:
        """Names of people are for managers only."""
        self._excluded.forget()

    def back(self) -> bool:
        """One step back; from the prizes out of the form, and so from what is announced."""
        if self._fixed or self._step not in _BEFORE:
            return False
        self._go(_BEFORE[self._step])
        return True

    def _go(self, step: Step) -> None:
        self._step = step
        self._problem = ""
        self.tell()

    def _look(self) -> _Found:
        return _Found(
            status=self._raffles.status(),
            left_out=self._raffles.left_out(),
            crowd=Crowd(
                roster=self._people.roster(),
                picks=self._people.picks_for_managers(""),
                organisers=organisers(self._managers(), self._raffles.hiders()),
            ),
        )

    def _came(self, found: _Found) -> None:
        raffle = found.begun
        self._fixed = raffle is not None and raffle.state is State.ANNOUNCED
        about = None if raffle is None else raffle.id
        own = self._is_draft and self._writer == self._context.actor
        if own and not self._fixed and about == self._draft_of:
            self._excluded.take_over(found.crowd, self._excluded.people)
        else:
            dropped = self._is_draft
            self._begin(raffle, found)
            self._draft_of, self._is_draft = about, False
            if dropped:
                self._prizes.tidy()
        if self._fixed:
            self._step = Step.SURE
        self._ready = True

    def _begin(self, raffle: Raffle | None, found: _Found) -> None:
        self._excluded.take_over(found.crowd, found.left_out if raffle is not None else ())
        if raffle is not None:
            self._name, self._suggested = raffle.name, ""
            self._rules = raffle.rules
            self._prizes.take_over(raffle.rules)
        else:
            self._name = say("ui", HUNT, {"year": today(self._context.clock).year})
            self._suggested = self._name
            self._rules = Rules()
            self._prizes.suggest([say("ui", prize) for prize in PRIZES])
        self._terms.take_over(self._rules)

    @Slot()
    def _edited(self) -> None:
        self._is_draft = True
        self._writer = self._context.actor

    def _get_ready(self) -> bool:
        return self._ready

    ready = Property(bool, _get_ready, notify=changed)

    def _get_fixed(self) -> bool:
        return self._fixed

    fixed = Property(bool, _get_fixed, notify=changed)
    """Whether the raffle is announced: nothing changes any more."""

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=changed)

    def _get_name(self) -> str:
        return self._name

    name = Property(str, _get_name, notify=changed)

    def _get_suggested(self) -> str:
        return self._suggested

    suggested = Property(str, _get_suggested, notify=changed)
    """The name that the form wrote by itself."""
    nameMost = Property(int, lambda self: NAME_MOST, constant=True)

    def _get_prizes(self) -> RafflePrizesModel:
        return self._prizes

    prizes = Property(RafflePrizesModel, _get_prizes, constant=True)

    def _get_terms(self) -> RaffleTermsModel:
        return self._terms

    terms = Property(RaffleTermsModel, _get_terms, constant=True)

    def _get_excluded(self) -> RaffleExcludedModel:
        return self._excluded

    excluded = Property(RaffleExcludedModel, _get_excluded, constant=True)

    @Slot(str)
    def setName(self, name: str) -> None:
        """The raffle's name, as typed."""
        self._name = name
        self._edited()

    @Slot(int)
    def openPrize(self, place: int) -> None:
        """Tell more of a prize."""
        self._prizes.choose(place)
        self._go(Step.PRIZE)

    @Slot()
    def openPictures(self) -> None:
        """Choose the picture of the open prize."""
        self._go(Step.PICTURES)
        self._prizes.look()

    @Slot(int)
    def takePicture(self, place: int) -> None:
        """Take this picture for the open prize."""
        self._prizes.take(place, lambda: self._go(Step.PRIZE))

    @Slot()
    def removePrize(self) -> None:
        """Take the open prize off the list."""
        self._prizes.remove(self._prizes.open)
        self._go(Step.PRIZES)

    @Slot()
    def openTeams(self) -> None:
        """Choose whole teams that do not take part."""
        self._go(Step.TEAMS)

    @Slot()
    def openPeople(self) -> None:
        """Choose single people who do not take part."""
        self._excluded.picker.begin()
        self._go(Step.PEOPLE)

    @Slot()
    def next(self) -> None:
        """To the next part, if this one is in order; otherwise it says what is not."""
        if not self._ready or self._step not in _AFTER:
            return
        problem = self._wrong()
        if problem:
            self.fail(problem)
        else:
            self._go(_AFTER[self._step])

    def _wrong(self) -> str:
        match self._step:
            case Step.PRIZES:
                if not self._name.strip():
                    return say_error(KnownError("raffle_name_wrong", most=NAME_MOST))
                return self._prizes.wrong()
            case Step.LIMITS:
                return self._terms.limits_wrong()
            case Step.DRAW:
                return self._terms.draw_wrong()
            case _:
                return ""

    def _get_sure(self) -> dict[str, object]:
        rules = self._rules if self._fixed else self._chosen()
        clock, words = self._context.clock, self._context.words
        said = ", ".join(opening((hours,), clock, words) for hours in rules.opening_hours)
        late = None if rules.draw_at is None else local(rules.draw_at, clock.zone)
        return {
            "name": " ".join(self._name.split()),
            "prizes": self._prizes.shown([rules.prize(at) for at in range(len(rules.prizes))]),
            "pieces": len(rules.prizes),
            "inAll": 0 if rules.tickets_per_person >= NO_LIMIT else rules.tickets_per_person,
            "aDay": rules.tickets_per_day or 0,
            "hours": said[:1].upper() + said[1:],
            "oneWin": rules.one_win_per_person,
            "claimMinutes": rules.claim_minutes,
            "holdSeconds": rules.hold_seconds,
            "drawDay": "" if late is None else self._terms.day(late.date()),
            "drawTime": "" if late is None else self._terms.clocked(late.time()),
            "excluded": [row["label"] for row in self._excluded.rows()],
        }

    sure = Property("QVariantMap", _get_sure, notify=changed)
    """All that would be fixed. No limit is 0; no hours and no earliest time of the draw are ""."""

    @Slot()
    def announceRaffle(self) -> None:
        """Fix and show the raffle that was looked at last; it is opened later."""
        self._make(self._raffles.announce)

    @Slot()
    def openRaffle(self) -> None:
        """Open the raffle that was looked at last, and announce it if nobody has."""
        self._make(self._raffles.open)

    def _make(self, use: Callable[[Rules | None, str, str, Sequence[int]], Raffle]) -> None:
        if not self._ready or self._step is not Step.SURE:
            return
        name, actor = self._name, self._context.actor
        # Those who are left out go by number: what the rules hold of them are pseudonyms.
        rules = None if self._fixed else self._chosen().with_excluded(())
        people = () if self._fixed else self._excluded.people

        def made(raffle: Raffle) -> None:
            del raffle
            self._is_draft = False
            self._prizes.tidy()
            self.close()

        self.change(lambda: use(rules, name, actor, people), made)

    def _chosen(self) -> Rules:
        return replace(
            self._terms.put_into(self._rules),
            prizes=self._prizes.names(),
            details=self._prizes.details(),
        )
