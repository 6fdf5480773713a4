"""Everything that is stored: the list, one of it with why it shows or not, and what comes next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from PySide6.QtCore import QDate, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local
from kiosk.people.model import Person
from kiosk.recognition.contents import ContentRow
from kiosk.recognition.model import Kind, Recognition, State
from kiosk.recognition.model import Value as CompanyValue
from kiosk.recognition.moderation_texts import REASONS
from kiosk.recognition.store import Phase
from kiosk.recognition.why_texts import WHY
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.model import Slide
from kiosk.ui.models.contents_list import ContentsListModel, Listing
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.writing_look import Known, SlideLook
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import Message, Value

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXT: Final = "recognition"
AHEAD: Final = 5
"""So many of the slides that come next are told."""

_BACK: Final = {"kinds": "list", "states": "list", "one": "list", "sure": "one"}
"""Where the way back leads, by page; from the others it leads out."""


class Keeper(Listing, Protocol):
    """What the page needs of `kiosk.recognition.service.Recognitions`; on the storage worker."""

    def look(self, recognition_id: int) -> Recognition:
        """One as it is stored."""
        ...

    def content_row(self, recognition_id: int) -> ContentRow:
        """One as the list has it."""
        ...

    def why(
        self, recognition_id: int, *, failed: bool = False, on_screen: bool = False
    ) -> tuple[Message, ...]:
        """Why it is not on the screen, or that it is."""
        ...

    def values(self) -> tuple[CompanyValue, ...]:
        """The company's values."""
        ...

    def approve(self, recognition_id: int, actor: str) -> None:
        """Let what waits be shown."""
        ...

    def hide(self, recognition_id: int, actor: str) -> None:
        """Take it off the screen."""
        ...

    def unhide(self, recognition_id: int, actor: str) -> None:
        """Bring it back."""
        ...

    def flash(self, recognition_id: int, actor: str) -> datetime:
        """Let it interrupt the rotation."""
        ...

    def remove(self, recognition_id: int, actor: str) -> None:
        """Delete it for good."""
        ...


class People(Protocol):
    """What the page needs of `kiosk.people.service.People`; on the storage worker."""

    def person(self, person_id: int) -> Person:
        """One person."""
        ...

    def roster(self) -> tuple[Person, ...]:
        """Everybody."""
        ...


class Order(Protocol):
    """What the page needs of `kiosk.rotation.service.Rotation`; on the storage worker."""

    def ahead(self, now: datetime, count: int) -> tuple[Slide, ...]:
        """The slides that come next."""
        ...

    def is_failing(self, source: str, slide_id: str, now: datetime) -> bool:
        """Whether a slide could not be shown of late."""
        ...


@dataclass(frozen=True, slots=True)
class _One:
    """A recognition with all that the page tells of it."""

    stored: Recognition
    row: ContentRow
    why: tuple[Message, ...]
    known: Known


