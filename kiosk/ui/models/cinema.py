"""The cinema: a title card, all films in a row, and a card of thanks at the end."""

import logging
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.recognition.model import RecognitionContent
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

TITLE_MS: Final = 6_000
"""How long the title card stands."""

THANKS_MS: Final = 8_000
"""How long the last card stands."""

CONTROLS_MS: Final = 6_000
"""How long the buttons stay after a touch."""

_log = logging.getLogger(__name__)


class Part(StrEnum):
    """What is on."""

    NOTHING = ""
    TITLE = "title"
    FILM = "film"
    THANKS = "thanks"


@QmlElement
@QmlUncreatable("made in Python")
class CinemaModel(QObject):
    """Plays the films one after the other, each whole; ends by itself.

    A scan's result takes the screen away for a while: the film then goes on where it was.
    """

    changed = Signal()
    controlsChanged = Signal()

    def __init__(
        self,
        stage: StageModel,
        films: Callable[[], Sequence[RecognitionContent]],
        writer: SlideWriter,
        jobs: Jobs,
        words: Words,
        site_name: str,
        pace: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        """`films` is asked on the storage worker; `pace` multiplies how long cards stand."""
        super().__init__(parent)
        self._stage = stage
        self._ask = films
        self._writer = writer
        self._jobs = jobs
        self._site_name = site_name
        self._pace = pace
        self._part = Part.NOTHING
        self._found: tuple[RecognitionContent, ...] = ()
        self._films: list[Mapping[str, object]] = []
        self._at = 0
        self._elapsed = 0
        self._resume_at = 0
        self._paused = False
        self._controls = False
        self._card = QTimer(self)
        self._card.setSingleShot(True)
        self._card.timeout.connect(self.forward)
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(CONTROLS_MS)
        self._hide.timeout.connect(self._hide_controls)
        stage.modeChanged.connect(self._follow)
        words.changed.connect(self._say_again)

    def _get_part(self) -> str:
        return self._part.value

    part = Property(str, _get_part, notify=changed)

    def _get_site_name(self) -> str:
        return self._site_name

    siteName = Property(str, _get_site_name, constant=True)

    def _get_count(self) -> int:
        return len(self._films)

    count = Property(int, _get_count, notify=changed)

    def _get_number(self) -> int:
        return self._at + 1

    number = Property(int, _get_number, notify=changed)
    """Which film is on, from 1."""

    def _get_content(self) -> dict[str, object]:
        return dict(self._films[self._at]) if self._part is Part.FILM else {}

    content = Property("QVariantMap", _get_content, notify=changed)
    """The film that is on, as the design of its slide has it; empty beside films."""

    def _get_resume_at(self) -> int:
        return self._resume_at

    resumeAt = Property(int, _get_resume_at, notify=changed)
    """From where the film plays when its screen comes back, in milliseconds."""

    def _get_paused(self) -> bool:
        return self._paused

    paused = Property(bool, _get_paused, notify=controlsChanged)

    def _get_controls(self) -> bool:
        return self._controls or self._paused

    controls = Property(bool, _get_controls, notify=controlsChanged)
    """Whether the buttons are there."""

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen: the buttons come for a while."""
        self._controls = True
        self._hide.start()
        self.controlsChanged.emit()

    @Slot()
    def pause(self) -> None:
        """Stand still, or go on."""
        self._paused = not self._paused
        self.touched()

    @Slot(int)
    def played(self, elapsed: int) -> None:
        """So many milliseconds of the film were seen."""
        self._elapsed = elapsed

    @Slot()
    def forward(self) -> None:
        """What comes next: a film, the last card, or the end. A film that cannot be played, too."""
        self._card.stop()
        self._paused = False
        self._elapsed = self._resume_at = 0
        if self._part is Part.TITLE:
            self._part, self._at = (Part.FILM, 0) if self._films else (Part.THANKS, 0)
        elif self._part is Part.FILM and self._at + 1 < len(self._films):
            self._at += 1
        elif self._part is Part.FILM:
            self._part = Part.THANKS
        else:
            self._clear()
            self._stage.cinemaOver()
            return
        if self._part is Part.THANKS:
            self._card.start(round(THANKS_MS * self._pace))
        self.changed.emit()
        self.controlsChanged.emit()

    @Slot()
    def _follow(self) -> None:
        state = self._stage.state
        if state.mode is Mode.CINEMA:
            if self._part is Part.NOTHING:
                self._jobs.run(self._ask, self._came, self._did_not_come)
            elif self._part is not Part.FILM:
                self._card.start(round(TITLE_MS * self._pace))
        elif state.mode is Mode.RESULT and state.under is Mode.CINEMA:
            self._card.stop()
            self._resume_at = self._elapsed
            self.changed.emit()
        else:
            self._clear()

    def _came(self, found: Sequence[RecognitionContent]) -> None:
        if self._stage.state.mode is not Mode.CINEMA:
            return
        self._found = tuple(found)
        self._write()
        if not self._films:
            self._stage.home()
            return
        self._part = Part.TITLE
        self._card.start(round(TITLE_MS * self._pace))
        self.changed.emit()

    def _write(self) -> None:
        designs = [self._writer.write(one) for one in self._found]
        self._films = [one.content for one in designs if one.content.get("film") is not None]

    def _did_not_come(self, error: Exception) -> None:
        _log.warning("no films for the cinema: %s", error)
        if self._stage.state.mode is Mode.CINEMA:
            self._stage.home()

    @Slot()
    def _say_again(self) -> None:
        if self._part is not Part.NOTHING:
            self._resume_at = self._elapsed
            self._write()
            self.changed.emit()

    @Slot()
    def _hide_controls(self) -> None:
        self._controls = False
        self.controlsChanged.emit()

    def _clear(self) -> None:
        self._card.stop()
        self._hide.stop()
        if self._part is Part.NOTHING:
            return
        self._part = Part.NOTHING
        self._found, self._films = (), []
        self._at = self._elapsed = self._resume_at = 0
        self._paused = self._controls = False
        self.changed.emit()
        self.controlsChanged.emit()
