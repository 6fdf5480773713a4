pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What one can sign up for at an event: a row for each slot, or for each gap.
Item {
    id: slots

    required property SigningModel model

    property Paper paper: Theme.blue
    readonly property bool narrow: height > width
    readonly property real least: Math.round(Math.max(Theme.target, Theme.share(narrow ? 19 : 11)))
    readonly property int most: Math.max(1, Math.floor((height + Theme.tight) / (least + Theme.tight)))
    readonly property real cell: Math.min(Math.round(least * 1.3), Math.floor((height + Theme.tight) / most) - Theme.tight)

    Binding {
        target: slots.model
        property: "pageSize"
        value: slots.most
    }

    Column {
        spacing: Theme.tight

        Repeater {
            model: slots.model.rows

            SignUpRow {
                required property var modelData
                required property int index

                objectName: "slot_" + modelData.number
                width: slots.width
                height: slots.cell
                slot: modelData
                narrow: slots.narrow
                seed: 210 + index
                onClicked: slots.model.choose(modelData.number)
            }
        }
    }

    FitText {
        width: parent.width
        height: contentHeight
        maximumHeight: Theme.share(30)
        visible: slots.model.loaded && slots.model.rows.length === 0
        text: slots.model.onlyGaps ? qsTr("Somebody is there for everything. How lovely.") : qsTr("There is nothing to sign up for here.")
        paper: slots.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
    }
}
