pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Whom it is about: who is chosen stands above the letters, beside the names to choose from.
FocusScope {
    id: whom

    required property WritingWhomModel model

    property Paper paper: Theme.cream
    readonly property int columns: height > width || pick.wide ? 3 : 6
    readonly property var chosen: [...model.people.map(one => ({
                    "name": one.label,
                    "person": one.person
                })), ...model.teams.map(name => ({
                    "name": name,
                    "person": 0
                }))]

    focus: true

    // Its room is there from the start: names never move under the finger.
    Grid {
        id: chips

        readonly property int lines: Math.ceil(whom.model.most / columns)

        z: 1
        x: pick.headX
        width: pick.headWidth
        height: lines * Theme.target + (lines - 1) * rowSpacing
        columns: whom.columns
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: whom.chosen

            PaperButton {
                id: chip

                required property var modelData
                required property int index

                objectName: modelData.person > 0 ? "drop_" + modelData.person : "dropTeam_" + index
                width: Math.floor((chips.width - (whom.columns - 1) * Theme.tight) / whom.columns)
                height: Theme.target
                label: qsTr("Take %1 off").arg(modelData.name)
                paper: Theme.mint
                focusPolicy: Qt.TabFocus
                seed: 130 + index
                onClicked: {
                    if (modelData.person > 0)
                        whom.model.drop(modelData.person);
                    else
                        whom.model.toggleTeam(modelData.name);
                }

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
                    text: chip.modelData.name
                    paper: chip.shown
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.76
                    smallest: Theme.control * 0.54
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    PickPerson {
        id: pick

        anchors.fill: parent
        headRoom: chips.height
        focus: true
        model: whom.model.picker
        paper: whom.paper
        chosen: whom.model.people.map(one => one.person)
        hint: whom.model.full ? qsTr("Six at most. Take somebody off first.") : qsTr("First letters of the name")
        enabled: !whom.model.full
    }
}
