pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// Says over a whole screen that this is a rehearsal: a striped frame, a sign in it, and the word
// across everything, so that no photograph can be taken for that of a draw. It takes no touch.
Item {
    id: mark

    readonly property real band: Theme.share(2)
    readonly property bool narrow: height > width
    readonly property string said: qsTr("REHEARSAL – nothing counts")

    // One side of the frame: tape with slanting stripes.
    component Tape: Rectangle {
        id: tape

        readonly property bool lying: width > height

        color: Theme.sunflower.sheet
        clip: true

        Shape {
            anchors.fill: parent

            ShapePath {
                fillColor: Theme.ink.sheet
                strokeColor: "transparent"
                startX: 0
                startY: 0

                PathSvg {
                    path: mark.stripes(tape.lying ? tape.width : tape.height, tape.lying)
                }
            }
        }
    }

    // Stripes across a tape of this length, as wide as the tape.
    function stripes(length: real, lying: bool): string {
        const w = band;
        let path = "";
        for (let at = 0; at < length; at += 3 * w) {
            const points = [[at, w], [at + w, 0], [at + 2.4 * w, 0], [at + 1.4 * w, w]];
            path += points.map((p, i) => (i ? "L" : "M") + (lying ? p[0] : p[1]).toFixed(1) + " " + (lying ? p[1] : p[0]).toFixed(1)).join("") + "Z";
        }
        return path;
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: said

    Column {
        objectName: "across"
        anchors.centerIn: parent
        rotation: mark.narrow ? -52 : -24
        opacity: 0.42

        PaperText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("REHEARSAL")
            color: Theme.coral.sheet
            font.pixelSize: Math.min(Theme.share(22), Math.round(Math.max(mark.width, mark.height) * 0.125))
            font.weight: Font.ExtraBold
            wrapMode: Text.NoWrap
            lineHeight: 0.8
        }

        PaperText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("nothing counts")
            color: Theme.coral.sheet
            font.pixelSize: Theme.share(9)
            font.weight: Font.ExtraBold
            wrapMode: Text.NoWrap
        }
    }

    Tape {
        width: parent.width
        height: mark.band
    }

    Tape {
        y: parent.height - height
        width: parent.width
        height: mark.band
    }

    Tape {
        width: mark.band
        height: parent.height
    }

    Tape {
        x: parent.width - width
        width: mark.band
        height: parent.height
    }

    Rectangle {
        x: Math.round((parent.width - width) / 2)
        width: Math.ceil(words.implicitWidth) + 2 * Theme.gap
        height: Theme.share(4.4)
        color: Theme.sunflower.sheet

        PaperText {
            id: words

            anchors.centerIn: parent
            text: mark.said
            color: Theme.sunflower.ink
            font.pixelSize: Theme.share(3)
            font.weight: Font.ExtraBold
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
}
