pragma ComponentBehavior: Bound

import QtQuick
import Encore

// What came of each file: how many rows did what, or every bad line with its reason.
Item {
    id: outcomes

    required property var results
    required property Paper paper

    // Where everything does not fit, two buttons stand below the list.
    readonly property bool tall: list.contentHeight > height
    readonly property real room: height - (tall ? Theme.target + Theme.tight : 0)
    readonly property real step: room * 0.85

    ListView {
        id: list

        objectName: "outcomes"
        width: parent.width
        height: outcomes.room
        clip: true
        spacing: Theme.gap
        model: outcomes.results
        interactive: contentHeight > height

        delegate: PaperCard {
            id: card

            required property int index
            required property var modelData

            width: ListView.view.width - Theme.lift
            height: column.height + 2 * padding + Theme.lift
            paper: modelData.taken || modelData.left ? Theme.white : Theme.yellow
            seed: index + 6

            Column {
                id: column

                width: card.inner.width
                spacing: Theme.share(1)

                Row {
                    width: parent.width
                    spacing: Theme.share(2)

                    StatusShape {
                        id: sign

                        width: Theme.share(8)
                        height: width
                        status: card.modelData.taken ? "good" : "already"
                        disc: card.modelData.taken ? Theme.mint : card.modelData.left ? Theme.yellow : Theme.white
                    }

                    FitText {
                        width: parent.width - sign.width - Theme.share(2)
                        height: sign.height
                        text: card.modelData.name
                        paper: card.paper
                        largest: Theme.lead
                        middle: Theme.body
                        smallest: Theme.small
                        verticalAlignment: Text.AlignVCenter
                    }
                }

                PaperText {
                    width: parent.width
                    text: card.modelData.taken ? qsTr("%1 new, %2 changed, %3 as before").arg(card.modelData.added).arg(card.modelData.changed).arg(card.modelData.unchanged) : card.modelData.left ? qsTr("Left as it was. Nothing of this file was taken in.") : card.modelData.summary
                    paper: card.paper
                    font.pixelSize: Theme.control
                    font.weight: Font.Bold
                }

                Repeater {
                    model: card.modelData.problems

                    PaperText {
                        required property string modelData

                        width: column.width
                        text: modelData
                        paper: card.paper
                        font.pixelSize: Theme.control * 0.92
                    }
                }
            }
        }
    }

    Pager {
        id: leaf

        x: parent.width - width
        y: parent.height - height
        name: "outcomes"
        paper: outcomes.paper
        page: Math.round(list.contentY / outcomes.step)
        pages: outcomes.tall ? Math.ceil((list.contentHeight - outcomes.room) / outcomes.step) + 1 : 1
        onTurned: step => list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, list.contentY + step * outcomes.step))
    }
}
