"""The audit chain for people: its head to be kept, those of earlier days, and a check of it all."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from threading import Event
from typing import ClassVar, Final

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.audit.chain import Verdict
from kiosk.audit.heads import DayHead
from kiosk.audit.texts import failure
from kiosk.clock import today
from kiosk.raffle.walk import page_of
from kiosk.scanning.arrivals import Scanned
from kiosk.ui.models.ceremony_news import grouped
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.saving_desk import RecordPress, SavingDesk
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

DAYS: Final = 31
"""For how many days heads are shown."""

Progress = Callable[[int, int], None]
Check = Callable[[str, Progress, Callable[[], bool]], Verdict | None]
"""Verifies the chain against a kept head ("" for none); tells how many entries of how many are
done, and answers None when it was stopped. Called on the slow worker. KnownErrors."""


class Page(StrEnum):
    """What the page shows."""

    HEAD = "head"
    CHECK = "check"
    SAVE = "save"


@QmlElement
@QmlUncreatable("made in Python")
class AuditLogModel(SavingDesk):
    """A head that somebody photographed can be held up here, too: then it is checked against it."""

    changed = Signal()
    paged = Signal()
    _progressed = Signal(int, int, int)
    takes_scans: ClassVar[bool] = True

    def __init__(
        self,
        context: DeskContext,
        heads: Callable[[int], Sequence[DayHead]],
        check: Check,
        press: RecordPress,
        parent: QObject | None = None,
    ) -> None:
        """`heads` is asked on the storage worker for the heads of so many days."""
        super().__init__(context, press, parent)
        self._ask_heads = heads
        self._check = check
        self._size = 6
        self._order = 0
        self._stop = Event()
        self._heads: tuple[DayHead, ...] = ()
        self.changed.connect(self.paged)
        self._progressed.connect(self._moved_on)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.HEAD
        self._heads = ()
        self._first = 0
        self._verdict: Verdict | None = None
        self._against = ""
        self._done = self._total = 0
        self.forget_saving()

    def opened(self) -> None:
        """Ask for the heads."""
        self._forget()
        self.ask(lambda: tuple(self._ask_heads(DAYS)), self._came)

    def left(self) -> None:
        """Nobody waits for the check any more."""
        self._stop.set()
        self._forget()

    def back(self) -> bool:
        """To the head; a check that runs is stopped by it."""
        if self._page is Page.HEAD:
            return False
        if self._page is Page.SAVE and self._busy:
            return True
        if self._page is Page.CHECK:
            self._stop.set()
        self._turn(Page.HEAD)
        return True

    def scanned(self, scan: object) -> None:
        """A head that somebody kept."""
        if isinstance(scan, Scanned) and self._page is not Page.SAVE:
            self._begin(scan.text.strip())

    def fail(self, problem: str) -> None:
        """See `Desk`; a check that did not come about leaves the head."""
        if self._page is Page.CHECK:
            self._page = Page.HEAD
        super().fail(problem)

    def _came(self, heads: tuple[DayHead, ...]) -> None:
        self._heads = heads

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self.tell()

    @Slot()
    def check(self) -> None:
        """Check every entry."""
        self._begin("")

    def _begin(self, head: str) -> None:
        if self._busy or not self._context.actor:
            return
        self._order += 1
        order, stop = self._order, Event()
        self._stop = stop
        self._verdict = None
        self._against = head
        self._done = self._total = 0
        self._page = Page.CHECK
        self.change(
            lambda: self._check(
                head, lambda done, total: self._progressed.emit(order, done, total), stop.is_set
            ),
            self._checked,
            slow=True,
        )

    @Slot(int, int, int)
    def _moved_on(self, order: int, done: int, total: int) -> None:
        if order == self._order and self._busy:
            self._done, self._total = done, total
            self.tell()

    def _checked(self, verdict: Verdict | None) -> None:
        if verdict is None:
            self._page = Page.HEAD if self._page is Page.CHECK else self._page
        else:
            self._verdict = verdict

    @Slot()
    def wantPaper(self) -> None:
        """The heads are to be printed: where does the file go?"""
        if self._page is Page.HEAD:
            self.begin_saving()
            self._turn(Page.SAVE)

    @Slot()
    def write(self) -> None:
        """Write the heads as a paper."""
        if self._page is Page.SAVE:
            self.save(None, "audit")

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next days (1) or those before (-1)."""
        self._first = page_of(self._first + step * self._size, self._size, len(self._heads))
        self.tell()

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_head(self) -> str:
        return self._heads[0].head if self._heads else ""

    head = Property(str, _get_head, notify=changed)

    def _get_head_grouped(self) -> str:
        return _in_groups(self._get_head())

    headGrouped = Property(str, _get_head_grouped, notify=changed)

    def _get_entries(self) -> int:
        return self._heads[0].number if self._heads else 0

    entries = Property(int, _get_entries, notify=changed)

    def _get_day(self) -> str:
        return self._named(self._heads[0]) if self._heads else ""

    day = Property(str, _get_day, notify=changed)
    """The day of the last entry."""

    def _get_count(self) -> int:
        return len(self._heads)

    count = Property(int, _get_count, notify=changed)
    """Of how many days there are heads."""

    def _get_days(self) -> list[dict[str, object]]:
        shown = self._heads[self._first : self._first + self._size]
        return [
            {
                "day": self._named(head),
                "number": self._context.words.number(head.number),
                "head": _in_groups(head.head),
                "today": head.day == today(self._context.clock),
            }
            for head in shown
        ]

    days = Property("QVariantList", _get_days, notify=paged)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        if max(1, size) != self._size:
            self._size = max(1, size)
            self._first = page_of(self._first, self._size, len(self._heads))
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._heads) // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_share(self) -> float:
        return self._done / self._total if self._total else 0.0

    share = Property(float, _get_share, notify=changed)
    """How much of the check is done, from 0 to 1."""

    def _get_verdict(self) -> dict[str, object]:
        verdict = self._verdict
        if verdict is None:
            return {"state": "", "entries": 0, "wrong": "", "kept": ""}
        wrong = ""
        if verdict.reason is not None and verdict.first_bad is not None:
            wrong = say_error(failure(verdict.reason, verdict.first_bad))
        return {
            "state": "good" if verdict.ok else "refused",
            "entries": verdict.entries,
            "wrong": wrong,
            "kept": _in_groups(self._against),
        }

    verdict = Property("QVariantMap", _get_verdict, notify=changed)
    """What came of the check: `state` "" while there is no verdict, "good" or "refused"."""

    def _named(self, head: DayHead) -> str:
        day = self._context.words.long_date(QDate(head.day.year, head.day.month, head.day.day))
        return day[:1].upper() + day[1:]


def _in_groups(head: str) -> str:
    """A head in groups, for people who compare or copy it: "17 - 3f0c 1a2b ..."."""
    number, dash, mac = head.partition("-")
    return f"{number} {dash} {grouped(mac)}" if dash else head
