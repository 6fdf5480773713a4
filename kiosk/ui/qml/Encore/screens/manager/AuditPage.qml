pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The audit chain: its head, to be photographed; the heads of the last days; and a check of it all.
TouchPage {
    id: page

    required property ManagerModel manager
    required property AuditLogModel model

    readonly property string at: model.page
    readonly property var verdict: model.verdict
    readonly property bool judged: verdict.state !== ""
    readonly property bool written: model.saving === "done" || model.saving === "removed"

    lowers: false
    paper: Theme.mint
    heading: at === "check" ? judged ? verdict.state === "good" ? qsTr("All as it was written") : qsTr("Something was changed") : qsTr("Checking every entry") : at === "save" && written ? "" : qsTr("The audit chain")
    under: at === "head" ? qsTr("Everything that managers do and every draw is in it. Photograph its head, and nobody can change it unseen.") : ""
    backLabel: at === "check" && !judged ? qsTr("Stop") : qsTr("Back")
    onLeave: manager.back()

    Item {
        id: heads

        readonly property real side: page.narrow ? width : Math.round((width - Theme.gap) * 0.54)
        readonly property real codeHeight: page.narrow ? Math.round(height * 0.44) : height
        readonly property real rowHeight: Math.round(Math.max(Theme.share(9.4), Theme.control * 2.9))

        readonly property real room: list.height - list.above + Theme.tight
        readonly property int most: Math.floor(room / (rowHeight + Theme.tight))
        readonly property int rows: Math.max(1, page.model.count <= most ? most : Math.floor((room - Theme.target - Theme.tight) / (rowHeight + Theme.tight)))

        anchors.fill: parent
        visible: page.at === "head"

        Binding {
            target: page.model
            property: "pageSize"
            value: heads.rows
        }

        ProofCard {
            width: heads.side
            height: heads.codeHeight
            name: "head"
            visible: page.model.head !== ""
            about: qsTr("The head, after %n entry(s)", "audit", page.model.entries) + "\n" + page.model.day
            code: page.model.head
            grouped: page.model.headGrouped
        }

        Item {
            id: list

            readonly property real above: title.height + Theme.tight

            x: page.narrow ? 0 : heads.side + Theme.gap
            y: page.narrow ? heads.codeHeight + Theme.gap : 0
            width: parent.width - x
            height: parent.height - y

            PaperText {
                id: title

                width: parent.width
                text: qsTr("The last head of each day")
                color: page.paper.quiet
                font.pixelSize: Theme.control
                font.weight: Font.Bold
            }

            Column {
                y: list.above
                spacing: Theme.tight

                Repeater {
                    model: page.model.days.slice(0, heads.rows)

                    PaperSheet {
                        id: day

                        required property var modelData
                        required property int index

                        objectName: "day_" + index
                        width: list.width
                        height: heads.rowHeight
                        paper: modelData.today ? Theme.sunflower : Theme.white
                        seed: 40 + index
                        lift: 0
                        Accessible.role: Accessible.StaticText
                        Accessible.name: "%1: %2".arg(modelData.day).arg(modelData.head) // untranslated: only an order

                        FitText {
                            id: name

                            x: Theme.gap * 0.7
                            y: Math.round((parent.height - height - letters.height) / 2)
                            width: parent.width - 2 * x
                            height: contentHeight
                            maximumHeight: parent.height * 0.42
                            text: day.modelData.day
                            paper: day.paper
                            weight: Font.ExtraBold
                            largest: Theme.control * 0.92
                            middle: Theme.control * 0.8
                            smallest: Theme.control * 0.66
                        }

                        FitText {
                            id: letters

                            x: name.x
                            y: name.y + name.height
                            width: name.width
                            height: contentHeight
                            maximumHeight: parent.height * 0.5
                            text: day.modelData.head
                            color: day.paper.quiet
                            weight: Font.DemiBold
                            largest: Theme.control * 0.6
                            middle: Theme.control * 0.54
                            smallest: Theme.control * 0.46
                            lineHeight: 1.16
                        }
                    }
                }
            }

            Pager {
                x: parent.width - width
                y: parent.height - height
                name: "days"
                paper: page.paper
                page: page.model.pageNumber
                pages: page.model.pages
                onTurned: step => page.model.turn(step)
            }
        }
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(120))
        visible: page.at === "check" && !page.judged
        spacing: Theme.gap * 1.4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(30)
            height: width
            name: "search"
            color: page.paper.shade
        }

        ProgressBar {
            objectName: "checking"
            width: parent.width
            share: page.model.share
            paper: page.paper
        }
    }

    Item {
        id: judgement

        anchors.fill: parent
        visible: page.at === "check" && page.judged
        Accessible.role: Accessible.AlertMessage
        Accessible.name: words.text

        StatusShape {
            id: mark

            x: page.narrow ? Math.round((parent.width - width) / 2) : 0
            y: page.narrow ? 0 : Math.round((parent.height - height) / 2)
            width: Theme.share(page.narrow ? 42 : 50)
            height: width
            status: page.judged ? page.verdict.state : "wait"
        }

        FitText {
            id: words

            objectName: "verdict"
            x: page.narrow ? 0 : mark.width + Theme.gap * 2
            y: page.narrow ? mark.height + Theme.gap : Math.max(0, Math.round((parent.height - height) / 2))
            width: parent.width - x
            height: contentHeight
            maximumHeight: parent.height - (page.narrow ? mark.height + Theme.gap : 0)
            text: {
                if (page.verdict.state !== "good")
                    return page.verdict.wrong + "\n\n" + qsTr("%n entry(s) before it is/are as written. Keep this machine as it is, and call whoever looks after it.", "audit", page.verdict.entries);
                const all = qsTr("%n entry(s) checked, each as it was written.", "audit", page.verdict.entries);
                return page.verdict.kept === "" ? all + "\n\n" + qsTr("Do you have an earlier head as a code? Hold it up: then it is checked against that one, too.") : all + "\n\n" + qsTr("And the head that you kept is in it: nothing before it was changed.");
            }
            paper: page.paper
            weight: Font.Bold
            largest: Theme.share(5.6)
            middle: Theme.lead
            smallest: Theme.control
            lineHeight: 1.2
        }
    }

    Loader {
        anchors.fill: parent
        active: page.at === "save"
        focus: active

        sourceComponent: SavePanel {
            model: page.model
            paper: page.paper
            choices: [
                {
                    "what": "audit",
                    "glyph": "printer",
                    "name": qsTr("The heads on paper"),
                    "news": qsTr("PDF: today's head and those of the last days")
                }
            ]
            onWanted: page.model.write()
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "paper"
            visible: page.at === "head"
            enabled: page.model.head !== ""
            glyph: "printer"
            text: page.narrow ? qsTr("Paper") : qsTr("Heads on paper")
            seed: 9
            onClicked: page.model.wantPaper()
        },
        PaperButton {
            objectName: "check"
            visible: page.at === "head" || page.judged && page.at === "check"
            enabled: !page.model.busy
            glyph: "search"
            text: page.at === "head" ? qsTr("Check it now") : qsTr("Check again")
            paper: Theme.teal
            seed: 12
            onClicked: page.model.check()
        },
        PaperButton {
            objectName: "look"
            visible: page.at === "save" && page.model.saving === "form"
            enabled: !page.model.busy
            glyph: "search"
            text: page.narrow ? "" : qsTr("Look for sticks")
            label: qsTr("Look for sticks")
            seed: 14
            onClicked: page.model.look()
        },
        PaperButton {
            objectName: "takeOut"
            visible: page.at === "save" && page.model.canTakeOut
            enabled: !page.model.busy
            glyph: "up"
            text: qsTr("Take the stick out")
            paper: Theme.teal
            seed: 18
            onClicked: page.model.takeOut()
        }
    ]
}
