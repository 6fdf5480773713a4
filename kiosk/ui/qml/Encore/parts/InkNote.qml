import QtQuick
import QtQuick.Shapes
import Encore

// Handwriting without the empty paper around it, as large as its room lets it be. Its size follows.
Item {
    id: note

    // The path, see kiosk/recognition/ink.py; "" draws nothing.
    required property string ink

    property color color: Theme.ink.sheet
    // The width of its lines, in units of the field of 1000 by 300.
    property real pen: 7
    property real roomWidth: Theme.share(60)
    property real roomHeight: roomWidth * 0.3
    // Where it was written on, in units of the field.
    readonly property rect bounds: measured(ink)
    // A few letters are not blown up to a shout.
    readonly property real unit: Math.min(roomWidth / bounds.width, roomHeight / bounds.height, roomWidth / 400)

    // What a path and its pen cover; the whole field without a path.
    function measured(path: string): rect {
        let across = true;
        let left = 1000;
        let top = 300;
        let right = 0;
        let bottom = 0;
        for (const number of path.match(/\d+/g) ?? []) {
            const at = parseInt(number);
            if (across) {
                left = Math.min(left, at);
                right = Math.max(right, at);
            } else {
                top = Math.min(top, at);
                bottom = Math.max(bottom, at);
            }
            across = !across;
        }
        if (right < left)
            return Qt.rect(0, 0, 1000, 300);
        return Qt.rect(left - pen, top - pen, right - left + 2 * pen, bottom - top + 2 * pen);
    }

    implicitWidth: Math.round(bounds.width * unit)
    implicitHeight: Math.round(bounds.height * unit)
    width: implicitWidth
    height: implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A note by hand")

    Shape {
        x: -note.bounds.x * note.unit
        y: -note.bounds.y * note.unit
        width: 1000
        height: 300
        visible: note.ink !== ""
        scale: note.unit
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
