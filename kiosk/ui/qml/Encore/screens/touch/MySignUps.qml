pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What somebody has signed up for: a row for each, to touch; then that one, with the way to give it back.
Item {
    id: mine

    required property MySignUpsModel model

    property Paper paper: Theme.sunflower
    readonly property real cell: Math.round(Math.max(Theme.target * 1.2, Theme.share(height > width ? 19 : 14))) + Theme.tight

    Binding {
        target: mine.model
        property: "pageSize"
        value: Math.max(1, Math.floor((mine.height + Theme.tight) / mine.cell))
    }

    Column {
        spacing: Theme.tight
        visible: !mine.model.one

        Repeater {
            model: mine.model.rows

            PaperButton {
                id: row

                required property var modelData
                required property int index
                readonly property bool waits: modelData.line > 0
                readonly property bool cancelled: modelData.mark === "cancelled"
                readonly property Paper tint: cancelled ? Theme.red : waits ? Theme.blue : Theme.green
                readonly property string what: [modelData.label, modelData.item === "" ? "" : modelData.quantity > 1 ? qsTr("%1 × %2", "how many, what is brought").arg(modelData.quantity).arg(modelData.item) : modelData.item, modelData.team].filter(part => part !== "").join(", ")

                objectName: "mySignUp_" + modelData.number
                width: mine.width
                height: mine.cell - Theme.tight
                enabled: !modelData.over
                label: [title.text, when.text].join(", ")
                seed: 240 + index
                onClicked: mine.model.choose(modelData.number)

                PaperSheet {
                    x: row.sink
                    y: row.sink
                    width: Theme.share(9)
                    height: row.height
                    color: row.enabled ? row.tint.sheet : Theme.grey.shade
                    seed: 250 + row.index
                    lift: 0

                    Icon {
                        anchors.centerIn: parent
                        width: Theme.share(5)
                        height: width
                        name: row.cancelled ? "close" : row.waits ? "clock" : row.modelData.kind === "bring" ? "cup" : "tick"
                        color: row.enabled ? row.tint.ink : Theme.grey.ink
                    }
                }

                FitText {
                    id: title

                    x: Theme.share(9) + Theme.gap + row.sink
                    y: Theme.tight + row.sink
                    width: row.width - x - Theme.gap
                    height: Math.round((row.height - 2 * Theme.tight) * 0.52)
                    text: row.what === "" ? row.modelData.title : qsTr("%1: %2", "event, what of it").arg(row.modelData.title).arg(row.what)
                    paper: row.shown
                    largest: Theme.share(4.8)
                    middle: Theme.share(4)
                    smallest: Theme.share(3)
                    lineHeight: 1.02
                    tracking: -0.01
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: when

                    x: title.x
                    y: title.y + title.height
                    width: title.width
                    height: Math.round((row.height - 2 * Theme.tight) * 0.48)
                    text: {
                        const state = row.cancelled ? qsTr("Cancelled") : row.waits ? qsTr("You wait, number %1").arg(row.modelData.line) : "";
                        return [state, row.modelData.when, row.modelData.place].filter(part => part !== "").join(", ");
                    }
                    color: row.cancelled || row.waits ? row.shown.accent : row.shown.quiet
                    weight: Font.Bold
                    largest: Theme.share(3.6)
                    middle: Theme.share(3.2)
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
        visible: mine.model.loaded && mine.model.count === 0 && !mine.model.one
        text: qsTr("You have not signed up for anything that is still to come. Have a look at the week.")
        paper: mine.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
    }

    Loader {
        anchors.fill: parent
        active: mine.model.one

        sourceComponent: SignUpDone {
            answer: mine.model.answer
            title: mine.model.title
            paper: mine.paper
        }
    }
}
