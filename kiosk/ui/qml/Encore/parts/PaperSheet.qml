import QtQuick
import QtQuick.Shapes
import Encore

// A cut sheet of paper that lies a little above what is under it.
Shape {
    id: sheet

    property Paper paper: Theme.white
    property color color: paper.sheet
    property color shade: paper.shade
    property int seed: 1
    property real slack: Theme.share(0.5)
    // How far the sheet lies above the ground, in pixels; 0 is flat.
    property real lift: Theme.lift

    ShapePath {
        fillColor: sheet.lift > 0 ? sheet.shade : "transparent"
        strokeColor: "transparent"
        startX: 0
        startY: 0

        PathSvg {
            path: sheet.lift > 0 ? Theme.cut(sheet.width, sheet.height, sheet.seed + 40, sheet.slack) : ""
        }
    }

    ShapePath {
        fillColor: sheet.color
        strokeColor: "transparent"
        startX: 0
        startY: 0

        PathSvg {
            path: Theme.cut(sheet.width, sheet.height, sheet.seed, sheet.slack)
        }
    }
}
