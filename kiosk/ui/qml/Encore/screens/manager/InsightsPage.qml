pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Who is seen: the year in weeks, people who were overlooked, and praise that waits for an answer.
TouchPage {
    id: page

    required property ManagerModel manager
    required property InsightsModel model

    readonly property string at: model.page
    readonly property bool tabbed: at !== "save"
    readonly property bool written: model.saving === "done" || model.saving === "removed"

    lowers: false
    paper: Theme.cream
    heading: at === "save" && !written ? qsTr("Keep the overview") : ""
    under: at === "save" && !written ? qsTr("For managers only: it names people who were overlooked.") : ""
    onLeave: manager.back()

    Tabs {
        id: tabs

        visible: page.tabbed
        tabs: [
            {
                "name": "year",
                "text": page.narrow ? qsTr("Weeks") : qsTr("The year in weeks"),
                "glyph": page.narrow ? "" : "week"
            },
            {
                "name": "people",
                "text": page.narrow ? qsTr("People") : qsTr("Not seen lately"),
                "glyph": page.narrow ? "" : "people"
            },
            {
                "name": "praise",
                "text": page.narrow ? qsTr("Praise") : qsTr("Praise that waits"),
                "glyph": page.narrow ? "" : "quote"
            }
        ]
        chosen: page.at
        onPicked: name => page.model.show(name)
    }

    Loader {
        y: tabs.height + Theme.gap
        width: parent.width
        height: parent.height - y
        active: page.at === "year" && page.model.ready

        sourceComponent: YearPart {
            model: page.model
            narrow: page.narrow
            paper: page.paper
        }
    }

    Item {
        id: people

        readonly property int columns: page.narrow ? 1 : 2
        readonly property real cell: Math.round(Math.max(Theme.target, Theme.share(page.narrow ? 11 : 12.5))) + Theme.tight
        readonly property real wide: Math.floor((width - (columns - 1) * Theme.gap) / columns)

        y: tabs.height + Theme.gap
        width: parent.width
        height: parent.height - y
        visible: page.at === "people" && page.model.ready

        Binding {
            target: page.model
            property: "pageSize"
            value: people.columns * Math.max(1, Math.floor((people.height - list.y + Theme.tight) / people.cell))
        }

        FitText {
            id: asked

            objectName: "overlooked"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(12)
            visible: page.model.count > 0
            text: qsTr("%n colleague(s) without a good word", "", page.model.count) + " " + qsTr("for %n week(s) or more. Touch a name and write one.", "", page.model.weeksAsked)
            paper: page.paper
            weight: Font.Bold
            largest: Theme.body
            middle: Theme.control
            smallest: Theme.caption
            lineHeight: 1.08
        }

        Grid {
            id: list

            y: asked.height + Theme.gap
            visible: page.model.count > 0
            columns: people.columns
            rowSpacing: Theme.tight
            columnSpacing: Theme.gap

            Repeater {
                model: page.model.rows

                SeenRow {
                    required property var modelData
                    required property int index

                    objectName: "seen_" + modelData.person
                    width: people.wide
                    height: people.cell - Theme.tight
                    person: modelData
                    seed: 60 + index
                    onClicked: {
                        page.model.writeAbout(modelData.person);
                        page.manager.show("write");
                    }
                }
            }
        }

        Column {
            anchors.centerIn: parent
            visible: page.model.count === 0
            spacing: Theme.gap

            StatusShape {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.share(34)
                height: width
                status: "good"
            }

            PaperText {
                anchors.horizontalCenter: parent.horizontalCenter
                width: people.width
                text: qsTr("Everybody had a good word in the last %n week(s).", "", page.model.weeksAsked)
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Loader {
        y: tabs.height + Theme.gap
        width: parent.width
        height: parent.height - y
        active: page.at === "praise" && page.model.ready

        sourceComponent: PraiseAges {
            model: page.model
            paper: page.paper
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
                    "what": "overview",
                    "glyph": "printer",
                    "name": qsTr("On paper"),
                    "news": qsTr("PDF: the plot and the lists")
                },
                {
                    "what": "overview_tables",
                    "glyph": "file",
                    "name": qsTr("As tables"),
                    "news": qsTr("CSV: three files for Excel")
                }
            ]
            onWanted: what => page.model.write(what)
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        Pager {
            name: "people"
            visible: page.at === "people" && pages > 1
            page: page.model.pageNumber
            pages: page.model.pages
            paper: page.paper
            onTurned: step => page.model.turn(step)
        },
        PaperButton {
            objectName: "weekBefore"
            visible: page.at === "year"
            enabled: page.model.week > 0
            glyph: "back"
            label: qsTr("The week before")
            focusPolicy: Qt.TabFocus
            seed: 51
            onClicked: page.model.pickWeek(page.model.week - 1)
        },
        PaperButton {
            objectName: "weekAfter"
            visible: page.at === "year"
            enabled: page.model.week < page.model.bars.length - 1
            glyph: "next"
            label: qsTr("The week after")
            focusPolicy: Qt.TabFocus
            seed: 53
            onClicked: page.model.pickWeek(page.model.week + 1)
        },
        PaperButton {
            objectName: "answerPraise"
            visible: page.at === "praise" && page.model.unanswered > 0
            glyph: "edit"
            text: qsTr("Answer it")
            paper: Theme.sunflower
            seed: 11
            onClicked: page.manager.show("praise")
        },
        PaperButton {
            objectName: "keep"
            visible: page.tabbed
            enabled: page.model.ready
            glyph: "save"
            text: page.narrow ? "" : qsTr("Keep it as a file")
            label: qsTr("Keep it as a file")
            seed: 13
            onClicked: page.model.wantFile()
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
