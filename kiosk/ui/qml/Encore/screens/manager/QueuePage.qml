pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What waits for a manager, one after the other, and a look over the newest thanks.
TouchPage {
    id: page

    required property ManagerModel manager
    required property QueueModel model

    readonly property string at: model.page
    readonly property var item: model.item
    readonly property bool some: model.total > 0
    readonly property bool tabbed: at === "queue" || at === "newest"

    lowers: false
    paper: Theme.cream
    heading: at === "words" ? qsTr("Change the words") : at === "days" ? qsTr("When is it shown?") : at === "reason" || at === "own" ? qsTr("Why not?") : ""
    under: at === "reason" || at === "own" ? qsTr("Whoever sent it can read the reason, with their badge.") : ""
    onLeave: manager.back()

    Tabs {
        id: tabs

        visible: page.tabbed
        tabs: [
            {
                "name": "queue",
                "text": page.some ? qsTr("%n wait(s) for you", "thanks to be approved", page.model.total) : qsTr("Waiting"),
                "glyph": "clock"
            },
            {
                "name": "newest",
                "text": qsTr("The newest"),
                "glyph": "heart"
            }
        ]
        chosen: page.at
        paper: Theme.coral
        onPicked: name => page.model.show(name)
    }

    Item {
        id: queue

        readonly property real side: page.narrow ? width : Math.max(Theme.share(54), Theme.target * 4.6)

        y: tabs.height + Theme.gap
        width: parent.width
        height: parent.height - y
        visible: page.at === "queue" && page.model.ready

        QueueCard {
            width: page.narrow ? parent.width : parent.width - queue.side - Theme.gap * 1.4
            height: page.narrow ? parent.height - beside.height - Theme.gap : parent.height
            visible: page.some
            item: page.item
            seed: 21
        }

        Grid {
            id: beside

            x: page.narrow ? 0 : parent.width - width
            y: page.narrow ? parent.height - height : 0
            visible: page.some
            columns: page.narrow ? 2 : 1
            spacing: Theme.gap

            PaperButton {
                objectName: "changeWords"
                width: page.narrow ? Math.floor((queue.width - Theme.gap) / 2) : queue.side
                visible: page.item.kind === "thanks"
                enabled: !page.model.busy
                glyph: "edit"
                text: qsTr("Change the words")
                textSize: Theme.control * (page.narrow ? 0.84 : 1)
                seed: 31
                onClicked: page.model.go("words")
            }

            PaperButton {
                objectName: "pickDays"
                width: page.narrow ? Math.floor((queue.width - Theme.gap) / 2) : queue.side
                enabled: !page.model.busy
                glyph: "week"
                text: page.model.start !== "" ? qsTr("From %1").arg(page.model.start) : page.model.until !== "" ? qsTr("Until %1").arg(page.model.until) : qsTr("Pick days")
                seed: 33
                onClicked: page.model.go("days")
            }

            Pager {
                name: "waiting"
                page: page.model.at
                pages: page.model.total
                paper: page.paper
                onTurned: step => page.model.step(step)
            }
        }

        Column {
            anchors.centerIn: parent
            visible: !page.some
            spacing: Theme.gap

            StatusShape {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.share(34)
                height: width
                status: "good"
            }

            PaperText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Nothing waits for you.")
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
            }
        }
    }

    Item {
        id: newest

        readonly property real cell: Math.round(Math.max(Theme.target * 1.3, Theme.share(page.narrow ? 26 : 17.5))) + Theme.tight

        y: tabs.height + Theme.gap
        width: parent.width
        height: parent.height - y
        visible: page.at === "newest"

        Binding {
            target: page.model
            property: "pageSize"
            value: Math.max(1, Math.floor((newest.height + Theme.tight) / newest.cell))
        }

        Column {
            spacing: Theme.tight

            Repeater {
                model: page.model.newest

                NewestRow {
                    required property var modelData
                    required property int index

                    width: newest.width
                    height: newest.cell - Theme.tight
                    thanks: modelData
                    busy: page.model.busy
                    seed: 50 + index
                    onHide: page.model.hide(modelData.id)
                }
            }
        }

        PaperText {
            anchors.centerIn: parent
            visible: page.model.ready && page.model.count === 0
            text: qsTr("No thanks on the screen yet.")
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
        }
    }

    Loader {
        anchors.fill: parent
        active: page.at === "words"
        focus: active

        sourceComponent: WriteLine {
            focus: true
            name: "newWords"
            about: page.item.said !== "" ? qsTr("Before: %1", "the sender's own words").arg(page.item.said) : qsTr("Before: %1", "the sender's own words").arg(page.item.text)
            maximumLength: page.model.wordsMost
            lines: 3
            paper: page.paper
            capital: false
            text: page.model.words
            onEdited: page.model.write(text)
            onAccepted: page.model.keep()
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        anchors.fill: parent
        active: page.at === "days"

        sourceComponent: QueueDays {
            model: page.model
            paper: page.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: page.at === "reason"

        sourceComponent: ChoiceGrid {
            columns: page.narrow ? 1 : 2
            choices: page.model.reasons.map(one => one.text)
            paper: page.paper
            serial: "reason"
            spoken: true
            onPicked: index => page.model.refuse(page.model.reasons[index].code)
        }
    }

    Loader {
        anchors.fill: parent
        active: page.at === "own"
        focus: active

        sourceComponent: WriteLine {
            focus: true
            name: "ownReason"
            placeholder: qsTr("What should they know?")
            maximumLength: page.model.reasonMost
            lines: 2
            paper: page.paper
            text: page.model.own
            onEdited: page.model.writeReason(text)
            onAccepted: page.model.refuseFor()
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
            visible: page.at === "newest" && page.model.canUndo
            enabled: !page.model.busy
            glyph: "swap"
            text: qsTr("Undo")
            seed: 9
            onClicked: page.model.undo()
        },
        Pager {
            name: "newest"
            visible: page.at === "newest" && pages > 1
            page: page.model.pageNumber
            pages: page.model.pages
            paper: page.paper
            onTurned: step => page.model.turn(step)
        },
        PaperButton {
            objectName: "refuse"
            visible: page.at === "queue" && page.some
            enabled: !page.model.busy
            glyph: "close"
            text: qsTr("Do not show")
            seed: 11
            onClicked: page.model.go("reason")
        },
        PaperButton {
            objectName: "approve"
            visible: (page.at === "queue" || page.at === "days") && page.some
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Show it")
            paper: Theme.green
            seed: 12
            onClicked: page.model.approve()
        },
        PaperButton {
            objectName: "takeBack"
            visible: page.at === "words"
            glyph: "swap"
            text: qsTr("As it was")
            seed: 13
            onClicked: page.model.takeBack()
        },
        PaperButton {
            objectName: "keepWords"
            visible: page.at === "words"
            enabled: !page.model.busy && page.model.words.trim() !== ""
            glyph: "tick"
            text: qsTr("Keep these words")
            paper: Theme.sunflower
            seed: 15
            onClicked: page.model.keep()
        },
        PaperButton {
            objectName: "ownWords"
            visible: page.at === "reason"
            glyph: "edit"
            text: qsTr("My own words")
            paper: Theme.sunflower
            seed: 17
            onClicked: page.model.go("own")
        },
        PaperButton {
            objectName: "refuseFor"
            visible: page.at === "own"
            enabled: !page.model.busy && page.model.own.trim() !== ""
            glyph: "close"
            text: qsTr("Do not show")
            paper: Theme.sunflower
            seed: 19
            onClicked: page.model.refuseFor()
        }
    ]
}
