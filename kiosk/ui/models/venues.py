"""The places with a plan: a picture of the floor, and a pin where the place is."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.schedule.model import EVENT_LIMITS
from kiosk.schedule.sign_up_model import Venue
from kiosk.schedule.venues import WHOLE
from kiosk.ui.models.cropping import CroppingModel, PicturePlaces
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEP: Final = 12
"""How far one touch of an arrow moves the pin, in thousandths of the plan."""


class Page(StrEnum):
    """What the page shows."""

    LIST = "list"
    NAME = "name"
    PICTURE = "picture"
    PIN = "pin"


class VenueBook(Protocol):
    """What the page needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def venues(self) -> tuple[Venue, ...]: ...
    def save_venue(self, venue: Venue, actor: str) -> Venue: ...
    def remove_venue(self, number: int, actor: str) -> None: ...


@QmlElement
@QmlUncreatable("made in Python")
class VenuesModel(Desk):
    """A place is named, gets a plan (the last one that was used, if there is one) and a pin."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        schedule: VenueBook,
        pictures: PicturePlaces,
        address: Callable[[str], str],
    ) -> None:
        super().__init__(context)
        self._schedule = schedule
        self._address = address
        self._pictures = CroppingModel(self, pictures, whole=True)
        self._pictures.taken.connect(self._took)
        self._venues: tuple[Venue, ...] = ()
        self._page = Page.LIST
        self._venue = Venue(0, "", "", WHOLE // 2, WHOLE // 2)
        self._removed: Venue | None = None

    def opened(self) -> None:
        """Ask for the places."""
        self._page, self._removed = Page.LIST, None
        self._ask()

    def left(self) -> None:
        """Let pictures go."""
        self._pictures.forget()

    def back(self) -> bool:
        """One step back; from the list out."""
        if self._page is Page.LIST:
            return False
        if self._page is Page.PICTURE:
            if not self._pictures.back():
                self._turn(Page.PIN if self._venue.picture else Page.NAME)
        elif self._page is Page.NAME and self._venue.id:
            self._turn(Page.PIN)
        else:
            self._turn(Page.LIST)
        self.tell()
        return True

    def _ask(self) -> None:
        self.ask(self._schedule.venues, self._came)

    def _came(self, venues: tuple[Venue, ...]) -> None:
        self._venues = venues

    def _turn(self, page: Page) -> None:
        if self._page is Page.PICTURE:
            self._pictures.forget()
        self._page = page
        self._problem = ""
        if page is Page.PICTURE:
            self._pictures.begin()
        elif page is Page.LIST:
            self._ask()
        self.tell()

    @Slot()
    def begin(self) -> None:
        """Make a place known, on the plan of the last one."""
        plan = self._venues[-1].picture if self._venues else ""
        self._venue = Venue(0, "", plan, WHOLE // 2, WHOLE // 2)
        self._turn(Page.NAME)

    @Slot(int)
    def edit(self, number: int) -> None:
        """Change a place."""
        for one in self._venues:
            if one.id == number:
                self._venue = one
                self._turn(Page.PIN)

    @Slot(str)
    def show(self, page: str) -> None:
        """Open one of `Page`. Raises ValueError for any other."""
        self._turn(Page(page))

    @Slot(str)
    def write(self, name: str) -> None:
        """The place's name, as typed."""
        self._venue = replace(self._venue, name=name[: EVENT_LIMITS["place"]])
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """From the name to the plan, or to the pin where there is a plan."""
        if self._page is Page.NAME and self._venue.name.strip():
            self._turn(Page.PIN if self._venue.picture else Page.PICTURE)

    @Slot(str)
    def _took(self, name: str) -> None:
        self._venue = replace(self._venue, picture=name)
        self._turn(Page.PIN)

    @Slot(int, int)
    def point(self, x: int, y: int) -> None:
        """The pin is here, in thousandths of the plan."""
        self._venue = replace(self._venue, x=min(max(x, 0), WHOLE), y=min(max(y, 0), WHOLE))
        self.changed.emit()

    @Slot(int, int)
    def nudge(self, across: int, down: int) -> None:
        """Move the pin by so many steps."""
        self.point(self._venue.x + across * STEP, self._venue.y + down * STEP)

    @Slot()
    def keep(self) -> None:
        """Store the place."""
        venue, actor = self._venue, self._context.actor
        if self._page is Page.PIN:
            self.change(lambda: self._schedule.save_venue(venue, actor), self._kept)

    def _kept(self, venue: Venue) -> None:
        del venue
        self._removed = None
        self._turn(Page.LIST)

    @Slot()
    def remove(self) -> None:
        """Forget the place's plan; it can be brought back until the page is left."""
        venue, actor = self._venue, self._context.actor

        def done(_: None) -> None:
            self._removed = venue
            self._turn(Page.LIST)

        if venue.id and self._page is Page.PIN:
            self.change(lambda: self._schedule.remove_venue(venue.id, actor), done)

    @Slot()
    def undo(self) -> None:
        """Bring back what was removed last."""
        removed, actor = self._removed, self._context.actor
        if removed is not None:
            again = replace(removed, id=0)
            self.change(lambda: self._schedule.save_venue(again, actor), self._kept)

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    pictures = Property(CroppingModel, lambda self: self._pictures, constant=True)

    def _get_rows(self) -> list[dict[str, object]]:
        return [{"id": one.id, "name": one.name} for one in self._venues]

    rows = Property("QVariantList", _get_rows, notify=changed)

    def _get_venue(self) -> dict[str, object]:
        one = self._venue
        plan = self._address(one.picture)
        return {"id": one.id, "name": one.name, "plan": plan, "x": one.x, "y": one.y}

    venue = Property("QVariantMap", _get_venue, notify=changed)

    def _get_can_undo(self) -> bool:
        return self._removed is not None

    canUndo = Property(bool, _get_can_undo, notify=changed)

    nameMost = Property(int, lambda self: EVENT_LIMITS["place"], constant=True)
