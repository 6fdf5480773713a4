pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The prizes that are still to be handed over, a page at a time; or a good word when there is none.
Item {
    id: list

    required property HandingModel model

    property Paper paper: Theme.cream
    readonly property int columns: width > height * 1.1 ? 2 : 1
    readonly property real least: Math.round(Math.max(Theme.target * 1.2, Theme.share(13.4))) + Theme.tight
    readonly property real room: height - foot.height - Theme.gap + Theme.tight
    readonly property int rows: Math.max(1, Math.floor(room / least))
    readonly property real rowHeight: Math.min(Theme.share(20), Math.floor(room / rows) - Theme.tight)

    Binding {
        target: list.model
        property: "pageSize"
        value: list.rows * list.columns
    }

    Grid {
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Repeater {
            model: list.model.rows.slice(0, list.rows * list.columns)

            WinCard {
                required property var modelData
                required property int index

                objectName: "win_" + index
                width: Math.floor((list.width - (list.columns - 1) * Theme.gap) / list.columns)
                height: list.rowHeight
                win: modelData
                seed: 80 + index
                onClicked: list.model.choose(modelData.key)
            }
        }
    }

    Column {
        anchors.centerIn: parent
        visible: list.model.loaded && list.model.count === 0
        spacing: Theme.gap

        StatusShape {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(36)
            height: width
            status: "good"
        }

        PaperText {
            objectName: "nothingToDo"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, list.width)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No prize waits to be handed over.")
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
        }
    }

    Item {
        id: foot

        y: parent.height - height
        width: parent.width
        height: Theme.target

        PaperText {
            width: parent.width - leaf.width - Theme.gap
            height: parent.height
            visible: list.model.count > 0 && list.model.problem === "" && list.model.done === ""
            text: qsTr("Touch a prize, or hold up the winner's badge.")
            color: list.paper.quiet
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        Pager {
            id: leaf

            x: parent.width - width
            name: "wins"
            paper: list.paper
            page: list.model.pageNumber
            pages: list.model.pages
            onTurned: step => list.model.turn(step)
        }
    }
}
