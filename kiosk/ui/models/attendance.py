"""Who is here: badges at an event, scanned by whoever organises it."""

from collections.abc import Callable
from datetime import timedelta
from typing import ClassVar, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.people.model import Found, Replaced, Unknown
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import Code, Kind
from kiosk.schedule.editing import DeskDays
from kiosk.schedule.model import Event
from kiosk.schedule.offers import Attended, AttendOutcome, Guest
from kiosk.schedule.signing_rules import COME_EARLY
from kiosk.ui.models.attendance_said import LOOKS, Answer, Says, told_answer
from kiosk.ui.models.attendance_steps import Badges, Door, Page, begins
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.signing_rows import new_sayer, told_when
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

LATE: Final = timedelta(hours=12)
"""An event of yesterday is listed still for so long after its end."""


@QmlElement
@QmlUncreatable("made in Python")
class AttendanceModel(Desk):
    """One event at a time; each badge is stored before it is shown, and can be taken off again."""

    changed = Signal()
    paged = Signal()
    takes_scans: ClassVar[bool] = True

    def __init__(
        self,
        context: DeskContext,
        schedule: Door,
        people: Badges,
        picker: PickerModel,
        play: Callable[[Sound], object] = lambda sound: None,
        parent: QObject | None = None,
    ) -> None:
        """`picker` is this page's own; `play` makes a sound."""
        super().__init__(context, parent)
        self._schedule = schedule
        self._people = people
        self._picker = picker
        self._play = play
        self._say = new_sayer(context.clock, context.words)
        self._wanted = 0
        self._came_from = ""
        self._size = 6
        self._forget()
        self.changed.connect(self.paged)
        picker.picked.connect(self._named)

    def _forget(self) -> None:
        self._page = Page.EVENTS
        self._events: tuple[Event, ...] = ()
        self._loaded = False
        self._event: Event | None = None
        self._guests: tuple[Guest, ...] = ()
        self._answer: Answer | None = None
        self._first = 0

    @Slot(int)
    @Slot(int, str)
    def want(self, event_id: int, came_from: str = "") -> None:
        """Begin with this event when the page is opened next.

        `came_from` is the page to go back to, "" for the events of these hours.
        """
        self._wanted = event_id
        self._came_from = came_from

    def opened(self) -> None:
        """Ask for the events of these hours."""
        self._forget()
        clock = self._context.clock
        first, last = begins(clock), today(clock)
        self.ask(lambda: self._schedule.programme(first, last), self._came)

    def left(self) -> None:
        """Forget who was where."""
        self._wanted, self._came_from = 0, ""
        self._forget()

    def back(self) -> bool:
        """From the names to the guests, from there to the events or to where it was asked for."""
        if self._page is Page.NAME:
            self._page = Page.GUESTS
        elif self._page is Page.GUESTS and not self._came_from:
            self._page, self._event, self._answer, self._guests = Page.EVENTS, None, None, ()
            self._first = 0
        else:
            return False
        self.tell()
        return True

    def _came(self, days: DeskDays) -> None:
        now = self._context.clock.now()
        found = {event.id: event for day in days.days for event in day.events}
        present = {event.id for event in days.days[-1].events}
        listed = [
            one
            for one in found.values()
            if not one.cancelled and (one.id in present or one.ends_at + LATE > now)
        ]
        # What is on, or about to be, is wanted most; then what was last.
        self._events = tuple(
            sorted(listed, key=lambda one: (not self._is_on(one), one.all_day, one.starts_at))
        )
        self._loaded = True
        wanted, self._wanted = found.get(self._wanted), 0
        if wanted is not None:
            self._open(wanted)

    def _is_on(self, event: Event) -> bool:
        now = self._context.clock.now()
        return event.starts_at - COME_EARLY <= now < event.ends_at

    @Slot(int)
    def choose(self, event_id: int) -> None:
        """Count the guests of this event."""
        event = next((one for one in self._events if one.id == event_id), None)
        if event is not None:
            self._open(event)
            self.tell()

    def _open(self, event: Event) -> None:
        self._event, self._page, self._answer, self._first = event, Page.GUESTS, None, 0
        self._look()

    def _look(self) -> None:
        event = self._event
        if event is None:
            return

        def came(guests: tuple[Guest, ...]) -> None:
            if self._event is event:
                # The last one who came stands first.
                self._guests = tuple(reversed(guests))
                if self._first >= len(guests):
                    self._first = 0

        self.ask(lambda: self._schedule.attendance(event.id), came)

    def scanned(self, scan: object) -> None:
        """A badge at the event; without an event it waits for none."""
        event = self._event
        if not isinstance(scan, Scanned) or event is None:
            return
        code = scan.code
        if not isinstance(code, Code) or code.kind is not Kind.BADGE:
            self._show(Answer(Says.OTHER))
            return
        self.ask(lambda: self._people.by_badge(code), lambda found: self._read(event, found))

    def _read(self, event: Event, found: Found | Replaced | Unknown) -> None:
        if isinstance(found, Found):
            person = found.person
            self._attend(event, person.id, f"{person.given} {person.family}".strip())
        else:
            replaced = isinstance(found, Replaced)
            self._show(Answer(Says.REPLACED if replaced else Says.UNKNOWN))

    def _attend(self, event: Event, person: int, name: str) -> None:
        actor = self._context.actor
        if not actor:
            return

        def came(attended: Attended) -> None:
            says = {
                AttendOutcome.ATTENDED: Says.COUNTED,
                AttendOutcome.ALREADY: Says.AGAIN,
                AttendOutcome.PERSON_UNKNOWN: Says.UNKNOWN,
            }.get(attended.outcome, Says.CANCELLED)
            self._show(Answer(says, name))
            self._look()

        self.ask(lambda: self._schedule.attend(event.id, person, actor), came)

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        if self._page is Page.NAME:
            self._page = Page.GUESTS
        sound = LOOKS[answer.says].sound
        if sound is not None:
            self._play(sound)
        self.changed.emit()

    @Slot()
    def nameInstead(self) -> None:
        """Somebody has no badge here: list the names."""
        if self._event is not None:
            self._picker.begin()
            self._page = Page.NAME
            self.tell()

    @Slot(int, str)
    def _named(self, person: int, label: str) -> None:
        if self._event is not None and self._page is Page.NAME:
            self._attend(self._event, person, label)

    @Slot(int)
    def takeOff(self, person: int) -> None:
        """This guest is not here after all."""
        event, actor = self._event, self._context.actor
        guest = next((one for one in self._guests if one.person_id == person), None)
        if event is None or guest is None:
            return

        def done(count: int) -> None:
            del count
            self._show(Answer(Says.TAKEN_OFF, guest.name))
            self._look()

        self.change(lambda: self._schedule.leave(event.id, person, actor), done)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next ones (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._listed()):
            self._first = first
            self.paged.emit()

    def _listed(self) -> int:
        return len(self._events if self._page is Page.EVENTS else self._guests)

    def _get_page_name(self) -> str:
        return self._page.value

    page = Property(str, _get_page_name, notify=changed)

    def _get_leads_to(self) -> str:
        return "" if self._page is Page.NAME else self._came_from

    leadsTo = Property(str, _get_leads_to, notify=changed)
    """The page that asked for this and to which the way back leads now; "" for none."""

    def _get_loaded(self) -> bool:
        return self._loaded

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_events(self) -> list[dict[str, object]]:
        shown = self._events[self._first : self._first + self._size]
        return [
            {
                "number": one.id,
                "title": one.title,
                "when": told_when(self._say, one),
                "place": one.place,
                "now": self._is_on(one),
            }
            for one in shown
        ]

    events = Property("QVariantList", _get_events, notify=paged)
    """The events of these hours on this page, those that are on first."""

    def _get_title(self) -> str:
        return self._event.title if self._event else ""

    title = Property(str, _get_title, notify=changed)

    def _get_count(self) -> int:
        return len(self._guests)

    count = Property(int, _get_count, notify=changed)

    def _get_guests(self) -> list[dict[str, object]]:
        shown = self._guests[self._first : self._first + self._size]
        return [
            {
                "person": one.person_id,
                "name": one.name,
                "team": one.team,
                "at": self._say.time(one.at),
            }
            for one in shown
        ]

    guests = Property("QVariantList", _get_guests, notify=paged)
    """Who came, the last one first, on this page."""

    def _get_answer(self) -> dict[str, object]:
        return told_answer(self._answer)

    answer = Property("QVariantMap", _get_answer, notify=changed)
    """What became of the last badge; the code "" before the first one."""

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_at(self) -> int:
        return self._first // self._size

    at = Property(int, _get_at, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._listed() // self._size))

    pages = Property(int, _get_pages, notify=paged)
