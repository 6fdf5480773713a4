"""How many tickets one can find and when, and how the draw goes: answers to choose from."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, local, today
from kiosk.raffle.hours import Hours
from kiosk.raffle.rules import Rules
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

IN_ALL: Final = (1, 3, 5, 10, 20)
"""How many tickets a person may have in all, and without a limit."""

NO_LIMIT: Final = 1_000_000
"""What the rules say where a person may have any number of tickets."""

A_DAY: Final = (1, 2, 3, 5)
"""How many tickets a person may get on one day, and without a limit."""

CLAIM_MINUTES: Final = (10, 30, 60, 1_440, 4_320, 10_080)
"""How long a winner may take."""

HOLD_SECONDS: Final = (60, 300, 600, 3_600)
"""How long the closed list is shown."""

WEEKDAYS: Final = (1, 2, 3, 4, 5)
EVERY_DAY: Final = (1, 2, 3, 4, 5, 6, 7)
_STEP_MINUTES: Final = 30
_DAY_MINUTES: Final = 24 * 60
_FRIDAY: Final = 4
_DRAW_TIME: Final = time(15)
_FURTHEST: Final = timedelta(days=366)

DAY_OVER: Final = QT_TRANSLATE_NOOP(
    "ui", "On one day nobody can get more tickets than in all. Change one of the two."
)
DRAW_PAST: Final = QT_TRANSLATE_NOOP(
    "ui", "That time is over. Choose a later one, or let the draw come at any time."
)


class Opening(StrEnum):
    """On which days found tokens are taken."""

    ALWAYS = "always"
    WEEKDAYS = "weekdays"
    EVERY_DAY = "every_day"


@dataclass(frozen=True, slots=True)
class _Terms:
    """What is chosen now. `hours` are those that cannot be chosen here; they stay."""

    in_all: int = NO_LIMIT
    a_day: int | None = None
    opening: Opening = Opening.ALWAYS
    hours: tuple[Hours, ...] = ()
    begin: time = time(8)
    end: time = time(18)
    one_win: bool = True
    claim: int = CLAIM_MINUTES[0]
    hold: int = HOLD_SECONDS[0]
    draws_late: bool = False
    day: date = date.max
    wall: time = _DRAW_TIME


@QmlElement
@QmlUncreatable("made in Python")
class RaffleTermsModel(QObject):
    """Starts from rules, and puts what was chosen into rules.

    A choice is a place in its list of choices. An answer that a rules file gave, and that is not
    in the list, is added to it.
    """

    changed = Signal()
    edited = Signal()

    def __init__(self, clock: Clock, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words = words
        self._terms = _Terms()
        words.changed.connect(self.changed)

    def take_over(self, rules: Rules) -> None:
        """Start from these rules."""
        now = today(self._clock)
        late = rules.draw_at is not None
        wall = local(rules.draw_at, self._clock.zone) if rules.draw_at else None
        friday = now + timedelta(days=(_FRIDAY - now.weekday()) % 7 or 7)
        terms = _Terms(
            in_all=rules.tickets_per_person,
            a_day=rules.tickets_per_day,
            hours=rules.opening_hours,
            one_win=rules.one_win_per_person,
            claim=rules.claim_minutes,
            hold=rules.hold_seconds,
            draws_late=late,
            day=wall.date() if wall else friday,
            wall=wall.time() if wall else _DRAW_TIME,
        )
        days = {WEEKDAYS: Opening.WEEKDAYS, EVERY_DAY: Opening.EVERY_DAY}
        if len(rules.opening_hours) == 1 and rules.opening_hours[0].days in days:
            (only,) = rules.opening_hours
            terms = replace(
                terms, opening=days[only.days], hours=(), begin=only.begin, end=only.end
            )
        self._terms = terms
        self.changed.emit()

    def put_into(self, rules: Rules) -> Rules:
        """The same rules with what was chosen here."""
        days = {Opening.WEEKDAYS: WEEKDAYS, Opening.EVERY_DAY: EVERY_DAY}.get(self._terms.opening)
        hours = () if days is None else (Hours(days, self._terms.begin, self._terms.end),)
        return replace(
            rules,
            tickets_per_person=self._terms.in_all,
            tickets_per_day=self._terms.a_day,
            opening_hours=self._terms.hours or hours,
            one_win_per_person=self._terms.one_win,
            claim_minutes=self._terms.claim,
            hold_seconds=self._terms.hold,
            draw_at=self._draw_at(),
        )

    def _draw_at(self) -> datetime | None:
        if not self._terms.draws_late:
            return None
        return datetime.combine(self._terms.day, self._terms.wall, self._clock.zone).astimezone(UTC)

    def limits_wrong(self) -> str:
        """What has to be mended in the limits, in the screen's language; or ""."""
        over = self._terms.a_day is not None and self._terms.a_day > self._terms.in_all
        return say("ui", DAY_OVER) if over else ""

    def draw_wrong(self) -> str:
        """What has to be mended in the course of the draw; or ""."""
        at = self._draw_at()
        return "" if at is None or at > self._clock.now() else say("ui", DRAW_PAST)

    def _become(self, terms: _Terms) -> None:
        self._terms = terms
        self.changed.emit()
        self.edited.emit()

    def _get_in_all(self) -> int:
        return _place(self._terms.in_all, self._in_all_choices())

    def _in_all_choices(self) -> list[int]:
        known = () if self._terms.in_all >= NO_LIMIT else (self._terms.in_all,)
        return sorted({*IN_ALL, *known})

    inAll = Property(int, _get_in_all, notify=changed)
    """The place of the limit in `inAllChoices`; one more is no limit."""
    inAllChoices = Property("QVariantList", _in_all_choices, notify=changed)

    def _get_a_day(self) -> int:
        return _place(self._terms.a_day, self._a_day_choices())

    def _a_day_choices(self) -> list[int]:
        return sorted({*A_DAY, *(() if self._terms.a_day is None else (self._terms.a_day,))})

    aDay = Property(int, _get_a_day, notify=changed)
    aDayChoices = Property("QVariantList", _a_day_choices, notify=changed)

    def _get_opening(self) -> int:
        return -1 if self._terms.hours else list(Opening).index(self._terms.opening)

    opening = Property(int, _get_opening, notify=changed)
    """The place in `Opening`; -1 for hours that cannot be chosen here, and stay."""

    def _get_begin(self) -> str:
        return self.clocked(self._terms.begin)

    begin = Property(str, _get_begin, notify=changed)

    def _get_end(self) -> str:
        return self.clocked(self._terms.end)

    end = Property(str, _get_end, notify=changed)

    def _get_one_win(self) -> bool:
        return self._terms.one_win

    oneWin = Property(bool, _get_one_win, notify=changed)

    def _get_claim(self) -> int:
        return _place(self._terms.claim, self._claim_choices())

    def _claim_choices(self) -> list[int]:
        return sorted({*CLAIM_MINUTES, self._terms.claim})

    claim = Property(int, _get_claim, notify=changed)
    """The place of the time to fetch a prize in `claimChoices`, which are minutes."""
    claimChoices = Property("QVariantList", _claim_choices, notify=changed)

    def _get_hold(self) -> int:
        return _place(self._terms.hold, self._hold_choices())

    def _hold_choices(self) -> list[int]:
        return sorted({*HOLD_SECONDS, self._terms.hold})

    hold = Property(int, _get_hold, notify=changed)
    """The place of the time for which the list is shown in `holdChoices`, which are seconds."""
    holdChoices = Property("QVariantList", _hold_choices, notify=changed)

    def _get_draws_late(self) -> bool:
        return self._terms.draws_late

    drawsLate = Property(bool, _get_draws_late, notify=changed)
    """Whether there is an earliest time of the first draw: `drawDay` at `drawTime`."""

    def _get_draw_day(self) -> str:
        return self.day(self._terms.day)

    drawDay = Property(str, _get_draw_day, notify=changed)

    def _get_draw_time(self) -> str:
        return self.clocked(self._terms.wall)

    drawTime = Property(str, _get_draw_time, notify=changed)

    def day(self, day: date) -> str:
        """A day in few letters: "Fri 9 Oct"."""
        return self._words.short_date(QDate(day.year, day.month, day.day))

    def clocked(self, wall: time) -> str:
        """A time of day, as the language writes it."""
        return self._words.short_time(QTime(wall.hour, wall.minute))

    @Slot(int)
    def setInAll(self, place: int) -> None:
        """How many tickets a person may have in all."""
        choices = self._in_all_choices()
        count = choices[place] if 0 <= place < len(choices) else NO_LIMIT
        self._become(replace(self._terms, in_all=count))

    @Slot(int)
    def setADay(self, place: int) -> None:
        """How many tickets a person may get on one day."""
        choices = self._a_day_choices()
        count = choices[place] if 0 <= place < len(choices) else None
        self._become(replace(self._terms, a_day=count))

    @Slot(int)
    def setOpening(self, place: int) -> None:
        """On which days finds are taken."""
        self._become(replace(self._terms, opening=list(Opening)[place], hours=()))

    @Slot(int)
    def moveBegin(self, steps: int) -> None:
        """Open so many half hours later."""
        self._become(replace(self._terms, begin=_moved(self._terms.begin, steps)))

    @Slot(int)
    def moveEnd(self, steps: int) -> None:
        """Close so many half hours later."""
        self._become(replace(self._terms, end=_moved(self._terms.end, steps)))

    @Slot(bool)
    def setOneWin(self, one: bool) -> None:
        """Whether a person wins once only."""
        self._become(replace(self._terms, one_win=one))

    @Slot(int)
    def setClaim(self, place: int) -> None:
        """How long a winner may take."""
        minutes = self._claim_choices()[place]
        self._become(replace(self._terms, claim=minutes))

    @Slot(int)
    def setHold(self, place: int) -> None:
        """How long the closed list is shown."""
        seconds = self._hold_choices()[place]
        self._become(replace(self._terms, hold=seconds))

    @Slot(bool)
    def setDrawsLate(self, late: bool) -> None:
        """Whether the first draw has an earliest time."""
        self._become(replace(self._terms, draws_late=late))

    @Slot(int)
    def moveDrawDay(self, steps: int) -> None:
        """Draw so many days later; not before today."""
        now = today(self._clock)
        day = min(max(self._terms.day + timedelta(days=steps), now), now + _FURTHEST)
        self._become(replace(self._terms, day=day))

    @Slot(int)
    def moveDrawTime(self, steps: int) -> None:
        """Draw so many half hours later on that day."""
        self._become(replace(self._terms, wall=_moved(self._terms.wall, steps)))


def _place(value: int | None, choices: list[int]) -> int:
    return choices.index(value) if value in choices else len(choices)


def _moved(wall: time, steps: int) -> time:
    minutes = (wall.hour * 60 + wall.minute + steps * _STEP_MINUTES) % _DAY_MINUTES
    return time(*divmod(minutes, 60))
