pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What the camera sees, printed in two inks on a card, and the frame to hold a code in.
Item {
    id: sight

    required property CameraModel camera

    property Paper paper: Theme.cream
    readonly property real border: Math.round(Theme.tight)
    // As much of the picture as the second try looks at; see kiosk.scanning.pixels.AIM.
    readonly property real aim: Math.round(Math.min(inside.width, inside.height) * 0.75)
    readonly property color mark: camera.good ? Theme.mint.sheet : camera.two ? Theme.coral.sheet : Theme.sunflower.sheet

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("What the camera sees")

    PaperSheet {
        width: parent.width
        height: parent.height
        color: "#ffffff"
        shade: sight.paper.shade
        seed: 67
    }

    Rectangle {
        id: inside

        x: sight.border
        y: sight.border
        // Whole pixels: the picture is copied as it is.
        width: Math.round(sight.width) - 2 * sight.border
        height: Math.round(sight.height) - 2 * sight.border
        color: Theme.ink.sheet
        clip: true

        Icon {
            id: asleep

            anchors.centerIn: parent
            width: Math.round(sight.aim * 0.5)
            height: width
            visible: !sight.camera.seeing
            name: "camera"
            color: Theme.ink.quiet
            opacity: 0.5
        }

        // Struck out.
        Rectangle {
            anchors.centerIn: parent
            width: Math.round(asleep.width * 1.3)
            height: Math.round(asleep.width * 0.1)
            radius: height / 2
            rotation: -42
            visible: sight.camera.problem !== ""
            color: Theme.coral.sheet
        }

        CameraPreview {
            objectName: "preview"
            anchors.fill: parent
            visible: sight.camera.seeing
            camera: sight.camera
        }

        Item {
            id: target

            objectName: "target"
            anchors.centerIn: parent
            width: sight.aim
            height: sight.aim
            visible: sight.camera.problem === ""

            Repeater {
                model: 4

                // One corner of the frame.
                Item {
                    id: corner

                    required property int index
                    readonly property real thick: Math.max(4, Math.round(Theme.share(sight.camera.good ? 2 : 1.3)))
                    readonly property real rim: Math.max(2, Math.round(thick * 0.3))
                    readonly property bool far: index % 2 === 1
                    readonly property bool low: index > 1

                    x: far ? target.width - width : 0
                    y: low ? target.height - height : 0
                    width: Math.round(target.width * 0.24)
                    height: width

                    // Dark around, to be seen on white paper.
                    Rectangle {
                        y: (corner.low ? corner.height - corner.thick : 0) - corner.rim
                        x: -corner.rim
                        width: corner.width + 2 * corner.rim
                        height: corner.thick + 2 * corner.rim
                        color: Theme.ink.sheet
                    }

                    Rectangle {
                        x: (corner.far ? corner.width - corner.thick : 0) - corner.rim
                        y: -corner.rim
                        width: corner.thick + 2 * corner.rim
                        height: corner.height + 2 * corner.rim
                        color: Theme.ink.sheet
                    }

                    Rectangle {
                        y: corner.low ? corner.height - height : 0
                        width: corner.width
                        height: corner.thick
                        color: sight.mark
                    }

                    Rectangle {
                        x: corner.far ? corner.width - width : 0
                        width: corner.thick
                        height: corner.height
                        color: sight.mark
                    }
                }
            }

            Rectangle {
                objectName: "good"
                anchors.centerIn: parent
                width: Math.round(target.width * 0.4)
                height: width
                radius: width / 2
                visible: sight.camera.good
                color: Theme.mint.sheet

                Icon {
                    anchors.centerIn: parent
                    width: Math.round(parent.width * 0.56)
                    height: width
                    name: "tick"
                    color: Theme.mint.ink
                }
            }
        }
    }
}
