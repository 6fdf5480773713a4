pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore
import Encore.Models

// The plan of the floor with its pins: the site's own picture, else squared paper.
FocusScope {
    id: plan

    required property PlacesModel model

    readonly property bool drawn: model.plan === "" || picture.status === Image.Error
    // The part of the sheet that the plan covers: coordinates are its per mille.
    readonly property real inset: Theme.share(1.6)
    readonly property real planWidth: drawn ? width - 2 * inset : picture.paintedWidth
    readonly property real planHeight: drawn ? height - 2 * inset : picture.paintedHeight
    readonly property real planX: Math.round((width - planWidth) / 2)
    readonly property real planY: Math.round((height - planHeight) / 2)
    readonly property int step: 12
    readonly property real typeSize: Theme.share(2.6)

    // Names stand where they hide neither pins nor each other.
    function measure(): void {
        model.measure(planWidth, planHeight, Theme.target, typeSize);
    }

    // The lines of squared paper, a finger apart.
    function squares(): string {
        const side = Theme.target;
        let path = "";
        for (let x = side; x < planWidth; x += side)
            path += "M" + x + " 0V" + planHeight;
        for (let y = side; y < planHeight; y += side)
            path += "M0 " + y + "H" + planWidth;
        return path;
    }

    onPlanWidthChanged: measure()
    onPlanHeightChanged: measure()
    Component.onCompleted: measure()
    Keys.onLeftPressed: event => {
        event.accepted = model.putting;
        model.nudge(-step, 0);
    }
    Keys.onRightPressed: event => {
        event.accepted = model.putting;
        model.nudge(step, 0);
    }
    Keys.onUpPressed: event => {
        event.accepted = model.putting;
        model.nudge(0, -step);
    }
    Keys.onDownPressed: event => {
        event.accepted = model.putting;
        model.nudge(0, step);
    }
    Keys.onReturnPressed: event => {
        event.accepted = model.putting;
        model.put();
    }

    PaperSheet {
        width: plan.width
        height: plan.height
        paper: plan.drawn ? Theme.mint : Theme.white
        seed: 33
        lift: Theme.lift * 1.4
    }

    Shape {
        x: plan.planX
        y: plan.planY
        width: plan.planWidth
        height: plan.planHeight
        visible: plan.drawn

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.mint.shade
            strokeWidth: Math.max(1, Theme.share(0.12))

            PathSvg {
                path: plan.squares()
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.mint.quiet
            strokeWidth: Math.max(2, Theme.share(0.4))
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: "M0 0H" + plan.planWidth + "V" + plan.planHeight + "H" + plan.planWidth * 0.56 + "M" + plan.planWidth * 0.46 + " " + plan.planHeight + "H0Z"
            }
        }
    }

    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: plan.inset
        visible: !plan.drawn
        source: plan.model.plan
        fillMode: Image.PreserveAspectFit
        asynchronous: false
        sourceSize.width: 2400
        sourceSize.height: 2400
    }

    MouseArea {
        objectName: "plan"
        x: plan.planX
        y: plan.planY
        width: plan.planWidth
        height: plan.planHeight
        onClicked: mouse => {
            if (plan.model.putting)
                plan.model.point(Math.round(mouse.x * 1000 / width), Math.round(mouse.y * 1000 / height));
            else
                plan.model.choose(0);
        }
    }

    Repeater {
        model: plan.model.pins

        MapPin {
            required property var modelData

            objectName: "pin_" + modelData.number
            x: Math.round(plan.planX + plan.planWidth * modelData.x / 1000 - width / 2)
            y: Math.round(plan.planY + plan.planHeight * modelData.y / 1000 - height / 2)
            enabled: !plan.model.putting
            place: modelData
            onClicked: plan.model.choose(modelData.number)
        }
    }

    Repeater {
        model: plan.model.pins

        Rectangle {
            id: tag

            required property var modelData
            readonly property bool fits: modelData.label.width > 0

            x: Math.round(plan.planX + (fits ? modelData.label.x : Math.max(0, Math.min(plan.planWidth - width, plan.planWidth * modelData.x / 1000 - width / 2))))
            y: Math.round(plan.planY + (fits ? modelData.label.y : Math.max(0, Math.min(plan.planHeight - height, plan.planHeight * modelData.y / 1000 + modelData.disc / 2 + plan.typeSize * 0.35))))
            z: modelData.chosen ? 6 : 5
            visible: fits || modelData.chosen
            width: fits ? modelData.label.width : plan.typeSize * 11
            height: fits ? modelData.label.height : name.contentHeight + plan.typeSize * 0.4
            radius: Theme.share(0.4)
            color: modelData.chosen ? Theme.ink.sheet : Theme.white.sheet

            PaperText {
                id: name

                x: plan.typeSize * 0.4
                y: (tag.height - contentHeight) / 2
                width: parent.width - 2 * x + 1
                text: tag.modelData.name
                color: tag.modelData.chosen ? Theme.ink.ink : Theme.white.ink
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: plan.typeSize
                font.weight: Font.Bold
            }
        }
    }

    PaperText {
        anchors.centerIn: parent
        width: parent.width * 0.7
        visible: plan.model.pins.length === 0 && !plan.model.putting
        text: plan.model.count === 0 ? qsTr("No places yet. Make one, or go round with the scanner.") : qsTr("Touch a place, then “Put it on the plan”, then the spot.")
        color: Theme.mint.quiet
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
    }
}
