"""What the tests of the screen share: Qt with our typefaces, jobs by hand, QML in a window."""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.assets import assets
from kiosk.clock import SetClock
from kiosk.ui.jobs import HandJobs
from kiosk.ui.window import QML_FOLDER, make_application, register_types
from kiosk.ui.words import Words

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 7, 8, 20, tzinfo=UTC)
"""A Wednesday of a Customer Service Week, 11:20 in Helsinki."""

SIZES = ((1920, 1080), (1080, 1920), (1280, 720))

_HOLDER = """
import QtQuick
import Encore

Item {
    id: holder

    property real inches: 21.5

    Binding { target: Theme; property: "width"; value: holder.width }
    Binding { target: Theme; property: "height"; value: holder.height }
    Binding { target: Theme; property: "screenInches"; value: holder.inches }
    Binding { target: Theme; property: "reducedMotion"; value: true }
}
"""


class Stand:
    """A window of one size in which QML items of the module Encore can be put, one at a time."""

    def __init__(self, size: tuple[int, int]) -> None:
        register_types()
        self.view = QQuickView()
        self.view.engine().addImportPath(str(QML_FOLDER))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(*size)
        holder = QQmlComponent(self.view.engine())
        holder.setData(_HOLDER.encode(), QUrl("file:///holder.qml"))
        root = holder.create()
        if not isinstance(root, QQuickItem):
            raise AssertionError(holder.errorString())
        self._holder = holder
        self._root = root
        self.item: QQuickItem | None = None
        self.view.setContent(QUrl("file:///holder.qml"), holder, root)
        self.view.show()
        settle()

    def put(self, source: str, properties: Mapping[str, Any], height: int | None = None) -> Any:
        """Load `source`, a file below qml/Encore or QML text, and show it alone."""
        self.clear()
        component = QQmlComponent(self.view.engine())
        if source.endswith(".qml"):
            component.loadUrl(QUrl.fromLocalFile(str(QML_FOLDER / "Encore" / source)))
        else:
            component.setData(source.encode(), QUrl("file:///given.qml"))
        size = {"width": self.view.width(), "height": height or self.view.height()}
        item = component.createWithInitialProperties({**size, **properties})
        if not isinstance(item, QQuickItem):
            raise AssertionError(component.errorString())
        item.setParent(self._root)
        item.setParentItem(self._root)
        self.item = item
        settle()
        return item

    def clear(self) -> None:
        """Take away what is shown."""
        if self.item is not None:
            self.item.setVisible(False)
            self.item.deleteLater()
            self.item = None
            settle()

    def picture(self) -> QImage:
        """What the window shows."""
        settle()
        return self.view.grabWindow()

    def close(self) -> None:
        """Take the window away."""
        self.clear()
        self.view.close()
        self.view.deleteLater()
        settle()


def settle(turns: int = 4) -> None:
    """Let Qt do what is waiting to be done."""
    for _ in range(turns):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Let Qt run until `condition` holds; fails after `seconds`."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("it did not come about")
        QCoreApplication.processEvents()


def declares_its_slots(one: QObject) -> bool:
    """Whether an object has its class's own type: an undeclared slot gives it another."""
    kind: Any = type(one)
    methods: int = kind.staticMetaObject.methodCount()
    return one.metaObject().methodCount() == methods


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and all items in it."""
    yield item
    for child in item.childItems():
        yield from below(child)


def named(item: QObject, name: str) -> Any:
    """The object called `name` below `item`. Fails when there is none."""
    found = item.findChild(QObject, name)
    if found is None:
        raise AssertionError(f"there is no {name}")
    return found


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """The Qt application with both typefaces."""
    del qapp
    return make_application()


@pytest.fixture
def hand_jobs() -> HandJobs:
    """Jobs that run when the test says so."""
    return HandJobs()


@pytest.fixture
def set_clock() -> SetClock:
    """A clock that stands at `NOW`."""
    return SetClock(NOW, ZONE)


@pytest.fixture
def words(application: QGuiApplication) -> Iterator[Words]:
    """The screen in English."""
    del application
    made = Words(assets() / "translations", "en")
    yield made
    made.speak("en")


@pytest.fixture
def stand(application: QGuiApplication) -> Iterator[Callable[[tuple[int, int]], Stand]]:
    """Makes stands; takes them away after the test."""
    del application
    made: list[Stand] = []

    def make(size: tuple[int, int] = SIZES[0]) -> Stand:
        made.append(Stand(size))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture(autouse=True)
def fast_fingers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Touches follow each other at once, and each is meant: tests of one that came twice differ."""
    monkeypatch.setattr("kiosk.ui.models.twice.TWICE_MS", 0)
