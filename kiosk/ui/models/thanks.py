"""Saying thanks: to whom, with which words, from whom."""

import logging
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KnownError
from kiosk.recognition.model import LIMITS, MOST_NAMED, Kind, Thanked
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.thanks_draft import BACK, Choices, Draft, Groups, Step, Thanking
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXT: Final = "recognition"
LONGEST: Final = LIMITS[Kind.THANKS]["text"]

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class ThanksModel(QObject):
    """Keeps the draft, also while a scan's result lies over the screen; forgets it afterwards."""

    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        recognitions: Thanking,
        people: Groups,
        whom: PickerModel,
        senders: PickerModel,
        jobs: Jobs,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        """`whom` and `senders` are this screen's own pick lists."""
        super().__init__(parent)
        self._stage = stage
        self._recognitions = recognitions
        self._people = people
        self._whom = whom
        self._senders = senders
        self._jobs = jobs
        self._step = Step.WHOM
        self._draft = Draft()
        self._choices = Choices()
        self._under_way = False
        self._busy = False
        self._waiting = False
        self._problem = ""
        self._seen: int | None = None
        self._sending = False
        self._visit = 0
        self._fresh_page = FreshPage()
        stage.modeChanged.connect(self._follow)
        stage.changed.connect(self._somebody)
        words.changed.connect(self.changed)
        whom.picked.connect(self._toggle)
        senders.picked.connect(self._from)

    @Slot()
    def _follow(self) -> None:
        mode = self._stage.state.mode
        if mode is Mode.THANKS and not self._under_way:
            self._begin()
        elif mode is not Mode.THANKS and mode is not Mode.RESULT:
            self._under_way = False
            self._forget_sending()

    def _begin(self) -> None:
        self._under_way = True
        self._forget_sending()
        self._draft = Draft()
        self._problem = ""
        self._go(Step.WHOM)
        self._whom.begin()
        self._jobs.run(self._choose_from, self._came, self._did_not_come)
        self.changed.emit()

    def _forget_sending(self) -> None:
        """What is on its way still is nothing to whoever comes next."""
        self._visit += 1
        self._busy = False
        self._sending = False

    def _choose_from(self) -> Choices:
        return Choices(
            tuple(one.name for one in self._people.teams()),
            tuple(one.name for one in self._people.departments()),
            self._recognitions.values(),
            self._recognitions.may_be_unsigned(),
        )

    def _came(self, choices: Choices) -> None:
        self._choices = choices
        self.changed.emit()

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("nothing to choose from: %s", error)

    def _go(self, step: Step) -> None:
        self._problem = ""
        if step is not self._step:
            self._step = step
            self.stepChanged.emit()
        self.changed.emit()

    @Slot()
    def _somebody(self) -> None:
        """A badge on the way says from whom it is, and the question is answered."""
        known = self._stage.state.identified
        person = known.person_id if known else None
        if person == self._seen:
            return
        self._seen = person
        if person is not None and self._step is Step.SENDER:
            sending, self._sending = self._sending, False
            self._go(Step.CHECK)
            if sending:
                self.send()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """One step back; from the first one to the page before."""
        self._sending = False
        if self._step in BACK:
            self._go(BACK[self._step])
        else:
            self._stage.home()

    @Slot(str)
    def go(self, step: str) -> None:
        """Open a step by its name; one that has nothing to stand on stays closed."""
        wanted = Step(step)
        if wanted in (Step.WORDS, Step.WRITE, Step.CHECK) and not self._draft.named:
            return
        if wanted is Step.CHECK and not self._draft.text.strip():
            return
        if wanted is Step.SENDER:
            self._senders.begin()
        if wanted is not Step.SENT:
            self._go(wanted)
        if wanted is Step.CHECK:
            self._fresh_page.came()

    @Slot()
    def again(self) -> None:
        """Say thanks to somebody else; not by the touch that sent the last ones."""
        if not self._fresh_page.is_unseen():
            self._begin()

    @Slot(int, str)
    def _toggle(self, person: int, label: str) -> None:
        if person in self._draft.people:
            del self._draft.people[person]
        elif self._draft.named < MOST_NAMED:
            self._draft.people[person] = label
            self._whom.begin()
        self.changed.emit()

    @Slot(int)
    def drop(self, person: int) -> None:
        """Take a person from the list again."""
        self._draft.people.pop(person, None)
        self.changed.emit()

    @Slot(str)
    def toggleTeam(self, name: str) -> None:
        """Add a team or department to the list, or take it off."""
        if name in self._draft.teams:
            self._draft.teams.remove(name)
        elif self._draft.named < MOST_NAMED:
            self._draft.teams.append(name)
        self.changed.emit()

    @Slot(str)
    def ready(self, code: str) -> None:
        """Take a ready sentence, in the language of the screen."""
        self._draft.text = say(CONTEXT, self._recognitions.ready_sentences()[code])
        self._go(Step.CHECK)

    @Slot(str)
    def write(self, text: str) -> None:
        """The words as they are being written."""
        self._draft.text = text[:LONGEST]
        self.changed.emit()

    @Slot(str)
    def choose(self, value: str) -> None:
        """Name the value that it shows, by its key; "" for none."""
        self._draft.value = next((one for one in self._choices.values if one.key == value), None)
        self._go(Step.CHECK)

    @Slot(int, str)
    def _from(self, person_id: int, label: str) -> None:
        self._stage.identify(person_id, label)

    @Slot()
    def fromColleague(self) -> None:
        """From nobody in particular."""
        if self._stage.state.identified is not None:
            self._stage.forget()
        self._go(Step.CHECK)

    @Slot()
    def send(self) -> None:
        """Store it; a second touch meanwhile does nothing, nor one that came twice.

        Where the site wants to know from whom it is, that is asked first, and the answer sends it.
        """
        if self._busy or self._step is not Step.CHECK or self._fresh_page.is_unseen():
            return
        known = self._stage.state.identified
        if known is None and not self._choices.unsigned:
            self.go(Step.SENDER)
            self._sending = True
            return
        draft = self._draft.with_sender(known.person_id if known else None)
        self._busy = True
        self._problem = ""
        self.changed.emit()
        visit = self._visit
        self._jobs.run(
            lambda: self._recognitions.say_thanks(draft),
            lambda thanked: self._sent(visit, thanked),
            lambda error: self._not_sent(visit, error),
        )

    def _sent(self, visit: int, thanked: Thanked) -> None:
        if visit != self._visit:
            return
        self._busy = False
        self._waiting = thanked.waiting
        if self._stage.state.identified is not None:
            self._stage.forget()
        self._go(Step.SENT)
        self._fresh_page.came()

    def _not_sent(self, visit: int, error: Exception) -> None:
        if not isinstance(error, KnownError):
            _log.error("thanks could not be stored", exc_info=error)
            error = KnownError("try_again")
        if visit != self._visit:
            return
        self._busy = False
        self._problem = say_error(error)
        self.changed.emit()

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=stepChanged)

    def _get_whom(self) -> PickerModel:
        return self._whom

    whom = Property(PickerModel, _get_whom, constant=True)

    def _get_senders(self) -> PickerModel:
        return self._senders

    senders = Property(PickerModel, _get_senders, constant=True)

    def _get_people(self) -> list[dict[str, object]]:
        return [{"person": key, "label": label} for key, label in self._draft.people.items()]

    people = Property("QVariantList", _get_people, notify=changed)

    def _get_names(self) -> list[str]:
        return [*self._draft.people.values(), *self._draft.teams]

    names = Property("QVariantList", _get_names, notify=changed)

    def _get_full(self) -> bool:
        return self._draft.named >= MOST_NAMED

    full = Property(bool, _get_full, notify=changed)

    def _get_teams(self) -> list[dict[str, object]]:
        return self._listed(self._choices.teams)

    teams = Property("QVariantList", _get_teams, notify=changed)

    def _get_departments(self) -> list[dict[str, object]]:
        return self._listed(self._choices.departments)

    departments = Property("QVariantList", _get_departments, notify=changed)

    def _listed(self, names: Sequence[str]) -> list[dict[str, object]]:
        return [{"name": name, "chosen": name in self._draft.teams} for name in names]

    def _get_sentences(self) -> list[dict[str, str]]:
        ready = self._recognitions.ready_sentences()
        return [{"code": code, "text": say(CONTEXT, text)} for code, text in ready.items()]

    sentences = Property("QVariantList", _get_sentences, notify=changed)

    def _get_values(self) -> list[dict[str, object]]:
        chosen = self._draft.value.key if self._draft.value else ""
        return [
            {"key": one.key, "name": say(CONTEXT, one.name), "chosen": one.key == chosen}
            for one in self._choices.values
        ]

    values = Property("QVariantList", _get_values, notify=changed)

    def _get_value(self) -> str:
        return say(CONTEXT, self._draft.value.name) if self._draft.value else ""

    value = Property(str, _get_value, notify=changed)

    def _get_text(self) -> str:
        return self._draft.text

    text = Property(str, _get_text, notify=changed)

    def _get_longest(self) -> int:
        return LONGEST

    longest = Property(int, _get_longest, constant=True)

    def _get_unsigned(self) -> bool:
        return self._choices.unsigned

    unsigned = Property(bool, _get_unsigned, notify=changed)
    """Whether they may come from "a colleague"."""

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=changed)

    def _get_waits(self) -> bool:
        return self._waiting

    waits = Property(bool, _get_waits, notify=changed)

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=changed)
