"""The weeks' desk: their days and theme, and what each day is about."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.schedule.model import MOST_DAYS_AROUND, MOST_DAYS_OF_WEEK, DayPlan, Week
from kiosk.schedule.themes import (
    COLOURS,
    DEFAULT_COLOUR,
    DEFAULT_MOTIF,
    MOTIFS,
    colours_of,
)
from kiosk.ui.models.cropping import CroppingModel, PicturePlaces
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.month import MonthModel
from kiosk.ui.models.weeks_steps import BEFORE, OF_DAY, WRITES, Known, Step, WeekBook, paper_of
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_DAY: Final = timedelta(days=1)


@QmlElement
@QmlUncreatable("made in Python")
class WeeksModel(Desk):
    """A week is changed in a form and stored with all its days at once."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        schedule: WeekBook,
        departments: Callable[[], Sequence[str]],
        values: Callable[[], Sequence[tuple[str, str]]],
        pictures: PicturePlaces,
        address: Callable[[str], str],
    ) -> None:
        """`values` are keys and names of the company's values; `address` finds a picture's file."""
        super().__init__(context)
        self._schedule = schedule
        self._departments = departments
        self._values = values
        self._address = address
        self._pictures = CroppingModel(self, pictures, whole=True)
        self._pictures.taken.connect(self._took)
        self._month = MonthModel(context, self._span, parent=self)
        self._month.picked.connect(self._pick)
        self.changed.connect(self._month.changed)
        self._known: Known | None = None
        self._step = Step.LIST
        day = today(context.clock)
        self._week = Week(0, day, day, "", DEFAULT_MOTIF, DEFAULT_COLOUR)
        self._plans: dict[date, DayPlan] = {}
        self._stored_plans: dict[date, DayPlan] = {}
        self._day = day

    def opened(self) -> None:
        """Ask for the weeks."""
        self._step = Step.LIST
        self._ask()

    def left(self) -> None:
        """Let pictures go."""
        self._pictures.forget()

    def back(self) -> bool:
        """One step back; from the list out."""
        if self._step is Step.LIST:
            return False
        if not (self._step is Step.PICTURE and self._pictures.back()):
            self._go(BEFORE[self._step])
        self.tell()
        return True

    def _go(self, step: Step) -> None:
        if self._step is Step.PICTURE:
            self._pictures.forget()
        self._step = step
        self._problem = ""
        if step is Step.PICTURE:
            self._pictures.begin()
        elif step is Step.DATES:
            self._month.show(self._week.start)
        elif step is Step.LIST:
            self._ask()
        self.tell()

    def _ask(self) -> None:
        def look() -> Known:
            return Known(
                self._schedule.weeks(),
                self._schedule.suggested_week(),
                tuple(self._departments()),
                tuple(self._values()),
            )

        self.ask(look, self._came)

    def _came(self, known: Known) -> None:
        self._known = known

    @Slot()
    def begin(self) -> None:
        """Make a week: on the days that are the default."""
        if self._known is not None:
            start, end = self._known.suggested
            self._open(Week(0, start, end, "", DEFAULT_MOTIF, DEFAULT_COLOUR))

    @Slot(int)
    def edit(self, number: int) -> None:
        """Change a week."""
        for one in self._known.weeks if self._known else ():
            if one.id == number:
                self._open(one)

    def _open(self, week: Week) -> None:
        self._week = week
        self._plans = {}
        self._stored_plans = {}
        # Whatever days the week gets in the form, their plans are known.
        around = MOST_DAYS_OF_WEEK * _DAY
        first, last = week.start - around, week.end + around

        def came(plans: tuple[DayPlan, ...]) -> None:
            self._stored_plans = {one.date: one for one in plans}
            self._plans = dict(self._stored_plans)

        self.ask(lambda: self._schedule.day_plans(first, last), came)
        self._go(Step.FORM)

    @Slot(str)
    def turnTo(self, step: str) -> None:
        """Open one of `Step`. Raises ValueError for any other."""
        self._go(Step(step))

    @Slot()
    def next(self) -> None:
        """Done with this page."""
        self._go(Step.DAY if self._step is Step.OTHER else BEFORE[self._step])

    def _change(self, **fields: object) -> None:
        self._week = replace(self._week, **fields)  # type: ignore[arg-type]  # fields by name
        self.changed.emit()

    def _span(self) -> set[date]:
        days = (self._week.end - self._week.start).days + 1
        return {self._week.start + place * _DAY for place in range(days)}

    @Slot(str)
    def _pick(self, day: str) -> None:
        """The week begins on this day, and is as long as before."""
        start = date.fromisoformat(day)
        self._change(start=start, end=start + (self._week.end - self._week.start))

    @Slot(int)
    def moveLength(self, days: int) -> None:
        """So many days longer, from 1 to 31."""
        count = (self._week.end - self._week.start).days + 1 + days
        if 1 <= count <= MOST_DAYS_OF_WEEK:
            self._change(end=self._week.start + (count - 1) * _DAY)

    @Slot(str, int)
    def moveAround(self, name: str, days: int) -> None:
        """So many days more of the teaser ("teaser") or of the hall of fame ("hall")."""
        field = {"teaser": "teaser_days", "hall": "hall_days"}[name]
        count = int(getattr(self._week, field)) + days
        self._change(**{field: min(max(count, 0), MOST_DAYS_AROUND)})

    @Slot(str)
    def write(self, text: str) -> None:
        """What is written on this step, as typed."""
        if self._step in WRITES:
            field, most = WRITES[self._step]
            if self._step in OF_DAY:
                self._plan(**{field: text[:most]})
            else:
                self._change(**{field: text[:most]})

    @Slot(str)
    def choose(self, name: str) -> None:
        """This motif, colour, sponsor or value, by the step; "" is none."""
        match self._step:
            case Step.MOTIF:
                self._change(motif=name)
            case Step.COLOUR:
                self._change(colour=name)
            case Step.SPONSOR:
                self._plan(sponsor=name)
            case Step.VALUE:
                self._plan(value=self._key_of(name))
            case _:
                return
        self._go(BEFORE[self._step])

    @Slot(str)
    def _took(self, name: str) -> None:
        self._change(picture=name)
        self._go(Step.FORM)

    @Slot()
    def dropPicture(self) -> None:
        """No picture."""
        self._change(picture=None)

    @Slot(str)
    def openDay(self, day: str) -> None:
        """Say what this day is about, an ISO date."""
        self._day = date.fromisoformat(day)
        self._go(Step.DAY)

    def _plan(self, **fields: object) -> None:
        old = self._plans.get(self._day, DayPlan(self._day))
        made = replace(old, **fields)  # type: ignore[arg-type]  # fields by name
        self._plans[self._day] = made
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Store the week and what its days are about."""
        week, actor = self._week, self._context.actor
        plans = [
            one
            for day, one in self._plans.items()
            if week.start <= day <= week.end and one != self._stored_plans.get(day, DayPlan(day))
        ]

        def work() -> None:
            self._schedule.keep_week(week, actor)
            for one in plans:
                self._schedule.plan_day(one, actor)

        if self._step is Step.FORM:
            self.change(work, lambda _: self._go(Step.LIST))

    @Slot()
    def remove(self) -> None:
        """Remove the week; it was asked."""
        number, actor = self._week.id, self._context.actor
        if self._step is Step.SURE:
            self.change(
                lambda: self._schedule.remove_week(number, actor), lambda _: self._go(Step.LIST)
            )

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=changed)

    pictures = Property(CroppingModel, lambda self: self._pictures, constant=True)
    month = Property(MonthModel, lambda self: self._month, constant=True)

    def _get_ready(self) -> bool:
        return self._known is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_weeks(self) -> list[dict[str, object]]:
        known = self._known.weeks if self._known else ()
        weeks = sorted(known, key=lambda one: one.start, reverse=True)[:8]
        now = today(self._context.clock)
        return [
            self._said(one) | {"on": one.start <= now <= one.end, "over": one.end < now}
            for one in weeks
        ]

    weeks = Property("QVariantList", _get_weeks, notify=changed)
    """The latest weeks, the newest first."""

    def _get_suggested(self) -> str:
        return self._dates(*self._known.suggested) if self._known else ""

    suggested = Property(str, _get_suggested, notify=changed)
    """The days that a new week has by default, as text."""

    def _get_week(self) -> dict[str, object]:
        return self._said(self._week)

    week = Property("QVariantMap", _get_week, notify=changed)
    """The week in the form; its `id` is 0 for a new one."""

    def _said(self, one: Week) -> dict[str, object]:
        return {
            "id": one.id,
            "dates": self._dates(one.start, one.end),
            "days": (one.end - one.start).days + 1,
            "theme": one.theme,
            "text": one.text,
            "motif": one.motif or DEFAULT_MOTIF,
            "colour": one.colour or DEFAULT_COLOUR,
            "paper": paper_of(colours_of(one.colour)),
            "picture": self._address(one.picture or ""),
            "teaser": one.teaser_days,
            "hall": one.hall_days,
        }

    motifs = Property("QStringList", lambda self: list(MOTIFS), constant=True)

    def _get_colours(self) -> list[dict[str, object]]:
        return [{"name": name, "paper": paper_of(colours_of(name))} for name in COLOURS]

    colours = Property("QVariantList", _get_colours, constant=True)

    def _get_written(self) -> dict[str, object]:
        if self._step not in WRITES:
            return {"text": "", "most": 1}
        field, most = WRITES[self._step]
        of = self._one() if self._step in OF_DAY else self._week
        return {"text": str(getattr(of, field)), "most": most}

    written = Property("QVariantMap", _get_written, notify=changed)
    """What is written on this step, and the most characters of it."""

    def _one(self) -> DayPlan:
        return self._plans.get(self._day, DayPlan(self._day))

    def _get_days(self) -> list[dict[str, str]]:
        return [self._day_said(day) for day in sorted(self._span())]

    days = Property("QVariantList", _get_days, notify=changed)

    def _get_day(self) -> dict[str, str]:
        return self._day_said(self._day)

    day = Property("QVariantMap", _get_day, notify=changed)

    def _day_said(self, day: date) -> dict[str, str]:
        plan = self._plans.get(day, DayPlan(day))
        text = self._context.words.long_date(QDate(day.year, day.month, day.day))
        return {
            "day": day.isoformat(),
            "said": text[:1].upper() + text[1:],
            "title": plan.title,
            "sponsor": plan.sponsor,
            "greeting": plan.text,
            "value": self._value_said(plan.value),
        }

    def _value_said(self, text: str) -> str:
        """A day's value, stored by its key or its name, in the language of the screen."""
        known = self._known.values if self._known is not None else ()
        name = next((name for key, name in known if text in (key, name)), None)
        return text if name is None else say("recognition", name)

    def _key_of(self, said: str) -> str:
        known = self._known.values if self._known is not None else ()
        return next((key for key, name in known if say("recognition", name) == said), said)

    def _get_choices(self) -> list[str]:
        if self._known is None:
            return []
        if self._step is Step.VALUE:
            return [say("recognition", name) for _, name in self._known.values]
        return list(self._known.departments)

    choices = Property("QStringList", _get_choices, notify=changed)
    """The values, or the departments that may sponsor a day."""

    def _dates(self, start: date, end: date) -> str:
        words = self._context.words
        first, last = (
            words.short_date(QDate(day.year, day.month, day.day)) for day in (start, end)
        )
        return f"{last} {end.year}" if start == end else f"{first} – {last} {end.year}"
