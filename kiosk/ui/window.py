"""The window: one engine, one root, and the models that are handed to it."""

import importlib
import logging
import os
import pkgutil
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QSize,
    QSocketNotifier,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.assets import assets
from kiosk.stage import Mode
from kiosk.ui import models as view_models
from kiosk.ui.fonts import load_fonts
from kiosk.ui.garbage import Garbage
from kiosk.ui.heap import keep_little
from kiosk.ui.models.camera import CameraModel
from kiosk.ui.models.footer import FooterModel
from kiosk.ui.models.look import LookModel
from kiosk.ui.models.rotation import RotationModel
from kiosk.ui.models.signing_news import SignUpNewsModel
from kiosk.ui.models.stage import StageModel, TouchWatch
from kiosk.ui.words import Words

QML_FOLDER: Final = Path(__file__).resolve().parent / "qml"

RENDERER: Final = "QSG_RHI_BACKEND"
"""Qt's environment variable; set it (opengl, vulkan, d3d11) to draw on a graphics card."""

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window stands on the screen.

    `size` in pixels is for a window and for pictures; `screen_inches` is the
    screen's diagonal; `orientation` is auto, landscape or portrait: content is
    turned by a quarter where the screen is not as it should be.
    """

    windowed: bool = False
    size: tuple[int, int] = (1280, 720)
    screen_inches: float = 21.5
    orientation: str = "auto"
    reduced_motion: bool = False


ScreenModels = Mapping[str, QObject]
"""The view model of each screen by the name of its stage mode ("home", "week", ...)."""


@dataclass(frozen=True, slots=True)
class Models:
    """Everything that the window shows.

    `screens` holds the view model of each screen by the name of its stage mode
    ("home", "week", ...). `camera` is None where the settings say that there is none, `look` (the
    week's theme) and `news` (for a badge) where there are no weeks.
    `close` is called when the window has gone: it ends workers and closes storage.
    """

    stage: StageModel
    rotation: RotationModel
    footer: FooterModel
    words: Words
    screens: ScreenModels = field(default_factory=dict)
    camera: CameraModel | None = None
    look: LookModel | None = None
    news: SignUpNewsModel | None = None
    close: Callable[[], None] = lambda: None


class KioskWindow:
    """The engine with its one window. Keep it for as long as the window is wanted."""

    def __init__(self, models: Models, look: Look, screens: Path | None = None) -> None:
        """Build the window and show it. Raises RuntimeError when its QML cannot be loaded.

        `screens` is a folder with other screens than ours, for tests.
        """
        register_types()
        self._models = models
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML_FOLDER))
        folder = {"folder": QUrl.fromLocalFile(f"{screens}/")} if screens else {}
        camera = {"camera": models.camera} if models.camera else {}
        theme = {"look": models.look} if models.look else {}
        news = {"news": models.news} if models.news else {}
        self._engine.setInitialProperties(
            {
                **folder,
                **camera,
                **theme,
                **news,
                "stage": models.stage,
                "rotation": models.rotation,
                "footer": models.footer,
                "models": dict(models.screens),
                "screenInches": look.screen_inches,
                "reducedMotion": look.reduced_motion,
                "orientation": look.orientation,
                "width": look.size[0],
                "height": look.size[1],
            }
        )
        models.footer.begin()
        self._engine.loadFromModule("Encore", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window's QML cannot be loaded")
        self.window: QQuickWindow = roots[0]
        self._watch = TouchWatch(models.stage)
        self.window.installEventFilter(self._watch)
        models.words.changed.connect(self._say_again)
        models.stage.modeChanged.connect(self._follow)
        self._follow()
        if look.windowed:
            self.window.setMinimumSize(QSize(640, 360))
            self.window.show()
        else:
            self.window.showFullScreen()

    def picture(self) -> QImage:
        """What the window shows now."""
        return self.window.grabWindow()

    def close(self) -> None:
        """Take the window away, engine and all, before the models go."""
        self._models.words.changed.disconnect(self._say_again)
        self._models.stage.modeChanged.disconnect(self._follow)
        self._models.footer.close()
        self.window.removeEventFilter(self._watch)
        self.window.close()
        # At once: QML must not outlive the models that it is bound to.
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete.value)

    def _follow(self) -> None:
        resting = self._models.stage.state.mode is Mode.ROTATION
        self._models.rotation.setProperty("paused", not resting)
        if resting:
            self._models.words.go_home()

    def _say_again(self) -> None:
        self._engine.retranslate()
        self._models.rotation.say_again()


def register_types() -> None:
    """Import every view model: QML knows the types of those modules that were imported."""
    for module in pkgutil.iter_modules(view_models.__path__):
        importlib.import_module(f"{view_models.__name__}.{module.name}")


def make_application(arguments: list[str] | None = None) -> QGuiApplication:
    """The Qt application, with both typefaces loaded; the running one if there is one."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        application = running
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
            Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
        )
        application = QGuiApplication(arguments or sys.argv[:1])
        if not os.environ.get(RENDERER):
            # The same picture on every PC, with smooth edges, and no driver that could fail.
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application.setApplicationName("encore")
    application.setApplicationDisplayName("Encore")
    application.setDesktopFileName("encore")
    application.setWindowIcon(QIcon(str(assets() / "icons" / "encore.png")))
    application.setFont(load_fonts())
    return application


def start(build: Callable[[], Models], look: Look) -> int:
    """Run the kiosk until its window is closed or the process is asked to end.

    `build` makes the models; it is called when Qt is there. Answers with the exit code.
    """
    keep_little()
    application = make_application()
    qInstallMessageHandler(_to_log)
    models = build()
    window = KioskWindow(models, look)
    garbage = Garbage([models.rotation.slideChanged, models.stage.modeChanged])
    ending = _Ending(application)
    try:
        return application.exec()
    finally:
        ending.close()
        window.close()
        models.close()
        garbage.close()
        qInstallMessageHandler(None)


def leave() -> None:
    """End what `start` runs, as if the window had been closed."""
    QCoreApplication.quit()


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)


class _Ending:
    """Ends the application cleanly when the process is told to stop."""

    def __init__(self, application: QGuiApplication) -> None:
        # Python runs signal handlers only between its own instructions, of which there are none
        # while Qt waits: the signal's byte on a socket wakes Qt up.
        self._inside, self._outside = socket.socketpair()
        self._inside.setblocking(False)
        self._outside.setblocking(False)
        self._before = signal.set_wakeup_fd(self._outside.fileno())
        self._notifier = QSocketNotifier(self._inside.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._woken)
        self._handlers = {
            number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._application = application

    def close(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._inside.close()
        self._outside.close()

    def _woken(self) -> None:
        self._inside.recv(64)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._application.quit()
