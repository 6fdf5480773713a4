"""Raffles and what came out of them: to look at, to carry away, and to end one before its time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import local
from kiosk.raffle.base import REASON_MOST
from kiosk.raffle.model import ENDED, Raffle, State, Status
from kiosk.raffle.texts import STATES
from kiosk.raffle.walk import page_of
from kiosk.raffle.wins import PastRaffle, Results, Win
from kiosk.ui.models.ceremony_news import grouped
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.past_pages import PAPERS, UP, Archive, Page
from kiosk.ui.models.saving_desk import RecordPress, SavingDesk
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.wins import about, stands, to_manager, who
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT: Final = "ui"
_ABANDONED: Final = QT_TRANSLATE_NOOP("ui", "“{raffle}” is abandoned. Its secret is in the record.")
# What was never announced has no secret yet, and one that is lost is in no record.
_ABANDONED_BARE: Final = QT_TRANSLATE_NOOP("ui", "“{raffle}” is abandoned.")
_ENDED_BEFORE: Final = QT_TRANSLATE_NOOP(
    "ui", "“{raffle}” had ended already. Nothing was changed now."
)


@dataclass(frozen=True, slots=True)
class _News:
    present: Status | None = None
    past: tuple[PastRaffle, ...] = ()


@QmlElement
@QmlUncreatable("made in Python")
class PastModel(SavingDesk):
    """The present raffle and all that have ended; one of them with everything that is kept."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        context: DeskContext,
        raffles: Archive,
        press: RecordPress,
        second: SignInModel,
        picture: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`second` is this page's own; `picture` answers with the address of a media name."""
        super().__init__(context, press, parent)
        self._raffles = raffles
        self._second = second
        self._picture = picture
        self._size = 5
        self._wins_size = 5
        self.changed.connect(self.paged)
        second.setParent(self)
        second.accepted.connect(self._agreed)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.LIST
        self._news = _News()
        self._loaded = False
        self._first = 0
        self._results: Results | None = None
        self._first_win = 0
        self._what = ""
        self._reason = ""
        self._done = ""
        self.forget_saving()

    def opened(self) -> None:
        """Ask for all raffles."""
        self._forget()
        self.ask(self._look, self._came)

    def left(self) -> None:
        """Forget who has won what."""
        self._forget()
        self._second.begin()

    def back(self) -> bool:
        """One page up."""
        if self._busy and self._page is Page.SAVE:
            return True
        if self._page is Page.SECOND and self._second.step == "passphrase":
            self._second.begin()
        elif self._page in UP:
            self._turn(UP[self._page])
        else:
            return False
        return True

    def _look(self) -> _News:
        status = self._raffles.status()
        present = status.raffle is not None and status.raffle.state not in ENDED
        return _News(status if present else None, self._raffles.history())

    def _came(self, news: _News) -> None:
        self._loaded = True
        self._news = news
        self._first = page_of(self._first, self._size, len(self._listed()))

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self._done = ""
        self.tell()

    def _listed(self) -> list[tuple[Raffle, int, int, int, int]]:
        """Each raffle with its tickets, its holders, its claimed prizes and those left."""
        rows: list[tuple[Raffle, int, int, int, int]] = []
        present = self._news.present
        if present is not None and present.raffle is not None:
            rows.append((present.raffle, present.tickets, present.holders, 0, 0))
        rows += [
            (past.raffle, past.tickets, past.holders, past.wins, past.unawarded)
            for past in self._news.past
        ]
        return rows

    @Slot(str)
    def choose(self, raffle: str) -> None:
        """Open one raffle."""
        self.ask(lambda: self._raffles.results(raffle), self._opened_one)

    def _opened_one(self, results: Results) -> None:
        self._results = results
        self._first_win = 0
        self._turn(Page.ONE)

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page of raffles (1) or the one before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._listed()))
        self.tell()

    @Slot(int)
    def turnWins(self, step: int) -> None:
        """The next page of wins (1) or the one before (-1)."""
        count = len(self._results.wins) if self._results else 0
        self._first_win = page_of(self._first_win + step * self._wins_size, self._wins_size, count)
        self.tell()

    @Slot()
    def wantFile(self) -> None:
        """Something of this raffle is to be carried away: what, and where to?"""
        if self._page is Page.ONE and self._papers():
            self._what = ""
            self.begin_saving()
            self._turn(Page.SAVE)

    @Slot(str)
    def write(self, what: str) -> None:
        """Write "record", "protocol", "page" or "announcement" of the open raffle."""
        if self._page is Page.SAVE and self._results is not None and what in self._papers():
            self._what = what
            self.save(self._results.raffle.id, what)

    @Slot()
    def wantEnd(self) -> None:
        """The present raffle is to end before its time: why?"""
        if self._page is Page.ONE and self._is_present():
            self._reason = ""
            self._turn(Page.REASON)

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """Why it ends; a second manager has to agree."""
        if self._page is Page.REASON and reason.strip():
            self._reason = reason
            self._second.begin()
            self._turn(Page.SECOND)

    @Slot(int, str)
    def _agreed(self, person: int, name: str) -> None:
        del name
        if self._page is not Page.SECOND or self._results is None:
            return
        actor, reason, wanted = self._context.actor, self._reason, self._results.raffle

        def work() -> tuple[_News, str]:
            present = self._raffles.status().raffle
            if present is None or present.id != wanted.id or present.state in ENDED:
                return self._look(), _ENDED_BEFORE
            ended = self._raffles.abandon(reason, actor, f"person:{person}")
            return self._look(), _ABANDONED if ended.secret else _ABANDONED_BARE

        self.change(work, partial(self._ended, wanted.name))

    def _ended(self, name: str, answer: tuple[_News, str]) -> None:
        news, sentence = answer
        self._came(news)
        self._turn(Page.LIST)
        self._done = say(_CONTEXT, sentence, {"raffle": name})

    def _is_present(self) -> bool:
        return self._results is not None and self._results.raffle.state not in ENDED

    def _papers(self) -> list[str]:
        """What can be written of the open raffle."""
        results = self._results
        if results is None or results.raffle.commitment is None:
            return []
        # The announcement is for the wall of a raffle that is still to be drawn.
        wall = ["announcement"] if self._is_present() else []
        return ["protocol", "record", "page", *wall] if results.seal else wall

    def _row(self, index: int) -> dict[str, object]:
        raffle, tickets, holders, wins, unawarded = self._listed()[index]
        return {
            "id": raffle.id,
            "name": raffle.name,
            "day": self._day(_last(raffle)),
            "state": say("raffle", STATES[raffle.state.value]),
            "ended": raffle.state in ENDED,
            "abandoned": raffle.state is State.ABANDONED,
            "tickets": tickets,
            "holders": holders,
            "wins": wins,
            "unawarded": unawarded,
            "seed": len(self._listed()) - index,
        }

    def _won(self, win: Win) -> dict[str, object]:
        state = stands(win, self._context.clock.now())
        return {
            **about(win, self._picture),
            "who": who(win),
            "team": win.team,
            "state": state.value,
            "paper": PAPERS[state],
            "stands": to_manager(win, self._context.clock, self._context.words),
        }

    def _day(self, at: datetime | None) -> str:
        if at is None:
            return ""
        wall = local(at, self._context.clock.zone)
        day = self._context.words.long_date(QDate(wall.year, wall.month, wall.day))
        return f"{day[:1].upper()}{day[1:]} {wall.year}"

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

    def _get_rows(self) -> list[dict[str, object]]:
        end = min(self._first + self._size, len(self._listed()))
        return [self._row(index) for index in range(self._first, end)]

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
        return max(1, -(-len(self._listed()) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_raffle(self) -> dict[str, object]:
        results = self._results
        if results is None:
            return {}
        raffle = results.raffle
        return {
            "name": raffle.name,
            "state": say("raffle", STATES[raffle.state.value]),
            "day": self._day(_last(raffle)),
            "ended": raffle.state in ENDED,
            "reason": raffle.end_reason,
            "tickets": raffle.closing.tickets if raffle.closing else 0,
            "holders": raffle.closing.holders if raffle.closing else 0,
            "closed": raffle.closing is not None,
            "wins": len(results.wins),
            "unawarded": list(results.unawarded),
            "code": results.seal or raffle.commitment or "",
            "codeGrouped": grouped(results.seal or raffle.commitment or ""),
            "sealed": bool(results.seal),
            "papers": self._papers(),
        }

    raffle = Property("QVariantMap", _get_raffle, notify=changed)
    """The raffle that is open; `code` is its seal, or before there is one its commitment."""

    def _get_wins(self) -> list[dict[str, object]]:
        wins = self._results.wins if self._results else ()
        return [self._won(win) for win in wins[self._first_win : self._first_win + self._wins_size]]

    wins = Property("QVariantList", _get_wins, notify=paged)

    def _get_wins_size(self) -> int:
        return self._wins_size

    def _set_wins_size(self, size: int) -> None:
        if max(1, size) != self._wins_size:
            self._wins_size = max(1, size)
            count = len(self._results.wins) if self._results else 0
            self._first_win = page_of(self._first_win, self._wins_size, count)
            self.paged.emit()

    winsSize = Property(int, _get_wins_size, _set_wins_size, notify=paged)

    def _get_wins_page(self) -> int:
        return self._first_win // self._wins_size

    winsPage = Property(int, _get_wins_page, notify=paged)

    def _get_wins_pages(self) -> int:
        count = len(self._results.wins) if self._results else 0
        return max(1, -(-count // self._wins_size))

    winsPages = Property(int, _get_wins_pages, notify=paged)

    def _get_what(self) -> str:
        return self._what

    what = Property(str, _get_what, notify=changed)
    """What was written last: see `write`."""

    def _get_reason(self) -> str:
        return self._reason

    reason = Property(str, _get_reason, notify=changed)

    def _get_done(self) -> str:
        return self._done

    done = Property(str, _get_done, notify=changed)
    """What was done last, as a sentence; "" once another page is open."""
    reasonMost = Property(int, lambda self: REASON_MOST, constant=True)


def _last(raffle: Raffle) -> datetime | None:
    """The last thing that happened to a raffle as a whole."""
    return raffle.ended_at or raffle.closed_at or raffle.opened_at or raffle.announced_at
