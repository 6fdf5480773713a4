"""What became of a scan, for the screen that says so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.people.model import Pick
from kiosk.people.texts import OUTCOMES as PEOPLE_OUTCOMES
from kiosk.raffle.outcome import Outcome, Result
from kiosk.raffle.texts import said
from kiosk.scanning.texts import FAILURES
from kiosk.ui.models.moments import when
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words, say
from kiosk.words import QT_TRANSLATE_NOOP, Value

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

BADGE_UNKNOWN: Final = "badge_unknown"
BADGE_REPLACED: Final = "badge_replaced"
TEST: Final = "test"
CALM: Final = "calm"

_CONTEXT: Final = "ui"
_TEST_TITLE: Final = QT_TRANSLATE_NOOP("ui", "The scanner reads well.")
_TEST_ADVICE: Final = QT_TRANSLATE_NOOP("ui", "This was the test sheet. Nothing was changed.")
_CALM_TITLE: Final = QT_TRANSLATE_NOOP("ui", "One moment, please.")
_GIVEN_TITLE: Final = QT_TRANSLATE_NOOP("ui", "Ticket {ticket} goes to {name}.")
_BADGE_ADVICE: Final[Mapping[str, str]] = {
    BADGE_UNKNOWN: QT_TRANSLATE_NOOP("ui", "Until then you can pick your name from the list."),
    BADGE_REPLACED: QT_TRANSLATE_NOOP("ui", "Use your new one, or pick your name."),
}


@dataclass(frozen=True, slots=True)
class Look:
    """How an outcome looks and sounds: the status of its colour, its sign, its sound or none."""

    status: str
    glyph: str
    sound: Sound | None


LOOKS: Final[Mapping[str, Look]] = {
    Outcome.MISREAD: Look("question", "scan", Sound.WAKE),
    Outcome.NOT_OURS: Look("question", "question", Sound.WAKE),
    Outcome.UNKNOWN: Look("question", "search", Sound.REFUSED),
    Outcome.RETIRED: Look("refused", "bin", Sound.REFUSED),
    Outcome.RAFFLE_NOT_OPEN: Look("wait", "clock", Sound.ALREADY),
    Outcome.RAFFLE_CLOSED: Look("refused", "lock", Sound.REFUSED),
    Outcome.PERSON_UNKNOWN: Look("question", "person", Sound.REFUSED),
    Outcome.NOT_ELIGIBLE: Look("refused", "people", Sound.REFUSED),
    Outcome.ALREADY_YOURS: Look("already", "hand", Sound.ALREADY),
    Outcome.ALREADY_TAKEN: Look("refused", "bar", Sound.REFUSED),
    Outcome.OVER_LIMIT: Look("already", "heart", Sound.ALREADY),
    Outcome.REDEEMED: Look("good", "tick", Sound.REDEEMED),
    Outcome.TRY_AGAIN: Look("wait", "swap", Sound.WAKE),
    BADGE_UNKNOWN: Look("question", "badge", Sound.REFUSED),
    BADGE_REPLACED: Look("question", "printer", Sound.REFUSED),
    TEST: Look("good", "camera", Sound.WAKE),
    CALM: Look("wait", "pause", None),
}
"""Each outcome's own look; colours repeat, signs do not."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to show: an `Outcome` or a code of this module.

    `ticket`, `retry_at` and `given` are those of `kiosk.raffle.outcome.Result`; `receiver` is
    the colleague who was to get it, as they choose to be shown, "" for somebody hidden.
    """

    code: str
    ticket: int | None = None
    retry_at: datetime | None = None
    given: bool = False
    receiver: str = ""


def answered(result: Result, receiver: str = "") -> Answer:
    """What became of one token, with the colleague who was to get it, for the screen."""
    named = receiver if result.given else ""
    return Answer(result.outcome, result.ticket, result.retry_at, result.given, named)


@QmlElement
@QmlUncreatable("made in Python")
class ResultModel(QObject):
    """The answers of the last scan, and the questions who found it and who it is for.

    A colleague's name that was touched is asked about once more, since what is given stays given.
    `named` tells whom somebody touched, when nothing is left to ask.
    """

    changed = Signal()
    typingWanted = Signal()
    named = Signal(int, str, arguments=["person", "label"])

    def __init__(
        self,
        stage: StageModel,
        picker: PickerModel,
        clock: Clock,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._picker = picker
        self._clock = clock
        self._words = words
        self._answers: tuple[Answer, ...] = ()
        self._naming = False
        self._chosen: Pick | None = None
        self._won: QObject | None = None
        words.changed.connect(self.changed)
        stage.changed.connect(self._follow)
        picker.picked.connect(self._touched)

    def tell_wins(self, won: QObject) -> None:
        """`won` knows what a badge has won: a `kiosk.ui.models.won.WonModel`."""
        self._won = won
        self.changed.emit()

    def show(self, answers: Sequence[Answer]) -> Look:
        """Show what became of one or several tokens; answers with the look of the best news."""
        best = sorted(answers, key=lambda one: one.code != Outcome.REDEEMED)
        self._answers = tuple(best)
        self.changed.emit()
        return LOOKS[self._answers[0].code]

    @Slot()
    def _follow(self) -> None:
        if self._naming and self._stage.step != "asking":
            self._naming = False
            self.changed.emit()
        if self._chosen is not None and not self._stage.state.giving:
            self._chosen = None
            self.changed.emit()

    @Slot(int, str)
    def _touched(self, person: int, label: str) -> None:
        if self._stage.state.giving:
            self._chosen = self._picker.listed(person)
            self.changed.emit()
        else:
            self.named.emit(person, label)

    @Slot()
    def giveToChosen(self) -> None:
        """It is for the colleague who was chosen."""
        chosen = self._chosen
        if chosen is not None:
            self.named.emit(chosen.person_id, chosen.label)

    @Slot()
    def chooseAgain(self) -> None:
        """It is for somebody else than the colleague who was chosen."""
        self._chosen = None
        self.changed.emit()

    @Slot()
    def nameInstead(self) -> None:
        """Nobody has a badge at hand: list the names."""
        self._picker.begin()
        self._naming = True
        self.changed.emit()

    @Slot()
    def giveInstead(self) -> None:
        """The find is for a colleague: list the names to pick whose it will be."""
        self._naming = False
        self._picker.begin()
        self._stage.give()
        self.changed.emit()

    @Slot()
    def typeInstead(self) -> None:
        """The code does not read: type it."""
        self.typingWanted.emit()

    @Slot()
    def back(self) -> None:
        """From the names to where they were asked for, and from there out."""
        if self._chosen is not None:
            self.chooseAgain()
        elif self._stage.state.giving and self._stage.step == "asking":
            self._stage.keep()
        elif self._naming:
            self._naming = False
            self.changed.emit()
        else:
            self._stage.close()

    def _first(self) -> Answer:
        return self._answers[0] if self._answers else Answer(Outcome.TRY_AGAIN)

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_won(self) -> QObject | None:
        return self._won

    won = Property(QObject, _get_won, notify=changed)
    """What the badge has won; null where nobody tells."""

    def _get_naming(self) -> bool:
        return self._naming

    naming = Property(bool, _get_naming, notify=changed)

    def _get_chosen(self) -> bool:
        return self._chosen is not None

    chosen = Property(bool, _get_chosen, notify=changed)
    """Whether a colleague was chosen, and it is to be said that it is for them."""

    def _get_chosen_label(self) -> str:
        return self._chosen.label if self._chosen else ""

    chosenLabel = Property(str, _get_chosen_label, notify=changed)

    def _get_chosen_team(self) -> str:
        return self._chosen.team if self._chosen else ""

    chosenTeam = Property(str, _get_chosen_team, notify=changed)

    def _get_code(self) -> str:
        return self._first().code

    code = Property(str, _get_code, notify=changed)

    def _get_status(self) -> str:
        return LOOKS[self._first().code].status

    status = Property(str, _get_status, notify=changed)

    def _get_glyph(self) -> str:
        return LOOKS[self._first().code].glyph

    glyph = Property(str, _get_glyph, notify=changed)

    def _get_title(self) -> str:
        return self._say_title(self._first())

    title = Property(str, _get_title, notify=changed)

    def _get_advice(self) -> str:
        return self._say_advice(self._first())

    advice = Property(str, _get_advice, notify=changed)

    def _get_ticket(self) -> int:
        return self._first().ticket or 0

    ticket = Property(int, _get_ticket, notify=changed)

    def _get_tickets(self) -> list[int]:
        return [one.ticket for one in self._answers if _is_new(one) and one.ticket]

    tickets = Property("QVariantList", _get_tickets, notify=changed)

    def _get_others(self) -> list[str]:
        rest = [one for one in self._answers[1:] if not _is_new(one)]
        return list(dict.fromkeys(self._say_title(one) for one in rest))

    others = Property("QVariantList", _get_others, notify=changed)

    def _get_given(self) -> bool:
        return self._first().given and _is_new(self._first())

    given = Property(bool, _get_given, notify=changed)

    def _get_second(self) -> bool:
        return self._first().given and not _is_new(self._first())

    second = Property(bool, _get_second, notify=changed)
    """Whether it was to go to a colleague already, who cannot have it."""

    def _get_receiver(self) -> str:
        return _ending(self._first().receiver)

    receiver = Property(str, _get_receiver, notify=changed)

    def _say_title(self, answer: Answer) -> str:
        if answer.code == TEST:
            return say(_CONTEXT, _TEST_TITLE)
        if answer.code == CALM:
            return say(_CONTEXT, _CALM_TITLE)
        if answer.code in _BADGE_ADVICE:
            return say("people", PEOPLE_OUTCOMES[answer.code])
        values: dict[str, Value] = {"ticket": answer.ticket or 0, "name": _ending(answer.receiver)}
        if answer.receiver and _is_new(answer):
            return say(_CONTEXT, _GIVEN_TITLE, values)
        return say("raffle", said(_result(answer))[0], values)

    def _say_advice(self, answer: Answer) -> str:
        if answer.code == TEST:
            return say(_CONTEXT, _TEST_ADVICE)
        if answer.code == CALM:
            return say("scanning", FAILURES["calm"])
        if answer.code in _BADGE_ADVICE:
            return say(_CONTEXT, _BADGE_ADVICE[answer.code])
        again = when(answer.retry_at, self._clock, self._words) if answer.retry_at else ""
        values: dict[str, Value] = {"ticket": answer.ticket or 0, "when": again}
        return say("raffle", said(_result(answer))[1], values)


def _is_new(answer: Answer) -> bool:
    return answer.code == Outcome.REDEEMED


def _ending(name: str) -> str:
    """A name with which a sentence ends: the full stop of its initials is the sentence's."""
    return name.removesuffix(".")


def _result(answer: Answer) -> Result:
    return Result(Outcome(answer.code), answer.ticket, retry_at=answer.retry_at, given=answer.given)
