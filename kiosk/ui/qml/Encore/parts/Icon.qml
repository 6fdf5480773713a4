import QtQuick
import QtQuick.Shapes
import Encore

// A sign by name, drawn on a field of 24 by 24; the names are those of Glyphs.
Item {
    id: icon

    required property string name

    property color color: Theme.ink.sheet
    // What is cut out of a filled sign.
    property color hole: "transparent"
    readonly property real side: Math.min(width, height)

    implicitWidth: Theme.body
    implicitHeight: Theme.body
    Accessible.ignored: true

    Shape {
        x: (icon.width - icon.side) / 2
        y: (icon.height - icon.side) / 2
        width: 24
        height: 24
        scale: icon.side / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: icon.color
            strokeColor: "transparent"
            fillRule: ShapePath.OddEvenFill

            PathSvg {
                path: Glyphs.filled(icon.name)
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: icon.color
            strokeWidth: 2.6
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Glyphs.drawn(icon.name)
            }
        }
    }
}
