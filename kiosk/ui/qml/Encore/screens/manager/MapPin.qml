import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Encore

// A place on the plan: as large as it has tokens, coral for those still out, sunflower for the found.
// Its middle is its place; under it stands its name.
T.AbstractButton {
    id: pin

    // A map with `name`, `hidden`, `found`, `size`, `out`, `chosen`.
    required property var place

    readonly property bool empty: place.hidden + place.found === 0
    readonly property real disc: Math.round(Theme.target * (empty ? 0.46 : 0.66 + 1.14 * place.size))
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

    Rectangle {
        id: tag

        // Inside the sheet, also where the pin is at its edge.
        x: Math.round(Math.max(Theme.share(0.6) - pin.x, Math.min((pin.parent?.width ?? 0) - width - Theme.share(0.6) - pin.x, pin.middle - width / 2)))
        y: Math.round(pin.place.y > 800 ? pin.middle - pin.disc / 2 - pin.ring - Theme.share(0.5) - height : pin.middle + pin.disc / 2 + pin.ring + Theme.share(0.5))
        width: Math.min(name.implicitWidth, Theme.share(30)) + Theme.share(2)
        height: name.contentHeight + Theme.share(0.8)
        radius: Theme.share(0.4)
        color: pin.place.chosen ? Theme.ink.sheet : Theme.white.sheet

        PaperText {
            id: name

            x: Theme.share(1)
            y: Theme.share(0.3)
            width: parent.width - Theme.share(2)
            text: pin.place.name
            color: pin.place.chosen ? Theme.ink.ink : Theme.white.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.share(2.6)
            font.weight: Font.Bold
        }
    }
}
