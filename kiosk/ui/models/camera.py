"""The camera for QML: when it is on, what it says, and the picture to aim by."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.scanning.arrivals import Arrival
from kiosk.scanning.code import Code, read
from kiosk.scanning.repeat import Device
from kiosk.scanning.texts import CAMERA
from kiosk.stage import Mode, Step
from kiosk.ui.devices.camera import PROBLEMS, Camera, Phase
from kiosk.ui.models.raffle import RaffleModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import Words, say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PAGE: Final = "camera"
_NO_SCANS: Final = frozenset({Mode.CEREMONY, Mode.SETUP})
_FOR_CAMERA: Final = frozenset({Mode.RAFFLE, Mode.RESULT})
_GOOD_MS: Final = 900

_CONTEXT: Final = "ui"
_STARTING: Final = QT_TRANSLATE_NOOP("ui", "One moment, the camera is waking up.")
_AIM: Final = QT_TRANSLATE_NOOP("ui", "Hold the code inside the frame.")
_NEAR: Final = QT_TRANSLATE_NOOP("ui", "About a hand's length away, flat and still.")
_TWO: Final = QT_TRANSLATE_NOOP("ui", "There are two codes in view. One at a time, please.")
_ASIDE: Final = QT_TRANSLATE_NOOP("ui", "Hold the other one aside for a moment.")
_OTHERWISE: Final = QT_TRANSLATE_NOOP(
    "ui", "Type the letters that stand under the code, or hold it up to a hand scanner."
)


@QmlElement
@QmlUncreatable("made in Python")
class CameraModel(QObject):
    """Switches the camera on while it is wanted, and never otherwise.

    That is from `begin` until the scan has its answer, its page is left, or nobody uses the
    screen; while a manager's page takes scans; and, if it is to be on always, whenever scans
    count.
    """

    changed = Signal()
    pictured = Signal()

    def __init__(
        self,
        stage: StageModel,
        raffle: RaffleModel,
        camera: Camera,
        arrived: SignalInstance,
        always: bool,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        """`arrived` is the signal of the door that tells of every `Arrival`.

        `always` is whether the camera is on whenever scans count.
        """
        super().__init__(parent)
        self._stage = stage
        self._raffle = raffle
        self._camera = camera
        self._always = always
        self._asked = False
        self._again = False
        self._watchers: dict[int, tuple[int, int]] = {}
        self._good = QTimer(self)
        self._good.setSingleShot(True)
        self._good.setInterval(_GOOD_MS)
        self._good.timeout.connect(self.changed)
        stage.modeChanged.connect(self._follow)
        stage.changed.connect(self._follow)
        raffle.pageChanged.connect(self._turned)
        camera.changed.connect(self._camera_changed)
        camera.pictured.connect(self.pictured)
        arrived.connect(self._arrived)
        words.changed.connect(self.changed)

    @Slot()
    def open(self) -> None:
        """Somebody wants to scan with the camera: open its page."""
        self._stage.open(Mode.RAFFLE.value)
        self._raffle.show(_PAGE)

    @Slot()
    def begin(self) -> None:
        """Switch the camera on where the screen is: the question for a badge, or its own page."""
        if self._stage.state.mode in _FOR_CAMERA:
            self._asked = True
            self._again = False
            self._apply()

    @Slot()
    def end(self) -> None:
        """Nobody wants to scan with it any more."""
        self._asked = False
        self._apply()

    def watch(self, watcher: int, size: tuple[int, int] | None) -> None:
        """A preview is to be seen and has so many pixels; None when it is not any more."""
        if size is None:
            self._watchers.pop(watcher, None)
        else:
            self._watchers[watcher] = size
        # While one page leaves, the next one's preview is there already.
        self._camera.watch(max(self._watchers.values(), default=None))

    def picture(self) -> QImage | None:
        """The newest picture in the inks of our paper; None while there is none."""
        picture = self._camera.picture()
        return None if picture is None else picture.image

    @Slot()
    def _turned(self) -> None:
        if self._raffle.page == _PAGE:
            self.begin()
        elif self._asked and self._stage.state.mode is Mode.RAFFLE:
            self.end()

    @Slot()
    def _follow(self) -> None:
        state = self._stage.state
        if state.mode is Mode.RESULT:
            if state.step is Step.SHOWN and self._asked:
                self._asked = False
                self._again = True
        else:
            on_page = state.mode is Mode.RAFFLE and self._raffle.page == _PAGE
            if on_page and not self._asked:
                # Back from a result that was shown: to go on, the camera is asked for again.
                self._raffle.show("overview")
            self._asked = self._asked and on_page
            self._again = False
        self._apply()

    def _wanted(self) -> bool:
        state = self._stage.state
        if state.mode in _NO_SCANS:
            return False
        return self._always or self._asked or state.page_takes

    def _apply(self) -> None:
        self._camera.switch(self._wanted())
        self.changed.emit()

    @Slot()
    def _camera_changed(self) -> None:
        # It may only now be known whether there is one.
        self._camera.switch(self._wanted())
        self.changed.emit()

    @Slot(object)
    def _arrived(self, arrival: Arrival) -> None:
        if arrival.device is Device.CAMERA and isinstance(read(arrival.text), Code):
            fresh = not self._good.isActive()
            self._good.start()
            if fresh:
                self.changed.emit()

    def _get_offered(self) -> bool:
        return self._camera.known

    offered = Property(bool, _get_offered, notify=changed)
    """Whether scanning with the camera is worth a button."""

    def _get_on(self) -> bool:
        return self._camera.phase in {Phase.STARTING, Phase.ON}

    on = Property(bool, _get_on, notify=changed)
    """Whether the camera is on, or about to be: the sign must be seen."""

    def _get_seeing(self) -> bool:
        return self._camera.phase is Phase.ON

    seeing = Property(bool, _get_seeing, notify=changed)

    def _get_asked(self) -> bool:
        return self._asked

    asked = Property(bool, _get_asked, notify=changed)
    """Whether somebody has asked for it here and now."""

    def _get_again(self) -> bool:
        return self._again

    again = Property(bool, _get_again, notify=changed)
    """Whether the result that is shown came by the camera that was asked for."""

    def _get_two(self) -> bool:
        return self._camera.two

    two = Property(bool, _get_two, notify=changed)

    def _get_good(self) -> bool:
        return self._good.isActive()

    good = Property(bool, _get_good, notify=changed)
    """Whether a code of ours was read a moment ago."""

    def _get_problem(self) -> str:
        return PROBLEMS.get(self._camera.phase, "")

    problem = Property(str, _get_problem, notify=changed)

    def _get_title(self) -> str:
        if self._get_problem():
            return say("scanning", CAMERA[self._get_problem()])
        if self._camera.two:
            return say(_CONTEXT, _TWO)
        return say(_CONTEXT, _AIM if self._get_seeing() else _STARTING)

    title = Property(str, _get_title, notify=changed)

    def _get_advice(self) -> str:
        if self._get_problem():
            return say(_CONTEXT, _OTHERWISE)
        if self._camera.two:
            return say(_CONTEXT, _ASIDE)
        return say(_CONTEXT, _NEAR)

    advice = Property(str, _get_advice, notify=changed)
