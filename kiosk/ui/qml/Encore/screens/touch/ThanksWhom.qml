pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Whom the thanks are for: chosen people and teams above the letters, and the names to choose from.
FocusScope {
    id: whom

    required property ThanksModel model

    property Paper paper: Theme.coral

    readonly property int columns: height > width || pick.wide ? 3 : 6
    readonly property int most: 6
    readonly property real chipHeight: Math.round(Math.min(Theme.target * 1.25, (pick.headMost - (chosen.lines - 1) * Theme.tight) / chosen.lines))

    // What is chosen, in one of the places that are kept for it; a touch takes it off.
    component Chip: PaperButton {
        id: chip

        required property string name

        width: Math.floor((chosen.width - (whom.columns - 1) * chosen.spacing) / whom.columns)
        height: whom.chipHeight
        label: qsTr("Take %1 off").arg(name)
        paper: Theme.mint
        focusPolicy: Qt.TabFocus

        Icon {
            id: cross

            x: Theme.tight * 0.6 + chip.sink
            y: (parent.height - height) / 2 + chip.sink
            width: Theme.control * 0.7
            height: width
            name: "close"
            color: chip.shown.ink
        }

        FitText {
            x: cross.x + cross.width + Theme.tight * 0.6
            y: chip.sink
            width: parent.width - x
            height: parent.height
            text: chip.name
            paper: chip.shown
            weight: Font.Bold
            largest: Theme.control
            middle: Theme.control * 0.76
            smallest: Theme.control * 0.54
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }
    }

    focus: true

    // Its room is there from the start: names never move under the finger.
    Flow {
        id: chosen

        readonly property int lines: Math.ceil(whom.most / whom.columns)

        z: 1
        x: pick.headX
        width: pick.headWidth
        height: lines * whom.chipHeight + (lines - 1) * spacing
        spacing: Theme.tight

        Repeater {
            model: whom.model.people

            Chip {
                required property var modelData
                required property int index

                objectName: "drop_" + modelData.person
                name: modelData.label
                seed: 130 + index
                onClicked: whom.model.drop(modelData.person)
            }
        }

        Repeater {
            model: [...whom.model.teams, ...whom.model.departments].filter(one => one.chosen)

            Chip {
                required property var modelData
                required property int index

                name: modelData.name
                seed: 140 + index
                onClicked: whom.model.toggleTeam(modelData.name)
            }
        }
    }

    PaperText {
        x: chosen.x
        y: Math.round((chosen.height - height) / 2)
        visible: whom.model.names.length === 0
        width: chosen.width
        text: qsTr("Touch one name, or up to six.")
        color: whom.paper.quiet
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }

    PickPerson {
        id: pick

        anchors.fill: parent
        headRoom: chosen.height
        model: whom.model.whom
        paper: whom.paper
        chosen: whom.model.people.map(one => one.person)
        hint: whom.model.full ? qsTr("Six at most. Press Next.") : qsTr("First letters of the name")
        enabled: !whom.model.full
    }
}
