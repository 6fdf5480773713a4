"""A sheet that comes in is drawn once, and its picture moves; what it was given goes with it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Stand, settle, until

SHEET = """
import QtQuick
import Encore

Slide {
    property bool begun: standing
    Rectangle { anchors.fill: parent; color: content.colour }
}
"""

STACK = """
import QtQuick
import Encore

PaperStack {
    id: stack
    property url sheet
    property string came: ""
    property QtObject seen: front.item
    pictured: true
    time: 0
    onShown: key => stack.came = key
    function put(colour: string): void {
        show(colour, sheet, { "content": { "colour": colour }, "standing": false });
    }
}
"""


def test_the_picture_of_a_sheet_moves_and_the_sheet_stands_when_it_has_come(
    stand: Callable[[tuple[int, int]], Stand], tmp_path: Path
) -> None:
    file = tmp_path / "SheetSlide.qml"
    file.write_text(SHEET, encoding="utf-8")
    window = stand((1280, 720))
    stack: Any = window.put(STACK, {"sheet": file.as_uri()})
    stack.put("#ff0000")
    until(lambda: stack.property("came") == "#ff0000")
    stack.setProperty("time", 60_000)
    stack.put("#0000ff")
    until(lambda: bool(stack.property("moving")))
    right = window.view.width() - 3

    def colour(x: int) -> str:
        return QColor(window.view.grabWindow().pixelColor(x, 100)).name()

    until(lambda: colour(right) == "#0000ff")
    assert colour(3) == "#ff0000"
    sheet = stack.property("seen")
    assert isinstance(sheet, QQuickItem)
    assert sheet.mapToScene(sheet.boundingRect().topLeft()).x() > 2 * window.view.width()
    stack.settle()
    assert stack.property("came") == "#0000ff"
    assert not sheet.property("begun")
    assert colour(3) == colour(right) == "#0000ff"
    until(lambda: bool(sheet.property("begun")))
    assert sheet.mapToScene(sheet.boundingRect().topLeft()).x() == 0
    assert colour(3) == colour(right) == "#0000ff"
    stack.put("#00ff00")
    until(lambda: bool(stack.property("moving")))
    stack.put("#ff00ff")
    assert stack.property("came") == "#00ff00"


WATCHED = """
import QtQuick
import Encore

PaperStack {
    id: stack
    property url sheet
    property bool came: false
    property int gone: 0
    time: 0
    onShown: came = true
    function put(): void {
        const watch = probe.createObject(null);
        show("sheet", sheet, { "content": { "colour": "#ff0000", "watch": watch } });
    }
    Component {
        id: probe
        QtObject {
            Component.onDestruction: stack.gone += 1
        }
    }
}
"""


def test_what_a_sheet_was_given_is_let_go_of_with_the_sheet(
    stand: Callable[[tuple[int, int]], Stand], tmp_path: Path
) -> None:
    file = tmp_path / "SheetSlide.qml"
    file.write_text(SHEET, encoding="utf-8")
    window = stand((1280, 720))
    stack: Any = window.put(WATCHED, {"sheet": file.as_uri()})
    for patient in (False, True):
        stack.setProperty("patient", patient)
        for _ in range(5):
            stack.setProperty("came", False)
            stack.put()
            until(lambda: bool(stack.property("came")))
    settle()
    window.view.engine().collectGarbage()
    settle()
    # The one on the screen is not gone, nor may be the one before it.
    assert stack.property("gone") >= 8
