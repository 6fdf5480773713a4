"""The year in weeks, who was not seen for a while, and praise that waits: for managers only."""

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.recognition.insight import Overlooked, Overview, WeekCount, silence, silent_places
from kiosk.recognition.model import Kind
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.saving_desk import RecordPress, SavingDesk
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

PLOTTED: Final = (
    (Kind.THANKS,),
    (Kind.PRAISE,),
    (Kind.AWARD, Kind.HERO),
    (Kind.MILESTONE,),
    (Kind.VALUE_STORY,),
)
"""The kinds that are plotted; those that stand together have one colour."""

FILES: Final = ("overview", "overview_tables")
"""What can be saved: a paper, and tables."""

_log = logging.getLogger(__name__)

SILENT: Final = {
    "nothing_yet": QT_TRANSLATE_NOOP(
        "ui", "Nobody has been recognised yet. Two minutes are enough to begin."
    ),
    "silent_week": QT_TRANSLATE_NOOP(
        "ui", "Nobody has been recognised this week yet. Who deserves a good word?"
    ),
    "last_week": QT_TRANSLATE_NOOP(
        "ui", "Last week went by without a good word on the screen. Whose turn is it?"
    ),
    "silent_weeks": QT_TRANSLATE_NOOP(
        "ui", "{count} weeks went by without a good word on the screen. Whose turn is it?"
    ),
}
_ONE_OVERLOOKED: Final = QT_TRANSLATE_NOOP(
    "ui", "One colleague has not been recognised for a while."
)
_OVERLOOKED: Final = QT_TRANSLATE_NOOP(
    "ui", "{count} colleagues have not been recognised for a while."
)


class Page(StrEnum):
    """What the page shows."""

    YEAR = "year"
    PEOPLE = "people"
    PRAISE = "praise"
    SAVE = "save"


class Year(Protocol):
    """What the page needs of `kiosk.recognition.service.Recognitions`; on the slow worker."""

    def overview(self, weeks_asked: int) -> Overview:
        """The last 52 weeks, and who was not recognised for `weeks_asked`."""
        ...


def nudge(overview: Overview) -> str:
    """What managers are reminded of, in the language of the screen; "" when all is well.

    A silent week comes before people who were overlooked.
    """
    found = silence(overview.weeks, overview.day)
    if found is not None:
        single = found.code == "silent_weeks" and found.values["count"] == 1
        return say("ui", SILENT["last_week" if single else found.code], found.values)
    count = len(overview.overlooked)
    if count:
        return say("ui", _ONE_OVERLOOKED if count == 1 else _OVERLOOKED, {"count": count})
    return ""


