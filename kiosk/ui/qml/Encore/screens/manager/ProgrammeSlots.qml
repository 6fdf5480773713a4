pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What people sign up for: the slots, ready-made ones in one touch, and the rule.
FocusScope {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    readonly property ProgrammeSlotsModel slots: model.slots
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(width * 0.4)
    readonly property real cell: Math.round(Math.max(Theme.target * 0.96, Theme.share(8.4))) + Theme.tight
    readonly property bool isOpen: slots.one.kind !== undefined

    readonly property var deadlines: [qsTr("Until each slot starts"), qsTr("Until the event starts"), qsTr("Until 1 hour before"), qsTr("Until the day before"), qsTr("Until 2 days before"), qsTr("Until a week before")]

    function kind(code: string): string {
        return code === "bring" ? qsTr("To bring") : code === "cover" ? qsTr("Taking calls") : qsTr("A place");
    }

    focus: true

    Loader {
        anchors.fill: parent
        active: page.isOpen
        focus: active

        sourceComponent: ProgrammeSlot {
            model: page.model
            paper: page.paper
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Item {
        id: list

        width: page.side
        height: page.narrow ? Math.round(page.height * 0.4) : page.height
        visible: !page.isOpen

        Binding {
            target: page.slots
            property: "pageSize"
            value: Math.max(1, Math.floor((list.height - Theme.target - Theme.tight) / page.cell))
        }

        Column {
            spacing: Theme.tight

            Repeater {
                model: page.slots.rows

                PaperButton {
                    id: row

                    required property var modelData
                    readonly property string span: modelData.timed ? modelData.start + "–" + modelData.end : ""
                    readonly property string many: modelData.capacity > 0 ? qsTr("%1 of %2", "taken, places").arg(modelData.taken).arg(modelData.capacity) : qsTr("%n in", "people", modelData.taken)

                    objectName: "slot_" + modelData.place
                    width: list.width
                    height: page.cell - Theme.tight
                    label: [span, modelData.label, page.kind(modelData.kind), many].filter(text => text !== "").join(", ")
                    seed: 20 + modelData.place
                    onClicked: page.slots.open(modelData.place)

                    FitText {
                        x: Theme.gap + row.sink
                        y: row.sink
                        width: parent.width - x - count.width - Theme.gap * 1.4
                        height: parent.height
                        text: [row.span, row.modelData.label !== "" ? row.modelData.label : page.kind(row.modelData.kind)].filter(text => text !== "").join("  ")
                        paper: row.shown
                        weight: Font.Bold
                        largest: Theme.control
                        middle: Theme.control * 0.84
                        smallest: Theme.control * 0.68
                        verticalAlignment: Text.AlignVCenter
                    }

                    PaperText {
                        id: count

                        x: parent.width - width - Theme.gap * 0.8 + row.sink
                        y: row.sink
                        height: parent.height
                        text: row.many
                        color: row.shown.quiet
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.control * 0.84
                        font.weight: Font.Bold
                        font.features: Theme.tabular
                    }
                }
            }
        }

        FitText {
            objectName: "noSlots"
            width: parent.width
            height: Math.min(parent.height - Theme.target, Theme.share(34))
            visible: page.slots.count === 0
            text: qsTr("Everybody may come. Add slots where places are counted or something is brought.")
            color: page.paper.quiet
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.control
            lineHeight: 1.15
            verticalAlignment: Text.AlignVCenter
        }

        PaperButton {
            objectName: "clearSlots"
            y: parent.height - height
            visible: page.slots.count > 0
            glyph: "bin"
            text: qsTr("All away")
            textSize: Theme.control * 0.9
            seed: 41
            onClicked: page.slots.clear()
        }

        Pager {
            x: parent.width - width
            y: parent.height - height
            name: "slots"
            paper: page.paper
            page: page.slots.page
            pages: page.slots.pages
            onTurned: step => page.slots.turn(step)
        }
    }

    Column {
        id: rules

        x: page.narrow ? 0 : page.side + Theme.gap * 1.4
        y: page.narrow ? list.height + Theme.gap : 0
        width: page.width - x
        visible: !page.isOpen
        spacing: Theme.tight * 1.4

        Column {
            width: parent.width
            spacing: Theme.tight

            Grid {
                id: ready

                columns: page.narrow ? 2 : 3
                columnSpacing: Theme.tight
                rowSpacing: Theme.tight

                Repeater {
                    model: [
                        {
                            "name": "places",
                            "text": qsTr("Places")
                        },
                        {
                            "name": "hours",
                            "text": qsTr("Hour by hour")
                        },
                        {
                            "name": "tables",
                            "text": qsTr("5 tables")
                        },
                        {
                            "name": "bring",
                            "text": qsTr("One thing to bring")
                        },
                        {
                            "name": "bringHours",
                            "text": qsTr("Bring, hour by hour")
                        },
                        {
                            "name": "dishes",
                            "text": qsTr("A list of dishes")
                        }
                    ]

                    PaperButton {
                        id: addition

                        required property var modelData
                        required property int index

                        objectName: "add_" + modelData.name
                        width: Math.floor((rules.width - (ready.columns - 1) * Theme.tight) / ready.columns)
                        height: Theme.target * 1.15
                        label: modelData.text
                        paper: Theme.sunflower
                        seed: 60 + index
                        onClicked: {
                            switch (modelData.name) {
                            case "places":
                                return page.slots.addOne("place", 12);
                            case "hours":
                                return page.slots.addHours("place", 4);
                            case "tables":
                                return page.slots.addTables(5, 6);
                            case "bring":
                                return page.slots.addOne("bring", 0);
                            case "dishes":
                                return page.slots.addDishes();
                            default:
                                return page.slots.addHours("bring", 0);
                            }
                        }

                        Icon {
                            id: plus

                            x: Theme.tight + addition.sink
                            y: Math.round((parent.height - height) / 2) + addition.sink
                            width: Theme.control
                            height: width
                            name: "plus"
                            color: addition.writing
                        }

                        FitText {
                            x: plus.x + plus.width + Theme.tight * 0.6
                            y: addition.sink
                            width: parent.width - x - Theme.tight * 0.6
                            height: parent.height
                            text: addition.label
                            color: addition.writing
                            weight: Font.Bold
                            largest: Theme.control * 0.9
                            middle: Theme.control * 0.8
                            smallest: Theme.control * 0.6
                            lineHeight: 1.02
                            verticalAlignment: Text.AlignVCenter
                        }
                    }
                }
            }
        }

        Column {
            width: parent.width
            spacing: Theme.share(0.6)

            PaperText {
                width: parent.width
                text: qsTr("Until when can one sign up?")
                color: page.paper.quiet
                font.pixelSize: Theme.control
                font.weight: Font.DemiBold
            }

            Row {
                spacing: Theme.tight

                PaperButton {
                    objectName: "deadlineLess"
                    enabled: page.slots.rule.deadline !== 0
                    glyph: "minus"
                    label: qsTr("Later")
                    seed: 71
                    onClicked: page.slots.setDeadline(Math.max(0, page.slots.rule.deadline - 1))
                }

                FitText {
                    objectName: "deadline"
                    width: rules.width - 2 * Theme.target - 2 * Theme.tight
                    height: Theme.target
                    text: page.deadlines[page.slots.rule.deadline] ?? qsTr("At a time that was typed elsewhere")
                    paper: page.paper
                    weight: Font.ExtraBold
                    largest: Theme.body
                    middle: Theme.control
                    smallest: Theme.control * 0.7
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }

                PaperButton {
                    objectName: "deadlineMore"
                    enabled: page.slots.rule.deadline < page.deadlines.length - 1
                    glyph: "plus"
                    label: qsTr("Earlier")
                    seed: 73
                    onClicked: page.slots.setDeadline(page.slots.rule.deadline + 1)
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.tight

            Repeater {
                model: [
                    {
                        "name": "one_each",
                        "text": qsTr("One place per person"),
                        "on": page.slots.rule.oneEach
                    },
                    {
                        "name": "bring_to_take",
                        "text": qsTr("Take and bring"),
                        "on": page.slots.rule.bringToTake
                    },
                    {
                        "name": "teams",
                        "text": qsTr("Teams sign up"),
                        "on": page.slots.rule.teams
                    }
                ]

                PaperButton {
                    required property var modelData
                    required property int index

                    objectName: "rule_" + modelData.name
                    glyph: modelData.on ? "tick" : ""
                    text: modelData.text
                    textSize: Theme.control * 0.9
                    checked: modelData.on
                    paper: checked ? Theme.teal : Theme.white
                    seed: 80 + index
                    onClicked: page.slots.setRule(modelData.name, !modelData.on)
                }
            }
        }
    }
}
