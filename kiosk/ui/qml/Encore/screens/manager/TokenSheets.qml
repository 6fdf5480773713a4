pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Makes moustaches: how many, on which paper, where the file goes; then how far it is, and the end.
TouchPage {
    id: page

    required property ManagerModel manager
    required property SheetsModel model

    readonly property bool asks: model.state === "form"

    paper: Theme.cream
    heading: model.state === "done" ? qsTr("%n moustache(s) are ready", "", model.last - model.first + 1) : model.state === "working" ? qsTr("Drawing moustaches") : qsTr("Make moustaches")
    under: asks && model.stopped ? qsTr("Stopped. Nothing was made.") : asks ? qsTr("Only the file has their codes: print it, then delete it.") : ""
    backLabel: model.state === "working" ? qsTr("Stop") : qsTr("Back")
    onLeave: manager.back()

    Item {
        id: form

        readonly property real side: page.narrow ? width : (width - Theme.gap * 2) / 2

        visible: page.asks
        width: parent.width
        height: parent.height

        Column {
            id: howMany

            width: form.side
            spacing: Theme.gap

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap

                PaperButton {
                    objectName: "fewer"
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.target * 1.3
                    height: width
                    enabled: page.model.count > 1
                    glyph: "minus"
                    label: qsTr("One sheet less")
                    seed: 4
                    onClicked: page.model.step(-1)
                }

                PaperText {
                    objectName: "count"
                    width: Theme.share(44)
                    text: page.model.count
                    paper: page.paper
                    horizontalAlignment: Text.AlignHCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.title
                    font.pixelSize: Theme.share(18)
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                PaperButton {
                    objectName: "more"
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.target * 1.3
                    height: width
                    glyph: "plus"
                    label: qsTr("One sheet more")
                    seed: 7
                    onClicked: page.model.step(1)
                }
            }

            PaperText {
                width: parent.width
                text: qsTr("on %n sheet(s)", "paper", page.model.sheets)
                color: page.paper.quiet
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap

                Repeater {
                    model: page.model.ready

                    PaperButton {
                        required property int modelData

                        objectName: "ready_" + modelData
                        width: Math.max(implicitWidth, Theme.share(15))
                        text: modelData
                        checked: page.model.count === modelData
                        paper: checked ? Theme.teal : Theme.sunflower
                        seed: modelData
                        onClicked: page.model.setCount(modelData)
                    }
                }
            }
        }

        Column {
            id: options

            x: page.narrow ? 0 : form.side + Theme.gap * 2
            y: page.narrow ? howMany.height + Theme.gap * 2 : 0
            width: form.side
            spacing: Theme.gap * 1.2

            OptionRow {
                width: parent.width
                question: qsTr("Paper to cut out, or labels?")
                options: page.model.papers
                chosen: page.model.paper
                name: "paper"
                paper: page.paper
                onPicked: index => page.model.setPaper(index)
            }

            PaperButton {
                objectName: "backs"
                width: Math.min(implicitWidth, parent.width)
                glyph: page.model.backs ? "tick" : "swap"
                text: page.model.backs ? qsTr("With back sides") : qsTr("Without back sides")
                checked: page.model.backs
                paper: checked ? Theme.teal : Theme.white
                seed: 31
                onClicked: page.model.turnBacks()
            }

            OptionRow {
                width: parent.width
                question: qsTr("Where should the file go?")
                options: page.model.places
                chosen: page.model.place
                name: "place"
                paper: page.paper
                onPicked: index => page.model.setPlace(index)
            }
        }
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(120))
        visible: page.model.state === "working"
        spacing: Theme.gap * 1.4

        Moustache {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(60)
            height: width * 0.4
            design: 3
            color: Theme.aubergine.sheet
        }

        ProgressBar {
            width: parent.width
            share: page.model.share
            paper: page.paper
        }
    }

    DonePanel {
        anchors.fill: parent
        visible: page.model.state === "done"
        text: (page.model.stick === "" ? qsTr("Saved in the kiosk's outbox: %1").arg(page.model.file) : qsTr("%1 is on %2. You can take the stick out.", "file, stick").arg(page.model.file).arg(page.model.stick)) + "\n\n" + qsTr("Batch %1, numbers %2 to %3. Print at 100 %, cut out, and hide them.").arg(page.model.batch).arg(page.model.first).arg(page.model.last)
        paper: page.paper
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "look"
            visible: page.asks
            enabled: !page.model.busy
            glyph: "search"
            text: page.narrow ? "" : qsTr("Look for sticks")
            label: qsTr("Look for sticks")
            seed: 9
            onClicked: page.model.look()
        },
        PaperButton {
            objectName: "print"
            visible: page.asks
            enabled: !page.model.busy && page.model.places.length > 0
            glyph: "save"
            text: qsTr("Make %n moustache(s)", "", page.model.count)
            paper: Theme.teal
            seed: 12
            onClicked: page.model.print()
        },
        PaperButton {
            objectName: "hideThem"
            visible: page.model.state === "done"
            glyph: "pin"
            text: qsTr("Hide them")
            paper: Theme.teal
            seed: 15
            onClicked: page.manager.show("hide")
        }
    ]
}
