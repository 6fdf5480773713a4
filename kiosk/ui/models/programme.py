"""The programme's desk: days with their events, and one event as it is made or changed."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.schedule.drafting import Changed, Conflict, draft_of
from kiosk.schedule.editing import MOST_COPIES, Whole
from kiosk.schedule.offers import Roster
from kiosk.schedule.times import day_of
from kiosk.ui.models.cropping import CroppingModel, PicturePlaces
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.month import MonthModel
from kiosk.ui.models.programme_cover import ProgrammeCoverModel
from kiosk.ui.models.programme_days import ProgrammeDaysModel
from kiosk.ui.models.programme_form import ProgrammeFormModel, fresh
from kiosk.ui.models.programme_said import change_told, conflicts_told, papers_for, stored_told
from kiosk.ui.models.programme_slots import ProgrammeSlotsModel
from kiosk.ui.models.programme_steps import BEFORE, KINDS, OF_FIELD, Known, Programmes, Step
from kiosk.ui.models.saving_desk import RecordPress, SavingDesk
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOTICE_TEXT: Final = "notice_text"
"""What is saved: the notice to customers as a text file."""


@QmlElement
@QmlUncreatable("made in Python")
class ProgrammeModel(SavingDesk):
    """Keeps what was typed, also when it is left or locks itself, until it is stored.

    Another manager begins anew. The last change can be taken back until the desk is left.
    """

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        schedule: Programmes,
        departments: Callable[[], Sequence[str]],
        pictures: PicturePlaces,
        address: Callable[[str], str],
        press: RecordPress,
        papers: Sequence[str] = (),
        count: Callable[[int], object] = lambda number: None,
    ) -> None:
        """`address` answers where a picture of the media folder is.

        `press` writes `NOTICE_TEXT` and what else `papers` names, of an event by its number; the
        raffle's id stands for that. `count` makes the page of those who are here begin with an
        event.
        """
        super().__init__(context, press)
        self._schedule = schedule
        self._departments = departments
        self._papers = tuple(papers)
        self._count = count
        self._returns: tuple[int, str] | None = None
        self._form = ProgrammeFormModel(context, address, self)
        self._slots = ProgrammeSlotsModel(context, lambda: self._form.draft, self._form.put, self)
        self._cover = ProgrammeCoverModel(context, lambda: self._form.draft, self._form.put, self)
        self._pictures = CroppingModel(self, pictures, whole=True)
        self._copies: set[date] = set()
        self._days = ProgrammeDaysModel(context, self)
        counts = self._days.counts
        self._when = MonthModel(context, lambda: {self._draft_day()}, counts, self)
        self._copying = MonthModel(context, lambda: self._copies, counts, self)
        self._step = Step.DAYS
        self._came_from = Step.FORM
        self._whole: Whole | None = None
        self._dirty = False
        self._writer = ""
        self._conflicts: tuple[Conflict, ...] = ()
        self._last: Changed | None = None
        self._undone = False
        self._fresh_page = FreshPage()
        self._form.edited.connect(self._edited)
        self._pictures.taken.connect(self._took)
        self._days.wanted.connect(self._ask)
        self._when.picked.connect(self._pick_day)
        self._copying.picked.connect(self._toggle_copy)
        for part in (self._form, self._slots, self._cover, self._days):
            self.changed.connect(part.changed)
        for month in (self._when, self._copying):
            self.changed.connect(month.changed)

    def opened(self) -> None:
        """Ask for the days around the chosen one; today, unless something was begun."""
        self.forget_saving()
        self._last = None
        returns, self._returns = self._returns, None
        if self._writer != self._context.actor or not self._dirty:
            self._step, self._dirty, self._whole = Step.DAYS, False, None
            if returns is not None and returns[1] == self._context.actor:
                self.edit(returns[0])
            else:
                self._days.show(today(self._context.clock))
        self._ask()

    def left(self) -> None:
        """Names of people are for managers only."""
        self._cover.know(None)
        self._pictures.forget()
        self.forget_saving()
        if self._step in (Step.SURE, Step.SAVE, Step.COPY, Step.PICTURE):
            self._step = Step.FORM

    def back(self) -> bool:
        """One step back; from the days out of the desk."""
        if self._step is Step.DAYS:
            return False
        if (self._step is Step.PICTURE and self._pictures.back()) or (
            self._step is Step.SLOTS and self._slots.back()
        ):
            pass
        elif self._step in (Step.FIELD, Step.SAVE):
            self._go(self._came_from)
        else:
            self._go(BEFORE[self._step])
        self.tell()
        return True

    def _go(self, step: Step) -> None:
        if self._step is Step.PICTURE:
            self._pictures.forget()
        self._step = step
        self._problem = ""
        match step:
            case Step.DAYS:
                self._dirty, self._whole = False, None
                self._ask()
            case Step.FORM:
                self._look_for_conflicts()
            case Step.WHEN:
                self._when.show(self._draft_day())
            case Step.PICTURE:
                self._pictures.begin()
            case Step.COPY:
                self._copies = set()
                self._copying.show(self._draft_day())
            case Step.COVER:
                self._look_at_roster()
            case Step.SAVE:
                self.begin_saving()
        self.tell()

    @Slot()
    def _ask(self) -> None:
        begin, end = self._days.span

        def look() -> Known:
            plans = self._schedule.day_plans(begin, end)
            return Known(
                self._schedule.programme(begin, end),
                {one.date: one for one in plans},
                self._schedule.weeks(),
                tuple(one.name for one in self._schedule.venues()),
                tuple(self._departments()),
            )

        self.ask(look, self._came)

    def _came(self, known: Known) -> None:
        self._days.know(known)
        if self._dirty and self._step is Step.FORM:
            self._look_for_conflicts()

    def _look_for_conflicts(self) -> None:
        draft, number = self._form.draft, self._number()
        self.ask(lambda: self._schedule.conflicts(draft, number), self._conflicts_came)

    def _conflicts_came(self, conflicts: tuple[Conflict, ...]) -> None:
        self._conflicts = conflicts

    def _look_at_roster(self) -> None:
        number = self._number()
        if number:
            self.ask(lambda: self._schedule.roster(number), self._roster_came)

    def _roster_came(self, roster: Roster) -> None:
        self._cover.know(roster)

    @Slot()
    def _edited(self) -> None:
        self._dirty = True
        self._writer = self._context.actor
        self.changed.emit()

    def _number(self) -> int:
        return self._whole.stored.event.id if self._whole else 0

    def _draft_day(self) -> date:
        return day_of(self._form.draft.starts_at, self._context.clock.zone)

    @Slot()
    def begin(self) -> None:
        """Make a new event on the chosen day; not by the touch that stored the last one."""
        if self._fresh_page.is_unseen():
            return
        self._whole = None
        self._form.begin(fresh(self._days.day, self._context.clock.now(), self._context))
        self._slots.begin({})
        self._conflicts = ()
        self._writer = self._context.actor
        self._go(Step.FORM)

    @Slot(int)
    def edit(self, number: int) -> None:
        """Change an event."""

        def came(whole: Whole) -> None:
            self._whole = whole
            self._form.begin(draft_of(whole.stored))
            self._slots.begin(whole.signed_up)
            self._cover.know(None)
            self._dirty = False
            self._go(Step.FORM)

        self.ask(lambda: self._schedule.whole(number), came)

    @Slot(str)
    def turnTo(self, name: str) -> None:
        """Open the page of a field, or one of `Step`. Raises ValueError for any other."""
        if name in OF_FIELD:
            self._form.open(name)
            self._go(OF_FIELD[name])
        elif name in self._form.mosts:
            self._form.open(name)
            self._came_from = self._step
            self._go(Step.FIELD)
        else:
            self._came_from = self._step
            self._go(Step(name))

    @Slot()
    def writeOther(self) -> None:
        """Write what is not among the choices."""
        self._came_from = Step.FORM
        self._go(Step.FIELD)

    @Slot(str)
    def pick(self, text: str) -> None:
        """Take one of the choices for the field, and go back to the form."""
        self._form.write(text)
        self._go(Step.FORM)

    @Slot()
    def next(self) -> None:
        """Done with this page."""
        if self._step is Step.FIELD:
            self._go(self._came_from)
        elif self._step is not Step.SAVE and self._step in BEFORE:
            self._go(BEFORE[self._step])

    @Slot(str)
    def _pick_day(self, day: str) -> None:
        self._form.setDay(day)

    @Slot(str)
    def _took(self, name: str) -> None:
        self._form.put(picture=name)
        self._go(Step.FORM)

    @Slot()
    def keep(self) -> None:
        """Store what was typed."""
        if self._step is not Step.FORM:
            return
        draft, number, actor = self._form.draft, self._number(), self._context.actor
        if number:
            self.change(lambda: self._schedule.change(number, draft, actor), self._stored)
        else:
            self.change(lambda: self._schedule.add(draft, actor), self._stored)

    def _stored(self, changed: Changed) -> None:
        self._last, self._undone = changed, False
        event = (changed.after or changed.before)[0].event
        self._dirty = False
        self._days.show(day_of(event.starts_at, self._context.clock.zone))
        self._go(Step.DAYS)
        self._fresh_page.came()

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        last, actor = self._last, self._context.actor
        if last is not None and self._step is Step.DAYS and not self._fresh_page.is_unseen():

            def done(undone: Changed) -> None:
                self._stored(undone)
                self._last, self._undone = last, True

            self.change(lambda: self._schedule.undo(last, actor), done)

    @Slot()
    def cancelEvent(self) -> None:
        """Cancel the event; when people have signed up, it is asked first."""
        whole, actor = self._whole, self._context.actor
        if whole is None:
            return
        number = whole.stored.event.id
        if whole.people and self._step is Step.FORM:
            self._go(Step.SURE)
        else:
            self.change(lambda: self._schedule.cancel(number, actor), self._stored)

    @Slot()
    def bringBack(self) -> None:
        """Let the event take place after all."""
        number, actor = self._number(), self._context.actor
        if number:
            self.change(lambda: self._schedule.bring_back(number, actor), self._stored)

    @Slot()
    def remove(self) -> None:
        """Remove the event; nobody has signed up."""
        number, actor = self._number(), self._context.actor
        if number:
            self.change(lambda: self._schedule.remove(number, actor), self._stored)

    @Slot()
    def countGuests(self) -> None:
        """Another page counts who is here; its way back leads to this event again."""
        if self._number():
            self._returns = (self._number(), self._context.actor)
            self._count(self._number())

    @Slot(str)
    def _toggle_copy(self, day: str) -> None:
        chosen = date.fromisoformat(day)
        if chosen in self._copies:
            self._copies.discard(chosen)
        elif len(self._copies) < MOST_COPIES:
            self._copies.add(chosen)
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Copy the event, as it is stored, to the chosen days."""
        number, days, actor = self._number(), sorted(self._copies), self._context.actor
        if number and days:
            self.change(lambda: self._schedule.copy(number, days, actor), self._stored)

    @Slot(str)
    def write(self, what: str) -> None:
        """Write a file: `NOTICE_TEXT`, or one of the papers."""
        if what == NOTICE_TEXT or what in self._papers:
            self.save(str(self._number()) if self._number() else None, what)

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=changed)

    form = Property(ProgrammeFormModel, lambda self: self._form, constant=True)
    slots = Property(ProgrammeSlotsModel, lambda self: self._slots, constant=True)
    cover = Property(ProgrammeCoverModel, lambda self: self._cover, constant=True)
    pictures = Property(CroppingModel, lambda self: self._pictures, constant=True)
    days = Property(ProgrammeDaysModel, lambda self: self._days, constant=True)
    whenMonth = Property(MonthModel, lambda self: self._when, constant=True)
    copyMonth = Property(MonthModel, lambda self: self._copying, constant=True)

    def _get_papers(self) -> list[str]:
        return papers_for(self._papers, self._whole)

    papers = Property("QStringList", _get_papers, notify=changed)
    """What can be printed of the event; without one, of the week."""

    def _get_stored(self) -> dict[str, object]:
        return stored_told(self._whole, self._context)

    stored = Property("QVariantMap", _get_stored, notify=changed)
    """What is stored of the event in the form, as `programme_said.stored_told` tells it."""

    def _get_dirty(self) -> bool:
        return self._dirty

    dirty = Property(bool, _get_dirty, notify=changed)
    """Whether anything was changed that is not stored."""

    def _get_choices(self) -> list[str]:
        match self._step:
            case Step.PLACE:
                return list(self._days.known.venues)
            case Step.SPONSOR:
                return list(self._days.known.departments)
            case Step.KIND:
                return [say("ui", name) for name in KINDS]
            case _:
                return []

    choices = Property("QStringList", _get_choices, notify=changed)
    """What there is to choose from for the field that is open."""

    def _get_conflicts(self) -> list[dict[str, object]]:
        return conflicts_told(self._conflicts, self._context)

    conflicts = Property("QVariantList", _get_conflicts, notify=changed)

    def _get_copies(self) -> int:
        return len(self._copies)

    copies = Property(int, _get_copies, notify=changed)

    def _get_last(self) -> dict[str, object]:
        return change_told(self._last, self._undone, self._context)

    last = Property("QVariantMap", _get_last, notify=changed)
    """The last change: its `code` is one of `Change`, "" when there was none."""
