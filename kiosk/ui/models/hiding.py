"""The walk-round: pick a place, then scan one token after the other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import ClassVar, Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.raffle.hiding import NOTE_MOST, PLACE_MOST, place_key
from kiosk.raffle.model import (
    ENDED,
    Hidden,
    HideOutcome,
    PlaceCount,
    Status,
    TokenInfo,
    TokenState,
)
from kiosk.raffle.walk import Tally, by_use, tally
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import Code, Refusal, read
from kiosk.scanning.repeat import Device
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.hiding_looks import LOOKS, PLACED, Says
from kiosk.ui.models.typed import TypedCodeModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"


class Page(StrEnum):
    """What the page shows: the walk, or one of the things that need the keyboard."""

    WALK = "walk"
    PLACE = "place"
    NOTE = "note"
    CODE = "code"


class Walks(Protocol):
    """What the page needs of `kiosk.raffle.service.Raffles`; used on the storage worker."""

    def status(self) -> Status:
        """How the raffle stands."""
        ...

    def tokens(self) -> tuple[TokenInfo, ...]:
        """All tokens."""
        ...

    def places(self) -> tuple[PlaceCount, ...]:
        """All places with their counts."""
        ...

    def look_up(self, code: Code | Refusal | str) -> TokenInfo | None:
        """The token with this code."""
        ...

    def hide(self, code: Code | Refusal | str, place: str, note: str, actor: str) -> Hidden:
        """Note where a token was hidden."""
        ...

    def move(self, number: int, place: str, note: str, actor: str) -> TokenInfo:
        """Note another place or note of a token."""
        ...

    def unhide(self, number: int, actor: str) -> TokenInfo:
        """It is not hidden after all."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is shown: `token` as it is now, `before` as it was, `detail` for a failure."""

    says: Says
    token: TokenInfo | None = None
    before: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _News:
    raffle: str | None
    tokens: tuple[TokenInfo, ...]
    places: tuple[PlaceCount, ...]


