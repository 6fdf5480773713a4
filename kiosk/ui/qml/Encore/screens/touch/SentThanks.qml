pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What became of the thanks that somebody sent: a row for each, the newest first.
Item {
    id: sent

    required property SentModel model

    property Paper paper: Theme.sunflower
    readonly property real cell: Math.round(Math.max(Theme.target * 1.5, Theme.share(height > width ? 24 : 18.5))) + Theme.tight

    function standing(row: var): string {
        switch (row.state) {
        case "waiting":
            return qsTr("A manager reads it first.");
        case "seen":
            return qsTr("It was on the screen.");
        case "shown":
            return qsTr("It is on its way to the screen.");
        case "refused":
            return qsTr("It is not shown. %1", "the manager's reason").arg(row.reason);
        default:
            return qsTr("It is not shown any more.");
        }
    }

    Binding {
        target: sent.model
        property: "pageSize"
        value: Math.max(1, Math.floor((sent.height + Theme.tight) / sent.cell))
    }

    Column {
        spacing: Theme.tight

        Repeater {
            model: sent.model.rows

            Item {
                id: row

                required property var modelData
                required property int index
                readonly property string standing: modelData.state
                readonly property Paper tint: standing === "waiting" ? Theme.blue : standing === "refused" ? Theme.red : standing === "hidden" ? Theme.grey : Theme.green

                objectName: "sent_" + modelData.id
                width: sent.width
                height: sent.cell - Theme.tight

                PaperSheet {
                    width: row.width
                    height: row.height
                    paper: Theme.white
                    seed: 90 + row.index
                }

                PaperSheet {
                    width: Theme.share(9)
                    height: row.height
                    color: row.tint.sheet
                    seed: 95 + row.index
                    lift: 0

                    Icon {
                        anchors.centerIn: parent
                        width: Theme.share(5)
                        height: width
                        name: row.standing === "waiting" ? "clock" : row.standing === "refused" || row.standing === "hidden" ? "close" : row.standing === "seen" ? "eye" : "tick"
                        color: row.tint.ink
                    }
                }

                FitText {
                    id: to

                    x: Theme.share(9) + Theme.gap
                    y: Theme.tight
                    width: row.width - x - Theme.gap
                    height: Theme.share(4.8)
                    text: qsTr("%1, on %2", "whom thanks were for, day").arg(row.modelData.to).arg(row.modelData.day)
                    paper: Theme.white
                    weight: Font.Bold
                    largest: Theme.share(3.8)
                    middle: Theme.share(3.2)
                    smallest: Theme.share(2.4)
                    lineHeight: 1.02
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: words

                    x: to.x
                    y: to.y + to.height
                    width: to.width
                    height: Math.round((row.height - 2 * Theme.tight - to.height) * 0.5)
                    text: row.modelData.text.length > 110 ? row.modelData.text.slice(0, 110).replace(/\s+\S*$/, "") + " …" : row.modelData.text
                    color: Theme.white.quiet
                    family: Theme.serif
                    weight: Font.DemiBold
                    largest: Theme.share(3.4)
                    middle: Theme.share(3)
                    smallest: Theme.share(2.6)
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    objectName: "standing"
                    x: to.x
                    y: words.y + words.height
                    width: to.width
                    height: row.height - y - Theme.tight
                    text: sent.standing(row.modelData) + (row.modelData.changed ? " " + qsTr("A manager changed the words a little.") : "")
                    color: row.standing === "refused" ? Theme.white.accent : Theme.white.ink
                    weight: Font.Bold
                    largest: Theme.share(3.4)
                    middle: Theme.share(3)
                    smallest: Theme.share(2.6)
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    FitText {
        width: parent.width
        height: contentHeight
        maximumHeight: Theme.share(30)
        visible: sent.model.loaded && sent.model.count === 0
        text: qsTr("You have not said thanks here yet with your badge or your name. It takes twenty seconds.")
        paper: sent.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
    }
}
