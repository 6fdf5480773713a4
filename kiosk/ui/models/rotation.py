"""The rotation on the screen: asks for the next slide, waits while it stands, asks again."""

import logging
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.rotation.model import Slide
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.slides import Design, SlideWriter
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_RETRY_MS = 2_000
"""How long the old slide stands when the next one could not be had."""

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


@QmlElement
@QmlUncreatable("made in Python")
class RotationModel(QObject):
    """Offers one slide at a time to the view, which says when it is shown or that it failed."""

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
    ) -> None:
        """`pace` multiplies how long each slide stands; tests and pictures use others than 1."""
        super().__init__(parent)
        self._slides = slides
        self._writer = writer
        self._jobs = jobs
        self._clock = clock
        self._pace = pace
        self._current: Slide | None = None
        self._coming: Slide | None = None
        self._asking = False
        self._begun = False
        self._paused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)

    def _get_paused(self) -> bool:
        return self._paused

    def _set_paused(self, paused: bool) -> None:
        if paused == self._paused:
            return
        self._paused = paused
        self.pausedChanged.emit()
        if paused:
            self._timer.stop()
        elif self._begun:
            self._wait()

    paused = Property(bool, _get_paused, _set_paused, notify=pausedChanged)

    def _get_slide_id(self) -> str:
        return self._current.id if self._current else ""

    slideId = Property(str, _get_slide_id, notify=slideChanged)

    @property
    def current(self) -> Slide | None:
        """The slide on the screen; None before the first."""
        return self._current

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

    @Slot(str)
    def shown(self, key: str) -> None:
        """The slide with this key is on the screen now."""
        slide = self._coming
        if slide is None or slide.id != key:
            return
        self._coming = None
        self._current = slide
        now = self._clock.now()
        self._jobs.run(lambda: self._slides.shown(slide, now), _nothing, self._not_marked)
        self.slideChanged.emit()
        self._wait()

    @Slot(str)
    def failed(self, key: str) -> None:
        """The slide with this key could not be loaded: the old one stays, the next is tried."""
        slide = self._coming
        if slide is None or slide.id != key:
            return
        self._coming = None
        _log.warning("the slide %s could not be shown", key)
        now = self._clock.now()
        self._jobs.run(lambda: self._slides.failed(slide, now), _nothing, self._not_marked)
        self._timer.start(_RETRY_MS if self._current else 0)

    @Slot()
    def forward(self) -> None:
        """Show the next slide now."""
        self._timer.stop()
        self._ask()

    def say_again(self) -> None:
        """Show the present slide once more, in another language."""
        if self._current is not None and self._coming is None:
            self._offer(self._current)

    def _wait(self) -> None:
        if not self._paused and self._current is not None:
            self._timer.start(round(self._current.dwell_seconds * 1000 * self._pace))

    @Slot()
    def _ask(self) -> None:
        if self._asking or self._coming is not None:
            return
        self._asking = True
        now = self._clock.now()
        self._jobs.run(lambda: self._slides.next(now), self._came, self._did_not_come)

    def _came(self, slide: Slide) -> None:
        self._asking = False
        if self._paused and self._current is not None:
            return
        self._offer(slide)

    def _offer(self, slide: Slide) -> None:
        design: Design = self._writer.write(slide.content)
        self._coming = slide
        self.offered.emit(slide.id, design.name, design.content)

    def _did_not_come(self, error: Exception) -> None:
        self._asking = False
        _log.warning("no next slide: %s", error)
        if self._current is None and self._coming is None:
            design = self._writer.fallback()
            self._coming = Slide(
                id="built_in:none",
                source="built_in",
                people=(),
                value=None,
                kind="welcome",
                dwell_seconds=5.0,
                content=None,
            )
            self.offered.emit(self._coming.id, design.name, design.content)
        else:
            self._timer.start(_RETRY_MS)

    def _not_marked(self, error: Exception) -> None:
        _log.warning("a slide could not be marked: %s", error)


def _nothing(answer: None) -> None:
    del answer