@QmlElement
@QmlUncreatable("made in Python")
class HidingModel(Desk):
    """One answer at a time, noted before it is shown; what is scanned first waits for a place."""

    changed = Signal()
    takes_scans: ClassVar[bool] = True

    def __init__(
        self,
        context: DeskContext,
        raffles: Walks,
        play: Callable[[Sound], object] = lambda sound: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._raffles = raffles
        self._play = play
        self._typed = TypedCodeModel(self, self)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.WALK
        self._raffle: str | None = None
        self._tokens: dict[int, TokenInfo] = {}
        self._choices: list[str] = []
        self._place = ""
        self._answer: _Answer | None = None
        self._waiting: dict[int, Code] = {}
        self._done: list[TokenInfo] = []
        self._note = ""

    def opened(self) -> None:
        """Ask for places and tokens."""
        self._forget()
        self.ask(self._look, self._came)

    def left(self) -> None:
        """Forget places, codes and notes."""
        self._forget()
        self._typed.begin()

    def back(self) -> bool:
        """From the keyboard to the walk, from there out."""
        if self._page is Page.WALK:
            return False
        self._turn(Page.WALK)
        return True

    def scanned(self, scan: object) -> None:
        """A token at its place; or one that waits until a place is touched."""
        if isinstance(scan, Scanned):
            self._scan(scan.code)

    def take(self, text: str, device: Device) -> None:
        """A code that was typed here."""
        del device
        self._turn(Page.WALK)
        self._scan(read(text))

    def fail(self, problem: str) -> None:
        """Say it where the manager looks: a scan that was not noted must not look like one."""
        super().fail(problem)
        if self._page is Page.WALK:
            self._show(_Answer(Says.FAILED, detail=problem))

    def _look(self) -> _News:
        raffle = self._raffles.status().raffle
        running = None if raffle is None or raffle.state in ENDED else raffle.id
        return _News(running, self._raffles.tokens(), self._raffles.places())

    def _came(self, news: _News) -> None:
        self._raffle = news.raffle
        self._tokens = {token.number: token for token in news.tokens}
        self._choices = [one.place.name for one in by_use(news.places)]

    def _scan(self, code: Code | Refusal) -> None:
        if isinstance(code, Refusal):
            self._show(_Answer(Says(code.reason)))
        elif self._page is Page.PLACE or not self._place:
            self.ask(partial(self._raffles.look_up, code), partial(self._wait, code))
        else:
            if self._page is Page.NOTE:
                self.saveNote()
            self._turn(Page.WALK)
            self._hide(code)

    def _wait(self, code: Code, token: TokenInfo | None) -> None:
        if token is None:
            self._show(_Answer(Says.UNKNOWN))
        elif token.state in (TokenState.FOUND, TokenState.RETIRED):
            self._show(_Answer(Says(token.state.value), token))
        else:
            self._tokens[token.number] = token
            self._waiting[token.number] = code
            self._show(_Answer(Says.WAITS, token))

    def _hide(self, code: Code) -> None:
        place, actor = self._place, self._context.actor
        if actor:
            self.ask(lambda: self._raffles.hide(code, place, "", actor), self._hidden)

    def _hidden(self, hidden: Hidden) -> None:
        token = hidden.token
        says = Says(hidden.outcome.value)
        if token is not None:
            before = self._tokens.get(token.number)
            self._tokens[token.number] = token
            if hidden.outcome in (HideOutcome.HIDDEN, HideOutcome.MOVED):
                self._learn(token.place)
                if before is not None and before.state is TokenState.HIDDEN:
                    says = Says.AGAIN if before.place == token.place else Says.MOVED
                if says is not Says.AGAIN:
                    self._done.append(before or _as_before(token, hidden.before))
        self._show(_Answer(says, token, hidden.before))

    def _learn(self, place: str) -> None:
        """The place as storage writes it: a new one, or the one that was meant."""
        if place_key(place) == place_key(self._place):
            self._place = place
        if place not in self._choices:
            self._choices.insert(0, place)

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        sound = LOOKS[answer.says].sound
        if sound is not None:
            self._play(sound)
        self.changed.emit()

    def _turn(self, page: Page) -> None:
        if page is not self._page:
            self._page = page
            self.changed.emit()

    @Slot(str)
    def choose(self, place: str) -> None:
        """This is where the next ones are hidden, and those that wait."""
        tidy = " ".join(place.split())
        if not tidy:
            return
        known = {place_key(name): name for name in self._choices}
        self._place = known.get(place_key(tidy), tidy)
        if self._place not in self._choices:
            self._choices.insert(0, self._place)
        waiting, self._waiting = self._waiting, {}
        self._turn(Page.WALK)
        if self._answer is not None and not waiting:
            self._answer = None
        for code in waiting.values():
            self._hide(code)
        self.changed.emit()

    @Slot(str)
    def show(self, page: str) -> None:
        """Open one of `Page`. Raises ValueError for any other."""
        wanted = Page(page)
        if wanted is Page.CODE:
            self._typed.begin()
        elif wanted is Page.NOTE:
            if not self._get_can_note():
                return
            token = self._answer.token if self._answer else None
            self._note = token.note if token else ""
        self._turn(wanted)

    @Slot(str)
    def write(self, note: str) -> None:
        """The note for the last token, as typed."""
        self._note = note

    @Slot()
    def saveNote(self) -> None:
        """Keep the note with the last token."""
        token = self._answer.token if self._answer else None
        note, actor = " ".join(self._note.split()), self._context.actor
        if token is None or self._page is not Page.NOTE or not actor:
            return
        self._turn(Page.WALK)
        if note != token.note:
            number, place = token.number, token.place
            self.ask(
                lambda: self._raffles.move(number, place, note, actor),
                partial(self._moved, Says.NOTED),
            )

    @Slot()
    def undo(self) -> None:
        """The last one as it was before; again, and it is the turn of the one before."""
        if not self._done:
            return
        before, actor = self._done[-1], self._context.actor
        raffles, number = self._raffles, before.number

        def put_back() -> TokenInfo:
            if before.state is TokenState.HIDDEN:
                return raffles.move(number, before.place, before.note, actor)
            return raffles.unhide(number, actor)

        def done(token: TokenInfo) -> None:
            # A scan may have been noted while this was on its way.
            self._done = [one for one in self._done if one is not before]
            was_hidden = before.state is TokenState.HIDDEN
            self._moved(Says.PUT_BACK if was_hidden else Says.UNDONE, token)

        self.change(put_back, done)

    def _moved(self, says: Says, token: TokenInfo) -> None:
        self._tokens[token.number] = token
        shown = self._answer.token if self._answer else None
        # A scan may have come after the note that was kept now.
        if says is not Says.NOTED or (shown is not None and shown.number == token.number):
            self._show(_Answer(says, token))

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_typed(self) -> TypedCodeModel:
        return self._typed

    typed = Property(TypedCodeModel, _get_typed, constant=True)

    def _get_place(self) -> str:
        return self._place

    place = Property(str, _get_place, notify=changed)

    def _get_places(self) -> list[dict[str, object]]:
        here: dict[str, int] = {}
        for token in self._tokens.values():
            if token.state is TokenState.HIDDEN:
                here[token.place] = here.get(token.place, 0) + 1
        return [{"name": name, "hidden": here.get(name, 0)} for name in self._choices]

    places = Property("QVariantList", _get_places, notify=changed)
    """The places, with how many are hidden there; those used most come first."""

    def _get_answer(self) -> dict[str, object]:
        """What became of the last scan; the code "" before the first one."""
        answer = self._answer
        if answer is None:
            return {"code": "", "paper": "", "glyph": "", "number": 0, "title": "", "advice": ""}
        look, token = LOOKS[answer.says], answer.token
        title = say(_CONTEXT, look.title) if look.title else token.place if token else ""
        values: dict[str, str | int] = {
            "before": answer.before,
            "ticket": (token.ticket or 0) if token else 0,
        }
        advice = answer.detail or say(_CONTEXT, look.advice, values)
        return {
            "code": answer.says.value,
            "paper": look.paper,
            "glyph": look.glyph,
            "number": token.number if token else 0,
            "title": title,
            "advice": advice,
        }

    answer = Property("QVariantMap", _get_answer, notify=changed)

    def _tally(self) -> Tally:
        return tally(self._tokens.values(), self._raffle, self._place)

    def _get_here(self) -> int:
        return self._tally().here

    here = Property(int, _get_here, notify=changed)

    def _get_hidden(self) -> int:
        return self._tally().hidden

    hidden = Property(int, _get_hidden, notify=changed)

    def _get_every(self) -> int:
        return self._tally().every

    every = Property(int, _get_every, notify=changed)

    def _get_waiting(self) -> int:
        return len(self._waiting)

    waiting = Property(int, _get_waiting, notify=changed)
    """How many were scanned before their place was touched."""

    def _get_can_undo(self) -> bool:
        return bool(self._done)

    canUndo = Property(bool, _get_can_undo, notify=changed)

    def _get_can_note(self) -> bool:
        return self._answer is not None and self._answer.says in PLACED

    canNote = Property(bool, _get_can_note, notify=changed)

    def _get_note(self) -> str:
        return self._note

    note = Property(str, _get_note, notify=changed)
    noteMost = Property(int, lambda self: NOTE_MOST, constant=True)
    placeMost = Property(int, lambda self: PLACE_MOST, constant=True)


def _as_before(token: TokenInfo, place: str) -> TokenInfo:
    """A token that was made since the page was opened, as it was before it was hidden here."""
    state = TokenState.HIDDEN if place else TokenState.PRINTED
    return replace(token, state=state, place=place, note="")
