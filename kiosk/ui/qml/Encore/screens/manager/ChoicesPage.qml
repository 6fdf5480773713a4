pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// How the kiosk behaves: each question with its answers, stored at the touch.
TouchPage {
    id: page

    required property ManagerModel manager
    required property ChoicesModel model

    readonly property int columns: narrow ? 1 : 2
    readonly property bool saves: model.page === "save"
    readonly property bool written: model.saving === "done" || model.saving === "removed"

    function worded(number: int, unit: string): string {
        if (number === 0)
            return qsTr("Never", "old recognitions are never deleted");
        switch (unit) {
        case "seconds":
            return qsTr("%n second(s)", "", number);
        case "months":
            return qsTr("%n month(s)", "", number);
        default:
            return qsTr("%n week(s)", "", number);
        }
    }

    lowers: false
    paper: Theme.cream
    heading: saves ? written ? "" : qsTr("The data sheet") : qsTr("How the kiosk behaves")
    onLeave: manager.back()

    Tabs {
        id: tabs

        brief: page.narrow
        visible: !page.saves
        tabs: [
            {
                "name": "thanks",
                "text": qsTr("Recognition"),
                "glyph": "heart"
            },
            {
                "name": "screen",
                "text": qsTr("The screen"),
                "glyph": "eye"
            },
            {
                "name": "keeping",
                "text": qsTr("Time"),
                "glyph": "clock"
            }
        ]
        chosen: page.model.tab
        onPicked: name => page.model.turn(name)
    }

    Grid {
        id: questions

        readonly property real cell: (parent.width - (columns - 1) * columnSpacing) / columns

        y: tabs.height + Theme.gap * 1.4
        visible: !page.saves
        columns: page.columns
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 1.8

        Repeater {
            model: page.model.questions

            OptionRow {
                id: asked

                required property var modelData

                width: questions.cell
                enabled: !modelData.fixed
                opacity: enabled ? 1 : 0.55
                question: modelData.fixed ? qsTr("%1 (set by whoever installed the kiosk)").arg(modelData.text) : modelData.text
                options: modelData.answers.length > 0 ? modelData.answers : modelData.numbers.map(number => page.worded(number, modelData.unit))
                chosen: modelData.chosen
                name: modelData.name
                paper: page.paper
                onPicked: index => page.model.choose(asked.modelData.name, index)
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: page.saves
        focus: active

        sourceComponent: SavePanel {
            model: page.model
            paper: page.paper
            choices: [
                {
                    "what": "data_sheet",
                    "glyph": "printer",
                    "name": qsTr("The data sheet"),
                    "news": qsTr("PDF: what is kept about people, why, and for how long")
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
            objectName: "sheet"
            visible: !page.saves && page.model.tab === "keeping"
            glyph: "printer"
            text: page.narrow ? qsTr("Data sheet") : qsTr("What is kept, on paper")
            seed: 9
            onClicked: page.model.wantSheet()
        },
        PaperButton {
            objectName: "look"
            visible: page.saves && page.model.saving === "form"
            enabled: !page.model.busy
            glyph: "search"
            text: page.narrow ? "" : qsTr("Look for sticks")
            label: qsTr("Look for sticks")
            seed: 14
            onClicked: page.model.look()
        },
        PaperButton {
            objectName: "takeOut"
            visible: page.saves && page.model.canTakeOut
            enabled: !page.model.busy
            glyph: "up"
            text: qsTr("Take the stick out")
            paper: Theme.teal
            seed: 18
            onClicked: page.model.takeOut()
        }
    ]
}
