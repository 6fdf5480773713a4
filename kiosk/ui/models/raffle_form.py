"""Opening a raffle: its name, its prizes in the order of the draw, its limits; then a last look."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from enum import StrEnum
from itertools import groupby
from typing import Final

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Raffle, Rules, State, Status
from kiosk.raffle.rules import PRIZE_CHARACTERS
from kiosk.raffle.running import NAME_MOST
from kiosk.raffle.service import Raffles
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.moments import opening
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

PRIZES_MOST: Final = 12
"""So many prizes can be typed at the screen; longer lists come with a rules file."""

HUNT: Final = QT_TRANSLATE_NOOP("ui", "Moustache hunt {year}")
PRIZES: Final = (
    QT_TRANSLATE_NOOP("ui", "First prize"),
    QT_TRANSLATE_NOOP("ui", "Second prize"),
    QT_TRANSLATE_NOOP("ui", "Third prize"),
)

IN_ALL: Final = (1, 3, 5, 10, 20)
"""How many tickets a person may have in all, and without a limit."""

NO_LIMIT: Final = 1_000_000
"""What the rules say where a person may have any number of tickets."""

A_DAY: Final = (1, 2, 3, 5)
"""How many tickets a person may get on one day, and without a limit."""

WEEKDAYS: Final = (1, 2, 3, 4, 5)
EVERY_DAY: Final = (1, 2, 3, 4, 5, 6, 7)
_STEP_MINUTES: Final = 30
_DAY_MINUTES: Final = 24 * 60


class Step(StrEnum):
    """Which part of the form is shown, in their order."""

    PRIZES = "prizes"
    LIMITS = "limits"
    SURE = "sure"


_BEFORE: Final = {Step.LIMITS: Step.PRIZES, Step.SURE: Step.LIMITS}
_AFTER: Final = {Step.PRIZES: Step.LIMITS, Step.LIMITS: Step.SURE}


class Opening(StrEnum):
    """On which days found tokens are taken."""

    ALWAYS = "always"
    WEEKDAYS = "weekdays"
    EVERY_DAY = "every_day"


@QmlElement
@QmlUncreatable("made in Python")
class RaffleFormModel(Desk):
    """Starts from a raffle that is planned or announced, else from good defaults."""

    changed = Signal()

    def __init__(self, context: DeskContext, raffles: Raffles) -> None:
        super().__init__(context)
        self._raffles = raffles
        self._ready = False
        self._fixed = False
        self._step = Step.PRIZES
        self._name = ""
        self._prizes: list[str] = []
        self._suggested: tuple[str, ...] = ()
        self._in_all = NO_LIMIT
        self._a_day: int | None = None
        self._opening = Opening.ALWAYS
        self._begin = time(8)
        self._end = time(18)
        self._rules = Rules()

    def opened(self) -> None:
        """Ask what there is already."""
        self._ready = False
        self._step = Step.PRIZES
        self.ask(self._raffles.status, self._draft)

    def back(self) -> bool:
        """One step back; from the prizes out of the form."""
        if self._step not in _BEFORE:
            return False
        self._go(_BEFORE[self._step])
        return True

    def _go(self, step: Step) -> None:
        self._step = step
        self._problem = ""
        self.tell()

    def _draft(self, status: Status) -> None:
        raffle = status.raffle
        begun = raffle is not None and raffle.state in (State.PLANNED, State.ANNOUNCED)
        self._fixed = raffle is not None and raffle.state is State.ANNOUNCED
        self._suggested = ()
        if raffle is not None and begun:
            self._take_over(raffle)
        else:
            self._name = say("ui", HUNT, {"year": today(self._context.clock).year})
            self._rules = Rules(prizes=tuple(say("ui", prize) for prize in PRIZES))
            self._from_rules()
            self._suggested = (self._name, *self._prizes)
        self._ready = True

    def _take_over(self, raffle: Raffle) -> None:
        self._name = raffle.name
        self._rules = raffle.rules
        self._from_rules()

    def _from_rules(self) -> None:
        rules = self._rules
        self._prizes = list(rules.prizes)
        self._in_all = rules.tickets_per_person
        self._a_day = rules.tickets_per_day
        self._opening = Opening.ALWAYS
        if len(rules.opening_hours) == 1:
            (hours,) = rules.opening_hours
            days = {WEEKDAYS: Opening.WEEKDAYS, EVERY_DAY: Opening.EVERY_DAY}
            if hours.days in days:
                self._opening = days[hours.days]
                self._begin, self._end = hours.begin, hours.end

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

    def _get_prizes(self) -> list[str]:
        return list(self._prizes)

    prizes = Property("QStringList", _get_prizes, notify=changed)

    def _get_suggested(self) -> list[str]:
        return list(self._suggested)

    suggested = Property("QStringList", _get_suggested, notify=changed)
    """What the form wrote into its lines by itself."""
    nameMost = Property(int, lambda self: NAME_MOST, constant=True)
    prizeMost = Property(int, lambda self: PRIZE_CHARACTERS, constant=True)
    prizesMost = Property(int, lambda self: PRIZES_MOST, constant=True)

    def _get_in_all(self) -> int:
        return IN_ALL.index(self._in_all) if self._in_all in IN_ALL else len(IN_ALL)

    inAll = Property(int, _get_in_all, notify=changed)
    """The place of the limit in `inAllChoices`; one more is no limit."""
    inAllChoices = Property("QVariantList", lambda self: list(IN_ALL), constant=True)

    def _get_a_day(self) -> int:
        return A_DAY.index(self._a_day) if self._a_day in A_DAY else len(A_DAY)

    aDay = Property(int, _get_a_day, notify=changed)
    aDayChoices = Property("QVariantList", lambda self: list(A_DAY), constant=True)

    def _get_opening(self) -> int:
        return list(Opening).index(self._opening)

    opening = Property(int, _get_opening, notify=changed)
    """The place in `Opening`."""

    def _get_begin(self) -> str:
        return self._context.words.short_time(QTime(self._begin.hour, self._begin.minute))

    begin = Property(str, _get_begin, notify=changed)

    def _get_end(self) -> str:
        return self._context.words.short_time(QTime(self._end.hour, self._end.minute))

    end = Property(str, _get_end, notify=changed)

    @Slot(str)
    def setName(self, name: str) -> None:
        """The raffle's name, as typed."""
        self._name = name

    @Slot(int, str)
    def setPrize(self, number: int, prize: str) -> None:
        """A prize, as typed."""
        if 0 <= number < len(self._prizes):
            self._prizes[number] = prize

    @Slot()
    def addPrize(self) -> None:
        """One line more."""
        if len(self._prizes) < PRIZES_MOST:
            self._prizes.append("")
            self.tell()

    @Slot(int)
    def removePrize(self, number: int) -> None:
        """One line less; one stays."""
        if len(self._prizes) > 1 and 0 <= number < len(self._prizes):
            del self._prizes[number]
            self.tell()

    @Slot(int)
    def setInAll(self, place: int) -> None:
        """How many tickets a person may have in all."""
        self._in_all = IN_ALL[place] if 0 <= place < len(IN_ALL) else NO_LIMIT
        self.tell()

    @Slot(int)
    def setADay(self, place: int) -> None:
        """How many tickets a person may get on one day."""
        self._a_day = A_DAY[place] if 0 <= place < len(A_DAY) else None
        self.tell()

    @Slot(int)
    def setOpening(self, place: int) -> None:
        """On which days finds are taken."""
        self._opening = list(Opening)[place]
        self.tell()

    @Slot(int)
    def moveBegin(self, steps: int) -> None:
        """Open so many half hours later."""
        self._begin = _moved(self._begin, steps)
        self.tell()

    @Slot(int)
    def moveEnd(self, steps: int) -> None:
        """Close so many half hours later."""
        self._end = _moved(self._end, steps)
        self.tell()

    @Slot()
    def next(self) -> None:
        """From the prizes to the limits, and from them to the last look."""
        if self._step in _AFTER:
            self._go(_AFTER[self._step])

    def _get_sure(self) -> dict[str, object]:
        rules = self._rules if self._fixed else self._chosen()
        clock, words = self._context.clock, self._context.words
        said = ", ".join(opening((hours,), clock, words) for hours in rules.opening_hours)
        return {
            "name": " ".join(self._name.split()),
            "prizes": _together(rules.prizes),
            "inAll": 0 if rules.tickets_per_person >= NO_LIMIT else rules.tickets_per_person,
            "aDay": rules.tickets_per_day or 0,
            "hours": said[:1].upper() + said[1:],
        }

    sure = Property("QVariantMap", _get_sure, notify=changed)
    """What would be opened. No limit is 0, and no hours are ""; prizes that are alike and follow
    each other are one entry, from its `first` to its `last` place in the draw.
    """

    @Slot()
    def openRaffle(self) -> None:
        """Announce and open the raffle that was looked at last."""
        if not self._ready or self._step is not Step.SURE:
            return
        name, actor = self._name, self._context.actor
        rules = None if self._fixed else self._chosen()
        self.change(lambda: self._raffles.open(rules, name, actor), lambda raffle: self.close())

    def _chosen(self) -> Rules:
        days = {Opening.WEEKDAYS: WEEKDAYS, Opening.EVERY_DAY: EVERY_DAY}.get(self._opening)
        hours = () if days is None else (Hours(days, self._begin, self._end),)
        return replace(
            self._rules,
            prizes=tuple(prize for prize in self._prizes if prize.strip()),
            tickets_per_person=self._in_all,
            tickets_per_day=self._a_day,
            opening_hours=hours,
        )


def _together(prizes: Sequence[str]) -> list[dict[str, object]]:
    told: list[dict[str, object]] = []
    first = 1
    for prize, alike in groupby(" ".join(prize.split()) for prize in prizes):
        count = len(list(alike))
        told.append({"prize": prize, "first": first, "last": first + count - 1, "count": count})
        first += count
    return told


def _moved(wall: time, steps: int) -> time:
    minutes = (wall.hour * 60 + wall.minute + steps * _STEP_MINUTES) % _DAY_MINUTES
    return time(*divmod(minutes, 60))
