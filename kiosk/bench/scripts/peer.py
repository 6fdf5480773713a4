"""What the kiosk is compared with: a program of the same libraries that does almost nothing.

It imports the modules it is told, reads one row by SQLAlchemy, and shows one picture in a
Qt Quick window; or, without any of these, a bare window. It knows nothing of the kiosk.
Started as a script with its order as JSON.
"""

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

SHOWS = b"""
import QtQuick
Window {
    visibility: Window.FullScreen
    visible: true
    color: "#fff8ea"
    Image { objectName: "picture"; anchors.fill: parent; fillMode: Image.PreserveAspectFit }
}
"""

MOVES = b"""
import QtQuick
Window {
    id: root
    property bool moving: bring.running
    property int time: 620
    visibility: Window.FullScreen
    visible: true
    color: "#fff8ea"
    function go(): void { bring.restart(); }
    Rectangle {
        id: sheet
        x: root.width; width: root.width; height: root.height
        color: "#2b1b3d"
    }
    NumberAnimation {
        id: bring
        target: sheet; property: "x"; from: root.width; to: 0
        duration: root.time; easing.type: Easing.OutCubic
    }
}
"""

SCROLLS = b"""
import QtQuick
Window {
    id: root
    property bool moving: scroll.running
    property int time: 420
    property int rows: 2000
    property int place: 0
    visibility: Window.FullScreen
    visible: true
    color: "#2346cf"
    function go(): void {
        place = (place + 1) % 8;
        scroll.from = view.contentY;
        scroll.to = (place < 4 ? place : 8 - place) * 600;
        scroll.restart();
    }
    ListView {
        id: view
        anchors.fill: parent
        anchors.margins: 60
        anchors.bottomMargin: 400
        clip: true
        reuseItems: true
        cacheBuffer: 0
        model: root.rows
        delegate: Item {
            required property int index
            width: view.width
            height: 120
            Rectangle { width: parent.width; height: 2; color: "#142c93" }
            Text {
                y: 20; width: parent.width
                color: "white"; font.pixelSize: 40
                text: "Meeting number " + parent.index
            }
        }
    }
    NumberAnimation {
        id: scroll
        target: view; property: "contentY"
        duration: root.time; easing.type: Easing.OutCubic
    }
}
"""


def tell(event: str, **values: object) -> None:
    """Report to whoever started this program."""
    print(json.dumps({"event": event, **values}), flush=True)


def picture_of(database: str, number: int) -> str:
    """The picture's name in one row of the recognitions."""
    from sqlalchemy import URL, Integer, String, column, create_engine, select, table

    engine = create_engine(URL.create("sqlite", database=database))
    rows = table("recognition", column("id", Integer), column("picture", String))
    with engine.connect() as connection:
        row = connection.execute(select(rows.c.picture).where(rows.c.id == number))
        return str(row.scalar_one())


def main(order: dict[str, Any]) -> None:
    """Do as ordered."""
    for name in order["modules"]:
        importlib.import_module(name)

    from PySide6.QtCore import QObject, QTimer, QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData({"move": MOVES, "scroll": SCROLLS}.get(order["do"], SHOWS))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    if "database" in order:
        picture = window.findChild(QObject, "picture")
        assert picture is not None
        file = Path(order["media"]) / picture_of(order["database"], order["row"])
        picture.setProperty("source", QUrl.fromLocalFile(str(file)))
        if not picture.property("implicitWidth"):
            raise RuntimeError(f"{file} is no picture")
    first = True
    movements: list[list[int]] = []
    moving: list[int] = []

    def leave() -> None:
        # When Qt has done with the frame whose signal this is.
        QTimer.singleShot(0, application.quit)

    def swapped() -> None:
        nonlocal first
        now = time.perf_counter_ns()
        if first:
            first = False
            tell("first", at=now)
            if order["do"] == "first":
                leave()
            elif order["do"] in ("move", "scroll"):
                window.setProperty("time", order["time"])
                QTimer.singleShot(200, go)
            return
        if moving:
            moving.append(now)
            if not window.property("moving"):
                movements.append(moving.copy())
                moving.clear()
                if len(movements) == order["movements"]:
                    tell("moved", movements=movements)
                    leave()
                else:
                    QTimer.singleShot(200, go)

    def go() -> None:
        moving.append(time.perf_counter_ns())
        window.metaObject().invokeMethod(window, "go")

    window.frameSwapped.connect(swapped)
    sys.exit(application.exec())


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
