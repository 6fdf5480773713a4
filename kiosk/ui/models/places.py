"""The map: where tokens can be hidden, and how many are still at each place."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.raffle.hiding import PLACE_MOST
from kiosk.raffle.model import Place, PlaceCount, Status, TokenInfo, TokenState
from kiosk.raffle.walk import moved_on_plan, page_of, share_of
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.labels import Box, Disc, place_labels
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHEET: Final = (0.0, 0.0, 1.0, 1.0)
"""Width and height of the plan, the size of a finger, and the size of the names' type."""

SMALLEST: Final = 0.5
LARGEST: Final = 1.3
"""The pins of an empty place and of the fullest one, in sizes of a finger."""

PLANS: Final = ("plan.png", "plan.jpg", "plan.jpeg")
"""What the plan's picture may be called in the site's media folder."""


class Page(StrEnum):
    """What the page shows."""

    MAP = "map"
    NEW = "new"
    RENAME = "rename"


class Places(Protocol):
    """What the page needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def places(self) -> tuple[PlaceCount, ...]:
        """All places with their counts."""
        ...

    def status(self) -> Status:
        """How the raffle stands."""
        ...

    def tokens(self) -> tuple[TokenInfo, ...]:
        """All tokens."""
        ...

    def add_place(self, name: str, actor: str) -> Place:
        """A place to choose from."""
        ...

    def rename_place(self, number: int, name: str, actor: str) -> Place:
        """Another name for a place."""
        ...

    def put_place(self, number: int, x: int | None, y: int | None, actor: str) -> Place:
        """Put a place on the plan, or take it off."""
        ...

    def remove_place(self, number: int, actor: str) -> None:
        """Take an empty place off the list."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class PlacesModel(Desk):
    """All places, one of them chosen; while it is being put, its point is not kept yet."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        context: DeskContext,
        raffles: Places,
        plan: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`plan` answers the address of a picture of the media folder, "" where there is none."""
        super().__init__(context, parent)
        self._raffles = raffles
        self._find_plan = plan
        self._size = 5
        self._sheet = SHEET
        self.changed.connect(self.paged)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.MAP
        self._plan = ""
        self._places: tuple[PlaceCount, ...] = ()
        self._numbers: dict[str, list[int]] = {}
        self._chosen = 0
        self._putting: tuple[int, int] | None = None
        self._pointed = False
        self._first = 0

    def opened(self) -> None:
        """Ask for places, and look for the plan."""
        self._forget()
        self._plan = next((found for name in PLANS if (found := self._find_plan(name))), "")
        self._ask()

    def left(self) -> None:
        """Forget where tokens are."""
        self._forget()

    def back(self) -> bool:
        """From the keyboard, then from putting a place, then from the place, then out."""
        if self._page is not Page.MAP:
            self._turn(Page.MAP)
        elif self._putting is not None:
            self._putting = None
        elif self._chosen:
            self._chosen = 0
        else:
            return False
        self.tell()
        return True

    def _ask(self) -> None:
        self.ask(self._look, self._came)

    def _look(self) -> tuple[tuple[PlaceCount, ...], tuple[TokenInfo, ...]]:
        raffle = self._raffles.status().raffle
        here = (None, raffle.id if raffle is not None else None)
        tokens = self._raffles.tokens()
        hidden = (one for one in tokens if one.state is TokenState.HIDDEN and one.raffle in here)
        return self._raffles.places(), tuple(hidden)

    def _came(self, news: tuple[tuple[PlaceCount, ...], tuple[TokenInfo, ...]]) -> None:
        self._places, hidden = news
        self._numbers = {}
        for token in hidden:
            self._numbers.setdefault(token.place, []).append(token.number)

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self.tell()

    def _one(self) -> PlaceCount | None:
        return next((one for one in self._places if one.place.number == self._chosen), None)

    def _then(self, chosen: int | None = None) -> Callable[[Place | None], None]:
        def done(place: Place | None) -> None:
            del place
            self._putting = None
            if chosen is not None:
                self._chosen = chosen
            self._turn(Page.MAP)
            self._ask()

        return done

    @Slot(int)
    def choose(self, number: int) -> None:
        """This place; 0 for none."""
        self._chosen = number
        self._putting = None
        self.tell()

    @Slot(str)
    def show(self, page: str) -> None:
        """Open one of `Page`. Raises ValueError for any other."""
        self._turn(Page(page))

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of places that are not on the plan (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._aside()))
        self.tell()

    @Slot(str)
    def add(self, name: str) -> None:
        """A new place, which is chosen then."""
        actor = self._context.actor

        def done(place: Place) -> None:
            self._then(place.number)(place)

        self.change(lambda: self._raffles.add_place(name, actor), done)

    @Slot(str)
    def rename(self, name: str) -> None:
        """Another name for the chosen place."""
        number, actor = self._chosen, self._context.actor
        self.change(lambda: self._raffles.rename_place(number, name, actor), self._then())

    @Slot()
    def remove(self) -> None:
        """Take the chosen place off the list; it has no tokens."""
        number, actor = self._chosen, self._context.actor
        self.change(lambda: self._raffles.remove_place(number, actor), self._then(0))

    @Slot()
    def beginPut(self) -> None:
        """The chosen place is to be put on the plan: a touch or the arrow keys say where."""
        one = self._one()
        if one is not None:
            self._putting = moved_on_plan(one.place.x, one.place.y, 0, 0)
            self._pointed = False
            self.tell()

    @Slot(int, int)
    def nudge(self, across: int, down: int) -> None:
        """Move the point by so many per mille of the plan."""
        if self._putting is not None:
            self._putting = moved_on_plan(*self._putting, across, down)
            self._pointed = True
            self.tell()

    @Slot(int, int)
    def point(self, x: int, y: int) -> None:
        """The point that was touched, in per mille of the plan."""
        if self._putting is not None:
            self._putting = moved_on_plan(x, y, 0, 0)
            self._pointed = True
            self.tell()

    @Slot()
    def put(self) -> None:
        """Keep the point, once it was touched or moved."""
        if self._putting is not None and self._pointed:
            number, (x, y), actor = self._chosen, self._putting, self._context.actor
            self.change(lambda: self._raffles.put_place(number, x, y, actor), self._then())

    @Slot()
    def takeOff(self) -> None:
        """The chosen place is not on the plan any more."""
        number, actor = self._chosen, self._context.actor
        self.change(lambda: self._raffles.put_place(number, None, None, actor), self._then())

    @Slot(float, float, float, float)
    def measure(self, width: float, height: float, finger: float, type_size: float) -> None:
        """How large the plan is on the screen, a finger's target and the type of the names."""
        sheet = (width, height, finger, type_size)
        if sheet != self._sheet:
            self._sheet = sheet
            self.paged.emit()

    def _labels(self, pins: list[dict[str, object]]) -> list[Box | None]:
        width, height, _, type_size = self._sheet
        font = QFont("Manrope")
        font.setPixelSize(max(1, round(type_size)))
        font.setWeight(QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        room = QRectF(0, 0, type_size * 10, height)
        flags = Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap
        sizes, discs = [], []
        for pin in pins:
            words = metrics.boundingRect(room, flags.value, str(pin["name"]))
            sizes.append((words.width() + type_size, words.height() + type_size * 0.4))
            x, y, disc = (float(str(pin[key])) for key in ("x", "y", "disc"))
            discs.append(Disc(x / 1000 * width, y / 1000 * height, disc / 2))
        return list(place_labels(discs, sizes, width, height, type_size * 0.35))

    def _aside(self) -> list[PlaceCount]:
        return [one for one in self._places if one.place.x is None]

    def _pin(self, one: PlaceCount) -> dict[str, object]:
        most = max((other.hidden + other.found for other in self._places), default=0)
        chosen = one.place.number == self._chosen
        size = share_of(one.hidden + one.found, most)
        if chosen and self._putting is not None:
            one = replace(one, place=replace(one.place, x=self._putting[0], y=self._putting[1]))
        return {
            "number": one.place.number,
            "name": one.place.name,
            "x": one.place.x or 0,
            "y": one.place.y or 0,
            "hidden": one.hidden,
            "found": one.found,
            "disc": self._sheet[2] * (SMALLEST + (LARGEST - SMALLEST) * size),
            "out": one.hidden / max(1, one.hidden + one.found),
            "chosen": chosen,
        }

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_plan(self) -> str:
        return self._plan

    plan = Property(str, _get_plan, notify=changed)
    """The address of the plan's picture; "" for the drawn one."""

    def _get_pins(self) -> list[dict[str, object]]:
        putting = self._chosen if self._putting is not None else 0
        pins = [
            self._pin(one)
            for one in self._places
            if one.place.x is not None or one.place.number == putting
        ]
        for pin, box in zip(pins, self._labels(pins), strict=True):
            pin["label"] = (
                {}
                if box is None
                else {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
            )
        return pins

    pins = Property("QVariantList", _get_pins, notify=paged)
    """The places on the plan: `x`, `y` in per mille; `out` from 0 to 1; `disc` in pixels.

    `label` is where the name stands, in pixels; empty where there is no room for it.
    """

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first = page_of(self._first, self._size, len(self._aside()))
            self.paged.emit()

    def _get_page_size(self) -> int:
        return self._size

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_aside(self) -> list[dict[str, object]]:
        return [self._pin(one) for one in self._aside()[self._first : self._first + self._size]]

    aside = Property("QVariantList", _get_aside, notify=paged)
    """The page of places that are not on the plan."""

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._aside()) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_chosen(self) -> dict[str, object]:
        one = self._one()
        if one is None:
            return {}
        return {
            **self._pin(one),
            "onPlan": one.place.x is not None,
            "empty": not one.hidden and not one.found,
            "tokens": ", ".join(map(str, self._numbers.get(one.place.name, []))),
        }

    chosen = Property("QVariantMap", _get_chosen, notify=changed)
    """The chosen place, with the numbers of its tokens that are still out; empty for none."""

    def _get_putting(self) -> bool:
        return self._putting is not None

    putting = Property(bool, _get_putting, notify=changed)

    def _get_pointed(self) -> bool:
        return self._putting is not None and self._pointed

    pointed = Property(bool, _get_pointed, notify=changed)
    """Whether somebody has said where the place is: a double touch alone puts nothing."""

    def _get_out(self) -> int:
        return sum(one.hidden for one in self._places)

    out = Property(int, _get_out, notify=changed)

    def _get_found(self) -> int:
        return sum(one.found for one in self._places)

    found = Property(int, _get_found, notify=changed)

    def _get_count(self) -> int:
        return len(self._places)

    count = Property(int, _get_count, notify=changed)
    placeMost = Property(int, lambda self: PLACE_MOST, constant=True)
