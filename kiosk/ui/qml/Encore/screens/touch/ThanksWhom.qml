pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Whom the thanks are for: chosen people and teams above, the names to choose from below.
FocusScope {
    id: whom

    required property ThanksModel model

    property Paper paper: Theme.coral

    focus: true

    Flow {
        id: chosen

        width: parent.width
        spacing: Theme.tight
        visible: whom.model.names.length > 0

        Repeater {
            model: whom.model.people

            PaperButton {
                required property var modelData
                required property int index

                objectName: "drop_" + modelData.person
                glyph: "close"
                glyphSize: textSize * 0.8
                text: modelData.label
                label: qsTr("Take %1 off").arg(modelData.label)
                paper: Theme.mint
                leftPadding: Theme.share(2)
                focusPolicy: Qt.TabFocus
                seed: 130 + index
                onClicked: whom.model.drop(modelData.person)
            }
        }

        Repeater {
            model: [...whom.model.teams, ...whom.model.departments].filter(one => one.chosen)

            PaperButton {
                required property var modelData
                required property int index

                glyph: "close"
                glyphSize: textSize * 0.8
                text: modelData.name
                label: qsTr("Take %1 off").arg(modelData.name)
                paper: Theme.mint
                leftPadding: Theme.share(2)
                focusPolicy: Qt.TabFocus
                seed: 140 + index
                onClicked: whom.model.toggleTeam(modelData.name)
            }
        }
    }

    PickPerson {
        y: chosen.visible ? chosen.height + Theme.gap * 0.8 : 0
        width: parent.width
        height: parent.height - y
        model: whom.model.whom
        paper: whom.paper
        chosen: whom.model.people.map(one => one.person)
        hint: whom.model.full ? qsTr("Six at most. Press Next.") : qsTr("First letters of the name")
        enabled: !whom.model.full
        opacity: enabled ? 1 : 0.5
    }
}