@QmlElement
@QmlUncreatable("made in Python")
class InsightsModel(SavingDesk):
    """Asks at a manager's sign-in for what it reminds of, and again whenever it is opened."""

    changed = Signal()
    paged = Signal()

    def __init__(
        self,
        context: DeskContext,
        year: Year,
        weeks_asked: Callable[[], int],
        press: RecordPress,
        write_about: Callable[[int, str], None],
        parent: QObject | None = None,
    ) -> None:
        """`write_about` prepares the page of writing for a person; it is told what to go back to.

        `weeks_asked` are those after which somebody counts as overlooked.
        """
        super().__init__(context, press, parent)
        self._year = year
        self._weeks_asked = weeks_asked
        self._write_about = write_about
        self._overview: Overview | None = None
        self._asked_for = ""
        self._asking = False
        self._page = Page.YEAR
        self._tab = Page.YEAR
        self._week = 0
        self._first = 0
        self._size = 6
        self.changed.connect(self.paged)
        context.stage.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Ask once for each manager who signs in, and forget it all with them."""
        actor = self._context.actor
        if actor == self._asked_for:
            return
        self._asked_for = actor
        self._overview = None
        if actor:
            self.remind()
        self.tell()

    @Slot()
    def remind(self) -> None:
        """Look again what managers are to be reminded of."""
        actor = self._context.actor
        if self._asking or not actor:
            return
        self._asking = True
        weeks = self._weeks_asked()

        def came(overview: Overview) -> None:
            self._asking = False
            if self._context.actor:
                self._take(overview)
                self.tell()

        def failed(error: Exception) -> None:
            self._asking = False
            _log.warning("the year cannot be told", exc_info=error)

        self._context.slow.run(lambda: self._year.overview(weeks), came, failed)

    def opened(self) -> None:
        """Ask anew; what is known already is shown meanwhile."""
        self._page = self._tab
        self._first = 0
        self.forget_saving()
        weeks = self._weeks_asked()
        self.ask(lambda: self._year.overview(weeks), self._take, slow=True)

    def left(self) -> None:
        """Whoever opens it again finds it where it was."""
        self.forget_saving()

    def back(self) -> bool:
        """From the saving to what was looked at, and out."""
        if self._page is not Page.SAVE:
            return False
        if not self._busy:
            self._turn(self._tab)
        return True

    def _take(self, overview: Overview) -> None:
        if self._overview is None:
            self._week = len(overview.weeks) - 1
        self._overview = overview
        self._first = min(self._first, max(0, len(overview.overlooked) - 1))
        self._first -= self._first % self._size

    def _turn(self, page: Page) -> None:
        self._page = page
        self._problem = ""
        self.tell()

    @Slot(str)
    def show(self, page: str) -> None:
        """Look at the year, at people, or at praise."""
        wanted = Page(page)
        if wanted is not Page.SAVE:
            self._tab = wanted
            self._turn(wanted)

    @Slot()
    def wantFile(self) -> None:
        """It is to be kept: where does the file go?"""
        if self._page is not Page.SAVE and self._overview is not None:
            self.begin_saving()
            self._turn(Page.SAVE)

    @Slot(str)
    def write(self, what: str) -> None:
        """Write one of `FILES`."""
        if self._page is Page.SAVE and what in FILES:
            self.save(None, what)

    @Slot(int)
    def pickWeek(self, week: int) -> None:
        """Tell of another week; 0 is the first of them."""
        self._week = max(0, min(len(self._weeks()) - 1, week))
        self.tell()

    @Slot(int)
    def writeAbout(self, person: int) -> None:
        """Let the page of writing, which is opened next, begin with this person."""
        if self._context.actor:
            self._write_about(person, "insights")

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next of the people (1) or those before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._get_count()):
            self._first = first
            self.paged.emit()

    def _weeks(self) -> tuple[WeekCount, ...]:
        return self._overview.weeks if self._overview else ()

    def _get_page(self) -> str:
        return self._page.value

    page = Property(str, _get_page, notify=changed)

    def _get_ready(self) -> bool:
        return self._overview is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_nudge(self) -> str:
        return nudge(self._overview) if self._overview else ""

    nudge = Property(str, _get_nudge, notify=changed)
    """What managers are reminded of; "" while nobody is signed in, and when all is well."""

    def _get_silence(self) -> str:
        overview = self._overview
        if overview is None or silence(overview.weeks, overview.day) is None:
            return ""
        return nudge(overview)

    silence = Property(str, _get_silence, notify=changed)
    """What is said of silent weeks that last; "" when none does."""

    def _get_bars(self) -> list[dict[str, object]]:
        weeks = self._weeks()
        silent = silent_places(weeks)
        return [
            {
                "parts": [sum(week.counts.get(kind, 0) for kind in group) for group in PLOTTED],
                "total": week.total,
                "silent": place in silent,
                "month": self._month(weeks, place),
            }
            for place, week in enumerate(weeks)
        ]

    bars = Property("QVariantList", _get_bars, notify=changed)
    """The weeks, oldest first: how many of each of `PLOTTED`, and the month that begins in it."""

    def _month(self, weeks: tuple[WeekCount, ...], place: int) -> str:
        monday = weeks[place].monday
        if place and weeks[place - 1].monday.month == monday.month:
            return ""
        locale = self._context.words.locale
        return locale.standaloneMonthName(monday.month, locale.FormatType.ShortFormat).rstrip(".")

    def _get_total(self) -> int:
        return self._overview.total if self._overview else 0

    total = Property(int, _get_total, notify=changed)

    def _get_silent_weeks(self) -> int:
        return self._overview.silent_weeks if self._overview else 0

    silentWeeks = Property(int, _get_silent_weeks, notify=changed)

    def _get_week(self) -> int:
        return self._week

    week = Property(int, _get_week, notify=changed)

    def _get_week_day(self) -> str:
        weeks = self._weeks()
        if not weeks:
            return ""
        day = weeks[self._week].monday
        return self._context.words.short_date(QDate(day.year, day.month, day.day))

    weekDay = Property(str, _get_week_day, notify=changed)
    """The Monday of the week that is told of."""

    def _get_rows(self) -> list[dict[str, object]]:
        people = self._overview.overlooked if self._overview else ()
        return [self._row(one) for one in people[self._first : self._first + self._size]]

    rows = Property("QVariantList", _get_rows, notify=paged)

    def _row(self, one: Overlooked) -> dict[str, object]:
        last = one.last
        words = self._context.words
        return {
            "person": one.person_id,
            "name": one.name,
            "team": one.team,
            "weeks": -1 if one.weeks is None else one.weeks,
            "last": ""
            if last is None
            else words.short_date(QDate(last.year, last.month, last.day)),
        }

    def _get_count(self) -> int:
        return len(self._overview.overlooked) if self._overview else 0

    count = Property(int, _get_count, notify=changed)
    """How many people were overlooked."""

    def _get_weeks_asked(self) -> int:
        return self._overview.weeks_asked if self._overview else self._weeks_asked()

    weeksAsked = Property(int, _get_weeks_asked, notify=changed)

    def _get_active(self) -> int:
        return self._overview.active if self._overview else 0

    active = Property(int, _get_active, notify=changed)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self.paged.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page_number(self) -> int:
        return self._first // self._size

    pageNumber = Property(int, _get_page_number, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._get_count() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_ages(self) -> list[dict[str, object]]:
        ages = self._overview.unanswered if self._overview else ()
        return [
            {
                "weeks": one.weeks,
                "until": -1 if one.until is None else one.until,
                "count": one.count,
            }
            for one in ages
        ]

    ages = Property("QVariantList", _get_ages, notify=changed)
    """How much praise has waited how many weeks for an answer, the youngest first."""

    def _get_unanswered(self) -> int:
        return self._overview.unanswered_total if self._overview else 0

    unanswered = Property(int, _get_unanswered, notify=changed)
