pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// One slot: what it is called, of which sort, for how many, and at which time.
FocusScope {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    readonly property ProgrammeSlotsModel slots: model.slots
    readonly property var one: slots.one
    readonly property var kinds: ["place", "bring", "cover"]
    readonly property bool narrow: height > width

    focus: true

    Loader {
        anchors.fill: parent
        active: page.slots.naming
        focus: active

        sourceComponent: WriteLine {
            name: "slotLabel"
            placeholder: page.one.kind === "bring" ? qsTr("What to bring: vegetarian, sweet, drinks") : qsTr("What it is called (it may stay empty)")
            maximumLength: 40
            paper: page.paper
            text: page.one.label ?? ""
            onEdited: page.slots.write(text)
            onAccepted: page.slots.done()
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    FormTile {
        id: label

        width: parent.width
        height: Math.max(Theme.target, Theme.share(13))
        visible: !page.slots.naming
        field: "slotLabel"
        called: qsTr("Name")
        value: page.one.label ?? ""
        none: qsTr("It may stay empty")
        seed: 17
        onClicked: page.slots.beginNaming()
    }

    Flow {
        id: row

        y: label.height + Theme.gap
        width: parent.width
        visible: !page.slots.naming
        spacing: Theme.gap

        OptionRow {
            width: page.narrow ? page.width : Math.round(page.width * 0.5)
            enabled: page.one.taken === 0
            question: qsTr("What is it?")
            options: [qsTr("A place"), qsTr("To bring"), qsTr("Taking calls")]
            chosen: page.kinds.indexOf(page.one.kind ?? "place")
            name: "slotKind"
            paper: page.paper
            onPicked: index => page.slots.setKind(page.kinds[index])
        }

        Column {
            spacing: Theme.tight

            PaperText {
                text: page.one.kind === "bring" ? qsTr("How many portions?") : qsTr("For how many?")
                color: page.paper.quiet
                font.pixelSize: Theme.control
                font.weight: Font.DemiBold
            }

            Row {
                spacing: Theme.tight

                Stepper {
                    name: "capacity"
                    value: page.one.capacity > 0 ? page.one.capacity : qsTr("any number")
                    lessLabel: qsTr("Fewer")
                    moreLabel: qsTr("More")
                    paper: page.paper
                    onMoved: steps => page.slots.moveCapacity(steps)
                }

                PaperButton {
                    objectName: "capacityTen"
                    text: "+10"
                    label: qsTr("Ten more")
                    seed: 11
                    onClicked: page.slots.moveCapacity(10)
                }
            }
        }

        Flow {
            width: page.width
            spacing: Theme.gap

            PaperButton {
                objectName: "slotTimed"
                glyph: page.one.timed ? "tick" : "clock"
                text: qsTr("At a time of its own")
                checked: page.one.timed ?? false
                paper: checked ? Theme.teal : Theme.white
                seed: 13
                onClicked: page.slots.setTimed(!page.one.timed)
            }

            Stepper {
                visible: page.one.timed ?? false
                name: "slotStart"
                label: qsTr("from")
                value: page.one.start ?? ""
                paper: page.paper
                onMoved: steps => page.slots.moveStart(steps)
            }

            Stepper {
                visible: page.one.timed ?? false
                name: "slotEnd"
                label: qsTr("until")
                value: page.one.end ?? ""
                paper: page.paper
                onMoved: steps => page.slots.moveEnd(steps)
            }

            PaperButton {
                objectName: "removeSlot"
                enabled: page.one.taken === 0
                glyph: "bin"
                text: page.one.taken > 0 ? qsTr("%n in it", "people", page.one.taken) : qsTr("Take it away")
                seed: 15
                onClicked: page.slots.removeOne()
            }
        }
    }
}
