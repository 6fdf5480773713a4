import QtQuick
import QtQuick.Shapes
import Encore

// A large cut shape with a sign, read in one second: "good", "already", "refused", "question", "wait".
Item {
    id: shape

    required property string status

    readonly property Paper paper: Theme.paper(status === "good" ? "green" : status === "already" ? "yellow" : status === "refused" ? "red" : status === "wait" ? "blue" : "cream")
    property string glyph: status === "good" ? "tick" : status === "already" ? "hand" : status === "refused" ? "bar" : status === "wait" ? "clock" : "question"
    property Paper disc: Theme.white
    readonly property real side: Math.min(width, height)

    implicitWidth: Theme.share(36)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Shape {
        width: 100
        height: 100
        scale: shape.side / 100
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: shape.paper.shade
            strokeColor: "transparent"

            PathSvg {
                path: "M53 4C80 3 99 23 99 51C99 79 80 99 53 99C25 99 5 80 5 52C5 24 26 5 53 4Z"
            }
        }

        ShapePath {
            fillColor: shape.disc.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M50 2C77 1 96 21 96 49C96 77 77 96 50 96C22 96 2 77 2 49C2 21 23 3 50 2Z"
            }
        }
    }

    Icon {
        x: shape.side * 0.2
        y: shape.side * 0.19
        width: shape.side * 0.58
        height: width
        name: shape.glyph
        color: shape.status === "already" ? shape.paper.ink : shape.status === "question" ? Theme.ink.sheet : shape.paper.sheet
    }
}
