pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The weeks: their days, their theme, and what each day is about.
TouchPage {
    id: page

    required property ManagerModel manager
    required property WeeksModel model

    readonly property string step: model.step
    readonly property bool writes: ["theme", "text", "title", "other", "greeting"].indexOf(step) >= 0
    readonly property bool chooses: ["sponsor", "value"].indexOf(step) >= 0

    function said(): string {
        switch (step) {
        case "list":
            return qsTr("Weeks");
        case "form":
            return model.week.theme !== "" ? model.week.theme : qsTr("A new week");
        case "dates":
            return qsTr("On which days?");
        case "theme":
            return qsTr("What is it called?");
        case "text":
            return qsTr("What is it about?");
        case "motif":
            return qsTr("Which motif?");
        case "colour":
            return qsTr("Which colour?");
        case "picture":
            return model.pictures.framing ? qsTr("Which part of it?") : qsTr("Which picture?");
        case "days":
            return qsTr("What each day is about");
        case "sponsor":
        case "other":
            return qsTr("Who brings this day?");
        case "title":
            return qsTr("What is the day called?");
        case "greeting":
            return qsTr("A greeting from whoever brings it");
        case "value":
            return qsTr("Which value is it about?");
        case "sure":
            return qsTr("Remove this week?");
        default:
            return model.day.said;
        }
    }

    lowers: false
    paper: Theme.cream
    heading: said()
    onLeave: step === "list" && "programme" in manager.desks ? manager.show("programme") : manager.back()

    Loader {
        anchors.fill: parent
        focus: true
        active: page.model.ready
        sourceComponent: page.writes ? line : page.chooses ? choices : ({
                "list": list,
                "form": form,
                "dates": dates,
                "motif": motif,
                "colour": colour,
                "picture": picture,
                "days": days,
                "day": day,
                "sure": sure
            })[page.step] ?? null
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: list

        Item {
            id: sheets

            readonly property int count: page.model.weeks.length
            readonly property int columns: page.narrow ? 1 : 2
            readonly property real cell: Math.floor(Math.min(Theme.share(count > 2 ? 26 : 52), (height - 3 * Theme.gap) / (count <= 2 ? (page.narrow ? 2 : 1) : page.narrow ? 5 : 3)))

            Grid {
                columns: sheets.columns
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Repeater {
                    model: page.model.weeks.slice(0, page.narrow ? 5 : 6)

                    PaperButton {
                        id: one

                        required property var modelData
                        required property int index

                        objectName: "week_" + modelData.id
                        width: Math.floor((sheets.width - (sheets.columns - 1) * Theme.gap) / sheets.columns)
                        height: sheets.cell
                        label: modelData.theme + ", " + modelData.dates
                        seed: 20 + index
                        onClicked: page.model.edit(modelData.id)

                        WeekSheet {
                            width: one.width
                            height: one.height
                            week: one.modelData
                            seed: one.seed
                            sink: one.sink
                        }
                    }
                }
            }

            FitText {
                objectName: "noWeeks"
                width: parent.width
                height: Math.min(parent.height, Theme.share(40))
                visible: sheets.count === 0
                text: qsTr("No week yet. The next one would be %1.").arg(page.model.suggested)
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    Component {
        id: form

        WeeksForm {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: dates

        WeeksDates {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: motif

        WeeksPick {
            model: page.model
        }
    }

    Component {
        id: colour

        WeeksPick {
            model: page.model
            colours: true
        }
    }

    Component {
        id: picture

        PictureIn {
            model: page.model.pictures
            paper: page.paper
            busy: page.model.busy
        }
    }

    Component {
        id: days

        WeeksDays {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: day

        Column {
            id: fields

            readonly property real cell: Math.min(Theme.share(16), Math.floor((height - 3 * Theme.tight) / 4))

            spacing: Theme.tight

            Repeater {
                model: [
                    {
                        "field": "title",
                        "sign": "edit",
                        "called": qsTr("Title"),
                        "value": page.model.day.title,
                        "none": qsTr("What is the day called?")
                    },
                    {
                        "field": "sponsor",
                        "sign": "gift",
                        "called": qsTr("Brought by"),
                        "value": page.model.day.sponsor,
                        "none": qsTr("No department")
                    },
                    {
                        "field": "greeting",
                        "sign": "heart",
                        "called": qsTr("Their greeting"),
                        "value": page.model.day.greeting,
                        "none": qsTr("A line to everybody")
                    },
                    {
                        "field": "value",
                        "sign": "star",
                        "called": qsTr("The day's value"),
                        "value": page.model.day.value,
                        "none": qsTr("The next one in turn")
                    }
                ]

                FormTile {
                    required property var modelData
                    required property int index

                    width: fields.width
                    height: fields.cell
                    field: modelData.field
                    sign: modelData.sign
                    called: modelData.called
                    value: modelData.value
                    none: modelData.none
                    seed: 60 + index
                    onClicked: page.model.turnTo(field)
                }
            }
        }
    }

    Component {
        id: choices

        ChoiceGrid {
            choices: page.model.choices
            chosen: [page.model.choices.indexOf(page.step === "value" ? page.model.day.value : page.model.day.sponsor)]
            columns: page.narrow ? 2 : 3
            paper: page.paper
            onPicked: index => page.model.choose(page.model.choices[index])
        }
    }

    Component {
        id: line

        WriteLine {
            name: "weekText"
            lines: page.model.written.most > 60 ? 4 : 1
            maximumLength: page.model.written.most
            placeholder: page.said()
            paper: page.paper
            text: page.model.written.text
            onEdited: page.model.write(text)
            onAccepted: page.model.next()
        }
    }

    Component {
        id: sure

        Column {
            spacing: Theme.gap * 1.4

            FitText {
                width: parent.width
                height: contentHeight
                maximumHeight: Theme.share(36)
                text: qsTr("“%1” goes with its theme. Its events stay where they are.").arg(page.model.week.theme)
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
            }

            PaperButton {
                objectName: "confirmRemove"
                enabled: !page.model.busy
                glyph: "bin"
                text: qsTr("Yes, remove it")
                paper: Theme.coral
                seed: 45
                onClicked: page.model.remove()
            }
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "newWeek"
            visible: page.step === "list" && page.model.ready
            glyph: "plus"
            text: qsTr("New week")
            paper: Theme.sunflower
            seed: 7
            onClicked: page.model.begin()
        },
        PaperButton {
            objectName: "removeWeek"
            visible: page.step === "form" && page.model.week.id > 0
            glyph: "bin"
            text: qsTr("Remove")
            seed: 9
            onClicked: page.model.turnTo("sure")
        },
        PaperButton {
            objectName: "keepWeek"
            visible: page.step === "form"
            enabled: !page.model.busy && page.model.week.theme.trim() !== ""
            glyph: "tick"
            text: qsTr("Keep it so")
            paper: Theme.green
            seed: 11
            onClicked: page.model.keep()
        },
        PaperButton {
            objectName: "noChoice"
            visible: page.chooses
            glyph: "close"
            text: qsTr("None")
            seed: 13
            onClicked: page.model.choose("")
        },
        PaperButton {
            objectName: "otherSponsor"
            visible: page.step === "sponsor"
            glyph: "edit"
            text: qsTr("Write another")
            paper: Theme.sunflower
            seed: 15
            onClicked: page.model.turnTo("other")
        },
        PaperButton {
            objectName: "lookAgain"
            visible: page.step === "picture" && !page.model.pictures.framing
            enabled: !page.model.pictures.looking && !page.model.busy
            glyph: "search"
            text: qsTr("Look again")
            seed: 17
            onClicked: page.model.pictures.look()
        },
        PaperButton {
            objectName: "dropPicture"
            visible: page.step === "picture" && !page.model.pictures.framing && page.model.week.picture !== ""
            glyph: "bin"
            text: qsTr("No picture")
            seed: 19
            onClicked: page.model.dropPicture()
        },
        PaperButton {
            objectName: "wholePicture"
            visible: page.step === "picture" && page.model.pictures.framing
            checked: page.model.pictures.whole
            paper: checked ? Theme.mint : Theme.white
            glyph: "camera"
            text: qsTr("All of it")
            seed: 21
            onClicked: page.model.pictures.setWhole(!page.model.pictures.whole)
        },
        PaperButton {
            objectName: "takePicture"
            visible: page.step === "picture" && page.model.pictures.framing
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Take it")
            paper: Theme.teal
            seed: 23
            onClicked: page.model.pictures.take()
        },
        PaperButton {
            objectName: "done"
            visible: page.writes || page.step === "dates" || page.step === "day" || page.step === "days"
            glyph: "tick"
            text: qsTr("Done")
            paper: Theme.teal
            seed: 25
            onClicked: page.model.next()
        }
    ]
}
