pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Hints of the running raffle: which are shown, which wait, and a new one.
TouchPage {
    id: page

    required property ManagerModel manager
    required property HintsModel model

    readonly property string at: model.page

    lowers: false
    paper: Theme.cream
    heading: at === "list" ? qsTr("Hints") : at === "write" ? qsTr("A new hint") : qsTr("When is it shown?")
    onLeave: manager.back()

    Item {
        id: list

        readonly property real cell: Math.round(Math.max(Theme.target * 1.5, Theme.share(page.narrow ? 22 : 13.5))) + Theme.tight

        anchors.fill: parent
        visible: page.at === "list"

        Binding {
            target: page.model
            property: "pageSize"
            value: Math.max(1, Math.floor((list.height - Theme.target) / list.cell))
        }

        Column {
            spacing: Theme.tight

            Repeater {
                model: page.model.hints

                HintRow {
                    required property var modelData
                    required property int index

                    objectName: "hint_" + modelData.number
                    width: list.width
                    height: list.cell - Theme.tight
                    hint: modelData
                    busy: page.model.busy
                    seed: 20 + index
                    onWithdraw: page.model.withdraw(modelData.number)
                }
            }
        }

        Pager {
            x: parent.width - width
            y: parent.height - height
            name: "hints"
            paper: page.paper
            page: page.model.pageNumber
            pages: page.model.pages
            onTurned: step => page.model.turn(step)
        }

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.share(120))
            visible: page.model.count === 0
            spacing: Theme.gap

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.share(26)
                height: width
                name: "bulb"
                color: Theme.sunflower.sheet
            }

            FitText {
                objectName: "none"
                width: parent.width
                height: contentHeight
                maximumHeight: Theme.share(24)
                text: page.model.canAdd ? qsTr("No hints yet. A good one names a corner, not the spot.") : qsTr("There is no hunt going on. Open a raffle first.")
                paper: page.paper
                weight: Font.Bold
                largest: Theme.lead
                middle: Theme.body
                smallest: Theme.small
                lineHeight: 1.16
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Loader {
        id: writing

        anchors.fill: parent
        active: page.at === "write"
        focus: active

        sourceComponent: FocusScope {
            id: write

            readonly property real side: page.narrow ? width : Math.round(width * 0.36)

            focus: true

            HintPreview {
                id: preview

                width: write.side
                height: page.narrow ? Math.round(write.height * 0.22) : Math.round(write.height * 0.47)
                text: page.model.text
            }

            Column {
                id: ideas

                readonly property real cell: Math.round(Theme.target * 1.3)

                y: preview.height + Theme.gap
                width: write.side
                spacing: Theme.tight

                Repeater {
                    model: page.model.ideas.slice(0, page.narrow ? 3 : Math.floor((write.height - preview.height - Theme.gap) / (ideas.cell + Theme.tight)))

                    PaperButton {
                        id: idea

                        required property string modelData
                        required property int index

                        objectName: "idea_" + index
                        width: ideas.width
                        height: ideas.cell
                        label: modelData
                        focusPolicy: Qt.TabFocus
                        seed: 60 + index
                        onClicked: page.model.ready(modelData)

                        FitText {
                            x: Theme.gap * 0.8 + idea.sink
                            y: Theme.tight * 0.6 + idea.sink
                            width: parent.width - 2 * x + idea.sink
                            height: parent.height - Theme.tight * 1.4
                            text: idea.modelData
                            paper: idea.paper
                            family: Theme.serif
                            weight: Font.DemiBold
                            largest: Theme.control
                            middle: Theme.control * 0.86
                            smallest: Theme.control * 0.68
                            lineHeight: 1.06
                            verticalAlignment: Text.AlignVCenter
                        }
                    }
                }
            }

            WriteLine {
                x: page.narrow ? 0 : write.side + Theme.gap * 1.4
                y: page.narrow ? ideas.y + ideas.height + Theme.gap : 0
                width: write.width - x
                height: write.height - y
                focus: true
                name: "hintWords"
                placeholder: qsTr("Look up where you wait for the coffee.")
                maximumLength: page.model.hintMost
                lines: 3
                paper: page.paper
                text: page.model.text
                onEdited: page.model.write(text)
                onAccepted: page.model.next()
            }
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        anchors.fill: parent
        active: page.at === "when"
        focus: active

        sourceComponent: FocusScope {
            id: when

            focus: true

            HintPreview {
                id: still

                width: when.width
                height: Math.round(when.height * 0.28)
                text: page.model.text
            }

            ChoiceGrid {
                y: still.height + Theme.gap
                width: when.width
                height: when.height - y
                columns: page.narrow ? 2 : 4
                choices: [qsTr("Now"), ...page.model.times]
                paper: page.paper
                serial: "when"
                onPicked: index => page.model.release(index)
            }
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "undo"
            visible: page.at === "list" && page.model.canUndo
            enabled: !page.model.busy
            glyph: "swap"
            text: qsTr("Undo")
            seed: 9
            onClicked: page.model.undo()
        },
        PaperButton {
            objectName: "newHint"
            visible: page.at === "list" && page.model.canAdd
            glyph: "plus"
            text: qsTr("A new hint")
            paper: Theme.sunflower
            seed: 11
            onClicked: page.model.begin()
        },
        PaperButton {
            objectName: "chooseTime"
            visible: page.at === "write"
            enabled: page.model.text.trim() !== ""
            glyph: "clock"
            text: qsTr("When?")
            paper: Theme.teal
            seed: 13
            onClicked: page.model.next()
        }
    ]
}
