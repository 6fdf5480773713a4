"""Prizes that are still to be handed over: whose, until when, and what became of them."""

import math
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KnownError
from kiosk.people.model import Found
from kiosk.people.names import label
from kiosk.raffle.base import REASON_MOST
from kiosk.raffle.model import RoundOutcome
from kiosk.raffle.walk import page_of
from kiosk.raffle.wins import Win
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import Code, Kind
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.handing_pages import (
    ALLOWED,
    DONE,
    NO_PRIZE,
    NOBODY,
    NOT_A_BADGE,
    OTHER_BADGE,
    PAPERS,
    UP,
    Handings,
    Holders,
    Page,
)
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.wins import Stands, about, key_of, stands, to_manager, who
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"
_COUNTED: Final = timedelta(hours=1)
"""So close to its end the time that a winner has is counted by the second."""


@QmlElement
@QmlUncreatable("made in Python")
class HandingModel(Desk):
    """All prizes to hand over, or those of whoever holds up a badge; each step is asked about."""

    changed = Signal()
    paged = Signal()
    takes_scans: ClassVar[bool] = True

    def __init__(
        self,
        context: DeskContext,
        raffles: Handings,
        people: Holders,
        second: SignInModel,
        picture: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`second` is this page's own; `picture` answers with the address of a media name."""
        super().__init__(context, parent)
        self._raffles = raffles
        self._people = people
        self._second = second
        self._picture = picture
        self._size = 6
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)
        self.changed.connect(self.paged)
        second.setParent(self)
        second.accepted.connect(self._agreed)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.LIST
        self._wins: tuple[Win, ...] = ()
        self._loaded = False
        self._first = 0
        self._key = ""
        self._what = ""
        self._reason = ""
        self._done = ""
        self._person: int | None = None
        self._name = ""
        self._proved = False
        self._tick.stop()

    def opened(self) -> None:
        """Ask what is to do."""
        self._forget()
        self.ask(self._raffles.wins_open, self._came)

    def left(self) -> None:
        """Forget who has won what."""
        self._forget()
        self._second.begin()

    def back(self) -> bool:
        """One page up; from one person's prizes to all of them."""
        if self._page is Page.SECOND and self._second.step == "passphrase":
            self._second.begin()
        elif self._page in UP:
            self._turn(UP[self._page])
        elif self._person is not None:
            self.everybody()
        else:
            return False
        return True

    def scanned(self, scan: object) -> None:
        """A badge brings its prizes; before a prize is handed over it proves whose it is."""
        if not isinstance(scan, Scanned) or self._page in (Page.REASON, Page.SECOND):
            return
        code = scan.code
        if isinstance(code, Code) and code.kind is Kind.BADGE:
            self.ask(partial(self._badge, code), self._badge_read)
        else:
            self.fail(say(_CONTEXT, NOT_A_BADGE))

    def _badge(self, code: Code) -> tuple[object, tuple[Win, ...]]:
        return self._people.by_badge(code), self._raffles.wins_open()

    def _badge_read(self, answer: tuple[object, tuple[Win, ...]]) -> None:
        found, wins = answer
        if self._busy:
            return
        if not isinstance(found, Found):
            self.fail(say(_CONTEXT, NOBODY))
            return
        person, name = found.person.id, label(found.person)
        if self._page is Page.SURE:
            win = self._win()
            self._proved = win is not None and win.person_id == person
            self._problem = "" if self._proved else say(_CONTEXT, OTHER_BADGE, {"who": name})
            return
        self._came(wins)
        theirs = [win for win in wins if win.person_id == person]
        if not theirs:
            self.fail(say(_CONTEXT, NO_PRIZE, {"who": name}))
            return
        self._person, self._name = person, name
        self._first = 0
        if len(theirs) == 1:
            self.choose(key_of(theirs[0]))
        else:
            self._turn(Page.LIST)
        self._proved = True

    def _came(self, wins: tuple[Win, ...]) -> None:
        self._loaded = True
        self._wins = wins
        self._first = page_of(self._first, self._size, len(self._listed()))
        if self._page in (Page.ONE, Page.SURE) and self._win() is None:
            self._page = Page.LIST

    def _listed(self) -> tuple[Win, ...]:
        if self._person is None:
            return self._wins
        return tuple(win for win in self._wins if win.person_id == self._person)

    def _win(self) -> Win | None:
        return next((win for win in self._wins if key_of(win) == self._key), None)

    def _state(self) -> Stands | None:
        win = self._win()
        return None if win is None else stands(win, self._context.clock.now())

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self._done = ""
        if page is Page.LIST:
            self._key = ""
        if page in (Page.LIST, Page.ONE):
            self._proved = self._person is not None
        if 0 < self._get_seconds_left() <= _COUNTED / timedelta(seconds=1):
            self._tick.start()
        self.tell()

    @Slot()
    def tick(self) -> None:
        """A second of the winner's time went by; the timer rests when none is left."""
        if self._page is not Page.ONE or not self._get_seconds_left():
            self._tick.stop()
        self.tell()

    @Slot()
    def everybody(self) -> None:
        """All prizes again, not only one person's."""
        self._person, self._name = None, ""
        self._first = 0
        self._turn(Page.LIST)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open one win."""
        self._key = key
        self._turn(Page.ONE if self._win() is not None else Page.LIST)

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of rows (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._listed()))
        self.tell()

    @Slot(str)
    def want(self, what: str) -> None:
        """Ask once more before it is done: "hand", "claim", "absent" or "void"."""
        state = self._state()
        if self._page is Page.ONE and state in ALLOWED.get(what, ()):
            self._what = what
            self._turn(Page.REASON if what == "void" else Page.SURE)

    @Slot()
    def confirm(self) -> None:
        """It is so."""
        win, what, actor = self._win(), self._what, self._context.actor
        if win is None or self._page is not Page.SURE:
            return

        def work() -> tuple[Win, ...]:
            if what == "absent":
                self._settle(win, RoundOutcome.ABSENT, actor)
            elif win.outcome is RoundOutcome.PENDING:
                self._settle(win, RoundOutcome.CLAIMED, actor)
            if what == "hand":
                self._raffles.hand_over(win.raffle_id, win.round, actor)
            return self._raffles.wins_open()

        self.change(work, partial(self._settled, win, what))

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """Why the win is not valid; a second manager has to agree."""
        if self._page is Page.REASON and reason.strip():
            self._reason = reason
            self._second.begin()
            self._turn(Page.SECOND)

    @Slot(int, str)
    def _agreed(self, person: int, name: str) -> None:
        del name
        win, actor, reason = self._win(), self._context.actor, self._reason
        if win is None or self._page is not Page.SECOND:
            return

        def work() -> tuple[Win, ...]:
            self._settle(win, RoundOutcome.VOID, actor, reason, f"person:{person}")
            return self._raffles.wins_open()

        self.change(work, partial(self._settled, win, "void"))

    def _settle(
        self, win: Win, outcome: RoundOutcome, actor: str, reason: str = "", second: str = ""
    ) -> None:
        present = self._raffles.status().raffle
        if present is None or present.id != win.raffle_id:
            # Its raffle was ended elsewhere, and a round of this number is another one's.
            raise KnownError("round_unknown", round=win.round)
        self._raffles.settle(win.round, outcome, actor, reason, second or None)

    def _settled(self, win: Win, what: str, wins: tuple[Win, ...]) -> None:
        self._came(wins)
        if not self._listed():
            self._person, self._name = None, ""
        self._turn(Page.LIST)
        self._done = say(_CONTEXT, DONE[what], {"prize": win.prize.name, "who": who(win)})

    def _row(self, win: Win) -> dict[str, object]:
        state = stands(win, self._context.clock.now())
        return {
            **about(win, self._picture),
            "who": who(win),
            "team": win.team,
            "state": state.value,
            "paper": PAPERS.get(state, "white"),
            "stands": to_manager(win, self._context.clock, self._context.words),
        }

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_second(self) -> SignInModel:
        return self._second

    second = Property(SignInModel, _get_second, constant=True)

    def _get_loaded(self) -> bool:
        return self._loaded

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_count(self) -> int:
        return len(self._listed())

    count = Property(int, _get_count, notify=changed)

    def _get_late(self) -> int:
        now = self._context.clock.now()
        return sum(stands(win, now) is Stands.LATE for win in self._listed())

    late = Property(int, _get_late, notify=changed)
    """How many of them nobody claimed in time."""

    def _get_person(self) -> str:
        return self._name

    person = Property(str, _get_person, notify=changed)
    """Whose prizes are listed, after their badge was held up; "" for everybody's."""

    def _get_rows(self) -> list[dict[str, object]]:
        shown = self._listed()[self._first : self._first + self._size]
        return [self._row(win) for win in shown]

    rows = Property("QVariantList", _get_rows, notify=paged)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first = page_of(self._first, self._size, len(self._listed()))
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_count() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_win(self) -> dict[str, object]:
        win = self._win()
        return {} if win is None else self._row(win)

    win = Property("QVariantMap", _get_win, notify=changed)
    """The win that is open; empty while none is."""

    def _get_seconds_left(self) -> int:
        win = self._win()
        if win is None or self._state() is not Stands.WAITS:
            return 0
        left = (win.deadline - self._context.clock.now()) / timedelta(seconds=1)
        return max(0, math.ceil(left))

    secondsLeft = Property(int, _get_seconds_left, notify=changed)
    """How long the winner has still before the win may be given up."""

    def _get_what(self) -> str:
        return self._what

    what = Property(str, _get_what, notify=changed)
    """What is asked about: see `want`."""

    def _get_proved(self) -> bool:
        return self._proved

    proved = Property(bool, _get_proved, notify=changed)
    """Whether the winner's badge was held up for this."""

    def _get_reason(self) -> str:
        return self._reason

    reason = Property(str, _get_reason, notify=changed)

    def _get_done(self) -> str:
        return self._done

    done = Property(str, _get_done, notify=changed)
    """What was done last, as a sentence; "" once another page is open."""
    reasonMost = Property(int, lambda self: REASON_MOST, constant=True)
