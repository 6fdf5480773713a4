"""What people sign up for at an event: its slots and their rule; a part of the programme's page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local
from kiosk.raffle.walk import page_of
from kiosk.schedule.drafting import EventDraft
from kiosk.schedule.sign_up_model import (
    MOST_CAPACITY,
    SLOT_LIMITS,
    SignUpRule,
    SlotKind,
)
from kiosk.schedule.sign_up_model import Slot as Place
from kiosk.schedule.slot_templates import bring_list, by_time, numbered
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

HOUR: Final = timedelta(hours=1)
STEP: Final = timedelta(minutes=15)
DEADLINES: Final = (None, timedelta(), HOUR, 24 * HOUR, 48 * HOUR, 168 * HOUR)
"""How long before the start sign-up ends; None: slot by slot, as each begins."""

_TABLE: Final = QT_TRANSLATE_NOOP("ui", "Table")
_DISHES: Final = (
    QT_TRANSLATE_NOOP("ui", "Sweet"),
    QT_TRANSLATE_NOOP("ui", "Savoury"),
    QT_TRANSLATE_NOOP("ui", "Vegetarian"),
    QT_TRANSLATE_NOOP("ui", "Vegan"),
    QT_TRANSLATE_NOOP("ui", "Drinks"),
)


@QmlElement
@QmlUncreatable("made in Python")
class ProgrammeSlotsModel(QObject):
    """Reads the draft by `draft` and changes it by `put`; one slot may be open."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        context: DeskContext,
        draft: Callable[[], EventDraft],
        put: Callable[..., None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._put = put
        self._taken: Mapping[int, int] = {}
        self._at = -1
        self._naming = False
        self._first = 0
        self._size = 6
        self.changed.connect(self.paged)

    def begin(self, taken: Mapping[int, int]) -> None:
        """Another event; `taken` counts sign-ups by slot."""
        self._taken = taken
        self._at = -1
        self._naming = False
        self._first = 0
        self.changed.emit()

    def back(self) -> bool:
        """From its name to a slot, from there to the list; False when that is there already."""
        if self._naming:
            self._naming = False
            self.changed.emit()
            return True
        if self._at < 0:
            return False
        self._at = -1
        self.changed.emit()
        return True

    @Slot()
    def done(self) -> None:
        """Done with the slot's name, or with the slot."""
        self.back()

    def _slots(self) -> tuple[Place, ...]:
        return self._draft().slots

    def _add(self, slots: Sequence[Place]) -> None:
        self._put(slots=(*self._slots(), *slots))

    @Slot(str, int)
    def addHours(self, kind: str, capacity: int) -> None:
        """A slot for every hour of the event; 0 for as many as come."""
        draft = self._draft()
        self._add(by_time(SlotKind(kind), draft.starts_at, draft.ends_at, HOUR, capacity or None))

    @Slot(int, int)
    def addTables(self, count: int, capacity: int) -> None:
        """So many tables, told apart by numbers."""
        self._add(numbered(say("ui", _TABLE), count, capacity or None))

    @Slot()
    def addDishes(self) -> None:
        """What to bring, by kind, as many as come."""
        self._add(bring_list(say("ui", name) for name in _DISHES))

    @Slot(str, int)
    def addOne(self, kind: str, capacity: int) -> None:
        """One slot for all of the event, which is opened."""
        self._add([Place(0, 0, SlotKind(kind), capacity=capacity or None)])
        self._at = len(self._slots()) - 1
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Let all slots go in which nobody is."""
        self._put(slots=tuple(one for one in self._slots() if self._taken.get(one.id, 0)))

    @Slot(int)
    def open(self, place: int) -> None:
        """Change this one of the slots."""
        if 0 <= place < len(self._slots()):
            self._at = place
            self.changed.emit()

    @Slot()
    def removeOne(self) -> None:
        """Let the open slot go; one with people in it stays."""
        if self._one() is not None and not self._one_taken():
            slots = self._slots()
            at, self._at = self._at, -1
            self._put(slots=(*slots[:at], *slots[at + 1 :]))

    def _one(self) -> Place | None:
        slots = self._slots()
        return slots[self._at] if 0 <= self._at < len(slots) else None

    def _one_taken(self) -> int:
        one = self._one()
        return 0 if one is None else self._taken.get(one.id, 0)

    def _change(self, **fields: object) -> None:
        one, slots = self._one(), self._slots()
        if one is not None:
            made = replace(one, **fields)  # type: ignore[arg-type]  # fields by name
            self._put(slots=(*slots[: self._at], made, *slots[self._at + 1 :]))

    @Slot()
    def beginNaming(self) -> None:
        """Write what the open slot is called."""
        self._naming = self._one() is not None
        self.changed.emit()

    def _get_naming(self) -> bool:
        return self._naming

    naming = Property(bool, _get_naming, notify=changed)
    """Whether the open slot's name is written."""

    @Slot(str)
    def write(self, label: str) -> None:
        """What the open slot is called."""
        self._change(label=label[: SLOT_LIMITS["label"]])

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """A place, something to bring, or taking the calls; not once people are in it."""
        if not self._one_taken():
            self._change(kind=SlotKind(kind))

    @Slot(int)
    def moveCapacity(self, steps: int) -> None:
        """So many places more; fewer than one is as many as come."""
        one = self._one()
        if one is not None:
            count = (one.capacity or 0) + steps
            self._change(capacity=min(count, MOST_CAPACITY) if count > 0 else None)

    @Slot(bool)
    def setTimed(self, timed: bool) -> None:
        """At a time of its own, or for all of the event."""
        draft = self._draft()
        begin = draft.starts_at if timed else None
        self._change(starts_at=begin, ends_at=draft.ends_at if timed else None)

    @Slot(int)
    def moveStart(self, steps: int) -> None:
        """Begin so many quarters of an hour later."""
        one = self._one()
        if one is not None and one.starts_at is not None and one.ends_at is not None:
            at = one.starts_at + steps * STEP
            if self._draft().starts_at <= at < one.ends_at:
                self._change(starts_at=at)

    @Slot(int)
    def moveEnd(self, steps: int) -> None:
        """End so many quarters of an hour later."""
        one = self._one()
        if one is not None and one.starts_at is not None and one.ends_at is not None:
            at = one.ends_at + steps * STEP
            if one.starts_at < at <= self._draft().ends_at:
                self._change(ends_at=at)

    def _rule(self, **fields: object) -> None:
        made = replace(self._draft().rule, **fields)  # type: ignore[arg-type]  # fields by name
        self._put(rule=made)

    @Slot(int)
    def setDeadline(self, answer: int) -> None:
        """Until when one signs up: one of `DEADLINES`."""
        before = DEADLINES[answer]
        self._rule(until=None if before is None else self._draft().starts_at - before)

    @Slot(str, bool)
    def setRule(self, name: str, on: bool) -> None:
        """One of `one_each`, `bring_to_take`, `teams`. Raises ValueError for any other."""
        if name not in ("one_each", "bring_to_take", "teams"):
            raise ValueError(name)
        self._rule(**{name: on})

    def _get_rule(self) -> dict[str, object]:
        draft: EventDraft = self._draft()
        rule: SignUpRule = draft.rule
        before = None if rule.until is None else draft.starts_at - rule.until
        return {
            "deadline": DEADLINES.index(before) if before in DEADLINES else -1,
            "oneEach": rule.one_each,
            "bringToTake": rule.bring_to_take,
            "teams": rule.teams,
        }

    rule = Property("QVariantMap", _get_rule, notify=changed)
    """`deadline` is the place in `DEADLINES`, -1 for another time."""

    def _said(self, one: Place, place: int) -> dict[str, object]:
        return {
            "place": place,
            "kind": one.kind.value,
            "label": one.label,
            "start": self._time(one.starts_at),
            "end": self._time(one.ends_at),
            "timed": one.starts_at is not None,
            "capacity": one.capacity or 0,
            "taken": self._taken.get(one.id, 0),
        }

    def _get_rows(self) -> list[dict[str, object]]:
        slots = list(enumerate(self._slots()))[self._first : self._first + self._size]
        return [self._said(one, place) for place, one in slots]

    rows = Property("QVariantList", _get_rows, notify=paged)

    def _get_count(self) -> int:
        return len(self._slots())

    count = Property(int, _get_count, notify=changed)

    def _get_one(self) -> dict[str, object]:
        one = self._one()
        return {} if one is None else self._said(one, self._at)

    one = Property("QVariantMap", _get_one, notify=changed)
    """The open slot; empty when none is."""

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._slots()) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first -= self._first % self._size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of slots (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._slots()))
        self.paged.emit()

    def _time(self, at: datetime | None) -> str:
        if at is None:
            return ""
        wall = local(at, self._context.clock.zone)
        return self._context.words.short_time(QTime(wall.hour, wall.minute))
