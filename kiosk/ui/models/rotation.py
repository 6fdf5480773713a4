"""The rotation on the screen: asks for the next slide, waits while it stands, asks again."""

import logging
import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.rotation.model import Slide
from kiosk.rotation.newsflash import (
    LONGEST,
    SHORTEST_REST,
    Flash,
    FlashState,
    GiveBack,
    Interrupt,
    Interrupted,
    offered,
    ticked,
)
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.models.slides import Design, SlideWriter
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_RETRY_MS = 2_000
"""How long the old slide stands when the next one could not be had."""

_AFTER_THE_MINUTE_MS: Final = 250
"""The footer has the first frames of a minute."""

_MS: Final = timedelta(milliseconds=1)

HELD_SECONDS: Final = 120.0
"""How long a slide stands for somebody who wants to read it in peace."""

_log = logging.getLogger(__name__)


class Slides(Protocol):
    """What the screen needs of `kiosk.rotation.service.Rotation`; used on the storage worker."""

    def next(self, now: datetime) -> Slide:
        """The slide that comes next."""
        ...

    def shown(self, slide: Slide, now: datetime) -> None:
        """It is on the screen."""
        ...

    def failed(self, slide: Slide, now: datetime) -> None:
        """It could not be shown."""
        ...


@runtime_checkable
class LivingSlides(Protocol):
    """What slides can do besides that change while they are shown; pictures have none such."""

    def flash(self, now: datetime) -> Flash | None:
        """A newsflash that wants to interrupt now."""
        ...

    def again(self, slide: Slide) -> Slide | None:
        """What a slide that was shown of late is now; None if it may not be shown any more."""
        ...


@dataclass(frozen=True, slots=True)
class _Page:
    """One page of a slide, from 1, and for how many seconds it stands."""

    slide: Slide
    number: int
    seconds: float

    @property
    def key(self) -> str:
        return self.slide.id if self.number == 1 else f"{self.slide.id}#{self.number}"

    @property
    def content(self) -> object:
        return self.slide.content if self.number == 1 else self.slide.further[self.number - 2][0]


