pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The days, the weekdays and the times of day at which it may be shown.
Item {
    id: when

    required property WritingWhenModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round((width - Theme.gap * 2) * 0.53)

    Column {
        id: days

        width: when.side
        spacing: Theme.gap

        OptionRow {
            width: parent.width
            question: qsTr("From when?")
            options: [qsTr("At once"), qsTr("Tomorrow"), qsTr("Next Monday")]
            chosen: when.model.starts
            name: "starts"
            paper: when.paper
            onPicked: index => when.model.setStarts(index)
        }

        Stepper {
            name: "start"
            value: when.model.firstDay
            paper: when.paper
            onMoved: steps => when.model.moveStart(steps)
        }

        OptionRow {
            width: parent.width
            question: qsTr("For how long?")
            options: [qsTr("No end"), qsTr("A week"), qsTr("Two weeks"), qsTr("A month")]
            chosen: when.model.ends
            name: "ends"
            paper: when.paper
            onPicked: index => when.model.setEnds(index)
        }

        Stepper {
            name: "last"
            value: when.model.lastDay
            paper: when.paper
            onMoved: steps => when.model.moveEnd(steps)
        }
    }

    Column {
        x: when.narrow ? 0 : when.side + Theme.gap * 2
        y: when.narrow ? days.height + Theme.gap * 1.4 : 0
        width: when.narrow ? when.width : when.width - x
        spacing: Theme.gap

        Column {
            width: parent.width
            spacing: Theme.tight

            PaperText {
                width: parent.width
                text: qsTr("Weekdays (none chosen: every day)")
                color: when.paper.quiet
                font.pixelSize: Theme.control
                font.weight: Font.DemiBold
            }

            Flow {
                width: parent.width
                spacing: Theme.tight

                Repeater {
                    model: 7

                    PaperButton {
                        required property int index
                        readonly property var day: when.model.weekdays[index]

                        objectName: "weekday_" + (index + 1)
                        text: day.name
                        leftPadding: Theme.tight
                        textSize: Theme.control * 0.9
                        checked: day.chosen
                        paper: checked ? Theme.teal : Theme.white
                        seed: 80 + index
                        onClicked: when.model.toggleWeekday(index + 1)
                    }
                }
            }
        }

        OptionRow {
            width: parent.width
            question: qsTr("At which time of day?")
            options: [qsTr("At any time"), qsTr("Only from … until …")]
            chosen: when.model.timed ? 1 : 0
            name: "timed"
            paper: when.paper
            onPicked: index => when.model.setTimed(index === 1)
        }

        Flow {
            width: parent.width
            visible: when.model.timed
            spacing: Theme.gap

            Stepper {
                name: "begin"
                label: qsTr("from")
                value: when.model.begin
                paper: when.paper
                onMoved: steps => when.model.moveBegin(steps)
            }

            Stepper {
                name: "stop"
                label: qsTr("until")
                value: when.model.stop
                paper: when.paper
                onMoved: steps => when.model.moveStop(steps)
            }
        }

        PaperText {
            width: parent.width
            visible: when.model.overnight
            text: qsTr("Over midnight, into the next morning.")
            color: when.paper.quiet
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
        }
    }
}
