import QtQuick
import QtQuick.Shapes
import Encore

// Handwriting as it was drawn, in a field of 1000 by 300. Give it a width; it is 0.3 of it high.
Item {
    id: note

    // The path, see kiosk/recognition/ink.py; "" draws nothing.
    required property string ink

    property color color: Theme.ink.sheet
    // The width of its lines, in units of the field.
    property real pen: 7

    implicitHeight: Math.round(width * 0.3)
    height: implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A note by hand")

    Shape {
        width: 1000
        height: 300
        visible: note.ink !== ""
        scale: note.width / 1000
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: "transparent"
            strokeColor: note.color
            strokeWidth: note.pen
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: note.ink
            }
        }
    }
}
