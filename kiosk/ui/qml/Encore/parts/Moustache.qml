import QtQuick
import QtQuick.Shapes
import Encore

// A paper moustache; `design` chooses one of ours. It keeps its shape of 200 by 80.
Item {
    id: moustache

    property int design: 0
    property color color: Theme.ink.sheet
    property color shade: "transparent"
    property real lift: 0
    property real tilt: 0
    readonly property real unit: Math.min(width / 200, height / 80)

    implicitWidth: Theme.share(20)
    implicitHeight: width * 0.4
    rotation: tilt
    Accessible.ignored: true

    Shape {
        x: (moustache.width - 200 * moustache.unit) / 2
        y: (moustache.height - 80 * moustache.unit) / 2
        width: 200
        height: 80
        scale: moustache.unit
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: moustache.shade
            strokeColor: "transparent"

            PathSvg {
                path: moustache.lift > 0 ? Glyphs.moustache(moustache.design) : ""
            }
        }

        transform: Translate {
            x: moustache.lift
            y: moustache.lift
        }
    }

    Shape {
        x: (moustache.width - 200 * moustache.unit) / 2
        y: (moustache.height - 80 * moustache.unit) / 2
        width: 200
        height: 80
        scale: moustache.unit
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: moustache.color
            strokeColor: "transparent"

            PathSvg {
                path: Glyphs.moustache(moustache.design)
            }
        }
    }
}
