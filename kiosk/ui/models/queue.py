"""The queue: thanks that wait for a manager, one by one, and a look over the newest."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import today
from kiosk.recognition.model import LIMITS, REASON_LIMIT, Recognition
from kiosk.recognition.moderation import Waiting
from kiosk.recognition.texts import KINDS
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.queue_steps import Moderation, News, Page
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXT: Final = "recognition"
NEWEST_MOST: Final = 60
"""So many of the newest thanks can be looked over."""

_DAYS_AHEAD: Final = 365


@QmlElement
@QmlUncreatable("made in Python")
class QueueModel(Desk):
    """One recognition after the other: shown, changed, given its days, or refused."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self, context: DeskContext, recognitions: Moderation, parent: QObject | None = None
    ) -> None:
        super().__init__(context, parent)
        self._recognitions = recognitions
        self._size = 4
        self._fresh_page = FreshPage()
        self.changed.connect(self.paged)
        self._forget()

    def _forget(self) -> None:
        self._page = Page.QUEUE
        self._news: News | None = None
        self._at = 0
        self._first = 0
        self._hidden = 0
        self._fresh()

    def _fresh(self) -> None:
        """Nothing is begun with the one that is shown."""
        self._words = ""
        self._own = ""
        self._start: date | None = None
        self._until: date | None = None

    def opened(self) -> None:
        """Ask for what waits."""
        self._forget()
        self._ask()

    def left(self) -> None:
        """Forget what only managers may read."""
        self._forget()

    def back(self) -> bool:
        """From a step to what it is about, from there out."""
        if self._page in (Page.QUEUE, Page.NEWEST):
            return False
        self._turn(Page.REASON if self._page is Page.OWN else Page.QUEUE)
        return True

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self.tell()

    def _ask(self) -> None:
        at = self._at
        self.ask(lambda: self._look(at), self._came)

    def _look(self, at: int) -> News:
        page = self._recognitions.queue(at, 1)
        if not page.items and at:
            # Others have decided meanwhile: the last one that waits still.
            at = max(0, page.total - 1)
            page = self._recognitions.queue(at, 1)
        return News(at, page, self._recognitions.newest_thanks(NEWEST_MOST))

    def _came(self, news: News) -> None:
        before = self._shown()
        self._news, self._at = news, news.at
        after = self._shown()
        self._first = min(self._first, max(0, len(news.newest) - 1))
        self._first -= self._first % self._size
        if before is None or after is None or before.recognition.id != after.recognition.id:
            self._fresh()
            if self._page is not Page.NEWEST:
                # What was begun was about another one.
                self._page = Page.QUEUE
            self._fresh_page.came()

    def _shown(self) -> Waiting | None:
        return self._news.queue.items[0] if self._news and self._news.queue.items else None

    def _one(self) -> Recognition | None:
        shown = self._shown()
        return shown.recognition if shown else None

    @Slot(str)
    def show(self, tab: str) -> None:
        """Look at what waits ("queue") or at the newest ("newest")."""
        if tab in (Page.QUEUE, Page.NEWEST):
            self._turn(Page(tab))
            self._ask()

    @Slot(str)
    def go(self, page: str) -> None:
        """Open a step for the one that is shown."""
        one = self._one()
        if one is None:
            return
        if page == Page.WORDS:
            self._words = one.text
        self._turn(Page(page))

    @Slot(int)
    def step(self, steps: int) -> None:
        """Look at the next one that waits (1), or the one before (-1)."""
        total = self._news.queue.total if self._news else 0
        at = self._at + steps
        if 0 <= at < total:
            self._at = at
            self._ask()

    @Slot()
    def approve(self) -> None:
        """Let it be shown, on the days that were picked; not by a touch that came twice."""
        one = self._one()
        if one is None or self._fresh_page.is_unseen():
            return
        actor, start, until = self._context.actor, self._start, self._until
        self.change(lambda: self._recognitions.approve(one.id, actor, start, until), self._decided)

    @Slot()
    def refuseFor(self) -> None:
        """Never show it, for the manager's own reason."""
        self._refuse(self._own)

    @Slot(str)
    def refuse(self, reason: str) -> None:
        """Never show it, for a ready reason by its code."""
        self._refuse(reason)

    def _refuse(self, reason: str) -> None:
        one = self._one()
        if one is not None and reason.strip():
            actor = self._context.actor
            self.change(lambda: self._recognitions.refuse(one.id, reason, actor), self._decided)

    def _decided(self, answer: None) -> None:
        del answer
        self._page = Page.QUEUE
        self._ask()

    @Slot(str)
    def write(self, text: str) -> None:
        """The words as they are being changed."""
        self._words = text
        self.tell()

    @Slot()
    def keep(self) -> None:
        """Keep the changed words."""
        one = self._one()
        if one is None or not self._words.strip():
            return
        words, actor = self._words, self._context.actor
        self.change(lambda: self._recognitions.reword(one.id, words, actor), self._decided)

    @Slot()
    def takeBack(self) -> None:
        """Write the sender's own words again."""
        one = self._one()
        if one is not None:
            self.write(one.said or one.text)

    @Slot(str)
    def writeReason(self, text: str) -> None:
        """The manager's own reason."""
        self._own = text[:REASON_LIMIT]
        self.tell()

    @Slot(int)
    def moveStart(self, days: int) -> None:
        """Begin so many days later; not before today, which is at once."""
        start = self._bounded(self._start, days)
        self._start = start if start > self._today() else None
        if self._until is not None and self._until < start:
            self._until = start
        self.tell()

    @Slot(int)
    def moveEnd(self, days: int) -> None:
        """End so many days later; before the first day there is no end."""
        first = self._start or self._today()
        if self._until is None:
            self._until = first if days > 0 else None
        else:
            until = self._bounded(self._until, days)
            self._until = until if until >= first else None
        self.tell()

    def _bounded(self, day: date | None, days: int) -> date:
        now = self._today()
        return min((day or now) + timedelta(days=days), now + timedelta(days=_DAYS_AHEAD))

    def _today(self) -> date:
        return today(self._context.clock)

    @Slot(int)
    def hide(self, recognition: int) -> None:
        """Take one of the newest off the screen; a touch that came twice hides one only."""
        if self._fresh_page.is_unseen():
            return
        actor = self._context.actor

        def done(answer: None) -> None:
            del answer
            self._hidden = recognition
            self._fresh_page.came()
            self._ask()

        self.change(lambda: self._recognitions.hide(recognition, actor), done)

    @Slot()
    def undo(self) -> None:
        """Bring back what was hidden last."""
        hidden, actor = self._hidden, self._context.actor
        if not hidden:
            return

        def done(answer: None) -> None:
            del answer
            self._hidden = 0
            self._ask()

        self.change(lambda: self._recognitions.unhide(hidden, actor), done)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next of the newest (1) or those before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._get_count()):
            self._first = first
            self.paged.emit()

    def _day(self, day: date) -> str:
        return self._context.words.long_date(QDate(day.year, day.month, day.day))

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_ready(self) -> bool:
        return self._news is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_at(self) -> int:
        return self._at

    at = Property(int, _get_at, notify=changed)

    def _get_total(self) -> int:
        return self._news.queue.total if self._news else 0

    total = Property(int, _get_total, notify=changed)

    def _get_item(self) -> dict[str, object]:
        shown = self._shown()
        if shown is None:
            return {"id": 0, "to": "", "text": "", "said": "", "sender": "", "caught": "",
                    "kind": "", "kindName": "", "day": ""}  # fmt: skip
        one = shown.recognition
        day = one.created_at.astimezone(self._context.clock.zone).date()
        return {
            "id": one.id,
            "to": ", ".join(shown.to),
            "text": one.text or one.words or one.title,
            "said": one.said,
            "sender": shown.sender,
            "caught": shown.caught,
            "kind": one.kind.value,
            "kindName": say(CONTEXT, KINDS[one.kind]),
            "day": self._day(day),
        }

    item = Property("QVariantMap", _get_item, notify=changed)
    """The one that is shown; `id` is 0 while nothing waits."""

    def _get_words(self) -> str:
        return self._words

    words = Property(str, _get_words, notify=changed)

    def _get_words_most(self) -> int:
        one = self._one()
        return LIMITS[one.kind]["text"] if one else 0

    wordsMost = Property(int, _get_words_most, notify=changed)

    def _get_own(self) -> str:
        return self._own

    own = Property(str, _get_own, notify=changed)
    reasonMost = Property(int, lambda self: REASON_LIMIT, constant=True)

    def _get_reasons(self) -> list[dict[str, str]]:
        ready = self._recognitions.ready_reasons()
        return [{"code": code, "text": say(CONTEXT, text)} for code, text in ready.items()]

    reasons = Property("QVariantList", _get_reasons, notify=changed)

    def _get_start(self) -> str:
        return "" if self._start is None else self._day(self._start)

    start = Property(str, _get_start, notify=changed)
    """The first day on the screen; "" for today."""

    def _get_until(self) -> str:
        return "" if self._until is None else self._day(self._until)

    until = Property(str, _get_until, notify=changed)
    """The last day on the screen; "" for no end."""

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    def _get_page_size(self) -> int:
        return self._size

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_newest(self) -> list[dict[str, object]]:
        newest = self._news.newest if self._news else ()
        return [
            {
                "id": one.recognition.id,
                "to": ", ".join(one.to),
                "text": one.recognition.text,
                "sender": one.sender,
            }
            for one in newest[self._first : self._first + self._size]
        ]

    newest = Property("QVariantList", _get_newest, notify=paged)
    """The page of the newest thanks that may be shown."""

    def _get_count(self) -> int:
        return len(self._news.newest) if self._news else 0

    count = Property(int, _get_count, notify=changed)

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_count() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_can_undo(self) -> bool:
        return self._hidden != 0

    canUndo = Property(bool, _get_can_undo, notify=changed)