@QmlElement
@QmlUncreatable("made in Python")
class RotationModel(QObject):
    """Offers one slide at a time to the view, which says when it is shown or that it failed.

    A slide with further pages is shown page by page, and counts once. When a slide changes, each
    minute and when asked, it looks for newsflashes, and whether the present slide may still be
    shown as it is.
    """

    offered = Signal(str, str, dict, arguments=["key", "design", "content"])
    pausedChanged = Signal()
    slideChanged = Signal()

    def __init__(
        self,
        slides: Slides,
        writer: SlideWriter,
        jobs: Jobs,
        clock: Clock,
        pace: float = 1.0,
        parent: QObject | None = None,
        *,
        minute: MinuteModel | None = None,
    ) -> None:
        """`pace` multiplies how long each slide stands; tests and pictures use others than 1."""
        super().__init__(parent)
        self._slides = slides
        self._writer = writer
        self._jobs = jobs
        self._clock = clock
        self._pace = pace
        self._current: _Page | None = None
        self._coming: _Page | None = None
        self._flash = FlashState()
        self._flashing = False
        self._interrupted: _Page | None = None
        self._asking = False
        self._looking = False
        self._begun = False
        self._paused = False
        self._current_may_stay = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._minute = minute or MinuteModel(clock, parent=self)
        self._minute.ticked.connect(self._minute_begins)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(_AFTER_THE_MINUTE_MS)
        self._after.timeout.connect(self.refresh)

    def _get_paused(self) -> bool:
        return self._paused

    def _set_paused(self, paused: bool) -> None:
        if paused == self._paused:
            return
        self._paused = paused
        self.pausedChanged.emit()
        if paused:
            self._timer.stop()
            if self._flashing and self._current is not None:
                # A touch has ended it: it goes soon after the screen is given back.
                self._current = replace(self._current, seconds=SHORTEST_REST.total_seconds())
            self._rule()
        elif self._begun:
            self._wait()
            self.refresh()

    paused = Property(bool, _get_paused, _set_paused, notify=pausedChanged)

    def _get_slide_id(self) -> str:
        return self._current.slide.id if self._current else ""

    slideId = Property(str, _get_slide_id, notify=slideChanged)

    @property
    def current(self) -> Slide | None:
        """The slide on the screen; None before the first."""
        return self._current.slide if self._current else None

    @property
    def coming(self) -> bool:
        """Whether a slide is on its way to the screen."""
        return self._coming is not None

    @Slot()
    def begin(self) -> None:
        """The view is there: the first slide may come."""
        if not self._begun:
            self._begun = True
            self._ask()
            self._minute.begin()

    @Slot(str)
    def shown(self, key: str) -> None:
        """The page with this key is on the screen now."""
        page = self._coming
        if page is None or page.key != key:
            return
        self._coming = None
        self._current = page
        if page.number == 1:
            now = self._clock.now()
            self._jobs.run(lambda: self._slides.shown(page.slide, now), _nothing, self._not_marked)
        self.slideChanged.emit()
        self._wait()

    @Slot(str)
    def failed(self, key: str) -> None:
        """The page with this key could not be loaded: the old one stays, the next is tried."""
        page = self._coming
        if page is None or page.key != key:
            return
        self._coming = None
        self._flashing = False
        _log.warning("the slide %s could not be shown", key)
        now = self._clock.now()
        self._jobs.run(lambda: self._slides.failed(page.slide, now), _nothing, self._not_marked)
        self._timer.start(_RETRY_MS if self._current else 0)

    @Slot()
    def forward(self) -> None:
        """Show the next slide now."""
        self._timer.stop()
        self._ask()

    @Slot()
    def hold(self) -> None:
        """Let the page that is on stand for `HELD_SECONDS` from the moment it has the screen."""
        if self._current is not None and not self._flashing:
            self._current = replace(self._current, seconds=HELD_SECONDS)
            self._wait()

    @Slot()
    def refresh(self) -> None:
        """Something may have changed: look for newsflashes, and whether the slide may stay."""
        self._look(self._current)

    def _look(self, page: _Page | None) -> None:
        slides = self._slides
        if self._looking or not self._begun or not isinstance(slides, LivingSlides):
            return
        self._looking = True
        now = self._clock.now()

        def look() -> tuple[Flash | None, Slide | None]:
            return slides.flash(now), None if page is None else slides.again(page.slide)

        self._jobs.run(look, lambda found: self._looked(page, *found), self._did_not_look)

    def say_again(self) -> None:
        """Show the present slide once more, in another language."""
        if self._current is not None and self._coming is None:
            self._offer(self._current)

    def _wait(self) -> None:
        if self._paused or self._current is None:
            return
        ends = self._flash.ends_at if self._flashing else None
        if ends is None:
            self._timer.start(round(self._current.seconds * 1000 * self._pace))
        else:
            # Never longer, should the clock have been put back meanwhile.
            left = min(LONGEST, ends - self._clock.now())
            self._timer.start(max(0, math.ceil(left / _MS)))

    @Slot()
    def _minute_begins(self) -> None:
        if self._begun:
            self._after.start()

    @Slot()
    def _turn(self) -> None:
        """What stood has stood long enough."""
        if self._flashing:
            self._rule(ended=True)
            return
        page = self._current
        if page is not None and page.number <= len(page.slide.further):
            seconds = page.slide.further[page.number - 1][1]
            self._offer(_Page(page.slide, page.number + 1, seconds))
            return
        self._look(None)
        self._ask()

    def _rule(self, *, ended: bool = False) -> None:
        """Let a newsflash begin or end, if it is time for that."""
        if self._coming is not None:
            return
        left = max(0, self._timer.remainingTime()) / 1000 / (self._pace or 1.0)
        page = None if self._flashing else self._current
        current = None
        if page is not None:
            current = Interrupted(page.key, timedelta(seconds=left))
        now = self._clock.now()
        if ended and self._flash.ends_at is not None:
            # The timer may be a moment early by the clock.
            now = max(now, self._flash.ends_at)
        self._flash, ruling = ticked(self._flash, now, not self._paused, current)
        match ruling:
            case Interrupt(slide):
                self._timer.stop()
                self._interrupted, self._flashing = page, True
                stands = min(slide.dwell_seconds, LONGEST.total_seconds())
                self._offer(_Page(slide, 1, stands))
            case GiveBack(back) if back is not None and self._interrupted is not None:
                self._flashing = False
                self._offer(replace(self._interrupted, seconds=back.left.total_seconds()))
            case GiveBack():
                self._flashing = False
                self._ask()
            case _:
                self._flashing = self._flash.showing is not None

    def _looked(self, page: _Page | None, flash: Flash | None, now_is: Slide | None) -> None:
        self._looking = False
        if flash is not None:
            self._flash = offered(self._flash, flash, self._clock.now())
        self._rule()
        if page is None or page is not self._current or self._coming is not None:
            return
        if now_is is None:
            self._leave()
        elif (now_is.content, now_is.further) != (page.slide.content, page.slide.further):
            number = min(page.number, 1 + len(now_is.further))
            self._offer(replace(page, slide=now_is, number=number))

    def _leave(self) -> None:
        """What is on the screen may not be there any more, whether somebody looks or not."""
        self._flashing = False
        self._timer.stop()
        self._current_may_stay = False
        self._ask()

    def _did_not_look(self, error: Exception) -> None:
        self._looking = False
        _log.warning("the present slide could not be looked at: %s", error)

    def _ask(self) -> None:
        if self._asking or self._coming is not None:
            return
        self._asking = True
        now = self._clock.now()
        self._jobs.run(lambda: self._slides.next(now), self._came, self._did_not_come)

    def _came(self, slide: Slide) -> None:
        self._asking = False
        if self._paused and self._current is not None and self._current_may_stay:
            return
        if self._coming is not None:
            return
        self._offer(_Page(slide, 1, slide.dwell_seconds))

    def _offer(self, page: _Page) -> None:
        design: Design = self._writer.write(page.content)
        self._current_may_stay = True
        self._coming = page
        self.offered.emit(page.key, design.name, design.content)

    def _did_not_come(self, error: Exception) -> None:
        self._asking = False
        _log.warning("no next slide: %s", error)
        if self._current is None and self._coming is None:
            design = self._writer.fallback()
            slide = Slide(
                id="built_in:none",
                source="built_in",
                people=(),
                value=None,
                kind="welcome",
                dwell_seconds=5.0,
                content=None,
            )
            self._coming = _Page(slide, 1, slide.dwell_seconds)
            self.offered.emit(slide.id, design.name, design.content)
        else:
            self._timer.start(_RETRY_MS)

    def _not_marked(self, error: Exception) -> None:
        _log.warning("a slide could not be marked: %s", error)


def _nothing(answer: None) -> None:
    del answer
