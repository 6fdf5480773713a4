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
    readonly property real side: narrow ? width : Math.round(width * 0.44)
    readonly property real cell: Math.round(Math.max(Theme.target * 0.96, Theme.share(8.4))) + Theme.tight
    readonly property bool isOpen: slots.one.kind !== undefined

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
        x: page.narrow ? 0 : page.side + Theme.gap * 1.4
        y: page.narrow ? list.height + Theme.gap : 0
        width: page.width - x
        visible: !page.isOpen
        spacing: Theme.gap

        Column {
            width: parent.width
            spacing: Theme.tight

            PaperText {
                width: parent.width
                text: qsTr("Add")
                color: page.paper.quiet
                font.pixelSize: Theme.control
                font.weight: Font.DemiBold
            }

            Flow {
                width: parent.width
                spacing: Theme.tight

                Repeater {
                    model: [
                        {
                            "name": "places",
                            "text": qsTr("Places")
                        },
                        {
                            "name": "hours",
                            "text": qsTr("A slot every hour")
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
                            "name": "dishes",
                            "text": qsTr("A list of dishes")
                        },
                        {
                            "name": "bringHours",
                            "text": qsTr("Bring, hour by hour")
                        }
                    ]

                    PaperButton {
                        required property var modelData
                        required property int index

                        objectName: "add_" + modelData.name
                        glyph: "plus"
                        text: modelData.text
                        textSize: Theme.control * 0.9
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
                    }
                }
            }
        }

        OptionRow {
            width: parent.width
            question: qsTr("Until when can one sign up?")
            options: [qsTr("Until each slot starts"), qsTr("Until the event starts"), qsTr("1 hour before"), qsTr("1 day"), qsTr("2 days"), qsTr("A week")]
            chosen: page.slots.rule.deadline
            name: "deadline"
            paper: page.paper
            onPicked: index => page.slots.setDeadline(index)
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
                        "text": qsTr("Who takes a place brings something"),
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
