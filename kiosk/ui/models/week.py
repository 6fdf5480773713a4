"""The week's programme: a day by its hours, a week at a glance, what is left, one event."""

import logging
from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, today
from kiosk.schedule.model import Event, WeekView
from kiosk.schedule.offers import OfferSummary
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.signing import SigningModel
from kiosk.ui.models.signing_here import CheckInModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.week_event import EventTools, WeekEventModel
from kiosk.ui.models.week_glance import GlanceModel, told_days, told_span
from kiosk.ui.models.week_hours import HoursModel
from kiosk.ui.models.week_list import LeftModel, left_of
from kiosk.ui.models.week_loading import Loading, Programme
from kiosk.ui.models.week_pages import WEEKS_AHEAD, Pages, dates_of
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS: Final = ("day", "week", "list")

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class WeekModel(QObject):
    """Opens with today. What somebody has signed up for is marked while their badge is known."""

    changed = Signal()
    viewChanged = Signal()
    tabbed = Signal()

    def __init__(
        self,
        stage: StageModel,
        programme: Programme,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        parent: QObject | None = None,
        *,
        door: ScanDoor | None = None,
        tools: EventTools | None = None,
        signing: SigningModel | None = None,
        check_in: CheckInModel | None = None,
    ) -> None:
        """`door` knows whose badge was read; without it there is no "mine".

        `signing` is the way to sign up for an event; it is opened by `tools`. `check_in` counts
        the badges that are held up at an event.
        """
        super().__init__(parent)
        self._stage = stage
        self._clock = clock
        self._words = words
        self._door = door
        self._signing = signing
        self._check_in = check_in
        self._under_way = False
        self._whole = True
        self._pages = Pages(today(clock))
        self._shown = "day"
        self._tabs: list[dict[str, object]] = []
        self._person: int | None = None
        self._mine: frozenset[int] = frozenset()
        self._only_mine = False
        self._wants_badge = False
        self._offers: Mapping[int, OfferSummary] = {}
        self._loading = Loading(programme, jobs, self._offered)
        say = self._say = Sayer(clock, words, self)
        self._hours = HoursModel(say, self)
        self._left = LeftModel(say, self)
        self._glance = GlanceModel(self._pages, say, self)
        self._about = WeekEventModel(programme, jobs, say, tools or EventTools(), self)
        stage.modeChanged.connect(self._follow)
        stage.changed.connect(self._somebody)
        words.changed.connect(self._tell)
        if signing is not None:
            signing.signed.connect(self.again)
            signing.stepChanged.connect(self._about.changed)
        if check_in is not None:
            check_in.watch(self._visited)
            self._about.changed.connect(check_in.tell)
        self.changed.connect(self._glance.told)
        self.changed.connect(self._tab)

    def _visited(self) -> Event | None:
        """The event whose page is open; while somebody signs up there, a badge means that."""
        signs = self._signing is not None and self._signing.shown
        return None if signs else self._about.current

    def is_mine(self, event_id: int) -> bool:
        """Whether whoever stands here has signed up for it."""
        return event_id in self._mine

    def is_open(self, event_id: int) -> bool:
        """Whether one can sign up for it now."""
        offer = self._offers.get(event_id)
        return offer is not None and offer.open

    @Slot()
    def _follow(self) -> None:
        mode = self._stage.state.mode
        if mode is Mode.WEEK and not self._under_way:
            self._under_way = True
            self._shown = "day"
            self.viewChanged.emit()
            self._load(today(self._clock))
        elif self._under_way and mode not in (Mode.WEEK, Mode.RESULT):
            self._under_way = False
            self._wants_badge = False
            self._forget()
            self._loading.forget()
            self._pages.forget()
            self._offers = {}
            self._hours.clear()
            self._left.put(())
            self._about.close()
            self._shown = "day"
            self.viewChanged.emit()

    @Slot()
    def _somebody(self) -> None:
        if not self._under_way or self._stage.state.mode is not Mode.WEEK:
            return
        person = self._door.badge_person if self._door is not None else None
        if person == self._person:
            return
        if person is None:
            self._forget()
            self._spread()
        else:
            self._person = person
            self._only_mine = self._only_mine or self._wants_badge
            self._wants_badge = False
            self._ask_mine()
        self._open_again()

    def _forget(self) -> None:
        self._person = None
        self._mine = frozenset()
        self._only_mine = False

    def _ask_mine(self) -> None:
        person = self._person

        def came(mine: frozenset[int]) -> None:
            if self._person == person:
                self._mine = mine
                self._spread()

        if person is not None:
            self._loading.ask_mine(person, came)

    def _offered(self, offers: Mapping[int, OfferSummary]) -> None:
        self._offers = offers
        self._tell()

    @Slot()
    def tick(self) -> None:
        """A minute has begun: what is on now is another thing, and the programme may be."""
        if self._under_way:
            self._load(self._pages.chosen, anew=False)
            self._ask_mine()
            if self._signing is not None:
                self._signing.again()
            self._tell()

    @Slot()
    def again(self) -> None:
        """Something was signed up for, or changed: look again."""
        self.tick()
        self._open_again()

    @Slot()
    def _tell(self) -> None:
        self._hours.tell()
        self._left.tell()
        self._about.tell()
        self.changed.emit()

    @Slot()
    def _tab(self) -> None:
        """Tell the days, if there is anything new: their tabs are many pieces of paper."""
        pages = self._pages
        tabs = told_days(pages.beside, pages.chosen, self._say, whole=self._whole)
        # Those of a programme that is let go of stay until the next one is there.
        if tabs and tabs != self._tabs:
            self._tabs = tabs
            self.tabbed.emit()

    def _load(self, day: date, *, anew: bool = True) -> None:
        """Ask for the week of a day; where one waits for it, for that day alone at first."""

        def first(view: WeekView) -> None:
            self._whole = False
            self._came(day, view, anew=True)

        def came(view: WeekView) -> None:
            stands = self._shown == "day" and dates_of(view) == dates_of(self._pages.view)
            self._whole = True
            self._came(day, view, anew=anew and not stands)

        self._loading.load(day, first if anew and self._shown == "day" else None, came)

    def _came(self, day: date, view: WeekView, *, anew: bool) -> None:
        new = self._pages.come(view, day if anew else None)
        if anew or new:
            self._spread(begin=anew)

    def _spread(self, *, begin: bool = False) -> None:
        """Give every view its part of what is known."""
        self._pages.want(self._is_wanted)
        if self._pages.day is not None:
            self._hours.put(self._pages.day, begin=begin)
        self._list()
        self._open_again()
        self.changed.emit()

    def _list(self) -> None:
        if self._shown != "list":
            return
        over = self._say.is_over if self._get_is_current() else lambda event: False
        days = self._pages.left(today(self._clock))
        self._left.put(left_of([(one.date, one.events) for one in days], over))

    def _is_wanted(self, event: Event) -> bool:
        return not self._only_mine or event.id in self._mine

    def _open_again(self) -> None:
        shown = self._about.current
        if shown is None:
            return
        found = self._pages.find(shown.id)
        if found is None:
            self._about.close()
        else:
            self._about.open(found, self._person)

    @Slot(str)
    def show(self, view: str) -> None:
        """Show the day, the week, or the list of what is left."""
        if view not in VIEWS:
            raise ValueError(f"no such view: {view}")
        self._shown = view
        self._list()
        self.viewChanged.emit()
        self.changed.emit()

    @Slot(int)
    def choose(self, day: int) -> None:
        """Show the day with this place among those that are shown, from 0."""
        days = self._pages.beside
        if 0 <= day < len(days):
            self._pages.chosen = days[day].date
            self._shown = "day"
            self._hours.put(days[day], begin=True)
            self.viewChanged.emit()
            self.changed.emit()

    @Slot(int)
    def leaf(self, step: int) -> None:
        """Show the days after (1) or before (-1)."""
        pages = self._pages
        if not pages.days:
            return
        if pages.leaf(step):
            self._spread(begin=True)
            return
        day = pages.beyond(step)
        if abs((day - today(self._clock)).days) <= 7 * WEEKS_AHEAD:
            self._load(day)

    @Slot(int)
    def open(self, number: int) -> None:
        """Show an event's page, by the event's number."""
        event = self._pages.find(number)
        if event is not None:
            self._about.open(event, self._person)

    @Slot(int)
    def openCrowd(self, number: int) -> None:
        """Show the events that have no room side by side: the list, from this one on."""
        self.show("list")
        self._left.jump(number)

    @Slot()
    def toggleMine(self) -> None:
        """Only what whoever stands here has signed up for, or all again."""
        if self._wants_badge:
            self._wants_badge = False
        elif self._only_mine:
            self._only_mine = False
            self._spread()
        elif self._person is None:
            self._wants_badge = True
        else:
            self._only_mine = True
            self._spread()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """From the event to the programme, from the question for a badge too, from there home."""
        if self._signing is not None and self._signing.shown:
            self._signing.back()
        elif self._about.current is not None:
            self._about.close()
        elif self._wants_badge:
            self.toggleMine()
        else:
            self._stage.home()

    def _get_hours(self) -> HoursModel:
        return self._hours

    hours = Property(HoursModel, _get_hours, constant=True)

    def _get_left(self) -> LeftModel:
        return self._left

    left = Property(LeftModel, _get_left, constant=True)

    def _get_glance(self) -> GlanceModel:
        return self._glance

    glance = Property(GlanceModel, _get_glance, constant=True)

    def _get_about(self) -> WeekEventModel:
        return self._about

    about = Property(WeekEventModel, _get_about, constant=True)
    """The page of one event."""

    def _get_signing(self) -> SigningModel | None:
        return self._signing

    signing = Property(SigningModel, _get_signing, constant=True)
    """The way to sign up; null where there is none."""

    def _get_check_in(self) -> CheckInModel | None:
        return self._check_in

    checkIn = Property(CheckInModel, _get_check_in, constant=True)
    """What a badge means at an event that is on; null where it means nothing."""

    def _get_view(self) -> str:
        return self._shown

    view = Property(str, _get_view, notify=viewChanged)
    """day, week or list."""

    def _get_has_mine(self) -> bool:
        return self._door is not None

    hasMine = Property(bool, _get_has_mine, constant=True)

    def _get_only_mine(self) -> bool:
        return self._only_mine

    onlyMine = Property(bool, _get_only_mine, notify=changed)

    def _get_wants_badge(self) -> bool:
        return self._wants_badge

    wantsBadge = Property(bool, _get_wants_badge, notify=changed)

    def _get_loaded(self) -> bool:
        return bool(self._pages.view.days)

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_theme(self) -> str:
        week = self._pages.view.week
        return week.theme if week else ""

    theme = Property(str, _get_theme, notify=changed)

    def _get_days(self) -> list[dict[str, object]]:
        return self._tabs

    days = Property("QVariantList", _get_days, notify=tabbed)
    """The days that stand side by side, at most seven."""

    def _get_day(self) -> str:
        return self._say.long(self._pages.chosen)

    day = Property(str, _get_day, notify=changed)

    def _get_span(self) -> str:
        return told_span(self._pages.beside, self._say)

    span = Property(str, _get_span, notify=changed)
    """The days that stand side by side, from the first to the last."""

    def _get_is_today(self) -> bool:
        return self._say.is_today(self._pages.chosen)

    isToday = Property(bool, _get_is_today, notify=changed)

    def _get_is_current(self) -> bool:
        return any(self._say.is_today(one.date) for one in self._pages.days)

    isCurrent = Property(bool, _get_is_current, notify=changed)
    """Whether today is one of the week's days."""