@QmlElement
@QmlUncreatable("made in Python")
class ContentsModel(Desk):
    """Whoever comes back from the form, finds the recognition that they had opened."""

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        recognitions: Keeper,
        people: People,
        order: Order,
        look: SlideLook,
        writer: SlideWriter,
        edit: Callable[[int], None],
        on_screen: Callable[[], Slide | None],
    ) -> None:
        """`edit` prepares the form for one; `on_screen` tells the slide that was shown last."""
        super().__init__(context)
        self._recognitions = recognitions
        self._people = people
        self._order = order
        self._look = look
        self._writer = writer
        self._edit = edit
        self._on_screen = on_screen
        self._list = ContentsListModel(context, recognitions, self)
        self._editing = ("", 0)
        self._forget()

    def _forget(self) -> None:
        self._page = "list"
        self._one: _One | None = None
        self._flash_until: datetime | None = None
        self._coming: tuple[Slide, ...] | None = None

    def opened(self) -> None:
        """The list, or the one that was being edited."""
        self._forget()
        (actor, number), self._editing = self._editing, ("", 0)
        if actor != self._context.actor or not number:
            self._list.forget()
        self._list.ask()
        if actor == self._context.actor and number:
            self._open(number)

    def left(self) -> None:
        """Let go of what only managers may see."""
        self._forget()
        self._list.let_go()

    def back(self) -> bool:
        """From a step to what it is about, from there to the list, and out."""
        if self._page not in _BACK:
            return False
        self._turn(_BACK[self._page])
        return True

    def _turn(self, page: str) -> None:
        if page == "list":
            self._one = None
            self._list.ask()
        self._page = page
        self._problem = ""
        self._flash_until = None
        self.tell()

    def _get_page(self) -> str:
        return self._page

    page = Property(str, _get_page, notify=changed)
    """list, kinds, states, one, sure, or ahead."""

    def _get_listing(self) -> ContentsListModel:
        return self._list

    listing = Property(ContentsListModel, _get_listing, constant=True)

    @Slot(str)
    def show(self, page: str) -> None:
        """Open the list, what to list ("kinds", "states"), what comes next ("ahead"), or "sure"."""
        if page == "ahead":
            now = self._context.clock.now()
            self._turn(page)
            self.ask(lambda: self._order.ahead(now, AHEAD), self._ahead_came)
        elif page in {"list", "kinds", "states"} or (page == "sure" and self._one is not None):
            self._turn(page)

    @Slot(int)
    def pickKind(self, place: int) -> None:
        """List one kind, or all (0)."""
        self._list.pickKind(place)
        self._turn("list")

    @Slot(int)
    def pickState(self, place: int) -> None:
        """List one state, or all (0)."""
        self._list.pickState(place)
        self._turn("list")

    @Slot(int)
    def choose(self, recognition: int) -> None:
        """Open one of the list, or of what comes next."""
        self._open(recognition)

    def _open(self, recognition: int) -> None:
        on = self._on_screen()
        is_on = on is not None and on.id == f"{RECOGNITION}:{recognition}"
        now = self._context.clock.now()

        def read() -> _One:
            failed = self._order.is_failing(RECOGNITION, str(recognition), now)
            stored = self._recognitions.look(recognition)
            concerned = {*stored.people, *(() if stored.sender_id is None else (stored.sender_id,))}
            return _One(
                stored,
                self._recognitions.content_row(recognition),
                self._recognitions.why(recognition, failed=failed, on_screen=is_on),
                Known(
                    {one.id: one for one in self._people.roster() if one.id in concerned},
                    {one.key: one for one in self._recognitions.values()},
                ),
            )

        def came(one: _One) -> None:
            self._one = one
            self._page = "one"
            self._problem = ""

        self.ask(read, came)

    def _get_one(self) -> dict[str, object]:
        one = self._one
        if one is None:
            return {}
        state, phase = one.row.state, one.row.phase
        last = one.row.last_shown_at
        return {
            **self._list.row(one.row),
            "last": "" if last is None else self._moment(last),
            "why": " ".join(self._say(message) for message in one.why),
            "mayEdit": one.row.kind is not Kind.WINNER,
            "mayHide": state is State.SHOWN,
            "mayShow": state is not State.SHOWN,
            "mayFlash": phase is Phase.LIVE,
            "flash": "" if self._flash_until is None else self._time(self._flash_until),
            "slide": self._look.of(one.stored, one.known),
        }

    one = Property("QVariantMap", _get_one, notify=changed)
    """The opened one: as in `listing.rows`, and `last`, `why`, what may be done, `slide`."""

    def _say(self, message: Message) -> str:
        return say(CONTEXT, WHY[message.code], self._spoken(message.values))

    def _spoken(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """Days, times and reasons in the language of the screen."""
        spoken = dict(values)
        for name in {"day"} & spoken.keys():
            spoken[name] = self._context.words.long_date(
                QDate.fromString(str(spoken[name]), "yyyy-MM-dd")
            )
        for name in {"time", "begin", "end"} & spoken.keys():
            spoken[name] = self._context.words.short_time(
                QTime.fromString(str(spoken[name]), "HH:mm")
            )
        if "reason" in spoken:
            reason = str(spoken["reason"])
            spoken["reason"] = say(CONTEXT, REASONS[reason]) if reason in REASONS else reason
        return spoken

    def _moment(self, at: datetime) -> str:
        wall = local(at, self._context.clock.zone)
        day = QDate(wall.year, wall.month, wall.day)
        return f"{self._context.words.short_date(day)}, {self._time(at)}"

    def _time(self, at: datetime) -> str:
        wall = local(at, self._context.clock.zone)
        return self._context.words.short_time(QTime(wall.hour, wall.minute))

    @Slot()
    def prepareEdit(self) -> None:
        """Let the form, which is opened next, ask for this one."""
        if self._one is not None:
            self._editing = (self._context.actor, self._one.stored.id)
            self._edit(self._one.stored.id)

    @Slot()
    def hide(self) -> None:
        """Take it off the screen."""
        self._change(self._recognitions.hide)

    @Slot()
    def unhide(self) -> None:
        """Let it be shown: what waits, was hidden or refused."""
        one = self._one
        if one is not None:
            waits = one.row.state is State.WAITING
            self._change(self._recognitions.approve if waits else self._recognitions.unhide)

    def _change(self, do: Callable[[int, str], None]) -> None:
        one, actor = self._one, self._context.actor
        if one is None:
            return
        number = one.stored.id

        def done(answer: None) -> None:
            del answer
            self._flash_until = None
            self._open(number)

        self.change(lambda: do(number, actor), done)

    @Slot()
    def flash(self) -> None:
        """Let it interrupt the rotation."""
        one, actor = self._one, self._context.actor
        if one is None:
            return

        def done(until: datetime) -> None:
            self._flash_until = until

        self.change(lambda: self._recognitions.flash(one.stored.id, actor), done)

    @Slot()
    def remove(self) -> None:
        """Delete it for good; the page has asked twice."""
        one, actor = self._one, self._context.actor
        if one is None or self._page != "sure":
            return

        def done(answer: None) -> None:
            del answer
            self._turn("list")

        self.change(lambda: self._recognitions.remove(one.stored.id, actor), done)

    def _ahead_came(self, slides: tuple[Slide, ...]) -> None:
        self._coming = slides

    def _get_coming(self) -> list[dict[str, object]]:
        on = self._on_screen()
        shown = () if on is None or self._coming is None else (on,)
        return [self._slide_of(slide) for slide in (*shown, *(self._coming or ()))]

    coming = Property("QVariantList", _get_coming, notify=changed)
    """What was on the screen before it was touched, and what comes next: each with its design."""

    def _get_has_now(self) -> bool:
        return self._on_screen() is not None

    hasNow = Property(bool, _get_has_now, notify=changed)
    """Whether the first of `coming` is what was on the screen."""

    def _slide_of(self, slide: Slide) -> dict[str, object]:
        design = self._writer.write(slide.content)
        source, _, number = slide.id.partition(":")
        return {
            "id": int(number) if source == RECOGNITION and number.isdecimal() else 0,
            "design": design.name,
            "content": dict(design.content),
        }
