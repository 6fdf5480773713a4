import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Encore

// A place on the plan: as large as it has tokens, coral for those still out, sunflower for the found.
// Its middle is its place.
T.AbstractButton {
    id: pin

    // A map with `name`, `hidden`, `found`, `disc`, `out`, `chosen`.
    required property var place

    readonly property bool empty: place.hidden + place.found === 0
    readonly property real disc: Math.round(place.disc)
    readonly property real ring: Math.max(4, Theme.share(0.55))
    readonly property real middle: width / 2

    width: Math.max(Theme.target, disc)
    height: width
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    z: place.chosen ? 4 : 1
    Accessible.role: Accessible.Button
    Accessible.name: place.name
    Accessible.description: qsTr("%1 still out there, %2 found", "moustaches").arg(place.hidden).arg(place.found)
    Accessible.onPressAction: pin.click()
    Keys.onReturnPressed: pin.click()
    Keys.onEnterPressed: pin.click()

    background: Item {
        Rectangle {
            x: pin.middle - width / 2 + Theme.lift
            y: pin.middle - height / 2 + Theme.lift
            width: pin.disc + 2 * pin.ring
            height: width
            radius: width / 2
            color: Theme.teal.shade
            opacity: 0.35
        }

        Rectangle {
            x: pin.middle - width / 2
            y: pin.middle - height / 2
            width: pin.disc + 2 * pin.ring
            height: width
            radius: width / 2
            color: pin.place.chosen ? Theme.ink.sheet : Theme.white.sheet
        }

        Rectangle {
            x: pin.middle - width / 2
            y: pin.middle - height / 2
            width: pin.disc
            height: width
            radius: width / 2
            color: pin.empty ? Theme.grey.sheet : pin.place.out < 1 ? Theme.sunflower.sheet : Theme.coral.sheet
        }

        Shape {
            x: pin.middle - width / 2
            y: pin.middle - height / 2
            width: pin.disc
            height: width
            visible: pin.place.out > 0 && pin.place.out < 1

            ShapePath {
                fillColor: Theme.coral.sheet
                strokeColor: "transparent"
                startX: pin.disc / 2
                startY: pin.disc / 2

                PathLine {
                    x: pin.disc / 2
                    y: 0
                }

                PathAngleArc {
                    centerX: pin.disc / 2
                    centerY: pin.disc / 2
                    radiusX: pin.disc / 2
                    radiusY: pin.disc / 2
                    startAngle: -90
                    sweepAngle: 360 * pin.place.out
                    moveToStart: false
                }

                PathLine {
                    x: pin.disc / 2
                    y: pin.disc / 2
                }
            }
        }

        FocusRing {
            visible: pin.visualFocus
            ink: Theme.blue.sheet
        }
    }

    contentItem: Item {
        PaperText {
            anchors.fill: parent
            visible: !pin.empty
            text: pin.place.hidden
            color: Theme.ink.sheet
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Math.min(Theme.control * 1.6, pin.disc * 0.46)
            font.weight: Font.ExtraBold
            font.features: Theme.tabular
        }
    }
}
