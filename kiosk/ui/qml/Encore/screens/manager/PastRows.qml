pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The raffle that is going on and all that have ended, the newest first, a page at a time.
Item {
    id: list

    required property PastModel model

    property Paper paper: Theme.cream
    readonly property real rowHeight: Math.round(Math.max(Theme.target * 1.2, Theme.share(14)))
    // Without the pager, and with it.
    readonly property int most: Math.floor((height + Theme.tight) / (rowHeight + Theme.tight))
    readonly property int rows: Math.max(1, model.count <= most ? most : Math.floor((height + Theme.tight - Theme.target - Theme.gap) / (rowHeight + Theme.tight)))

    Binding {
        target: list.model
        property: "pageSize"
        value: list.rows
    }

    Column {
        spacing: Theme.tight

        Repeater {
            model: list.model.rows.slice(0, list.rows)

            PastRow {
                required property var modelData
                required property int index

                objectName: "past_" + index
                width: list.width
                height: list.rowHeight
                raffle: modelData
                seed: 70 + index
                onClicked: list.model.choose(modelData.id)
            }
        }
    }

    Column {
        anchors.centerIn: parent
        width: parent.width
        visible: list.model.loaded && list.model.count === 0
        spacing: Theme.gap

        Moustache {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(50)
            height: width * 0.4
            design: 1
            color: list.paper.shade
        }

        PaperText {
            objectName: "noRaffles"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No raffle so far. What comes out of each will stand here, for years.")
            color: list.paper.quiet
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
        }
    }

    Pager {
        x: parent.width - width
        y: parent.height - height
        name: "past"
        paper: list.paper
        page: list.model.pageNumber
        pages: list.model.pages
        onTurned: step => list.model.turn(step)
    }
}
