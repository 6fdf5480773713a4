pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// How much praise has waited how long for an answer: a bar for each age, the longest waiting first.
Item {
    id: part

    required property InsightsModel model

    property Paper paper: Theme.cream
    readonly property int most: model.ages.reduce((most, age) => Math.max(most, age.count), 1)
    readonly property real cell: Math.min(Theme.share(15), (height - 4 * Theme.gap) / 5)
    readonly property real side: Math.min(width * 0.36, Theme.share(52))

    Column {
        visible: part.model.unanswered > 0
        spacing: Theme.gap

        Repeater {
            model: part.model.ages.slice().reverse()

            Item {
                id: row

                required property var modelData
                required property int index

                width: part.width
                height: part.cell
                Accessible.role: Accessible.StaticText
                Accessible.name: "%1: %2".arg(age.text).arg(modelData.count) // untranslated: only an order

                FitText {
                    id: age

                    width: part.side
                    height: parent.height
                    text: row.modelData.weeks === 0 ? qsTr("less than a week") : row.modelData.until < 0 ? qsTr("%n weeks or longer", "", row.modelData.weeks) : qsTr("%1 to %2 weeks").arg(row.modelData.weeks).arg(row.modelData.until)
                    paper: part.paper
                    weight: Font.Bold
                    largest: Theme.body
                    middle: Theme.control
                    smallest: Theme.caption
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }

                PaperSheet {
                    id: bar

                    x: part.side + Theme.gap
                    y: Math.round(parent.height * 0.08)
                    width: Math.max(Theme.share(1), (part.width - x - Theme.share(16)) * row.modelData.count / part.most)
                    height: Math.round(parent.height * 0.84)
                    visible: row.modelData.count > 0
                    paper: row.modelData.weeks >= 4 ? Theme.coral : Theme.sunflower
                    seed: 24 + row.index
                }

                FitText {
                    x: (bar.visible ? bar.x + bar.width : bar.x) + Theme.gap
                    width: Theme.share(14)
                    height: parent.height
                    text: row.modelData.count
                    color: row.modelData.count > 0 ? part.paper.ink : part.paper.quiet
                    largest: Theme.share(6)
                    middle: Theme.share(5)
                    smallest: Theme.share(4)
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    Column {
        anchors.centerIn: parent
        visible: part.model.ready && part.model.unanswered === 0
        spacing: Theme.gap

        StatusShape {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(34)
            height: width
            status: "good"
        }

        PaperText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Every customer's praise has its answer.")
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
        }
    }
}
